/* eslint-disable no-restricted-syntax, @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
import { until } from '../../helpers/streams.ts';
import { cleanUp, connectTo, createDataDir, openStore } from './helpers.ts';

afterEach(cleanUp);

test('expired documents are deleted and the others kept', async () => {
  const store = await openStore(await createDataDir(), { ttlIntervalMs: 50 });
  const db = await connectTo(store);
  const collection = db.collection<any>('c');
  await collection.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  await collection.createIndex({ seenAt: -1 }, { expireAfterSeconds: 3_600 });
  const now = Date.now();
  await collection.insertMany([
    { _id: 'expired', expiresAt: new Date(now - 1) },
    { _id: 'later', expiresAt: new Date(now + 3_600_000) },
    { _id: 'none' },
    { _id: 'no date', expiresAt: 'soon' },
    { _id: 'not seen', seenAt: new Date(now - 3_601_000) },
    { _id: 'seen', seenAt: new Date(now - 1000) },
    { _id: 'earliest counts', expiresAt: [new Date(now + 3_600_000), new Date(now - 1)] },
  ]);
  await until('three are deleted', async () => (await collection.countDocuments()) <= 4);
  expect(await collection.distinct('_id')).toEqual(['later', 'no date', 'none', 'seen']);
  expect((await db.command({ validate: 'c' })).valid).toBe(true);
});
