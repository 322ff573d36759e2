import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { extent } from '../../helpers/extent.ts';
import { useGateway } from '../../helpers/gateway.ts';
import { runImport } from '../../helpers/records.ts';
import { sourceAround } from './oracle/arbitrary.ts';
import { admin, ask, deleteRecords, importRecords } from './oracle/requests.ts';
import { anyBatches, distorted, gathered, listed, strangersOf } from './oracle/metamorphic.ts';
import { callsAt, type Call } from './oracle/operations.ts';
import type { Source } from './oracle/source.ts';

const asOf = '2026-02-16';
const gateway = useGateway({ AS_OF_DATE: asOf, LOG_LEVEL: 'error' });
const folder = mkdtempSync(path.join(tmpdir(), 'insight-gateway-travel-'));
afterAll(() => rmSync(folder, { recursive: true }));

let tenants = 0;
const nextTenant = () => `company-${tenants++}`;

async function answersOf(tenant: string, calls: readonly Call[]) {
  const answers = [];
  for (const call of calls) {
    const answer = await ask(gateway(), call, admin(tenant));
    // Employees that there are not, and currencies without a rate, are among what is asked.
    if (![200, 404, 422].includes(answer.status)) throw new Error(JSON.stringify({ call, answer }));
    answers.push([call.path, call.query, answer]);
  }
  return answers;
}

const importInto = async (tenant: string, source: Partial<Source>) =>
  await importRecords(gateway(), tenant, source);

/** Expects a tenant whose records came as `bring` says to answer like one that was given them all at once. */
async function expectSame(source: Source, calls: readonly Call[], bring: (tenant: string) => Promise<void>) {
  const [plain, other] = [nextTenant(), nextTenant()];
  await importInto(plain, source);
  await bring(other);
  const answers = await answersOf(plain, calls);
  expect(await answersOf(other, calls)).toEqual(answers);
}

const [sources, calls] = [sourceAround(asOf), callsAt(asOf)];
const batched = sources.chain((source) => fc.tuple(fc.constant(source), anyBatches(source)));
const few = { numRuns: extent(1, 4) };

describe('no answer depends on how the records came', () => {
  it('in which order and in how many batches', async () => {
    const check = async ([source, batches]: [Source, Partial<Source>[]], asked: Call[]) =>
      await expectSame(source, asked, async (tenant) => {
        for (const batch of batches) await importInto(tenant, batch);
      });
    await fc.assert(fc.asyncProperty(batched, calls, check), few);
  });

  it('in batches at the same time', async () => {
    const check = async ([source, batches]: [Source, Partial<Source>[]], asked: Call[]) =>
      await expectSame(source, asked, async (tenant) => {
        await Promise.all(batches.map((batch) => importInto(tenant, batch)));
      });
    await fc.assert(fc.asyncProperty(batched, calls, check), few);
  });

  it('a second time', async () => {
    const check = async (source: Source, asked: Call[]) =>
      await expectSame(source, asked, async (tenant) => {
        await importInto(tenant, source);
        await importInto(tenant, source);
      });
    await fc.assert(fc.asyncProperty(sources, calls, check), few);
  });

  it('after they had other days and figures', async () => {
    const check = async (source: Source, asked: Call[], days: number) =>
      await expectSame(source, asked, async (tenant) => {
        await importInto(tenant, distorted(source, days));
        await importInto(tenant, source);
      });
    await fc.assert(fc.asyncProperty(sources, calls, fc.constantFrom(-400, -31, 0, 1, 62), check), few);
  });

  it('beside others that were deleted, and after having been deleted themselves', async () => {
    const check = async (source: Source, others: Source, asked: Call[]) =>
      await expectSame(source, asked, async (tenant) => {
        const strangers = strangersOf(others, source);
        await importInto(tenant, strangers);
        await importInto(tenant, source);
        await deleteRecords(gateway(), tenant, strangers);
        const half = gathered(listed(source).filter((_, index) => index % 2 === 0));
        await deleteRecords(gateway(), tenant, half);
        await importInto(tenant, half);
      });
    await fc.assert(fc.asyncProperty(sources, sources, calls, check), few);
  });

  it('from files of lines and of columns', async () => {
    const check = async (source: Source, asked: Call[]) =>
      await expectSame(source, asked, async (tenant) => {
        const files = writeFiles(tenant, source);
        const { dataDir, mongodbUri } = gateway().config;
        const place = { DATA_DIR: dataDir, ...(mongodbUri !== undefined && { MONGODB_URI: mongodbUri }) };
        const report = await runImport(['travel', ...files, '--tenant', tenant], place);
        const count = listed(source).length;
        expect(report).toEqual({
          code: 0,
          stdout: `import: ${count} read, ${count} saved, 0 bad\n`,
          stderr: '',
        });
      });
    await fc.assert(fc.asyncProperty(sources, calls, check), few);
  });
});

/** Half of the records as NDJSON, the others as CSV files of one kind each. @returns the files' names. */
function writeFiles(tenant: string, source: Source): string[] {
  const write = (name: string, lines: string[]) => {
    const file = path.join(folder, `${tenant}-${name}`);
    writeFileSync(file, lines.join('\n'));
    return file;
  };
  const inLines = listed(source).filter((_, index) => index % 2 === 0);
  const inColumns = gathered(listed(source).filter((_, index) => index % 2 === 1));
  const cell = (value: string | number | boolean | null) => (value === null ? '' : `"${value}"`);
  return [
    ...Object.entries(inColumns).map(([kind, records]) => {
      const columns = Object.keys(records[0]!);
      const rows = records.map((record) =>
        [kind, ...columns.map((column) => cell(record[column as never]))].join(','),
      );
      return write(`${kind}.csv`, [['kind', ...columns].join(','), ...rows]);
    }),
    write(
      'all.ndjson',
      inLines.map(([kind, record]) => JSON.stringify({ kind, ...record })),
    ),
  ];
}
