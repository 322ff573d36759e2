import { parseArgs } from 'node:util';
import { isTenantId } from '../auth/claims.ts';
import { formatOf, formats, type Format } from '../import/index.ts';
import { recordSets } from './import-sets.ts';

export const usage = `usage: npm run import -- SET FILE… --tenant TENANT [--type TYPE] [--format FORMAT] [--dry-run]
  SET: ${Object.keys(recordSets).join(', ')}
  FILE: a file's name, or - for standard input; several are read one after the other
  --type, or --kind: the kind of records that have no recordType or kind of their own
  --format: ${formats.join(', ')}; by default from the ending of each file's name
  --dry-run: checks every record and saves none`;

/** What an import is asked to do. */
export interface ImportCommand {
  set: (typeof recordSets)[string];
  files: { name: string; format: Format }[];
  tenantId: string;
  type: string | undefined;
  isDryRun: boolean;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      type: { type: 'string' },
      kind: { type: 'string' },
      format: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
}

function readSet(name: string | undefined): ImportCommand['set'] {
  const set = name !== undefined && Object.hasOwn(recordSets, name) ? recordSets[name] : undefined;
  if (set) return set;
  throw new Error(`SET: expected one of ${Object.keys(recordSets).join(', ')}, got ${name ?? 'nothing'}`);
}

/** @param type under either of its names. */
function readType(
  { models }: ImportCommand['set'],
  { type, kind = type }: { type?: string | undefined; kind?: string | undefined },
): string | undefined {
  if (type !== undefined && type !== kind)
    throw new Error(`--kind: expected the same as --type, ${type}, got ${kind}`);
  if (kind !== undefined && !Object.hasOwn(models, kind)) {
    const option = type === undefined ? '--kind' : '--type';
    throw new Error(`${option}: expected one of ${Object.keys(models).join(', ')}, got ${kind}`);
  }
  return kind;
}

function readFormat(file: string, format: string | undefined): Format {
  const known = format === undefined ? formatOf(file) : formats.find((each) => each === format);
  if (known) return known;
  throw new Error(`--format: expected one of ${formats.join(', ')}, got ${format ?? 'nothing'}`);
}

/** The command line, checked. @throws Error with a message for whoever wrote it. */
export function readImportCommand(args: readonly string[]): ImportCommand {
  const { values, positionals } = parse(args);
  const [name, ...files] = positionals;
  const { tenant, format } = values;
  const set = readSet(name);
  if (files.length === 0) throw new Error("FILE: expected a file's name or -, got nothing");
  if (files.filter((file) => file === '-').length > 1) throw new Error('FILE: expected - once, got it again');
  if (!isTenantId(tenant)) {
    throw new Error(`--tenant: expected letters, digits and . _ : -, got ${tenant ?? 'nothing'}`);
  }
  return {
    set,
    type: readType(set, values),
    files: files.map((file) => ({ name: file, format: readFormat(file, format) })),
    tenantId: tenant,
    isDryRun: values['dry-run'],
  };
}
