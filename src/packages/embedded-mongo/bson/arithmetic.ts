import { CommandError } from '../errors.ts';
import { Double, isInt32, numericValue, toDouble } from './values.ts';

/** Any of the three number types. */
export type NumberValue = number | bigint | Double;

const minLong = -(2n ** 63n);
const maxLong = 2n ** 63n - 1n;

function isDoubleType(value: NumberValue): boolean {
  return value instanceof Double || (typeof value === 'number' && !isInt32(value));
}

function combine(
  left: NumberValue,
  right: NumberValue,
  onDoubles: (a: number, b: number) => number,
  onIntegers: (a: bigint, b: bigint) => bigint,
): NumberValue {
  const a = numericValue(left);
  const b = numericValue(right);
  if (isDoubleType(left) || isDoubleType(right)) return toDouble(onDoubles(Number(a), Number(b)));
  const result = onIntegers(BigInt(a), BigInt(b));
  if (result < minLong || result > maxLong) {
    throw new CommandError(
      2,
      `Failed to apply an integer operation: the result ${result} does not fit an int64`,
    );
  }
  // Two int32 give an int32 as long as it fits; an int64 stays one.
  const isNarrow = typeof left === 'number' && typeof right === 'number' && isInt32(Number(result));
  return isNarrow ? Number(result) : result;
}

/** The sum, in the widest of the operands' types; int32 overflows to int64. @throws CommandError 2 beyond int64. */
export function add(left: NumberValue, right: NumberValue): NumberValue {
  return combine(
    left,
    right,
    (a, b) => a + b,
    (a, b) => a + b,
  );
}

/** The product, typed as `add` types the sum. @throws CommandError 2 beyond int64. */
export function multiply(left: NumberValue, right: NumberValue): NumberValue {
  return combine(
    left,
    right,
    (a, b) => a * b,
    (a, b) => a * b,
  );
}

/** The difference, typed as `add` types the sum. @throws CommandError 2 beyond int64. */
export function subtract(left: NumberValue, right: NumberValue): NumberValue {
  return combine(
    left,
    right,
    (a, b) => a - b,
    (a, b) => a - b,
  );
}
