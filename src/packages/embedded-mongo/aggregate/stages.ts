import { encodeKey } from '../bson/key-encoding.ts';
import { parsePath, resolvePath } from '../bson/path.ts';
import { asNumber, createDoc, type Doc, isDoc, isTruthy, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { createSorter, memoryExceeded, memoryLimitBytes } from '../planner/execute.ts';
import { parseSort } from '../planner/plan.ts';
import { compileFilter } from '../query/filter.ts';
import { type Accumulator, compileAccumulator } from './accumulators.ts';
import { compileAddFields, compileProject } from './computed-fields.ts';
import { compileExpression } from './expression.ts';
import { estimateBytes } from './size.ts';

/** One stage of a pipeline: documents in, documents out. */
export type Stage = (docs: Iterable<Doc>) => Iterable<Doc>;

function requireDoc(operator: string, spec: Value): Doc {
  if (!isDoc(spec)) throw new CommandError(15959, `the ${operator} specification must be an object`);
  return spec;
}

function requireCount(operator: string, spec: Value, min: number): number {
  const number = asNumber(spec);
  if (number === undefined || !Number.isSafeInteger(number) || number < min) {
    throw new CommandError(
      15958,
      `invalid argument to ${operator} stage: expected an integer of at least ${min}`,
    );
  }
  return number;
}

function each(map: (doc: Doc) => Doc): Stage {
  return function* (docs) {
    for (const doc of docs) yield map(doc);
  };
}

function compileMatch(spec: Value): Stage {
  const { matches } = compileFilter(requireDoc('$match', spec));
  return function* (docs) {
    for (const doc of docs) if (matches(doc)) yield doc;
  };
}

function compileSort(spec: Value): Stage {
  const { toKey, compare } = createSorter(parseSort(requireDoc('$sort', spec)));
  return function* (docs) {
    let bytes = 0;
    const rows = [];
    for (const doc of docs) {
      bytes += estimateBytes(doc);
      if (bytes > memoryLimitBytes) throw memoryExceeded('$sort');
      rows.push({ doc, key: toKey(doc) });
    }
    for (const { doc } of rows.sort((left, right) => compare(left.key, right.key))) yield doc;
  };
}

function compileLimit(spec: Value): Stage {
  const limit = requireCount('$limit', spec, 1);
  return function* (docs) {
    let position = 0;
    for (const doc of docs) {
      yield doc;
      position += 1;
      if (position >= limit) return;
    }
  };
}

function compileSkip(spec: Value): Stage {
  const skip = requireCount('$skip', spec, 0);
  return function* (docs) {
    let position = 0;
    for (const doc of docs) {
      position += 1;
      if (position > skip) yield doc;
    }
  };
}

interface Group {
  readonly id: Value;
  readonly states: Accumulator[];
}

function compileGroup(spec: Value): Stage {
  const { _id: id, ...rest } = requireDoc('$group', spec);
  if (id === undefined) throw new CommandError(15955, 'a group specification must include an _id');
  const evaluateId = compileExpression(id);
  const fields = Object.entries(rest).map(([name, field]) => compileAccumulator(name, field));
  const keepsValues = fields.map(({ create }) => Array.isArray(create().result()));
  return function* (docs) {
    const groups = new Map<string, Group>();
    let bytes = 0;
    for (const doc of docs) {
      const value = evaluateId(doc) ?? null;
      const key = encodeKey([value]).toString('latin1');
      let group = groups.get(key);
      if (group === undefined) {
        group = { id: value, states: fields.map(({ create }) => create()) };
        groups.set(key, group);
        bytes += key.length + 64;
      }
      for (const [index, { evaluate }] of fields.entries()) {
        const item = evaluate(doc);
        group.states[index]?.add(item);
        if (keepsValues[index] === true && item !== undefined) bytes += estimateBytes(item);
      }
      if (bytes > memoryLimitBytes) throw memoryExceeded('$group');
    }
    for (const { id: groupId, states } of groups.values()) {
      const result = createDoc({ _id: groupId });
      for (const [index, { name }] of fields.entries()) result[name] = states[index]?.result() ?? null;
      yield result;
    }
  };
}

function compileCount(spec: Value): Stage {
  if (typeof spec !== 'string' || spec === '' || spec.startsWith('$') || spec.includes('.')) {
    throw new CommandError(40156, 'the count field must be a non-empty string without $ and dots');
  }
  return function* (docs) {
    let total = 0;
    for (const doc of docs) total += isDoc(doc) ? 1 : 0;
    if (total > 0) yield createDoc({ [spec]: total });
  };
}

function compileUnwind(spec: Value): Stage {
  const options = typeof spec === 'string' ? createDoc({ path: spec }) : requireDoc('$unwind', spec);
  const { path, preserveNullAndEmptyArrays, includeArrayIndex, ...unknown } = options;
  const [odd] = Object.keys(unknown);
  if (odd !== undefined) throw new CommandError(28811, `unrecognized option to $unwind stage: ${odd}`);
  if (typeof path !== 'string' || !path.startsWith('$')) {
    throw new CommandError(28818, "path option to $unwind stage should be prefixed with a '$'");
  }
  const parts = parsePath(path.slice(1));
  const keepsEmpty = isTruthy(preserveNullAndEmptyArrays);
  const put = (doc: Doc, value: Value | undefined, index: number | null): Doc => {
    const result = replaceAt(doc, parts, value);
    if (typeof includeArrayIndex === 'string')
      result[includeArrayIndex] = index === null ? null : BigInt(index);
    return result;
  };
  return function* (docs) {
    for (const doc of docs) {
      const value = resolvePath(doc, parts);
      if (Array.isArray(value) && value.length > 0) {
        for (const [index, item] of value.entries()) yield put(doc, item, index);
      } else if (value === undefined || value === null || Array.isArray(value)) {
        if (keepsEmpty) yield put(doc, value === null ? null : undefined, null);
      } else yield put(doc, value, null);
    }
  };
}

function replaceAt(doc: Doc, path: readonly string[], value: Value | undefined): Doc {
  const [component = '', ...rest] = path;
  const result = createDoc(doc);
  const child = result[component];
  if (rest.length > 0) {
    if (isDoc(child)) result[component] = replaceAt(child, rest, value);
  } else if (value === undefined) Reflect.deleteProperty(result, component);
  else result[component] = value;
  return result;
}

const compilers: Record<string, (spec: Value) => Stage> = {
  $match: compileMatch,
  $sort: compileSort,
  $limit: compileLimit,
  $skip: compileSkip,
  $group: compileGroup,
  $count: compileCount,
  $unwind: compileUnwind,
  $project: (spec) => each(compileProject(spec)),
  $addFields: (spec) => each(compileAddFields(spec)),
  $set: (spec) => each(compileAddFields(spec)),
};

/** Compiles a stage. @throws CommandError 40324 naming it when it is unknown or not supported */
export function compileStage(name: string, spec: Value): Stage {
  const compile = Object.hasOwn(compilers, name) ? compilers[name] : undefined;
  if (compile === undefined) throw new CommandError(40324, `Unrecognized pipeline stage name: '${name}'`);
  return compile(spec);
}
