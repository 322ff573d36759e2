import { decodeDocument } from '../bson/decode.ts';
import type { Collection, Index } from '../catalog/collection.ts';
import { createIndexKeys } from '../catalog/index-keys.ts';
import { wholeRange } from '../planner/ranges.ts';
import type { Entry } from '../storage/storage.ts';
import { requireCollection } from './collections.ts';
import type { Context, Handler } from './context.ts';
import { assertOptions, collectionName } from './options.ts';
import type { Doc } from '../bson/values.ts';

const chunkSize = 1000;
const after = Buffer.from([0]);

function* all({ storage }: Context, prefix: Buffer): Generator<Entry, void> {
  const range = wholeRange(prefix);
  for (let low = range.low; ;) {
    const entries = storage.entries(low, range.high, false, chunkSize);
    yield* entries;
    const last = entries.at(-1);
    if (last === undefined || entries.length < chunkSize) return;
    low = Buffer.concat([last.key, after]);
  }
}

function checkIndex(
  context: Context,
  collection: Collection,
  index: Index,
): { keys: number; errors: string[] } {
  const errors: string[] = [];
  let expected = 0;
  for (const { key, value } of all(context, collection.prefix)) {
    const doc = decodeDocument(value);
    if (index.isMember?.(doc) === false) continue;
    const id = key.subarray(collection.prefix.length);
    for (const entry of createIndexKeys(index.spec, doc).keys) {
      expected += 1;
      const stored = context.storage.get(Buffer.concat([index.prefix, entry, id]));
      if (stored?.equals(id) !== true)
        errors.push(`index ${index.spec.name} lacks an entry of _id ${id.toString('hex')}`);
    }
  }
  const { low, high } = wholeRange(index.prefix);
  const keys = context.storage.count(low, high);
  if (keys !== expected) errors.push(`index ${index.spec.name} has ${keys} entries, expected ${expected}`);
  return { keys, errors: errors.slice(0, 20) };
}

/** validate: recounts a collection and compares every index with it. Source: MongoDB manual, validate. */
export const validate: Handler = (context, command) => {
  assertOptions(command, ['full']);
  const collection = requireCollection(context, command.db, collectionName(command));
  const { low, high } = wholeRange(collection.prefix);
  const nrecords = context.storage.count(low, high);
  const keysPerIndex: Doc = { _id_: nrecords };
  const indexDetails: Doc = { _id_: { valid: true } };
  const errors: string[] = [];
  for (const index of collection.indexes) {
    const checked = checkIndex(context, collection, index);
    keysPerIndex[index.spec.name] = checked.keys;
    indexDetails[index.spec.name] = { valid: checked.errors.length === 0 };
    errors.push(...checked.errors);
  }
  return {
    ns: collection.namespace,
    nInvalidDocuments: 0,
    nrecords,
    nIndexes: collection.indexes.length + 1,
    keysPerIndex,
    indexDetails,
    valid: errors.length === 0,
    warnings: [],
    errors,
  };
};
