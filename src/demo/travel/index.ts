export type { CompanyOptions } from './company.ts';
export type { FileRecord } from './file-record.ts';
export { plantedIn, plantedProblems, type ProblemName } from './problems.ts';
export { toNdjson } from './ndjson.ts';
export { createTravelLists } from './lists.ts';
export { createTravelRecords } from './records.ts';
