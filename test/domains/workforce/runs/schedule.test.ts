import { createRunSchedule } from '../../../../src/domains/workforce/runs/schedule.ts';
import { scheduledPeriod } from '../../../../src/domains/workforce/runs/run-period.ts';
import { createSystemContext } from '../../../../src/common/system-context.ts';
import { until } from '../../../helpers/streams.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

describe('the scheduled period', () => {
  it('is the last twelve whole weeks, the same from Monday to Sunday', () => {
    // 2026-03-02 is a Monday; twelve weeks before it is 2025-12-08.
    const expected = { startDate: '2025-12-08', endDate: '2026-03-01' };
    expect(scheduledPeriod(new Date('2026-03-02T00:00:00Z'))).toEqual(expected);
    expect(scheduledPeriod(new Date('2026-03-08T23:59:59Z'))).toEqual(expected);
    expect(scheduledPeriod(new Date('2026-03-09T00:00:00Z')).endDate).toBe('2026-03-08');
    expect(scheduledPeriod(new Date('2026-03-01T12:00:00Z')).endDate).toBe('2026-02-22');
  });
});

describe('the schedule', () => {
  const run = (tenants: string[], computeFor: (tenantId: string) => Promise<void>) =>
    createRunSchedule({
      runs: {
        async computeAiInsights({ viewer }) {
          await computeFor(viewer.tenantId);
          return { delivered: [], foundCount: 0 };
        },
      },
      findSubscribedCompanies: () => Promise.resolve(tenants),
      toContext: (tenantId) =>
        createSystemContext({ tenantId, userId: 'runs', roles: ['service'], name: 'runs' }, silent),
      today: () => new Date('2026-03-02T00:00:00Z'),
      firstDelayMs: 1,
      intervalMs: 5,
      log: silent,
    });

  it('goes round all companies again and again, past one that fails', async () => {
    const seen: string[] = [];
    const schedule = run(['a', 'b', 'c'], (tenantId) => {
      seen.push(tenantId);
      return tenantId === 'b' ? Promise.reject(new Error('no')) : Promise.resolve();
    });
    schedule.start();
    await until('two rounds', () => seen.length >= 6);
    await schedule.stop();
    expect(seen.slice(0, 6)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
    const { length } = seen;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toHaveLength(length);
  });

  it('stops after the company that it is at', async () => {
    const seen: string[] = [];
    let letGo: () => void = () => undefined;
    const schedule = run(['a', 'b'], (tenantId) => {
      seen.push(tenantId);
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    });
    schedule.start();
    await until('the first', () => seen.length === 1);
    const stopped = schedule.stop();
    letGo();
    await stopped;
    expect(seen).toEqual(['a']);
  });
});
