import { createWriteStream, openSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { loadConfig, type Config } from '../config/config.ts';
import { createTravelRecords, plantedIn, toNdjson, type CompanyOptions } from '../demo/travel/index.ts';
import { travelRecordSet } from '../domains/travel/index.ts';
import { importFiles } from '../import/index.ts';
import { createLogger } from '../telemetry/logger.ts';
import { openStores } from '../domains/stores.ts';
import { readDemoTravelCommand, usage, type DemoTravelCommand } from './demo-travel-command.ts';
import { createProgress, type Progress } from './progress.ts';

/** Makes a travel company up and imports it, or writes it down: npm run demo:travel -- --itineraries 20000 --seed 1 */

/** How the process ends; 0 is success. The same as of an import (docs/import.md, "Exit codes"). */
const exitCode = { usage: 2, stopped: 3 } as const;

function fail(message: string, code: number = exitCode.usage): never {
  process.stderr.write(`demo:travel: ${message}\n${code === exitCode.usage ? `${usage}\n` : ''}`);
  process.exit(code);
}

function readCommand(): DemoTravelCommand {
  try {
    return readDemoTravelCommand(process.argv.slice(2));
  } catch (error) {
    fail((error as Error).message);
  }
}

/** The company as a file, its itineraries counted while they are made. */
function createFile(company: CompanyOptions, progress: Progress): AsyncIterable<Buffer> {
  return toNdjson(createTravelRecords(company), ({ kind }) => {
    if (kind === 'itinerary') progress.add(1);
  });
}

/** As the import of a file with these records would. @returns how many. */
async function importCompany(
  config: Config,
  tenantId: string,
  company: CompanyOptions,
  progress: Progress,
): Promise<number> {
  const stores = await openStores(config, createLogger('warn', process.stderr));
  try {
    const { saved } = await importFiles({
      models: travelRecordSet.models,
      sink: travelRecordSet.open(stores, tenantId),
      files: [{ name: 'demo', format: 'ndjson', stream: createFile(company, progress) }],
      type: undefined,
      onLineError: ({ line, reason }) => {
        throw new Error(`expected valid generated records, got a faulty one at line ${line}: ${reason}`);
      },
    });
    return saved;
  } finally {
    await stores.close();
  }
}

function openOutput(file: string): NodeJS.WritableStream {
  if (file === '-') return process.stdout;
  try {
    return createWriteStream(file, { fd: openSync(file, 'w') });
  } catch (error) {
    fail(`--out: expected a file that can be written, got ${(error as Error).message}`);
  }
}

/** Says what was done. */
function tell(company: CompanyOptions, done: string, stream: NodeJS.WritableStream): void {
  const { itineraries, seed, asOf } = company;
  const planted = plantedIn(company).map(({ problem, subjects }) => `  ${problem}: ${subjects.join(', ')}\n`);
  stream.write(
    `demo:travel: ${done}; ${itineraries} itineraries, seed ${seed}, as of ${asOf}\n` +
      (planted.length > 0 ? `planted:\n${planted.join('')}` : ''),
  );
}

/** @returns what was done. */
async function run(config: Config, to: DemoTravelCommand['to'], company: CompanyOptions): Promise<string> {
  const progress = createProgress(company.itineraries, { name: 'itineraries', toText: String });
  try {
    if ('tenantId' in to) {
      const saved = await importCompany(config, to.tenantId, company, progress);
      return `${saved} records saved for the tenant ${to.tenantId}`;
    }
    await pipeline(createFile(company, progress), openOutput(to.file));
    return `written to ${to.file === '-' ? 'standard output' : to.file}`;
  } finally {
    progress.stop();
  }
}

const command = readCommand();
try {
  const config = loadConfig();
  const asOf = command.company.asOf ?? (config.asOfDate ?? new Date()).toISOString().slice(0, 10);
  const company = { ...command.company, asOf };
  const isFileThere = 'file' in command.to && command.to.file === '-';
  tell(company, await run(config, command.to, company), isFileThere ? process.stderr : process.stdout);
} catch (error) {
  // Who reads standard output may have enough.
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  fail((error as Error).message, exitCode.stopped);
}
