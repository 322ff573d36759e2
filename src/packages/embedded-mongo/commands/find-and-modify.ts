import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { type Doc, isTruthy, type Value } from '../bson/values.ts';
import { failedToParse } from '../errors.ts';
import { runPlan } from '../planner/execute.ts';
import { createPlan, parseSort } from '../planner/plan.ts';
import { compileProjection } from '../projection.ts';
import { compileFilter } from '../query/filter.ts';
import { compileUpdate, createUpserted } from '../update/update.ts';
import type { Context, Handler } from './context.ts';
import { assertOptions, collectionName, docOption } from './options.ts';

/** Options that the store understands. */
const findAndModifyOptions = [
  'query',
  'sort',
  'remove',
  'update',
  'new',
  'fields',
  'upsert',
  'hint',
  'bypassDocumentValidation',
];

interface Result {
  readonly value: Doc | null;
  readonly lastErrorObject: Doc;
}

function modify({ storage, catalog, writer }: Context, db: string, name: string, body: Doc): Result {
  const isRemove = isTruthy(body['remove']);
  const update = isRemove ? undefined : compileUpdate(body['update']);
  const filter = compileFilter(docOption(body, 'query'));
  const isUpsert = isTruthy(body['upsert']);
  const collection = isUpsert ? catalog.ensure(db, name) : catalog.find(db, name);
  const plan = collection && createPlan(collection, filter, parseSort(docOption(body, 'sort')), body['hint']);
  const [found] = plan === undefined ? [] : [...runPlan(storage, plan, { skip: 0, limit: 1 })];
  if (collection !== undefined && found !== undefined) {
    const before = decodeDocument(found.raw);
    if (update === undefined) {
      writer.remove(collection, found.key, found.raw);
      return { value: before, lastErrorObject: { n: 1 } };
    }
    const after = update.apply(decodeDocument(found.raw), filter, false);
    if (!encodeDocument(after).equals(found.raw)) writer.replace(collection, found.key, before, after);
    return {
      value: isTruthy(body['new']) ? after : before,
      lastErrorObject: { n: 1, updatedExisting: true },
    };
  }
  if (update === undefined) return { value: null, lastErrorObject: { n: 0 } };
  if (!isUpsert || collection === undefined) {
    return { value: null, lastErrorObject: { n: 0, updatedExisting: false } };
  }
  const doc = createUpserted(filter, update);
  writer.insert(collection, doc, encodeDocument(doc));
  const upserted: Value = doc['_id'] ?? null;
  return {
    value: isTruthy(body['new']) ? doc : null,
    lastErrorObject: { n: 1, updatedExisting: false, upserted },
  };
}

/** findAndModify: find, change and return one document at once. Source: MongoDB manual, findAndModify. */
export const findAndModify: Handler = async (context, command) => {
  assertOptions(command, findAndModifyOptions);
  const { body, db } = command;
  const name = collectionName(command);
  if (isTruthy(body['remove'])) {
    if (body['update'] !== undefined)
      throw failedToParse("Cannot specify both an 'update' and 'remove'=true");
    if (isTruthy(body['new'])) throw failedToParse('Cannot specify both new=true and remove=true');
    if (isTruthy(body['upsert'])) throw failedToParse('Cannot specify both upsert=true and remove=true');
  } else if (body['update'] === undefined)
    throw failedToParse("Either an update or 'remove'=true must be specified");
  const projection = compileProjection(docOption(body, 'fields'));
  const { value, lastErrorObject } = await context.commits.submit(() => modify(context, db, name, body));
  return { lastErrorObject, value: value !== null && projection !== undefined ? projection(value) : value };
};
