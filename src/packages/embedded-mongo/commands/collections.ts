import { encodeDocument } from '../bson/encode.ts';
import { afterPrefix } from '../bson/key-encoding.ts';
import { type Doc, isTruthy } from '../bson/values.ts';
import { type Collection, toCollectionDoc } from '../catalog/collection.ts';
import { CommandError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import type { Context, Handler } from './context.ts';
import { assertOptions, collectionName, docOption, integerOption } from './options.ts';

function removeCollection({ catalog, writer }: Context, collection: Collection): void {
  writer.clear(collection.prefix);
  for (const index of collection.indexes) writer.clear(index.prefix);
  catalog.remove(collection);
}

function documentCount({ storage }: Context, { prefix }: Collection): number {
  return storage.count(prefix, Buffer.concat([prefix, afterPrefix]));
}

/** create: a plain collection; capped, time series, views and validators are refused. */
export const create: Handler = ({ catalog, commits }, command) => {
  assertOptions(command, []);
  const name = collectionName(command);
  return commits.submit(() => {
    // The server takes the repetition of a create with the same options as done.
    catalog.ensure(command.db, name);
    return {};
  });
};

/** drop. Source: MongoDB manual, drop. */
export const drop: Handler = (context, command) => {
  assertOptions(command, []);
  const name = collectionName(command);
  return context.commits.submit((): Doc => {
    const collection = context.catalog.find(command.db, name);
    if (collection === undefined) return {};
    removeCollection(context, collection);
    return { nIndexesWas: collection.indexes.length + 1, ns: collection.namespace };
  });
};

/** dropDatabase. Source: MongoDB manual, dropDatabase. */
export const dropDatabase: Handler = (context, command) => {
  assertOptions(command, []);
  return context.commits.submit(() => {
    for (const collection of context.catalog.list(command.db)) removeCollection(context, collection);
    return { dropped: command.db };
  });
};

/** listCollections. Source: MongoDB manual, listCollections. */
export const listCollections: Handler = ({ catalog, cursors }, command) => {
  assertOptions(command, ['filter', 'nameOnly', 'authorizedCollections', 'cursor']);
  const filter = compileFilter(docOption(command.body, 'filter'));
  const batchSize = integerOption(docOption(command.body, 'cursor'), 'batchSize');
  const docs = catalog.list(command.db).map(toCollectionDoc).filter(filter.matches);
  const rows = docs.map(({ name = '', type = '', ...rest }) =>
    encodeDocument(isTruthy(command.body['nameOnly']) ? { name, type } : { name, type, ...rest }),
  );
  return { cursor: cursors.first(`${command.db}.$cmd.listCollections`, rows, batchSize, false) };
};

/** listDatabases. Source: MongoDB manual, listDatabases. */
export const listDatabases: Handler = (context, command): Doc => {
  assertOptions(command, ['filter', 'nameOnly', 'authorizedDatabases']);
  const filter = compileFilter(docOption(command.body, 'filter'));
  const names = [...new Set(context.catalog.list().map(({ db }) => db))].sort();
  const all = names.map((name) => {
    const total = context.catalog
      .list(name)
      .reduce((sum, collection) => sum + documentCount(context, collection), 0);
    return { name, sizeOnDisk: 4096, empty: total === 0 };
  });
  const databases = all.filter(filter.matches);
  if (isTruthy(command.body['nameOnly'])) return { databases: databases.map(({ name }) => ({ name })) };
  return { databases, totalSize: databases.length * 4096 };
};

/** collStats-like figures are not kept; asking for a missing collection's drop is fine, another name is an error. */
export function requireCollection({ catalog }: Context, db: string, name: string): Collection {
  const collection = catalog.find(db, name);
  if (collection === undefined) throw new CommandError(26, `Collection '${db}.${name}' does not exist.`);
  return collection;
}
