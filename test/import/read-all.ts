import { importRecords, type Format, type Identified, type Models } from '../../src/import/index.ts';
import { workforceRecordSet } from '../../src/domains/workforce/index.ts';

export interface Imported {
  read: number;
  saved: number;
  /** Faults as they are reported: `7: expected …`. */
  bad: string[];
  badLines: number[];
  /** What was saved, by kind and id; of several the last. */
  records: Map<string, Identified>;
}

/** Cut into pieces of these sizes, again and again: a line's end may fall anywhere. */
async function* toStream(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let turn = 0;
  for (let at = 0; at < bytes.length;) {
    const end = at + (sizes[turn++ % sizes.length] ?? bytes.length);
    yield bytes.subarray(at, end);
    at = end;
  }
}

/** Imports a file of records, those of the workforce unless others are named, to where nothing is stored. */
export async function readAll(
  file: string | Buffer,
  {
    format,
    type,
    sizes = [65_536],
    models = workforceRecordSet.models,
  }: { format: Format; type?: string; sizes?: number[]; models?: Models },
): Promise<Imported> {
  const [bad, badLines]: [string[], number[]] = [[], []];
  const records = new Map<string, Identified>();
  const { read, saved } = await importRecords({
    models,
    stream: toStream(Buffer.from(file), sizes),
    format,
    type,
    save: async (kind, batch) => {
      for (const record of batch) records.set(`${kind}/${record.id}`, record);
    },
    onLineError: ({ line, reason }) => {
      bad.push(`${line}: ${reason}`);
      badLines.push(line);
    },
  });
  return { read, saved, bad, badLines, records };
}
