import mongoose from 'mongoose';

const { Binary, Double, Int32, Long, ObjectId } = mongoose.mongo;

/** A filter, the documents it is run over and the `_id`s that it finds. */
export interface QueryCase {
  readonly name: string;
  readonly docs: readonly Record<string, any>[];
  readonly filter: Record<string, any>;
  readonly ids: readonly unknown[];
}

const oid = new ObjectId('65f0c0ffee0000000000abcd');
const numbers = [
  { _id: 1, n: new Int32(5) },
  { _id: 2, n: Long.fromString('9007199254740993') },
  { _id: 3, n: new Double(5) },
  { _id: 4, n: 5.5 },
  { _id: 5, n: Number.NaN },
  { _id: 6, n: -0 },
  { _id: 7, n: Number.POSITIVE_INFINITY },
  { _id: 8, n: null },
  { _id: 9 },
  { _id: 10, n: '5' },
];
const arrays = [
  { _id: 1, a: [1, 2, 3] },
  { _id: 2, a: [] },
  { _id: 3, a: 2 },
  { _id: 4, a: [[1, 2], 3] },
  { _id: 5, a: null },
  { _id: 6 },
];
const items = [
  {
    _id: 1,
    items: [
      { k: 'a', q: 1 },
      { k: 'b', q: 5 },
    ],
  },
  { _id: 2, items: [{ k: 'a', q: 5 }, { k: 'c' }] },
  { _id: 3, items: [] },
  { _id: 4, items: { k: 'a', q: 9 } },
  { _id: 5 },
  { _id: 6, items: [1, 2] },
];
const texts = [
  { _id: 1, s: 'Alpha' },
  { _id: 2, s: 'beta\nalpha' },
  { _id: 3, s: ['gamma', 'alpha'] },
  { _id: 4, s: 7 },
  { _id: 5, s: 'alpha' },
  { _id: 6, s: /alpha/ },
];
const docs = [
  { _id: 1, d: { x: 1, y: 2 } },
  { _id: 2, d: { y: 2, x: 1 } },
  { _id: 3, d: { x: 1 } },
  { _id: 4, d: [{ x: 1, y: 2 }] },
  { _id: 5, d: 'x' },
];
const kinds = [
  { _id: 1, v: oid },
  { _id: 2, v: new Binary(Buffer.from([1, 2, 3])) },
  { _id: 3, v: new Date(0) },
  { _id: 4, v: true },
  { _id: 5, v: 'text' },
  { _id: 6, v: new Int32(1) },
  { _id: 7, v: Long.fromNumber(1) },
  { _id: 8, v: new Double(1) },
  { _id: 9, v: null },
  { _id: 10, v: ['text'] },
  { _id: 11, v: {} },
];
const pair = [
  { _id: 1, a: 1, b: 1 },
  { _id: 2, a: 1, b: 2 },
  { _id: 3, a: 2, b: 1 },
  { _id: 4, b: 3 },
];

