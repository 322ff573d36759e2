import { describeContract } from './suite.ts';

describeContract('aggregation', ({ behaviour, fresh }) => {
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
});
