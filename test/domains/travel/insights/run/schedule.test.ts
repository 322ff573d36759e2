import { createRunSchedule } from '../../../../../src/domains/travel/insights/run/schedule.ts';
import type { RunService } from '../../../../../src/domains/travel/insights/run/run-service.ts';
import type { RunTrigger } from '../../../../../src/domains/travel/insights/run/run.ts';
import { until } from '../../../../helpers/streams.ts';
import { asService, silent, toFinding, toEvaluation, useCompanies, type Company } from './support.ts';

const createCompany = useCompanies();
const tenants = ['a', 'b', 'c'];
const findNextTenant = (after: string) => Promise.resolve(tenants.find((tenant) => tenant > after));

function createSchedule(runDaily: RunService['runDaily'], now = () => new Date('2026-02-16T05:00:00Z')) {
  return createRunSchedule({
    runs: { runDaily },
    findNextTenant,
    toContext: (tenantId) => asService(tenantId),
    hour: 5,
    now,
    firstDelayMs: 1,
    intervalMs: 5,
    log: silent,
  });
}

describe('the schedule', () => {
  it('goes round all tenants again and again, past one that fails', async () => {
    const seen: string[] = [];
    const schedule = createSchedule(({ viewer }) => {
      seen.push(viewer.tenantId);
      return viewer.tenantId === 'b' ? Promise.reject(new Error('no')) : Promise.resolve(undefined);
    });
    schedule.start();
    await until('two rounds', () => seen.length >= 6);
    await schedule.stop();
    expect(seen.slice(0, 6)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
    const { length } = seen;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toHaveLength(length);
  });

  it('waits for the hour, UTC', async () => {
    let now = new Date('2026-02-16T04:59:59Z');
    const asked: string[] = [];
    const schedule = createSchedule(
      () => {
        asked.push(now.toISOString());
        return Promise.resolve(undefined);
      },
      () => now,
    );
    schedule.start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toEqual([]);
    now = new Date('2026-02-16T05:00:00Z');
    await until('a round', () => asked.length > 0);
    await schedule.stop();
  });

  it('ends the run that it is at', async () => {
    const seen: string[] = [];
    const schedule = createSchedule(async ({ viewer }, signal) => {
      seen.push(viewer.tenantId);
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      return undefined;
    });
    schedule.start();
    await until('the first', () => seen.length === 1);
    await schedule.stop();
    expect(seen).toEqual(['a']);
  });
});

describe('the daily run', () => {
  /** Counts a company's evaluations. */
  function counting(company: Company) {
    const count = { evaluations: 0 };
    company.evaluate = async () => {
      count.evaluations += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return toEvaluation([toFinding('alex')]);
    };
    return count;
  }
  const daily = (company: Company) => company.service().runDaily(asService(company.tenantId));
  const latest = (company: Company, trigger: RunTrigger) =>
    company.stores.runs.findLatestRun(company.tenantId, trigger);

  it('is done once a day by two processes that look again and again', async () => {
    const company = createCompany();
    const count = counting(company);
    const answers = await Promise.all(
      Array.from({ length: 2 }, async () => {
        const process = company.service();
        const given = [];
        for (let round = 0; round < 6; round += 1)
          given.push(await process.runDaily(asService(company.tenantId)));
        return given.filter((answer) => answer !== undefined);
      }),
    );
    expect(answers.flat()).toMatchObject([{ trigger: 'schedule', status: 'completed', createdEvents: 1 }]);
    expect(count.evaluations).toBe(1);
    company.day = '2026-02-17';
    expect(await daily(company)).toMatchObject({ createdEvents: 0, briefingGenerated: true });
    expect(await daily(company)).toBeUndefined();
    expect(count.evaluations).toBe(2);
  });

  it('is done also if somebody has run by hand before, and looks again at what has changed since', async () => {
    const company = createCompany();
    const count = counting(company);
    await company.run();
    expect(await daily(company)).toMatchObject({ trigger: 'schedule', createdEvents: 0 });
    expect(count.evaluations).toBe(2);
  });

  it('leaves a run alone that is under way', async () => {
    const company = createCompany();
    const count = counting(company);
    const [byHand, scheduled] = await Promise.all([
      company.run(),
      until('a run', () => count.evaluations === 1).then(() => daily(company)),
    ]);
    expect([byHand.trigger, scheduled]).toEqual(['manual_api', undefined]);
  });

  it('is tried again after a while where it failed, and at once where its process is gone', async () => {
    const company = createCompany();
    const count = counting(company);
    const { evaluate } = company;
    company.evaluate = () => Promise.reject(new Error('no rate'));
    await expect(daily(company)).rejects.toThrow('no rate');
    company.evaluate = evaluate;
    expect(await daily(company)).toBeUndefined();
    const real = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => real() + 3_600_000);
    try {
      expect(await daily(company)).toMatchObject({ status: 'completed' });
    } finally {
      jest.restoreAllMocks();
    }
    expect(count.evaluations).toBe(1);

    const cut = createCompany();
    const stopping = AbortSignal.abort(new Error('bye'));
    await expect(cut.service({ stopping }).runDaily(asService(cut.tenantId))).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(await latest(cut, 'schedule')).toMatchObject({ status: 'failed' });
    expect(await daily(cut)).toMatchObject({ status: 'completed' });
  });
});

it('the schedule visits every tenant that has rollups, and no other, one after the other', async () => {
  const { rollups } = createCompany().stores;
  const names = ['acme', 'acme-2', 'acme.x', 'Bolt', 'zoo'];
  for (const tenant of names) {
    for (const month of ['2026-01', '2026-02'])
      await rollups.saveCounted(tenant, [
        {
          bucket: `itinerary_travel/${month}`,
          number: 1,
          documents: [{ view: 'v', shard: '', part: 0, rows: [] }],
        },
      ]);
  }
  const found: string[] = [];
  for (let next = await rollups.findNextTenant(''); next !== undefined;) {
    found.push(next);
    next = await rollups.findNextTenant(next);
  }
  expect(found).toEqual(names.toSorted());
});
