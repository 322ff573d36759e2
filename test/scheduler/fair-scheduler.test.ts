import type { JobStore } from '../../src/domains/jobs/index.ts';
import { createJobWorker } from '../../src/domains/jobs/worker.ts';
import { createFairScheduler } from '../../src/scheduler/fair-scheduler.ts';
import { acceptJob, completed, createWorkerParts, useJobStore } from '../domains/jobs/support.ts';
import { until, within } from '../helpers/streams.ts';

/** A queue whose items end when the test says so, the one that began first ending first. */
function createSteppedQueue(perProcess: number, perTenant: number) {
  const started: string[] = [];
  const running: { key: string; end: () => void }[] = [];
  const queue = createFairScheduler<string>({ perProcess, perTenant }, (key) => {
    started.push(key);
    return new Promise((resolve) => running.push({ key, end: resolve }));
  });
  const add = (tenantId: string, count: number, name = tenantId) => {
    for (let at = 1; at <= count; at += 1) queue.add(tenantId, `${name}${at}`, `${name}${at}`);
  };
  const step = async () => {
    running.shift()?.end();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, started, running, add, step };
}

describe('fairness between tenants', () => {
  it.each([
    { perProcess: 1, perTenant: 1 },
    { perProcess: 4, perTenant: 4 },
    { perProcess: 4, perTenant: 1_000 },
    { perProcess: 20, perTenant: 5 },
  ])(
    'lets a first item wait for one item at most behind another’s 1,000, with %o',
    async ({ perProcess, perTenant }) => {
      const { started, add, step } = createSteppedQueue(perProcess, perTenant);
      add('a', 1_000);
      const before = started.length;
      expect(before).toBe(Math.min(perProcess, perTenant));
      add('b', 1);
      if (before === perProcess) {
        expect(started).not.toContain('b1');
        await step();
      }
      expect(started[before]).toBe('b1');
    },
  );

  it('gives ten new tenants their first before the old one its next, and then all by turns', async () => {
    const { started, add, step } = createSteppedQueue(1, 1);
    add('a', 100);
    const others = Array.from({ length: 10 }, (_, at) => `t${at}-`);
    for (const other of others) add(other, 2);
    for (let at = 0; at < 22; at += 1) await step();
    expect(started.slice(0, 11)).toEqual(['a1', ...others.map((other) => `${other}1`)]);
    expect(started.slice(11, 22).sort()).toEqual(['a2', ...others.map((other) => `${other}2`)].sort());
  });

  it('does not let tenants that come and go overtake one that waits', async () => {
    const { started, add, step } = createSteppedQueue(1, 1);
    add('a', 100);
    for (let at = 0; at < 30; at += 1) {
      // Each comes back with one item whenever its last has begun.
      for (const name of ['b', 'c']) {
        const count = started.filter((key) => key.startsWith(name)).length;
        add(name, 1, `${name}${count}-`);
      }
      await step();
    }
    expect(started.filter((key) => key.startsWith('a')).length).toBeGreaterThanOrEqual(10);
    expect(started.filter((key) => key.startsWith('b')).length).toBeGreaterThanOrEqual(10);
  });
});

describe('limits', () => {
  it('hold for the process and for each tenant, and every item has its turn', async () => {
    const { started, running, add, step } = createSteppedQueue(5, 2);
    for (const tenantId of ['a', 'b', 'c', 'd']) add(tenantId, 10);
    for (let at = 0; at < 40; at += 1) {
      expect(running.length).toBeLessThanOrEqual(5);
      for (const tenantId of ['a', 'b', 'c', 'd']) {
        expect(running.filter(({ key }) => key.startsWith(tenantId)).length).toBeLessThanOrEqual(2);
      }
      if (at < 30) expect(running).toHaveLength(5);
      await step();
    }
    expect(new Set(started).size).toBe(40);
    expect(running).toEqual([]);
  });

  it('leave out a key that waits or runs already, and take it again afterwards', async () => {
    const { started, add, step } = createSteppedQueue(1, 1);
    for (let at = 0; at < 3; at += 1) add('a', 2);
    await step();
    await step();
    await step();
    expect(started).toEqual(['a1', 'a2']);
    add('a', 1);
    expect(started).toEqual(['a1', 'a2', 'a1']);
  });

  it('are told by the tenants with many that wait', () => {
    const { queue, add } = createSteppedQueue(1, 1);
    add('a', 11);
    add('b', 3);
    expect([queue.tenantsWith(3), queue.tenantsWith(10), queue.tenantsWith(11)]).toEqual([
      ['a', 'b'],
      ['a'],
      [],
    ]);
  });
});

describe('closing', () => {
  it('waits for what runs and begins nothing more', async () => {
    const { queue, started, add, step } = createSteppedQueue(2, 2);
    add('a', 5);
    let isClosed = false;
    const closed = queue.close(60_000).then(() => (isClosed = true));
    await step();
    expect(isClosed).toBe(false);
    await step();
    await closed;
    add('b', 1);
    expect(started).toEqual(['a1', 'a2']);
  });

  it('ends when its time limit has passed', async () => {
    const { queue, add } = createSteppedQueue(1, 1);
    add('a', 1);
    await within('the end', queue.close(50));
  });
});

describe('with the real worker and store', () => {
  const store = useJobStore();
  const length = 30;

  it.each(['as it is accepted', 'found in the store after a start'])(
    'a first job, %s, waits one job’s length behind another tenant’s 1,000',
    async (how) => {
      const tenants = [`many ${how}`, `one ${how}`] as const;
      const many = await Promise.all(
        Array.from({ length: 1_000 }, () => acceptJob(store(), tenants[0], new Date(Date.now() - 60_000))),
      );
      const executed: string[] = [];
      let hasFoundAll = () => {};
      const foundAll = new Promise<void>((resolve) => (hasFoundAll = resolve));
      const findClaimable: JobStore['findClaimable'] = async (now, limit, except) => {
        const found = await store().findClaimable(now, limit, except);
        if (found.length < limit) hasFoundAll();
        return found;
      };
      const worker = createJobWorker({
        store: { ...store(), findClaimable },
        ...createWorkerParts(),
        limits: { perProcess: 4, perTenant: 4 },
        leaseMs: 10_000,
        execute: async ({ tenantId }) => {
          executed.push(tenantId);
          if (how === 'as it is accepted') await new Promise((resolve) => setTimeout(resolve, length));
          // However long the store takes, the first jobs are as long as that.
          else await foundAll;
          return completed();
        },
      });
      try {
        if (how === 'as it is accepted') {
          for (const { tenantId, id } of many) worker.offer({ tenantId, jobId: id });
          await until('work', () => executed.length >= 8);
          const { tenantId, id } = await acceptJob(store(), tenants[1]);
          const before = executed.length;
          worker.offer({ tenantId, jobId: id });
          await until('first of the other', () => executed.includes(tenants[1]));
          // The four that ran end; what is being claimed as it comes may still go first.
          expect(executed.indexOf(tenants[1]) - before).toBeLessThanOrEqual(4);
        } else {
          await acceptJob(store(), tenants[1]);
          worker.start();
          await until('first of the other', () => executed.includes(tenants[1]));
          // The first four end together; what is being claimed as it comes may still go first.
          expect(executed.indexOf(tenants[1])).toBeLessThanOrEqual(7);
        }
        expect(executed.filter((tenantId) => tenantId === tenants[0]).length).toBeGreaterThan(0);
      } finally {
        await worker.stop();
      }
    },
  );
});
