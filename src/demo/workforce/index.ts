export { createCompany, type Company } from './company.ts';
export { patternNames, type PatternName } from './patterns.ts';
