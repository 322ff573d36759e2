import { Schema, type Model } from 'mongoose';
import { loadConfig } from '../../src/config/config.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStore, type Store } from '../../src/mongo/connection.ts';
import { createStoreSettings } from '../helpers/gateway.ts';

interface Thing {
  _id: string;
  tenantId: string;
  name?: string;
}

const place = createStoreSettings();
let store: Store;
let things: Model<Thing>;
let commands = 0;

beforeAll(async () => {
  store = await openStore(loadConfig({ NODE_ENV: 'test', ...place.settings }), createLogger('silent'));
  const schema = new Schema<Thing>(
    { _id: String, name: String },
    { collection: 'things', versionKey: false },
  );
  things = store.connection.model<Thing>('Thing', schema);
  store.connection.set('debug', () => (commands += 1));
});
afterAll(async () => {
  await store.close();
  await place.remove();
});
beforeEach(async () => {
  await things.deleteMany({ tenantId: 'a' });
  await things.deleteMany({ tenantId: 'b' });
  await things.insertMany([
    { _id: 'a/1', tenantId: 'a', name: 'one' },
    { _id: 'b/1', tenantId: 'b', name: 'other' },
  ]);
  commands = 0;
});

type Filter = Record<string, any>;
const filtered: [string, (filter: Filter) => PromiseLike<unknown>][] = [
  ['find', (filter) => things.find(filter)],
  ['findOne', (filter) => things.findOne(filter)],
  ['exists', (filter) => things.exists(filter)],
  ['countDocuments', (filter) => things.countDocuments(filter)],
  ['distinct', (filter) => things.distinct('name', filter)],
  ['updateOne', (filter) => things.updateOne(filter, { $set: { name: 'x' } })],
  ['updateMany', (filter) => things.updateMany(filter, { $set: { name: 'x' } })],
  ['replaceOne', (filter) => things.replaceOne(filter, { tenantId: 'a', name: 'x' })],
  ['deleteOne', (filter) => things.deleteOne(filter)],
  ['deleteMany', (filter) => things.deleteMany(filter)],
  ['findOneAndUpdate', (filter) => things.findOneAndUpdate(filter, { $set: { name: 'x' } })],
  ['findOneAndReplace', (filter) => things.findOneAndReplace(filter, { tenantId: 'a', name: 'x' })],
  ['findOneAndDelete', (filter) => things.findOneAndDelete(filter)],
  ['aggregate', (filter) => things.aggregate([{ $match: filter }])],
  ['bulkWrite updateOne', (filter) => things.bulkWrite([{ updateOne: { filter, update: { name: 'x' } } }])],
  ['bulkWrite updateMany', (filter) => things.bulkWrite([{ updateMany: { filter, update: { name: 'x' } } }])],
  [
    'bulkWrite replaceOne',
    (filter) => things.bulkWrite([{ replaceOne: { filter, replacement: { tenantId: 'a', name: 'x' } } }]),
  ],
  ['bulkWrite deleteOne', (filter) => things.bulkWrite([{ deleteOne: { filter } }])],
  ['bulkWrite deleteMany', (filter) => things.bulkWrite([{ deleteMany: { filter } }])],
];

const unscoped: Filter[] = [
  {},
  { _id: 'b/1' },
  { tenantId: '' },
  { tenantId: undefined },
  { tenantId: null },
  { tenantId: { $ne: 'x' } },
  { tenantId: { $in: ['a', 'b'] } },
  { tenantId: /./ },
  { $or: [{ tenantId: 'a' }, { tenantId: 'b' }] },
];

const others = async () => await things.find({ tenantId: 'b' }).lean();

