/* eslint-disable no-restricted-syntax, @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
import mongoose from 'mongoose';
import { type Collection, implementations, type Target } from './harness.ts';
import { knownDifferences } from './known-differences.ts';
import { queryCases } from './query-cases.ts';
import { updateCases } from './update-cases.ts';

const { Binary, Double, Int32, Long, MinKey, MaxKey, ObjectId } = mongoose.mongo;

describe.each(implementations)('the contract, kept by %s', (implementation, start) => {
  let target: Target;
  let serial = 0;
  beforeAll(async () => {
    target = await start();
  });
  afterAll(() => target.close());

  const fresh = (): Collection => target.db.collection(`c${(serial += 1)}`);
  /** A test unless this implementation is known to differ from the manual there. */
  const behaviour = (name: string, run: () => Promise<void>): void => {
    const reason = knownDifferences[implementation]?.[name];
    if (reason === undefined) test(name, run);
    else test.skip(`${name} (known difference: ${reason})`, run);
  };
  const failure = async (work: Promise<unknown>): Promise<any> =>
    work.then(
      () => ({ code: 'no failure', message: 'it did not fail' }),
      (error: unknown) => error,
    );

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

  describe('aggregation', () => {
    const sales = [
      { _id: 1, t: 'a', k: 'x', n: 1, d: 1.5, tags: ['p', 'q'] },
      { _id: 2, t: 'a', k: 'y', n: 2, tags: [] },
      { _id: 3, t: 'b', k: 'x', n: 4, d: null, tags: ['q'] },
      { _id: 4, t: 'a', k: 'X', n: 'no' },
    ];
    const cases: [string, object[], unknown[]][] = [
      [
        '$group sums numbers only',
        [{ $group: { _id: '$t', n: { $sum: '$n' }, c: { $sum: 1 } } }, { $sort: { _id: 1 } }],
        [
          { _id: 'a', n: 3, c: 3 },
          { _id: 'b', n: 4, c: 1 },
        ],
      ],
      [
        '$avg, $min and $max',
        [
          { $match: { n: { $type: 'number' } } },
          {
            $group: {
              _id: null,
              a: { $avg: '$n' },
              lo: { $min: '$n' },
              hi: { $max: '$n' },
              none: { $avg: '$zz' },
            },
          },
        ],
        [{ _id: null, a: 7 / 3, lo: 1, hi: 4, none: null }],
      ],
      [
        '$first, $last and $push follow a sort',
        [
          { $sort: { _id: -1 } },
          { $group: { _id: '$t', f: { $first: '$_id' }, l: { $last: '$_id' }, all: { $push: '$d' } } },
          { $sort: { _id: 1 } },
        ],
        [
          { _id: 'a', f: 4, l: 1, all: [1.5] },
          { _id: 'b', f: 3, l: 3, all: [null] },
        ],
      ],
      [
        '$group by a compound key with missing parts',
        [{ $group: { _id: { k: { $toLower: '$k' }, z: '$zz' }, c: { $count: {} } } }, { $sort: { c: 1 } }],
        [
          { _id: { k: 'y' }, c: 1 },
          { _id: { k: 'x' }, c: 3 },
        ],
      ],
      [
        '$addToSet keeps each value once',
        [
          { $unwind: '$tags' },
          { $group: { _id: null, s: { $addToSet: '$tags' } } },
          { $project: { _id: 0, n: { $size: '$s' } } },
        ],
        [{ n: 2 }],
      ],
      [
        '$unwind drops empty and missing',
        [{ $unwind: '$tags' }, { $project: { tags: 1 } }],
        [
          { _id: 1, tags: 'p' },
          { _id: 1, tags: 'q' },
          { _id: 3, tags: 'q' },
        ],
      ],
      [
        '$unwind can keep empty and missing',
        [{ $unwind: { path: '$tags', preserveNullAndEmptyArrays: true } }, { $project: { tags: 1 } }],
        [{ _id: 1, tags: 'p' }, { _id: 1, tags: 'q' }, { _id: 2 }, { _id: 3, tags: 'q' }, { _id: 4 }],
      ],
      ['$count counts', [{ $match: { t: 'a' } }, { $count: 'n' }], [{ n: 3 }]],
      ['$count of nothing gives no document', [{ $match: { t: 'z' } }, { $count: 'n' }], []],
      [
        '$project computes',
        [
          { $match: { _id: { $lte: 2 } } },
          {
            $project: {
              _id: 0,
              t: 1,
              twice: { $multiply: ['$n', 2] },
              label: { $concat: ['$t', '-', '$k'] },
            },
          },
        ],
        [
          { t: 'a', twice: 2, label: 'a-x' },
          { t: 'a', twice: 4, label: 'a-y' },
        ],
      ],
      [
        '$addFields sets nested fields',
        [
          { $match: { _id: 1 } },
          { $addFields: { 'x.y': 1, tags: { $size: '$tags' } } },
          { $project: { x: 1, tags: 1 } },
        ],
        [{ _id: 1, tags: 2, x: { y: 1 } }],
      ],
      [
        '$cond, $ifNull and comparisons',
        [
          { $match: { t: { $in: ['a', 'b'] }, n: { $type: 'number' } } },
          { $project: { big: { $cond: [{ $gt: ['$n', 1] }, 'yes', 'no'] }, d: { $ifNull: ['$d', 0] } } },
          { $sort: { _id: 1 } },
        ],
        [
          { _id: 1, big: 'no', d: 1.5 },
          { _id: 2, big: 'yes', d: 0 },
          { _id: 3, big: 'yes', d: 0 },
        ],
      ],
      [
        '$switch takes the first branch',
        [
          { $match: { _id: { $lt: 3 } } },
          {
            $project: {
              s: {
                $switch: {
                  branches: [{ case: { $eq: ['$n', 1] }, then: 'one' }],
                  default: { $literal: '$many' },
                },
              },
            },
          },
        ],
        [
          { _id: 1, s: 'one' },
          { _id: 2, s: '$many' },
        ],
      ],
      [
        'arithmetic',
        [
          { $match: { _id: 2 } },
          {
            $project: {
              a: { $add: ['$n', 1.5] },
              s: { $subtract: ['$n', 5] },
              d: { $divide: ['$n', 4] },
              b: { $abs: { $subtract: ['$n', 5] } },
              z: { $add: ['$n', '$zz'] },
            },
          },
        ],
        [{ _id: 2, a: 3.5, s: -3, d: 0.5, b: 3, z: null }],
      ],
      [
        '$and, $or, $not and $in',
        [
          { $match: { _id: 1 } },
          {
            $project: {
              a: { $and: ['$n', true] },
              o: { $or: ['$zz', 0] },
              x: { $not: ['$zz'] },
              i: { $in: ['p', '$tags'] },
            },
          },
        ],
        [{ _id: 1, a: true, o: false, x: true, i: true }],
      ],
      [
        'a conditional sum',
        [{ $group: { _id: null, x: { $sum: { $cond: [{ $eq: ['$k', 'x'] }, 1, 0] } } } }],
        [{ _id: null, x: 2 }],
      ],
      [
        '$sort, $skip and $limit',
        [{ $sort: { _id: -1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 1 } }],
        [{ _id: 3 }, { _id: 2 }],
      ],
      [
        '$limit before $skip',
        [{ $sort: { _id: 1 } }, { $limit: 3 }, { $skip: 1 }, { $project: { _id: 1 } }],
        [{ _id: 2 }, { _id: 3 }],
      ],
    ];
    for (const [name, pipeline, expected] of cases) {
      behaviour(`aggregation: ${name}`, async () => {
        const collection = fresh();
        await collection.insertMany(sales.map((doc) => ({ ...doc })) as any);
        expect(await collection.aggregate(pipeline).toArray()).toEqual(expected);
      });
    }
    behaviour('distinct gives sorted values and the elements of arrays', async () => {
      const collection = fresh();
      await collection.insertMany(sales.map((doc) => ({ ...doc })) as any);
      expect(await collection.distinct('tags')).toEqual(['p', 'q']);
      expect(await collection.distinct('n', { t: 'a' })).toEqual([1, 2, 'no']);
    });
  });

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
