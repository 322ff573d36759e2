import type { Format } from '../../src/import/index.ts';

export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  oneOf<Value>(values: readonly Value[]): Value;
  isLucky(share: number): boolean;
}

interface LineSource {
  record: Record<string, unknown>;
  format: Format;
  /** The columns, in order. */
  header: readonly string[];
  isQuoted: boolean;
  /** Where it is broken: a value of the record, the line's bytes, its text; undefined: nowhere. */
  mutation: Mutation | undefined;
}

export const mutations = ['record', 'bytes', 'text'] as const;
export type Mutation = (typeof mutations)[number];

type Fields = Record<string, unknown>;

const badDays = ['2026-02-30', '2026-13-01', '2026-3-2', '02.03.2026', 'tomorrow', '2026-03-02T00:00', '0'];
const badTimes = ['2026-03-02', '2026-03-02T25:00', '2026-03-02T8:00', '08:00', '2026-02-30T08:00', 'noon'];
const dayFields = ['date', 'startDate', 'endDate', 'dueDate'];
const timeFields = ['scheduledStart', 'scheduledEnd', 'clockIn', 'clockOut', 'createdAt', 'completedAt'];

/** Values that make a record of any kind invalid; undefined if this way does not fit the kind. */
const recordMutations: ((random: Random, record: Fields) => Fields | undefined)[] = [
  (random, record) => {
    const fields = dayFields.filter((name) => record[name] != null);
    return fields.length > 0 ? { [random.oneOf(fields)]: random.oneOf(badDays) } : undefined;
  },
  (random, record) => {
    const fields = timeFields.filter((name) => record[name] != null);
    return fields.length > 0 ? { [random.oneOf(fields)]: random.oneOf(badTimes) } : undefined;
  },
  (random, record) =>
    'weeklyHours' in record
      ? { weeklyHours: random.oneOf(['40h', '38,5', '-1', '169', 'NaN', '1e1']) }
      : undefined,
  (_random, record) => ('endDate' in record ? { endDate: '2001-01-01' } : undefined),
  (_random, record) => ('scheduledEnd' in record ? { scheduledEnd: record.scheduledStart } : undefined),
  (_random, record) => ('email' in record ? { email: 'nobody' } : undefined),
  (_random, record) => ('recordType' in record ? { recordType: 'invoice' } : undefined),
  () => ({ id: 'x'.repeat(257) }),
  () => ({ id: '' }),
  () => ({ id: 'bell\u0007' }),
];

/** Values of a wrong type, which only JSON can hold. */
const jsonMutations: Fields[] = [
  { id: 7 },
  { id: null },
  { id: ['a'] },
  { id: { $ne: null } },
  { id: true },
  { colour: 'red' },
];

const insert = (text: Buffer, at: number, what: Buffer | string) =>
  Buffer.concat([text.subarray(0, at), Buffer.from(what), text.subarray(at)]);

/** What damages a line of any format after it was written. */
const byteMutations: ((random: Random, text: Buffer) => Buffer)[] = [
  (random, text) => insert(text, random.below(text.length + 1), '\u0000'),
  (random, text) => insert(text, random.below(text.length + 1), Buffer.from([0xff])),
  (random, text) =>
    random.isLucky(0.1) ? Buffer.concat([text, Buffer.alloc(1_100_000, ' ')]) : insert(text, 0, '\u0000'),
];

const jsonTextMutations: ((random: Random, text: Buffer) => Buffer)[] = [
  (random, text) => text.subarray(0, 1 + random.below(text.length - 1)),
  (random, text) => insert(text, random.below(text.length), '"'),
  (_random, text) => insert(insert(text, text.length, ']'), 0, '['),
  (random) => Buffer.from(random.oneOf(['null', '5', '"text"', '[]', 'true', '}', 'id: 5'])),
];

function toCell(random: Random, value: unknown, isQuoted: boolean): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (isQuoted) return `"${text.replaceAll('"', '""')}"`;
  return random.isLucky(0.1) ? ` ${text}\t` : text;
}

const csvTextMutations: ((random: Random, cells: string[], isQuoted: boolean) => string)[] = [
  (random, cells) => cells.slice(0, 1 + random.below(cells.length - 1)).join(','),
  (_random, cells) => [...cells, 'more'].join(','),
  // Cut in the middle of the last cells.
  (_random, cells) => cells.join(',').slice(0, cells.join(',').lastIndexOf(',')),
  (random, cells, isQuoted) => {
    // A quote that opens a cell and never closes it, or stands in the middle of one.
    const at = random.oneOf(cells.flatMap((cell, index) => (cell.trim().length > 4 ? [index] : [])));
    const cut = random.isLucky(0.5) || isQuoted ? 2 : 0;
    const cell = cells[at]!.trim();
    return cells.with(at, `${cell.slice(0, cut)}"${cell.slice(cut)}`).join(',');
  },
];

/** A good record's time as other systems write it. */
function vary(random: Random, { scheduledStart }: Fields): Fields {
  if (typeof scheduledStart !== 'string') return {};
  const written = scheduledStart.replace('T', ' ');
  return {
    scheduledStart: random.oneOf([scheduledStart, `${written}:00`, `${written}:00Z`, `${written}+09:00`]),
  };
}

/** A record as a line of a file: as it should be, or broken in one of many ways. */
export function writeLine(
  random: Random,
  { record, format, header, isQuoted, mutation }: LineSource,
): Buffer {
  const changed = mutation === 'record' ? mutateRecord(random, record, format) : vary(random, record);
  const values: Fields = { ...record, ...changed };
  const cells = header.map((name) => toCell(random, values[name], isQuoted));
  let text: Buffer = Buffer.from(format === 'csv' ? cells.join(',') : JSON.stringify(values));
  if (mutation === 'bytes') text = random.oneOf(byteMutations)(random, text);
  if (mutation !== 'text') return text;
  return format === 'csv'
    ? Buffer.from(random.oneOf(csvTextMutations)(random, cells, isQuoted))
    : random.oneOf(jsonTextMutations)(random, text);
}

function mutateRecord(random: Random, record: Fields, format: Format): Fields {
  if (format === 'ndjson' && random.isLucky(0.3)) return random.oneOf(jsonMutations);
  for (;;) {
    const mutated = random.oneOf(recordMutations)(random, record);
    if (mutated) return mutated;
  }
}
