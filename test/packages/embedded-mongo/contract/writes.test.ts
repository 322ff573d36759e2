/* eslint-disable @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
import mongoose from 'mongoose';
import { describeContract } from './suite.ts';

const { Double, Int32, Long } = mongoose.mongo;

describeContract('writes', ({ behaviour, failure, fresh }) => {
  describe('writes', () => {
    behaviour('an ordered insert keeps what came before a duplicate', async () => {
      const collection = fresh();
      const error = await failure(collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 1 }, { _id: 3 }]));
      expect(error).toMatchObject({ code: 11000, insertedCount: 2 });
      expect(await collection.distinct('_id')).toEqual([1, 2]);
    });
    behaviour('an unordered insert goes on after a duplicate', async () => {
      const collection = fresh();
      const error = await failure(
        collection.insertMany([{ _id: 1 }, { _id: 1 }, { _id: 3 }], { ordered: false }),
      );
      expect(error.writeErrors).toHaveLength(1);
      expect(await collection.distinct('_id')).toEqual([1, 3]);
    });
    behaviour('a duplicate names its index and key', async () => {
      const collection = fresh();
      await collection.createIndex({ tenantId: 1, email: 1 }, { unique: true });
      await collection.insertOne({ tenantId: 't', email: 'a@x' });
      const error = await failure(collection.insertOne({ tenantId: 't', email: 'a@x' }));
      expect(error).toMatchObject({
        code: 11000,
        keyPattern: { tenantId: 1, email: 1 },
        keyValue: { tenantId: 't', email: 'a@x' },
      });
      expect(error.message).toBe(
        `E11000 duplicate key error collection: ${collection.namespace} index: tenantId_1_email_1 dup key: { tenantId: "t", email: "a@x" }`,
      );
    });
    behaviour('an update that would duplicate a key changes nothing', async () => {
      const collection = fresh();
      await collection.createIndex({ k: 1 }, { unique: true });
      await collection.insertMany([
        { _id: 1, k: 1 },
        { _id: 2, k: 2 },
      ]);
      expect((await failure(collection.updateOne({ _id: 2 }, { $set: { k: 1, x: 1 } }))).code).toBe(11000);
      expect(await collection.findOne({ _id: 2 })).toEqual({ _id: 2, k: 2 });
    });
    behaviour('a sparse unique index allows many documents without the field', async () => {
      const collection = fresh();
      await collection.createIndex({ k: 1 }, { unique: true, sparse: true });
      await collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3, k: 1 }]);
      expect((await failure(collection.insertOne({ _id: 4, k: 1 }))).code).toBe(11000);
      expect(await collection.countDocuments()).toBe(3);
      expect(await collection.countDocuments({ k: null })).toBe(2);
    });
    behaviour('a partial unique index binds its members only', async () => {
      const collection = fresh();
      await collection.createIndex({ k: 1 }, { unique: true, partialFilterExpression: { state: 'open' } });
      await collection.insertMany([
        { _id: 1, k: 1, state: 'open' },
        { _id: 2, k: 1, state: 'done' },
      ]);
      expect((await failure(collection.updateOne({ _id: 2 }, { $set: { state: 'open' } }))).code).toBe(11000);
      await collection.updateOne({ _id: 1 }, { $set: { state: 'done' } });
      await collection.updateOne({ _id: 2 }, { $set: { state: 'open' } });
      expect(await collection.countDocuments({ k: 1 })).toBe(2);
    });
    behaviour('building a unique index over duplicates fails', async () => {
      const collection = fresh();
      await collection.insertMany([{ k: 1 }, { k: 1 }]);
      expect((await failure(collection.createIndex({ k: 1 }, { unique: true }))).code).toBe(11000);
      expect(await collection.indexes()).toHaveLength(1);
    });
    behaviour('two arrays cannot share an index entry', async () => {
      const collection = fresh();
      await collection.createIndex({ a: 1, b: 1 });
      expect((await failure(collection.insertOne({ a: [1], b: [2] }))).code).toBe(171);
    });
    behaviour('bulkWrite runs mixed operations', async () => {
      const collection = fresh();
      const result = await collection.bulkWrite([
        { insertOne: { document: { _id: 1, n: 1 } } },
        { updateOne: { filter: { _id: 1 }, update: { $inc: { n: 1 } } } },
        { updateOne: { filter: { _id: 2 }, update: { $set: { n: 5 } }, upsert: true } },
        { deleteOne: { filter: { _id: 1 } } },
      ]);
      expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 1 });
      expect(await collection.find().toArray()).toEqual([{ _id: 2, n: 5 }]);
    });
    behaviour('deleteOne removes one, deleteMany all', async () => {
      const collection = fresh();
      await collection.insertMany([{ a: 1 }, { a: 1 }, { a: 1 }, { a: 2 }]);
      expect((await collection.deleteOne({ a: 1 })).deletedCount).toBe(1);
      expect((await collection.deleteMany({ a: 1 })).deletedCount).toBe(2);
      expect(await collection.countDocuments()).toBe(1);
    });
    behaviour('number types are stored as they were sent', async () => {
      const collection = fresh();
      const doc = { _id: 1, i: new Int32(1), l: Long.fromNumber(1), d: new Double(1), z: new Double(-0) };
      await collection.insertOne(doc);
      const found = await collection.findOne({ _id: 1 }, { promoteValues: false });
      expect(found).toEqual({ ...doc, _id: new Int32(1) });
    });
    behaviour('a document of more than 16 MB is refused', async () => {
      const collection = fresh();
      expect((await failure(collection.insertOne({ s: 'x'.repeat(17_000_000) }))).message).toBeTruthy();
      expect(await collection.countDocuments()).toBe(0);
    });
  });
});
