/* eslint-disable @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
import { queryCases } from './query-cases.ts';
import { describeContract } from './suite.ts';
import { updateCases } from './update-cases.ts';

describeContract('filters and updates', ({ behaviour, failure, fresh }) => {
  describe('filters', () => {
    for (const { name, docs, filter, ids } of queryCases) {
      behaviour(name, async () => {
        const collection = fresh();
        await collection.insertMany(docs.map((doc) => ({ ...doc })));
        const find = async (): Promise<unknown[]> =>
          (await collection.find(filter).toArray())
            .map(({ _id }) => _id)
            .sort((a, b) => Number(a) - Number(b));
        expect(await find()).toEqual(ids);
        expect(await collection.countDocuments(filter)).toBe(ids.length);
        // The same with an index on every field that the filter names: an index must change nothing.
        for (const path of Object.keys(filter))
          if (!path.startsWith('$')) await collection.createIndex({ [path]: 1 });
        expect(await find()).toEqual(ids);
        expect(await collection.countDocuments(filter)).toBe(ids.length);
      });
    }
  });

  describe('updates', () => {
    for (const { name, before, filter, update, after, code } of updateCases) {
      behaviour(name, async () => {
        const collection = fresh();
        await collection.insertOne({ _id: 1, ...before });
        const work = collection.updateOne(filter ?? { _id: 1 }, update);
        if (code !== undefined) expect((await failure(work)).code).toBe(code);
        else {
          await work;
          const options = { promoteValues: false } as const;
          const found = await collection.findOne({ _id: 1 }, options);
          await collection.replaceOne({ _id: 1 }, { ...after });
          expect(found).toEqual(await collection.findOne({ _id: 1 }, options));
        }
      });
    }

    behaviour('an upsert takes the equalities of the filter', async () => {
      const collection = fresh();
      const filter = { _id: 'x', 'a.b': 1, c: { $eq: 2 }, d: { $gt: 3 } };
      const result = await collection.updateOne(
        filter,
        { $set: { e: 4 }, $setOnInsert: { f: 5 } },
        { upsert: true },
      );
      expect(result).toMatchObject({ matchedCount: 0, upsertedCount: 1, upsertedId: 'x' });
      expect(await collection.findOne()).toEqual({ _id: 'x', a: { b: 1 }, c: 2, e: 4, f: 5 });
    });
    behaviour('an upsert by replacement keeps the _id of the filter', async () => {
      const collection = fresh();
      await collection.replaceOne({ _id: 'x', a: 1 }, { b: 2 }, { upsert: true });
      expect(await collection.findOne()).toEqual({ _id: 'x', b: 2 });
    });
    behaviour('an update that changes nothing matches without modifying', async () => {
      const collection = fresh();
      await collection.insertOne({ _id: 1, a: 1 });
      expect(await collection.updateOne({ _id: 1 }, { $set: { a: 1 } })).toMatchObject({
        matchedCount: 1,
        modifiedCount: 0,
      });
    });
    behaviour('updateMany changes every match once, even when it moves in the index', async () => {
      const collection = fresh();
      await collection.createIndex({ n: 1 });
      await collection.insertMany(Array.from({ length: 200 }, (_, n) => ({ _id: n, n })));
      const result = await collection.updateMany({ n: { $gte: 0 } }, { $inc: { n: 1000 } });
      expect(result).toMatchObject({ matchedCount: 200, modifiedCount: 200 });
      expect(await collection.countDocuments({ n: { $gte: 1000, $lt: 1200 } })).toBe(200);
    });
    behaviour('$currentDate sets the time', async () => {
      const collection = fresh();
      await collection.insertOne({ _id: 1 });
      await collection.updateOne({ _id: 1 }, { $currentDate: { at: true } });
      expect(Math.abs(Date.now() - (await collection.findOne({ _id: 1 }))?.at.getTime())).toBeLessThan(
        60_000,
      );
    });
    behaviour('findOneAndUpdate returns the document before or after', async () => {
      const collection = fresh();
      await collection.insertMany([
        { _id: 1, n: 2 },
        { _id: 2, n: 1 },
      ]);
      const options = { sort: { n: 1 }, projection: { n: 1, _id: 0 } } as const;
      expect(await collection.findOneAndUpdate({}, { $inc: { n: 10 } }, options)).toEqual({ n: 1 });
      const after = await collection.findOneAndUpdate(
        { _id: 2 },
        { $inc: { n: 10 } },
        { returnDocument: 'after' },
      );
      expect(after).toEqual({ _id: 2, n: 21 });
      expect(await collection.findOneAndDelete({ _id: 1 })).toEqual({ _id: 1, n: 2 });
      expect(await collection.findOneAndUpdate({ _id: 9 }, { $set: { n: 1 } })).toBeNull();
    });
  });
});
