/* eslint-disable @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
import mongoose from 'mongoose';
import { describeContract } from './suite.ts';

const { Binary, Long } = mongoose.mongo;

describeContract('indexes and collections', ({ behaviour, failure, fresh, target }) => {
  describe('indexes and collections', () => {
    behaviour('creating the same index again changes nothing', async () => {
      const collection = fresh();
      await collection.createIndex({ a: 1 });
      await collection.createIndex({ a: 1 });
      expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_', 'a_1']);
    });
    behaviour('the same key under another name is a conflict', async () => {
      const collection = fresh();
      await collection.createIndex({ a: 1 });
      expect((await failure(collection.createIndex({ a: 1 }, { name: 'other' }))).code).toBe(85);
    });
    behaviour('the same name with another key is a conflict', async () => {
      const collection = fresh();
      await collection.createIndex({ a: 1 }, { name: 'n' });
      expect((await failure(collection.createIndex({ b: 1 }, { name: 'n' }))).code).toBe(86);
    });
    behaviour('the same name with another option is a conflict', async () => {
      const collection = fresh();
      await collection.createIndex({ a: 1 });
      expect((await failure(collection.createIndex({ a: 1 }, { unique: true }))).code).toBe(86);
    });
    behaviour('another time to live is a conflict', async () => {
      const collection = fresh();
      await collection.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
      expect((await failure(collection.createIndex({ at: 1 }, { expireAfterSeconds: 90 }))).code).toBe(85);
    });
    behaviour('an index can be dropped, _id_ cannot', async () => {
      const collection = fresh();
      await collection.createIndex({ a: 1 });
      await collection.dropIndex('a_1');
      expect(await collection.indexes()).toHaveLength(1);
      expect((await failure(collection.dropIndex('_id_'))).code).toBe(72);
      expect((await failure(collection.dropIndex('nope'))).code).toBe(27);
    });
    behaviour('a dropped collection is gone', async () => {
      const collection = fresh();
      await collection.insertOne({ a: 1 });
      await collection.drop();
      expect(await target.db.listCollections({ name: collection.collectionName }).toArray()).toEqual([]);
      expect(await collection.countDocuments()).toBe(0);
    });
    behaviour('a plan uses the index of a tenant and a sort without sorting', async () => {
      const collection = fresh();
      await collection.createIndex({ tenantId: 1, at: -1 });
      await collection.insertMany(
        Array.from({ length: 100 }, (_, n) => ({ tenantId: n % 2 ? 'a' : 'b', at: n })),
      );
      const plan = await collection
        .find({ tenantId: 'a' })
        .sort({ at: -1 })
        .limit(5)
        .explain('executionStats');
      expect(JSON.stringify(plan.queryPlanner.winningPlan)).toContain('"indexName":"tenantId_1_at_-1"');
      expect(JSON.stringify(plan.queryPlanner.winningPlan)).not.toContain('"SORT"');
      expect(plan.executionStats).toMatchObject({ nReturned: 5, totalDocsExamined: 5 });
    });
    behaviour('a hint that names no index is refused', async () => {
      const collection = fresh();
      await collection.insertOne({ a: 1 });
      expect((await failure(collection.find({ a: 1 }).hint('nope').toArray())).code).toBe(2);
    });
    behaviour('an unknown command is refused by name', async () => {
      const error = await failure(target.db.command({ frobnicate: 1 }));
      expect(error).toMatchObject({ code: 59, codeName: 'CommandNotFound' });
      expect(error.message).toContain("no such command: 'frobnicate'");
    });
    behaviour('an unknown operator is refused by name', async () => {
      const collection = fresh();
      await collection.insertOne({ a: 1 });
      const error = await failure(collection.find({ a: { $frobnicate: 1 } }).toArray());
      expect(error.code).toBe(2);
      expect(error.message).toContain('$frobnicate');
    });
    behaviour('a transaction is refused', async () => {
      const error = await failure(
        target.db.command({
          find: 'x',
          txnNumber: Long.fromNumber(1),
          lsid: { id: new Binary(Buffer.alloc(16), 4) },
        }),
      );
      expect(error.code).toBe(20);
    });
  });
});
