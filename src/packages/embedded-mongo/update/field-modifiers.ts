import { add, multiply, type NumberValue } from '../bson/arithmetic.ts';
import { compareValues } from '../bson/compare.ts';
import { type Path, parsePath } from '../bson/path.ts';
import { isDoc, isNumber, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';
import type { Modifier } from './modifier.ts';
import { readPath, removePath, writePath } from './path-edit.ts';

/** $set. */
export function createSet(operand: Value): Modifier {
  return (doc, path) => writePath(doc, path, operand);
}

/** $setOnInsert. */
export function createSetOnInsert(operand: Value): Modifier {
  return (doc, path, { isInsert }) => {
    if (isInsert) writePath(doc, path, operand);
  };
}

/** $unset. */
export function createUnset(): Modifier {
  return (doc, path) => removePath(doc, path);
}

function createArithmetic(
  operator: string,
  operand: Value,
  initial: (operand: NumberValue) => NumberValue,
  combine: (left: NumberValue, right: NumberValue) => NumberValue,
): Modifier {
  if (!isNumber(operand)) throw new CommandError(14, `Cannot ${operator} with non-numeric argument`);
  return (doc, path) => {
    const value = readPath(doc, path);
    if (value === undefined) return writePath(doc, path, initial(operand));
    if (!isNumber(value)) {
      throw new CommandError(
        14,
        `Cannot apply ${operator} to a value of non-numeric type, field '${path.join('.')}'`,
      );
    }
    writePath(doc, path, combine(value, operand));
  };
}

/** $inc: a missing field becomes the operand. */
export function createInc(operand: Value): Modifier {
  return createArithmetic('$inc', operand, (amount) => amount, add);
}

/** $mul: a missing field becomes zero of the operand's type. */
export function createMul(operand: Value): Modifier {
  return createArithmetic('$mul', operand, (factor) => multiply(factor, 0), multiply);
}

/** $min and $max: keep the lesser or the greater in the BSON order. */
export function createExtreme(sign: 1 | -1, operand: Value): Modifier {
  return (doc, path) => {
    const value = readPath(doc, path);
    if (value === undefined || compareValues(operand, value) * sign > 0) writePath(doc, path, operand);
  };
}

/** $currentDate as a date; the store has no timestamps. */
export function createCurrentDate(operand: Value): Modifier {
  const isDate = operand === true || (isDoc(operand) && operand['$type'] === 'date');
  if (!isDate) throw badValue("$currentDate takes true or { $type: 'date' }; other types are not supported");
  return (doc, path, { now }) => writePath(doc, path, now);
}

/** $rename: the value moves to the new path, replacing what was there. */
export function createRename(operand: Value): Modifier {
  if (typeof operand !== 'string') throw badValue(`The 'to' field for $rename must be a string`);
  const target: Path = parsePath(operand);
  return (doc, path) => {
    const value = readPath(doc, path);
    if (value === undefined) return;
    removePath(doc, path);
    writePath(doc, target, value);
  };
}