const groups: [readonly Record<string, any>[], [string, Record<string, any>, unknown[]][]][] = [
  [
    numbers,
    [
      ['equality ignores the number type', { n: 5 }, [1, 3]],
      ['equality tells int64 values beyond 2^53 apart', { n: Long.fromString('9007199254740992') }, []],
      ['equality finds an int64 beyond 2^53', { n: Long.fromString('9007199254740993') }, [2]],
      ['equality takes negative zero for zero', { n: 0 }, [6]],
      ['equality finds NaN', { n: Number.NaN }, [5]],
      ['null finds null and missing', { n: null }, [8, 9]],
      ['$ne null leaves out null and missing', { n: { $ne: null } }, [1, 2, 3, 4, 5, 6, 7, 10]],
      ['$gt compares within the type only', { n: { $gt: 5 } }, [2, 4, 7]],
      ['$gte includes equal numbers of every type', { n: { $gte: 5 } }, [1, 2, 3, 4, 7]],
      ['$lt leaves out NaN, null and missing', { n: { $lt: 5 } }, [6]],
      ['$lte with $gte is a range', { n: { $gte: 5, $lte: 5.5 } }, [1, 3, 4]],
      ['$gt on a string compares strings', { n: { $gt: '4' } }, [10]],
      ['$gte null finds null and missing', { n: { $gte: null } }, [8, 9]],
      ['$exists true finds null', { n: { $exists: true } }, [1, 2, 3, 4, 5, 6, 7, 8, 10]],
      ['$exists false finds missing only', { n: { $exists: false } }, [9]],
      ['$in mixes types and null', { n: { $in: [5, '5', null] } }, [1, 3, 8, 9, 10]],
      ['$in of nothing finds nothing', { n: { $in: [] } }, []],
      ['$nin leaves out missing when null is listed', { n: { $nin: [5, null] } }, [2, 4, 5, 6, 7, 10]],
      ['$not includes what the operator cannot compare', { n: { $not: { $gt: 5 } } }, [1, 3, 5, 6, 8, 9, 10]],
      [
        '$not of two operators negates them together',
        { n: { $not: { $gte: 5, $lte: 5.5 } } },
        [2, 5, 6, 7, 8, 9, 10],
      ],
    ],
  ],
  [
    arrays,
    [
      ['equality finds an element', { a: 2 }, [1, 3]],
      ['equality finds a whole array', { a: [1, 2, 3] }, [1]],
      ['equality finds an array inside an array', { a: [1, 2] }, [4]],
      ['equality with an empty array finds that', { a: [] }, [2]],
      ['a number in the path names an element', { 'a.0': 1 }, [1, 4]],
      ['$size counts elements', { a: { $size: 0 } }, [2]],
      ['$all needs every value', { a: { $all: [3, 1] } }, [1]],
      ['$all finds a scalar', { a: { $all: [2] } }, [1, 3]],
      ['$all of nothing finds nothing', { a: { $all: [] } }, []],
      ['$elemMatch needs one element to pass', { a: { $elemMatch: { $gt: 1, $lt: 3 } } }, [1]],
      ['a range may be met by two elements', { a: { $gt: 2, $lt: 2 } }, [1]],
      ['$ne leaves out arrays with the value', { a: { $ne: 2 } }, [2, 4, 5, 6]],
      ['$type array finds arrays', { a: { $type: 'array' } }, [1, 2, 4]],
      ['null does not find an empty array', { a: null }, [5, 6]],
      ['$exists finds an empty array', { a: { $exists: true } }, [1, 2, 3, 4, 5]],
    ],
  ],
  [
    items,
    [
      ['a dotted path enters arrays', { 'items.k': 'a' }, [1, 2, 4]],
      ['two dotted conditions may be met by two elements', { 'items.k': 'a', 'items.q': 5 }, [1, 2]],
      ['$elemMatch needs one element to meet both', { items: { $elemMatch: { k: 'a', q: 5 } } }, [2]],
      ['a dotted null finds an element without the field', { 'items.q': null }, [2, 5]],
      ['a dotted $exists false needs every element to lack it', { 'items.q': { $exists: false } }, [3, 5, 6]],
      ['a numbered element has fields', { 'items.1.k': 'b' }, [1]],
      ['$ne on a dotted path leaves out any element', { 'items.k': { $ne: 'a' } }, [3, 5, 6]],
      ['$elemMatch with $or', { items: { $elemMatch: { $or: [{ k: 'c' }, { q: 1 }] } } }, [1, 2]],
      [
        '$all with $elemMatch',
        { items: { $all: [{ $elemMatch: { k: 'a' } }, { $elemMatch: { q: 5 } }] } },
        [1, 2],
      ],
    ],
  ],
  [
    texts,
    [
      ['a regular expression finds strings and elements', { s: /alpha/ }, [2, 3, 5, 6]],
      ['$regex with option i ignores case', { s: { $regex: '^alpha', $options: 'i' } }, [1, 3, 5]],
      ['option m lets ^ match each line', { s: { $regex: '^alpha', $options: 'm' } }, [2, 3, 5]],
      ['option s lets a dot match a line end', { s: { $regex: 'beta.alpha', $options: 's' } }, [2]],
      ['$in takes regular expressions', { s: { $in: [/^gam/, 'alpha'] } }, [3, 5]],
      ['$not takes a regular expression', { s: { $not: /alpha/ } }, [1, 4]],
      ['an anchored $regex', { s: { $regex: '^al' } }, [3, 5]],
    ],
  ],
  [
    docs,
    [
      ['equality with a document heeds field order', { d: { x: 1, y: 2 } }, [1, 4]],
      ['a dotted path does not heed order', { 'd.x': 1, 'd.y': 2 }, [1, 2, 4]],
      ['a path through a scalar is missing', { 'd.x': null }, [5]],
    ],
  ],
  [
    kinds,
    [
      ['equality with an ObjectId', { v: oid }, [1]],
      ['equality with binary data', { v: new Binary(Buffer.from([1, 2, 3])) }, [2]],
      ['equality with a date', { v: new Date(0) }, [3]],
      ['equality with a boolean', { v: true }, [4]],
      ['$type objectId', { v: { $type: 'objectId' } }, [1]],
      ['$type binData', { v: { $type: 'binData' } }, [2]],
      ['$type number', { v: { $type: 'number' } }, [6, 7, 8]],
      ['$type int', { v: { $type: 'int' } }, [6]],
      ['$type long', { v: { $type: 'long' } }, [7]],
      ['$type double', { v: { $type: 'double' } }, [8]],
      ['$type null does not find missing', { v: { $type: 'null' } }, [9]],
      ['$type string finds an element', { v: { $type: 'string' } }, [5, 10]],
      ['$type takes a list', { v: { $type: ['date', 'bool'] } }, [3, 4]],
      ['$gt compares dates', { v: { $gt: new Date(-1) } }, [3]],
    ],
  ],
  [
    pair,
    [
      ['an empty filter finds all', {}, [1, 2, 3, 4]],
      ['$and', { $and: [{ a: 1 }, { b: { $gt: 1 } }] }, [2]],
      ['$or', { $or: [{ a: 2 }, { b: 3 }] }, [3, 4]],
      ['$nor', { $nor: [{ a: 1 }, { b: 3 }] }, [3]],
      ['$or beside a field', { b: 1, $or: [{ a: 1 }, { a: 9 }] }, [1]],
      ['$eq', { a: { $eq: 1 }, b: { $eq: 2 } }, [2]],
      ['$comment changes nothing', { a: 2, $comment: 'why' }, [3]],
    ],
  ],
];

export const queryCases: QueryCase[] = groups.flatMap(([list, cases]) =>
  cases.map(([name, filter, ids]) => ({ name, docs: list, filter, ids })),
);
