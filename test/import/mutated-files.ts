import type { Format } from '../../src/import/index.ts';
import { createAttendance, validRecords, type RecordName } from '../helpers/records.ts';
import { mutations, writeLine, type Random } from './line-mutations.ts';

/** A file with faults, and what an import must make of it. */
export interface MutatedFile {
  bytes: Buffer;
  format: Format;
  type: RecordName | undefined;
  /** Numbers of the bad lines, in order. */
  badLines: number[];
  /** The ids of the good ones with their kinds, each with what tells its last version from the others. */
  saved: Map<string, string>;
}

interface Written {
  type: RecordName;
  id: string;
  version: string;
  isBad: boolean;
  text: Buffer;
}

/** The same numbers for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, oneOf: (values) => values[below(values.length)]!, isLucky: (share) => next() < share };
}

const names = Object.keys(validRecords) as RecordName[];
/** The field that a record of each kind can be told by, whatever its id. */
const versionFields = {
  user: 'fullname',
  department: 'name',
  employee: 'fullname',
  attendance: 'employeeId',
  task: 'departmentId',
  leave: 'employeeId',
} as const satisfies Record<RecordName, string>;
export const versionOf = (type: string, record: object) =>
  (record as Record<string, string>)[versionFields[type as RecordName]]!;

const textFields: string[] = ['fullname', 'name'];

/** @param seed gives the same file each time. */
export function createMutatedFile(seed: number): MutatedFile {
  const random = createRandom(seed);
  const format = random.oneOf(['ndjson', 'csv'] as const);
  const type = random.isLucky(0.5) ? random.oneOf(names) : undefined;
  const columns = [...new Set((type ? [type] : names).flatMap((name) => Object.keys(validRecords[name])))];
  const header = type ? columns : ['recordType', ...columns];
  const isQuoted = random.isLucky(0.3);

  const createLine = (_: unknown, index: number): Written => {
    const own = type ?? random.oneOf(names);
    const id = random.isLucky(0.1) ? 'repeated' : `id-${index}`;
    const mutation = random.isLucky(0.15) ? random.oneOf(mutations) : undefined;
    // What is to be damaged as text is plain, so that every damage breaks it.
    const isPlain = mutation === 'text' || mutation === 'bytes' || !textFields.includes(versionFields[own]);
    const isLong = !isPlain && (isQuoted || format === 'ndjson') && random.isLucky(0.3);
    const version = isLong ? `version ${index}, "so to say",\nin two lines` : `version ${index}`;
    const record = {
      ...(!type && { recordType: own }),
      ...(own === 'attendance' ? createAttendance(index) : validRecords[own]),
      id,
      [versionFields[own]]: version,
    };
    const text = writeLine(random, { record, format, header, isQuoted, mutation });
    return { type: own, id, version, isBad: mutation !== undefined, text };
  };
  const records = Array.from({ length: 1 + random.below(60) }, createLine);
  return assemble(random, { format, type, header, records });
}

/** Joins the lines: with a byte order mark or none, LF or CRLF, empty lines between, and a last end or none. */
function assemble(
  random: Random,
  {
    format,
    type,
    header,
    records,
  }: Pick<MutatedFile, 'format' | 'type'> & { header: string[]; records: Written[] },
): MutatedFile {
  const end = random.oneOf(['\n', '\r\n']);
  const pieces: (Buffer | string)[] = random.isLucky(0.3) ? ['\uFEFF'] : [];
  const [badLines, saved]: [number[], Map<string, string>] = [[], new Map()];
  let line = 1;
  let isReadable = true;
  if (format === 'csv') {
    const broken = random.isLucky(0.1) ? breakHeader(random, header) : undefined;
    if (broken) {
      isReadable = false;
      badLines.push(line);
    }
    pieces.push((broken ?? header).join(','), end);
    line += 1;
  }
  records.forEach(({ isBad, text, ...record }, index) => {
    while (random.isLucky(0.05)) {
      pieces.push(random.oneOf(['', '  ', '\t']), end);
      line += 1;
    }
    if (isReadable && isBad) badLines.push(line);
    if (isReadable && !isBad) saved.set(`${record.type}/${record.id}`, record.version);
    pieces.push(text);
    if (index < records.length - 1 || random.isLucky(0.7)) pieces.push(end);
    // A cell may hold line breaks.
    line += text.toString('latin1').split('\n').length;
  });
  return { bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece))), format, type, badLines, saved };
}

/** Column names with which no line can be understood. */
function breakHeader(random: Random, header: readonly string[]): string[] {
  return random.oneOf([
    // The first is the id, or the kind.
    header.slice(1),
    [...header, header[0]!],
    [...header, 'colour'],
    [...header, ''],
    header.map((name, index) => (index === 0 ? `"${name}` : name)),
    header.map((name, index) => (index === 0 ? `${name}\u0000` : name)),
  ]);
}
