import { isEqual } from '../bson/compare.ts';
import { encodeDocument } from '../bson/encode.ts';
import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { type IndexSpec, isSameIndex, parseIndexSpec, toIndexDoc } from '../catalog/index-spec.ts';
import type { Collection, Index } from '../catalog/collection.ts';
import { CommandError } from '../errors.ts';
import { runPlan } from '../planner/execute.ts';
import { createPlan } from '../planner/plan.ts';
import { compileFilter } from '../query/filter.ts';
import type { Context, Handler } from './context.ts';
import { assertOptions, collectionName, docOption, integerOption, statements } from './options.ts';

function findSame(collection: Collection, spec: IndexSpec): Index | undefined {
  if (isEqual(spec.key, collection.idIndex.spec.key)) return collection.idIndex;
  for (const index of collection.indexes) {
    const isSameName = index.spec.name === spec.name;
    const isSame = isSameIndex(index.spec, spec);
    if (isSameName && isSame) return index;
    const isSameKey =
      JSON.stringify(index.spec.fields) === JSON.stringify(spec.fields) &&
      isEqual(index.spec.partialFilter, spec.partialFilter) &&
      index.spec.unique === spec.unique &&
      index.spec.sparse === spec.sparse;
    if (isSameName) {
      const isSamePattern = JSON.stringify(index.spec.fields) === JSON.stringify(spec.fields);
      throw new CommandError(
        isSamePattern && isSameKey ? 85 : 86,
        `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${spec.name}, existing index: ${index.spec.name}`,
      );
    }
    if (isSameKey)
      throw new CommandError(85, `Index already exists with a different name: ${index.spec.name}`);
  }
  return undefined;
}

function build({ storage, catalog, writer }: Context, collection: Collection, spec: IndexSpec): void {
  const index = catalog.addIndex(collection, spec);
  try {
    const current = catalog.find(collection.db, collection.name) ?? collection;
    const plan = createPlan({ ...current, indexes: [] }, compileFilter({}));
    writer.build(current, index, runPlan(storage, plan, { skip: 0, limit: 0 }));
  } catch (error) {
    catalog.removeIndex(collection, index);
    throw error;
  }
}

/** createIndexes: builds over what the collection holds. Source: MongoDB manual, createIndexes. */
export const createIndexes: Handler = async (context, command) => {
  assertOptions(command, ['indexes', 'commitQuorum']);
  const name = collectionName(command);
  const specs = statements(command, 'indexes').map((doc) => {
    const spec = parseIndexSpec(doc);
    if (spec.partialFilter !== undefined) assertPartialFilter(spec.partialFilter);
    return spec;
  });
  return context.commits.submit(() => {
    const isNew = context.catalog.find(command.db, name) === undefined;
    const before = context.catalog.ensure(command.db, name).indexes.length + 1;
    for (const spec of specs) {
      const collection = context.catalog.ensure(command.db, name);
      if (findSame(collection, spec) === undefined) build(context, collection, spec);
    }
    const after = context.catalog.ensure(command.db, name).indexes.length + 1;
    return {
      numIndexesBefore: before,
      numIndexesAfter: after,
      createdCollectionAutomatically: isNew,
      ...(before === after ? { note: 'all indexes already exist' } : {}),
    };
  });
};

/** What a partial index may test. Source: MongoDB manual, Partial Indexes. */
const partialOperators = new Set(['$eq', '$exists', '$gt', '$gte', '$lt', '$lte', '$type', '$and']);

function assertPartialFilter(filter: Value): void {
  if (Array.isArray(filter)) return filter.forEach(assertPartialFilter);
  if (!isDoc(filter)) return;
  for (const [name, value] of Object.entries(filter)) {
    const isAllowed =
      !name.startsWith('$') || (partialOperators.has(name) && !(name === '$exists' && value !== true));
    if (!isAllowed) throw new CommandError(67, `Expression not supported in partial index: ${name}`);
    assertPartialFilter(value);
  }
}

/** listIndexes. Source: MongoDB manual, listIndexes. */
export const listIndexes: Handler = ({ catalog, cursors }, command) => {
  assertOptions(command, ['cursor']);
  const name = collectionName(command);
  const collection = catalog.find(command.db, name);
  if (collection === undefined) throw new CommandError(26, `ns does not exist: ${command.db}.${name}`);
  const rows = [collection.idIndex, ...collection.indexes].map(({ spec }) =>
    encodeDocument(toIndexDoc(spec)),
  );
  const batchSize = integerOption(docOption(command.body, 'cursor'), 'batchSize');
  return { cursor: cursors.first(collection.namespace, rows, batchSize, false) };
};

function pickIndexes(collection: Collection, wanted: Value | undefined): readonly Index[] {
  if (wanted === '*') return collection.indexes;
  const list = Array.isArray(wanted) ? wanted : [wanted];
  return list.map((item) => {
    const matches = ({ spec }: Index): boolean =>
      typeof item === 'string' ? spec.name === item : isDoc(item) && isEqual(spec.key, item);
    if (matches(collection.idIndex)) throw new CommandError(72, 'cannot drop _id index');
    const found = collection.indexes.find(matches);
    if (found === undefined) throw new CommandError(27, `index not found: ${JSON.stringify(item)}`);
    return found;
  });
}

/** dropIndexes. Source: MongoDB manual, dropIndexes. */
export const dropIndexes: Handler = ({ catalog, commits, writer }, command) => {
  assertOptions(command, ['index']);
  const name = collectionName(command);
  return commits.submit((): Doc => {
    const collection = catalog.find(command.db, name);
    if (collection === undefined) throw new CommandError(26, `ns not found ${command.db}.${name}`);
    for (const index of pickIndexes(collection, command.body['index'])) {
      writer.clear(index.prefix);
      catalog.removeIndex(collection, index);
    }
    return { nIndexesWas: collection.indexes.length + 1 };
  });
};
