import { compileAggregate } from '../aggregate/pipeline.ts';
import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';
import { countPlan, runPlan } from '../planner/execute.ts';
import { createPlan, parseSort, type Plan } from '../planner/plan.ts';
import { compileFilter } from '../query/filter.ts';
import type { Context, Handler } from './context.ts';
import { readSlice } from './find.ts';
import { assertOptions, docOption } from './options.ts';

interface Read {
  readonly filter: Doc;
  readonly sort: Doc;
  readonly hint: Value | undefined;
  readonly skip: number;
  readonly limit: number;
  /** True when only the number of matches is wanted. */
  readonly isCount: boolean;
}

function firstStatement(body: Doc, list: string): Doc {
  const statements = body[list];
  const [first] = Array.isArray(statements) ? statements : [];
  if (!isDoc(first)) throw badValue(`explain needs one statement in '${list}'`);
  return first;
}

function toRead(name: string, body: Doc): Read {
  const plain = { sort: {}, hint: body['hint'], skip: 0, limit: 0, isCount: false };
  switch (name) {
    case 'find': {
      const { skip, limit } = readSlice(body);
      return { ...plain, filter: docOption(body, 'filter'), sort: docOption(body, 'sort'), skip, limit };
    }
    case 'count': {
      const { skip, limit } = readSlice(body);
      return { ...plain, filter: docOption(body, 'query'), skip, limit, isCount: true };
    }
    case 'distinct':
      return { ...plain, filter: docOption(body, 'query') };
    case 'findAndModify':
      return { ...plain, filter: docOption(body, 'query'), sort: docOption(body, 'sort'), limit: 1 };
    case 'update': {
      const statement = firstStatement(body, 'updates');
      const limit = statement['multi'] === true ? 0 : 1;
      return {
        ...plain,
        filter: docOption(statement, 'q'),
        sort: docOption(statement, 'sort'),
        hint: statement['hint'],
        limit,
      };
    }
    case 'delete': {
      const statement = firstStatement(body, 'deletes');
      return {
        ...plain,
        filter: docOption(statement, 'q'),
        hint: statement['hint'],
        limit: Number(statement['limit']),
      };
    }
    case 'aggregate': {
      const { match, sort, skip, limit, isCount } = compileAggregate(body['pipeline'] ?? []).read;
      return { ...plain, filter: match, sort, skip, limit, isCount };
    }
    default:
      throw new CommandError(59, `Explain failed due to unknown command: ${name}`);
  }
}

/** The winning plan in the server's words. Source: MongoDB manual, Explain Results. */
function toStages(plan: Plan, isCount: boolean): Doc {
  let stage: Doc;
  if (plan.index === undefined) stage = { stage: 'COLLSCAN', direction: 'forward' };
  else if (plan.isIdLookup) stage = { stage: 'IDHACK' };
  else {
    const { spec, multikey } = plan.index;
    const scan: Doc = {
      stage: isCount && plan.residual === undefined && multikey.size === 0 ? 'COUNT_SCAN' : 'IXSCAN',
      keyPattern: spec.key,
      indexName: spec.name,
      isMultiKey: multikey.size > 0,
      isUnique: spec.unique,
      isSparse: spec.sparse,
      isPartial: spec.partialFilter !== undefined,
      direction: plan.isReverse ? 'backward' : 'forward',
    };
    stage = scan['stage'] === 'COUNT_SCAN' ? scan : { stage: 'FETCH', inputStage: scan };
    if (plan.isMerged) stage = { stage: 'SORT_MERGE', inputStage: stage };
  }
  if (plan.sort === undefined) return stage;
  const sortPattern: Doc = Object.fromEntries(plan.sort.map(({ path, direction }) => [path, direction]));
  return { stage: 'SORT', sortPattern, inputStage: stage };
}

function runForCounts({ storage }: Context, plan: Plan, read: Read): Doc {
  const counts = { keys: 0, docs: 0 };
  const started = performance.now();
  let nReturned = 0;
  if (read.isCount) nReturned = countPlan(storage, plan, read, counts);
  else for (const found of runPlan(storage, plan, read, counts)) nReturned += found.key.length > 0 ? 1 : 0;
  return {
    executionSuccess: true,
    nReturned,
    executionTimeMillis: Math.round(performance.now() - started),
    totalKeysExamined: counts.keys,
    totalDocsExamined: counts.docs,
  };
}

/** explain: how a command would read its collection; `executionStats` runs the read, never a write. */
export const explain: Handler = (context, command): Doc => {
  assertOptions(command, ['verbosity']);
  const inner = command.body['explain'];
  if (!isDoc(inner)) throw badValue('explain needs the command as a document');
  const [name = ''] = Object.keys(inner);
  const collectionName = inner[name];
  if (typeof collectionName !== 'string') throw new CommandError(73, 'explain needs a collection');
  const read = toRead(name === 'findandmodify' ? 'findAndModify' : name, inner);
  const namespace = `${command.db}.${collectionName}`;
  const collection = context.catalog.find(command.db, collectionName);
  if (collection === undefined) {
    return { queryPlanner: { namespace, winningPlan: { stage: 'EOF' }, rejectedPlans: [] } };
  }
  const plan = createPlan(collection, compileFilter(read.filter), parseSort(read.sort), read.hint);
  const winningPlan = toStages(plan, read.isCount);
  const queryPlanner: Doc = { namespace, parsedQuery: read.filter, winningPlan, rejectedPlans: [] };
  if (command.body['verbosity'] === 'queryPlanner') return { explainVersion: '1', queryPlanner };
  return { explainVersion: '1', queryPlanner, executionStats: runForCounts(context, plan, read) };
};
