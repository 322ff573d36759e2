import { compareValues, isEqual } from '../bson/compare.ts';
import type { Path } from '../bson/path.ts';
import { asNumber, type Doc, isDoc, Regex, type Value } from '../bson/values.ts';
import { badValue, CommandError, failedToParse } from '../errors.ts';
import { createSorter } from '../planner/execute.ts';
import { parseSort } from '../planner/plan.ts';
import { compileFilter } from '../query/filter.ts';
import { applyTest, compileOperators, implicit, isOperatorDoc } from '../query/operators.ts';
import { readPath, writePath } from './path-edit.ts';
import type { Modifier } from './modifier.ts';

function toInteger(value: Value, name: string): number {
  const number = asNumber(value);
  if (number === undefined || !Number.isInteger(number)) {
    throw badValue(`The value for ${name} must be an integer value but was given type: ${typeof value}`);
  }
  return number;
}

function readArray(doc: Doc, path: Path, operator: string): Value[] | undefined {
  const value = readPath(doc, path);
  if (value === undefined || Array.isArray(value)) return value;
  throw new CommandError(
    2,
    `The field '${path.join('.')}' must be an array but is of type ${typeof value} (${operator})`,
  );
}

function createItemSort(sort: Value): (items: Value[]) => Value[] {
  if (!isDoc(sort)) {
    const direction = asNumber(sort);
    if (direction !== 1 && direction !== -1) throw badValue('The $sort element value must be either 1 or -1');
    return (items) => [...items].sort((left, right) => compareValues(left, right) * direction);
  }
  const { toKey, compare } = createSorter(parseSort(sort));
  return (items) =>
    items
      .map((item) => ({ item, key: toKey(isDoc(item) ? item : {}) }))
      .sort((left, right) => compare(left.key, right.key))
      .map(({ item }) => item);
}

function takeSlice(items: Value[], size: number): Value[] {
  if (size === 0) return [];
  return size > 0 ? items.slice(0, size) : items.slice(size);
}

/** $push with $each, $position, $slice and $sort. Source: MongoDB manual, Update Operators, $push. */
export function createPush(operand: Value): Modifier {
  const isModified = isDoc(operand) && Object.hasOwn(operand, '$each');
  const items = isModified ? operand['$each'] : [operand];
  if (!Array.isArray(items)) throw badValue('The argument to $each in $push must be an array');
  const options: Doc = isModified ? operand : {};
  const unknown = Object.keys(options).find(
    (name) => !['$each', '$position', '$slice', '$sort'].includes(name),
  );
  if (unknown !== undefined) throw badValue(`Unrecognized clause in $push: ${unknown}`);
  const { $position: at, $slice: keep, $sort: sort } = options;
  const position = at === undefined ? undefined : toInteger(at, '$position');
  const size = keep === undefined ? undefined : toInteger(keep, '$slice');
  const sortItems = sort === undefined ? undefined : createItemSort(sort);
  return (doc, path) => {
    let result = [...(readArray(doc, path, '$push') ?? [])];
    result.splice(position ?? result.length, 0, ...items);
    if (sortItems !== undefined) result = sortItems(result);
    writePath(doc, path, size === undefined ? result : takeSlice(result, size));
  };
}

/** $addToSet with $each. Source: MongoDB manual, Update Operators, $addToSet. */
export function createAddToSet(operand: Value): Modifier {
  const isModified = isDoc(operand) && Object.keys(operand)[0] === '$each';
  const items = isModified ? operand['$each'] : [operand];
  if (!Array.isArray(items))
    throw new CommandError(14, 'The argument to $each in $addToSet must be an array');
  return (doc, path) => {
    const result = [...(readArray(doc, path, '$addToSet') ?? [])];
    for (const item of items) if (!result.some((existing) => isEqual(existing, item))) result.push(item);
    writePath(doc, path, result);
  };
}

function createPullTest(operand: Value): (item: Value) => boolean {
  if (operand instanceof Regex) {
    const test = implicit(operand);
    return (item) => test.matches(item);
  }
  if (!isDoc(operand)) return (item) => isEqual(item, operand);
  if (isOperatorDoc(operand) && !['$and', '$or', '$nor'].includes(Object.keys(operand)[0] ?? '')) {
    const tests = compileOperators(operand, compileFilter);
    return (item) => tests.every((test) => applyTest(test, item));
  }
  const filter = compileFilter(operand);
  return (item) => isDoc(item) && filter.matches(item);
}

/** $pull. Source: MongoDB manual, Update Operators, $pull. */
export function createPull(operand: Value): Modifier {
  const isPulled = createPullTest(operand);
  return (doc, path) => {
    const items = readArray(doc, path, '$pull');
    if (items !== undefined)
      writePath(
        doc,
        path,
        items.filter((item) => !isPulled(item)),
      );
  };
}

/** $pullAll. Source: MongoDB manual, Update Operators, $pullAll. */
export function createPullAll(operand: Value): Modifier {
  if (!Array.isArray(operand)) throw badValue('$pullAll requires an array argument');
  return (doc, path) => {
    const items = readArray(doc, path, '$pullAll');
    if (items === undefined) return;
    writePath(
      doc,
      path,
      items.filter((item) => !operand.some((pulled) => isEqual(pulled, item))),
    );
  };
}

/** $pop: 1 removes the last element, -1 the first. Source: MongoDB manual, Update Operators, $pop. */
export function createPop(operand: Value): Modifier {
  const end = asNumber(operand);
  if (end !== 1 && end !== -1) throw failedToParse(`$pop expects 1 or -1, found: ${String(end)}`);
  return (doc, path) => {
    const items = readArray(doc, path, '$pop');
    if (items !== undefined) writePath(doc, path, end === 1 ? items.slice(0, -1) : items.slice(1));
  };
}
