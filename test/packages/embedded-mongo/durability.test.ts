/* eslint-disable no-restricted-syntax, @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
import { until } from '../../helpers/streams.ts';
import { cleanUp, connectTo, createDataDir, openStore, startChild } from './helpers.ts';

afterEach(cleanUp);

test('every acknowledged write survives kill -9, batches are all or nothing, and indexes agree with documents', async () => {
  const dataDir = await createDataDir();
  const inserted = new Set<string>();
  const updated = new Map<string, string>();
  for (let round = 0; round < 4; round += 1) {
    const child = startChild('child-writer', [dataDir, String(round)]);
    await child.line('ready');
    const enough = 12 + round * 9;
    await until('some writes', () => child.lines.length > enough);
    await child.kill('SIGKILL');
    for (const line of child.lines) {
      const [what, batch = '', by = ''] = line.split(' ');
      if (what === 'inserted') inserted.add(batch);
      else if (what === 'updated') updated.set(batch, by);
    }
    const store = await openStore(dataDir);
    expect(store.isServing).toBe(true);
    const db = await connectTo(store);
    const docs = await db.collection<any>('acked').find().toArray();
    const sizes = new Map<string, number>();
    const marks = new Map<string, Set<string>>();
    for (const { batch, updated: mark = '' } of docs) {
      sizes.set(batch, (sizes.get(batch) ?? 0) + 1);
      marks.set(batch, (marks.get(batch) ?? new Set()).add(mark));
    }
    expect([...inserted].filter((batch) => sizes.get(batch) !== 20)).toEqual([]);
    expect([...sizes.values()].filter((size) => size !== 20)).toEqual([]);
    // An update of many is one transaction: all documents of a batch carry its mark or none does.
    expect([...marks.values()].filter((values) => values.size !== 1)).toEqual([]);
    expect([...updated].filter(([batch, by]) => marks.get(batch)?.has(by) !== true)).toEqual([]);
    expect(await db.command({ validate: 'acked' })).toMatchObject({
      valid: true,
      nrecords: docs.length,
      errors: [],
    });
    await cleanUpStore(store);
  }
  expect(inserted.size).toBeGreaterThan(20);
});

async function cleanUpStore(store: { close(): Promise<void> }): Promise<void> {
  await store.close();
}

test('a disk that refuses is an error to the caller, and what was acknowledged stays readable', async () => {
  const dataDir = await createDataDir();
  const child = startChild('child-full-disk', [dataDir], 2000);
  const result = JSON.parse(await child.line('{'));
  await child.ended;
  expect(result.code).toBe(14031);
  expect(result.again).toBe(14031);
  expect(result.valid).toBe(true);
  expect(result.acknowledged).toBeGreaterThan(0);
  expect(result.found).toBe(result.acknowledged);
  const db = await connectTo(await openStore(dataDir));
  expect(await db.collection('c').countDocuments()).toBe(result.acknowledged);
});

test('what was written is there after closing and opening again', async () => {
  const dataDir = await createDataDir();
  const first = await openStore(dataDir);
  expect(first.isFresh).toBe(true);
  const db = await connectTo(first);
  await db.collection('c').insertMany([{ n: 1 }, { n: 2 }]);
  await db.collection('c').createIndex({ n: -1 }, { unique: true });
  await first.close();
  const second = await openStore(dataDir);
  expect(second.isFresh).toBe(false);
  const again = await connectTo(second);
  expect(
    await again
      .collection('c')
      .find()
      .sort({ n: -1 })
      .map(({ n }) => n)
      .toArray(),
  ).toEqual([2, 1]);
  expect(await again.collection('c').indexes()).toHaveLength(2);
});
