import { badInput, describe, GatewayError } from '../common/errors.ts';
import { batchSize, BatchWriter, WriteError } from './batch-writer.ts';
import { readRows, type Format } from './read-rows.ts';
import { typeColumns, type Identified, type Models } from './record-set.ts';
import { isLineError, type Columns, type LineError, type RawRecord, type Row } from './row.ts';

export interface ImportRequest {
  /** The kinds of records that the file can hold. */
  models: Models;
  /** Saves records of one kind; safe to repeat. undefined: a dry run, which checks every record and saves none. */
  save: ((type: string, records: readonly Identified[]) => Promise<void>) | undefined;
  stream: AsyncIterable<Buffer>;
  format: Format;
  /** The kind of those records that do not say it; undefined: each must. */
  type: string | undefined;
  /** Runs for each bad line as soon as it is found, in the order of the lines. */
  onLineError: (fault: LineError) => void;
}

export interface ImportReport {
  /** Records that were read, the bad ones included. */
  read: number;
  /** Those that were saved, or in a dry run would have been. */
  saved: number;
  bad: number;
}

/** The store refused. What was saved before stays; to repeat the import is safe. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
  /** Up to the failure. */
  readonly report: ImportReport;
  constructor(report: ImportReport, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.report = report;
  }
}

/** What can stand in the first line of a CSV file of these records. */
function toColumns(models: Models, type: string | undefined, header: readonly string[]): Columns {
  const saysKind = typeColumns.some((name) => header.includes(name));
  const model = type === undefined || saysKind ? undefined : models[type];
  if (model) {
    return { known: [...model.fields, ...typeColumns], required: model.required.map((name) => [name]) };
  }
  const fields = Object.values(models).flatMap((each) => each.fields);
  return { known: [...typeColumns, ...new Set(fields)], required: [typeColumns] };
}

const isAbsent = (value: unknown) => value === undefined || value === null || value === '';

/** @throws GatewayError BAD_INPUT if the values are no record of the set. */
function toRecord(models: Models, row: RawRecord, type: string | undefined) {
  const { recordType, kind, ...given } = row;
  const own = isAbsent(recordType) ? kind : recordType;
  if (!isAbsent(kind) && own !== kind)
    throw badInput(['kind'], `the same as recordType, ${describe(own)}`, kind);
  const name = isAbsent(own) ? type : own;
  const model = typeof name === 'string' && Object.hasOwn(models, name) ? models[name] : undefined;
  if (typeof name === 'string' && model) return { type: name, record: model.toRecord(given) };
  throw badInput(typeColumns.slice(0, 1), `one of ${Object.keys(models).join(', ')}`, name);
}

/** The record in a row, or why there is none. */
function readRow(row: Row, models: Models, type: string | undefined) {
  if (isLineError(row)) return row;
  try {
    return toRecord(models, row.given, type);
  } catch (error) {
    if (error instanceof GatewayError) return { line: row.line, reason: error.message };
    throw error;
  }
}

/** Gives the good records to the writer, a batch when it is full, and the others to `onLineError`. */
async function readAll(request: ImportRequest, writer: BatchWriter, report: ImportReport): Promise<void> {
  const { models, type, stream, format, onLineError } = request;
  const waiting = new Map<string, Identified[]>();
  for await (const row of readRows(stream, format, (header) => toColumns(models, type, header))) {
    report.read += 1;
    const found = readRow(row, models, type);
    if ('reason' in found) {
      report.bad += 1;
      onLineError(found);
      continue;
    }
    const records = waiting.get(found.type) ?? [];
    records.push(found.record);
    waiting.set(found.type, records);
    if (records.length === batchSize) {
      waiting.delete(found.type);
      await writer.write({ type: found.type, records });
    }
  }
  for (const [kind, records] of waiting) await writer.write({ type: kind, records });
  await writer.end();
}

/**
 * Reads a file record by record, checks each and saves the good ones in batches, reading no faster than the store
 * takes them: memory does not grow with the file. Records may come in any order, those of several kinds mixed.
 * @throws ImportStopped if the store refuses; what the stream throws.
 */
export async function importRecords(request: ImportRequest): Promise<ImportReport> {
  const writer = new BatchWriter(async ({ type, records }) => request.save?.(type, records));
  const report = { read: 0, saved: 0, bad: 0 };
  try {
    await readAll(request, writer, report);
  } catch (error) {
    // What is on its way arrives before anybody is told: they may count what was saved.
    await writer.end().catch(() => undefined);
    if (!(error instanceof WriteError)) throw error;
    throw new ImportStopped({ ...report, saved: writer.saved }, error.cause);
  }
  return { ...report, saved: writer.saved };
}
