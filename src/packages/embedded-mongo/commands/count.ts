import { compareValues } from '../bson/compare.ts';
import { decodeDocument } from '../bson/decode.ts';
import { parsePath } from '../bson/path.ts';
import { encodeKey } from '../bson/key-encoding.ts';
import type { Value } from '../bson/values.ts';
import { extractKeyValues } from '../catalog/index-keys.ts';
import { CommandError } from '../errors.ts';
import { countPlan, runPlan } from '../planner/execute.ts';
import { createPlan } from '../planner/plan.ts';
import { compileFilter } from '../query/filter.ts';
import type { Handler } from './context.ts';
import { readSlice } from './find.ts';
import { assertOptions, collectionName, docOption } from './options.ts';

/** count. Source: MongoDB manual, count. */
export const count: Handler = ({ storage, catalog }, command) => {
  assertOptions(command, ['query', 'limit', 'skip', 'hint']);
  const filter = compileFilter(docOption(command.body, 'query'));
  const collection = catalog.find(command.db, collectionName(command));
  if (collection === undefined) return { n: 0 };
  const plan = createPlan(collection, filter, [], command.body['hint']);
  return { n: countPlan(storage, plan, readSlice(command.body)) };
};

/** distinct: the different values of a field, an array giving its elements. Source: MongoDB manual, distinct. */
export const distinct: Handler = ({ storage, catalog }, command) => {
  assertOptions(command, ['key', 'query', 'hint']);
  const { key } = command.body;
  if (typeof key !== 'string')
    throw new CommandError(14, "BSON field 'distinct.key' is the wrong type, expected string");
  const filter = compileFilter(docOption(command.body, 'query'));
  const collection = catalog.find(command.db, collectionName(command));
  if (collection === undefined) return { values: [] };
  const path = parsePath(key);
  const values = new Map<string, Value>();
  const plan = createPlan(collection, filter, [], command.body['hint']);
  for (const { raw } of runPlan(storage, plan, { skip: 0, limit: 0 })) {
    for (const value of extractKeyValues(decodeDocument(raw), path)) {
      if (value === undefined || typeof value === 'symbol') continue;
      const text = encodeKey([value]).toString('latin1');
      if (!values.has(text)) values.set(text, value);
    }
  }
  return { values: [...values.values()].sort(compareValues) };
};
