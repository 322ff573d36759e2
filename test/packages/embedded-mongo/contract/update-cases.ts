import mongoose from 'mongoose';

const { Double, Long } = mongoose.mongo;

/** An update of one document: what it makes of it, or the code with which it fails. */
export interface UpdateCase {
  readonly name: string;
  readonly before: Record<string, any>;
  readonly filter?: Record<string, any>;
  readonly update: Record<string, any>;
  readonly after?: Record<string, any>;
  readonly code?: number;
}

const list = (...values: unknown[]): { a: unknown[] } => ({ a: values });

export const updateCases: UpdateCase[] = [
  {
    name: '$set creates documents on the way',
    before: { x: 1 },
    update: { $set: { 'a.b.c': 2 } },
    after: { x: 1, a: { b: { c: 2 } } },
  },
  {
    name: '$set keeps the place of an existing field',
    before: { a: 1, b: 2 },
    update: { $set: { a: 3 } },
    after: { a: 3, b: 2 },
  },
  {
    name: '$set pads an array with null',
    before: list(1),
    update: { $set: { 'a.3': 4 } },
    after: list(1, null, null, 4),
  },
  { name: '$set through a scalar fails', before: { a: 1 }, update: { $set: { 'a.b': 2 } }, code: 28 },
  {
    name: '$unset removes a field',
    before: { a: 1, b: { c: 1, d: 2 } },
    update: { $unset: { a: '', 'b.c': '' } },
    after: { b: { d: 2 } },
  },
  {
    name: '$unset of an element leaves null',
    before: list(1, 2, 3),
    update: { $unset: { 'a.1': '' } },
    after: list(1, null, 3),
  },
  {
    name: '$inc adds and creates',
    before: { a: 1 },
    update: { $inc: { a: 2, b: 3 } },
    after: { a: 3, b: 3 },
  },
  {
    name: '$inc turns an int32 overflow into an int64',
    before: { a: 2_147_483_647 },
    update: { $inc: { a: 1 } },
    after: { a: Long.fromString('2147483648') },
  },
  {
    name: '$inc keeps an int64',
    before: { a: Long.fromString('9007199254740993') },
    update: { $inc: { a: 1 } },
    after: { a: Long.fromString('9007199254740994') },
  },
  { name: '$inc of a string fails', before: { a: 'x' }, update: { $inc: { a: 1 } }, code: 14 },
  {
    name: '$mul multiplies, and makes zero of nothing',
    before: { a: 3 },
    update: { $mul: { a: 2.5, b: 4 } },
    after: { a: 7.5, b: 0 },
  },
  {
    name: '$min keeps the lesser',
    before: { a: 5, b: 5 },
    update: { $min: { a: 3, b: 9, c: 1 } },
    after: { a: 3, b: 5, c: 1 },
  },
  {
    name: '$max keeps the greater, across types too',
    before: { a: 5, b: 5 },
    update: { $max: { a: 'x', b: 3 } },
    after: { a: 'x', b: 5 },
  },
  {
    name: '$setOnInsert does nothing to what exists',
    before: { a: 1 },
    update: { $set: { b: 1 }, $setOnInsert: { a: 9 } },
    after: { a: 1, b: 1 },
  },
  {
    name: '$rename moves a value',
    before: { a: 1, b: 2 },
    update: { $rename: { a: 'c' } },
    after: { b: 2, c: 1 },
  },
  { name: '$push appends', before: list(1), update: { $push: { a: 2, b: 1 } }, after: { a: [1, 2], b: [1] } },
  {
    name: '$push with $each, $sort and $slice',
    before: list(5, 1),
    update: { $push: { a: { $each: [3, 4], $sort: -1, $slice: 3 } } },
    after: list(5, 4, 3),
  },
  {
    name: '$push keeps the last with a negative $slice',
    before: list(1, 2),
    update: { $push: { a: { $each: [3], $slice: -2 } } },
    after: list(2, 3),
  },
  {
    name: '$push at a $position',
    before: list(1, 2),
    update: { $push: { a: { $each: [9, 8], $position: 1 } } },
    after: list(1, 9, 8, 2),
  },
  {
    name: '$push sorts documents by a field',
    before: list({ k: 2 }),
    update: { $push: { a: { $each: [{ k: 1 }], $sort: { k: 1 } } } },
    after: list({ k: 1 }, { k: 2 }),
  },
  { name: '$push to a scalar fails', before: { a: 1 }, update: { $push: { a: 2 } }, code: 2 },
  {
    name: '$addToSet adds what is new',
    before: list(1, { k: 1 }),
    update: { $addToSet: { a: { $each: [1, 2, { k: 1 }, 2] } } },
    after: list(1, { k: 1 }, 2),
  },
  { name: '$pull removes equal values', before: list(1, 2, 1), update: { $pull: { a: 1 } }, after: list(2) },
  {
    name: '$pull takes operators',
    before: list(1, 5, 9),
    update: { $pull: { a: { $gte: 5 } } },
    after: list(1),
  },
  {
    name: '$pull takes a condition on documents',
    before: list({ k: 1, q: 2 }, { k: 2 }),
    update: { $pull: { a: { k: 1 } } },
    after: list({ k: 2 }),
  },
  {
    name: '$pullAll removes a list',
    before: list(1, 2, 3),
    update: { $pullAll: { a: [1, 3] } },
    after: list(2),
  },
  {
    name: '$pop takes the first or the last',
    before: { a: [1, 2, 3], b: [1, 2] },
    update: { $pop: { a: -1, b: 1 } },
    after: { a: [2, 3], b: [1] },
  },
  {
    name: 'the positional operator changes the element that matched',
    before: {
      items: [
        { k: 'a', q: 1 },
        { k: 'b', q: 2 },
      ],
    },
    filter: { 'items.k': 'b' },
    update: { $set: { 'items.$.q': 9 }, $inc: { 'items.$.n': 1 } },
    after: {
      items: [
        { k: 'a', q: 1 },
        { k: 'b', q: 9, n: 1 },
      ],
    },
  },
  {
    name: 'the positional operator heeds $elemMatch',
    before: {
      items: [
        { k: 'a', q: 1 },
        { k: 'a', q: 2 },
      ],
    },
    filter: { items: { $elemMatch: { k: 'a', q: 2 } } },
    update: { $set: { 'items.$': 'x' } },
    after: { items: [{ k: 'a', q: 1 }, 'x'] },
  },
  {
    name: 'the positional operator works on plain values',
    before: list(4, 5, 6),
    filter: { a: { $gt: 4 } },
    update: { $set: { 'a.$': 0 } },
    after: list(4, 0, 6),
  },
  {
    name: 'the positional operator needs an array in the filter',
    before: list(1),
    filter: { _id: 1 },
    update: { $set: { 'a.$': 0 } },
    code: 2,
  },
  {
    name: 'one path twice is a conflict',
    before: { a: 1 },
    update: { $set: { a: 1 }, $inc: { a: 1 } },
    code: 40,
  },
  {
    name: 'a path and its parent are a conflict',
    before: { a: { b: 1 } },
    update: { $set: { a: 1 }, $inc: { 'a.b': 1 } },
    code: 40,
  },
  { name: '_id cannot be changed', before: { a: 1 }, update: { $set: { _id: 2 } }, code: 66 },
  {
    name: 'setting the same _id is allowed',
    before: { a: 1 },
    update: { $set: { _id: 1, a: 2 } },
    after: { a: 2 },
  },
  { name: 'an unknown modifier is refused', before: { a: 1 }, update: { $frobnicate: { a: 1 } }, code: 9 },
  {
    name: 'number types survive an update of another field',
    before: { a: new Double(1), b: Long.fromNumber(2), c: 3 },
    update: { $set: { d: 1 } },
    after: { a: new Double(1), b: Long.fromNumber(2), c: 3, d: 1 },
  },
];
