import { importRecords, ImportStopped, type ImportReport } from './import-records.ts';
import type { Format } from './read-rows.ts';
import type { ImportSink, Models } from './record-set.ts';
import type { LineError } from './row.ts';

export interface SourceFile {
  name: string;
  stream: AsyncIterable<Buffer>;
  format: Format;
}

export interface FilesRequest {
  /** The kinds of records that the files can hold. */
  models: Models;
  /** Where the records go; it is finished at the end. undefined: a dry run, which saves none. */
  sink: ImportSink | undefined;
  files: readonly SourceFile[];
  /** The kind of those records that do not say it; undefined: each must. */
  type: string | undefined;
  /** Runs for each bad line as soon as it is found. */
  onLineError: (fault: LineError, file: SourceFile) => void;
}

const add = (one: ImportReport, other: ImportReport): ImportReport => ({
  read: one.read + other.read,
  saved: one.saved + other.saved,
  bad: one.bad + other.bad,
});

/**
 * Imports one file after the other, in one session: of an id that is in several the last one wins.
 * @returns the report of all together.
 * @throws ImportStopped if the store refuses; what a stream throws. The session is finished first, for what was
 * saved counts.
 */
export async function importFiles(request: FilesRequest): Promise<ImportReport> {
  const { models, sink, files, type, onLineError } = request;
  const save =
    sink && ((kind: string, records: Parameters<ImportSink['saveAll']>[1]) => sink.saveAll(kind, records));
  let report: ImportReport = { read: 0, saved: 0, bad: 0 };
  try {
    for (const file of files) {
      const { stream, format } = file;
      const found = await importRecords({
        models,
        save,
        stream,
        format,
        type,
        onLineError: (fault) => onLineError(fault, file),
      });
      report = add(report, found);
    }
  } catch (error) {
    // A store that refused a record may take the rest yet; if it does not, the first reason is the one to tell.
    await sink?.finish().catch(() => undefined);
    throw error instanceof ImportStopped ? new ImportStopped(add(report, error.report), error.cause) : error;
  }
  try {
    await sink?.finish();
  } catch (error) {
    throw new ImportStopped(report, error);
  }
  return report;
}
