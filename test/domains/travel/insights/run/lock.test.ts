import { GatewayError } from '../../../../../src/common/errors.ts';
import { defaultLeaseTimes } from '../../../../../src/domains/travel/insights/run/lease.ts';
import { until } from '../../../../helpers/streams.ts';
import { asService, toFinding, toEvaluation, useCompanies, type Company } from './support.ts';

const createCompany = useCompanies();

/** A run that has begun and waits for its evaluation. */
async function begin(company: Company, changes: Parameters<Company['run']>[0] = {}) {
  let letGo: () => void = () => undefined;
  let isEvaluating = false;
  const run = company.run({
    ...changes,
    evaluate: async (_tenant, _day, signal) => {
      isEvaluating = true;
      await new Promise<void>((resolve) => (letGo = resolve));
      signal?.throwIfAborted();
      return toEvaluation([toFinding('alex')]);
    },
  });
  run.catch(() => undefined);
  await until('the evaluation', () => isEvaluating);
  return { run, letGo: () => letGo() };
}

const conflict = { code: 'CONFLICT', status: 409, retryAfterSeconds: 30 };

describe('the lock', () => {
  it('lets one run of a tenant at a time, and says when to come again', async () => {
    const [company, other] = [createCompany(), createCompany()];
    const first = await begin(company);
    await expect(company.run()).rejects.toMatchObject(conflict);
    expect(await other.run()).toMatchObject({ status: 'completed' });
    first.letGo();
    expect(await first.run).toMatchObject({ createdEvents: 1 });
    expect(await company.run()).toMatchObject({ status: 'completed' });
  });

  it('lets one of many at once', async () => {
    const company = createCompany();
    company.evaluate = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return toEvaluation([toFinding('alex')]);
    };
    const ends = await Promise.allSettled(Array.from({ length: 10 }, () => company.run()));
    const completed = ends.filter(({ status }) => status === 'fulfilled');
    expect(completed.length).toBeGreaterThan(0);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject(conflict);
    const { events, recommendations } = await company.stored();
    expect([events.length, recommendations.length]).toEqual([1, 1]);
  });

  it('is free again after a failure', async () => {
    const company = createCompany();
    await expect(company.run({ evaluate: () => Promise.reject(new Error('no')) })).rejects.toThrow('no');
    expect(await company.run()).toMatchObject({ status: 'completed' });
  });

  it('is free when the lease of a process that is gone has run out', async () => {
    const company = createCompany();
    const { runLocks } = company.stores;
    const now = Date.now();
    await runLocks.acquire(company.tenantId, 'gone', new Date(now + 60_000), new Date(now));
    await expect(company.run()).rejects.toMatchObject(conflict);
    await runLocks.renew(company.tenantId, 'gone', new Date(now - 1));
    expect(await company.run()).toMatchObject({ status: 'completed' });
    expect(await runLocks.renew(company.tenantId, 'gone', new Date(now))).toBe(false);
  });

  it('is renewed as long as the run lasts', async () => {
    const company = createCompany();
    const renewals: Date[] = [];
    const { runLocks } = company.stores;
    const first = await begin(company, {
      lease: { durationMs: 60_000, renewIntervalMs: 20 },
      locks: {
        ...runLocks,
        renew: (tenantId, runId, leaseUntil) => {
          renewals.push(leaseUntil);
          return runLocks.renew(tenantId, runId, leaseUntil);
        },
      },
    });
    await until('three renewals', () => renewals.length >= 3);
    first.letGo();
    await first.run;
    const { length } = renewals;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(renewals).toHaveLength(length);
    expect(renewals.at(-1)!.getTime()).toBeGreaterThan(renewals[0]!.getTime());
  });

  it('renews three times within its length', () => {
    expect(defaultLeaseTimes).toEqual({ durationMs: 30_000, renewIntervalMs: 10_000 });
  });
});

describe('a run that has lost its lock', () => {
  it('writes nothing more, and leaves the lock to who has it', async () => {
    const company = createCompany();
    const first = await begin(company, { lease: { durationMs: 60_000, renewIntervalMs: 20 } });
    const { runLocks } = company.stores;
    // As if it had stood still until another took over.
    const now = new Date(Date.now() + 120_000);
    expect(await runLocks.acquire(company.tenantId, 'other', new Date(now.getTime() + 60_000), now)).toBe(
      true,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    first.letGo();
    await expect(first.run).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await company.stored()).toEqual({ events: [], recommendations: [] });
    expect(await company.briefing()).toBeUndefined();
    expect(await runLocks.renew(company.tenantId, 'other', now)).toBe(true);
    const run = await company.stores.runs.findLatestRun(company.tenantId, 'manual_api');
    expect(run).toMatchObject({ status: 'failed', error: expect.stringMatching(/Another run/) as string });
  });

  it('notices before it writes, also if no timer has run', async () => {
    const company = createCompany();
    const first = await begin(company, { lease: { durationMs: 300, renewIntervalMs: 100_000 } });
    const { runLocks } = company.stores;
    const late = new Date(Date.now() + 1_000);
    await runLocks.acquire(company.tenantId, 'other', new Date(Date.now() + 60_000), late);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 300_000);
    try {
      first.letGo();
      await expect(first.run).rejects.toMatchObject({ code: 'CONFLICT' });
    } finally {
      jest.restoreAllMocks();
    }
    expect((await company.stored()).events).toEqual([]);
  });

  it('goes on where the store could not be asked for a while', async () => {
    const company = createCompany();
    const { runLocks } = company.stores;
    let failures = 0;
    const first = await begin(company, {
      lease: { durationMs: 60_000, renewIntervalMs: 20 },
      locks: {
        ...runLocks,
        renew: () => {
          failures += 1;
          return Promise.reject(new Error('away'));
        },
      },
    });
    await until('failures', () => failures >= 2);
    first.letGo();
    expect(await first.run).toMatchObject({ createdEvents: 1 });
  });

  it('ends where the store could not be asked until the lease was over', async () => {
    const company = createCompany();
    const { runLocks } = company.stores;
    let failures = 0;
    const first = await begin(company, {
      lease: { durationMs: 100, renewIntervalMs: 20 },
      locks: {
        ...runLocks,
        renew: () => {
          failures += 1;
          return Promise.reject(new Error('away'));
        },
      },
    });
    await until('failures', () => failures >= 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    first.letGo();
    await expect(first.run).rejects.toBeInstanceOf(GatewayError);
    expect((await company.stored()).events).toEqual([]);
  });
});

it('ends when its caller or the gateway ends it, and says so', async () => {
  for (const by of ['caller', 'gateway']) {
    const company = createCompany();
    const ending = new AbortController();
    company.evaluate = (_tenant, _day, signal) => {
      ending.abort(new Error('enough'));
      return signal?.aborted ? Promise.reject(new Error('enough')) : Promise.resolve(toEvaluation([]));
    };
    const service = company.service(by === 'gateway' ? { stopping: ending.signal } : {});
    const signal = by === 'caller' ? ending.signal : undefined;
    await expect(service.run(asService(company.tenantId), 'graphql', signal)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    const run = await company.stores.runs.findLatestRun(company.tenantId, 'graphql');
    expect(run).toMatchObject({
      status: 'failed',
      error: 'The run was stopped before it finished; run it again',
    });
    company.evaluate = () => Promise.resolve(toEvaluation([]));
    expect(await company.run()).toMatchObject({ status: 'completed' });
  }
});
