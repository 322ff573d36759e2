import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStoredBudget } from '../../src/ai/budget-store.ts';
import { createMemoryBudget, unlimitedBudget, type TokenBudget } from '../../src/ai/budget.ts';
import { openStore, type Store } from '../../src/mongo/connection.ts';
import { context } from './support.ts';

interface Clock {
  now: Date;
}

/** One contract for every implementation. */
function describeBudget(name: string, create: (limit: number, clock: Clock) => Promise<TokenBudget>) {
  describe(`the ${name} budget`, () => {
    const tenant = () => `tenant-${randomUUID()}`;

    it('never lets concurrent reservations overspend', async () => {
      const budget = await create(1_000, { now: new Date() });
      const id = tenant();
      const reservations = await Promise.all(Array.from({ length: 50 }, () => budget.reserve(id, 90)));
      expect(reservations.filter((reservation) => reservation)).toHaveLength(11);
    });

    it('refuses what does not fit as a whole', async () => {
      const budget = await create(100, { now: new Date() });
      const id = tenant();
      expect(await budget.reserve(id, 101)).toBeNull();
      expect(await budget.reserve(id, 100)).not.toBeNull();
      expect(await budget.reserve(id, 1)).toBeNull();
    });

    it('books what was taken in place of what was reserved, once', async () => {
      const budget = await create(100, { now: new Date() });
      const id = tenant();
      const reservation = await budget.reserve(id, 100);
      await Promise.all([reservation!.settle(30), reservation!.settle(30), reservation!.release()]);
      expect(await budget.reserve(id, 71)).toBeNull();
      expect(await budget.reserve(id, 70)).not.toBeNull();
    });

    it('books more than was reserved, too', async () => {
      const budget = await create(100, { now: new Date() });
      const id = tenant();
      const reservation = await budget.reserve(id, 10);
      await reservation!.settle(95);
      expect(await budget.reserve(id, 6)).toBeNull();
    });

    it('takes back what was released', async () => {
      const budget = await create(100, { now: new Date() });
      const id = tenant();
      await (await budget.reserve(id, 100))!.release();
      expect(await budget.reserve(id, 100)).not.toBeNull();
    });

    it('is each tenant’s own', async () => {
      const budget = await create(100, { now: new Date() });
      expect(await budget.reserve(tenant(), 100)).not.toBeNull();
      expect(await budget.reserve(tenant(), 100)).not.toBeNull();
    });

    it('begins anew with the day, UTC; what was reserved before is booked on its own day', async () => {
      const clock = { now: new Date('2026-11-21T23:59:59Z') };
      const budget = await create(100, clock);
      const id = tenant();
      const reservation = await budget.reserve(id, 100);
      clock.now = new Date('2026-11-22T00:00:00Z');
      expect(await budget.reserve(id, 60)).not.toBeNull();
      await reservation!.release();
      expect(await budget.reserve(id, 41)).toBeNull();
    });
  });
}

describeBudget('in-memory', async (limit, clock) => createMemoryBudget(limit, () => clock.now));

const hasStore =
  process.env.MONGODB_URI !== undefined ||
  existsSync(new URL('../../src/packages/embedded-mongo/index.js', import.meta.url));

(hasStore ? describe : describe.skip)('in a store', () => {
  let store: Store;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'ai-budget-'));
  beforeAll(async () => {
    store = await openStore({ mongodbUri: process.env.MONGODB_URI, dataDir }, context.log);
  });
  afterAll(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  describeBudget('stored', (limit, clock) => createStoredBudget(store.connection, limit, () => clock.now));
});

describe('no budget', () => {
  it('has room for everything', async () => {
    const reservation = await unlimitedBudget.reserve('acme', 1e12);
    await reservation!.settle(1e12);
    expect(reservation).not.toBeNull();
  });
});
