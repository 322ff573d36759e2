/* eslint-disable no-restricted-syntax -- the store is tested as drivers use it, below the tenant filter */
import mongoose from 'mongoose';
import { connectTo, cleanUp, createDataDir, openStore } from '../helpers.ts';
import type { Db } from './harness.ts';

const { Code, Decimal128, Timestamp } = mongoose.mongo;
let db: Db;

beforeAll(async () => {
  db = await connectTo(await openStore(await createDataDir()));
  await db.collection<any>('c').insertOne({ _id: 1, a: [1], n: 1 });
});
afterAll(cleanUp);

/** What is refused, the command that asks for it and the code of the answer. */
const cases: [string, Record<string, any>, number][] = [
  ...['$where', '$expr', '$text', '$jsonSchema'].map((name): [string, Record<string, any>, number] => [
    name,
    { find: 'c', filter: { [name]: 'x' } },
    2,
  ]),
  ...['$near', '$geoWithin', '$mod', '$bitsAllSet', '$frobnicate'].map(
    (name): [string, Record<string, any>, number] => [name, { find: 'c', filter: { a: { [name]: 1 } } }, 2],
  ),
  ...['collation', 'let', 'min', 'max', 'returnKey', 'tailable', 'showRecordId'].map(
    (name): [string, Record<string, any>, number] => [
      name,
      { find: 'c', [name]: name === 'tailable' || { locale: 'de' } },
      40415,
    ],
  ),
  ['$natural', { find: 'c', hint: { $natural: 1 } }, 2],
  ["option 'x'", { find: 'c', filter: { a: { $regex: 'a', $options: 'x' } } }, 2],
  ['a.$', { find: 'c', filter: { a: 1 }, projection: { 'a.$': 1 } }, 31325],
  ['$meta', { find: 'c', projection: { s: { $meta: 'textScore' } } }, 31325],
  [
    'arrayFilters',
    { update: 'c', updates: [{ q: {}, u: { $set: { b: 1 } }, arrayFilters: [{ x: 1 }] }] },
    40415,
  ],
  ['$[]', { update: 'c', updates: [{ q: {}, u: { $set: { 'a.$[]': 1 } } }] }, 9],
  ['$bit', { update: 'c', updates: [{ q: {}, u: { $bit: { n: { and: 1 } } } }] }, 9],
  ['pipeline', { update: 'c', updates: [{ q: {}, u: [{ $set: { b: 1 } }] }] }, 9],
  [
    'collation',
    { update: 'c', updates: [{ q: {}, u: { $set: { b: 1 } }, collation: { locale: 'de' } }] },
    40415,
  ],
  ['collation', { delete: 'c', deletes: [{ q: {}, limit: 0, collation: { locale: 'de' } }] }, 40415],
  [
    'arrayFilters',
    { findAndModify: 'c', query: {}, update: { $set: { b: 1 } }, arrayFilters: [{ x: 1 }] },
    40415,
  ],
  ...['$lookup', '$facet', '$out', '$merge', '$changeStream', '$unionWith', '$sample'].map(
    (name): [string, Record<string, any>, number] => [
      name,
      { aggregate: 'c', pipeline: [{ [name]: {} }], cursor: {} },
      40324,
    ],
  ),
  ...['$function', '$dateTrunc', '$map', '$toString'].map((name): [string, Record<string, any>, number] => [
    name,
    { aggregate: 'c', pipeline: [{ $project: { x: { [name]: 1 } } }], cursor: {} },
    168,
  ]),
  [
    '$stdDevPop',
    { aggregate: 'c', pipeline: [{ $group: { _id: 1, x: { $stdDevPop: '$n' } } }], cursor: {} },
    15952,
  ],
  ['NOW', { aggregate: 'c', pipeline: [{ $project: { x: '$$NOW' } }], cursor: {} }, 17276],
  ['text', { createIndexes: 'c', indexes: [{ key: { a: 'text' }, name: 'x' }] }, 67],
  ['hidden', { createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'x', hidden: true }] }, 40415],
  [
    '$in',
    {
      createIndexes: 'c',
      indexes: [{ key: { a: 1 }, name: 'x', partialFilterExpression: { a: { $in: [1] } } }],
    },
    67,
  ],
  ['capped', { create: 'd', capped: true, size: 1000 }, 40415],
  ['viewOn', { create: 'd', viewOn: 'c', pipeline: [] }, 40415],
  ['mapReduce', { mapReduce: 'c' }, 59],
  ['collMod', { collMod: 'c' }, 59],
  ['renameCollection', { renameCollection: 'insight.c', to: 'insight.d' }, 59],
  ['decimal', { insert: 'c', documents: [{ x: Decimal128.fromString('1') }] }, 2],
  ['timestamp', { insert: 'c', documents: [{ x: new Timestamp(1n) }] }, 2],
  ['javascript', { insert: 'c', documents: [{ x: new Code('1') }] }, 2],
];

test.each(cases)('%s is refused by name: %j', async (name, command, code) => {
  const failure = await db.command(command).then(
    (reply) => reply['writeErrors']?.[0] ?? reply,
    (error: unknown) => error,
  );
  expect(failure.code).toBe(code);
  expect(`${failure.message ?? failure.errmsg}`).toContain(name);
  expect(await db.collection('c').find().toArray()).toEqual([{ _id: 1, a: [1], n: 1 }]);
});

test('a document nested beyond 200 levels is an error, and the connection goes on', async () => {
  let deep: Record<string, any> = {};
  for (let level = 0; level < 250; level += 1) deep = { a: deep };
  await expect(db.collection('c').insertOne(deep)).rejects.toThrow(/depth/);
  expect(await db.command({ ping: 1 })).toEqual({ ok: 1 });
});