describe('an operation that does not name one tenant', () => {
  it.each(filtered)('%s throws before it reaches the store', async (_name, run) => {
    for (const filter of unscoped) {
      await expect((async () => await run(filter))()).rejects.toThrow(/expected one tenantId, a string/);
    }
    expect(commands).toBe(0);
  });

  it.each(filtered)('%s with its tenant passes', async (_name, run) => {
    await run({ tenantId: 'a' });
    expect(commands).toBeGreaterThan(0);
    expect(await others()).toEqual([{ _id: 'b/1', tenantId: 'b', name: 'other' }]);
  });

  it('throws if it has no filter at all', async () => {
    for (const run of [
      () => things.find(),
      () => things.findById('b/1'),
      () => things.findByIdAndDelete('b/1'),
      () => things.findByIdAndUpdate('b/1', { name: 'x' }),
      () => things.countDocuments(),
      () => things.distinct('name'),
      () => things.deleteMany(),
      () => things.estimatedDocumentCount(),
      () => things.aggregate([]),
      () => things.aggregate([{ $sort: { _id: 1 } }, { $match: { tenantId: 'a' } }]),
      () => things.aggregate([{ $group: { _id: '$name' } }]),
    ] as (() => PromiseLike<unknown>)[]) {
      await expect((async () => await run())()).rejects.toThrow(/expected one tenantId, a string/);
    }
    expect(commands).toBe(0);
  });
});

describe('a look across tenants', () => {
  const idsOnly = { _id: 1, tenantId: 1 } as const;
  const across = { acrossTenants: true };
  const refusal = /expected one tenantId, a string/;

  it('finds ids across tenants, and nothing else of their documents', async () => {
    const found = await things
      .find({ name: { $exists: true } }, idsOnly, across)
      .sort({ _id: 1 })
      .lean();
    expect(found).toEqual([
      { _id: 'a/1', tenantId: 'a' },
      { _id: 'b/1', tenantId: 'b' },
    ]);
  });

  it.each([
    ['everything', undefined],
    ['everything by an empty choice', {}],
    ['more than ids', { ...idsOnly, name: 1 }],
    ['less than ids', { _id: 1 }],
    ['all but one field', { name: 0 }],
    ['all but ids', { _id: 0, tenantId: 0 }],
    ['a computed field under an id’s name', { _id: 1, tenantId: '$name' }],
  ] as [string, any][])('for %s throws', async (_name, projection) => {
    await expect((async () => await things.find({}, projection, across))()).rejects.toThrow(refusal);
    expect(commands).toBe(0);
  });

  it('that is not said to be one throws', async () => {
    for (const options of [undefined, {}, { acrossTenants: false }]) {
      await expect((async () => await things.find({}, idsOnly, options))()).rejects.toThrow(refusal);
    }
    expect(commands).toBe(0);
  });

  it('by any other operation throws', async () => {
    for (const run of [
      () => things.findOne({}, idsOnly, across),
      () => things.countDocuments({}, across),
      () => things.distinct('_id', {}, across),
      () => things.updateMany({}, { $set: { name: 'x' } }, across as object),
      () => things.deleteMany({}, across),
      () => things.findOneAndUpdate({}, { $set: { name: 'x' } }, { ...across, projection: idsOnly }),
      () => things.findOneAndDelete({}, { ...across, projection: idsOnly }),
      () => things.aggregate([{ $project: idsOnly }]).option(across),
    ] as (() => PromiseLike<unknown>)[]) {
      await expect((async () => await run())()).rejects.toThrow(refusal);
    }
    expect(commands).toBe(0);
  });
});

describe('an insert', () => {
  it('without a tenant throws', async () => {
    for (const tenantId of [undefined, null, '', 7, { $ne: 'a' }]) {
      const thing = { _id: 'x/1', tenantId } as any;
      await expect(things.insertMany([{ _id: 'a/2', tenantId: 'a' }, thing])).rejects.toThrow();
      await expect(things.bulkWrite([{ insertOne: { document: thing } }])).rejects.toThrow();
    }
    for (const tenantId of [undefined, null, '']) {
      await expect(new things({ _id: 'x/1', tenantId } as any).save()).rejects.toThrow(/tenantId/);
      await expect(things.create({ _id: 'x/1', tenantId } as any)).rejects.toThrow(/tenantId/);
    }
    expect(commands).toBe(0);
  });

  it('with a tenant passes', async () => {
    await things.insertMany([{ _id: 'a/2', tenantId: 'a' }]);
    await things.bulkWrite([{ insertOne: { document: { _id: 'a/3', tenantId: 'a' } } }]);
    await new things({ _id: 'a/4', tenantId: 'a' }).save();
    expect(await things.countDocuments({ tenantId: 'a' })).toBe(4);
  });
});

