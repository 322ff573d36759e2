import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { asNumber, type Doc, isTruthy } from '../bson/values.ts';
import { badValue } from '../errors.ts';
import { runPlan } from '../planner/execute.ts';
import { createPlan, parseSort } from '../planner/plan.ts';
import { compileProjection, type Projection } from '../projection.ts';
import { compileFilter } from '../query/filter.ts';
import type { Handler } from './context.ts';
import { assertOptions, collectionName, docOption, integerOption } from './options.ts';

/** Options of find that the store understands; the rest is refused. */
const findOptions = [
  'filter',
  'sort',
  'projection',
  'hint',
  'skip',
  'limit',
  'batchSize',
  'singleBatch',
  'allowDiskUse',
  'allowPartialResults',
  'noCursorTimeout',
];

/** Stored documents as a reply sends them: untouched unless there is a projection. */
export function* project(
  found: Iterable<{ raw: Buffer }>,
  projection: Projection | undefined,
): Generator<Buffer, void> {
  for (const { raw } of found)
    yield projection === undefined ? raw : encodeDocument(projection(decodeDocument(raw)));
}

/** The number and order of the documents that a find wants; a negative limit means a single batch. */
export function readSlice(body: Doc): { skip: number; limit: number; isSingle: boolean } {
  const limit = asNumber(body['limit'] ?? 0);
  if (limit === undefined || !Number.isSafeInteger(limit))
    throw badValue("BSON field 'limit' must be an integer");
  return {
    skip: integerOption(body, 'skip') ?? 0,
    limit: Math.abs(limit),
    isSingle: limit < 0 || isTruthy(body['singleBatch']),
  };
}

/** find. Source: MongoDB manual, find. */
export const find: Handler = ({ storage, catalog, cursors }, command) => {
  assertOptions(command, findOptions);
  const name = collectionName(command);
  const { body, db } = command;
  const filter = compileFilter(docOption(body, 'filter'));
  const sort = parseSort(docOption(body, 'sort'));
  const projection = compileProjection(docOption(body, 'projection'));
  const { skip, limit, isSingle } = readSlice(body);
  const batchSize = integerOption(body, 'batchSize');
  const collection = catalog.find(db, name);
  const found =
    collection === undefined
      ? []
      : runPlan(storage, createPlan(collection, filter, sort, body['hint']), { skip, limit });
  return { cursor: cursors.first(`${db}.${name}`, project(found, projection), batchSize, isSingle) };
};
