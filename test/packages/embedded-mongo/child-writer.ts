/* eslint-disable no-restricted-syntax, @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
// Opens the store and writes without pause; prints a line for every acknowledged command. Killed by its test.
import mongoose from 'mongoose';
import { openEmbeddedStore } from '../../../src/packages/embedded-mongo/index.ts';

const [, , dataDir = '', round = '0'] = process.argv;
const store = await openEmbeddedStore({ dataDir });
const client = new mongoose.mongo.MongoClient(store.uri);
await client.connect();
const collection = client.db().collection<any>('acked');
await collection.createIndex({ kind: 1, n: -1 });
await collection.createIndex({ tags: 1 });
await collection.createIndex({ key: 1 }, { unique: true });
console.log('ready');

const batchSize = 20;

async function write(writer: number): Promise<never> {
  for (let n = 0; ; n += 1) {
    const batch = `${round}-${writer}-${n}`;
    if (n % 3 === 2) {
      const previous = `${round}-${writer}-${n - 1}`;
      await collection.updateMany({ batch: previous }, { $set: { updated: batch, tags: ['u', batch] } });
      console.log(`updated ${previous} ${batch}`);
      continue;
    }
    const docs = Array.from({ length: batchSize }, (_, i) => ({
      _id: `${batch}-${i}`,
      key: `${batch}/${i}`,
      kind: `k${i % 3}`,
      n,
      batch,
      tags: ['a', `t${i}`],
    }));
    await collection.insertMany(docs);
    console.log(`inserted ${batch}`);
  }
}

await Promise.all([write(0), write(1), write(2)]);
