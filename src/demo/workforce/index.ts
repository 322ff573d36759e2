export { createCompany, type Company, type CompanyOptions } from './company.ts';
export { patternNames, type PatternName, type PlantedPattern } from './patterns.ts';
