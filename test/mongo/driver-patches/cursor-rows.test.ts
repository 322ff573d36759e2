/* eslint-disable no-restricted-syntax -- what the driver makes of any document is looked at below the tenant filter */
import { mongo } from 'mongoose';
import { createLogger } from '../../../src/telemetry/logger.ts';
import { loadConfig } from '../../../src/config/config.ts';
import { openStore, type Store } from '../../../src/mongo/connection.ts';
import { createStoreSettings } from '../../helpers/gateway.ts';

/*
 * A command's reply is read by the driver as one document; a cursor's rows are read by the gateway's own code. Both
 * must say the same.
 */

const place = createStoreSettings();
let store: Store;
let collection: mongo.Collection;

const { Binary, Long, ObjectId } = mongo;
const documents = [
  { _id: 'texts', short: 'a', long: 'ünïcode “'.repeat(100), empty: '' },
  { _id: 'numbers', whole: 7, negative: -1, part: 0.5, long: Long.fromString('9007199254740995') },
  { _id: 'nested', list: [1, 'two', { three: [3] }], object: { a: { b: { c: null } } }, none: [], bare: {} },
  {
    _id: 'others',
    yes: true,
    at: new Date(0),
    id: new ObjectId(),
    pattern: /a.c/i,
    bytes: new Binary(Buffer.from('x')),
  },
];

beforeAll(async () => {
  store = await openStore(loadConfig({ NODE_ENV: 'test', ...place.settings }), createLogger('silent'));
  collection = store.connection.db!.collection('odd_rows');
  await collection.insertMany(documents as never[]);
});
afterAll(async () => {
  await store.close();
  await place.remove();
});

const expected = async (): Promise<unknown[]> =>
  (await store.connection.db!.command({ find: 'odd_rows', sort: { _id: 1 } })).cursor.firstBatch;

it('a patched cursor gives the rows that the driver gives, in one batch and in many', async () => {
  const rows = await expected();
  expect(rows).toHaveLength(documents.length);
  for (const batchSize of [1, 2, 100]) {
    expect(await collection.find({}, { sort: { _id: 1 }, batchSize }).toArray()).toEqual(rows);
  }
  expect(await collection.findOne({ _id: 'nested' as never })).toEqual(
    documents.find(({ _id }) => _id === 'nested'),
  );
});

it('follow the options of their cursor', async () => {
  const options = { promoteValues: false, sort: { _id: 1 } } as const;
  const [, numbers] = await collection.find({}, options).toArray();
  expect(numbers?.['whole']).toBeInstanceOf(mongo.BSON.Int32);
  const [bytes] = await collection.find({}, { raw: true, sort: { _id: 1 } }).toArray();
  expect(mongo.BSON.deserialize(bytes as never)).toEqual((await expected())[0]);
});

it('of cursors that are read in turn do not mix', async () => {
  const cursors = [1, -1].map((way) => collection.find({}, { sort: { _id: way as 1 }, batchSize: 2 }));
  const read: unknown[][] = [[], []];
  for (let at = 0; at < documents.length; at += 1) {
    for (const [number, cursor] of cursors.entries()) read[number]!.push(await cursor.next());
  }
  expect(read).toEqual([await expected(), (await expected()).reverse()]);
});
