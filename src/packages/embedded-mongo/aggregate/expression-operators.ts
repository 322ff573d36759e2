import { add, multiply, type NumberValue, subtract } from '../bson/arithmetic.ts';
import { compareValues } from '../bson/compare.ts';
import { typeName } from '../bson/types.ts';
import { asNumber, isDoc, isNumber, isTruthy, toDouble, type Doc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';

/** An expression compiled once per command; undefined is a missing value. */
export type Expression = (doc: Doc) => Value | undefined;

type Compile = (expression: Value) => Expression;
type Evaluated = Value | undefined;

function isNullish(value: Evaluated): value is null | undefined {
  return value === null || value === undefined;
}

function compareExpressions(left: Evaluated, right: Evaluated): number {
  // A missing value sorts before null here, unlike in a sort.
  if (left === undefined || right === undefined)
    return Number(left !== undefined) - Number(right !== undefined);
  return compareValues(left, right);
}

function requireNumber(operator: string, value: Value): NumberValue {
  if (isNumber(value)) return value;
  throw new CommandError(14, `${operator} only supports numeric types, not ${typeName(value)}`);
}

function addAll(values: Evaluated[]): Value {
  if (values.some(isNullish)) return null;
  let sum: NumberValue = 0;
  let hasDate = false;
  for (const value of values as Value[]) {
    if (value instanceof Date) {
      if (hasDate) throw new CommandError(16612, 'only one date allowed in an $add expression');
      hasDate = true;
      sum = add(sum, BigInt(value.getTime()));
    } else sum = add(sum, requireNumber('$add', value));
  }
  return hasDate ? new Date(asNumber(sum) ?? 0) : sum;
}

function subtractTwo([left, right]: Evaluated[]): Value {
  if (isNullish(left) || isNullish(right)) return null;
  if (left instanceof Date) {
    if (right instanceof Date) return BigInt(left.getTime() - right.getTime());
    return new Date(left.getTime() - (asNumber(requireNumber('$subtract', right)) ?? 0));
  }
  return subtract(requireNumber('$subtract', left), requireNumber('$subtract', right));
}

function divideTwo([left, right]: Evaluated[]): Value {
  if (isNullish(left) || isNullish(right)) return null;
  const divisor = asNumber(requireNumber('$divide', right)) ?? 0;
  if (divisor === 0) throw new CommandError(2, "can't $divide by zero");
  return toDouble((asNumber(requireNumber('$divide', left)) ?? 0) / divisor);
}

function toLower([value]: Evaluated[]): Value {
  if (isNullish(value)) return '';
  if (typeof value === 'string') return value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  if (isNumber(value)) return String(asNumber(value));
  throw new CommandError(16007, `can't convert from BSON type ${typeName(value)} to String`);
}

function concat(values: Evaluated[]): Value {
  if (values.some(isNullish)) return null;
  return values
    .map((value) => {
      if (typeof value === 'string') return value;
      throw new CommandError(16702, `$concat only supports strings, not ${typeName(value)}`);
    })
    .join('');
}

function size([value]: Evaluated[]): Value {
  if (Array.isArray(value)) return value.length;
  throw new CommandError(
    17124,
    `The argument to $size must be an array, but was of type: ${typeName(value)}`,
  );
}

function isIn([value, list]: Evaluated[]): Value {
  if (!Array.isArray(list)) throw new CommandError(40081, '$in requires an array as a second argument');
  return list.some((item) => compareExpressions(value, item) === 0);
}

function absolute([value]: Evaluated[]): Value {
  if (isNullish(value)) return null;
  const number = requireNumber('$abs', value);
  return compareValues(number, 0) < 0 ? multiply(number, -1) : number;
}

interface Operator {
  /** How many arguments it takes; undefined for any number. */
  readonly arity?: number;
  readonly evaluate: (values: Evaluated[]) => Evaluated;
}

function comparison(isMet: (order: number) => boolean): Operator {
  return { arity: 2, evaluate: ([left, right]) => isMet(compareExpressions(left, right)) };
}

const operators: Record<string, Operator> = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $and: { evaluate: (values) => values.every(isTruthy) },
  $or: { evaluate: (values) => values.some(isTruthy) },
  $not: { arity: 1, evaluate: ([value]) => !isTruthy(value) },
  $in: { arity: 2, evaluate: isIn },
  $ifNull: { evaluate: (values) => values.find((value) => !isNullish(value)) ?? values.at(-1) },
  $add: { evaluate: addAll },
  $subtract: { arity: 2, evaluate: subtractTwo },
  $multiply: {
    evaluate: (values) =>
      values.some(isNullish)
        ? null
        : (values as Value[]).reduce<NumberValue>(
            (total, value) => multiply(total, requireNumber('$multiply', value)),
            1,
          ),
  },
  $divide: { arity: 2, evaluate: divideTwo },
  $abs: { arity: 1, evaluate: absolute },
  $toLower: { arity: 1, evaluate: toLower },
  $concat: { evaluate: concat },
  $size: { arity: 1, evaluate: size },
};

function compileCond(operand: Value, compile: Compile): Expression {
  const [condition, then, otherwise, extra] = Array.isArray(operand)
    ? operand
    : isDoc(operand)
      ? [operand['if'], operand['then'], operand['else']]
      : [];
  if (condition === undefined || then === undefined || otherwise === undefined || extra !== undefined) {
    throw new CommandError(17080, "Missing parameter to $cond: it takes 'if', 'then' and 'else'");
  }
  const [test, yes, no] = [compile(condition), compile(then), compile(otherwise)];
  return (doc) => (isTruthy(test(doc)) ? yes(doc) : no(doc));
}

function compileSwitch(operand: Value, compile: Compile): Expression {
  const list = isDoc(operand) ? operand['branches'] : undefined;
  if (!isDoc(operand) || !Array.isArray(list))
    throw new CommandError(40061, "$switch expected an array for 'branches'");
  const branches = list.map((branch) => {
    if (!isDoc(branch) || branch['case'] === undefined || branch['then'] === undefined) {
      throw new CommandError(40062, "$switch requires each branch to have a 'case' and a 'then' expression");
    }
    return { test: compile(branch['case']), then: compile(branch['then']) };
  });
  const otherwise = operand['default'] === undefined ? undefined : compile(operand['default']);
  return (doc) => {
    const branch = branches.find(({ test }) => isTruthy(test(doc)));
    if (branch !== undefined) return branch.then(doc);
    if (otherwise !== undefined) return otherwise(doc);
    throw new CommandError(
      40066,
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
}

/** Compiles one operator. @throws CommandError 168 naming it when it is unknown or not supported, 16020 for its arguments. */
export function compileOperator(name: string, operand: Value, compile: Compile): Expression {
  if (name === '$literal') return () => operand;
  if (name === '$cond') return compileCond(operand, compile);
  if (name === '$switch') return compileSwitch(operand, compile);
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (operator === undefined) throw new CommandError(168, `Unrecognized expression '${name}'`);
  const args = (Array.isArray(operand) ? operand : [operand]).map(compile);
  if (operator.arity !== undefined && args.length !== operator.arity) {
    throw new CommandError(
      16020,
      `Expression ${name} takes exactly ${operator.arity} arguments. ${args.length} were passed in.`,
    );
  }
  return (doc) => operator.evaluate(args.map((argument) => argument(doc)));
}
