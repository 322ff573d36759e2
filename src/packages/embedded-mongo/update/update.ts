import { isEqual } from '../bson/compare.ts';
import { createObjectId } from '../bson/object-id.ts';
import { getField, type Path, parsePath } from '../bson/path.ts';
import { createDoc, type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError, failedToParse } from '../errors.ts';
import type { Conjunct } from '../query/conjunct.ts';
import type { Filter } from '../query/conjunct.ts';
import { createAddToSet, createPop, createPull, createPullAll, createPush } from './array-modifiers.ts';
import * as field from './field-modifiers.ts';
import type { Modifier } from './modifier.ts';
import { writePath } from './path-edit.ts';
import { resolvePositional } from './positional.ts';

const modifiers: Record<string, (operand: Value) => Modifier> = {
  $set: field.createSet,
  $unset: field.createUnset,
  $setOnInsert: field.createSetOnInsert,
  $inc: field.createInc,
  $mul: field.createMul,
  $min: (operand) => field.createExtreme(-1, operand),
  $max: (operand) => field.createExtreme(1, operand),
  $currentDate: field.createCurrentDate,
  $rename: field.createRename,
  $push: createPush,
  $addToSet: createAddToSet,
  $pull: createPull,
  $pullAll: createPullAll,
  $pop: createPop,
};

interface Step {
  readonly path: Path;
  readonly modify: Modifier;
}

/** An update compiled once per statement. */
export interface Update {
  /** True for a whole new document rather than operators. */
  readonly isReplacement: boolean;
  /** Changes a freshly decoded document and returns the result. @throws CommandError when the change is not possible. */
  apply(doc: Doc, filter: Filter, isInsert: boolean): Doc;
}

function assertPath(path: string, operator: string): Path {
  const parts = parsePath(path);
  if (parts.includes('')) {
    throw new CommandError(
      56,
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  }
  const odd = parts.find((part) => part.startsWith('$') && part !== '$');
  if (odd?.startsWith('$[') === true)
    throw failedToParse(`'${odd}' (arrayFilters) is not supported by the embedded store`);
  if (odd !== undefined) {
    throw new CommandError(
      52,
      `The dollar ($) prefixed field '${odd}' in '${path}' is not allowed (${operator})`,
    );
  }
  if (parts[0] === '$' || parts.filter((part) => part === '$').length > 1) {
    throw failedToParse(`The positional operator must follow an array, once: '${path}'`);
  }
  return parts;
}

function assertNoConflict(paths: readonly string[]): void {
  const sorted = [...paths].sort();
  const all = new Set<string>();
  for (const path of sorted) {
    if (all.has(path)) throw conflict(path, path);
    all.add(path);
  }
  for (const path of sorted) {
    for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      if (all.has(path.slice(0, dot))) throw conflict(path, path.slice(0, dot));
    }
  }
}

function conflict(path: string, at: string): CommandError {
  return new CommandError(40, `Updating the path '${path}' would create a conflict at '${at}'`);
}

function compileSteps(update: Doc): Step[] {
  const touched: string[] = [];
  const steps = Object.entries(update).flatMap(([operator, fields]) => {
    const create = Object.hasOwn(modifiers, operator) ? modifiers[operator] : undefined;
    if (create === undefined) {
      throw failedToParse(
        operator.startsWith('$')
          ? `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`
          : `The update has a field '${operator}' beside update operators`,
      );
    }
    if (!isDoc(fields))
      throw failedToParse(`Modifiers operate on fields but we found another type for ${operator}`);
    return Object.entries(fields).map(([name, operand]): Step => {
      const path = assertPath(name, operator);
      touched.push(name);
      if (operator === '$rename' && typeof operand === 'string') {
        assertPath(operand, operator);
        touched.push(operand);
      }
      return { path, modify: create(operand) };
    });
  });
  assertNoConflict(touched);
  return steps;
}

function withId(id: Value, doc: Doc): Doc {
  const result = createDoc({ _id: id });
  for (const [name, value] of Object.entries(doc)) if (name !== '_id') result[name] = value;
  return result;
}

function assertSameId(before: Value | undefined, after: Doc, isReplacement: boolean): void {
  const id = getField(after, '_id');
  if (before === undefined || (id !== undefined && isEqual(before, id))) return;
  throw new CommandError(
    66,
    isReplacement
      ? "After applying the update, the (immutable) field '_id' was found to have been altered"
      : "Performing an update on the path '_id' would modify the immutable field '_id'",
  );
}

/**
 * Compiles an update document. Source: MongoDB manual, Update Operators.
 * @throws CommandError 9 for an unknown modifier or a pipeline, 40 for paths in conflict, 52 and 56 for wrong names.
 */
export function compileUpdate(update: Value | undefined): Update {
  if (Array.isArray(update)) throw failedToParse('An update pipeline is not supported by the embedded store');
  if (!isDoc(update)) throw failedToParse('Update argument must be either an object or an array');
  if (Object.keys(update)[0]?.startsWith('$') !== true) return replacement(update);
  const steps = compileSteps(update);
  return {
    isReplacement: false,
    apply(doc, filter, isInsert) {
      const id = getField(doc, '_id');
      const context = { isInsert, now: new Date() };
      const paths = steps.map(({ path }) => resolvePositional(path, filter, doc));
      for (const [index, { modify }] of steps.entries()) modify(doc, paths[index] ?? [], context);
      assertSameId(id, doc, false);
      return doc;
    },
  };
}

function replacement(update: Doc): Update {
  const operator = Object.keys(update).find((name) => name.startsWith('$'));
  if (operator !== undefined) {
    throw new CommandError(
      52,
      `The dollar ($) prefixed field '${operator}' is not allowed in a replacement document`,
    );
  }
  return {
    isReplacement: true,
    apply(doc) {
      const id = getField(doc, '_id');
      if (id === undefined) return { ...update };
      if (Object.hasOwn(update, '_id')) assertSameId(id, update, true);
      return withId(id, update);
    },
  };
}

function* equalities(conditions: readonly Conjunct[]): Generator<[string, Value], void> {
  for (const condition of conditions) {
    if (condition.kind === 'field' && condition.bound.kind === 'points') {
      const [value] = condition.bound.values;
      if (condition.bound.values.length === 1 && value !== undefined) yield [condition.path, value];
    } else if (condition.kind === 'other' && condition.path !== undefined && condition.equals !== undefined) {
      yield [condition.path, condition.equals];
    } else if (
      condition.kind === 'or' &&
      condition.branches[0] !== undefined &&
      condition.branches.length === 1
    ) {
      yield* equalities(condition.branches[0]);
    }
  }
}

/** The document that an upsert inserts: the filter's equalities, then the update. Its `_id` comes first. */
export function createUpserted(filter: Filter, update: Update): Doc {
  const seed = createDoc();
  for (const [path, value] of equalities(filter.conjuncts)) {
    if (!update.isReplacement || path === '_id') writePath(seed, parsePath(path), value);
  }
  const seededId = getField(seed, '_id');
  const doc = update.apply(seed, filter, true);
  return withId(getField(doc, '_id') ?? seededId ?? createObjectId(), doc);
}
