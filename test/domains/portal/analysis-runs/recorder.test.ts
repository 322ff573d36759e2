import { setImmediate } from 'node:timers/promises';
import { Registry } from 'prom-client';
import {
  createAnalysisRunRecorder,
  type AnalysisRunRecorderDeps,
} from '../../../../src/domains/portal/analysis-runs/recorder.ts';
import type { AnalysisRun } from '../../../../src/domains/portal/analysis-runs/analysis-run.ts';
import { until } from '../../../helpers/streams.ts';

const toRun = (id: string, tenantId = 'acme'): AnalysisRun => ({
  id,
  tenantId,
  userId: 'ada',
  runType: 'scoring',
  inputParams: {},
  resultData: null,
  errorDetails: null,
  executionTimeMs: 1,
  tokensUsed: 0,
  aiProvider: 'deterministic',
  aiModel: 'rules-1',
  isDegraded: false,
  completedAt: new Date(0),
});

const outage = () => Object.assign(new Error('away'), { name: 'MongoNetworkError' });
const times = (count: number) => Array.from({ length: count }, (_, number) => `run-${number}`);

/** Milliseconds: what is waited for comes long before. */
const timeoutMs = 300_000;

/** A recorder over a store that does with each batch what it is told. */
function create(
  save: (runs: readonly AnalysisRun[], attempt: number) => Promise<void> | void,
  limits: AnalysisRunRecorderDeps['limits'] = {},
) {
  const registry = new Registry();
  const stored: string[] = [];
  const sizes: number[] = [];
  const errors: any[] = [];
  const recorder = createAnalysisRunRecorder({
    registry,
    limits: { backoffMs: 1, maxBackoffMs: 5, ...limits },
    log: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: (fields, message) => void errors.push({ ...fields, message }),
    },
    store: {
      async saveRuns(runs) {
        sizes.push(runs.length);
        await save(runs, sizes.length);
        stored.push(...runs.map(({ id }) => id));
      },
    },
  });
  const valueOf = async (name: string) =>
    (await registry.getSingleMetric(`gateway_portal_runs_${name}`)!.get()).values[0]?.value;
  return { recorder, stored, sizes, errors, valueOf };
}

it('the recorder returns at once and stores runs in batches, in their order', async () => {
  const { recorder, stored, sizes, valueOf } = create(() => undefined, { batch: 100 });
  for (const id of times(250)) recorder.record(toRun(id));
  expect([stored, await valueOf('waiting')]).toEqual([[], 250]);
  await recorder.flush(timeoutMs);
  expect([stored, sizes, await valueOf('waiting')]).toEqual([times(250), [100, 100, 50], 0]);
});

it('writes one batch at a time; what comes meanwhile is the next one', async () => {
  let open = 0;
  let max = 0;
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const { recorder, stored, sizes } = create(async () => {
    max = Math.max(max, (open += 1));
    await gate;
    open -= 1;
  });
  recorder.record(toRun('first'));
  await until('the first batch', () => open === 1);
  for (const id of times(20)) recorder.record(toRun(id));
  // Turns in which a second batch could begin.
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
  release();
  await recorder.flush(timeoutMs);
  expect([stored, sizes, max]).toEqual([['first', ...times(20)], [1, 20], 1]);
});

it('repeats while the store is away, however long, and loses nothing', async () => {
  const { recorder, stored, errors } = create((_runs, attempt) => {
    if (attempt <= 12) throw outage();
  });
  for (const id of times(3)) recorder.record(toRun(id));
  await recorder.flush(timeoutMs);
  expect([stored, errors]).toEqual([times(3), []]);
});

it('loses a run that the store refuses, says so, and stores the others', async () => {
  const { recorder, stored, errors, valueOf } = create((runs) => {
    if (runs.some(({ id }) => id === 'run-1')) throw new Error('too large');
  });
  for (const id of times(4)) recorder.record(toRun(id));
  await recorder.flush(timeoutMs);
  expect(stored).toEqual(['run-0', 'run-2', 'run-3']);
  expect(errors).toEqual([
    {
      run: 'run-1',
      tenant: 'acme',
      user: 'ada',
      type: 'scoring',
      completedAt: new Date(0),
      reason: 'The store rejected it',
      err: expect.objectContaining({ message: 'too large' }),
      message: 'An insight run is lost',
    },
  ]);
  expect(await valueOf('lost_total')).toBe(1);
});

it('holds a bounded number; what does not fit is said to be lost', async () => {
  let isAway = true;
  const { recorder, stored, errors } = create(
    () => {
      if (isAway) throw outage();
    },
    { capacity: 10 },
  );
  for (const id of times(12)) recorder.record(toRun(id));
  expect(errors.map(({ run, reason }) => [run, reason])).toEqual([
    ['run-10', 'Expected at most 10 waiting runs, got more'],
    ['run-11', 'Expected at most 10 waiting runs, got more'],
  ]);
  isAway = false;
  await recorder.flush(timeoutMs);
  expect(stored).toEqual(times(10));
});

it('settles as soon as the tenant’s own runs are stored', async () => {
  let release = () => {};
  const { recorder, stored } = create(
    async (runs) => {
      if (runs[0]?.tenantId === 'slow') await new Promise<void>((resolve) => (release = resolve));
    },
    { batch: 1 },
  );
  recorder.record(toRun('mine'));
  recorder.record(toRun('theirs', 'slow'));
  await recorder.settle('acme', timeoutMs);
  expect(stored).toEqual(['mine']);
  await recorder.settle('nobody', timeoutMs);
  await recorder.settle('slow', 30);
  expect(stored).toEqual(['mine']);
  release();
  await recorder.settle('slow', timeoutMs);
  expect(stored).toEqual(['mine', 'theirs']);
});

it('closes when all is stored, without sitting out a long wait between repetitions', async () => {
  const { recorder, stored, sizes } = create(
    (_runs, attempt) => {
      if (attempt === 1) throw outage();
    },
    { backoffMs: 10 * timeoutMs, maxBackoffMs: 10 * timeoutMs },
  );
  recorder.record(toRun('run-0'));
  await until('the first attempt', () => sizes.length === 1);
  expect(stored).toEqual([]);
  await recorder.close(timeoutMs);
  expect(stored).toEqual(['run-0']);
});

it('a closing recorder gives up on a store that stays away and logs each lost run', async () => {
  const { recorder, errors } = create(() => {
    throw outage();
  });
  for (const id of times(2)) recorder.record(toRun(id));
  await recorder.close(20);
  recorder.record(toRun('late'));
  expect(errors.map(({ run, reason }) => [run, reason])).toEqual([
    ['run-0', 'The gateway stopped before the store accepted it'],
    ['run-1', 'The gateway stopped before the store accepted it'],
    ['late', 'The gateway is stopped'],
  ]);
});