describe('an update that would move a document to another tenant', () => {
  const filter = { tenantId: 'a' };
  const updates: [string, any][] = [
    ['$set', { $set: { tenantId: 'b' } }],
    ['a plain field', { tenantId: 'b' }],
    ['$unset', { $unset: { tenantId: 1 } }],
    ['$rename', { $rename: { name: 'tenantId' } }],
    ['$rename away', { $rename: { tenantId: 'name' } }],
    ['a pipeline’s $set', [{ $set: { tenantId: 'b' } }]],
    ['a pipeline’s $unset', [{ $unset: ['tenantId'] }]],
    ['a pipeline’s $replaceWith', [{ $replaceWith: { _id: '$_id', tenantId: 'b' } }]],
    ['a pipeline’s $replaceRoot', [{ $replaceRoot: { newRoot: { _id: '$_id', tenantId: 'b' } } }]],
    ['a pipeline’s $project', [{ $project: { name: 1 } }]],
  ];

  it.each(updates)('by %s throws', async (_name, update) => {
    const options = { updatePipeline: true };
    for (const run of [
      () => things.updateOne(filter, update, options),
      () => things.updateMany(filter, update, options),
      () => things.findOneAndUpdate(filter, update, options),
      () => things.bulkWrite([{ updateOne: { filter, update } }]),
    ] as (() => PromiseLike<unknown>)[]) {
      await expect((async () => await run())()).rejects.toThrow(/tenantId/);
    }
    expect(commands).toBe(0);
  });

  it('by a replacement throws', async () => {
    const replacement = { tenantId: 'b', name: 'moved' };
    for (const run of [
      () => things.replaceOne(filter, replacement),
      () => things.findOneAndReplace(filter, replacement),
      () => things.bulkWrite([{ replaceOne: { filter, replacement: replacement } }]),
    ] as (() => PromiseLike<unknown>)[]) {
      await expect((async () => await run())()).rejects.toThrow(/tenant/);
    }
    expect(await others()).toEqual([{ _id: 'b/1', tenantId: 'b', name: 'other' }]);
  });

  it('by saving a loaded document does nothing of the kind', async () => {
    const loaded = await things.findOne({ _id: 'a/1', tenantId: 'a' });
    loaded!.tenantId = 'b';
    loaded!.name = 'kept';
    await loaded!.save().catch(() => undefined);
    expect(await others()).toEqual([{ _id: 'b/1', tenantId: 'b', name: 'other' }]);
  });
});

describe('an aggregation', () => {
  it('cannot read or write elsewhere, however deep the stage stands', async () => {
    const match = { $match: { tenantId: 'a' } };
    const lookup = { $lookup: { from: 'things', localField: 'name', foreignField: 'name', as: 'x' } };
    for (const stage of [
      lookup,
      {
        $graphLookup: {
          from: 'things',
          startWith: '$name',
          connectFromField: 'a',
          connectToField: 'b',
          as: 'x',
        },
      },
      { $unionWith: 'things' },
      { $unionWith: { coll: 'things', pipeline: [] } },
      { $out: 'elsewhere' },
      { $merge: { into: 'elsewhere' } },
      { $facet: { all: [lookup] } },
      { $facet: { all: [{ $unionWith: 'things' }] } },
    ] as any[]) {
      await expect(things.aggregate([match, stage]).exec()).rejects.toThrow(/reads or writes elsewhere/);
    }
    expect(commands).toBe(0);
    expect(await things.aggregate([match, { $group: { _id: '$name' } }])).toEqual([{ _id: 'one' }]);
  });
});
