import { asNumber, type Doc } from '../bson/values.ts';
import { failedToParse } from '../errors.ts';
import { runPlan } from '../planner/execute.ts';
import { createPlan } from '../planner/plan.ts';
import { compileFilter } from '../query/filter.ts';
import type { Context, Handler } from './context.ts';
import { assertFields, assertOptions, collectionName, docOption, statements } from './options.ts';
import { runStatements, toWriteReply } from './write-result.ts';

function runDelete({ storage, catalog, writer }: Context, db: string, name: string, doc: Doc): number {
  assertFields(doc, 'delete.deletes', ['q', 'limit', 'hint']);
  const limit = asNumber(doc['limit']);
  if (limit !== 0 && limit !== 1)
    throw failedToParse(`The limit field in delete objects must be 0 or 1. Got ${limit ?? 'none'}`);
  const filter = compileFilter(docOption(doc, 'q'));
  const collection = catalog.find(db, name);
  if (collection === undefined) return 0;
  const found = [...runPlan(storage, createPlan(collection, filter, [], doc['hint']), { skip: 0, limit })];
  for (const { key, raw } of found) writer.remove(collection, key, raw);
  return found.length;
}

/** delete. Source: MongoDB manual, delete. */
export const deleteCommand: Handler = async (context, command) => {
  assertOptions(command, ['deletes', 'ordered', 'bypassDocumentValidation']);
  const name = collectionName(command);
  const list = statements(command, 'deletes');
  const outcome = await context.commits.submit(() =>
    runStatements(list, command.body['ordered'] !== false, (doc) =>
      runDelete(context, command.db, name, doc),
    ),
  );
  return toWriteReply(outcome);
};
