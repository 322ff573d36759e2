import { setImmediate } from 'node:timers/promises';
import { workforceRecordSet } from '../../src/domains/workforce/index.ts';
import { importRecords, ImportStopped, type Identified } from '../../src/import/index.ts';
import { createAttendance } from '../helpers/records.ts';

interface Call {
  records: readonly Identified[];
  accept: () => void;
  refuse: (error: Error) => void;
}

/** An import whose batches are answered by the test. */
function startImport(rows: readonly object[]) {
  const calls: Call[] = [];
  let linesRead = 0;
  async function* toStream() {
    for (const row of rows) {
      linesRead += 1;
      yield Buffer.from(`${JSON.stringify(row)}\n`);
    }
  }
  const report = importRecords({
    models: workforceRecordSet.models,
    stream: toStream(),
    format: 'ndjson',
    type: 'attendance',
    save: (_type, records) =>
      new Promise((resolve, reject) => calls.push({ records, accept: resolve, refuse: reject })),
    onLineError: ({ line, reason }) => {
      throw new Error(`${line}: ${reason}`);
    },
  });
  return { report, calls, linesRead: () => linesRead };
}

/** Long enough for all that waits for nothing but its turn. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await setImmediate();
}

const rows = (count: number) => Array.from({ length: count }, (_, index) => createAttendance(index));

it('no more is read while two batches are being written', async () => {
  const { report, calls, linesRead } = startImport(rows(3_000));
  await settle();
  expect({ batches: calls.map(({ records }) => records.length), lines: linesRead() }).toEqual({
    batches: [500, 500],
    lines: 1_500,
  });
  calls[1]!.accept();
  await settle();
  expect({ batches: calls.length, lines: linesRead() }).toEqual({ batches: 3, lines: 2_000 });
  for (let at = 0; at < 6; at++) {
    calls[at]!.accept();
    await settle();
  }
  expect(await report).toEqual({ read: 3_000, saved: 3_000, bad: 0 });
});

it('a batch with an id that is being written waits until it is', async () => {
  const repeated = rows(1_000).map((row, index) =>
    index === 700 ? { ...row, id: 'a-3', employeeId: 'later' } : row,
  );
  const { report, calls } = startImport(repeated);
  await settle();
  expect(calls.length).toBe(1);
  calls[0]!.accept();
  await settle();
  expect(calls[1]!.records[200]).toMatchObject({ id: 'a-3', employeeId: 'later' });
  calls[1]!.accept();
  expect(await report).toEqual({ read: 1_000, saved: 1_000, bad: 0 });
});

it('a refused batch ends the reading and tells what was saved', async () => {
  const { report, calls, linesRead } = startImport(rows(5_000));
  const failure = report.catch((error: unknown) => error);
  await settle();
  calls[0]!.refuse(new Error('the disk is full'));
  await settle();
  calls[1]!.accept();
  const error = await failure;
  expect(error).toBeInstanceOf(ImportStopped);
  expect(error).toMatchObject({ message: 'the disk is full', report: { read: 1_500, saved: 500, bad: 0 } });
  expect(linesRead()).toBe(1_500);
});
