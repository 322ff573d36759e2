/* eslint-disable no-restricted-syntax -- the store is tested as drivers use it, below the tenant filter */
import { until } from '../../helpers/streams.ts';
import { cleanUp, connectTo, createDataDir, openStore, startChild } from './helpers.ts';

afterEach(cleanUp);

test('a second process uses the first one, and takes over when it is killed', async () => {
  const dataDir = await createDataDir();
  const first = startChild('child-server', [dataDir]);
  expect(await first.line('open')).toBe('open serving');
  const store = await openStore(dataDir);
  expect(store.isServing).toBe(false);
  const collection = (await connectTo(store)).collection<any>('c');
  await collection.insertOne({ _id: 1 });
  await first.kill('SIGKILL');
  await until('it takes over', () => store.isServing);
  await until('it serves', () =>
    collection.insertOne({ _id: 2 }).then(
      () => true,
      () => false,
    ),
  );
  expect(await collection.distinct('_id')).toEqual([1, 2]);
});

test('a second process takes over when the first closes', async () => {
  const dataDir = await createDataDir();
  const store = await openStore(dataDir);
  const second = startChild('child-server', [dataDir]);
  expect(await second.line('open')).toBe('open guest');
  await store.close();
  await second.line('took over');
  const third = await openStore(dataDir);
  expect(third.isServing).toBe(false);
});

test('two opens in one process share one server', async () => {
  const dataDir = await createDataDir();
  const [first, second] = await Promise.all([openStore(dataDir), openStore(dataDir)]);
  expect([first.isServing, second.isServing].sort()).toEqual([false, true]);
  expect(second.uri).toBe(first.uri);
  await (await connectTo(first)).collection('c').insertOne({ n: 1 });
  const [serving, guest] = first.isServing ? [first, second] : [second, first];
  await serving.close();
  await until('it takes over', () => guest.isServing);
  expect(await (await connectTo(guest)).collection('c').countDocuments()).toBe(1);
});

test('of four processes that race for a stale lock exactly one serves', async () => {
  const dataDir = await createDataDir();
  for (let round = 0; round < 2; round += 1) {
    const dead = startChild('child-server', [dataDir]);
    await dead.line('open');
    await dead.kill('SIGKILL');
    const children = Array.from({ length: 4 }, () => startChild('child-server', [dataDir]));
    const opened = await Promise.all(children.map((child) => child.line('open')));
    expect(opened.filter((line) => line === 'open serving')).toHaveLength(1);
    await Promise.all(children.map((child) => child.kill('SIGKILL')));
  }
});

test('a data folder with a long path is served from a short socket', async () => {
  const dataDir = `${await createDataDir()}/${'long-name/'.repeat(12)}`;
  const [first, second] = [await openStore(dataDir), await openStore(dataDir)];
  expect(second.uri).toBe(first.uri);
  expect(decodeURIComponent(first.uri).length).toBeLessThan(160);
  await (await connectTo(second)).collection('c').insertOne({ n: 1 });
});
