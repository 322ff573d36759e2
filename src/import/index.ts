export { day, email, id, number, oneOf, optional, text, url, wallClock } from './field.ts';
export { importRecords, ImportStopped, type ImportReport } from './import-records.ts';
export { formatOf, formats, type Format } from './read-rows.ts';
export { defineRecord, type RecordModel, type Rule } from './record-model.ts';
export type { Identified, RecordSet } from './record-set.ts';
export type { Fault } from './row.ts';
