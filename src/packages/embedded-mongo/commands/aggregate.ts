import { compileAggregate, type Pipeline } from '../aggregate/pipeline.ts';
import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { createDoc, type Doc } from '../bson/values.ts';
import { failedToParse } from '../errors.ts';
import { countPlan, runPlan } from '../planner/execute.ts';
import { createPlan, parseSort } from '../planner/plan.ts';
import { compileFilter } from '../query/filter.ts';
import type { Handler } from './context.ts';
import { assertOptions, collectionName, docOption, integerOption } from './options.ts';
import { project } from './find.ts';

/** Options of aggregate that the store understands. */
const options = ['pipeline', 'cursor', 'allowDiskUse', 'hint', 'bypassDocumentValidation'];

function* decode(found: Iterable<{ raw: Buffer }>): Generator<Doc, void> {
  for (const { raw } of found) yield decodeDocument(raw);
}

function* encode(docs: Iterable<Doc>): Generator<Buffer, void> {
  for (const doc of docs) yield encodeDocument(doc);
}

function runStages(pipeline: Pipeline, found: Iterable<{ raw: Buffer }>): Iterable<Buffer> {
  if (pipeline.stages.length === 0) return project(found, undefined);
  let docs: Iterable<Doc> = decode(found);
  for (const stage of pipeline.stages) docs = stage(docs);
  return encode(docs);
}

/** aggregate on a collection. Source: MongoDB manual, aggregate. */
export const aggregate: Handler = ({ storage, catalog, cursors }, command) => {
  const { body, db } = command;
  assertOptions(command, options);
  if (typeof body['aggregate'] !== 'string')
    throw failedToParse('aggregate of a database (1) is not supported by the embedded store');
  if (body['cursor'] === undefined) {
    throw failedToParse("The 'cursor' option is required, except for aggregate with the explain argument");
  }
  const name = collectionName(command);
  const pipeline = compileAggregate(body['pipeline'] ?? []);
  const { match, sort, isCount } = pipeline.read;
  const filter = compileFilter(match);
  const collection = catalog.find(db, name);
  const plan = collection && createPlan(collection, filter, parseSort(sort), body['hint']);
  const batchSize = integerOption(docOption(body, 'cursor'), 'batchSize');
  const reply = (rows: Iterable<Buffer>): Doc => ({
    cursor: cursors.first(`${db}.${name}`, rows, batchSize, false),
  });
  if (isCount) {
    const n = plan === undefined ? 0 : countPlan(storage, plan, pipeline.read);
    return reply(n === 0 ? [] : [encodeDocument(createDoc({ _id: 1, n }))]);
  }
  return reply(runStages(pipeline, plan === undefined ? [] : runPlan(storage, plan, pipeline.read)));
};
