import { createReadStream, fstatSync, openSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isTenantId } from '../auth/claims.ts';
import { loadConfig } from '../config.ts';
import { formatOf, formats, importRecords, ImportStopped } from '../import/index.ts';
import type { Format, ImportReport } from '../import/index.ts';
import { createLogger } from '../logger.ts';
import { openStores } from '../stores.ts';
import { recordSets } from './import-sets.ts';
import { createProgress } from './progress.ts';

/** Imports records from a file (docs/import.md): npm run import -- workforce attendance.csv --tenant demo --type attendance */

const usage = `usage: npm run import -- SET FILE --tenant TENANT [--type TYPE] [--format FORMAT] [--dry-run]
  SET: ${Object.keys(recordSets).join(', ')}
  FILE: a file's name, or - for standard input
  --type: the kind of those records that have no recordType
  --format: ${formats.join(', ')}; what the file's name ends with unless given
  --dry-run: checks every record and saves none`;

/** How the process ends; 0 is success (docs/import.md, "Exit codes"). */
const exitCode = { badLines: 1, usage: 2, stopped: 3 } as const;

function fail(message: string, code: number = exitCode.usage): never {
  process.stderr.write(`import: ${message}\n${code === exitCode.usage ? `${usage}\n` : ''}`);
  process.exit(code);
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        tenant: { type: 'string' },
        type: { type: 'string' },
        format: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    fail((error as Error).message);
  }
}

interface Request {
  set: (typeof recordSets)[string];
  file: string;
  tenantId: string;
  type: string | undefined;
  format: Format;
  isDryRun: boolean;
}

/** The command line, checked. */
function readRequest(): Request {
  const { values, positionals } = parse();
  const [name, file, ...more] = positionals;
  const { tenant, type, format } = values;
  const names = Object.keys(recordSets).join(', ');
  const set = name !== undefined && Object.hasOwn(recordSets, name) ? recordSets[name] : undefined;
  if (!set) fail(`SET: expected one of ${names}, got ${name ?? 'nothing'}`);
  if (file === undefined) fail("FILE: expected a file's name or -, got nothing");
  if (more.length > 0) fail(`expected a set and a file, got ${more.join(' ')} as well`);
  if (!isTenantId(tenant)) fail(`--tenant: expected letters, digits and . _ : -, got ${tenant ?? 'nothing'}`);
  if (type !== undefined && !Object.hasOwn(set.models, type)) {
    fail(`--type: expected one of ${Object.keys(set.models).join(', ')}, got ${type}`);
  }
  const known = format === undefined ? formatOf(file) : formats.find((each) => each === format);
  if (!known) fail(`--format: expected one of ${formats.join(', ')}, got ${format ?? 'nothing'}`);
  return { set, file, tenantId: tenant, type, format: known, isDryRun: values['dry-run'] };
}

/** The file's bytes, and how many there are where that is known. */
function openFile(file: string): { stream: AsyncIterable<Buffer>; size: number | undefined } {
  if (file === '-') return { stream: process.stdin, size: undefined };
  try {
    const fd = openSync(file, 'r');
    const stats = fstatSync(fd);
    if (stats.isDirectory()) fail(`${file}: expected a file, got a folder`);
    return { stream: createReadStream(file, { fd }), size: stats.isFile() ? stats.size : undefined };
  } catch (error) {
    fail(`${file}: expected a file that can be read, got ${(error as Error).message}`);
  }
}

async function run({ set, file, tenantId, type, format, isDryRun }: Request): Promise<ImportReport> {
  const { stream, size } = openFile(file);
  // A dry run needs no store, and so makes none.
  const stores = isDryRun ? undefined : await openStores(loadConfig(), createLogger('warn', process.stderr));
  const progress = createProgress(size);
  try {
    return await importRecords({
      models: set.models,
      save: stores && ((kind, records) => set.saveAll(stores, tenantId, kind, records)),
      stream: progress.watch(stream),
      format,
      type,
      onFault: (fault) => progress.report(fault),
    });
  } finally {
    progress.stop();
    await stores?.close();
  }
}

const request = readRequest();
try {
  const { read, saved, bad } = await run(request);
  const good = request.isDryRun ? `${saved} good, none saved (dry run)` : `${saved} saved`;
  process.stdout.write(`import: ${read} read, ${good}, ${bad} bad\n`);
  if (bad > 0) process.exitCode = exitCode.badLines;
} catch (error) {
  const { message } = error as Error;
  if (!(error instanceof ImportStopped)) fail(message, exitCode.stopped);
  const { read, saved, bad } = error.report;
  fail(
    `the store refused: ${message}\n` +
      `import: stopped after ${read} read, ${saved} saved, ${bad} bad; repeat the import, which is safe`,
    exitCode.stopped,
  );
}
