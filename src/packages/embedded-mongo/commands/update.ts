import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { type Doc, isTruthy, type Value } from '../bson/values.ts';
import { failedToParse } from '../errors.ts';
import { createPlan, parseSort } from '../planner/plan.ts';
import { runPlan } from '../planner/execute.ts';
import type { Filter } from '../query/conjunct.ts';
import { compileFilter } from '../query/filter.ts';
import { compileUpdate, createUpserted, type Update } from '../update/update.ts';
import type { Context, Handler } from './context.ts';
import { assertFields, assertOptions, collectionName, docOption, statements } from './options.ts';
import { runStatements, toWriteReply } from './write-result.ts';

interface Statement {
  readonly filter: Filter;
  readonly update: Update;
  readonly isMulti: boolean;
  readonly isUpsert: boolean;
  readonly sort: Doc;
  readonly hint: Value | undefined;
}

function parseStatement(doc: Doc): Statement {
  assertFields(doc, 'update.updates', ['q', 'u', 'multi', 'upsert', 'hint', 'sort']);
  const update = compileUpdate(doc['u']);
  const isMulti = isTruthy(doc['multi']);
  if (isMulti && update.isReplacement)
    throw failedToParse('multi update is not supported for replacement-style update');
  return {
    filter: compileFilter(docOption(doc, 'q')),
    update,
    isMulti,
    isUpsert: isTruthy(doc['upsert']),
    sort: docOption(doc, 'sort'),
    hint: doc['hint'],
  };
}

interface Updated {
  matched: number;
  modified: number;
  /** The `_id` of an inserted document. */
  upserted: Value | undefined;
}

function runUpdate(
  { storage, catalog, writer }: Context,
  db: string,
  name: string,
  statement: Statement,
): Updated {
  const { filter, update, isMulti, isUpsert } = statement;
  const collection = isUpsert ? catalog.ensure(db, name) : catalog.find(db, name);
  const result: Updated = { matched: 0, modified: 0, upserted: undefined };
  if (collection === undefined) return result;
  const plan = createPlan(collection, filter, parseSort(statement.sort), statement.hint);
  // All matches are found first: an update that moves a document within the index must not meet it again.
  for (const { key, raw } of [...runPlan(storage, plan, { skip: 0, limit: isMulti ? 0 : 1 })]) {
    result.matched += 1;
    const after = update.apply(decodeDocument(raw), filter, false);
    if (encodeDocument(after).equals(raw)) continue;
    writer.replace(catalog.find(db, name) ?? collection, key, decodeDocument(raw), after);
    result.modified += 1;
  }
  if (result.matched === 0 && isUpsert) {
    const doc = createUpserted(filter, update);
    writer.insert(collection, doc, encodeDocument(doc));
    result.upserted = doc['_id'];
  }
  return result;
}

/** update. Source: MongoDB manual, update. */
export const update: Handler = async (context, command) => {
  assertOptions(command, ['updates', 'ordered', 'bypassDocumentValidation']);
  const name = collectionName(command);
  const list = statements(command, 'updates');
  const reply = await context.commits.submit(() => {
    let nModified = 0;
    const upserted: Doc[] = [];
    const outcome = runStatements(list, command.body['ordered'] !== false, (doc, index) => {
      const result = runUpdate(context, command.db, name, parseStatement(doc));
      nModified += result.modified;
      if (result.upserted === undefined) return result.matched;
      upserted.push({ index, _id: result.upserted });
      return 1;
    });
    return { outcome, more: { nModified, ...(upserted.length === 0 ? {} : { upserted }) } };
  });
  return toWriteReply(reply.outcome, reply.more);
};
