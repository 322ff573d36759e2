/* eslint-disable no-restricted-syntax, @typescript-eslint/no-deprecated -- the store is tested as drivers use it, below the tenant filter */
import fc from 'fast-check';
import { cleanUp, connectTo, createDataDir, openStore } from './helpers.ts';
import type { Collection, Db } from './contract/harness.ts';

let db: Db;
let indexed: Collection;
let plain: Collection;
beforeAll(async () => {
  db = await connectTo(await openStore(await createDataDir()));
  indexed = db.collection('indexed');
  plain = db.collection('plain');
  const docs = Array.from({ length: 300 }, (_, n) => ({
    _id: n,
    tenantId: `t${n % 3}`,
    status: ['open', 'done', null, 'held'][n % 4],
    at: new Date((n * 7919) % 50),
    tags: n % 5 === 0 ? [] : [`x${n % 4}`, `x${n % 7}`],
    n: n % 11 === 0 ? `${n}` : n % 13,
    ...(n % 6 === 0 ? { extra: n % 9 } : {}),
  }));
  await plain.insertMany(docs);
  for (const key of [
    { tenantId: 1, at: -1, _id: -1 },
    { tenantId: 1, status: 1, at: -1 },
    { tags: 1, at: 1 },
    { n: -1 },
  ] as any[]) {
    await indexed.createIndex(key);
  }
  await indexed.createIndex({ extra: 1 }, { sparse: true });
  await indexed.createIndex({ at: 1 }, { name: 'open', partialFilterExpression: { status: 'open' } });
  await indexed.insertMany(docs);
});
afterAll(cleanUp);

const date = fc.nat(50).map((ms) => new Date(ms));
const range = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc
    .record({ $gt: value, $gte: value, $lt: value, $lte: value }, { requiredKeys: [] })
    .filter((r) => Object.keys(r).length > 0);
const oneOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof(
    value,
    fc.array(value, { maxLength: 3 }).map(($in) => ({ $in })),
    value.map(($ne) => ({ $ne })),
    fc.boolean().map(($exists) => ({ $exists })),
  );
const tenant = fc.constantFrom('t0', 't1', 't2');
const conditions = fc.record(
  {
    tenantId: oneOf(tenant),
    status: oneOf(fc.constantFrom('open', 'done', null)),
    at: fc.oneof(oneOf(date), range(date)),
    tags: fc.oneof(oneOf(fc.constantFrom('x1', 'x2', 'x9')), range(fc.constantFrom('x1', 'x3', 'x5'))),
    n: fc.oneof(oneOf(fc.nat(13)), range(fc.nat(13))),
    extra: fc.oneof(oneOf(fc.nat(9)), range(fc.nat(9))),
    $or: fc.array(
      fc
        .record({ at: range(date), n: fc.nat(13) }, { requiredKeys: [] })
        .filter((r) => Object.keys(r).length > 0),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const direction = fc.constantFrom<1 | -1>(1, -1);
const sorts = fc
  .uniqueArray(fc.constantFrom('at', 'status', 'n', 'tags', 'extra', 'tenantId'), { maxLength: 2 })
  .chain((paths) =>
    fc.tuple(
      ...paths.map((path) => direction.map((sign) => [path, sign] as const)),
      direction.map((sign) => ['_id', sign] as const),
    ),
  );

test('an index never changes what a query finds, nor its order', async () => {
  await fc.assert(
    fc.asyncProperty(conditions, sorts, fc.nat(5), fc.nat(20), async (filter, sort, skip, limit) => {
      const find = async (collection: Collection): Promise<unknown[]> =>
        (await collection.find(filter).sort(Object.fromEntries(sort)).skip(skip).limit(limit).toArray()).map(
          ({ _id }) => _id,
        );
      expect(await find(indexed)).toEqual(await find(plain));
      expect(await indexed.countDocuments(filter)).toBe(await plain.countDocuments(filter));
    }),
    { numRuns: 400 },
  );
});

async function planOf(filter: object, sort: object = {}): Promise<string> {
  const { queryPlanner } = (await indexed
    .find(filter as any)
    .sort(sort as any)
    .explain('queryPlanner')) as any;
  const stages: string[] = [];
  for (let stage = queryPlanner.winningPlan; stage; stage = stage.inputStage)
    stages.push([stage.stage, stage.indexName, stage.direction].filter(Boolean).join(' '));
  return stages.join(' < ');
}

test.each([
  ['_id', { _id: 1 }, {}, 'IDHACK'],
  [
    'a tenant and the sort',
    { tenantId: 't1' },
    { at: -1, _id: -1 },
    'FETCH < IXSCAN tenantId_1_at_-1__id_-1 forward',
  ],
  [
    'the sort backwards',
    { tenantId: 't1' },
    { at: 1, _id: 1 },
    'FETCH < IXSCAN tenantId_1_at_-1__id_-1 backward',
  ],
  [
    'two equalities and the sort',
    { tenantId: 't1', status: 'open' },
    { at: -1 },
    'FETCH < IXSCAN tenantId_1_status_1_at_-1 forward',
  ],
  [
    'a list of statuses and the sort',
    { tenantId: 't1', status: { $in: ['open', 'done'] } },
    { at: -1 },
    'SORT_MERGE < FETCH < IXSCAN tenantId_1_status_1_at_-1 forward',
  ],
  [
    'directions that no index has',
    { tenantId: 't1' },
    { at: -1, _id: 1 },
    'SORT < FETCH < IXSCAN tenantId_1_at_-1__id_-1 forward',
  ],
  ['a sparse index for a value', { extra: 3 }, {}, 'FETCH < IXSCAN extra_1 forward'],
  ['no sparse index for null', { extra: null }, {}, 'COLLSCAN forward'],
  [
    'a partial index for its members',
    { status: 'open', at: { $gt: new Date(5) } },
    {},
    'FETCH < IXSCAN open forward',
  ],
  ['no partial index for others', { at: { $gt: new Date(5) } }, {}, 'COLLSCAN forward'],
] as [string, object, object, string][])('the plan for %s', async (_, filter, sort, plan) => {
  expect(await planOf(filter, sort)).toBe(plan);
});

test('a keyset page examines no more than it returns and its border', async () => {
  const [first] = await indexed
    .find({ tenantId: 't1' })
    .sort({ at: -1, _id: -1 })
    .skip(40)
    .limit(1)
    .toArray();
  const filter = {
    tenantId: 't1',
    $or: [{ at: { $lt: first.at } }, { at: first.at, _id: { $lt: first._id } }],
  };
  const { executionStats } = (await indexed
    .find(filter)
    .sort({ at: -1, _id: -1 })
    .limit(10)
    .explain('executionStats')) as any;
  expect(executionStats.nReturned).toBe(10);
  expect(executionStats.totalDocsExamined).toBeLessThan(16);
});

test('a count whose filter an index decides reads no document', async () => {
  const pipeline = [{ $match: { tenantId: 't1', status: 'open' } }, { $group: { _id: 1, n: { $sum: 1 } } }];
  const { executionStats } = (await indexed.aggregate(pipeline).explain('executionStats')) as any;
  expect(executionStats).toMatchObject({ nReturned: 25, totalDocsExamined: 0 });
});

test('validate agrees with the indexes', async () => {
  expect(await db.command({ validate: 'indexed' })).toMatchObject({ valid: true, errors: [] });
});
