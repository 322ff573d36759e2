import { createReadStream, fstatSync, openSync } from 'node:fs';
import { loadConfig } from '../config/config.ts';
import { importFiles, ImportStopped, type ImportReport } from '../import/index.ts';
import { createLogger } from '../telemetry/logger.ts';
import { openStores } from '../domains/stores.ts';
import { readImportCommand, usage, type ImportCommand } from './import-request.ts';
import { createProgress } from './progress.ts';

/** Imports records from files (docs/import.md): npm run import -- workforce attendance.csv --tenant demo --type attendance */

/** How the process ends; 0 is success (docs/import.md, "Exit codes"). */
const exitCode = { badLines: 1, usage: 2, stopped: 3 } as const;

function fail(message: string, code: number = exitCode.usage): never {
  process.stderr.write(`import: ${message}\n${code === exitCode.usage ? `${usage}\n` : ''}`);
  process.exit(code);
}

function readCommand(): ImportCommand {
  try {
    return readImportCommand(process.argv.slice(2));
  } catch (error) {
    fail((error as Error).message);
  }
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

async function run({ set, files: named, tenantId, type, isDryRun }: ImportCommand): Promise<ImportReport> {
  // All of them first: where one cannot be opened, nothing is read.
  const opened = named.map((file) => ({ ...file, ...openFile(file.name) }));
  const sizes = opened.map(({ size }) => size);
  // A dry run needs no store, and so makes none.
  const stores = isDryRun ? undefined : await openStores(loadConfig(), createLogger('warn', process.stderr));
  const progress = createProgress(
    sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0),
  );
  try {
    return await importFiles({
      models: set.models,
      sink: stores && set.open(stores, tenantId),
      files: opened.map((file) => ({ ...file, stream: progress.watch(file.stream) })),
      type,
      onLineError: ({ line, reason }, { name }) =>
        progress.report(`${opened.length > 1 ? `${name}: ` : ''}line ${line}: ${reason}`),
    });
  } finally {
    progress.stop();
    await stores?.close();
  }
}

const command = readCommand();
try {
  const { read, saved, bad } = await run(command);
  const good = command.isDryRun ? `${saved} good, none saved (dry run)` : `${saved} saved`;
  process.stdout.write(`import: ${read} read, ${good}, ${bad} bad\n`);
  if (bad > 0) process.exitCode = exitCode.badLines;
} catch (error) {
  const { message } = error as Error;
  if (!(error instanceof ImportStopped)) fail(message, exitCode.stopped);
  const { read, saved, bad } = error.report;
  fail(
    `the store refused: ${message}\n` +
      `import: stopped after ${read} read, ${saved} saved, ${bad} bad; it is safe to repeat the import`,
    exitCode.stopped,
  );
}
