/* eslint-disable @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
import mongoose from 'mongoose';
import { describeContract } from './suite.ts';

const { Binary, Int32, Long, MinKey, MaxKey, ObjectId } = mongoose.mongo;

describeContract('order and projections', ({ behaviour, failure, fresh }) => {
  describe('order and slices', () => {
    const mixed = [
      new MinKey(),
      null,
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      -1,
      0.5,
      new Int32(1),
      Long.fromString('9007199254740993'),
      Number.POSITIVE_INFINITY,
      '',
      'A',
      'a',
      'é',
      '\uffff',
      '\u{1f600}',
      {},
      { a: 1 },
      new Binary(Buffer.from([9])),
      new ObjectId('000000000000000000000001'),
      new ObjectId('ff0000000000000000000001'),
      false,
      true,
      new Date(-5),
      new Date(5),
      /a/,
      new MaxKey(),
    ];
    behaviour('a sort follows the order of BSON types, with and without an index', async () => {
      const collection = fresh();
      await collection.insertMany(mixed.map((v, _id) => ({ _id: (_id * 7) % mixed.length, at: _id, v })));
      const order = async (direction: 1 | -1): Promise<unknown[]> =>
        (await collection.find().sort({ v: direction }).toArray()).map(({ at }) => at);
      const ascending = mixed.map((_, at) => at);
      expect(await order(1)).toEqual(ascending);
      expect(await order(-1)).toEqual([...ascending].reverse());
      await collection.createIndex({ v: 1 });
      expect(await order(1)).toEqual(ascending);
      expect(await order(-1)).toEqual([...ascending].reverse());
    });
    behaviour('an array sorts by its least element, or its greatest when descending', async () => {
      const collection = fresh();
      await collection.insertMany([
        { _id: 1, a: [5, 1] },
        { _id: 2, a: 3 },
        { _id: 3, a: [2, 9] },
        { _id: 4, a: [] },
      ]);
      const ids = async (direction: 1 | -1): Promise<unknown[]> =>
        (await collection.find().sort({ a: direction }).toArray()).map(({ _id }) => _id);
      expect(await ids(1)).toEqual([4, 1, 3, 2]);
      expect(await ids(-1)).toEqual([3, 1, 2, 4]);
    });
    behaviour('skip and limit slice a sorted result', async () => {
      const collection = fresh();
      await collection.insertMany(Array.from({ length: 20 }, (_, n) => ({ _id: n, k: (n * 7) % 20 })));
      const found = await collection.find().sort({ k: 1 }).skip(5).limit(3).toArray();
      expect(found.map(({ k }) => k)).toEqual([5, 6, 7]);
      expect(await collection.countDocuments({}, { skip: 5, limit: 3 })).toBe(3);
    });
    behaviour('a cursor hands out every document once over many batches', async () => {
      const collection = fresh();
      await collection.insertMany(Array.from({ length: 1000 }, (_, n) => ({ _id: n })));
      const found = await collection.find().batchSize(7).toArray();
      expect(found.map(({ _id }) => _id).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 1000 }, (_, n) => n),
      );
    });
    behaviour('a keyset page starts after its cursor, in both directions', async () => {
      const collection = fresh();
      await collection.createIndex({ tenantId: 1, at: -1, _id: -1 });
      await collection.insertMany(
        Array.from({ length: 40 }, (_, n) => ({
          _id: n,
          tenantId: n % 2 ? 'a' : 'b',
          at: new Date(Math.floor(n / 8)),
        })),
      );
      const all = await collection.find({ tenantId: 'a' }).sort({ at: -1, _id: -1 }).toArray();
      for (const direction of [-1, 1] as const) {
        const op = direction === -1 ? '$lt' : '$gt';
        const pages = [];
        let after: any;
        for (;;) {
          const keyset = after && {
            $or: [{ at: { [op]: after.at } }, { at: after.at, _id: { [op]: after._id } }],
          };
          const page = await collection
            .find({ tenantId: 'a', ...keyset })
            .sort({ at: direction, _id: direction })
            .limit(3)
            .toArray();
          if (page.length === 0) break;
          pages.push(...page);
          after = page.at(-1);
        }
        expect(pages).toEqual(direction === -1 ? all : [...all].reverse());
      }
    });
    behaviour('an $in before the sort keeps the order of the sort', async () => {
      const collection = fresh();
      await collection.createIndex({ tenantId: 1, status: 1, at: -1 });
      await collection.insertMany(
        Array.from({ length: 60 }, (_, n) => ({
          _id: n,
          tenantId: 'a',
          status: `s${n % 4}`,
          at: (n * 37) % 60,
        })),
      );
      const found = await collection
        .find({ tenantId: 'a', status: { $in: ['s1', 's3', 's9'] } })
        .sort({ at: -1 })
        .limit(10)
        .toArray();
      const all = await collection.find({ status: { $in: ['s1', 's3'] } }).toArray();
      expect(found.map(({ at }) => at)).toEqual(
        all
          .map(({ at }) => at)
          .sort((a, b) => b - a)
          .slice(0, 10),
      );
    });
  });

  describe('projections', () => {
    const doc = { _id: 1, a: { b: 1, c: 2 }, d: [{ e: 1, f: 2 }, { e: 3 }, 5], g: [1, 2, 3, 4], h: 'x' };
    const cases: [string, Record<string, any>, Record<string, any>][] = [
      ['inclusion keeps _id', { h: 1 }, { _id: 1, h: 'x' }],
      ['inclusion without _id', { h: 1, _id: 0 }, { h: 'x' }],
      [
        'inclusion of nested fields and of fields in arrays',
        { 'a.b': 1, 'd.e': 1 },
        { _id: 1, a: { b: 1 }, d: [{ e: 1 }, { e: 3 }] },
      ],
      [
        'exclusion drops nested fields',
        { 'a.b': 0, 'd.e': 0, g: 0 },
        { _id: 1, a: { c: 2 }, d: [{ f: 2 }, {}, 5], h: 'x' },
      ],
      ['_id alone', { _id: 1 }, { _id: 1 }],
      ['everything but _id', { _id: 0 }, { a: doc.a, d: doc.d, g: doc.g, h: 'x' }],
      ['$slice takes the last', { h: 1, g: { $slice: -2 } }, { _id: 1, h: 'x', g: [3, 4] }],
      ['$slice skips', { h: 1, g: { $slice: [1, 2] } }, { _id: 1, h: 'x', g: [2, 3] }],
      [
        '$elemMatch keeps the first match',
        { d: { $elemMatch: { e: { $gt: 1 } } } },
        { _id: 1, d: [{ e: 3 }] },
      ],
    ];
    for (const [name, projection, expected] of cases) {
      behaviour(`projection: ${name}`, async () => {
        const collection = fresh();
        await collection.insertOne(doc as any);
        expect(await collection.findOne({}, { projection })).toEqual(expected);
      });
    }
    behaviour('a mixture of inclusion and exclusion is refused', async () => {
      const collection = fresh();
      await collection.insertOne({ a: 1 });
      expect((await failure(collection.findOne({}, { projection: { a: 1, b: 0 } }))).code).toBe(31254);
    });
  });
});
