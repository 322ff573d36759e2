import { isEqual } from '../bson/compare.ts';
import { asNumber, createDoc, type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { compileStage, type Stage } from './stages.ts';

/** The head of a pipeline that becomes the read of the collection, so that it can use an index. */
export interface PipelineRead {
  readonly match: Doc;
  readonly sort: Doc;
  readonly skip: number;
  readonly limit: number;
  /** True for a pipeline that only counts the matches, as countDocuments sends it. */
  readonly isCount: boolean;
}

/** A pipeline compiled once per command. */
export interface Pipeline {
  readonly read: PipelineRead;
  /** What follows the read. */
  readonly stages: readonly Stage[];
}

/** Whether a stage is `{$group: {_id: <constant>, n: {$sum: 1}}}`. */
function isCountStage(stage: Doc | undefined): boolean {
  return stage !== undefined && isEqual(stage, { $group: { _id: 1, n: { $sum: 1 } } });
}

function toStageDocs(pipeline: Value): Doc[] {
  if (!Array.isArray(pipeline)) throw new CommandError(14, "'pipeline' option must be specified as an array");
  return pipeline.map((stage) => {
    if (!isDoc(stage) || Object.keys(stage).length !== 1) {
      throw new CommandError(40323, 'A pipeline stage specification object must contain exactly one field.');
    }
    return stage;
  });
}

function takeWhole(stages: Doc[], name: string): number {
  const number = asNumber(stages[0]?.[name]);
  if (number === undefined || !Number.isSafeInteger(number) || number < (name === '$limit' ? 1 : 0)) return 0;
  stages.shift();
  return number;
}

/**
 * Compiles a pipeline. Source: MongoDB manual, Aggregation Stages and Aggregation Pipeline Optimization.
 * @throws CommandError 40324 naming an unknown stage, and what the stages throw.
 */
export function compileAggregate(pipeline: Value): Pipeline {
  const stages = toStageDocs(pipeline);
  // Each stage is compiled even if the read takes it over, so that what is wrong is refused alike.
  for (const stage of stages) for (const [name, spec] of Object.entries(stage)) compileStage(name, spec);
  const matches: Doc[] = [];
  while (isDoc(stages[0]?.['$match'])) matches.push(stages.shift()?.['$match'] as Doc);
  const [only] = matches;
  const match =
    matches.length === 1 && only !== undefined
      ? only
      : createDoc(matches.length === 0 ? {} : { $and: matches });
  const sort = isDoc(stages[0]?.['$sort']) ? (stages.shift()?.['$sort'] as Doc) : createDoc();
  const skip = takeWhole(stages, '$skip');
  const limit = takeWhole(stages, '$limit');
  const isCount = stages.length === 1 && isCountStage(stages[0]);
  const compiled = stages.flatMap((stage) =>
    Object.entries(stage).map(([name, spec]) => compileStage(name, spec)),
  );
  return { read: { match, sort, skip, limit, isCount }, stages: isCount ? [] : compiled };
}
