/* eslint-disable no-restricted-syntax, @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
// Writes until the file size limit under which its test starts it refuses, then shows that the store still serves.
import mongoose from 'mongoose';
import { openEmbeddedStore } from '../../../src/packages/embedded-mongo/index.ts';

const [, , dataDir = ''] = process.argv;
const store = await openEmbeddedStore({ dataDir });
const client = new mongoose.mongo.MongoClient(store.uri);
await client.connect();
const collection = client.db().collection<any>('c');
await collection.createIndex({ n: 1 });
let acknowledged = 0;
let failure: any;
while (failure === undefined && acknowledged < 5000) {
  const docs = Array.from({ length: 10 }, (_, i) => ({ n: acknowledged + i, text: 'x'.repeat(5000) }));
  await collection.insertMany(docs).then(
    () => {
      acknowledged += 10;
    },
    (error: unknown) => {
      failure = error;
    },
  );
}
const again = await collection.insertOne({ text: 'x'.repeat(500_000) }).then(
  () => 'inserted',
  (error: unknown) => (error as { code?: number }).code,
);
const { valid } = await client.db().command({ validate: 'c' });
console.log(
  JSON.stringify({
    acknowledged,
    code: failure?.code,
    again,
    found: await collection.countDocuments(),
    valid,
  }),
);
await client.close();
await store.close();
