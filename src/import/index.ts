export {
  amount,
  businessDay,
  currencyCode,
  currencyPair,
  day,
  email,
  flag,
  id,
  month,
  number,
  oneOf,
  optional,
  text,
  timestamp,
  url,
  wallClock,
  integer,
  withDefault,
} from './field.ts';
export { importFiles, type SourceFile } from './import-files.ts';
export { importRecords, ImportStopped, type ImportReport } from './import-records.ts';
export { formatOf, formats, type Format } from './read-rows.ts';
export { defineRecord, type RecordModel, type Rule } from './record-model.ts';
export type { Identified, ImportSink, Models, RecordSet } from './record-set.ts';
