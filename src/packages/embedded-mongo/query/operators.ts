import { compareValues, isEqual } from '../bson/compare.ts';
import { createTypeTest, rank, rankOf } from '../bson/types.ts';
import { asNumber, type Doc, isDoc, isTruthy, Regex, type Value } from '../bson/values.ts';
import { badValue } from '../errors.ts';
import type { Bound, Filter } from './conjunct.ts';
import { compileRegex, compileRegexOperator, literalPrefix } from './regex.ts';

/** One operator of a field, compiled. */
export interface Test {
  /** True for a value that satisfies the operator; undefined is a missing value. */
  readonly matches: (value: Value | undefined) => boolean;
  /** True when `matches` looks at an array itself; false when each element is tried as well. */
  readonly isArrayAware: boolean;
  /** True when the field must have no value that `matches`. */
  readonly isNegated: boolean;
  /** What an index can use, and whether that decides the test. */
  readonly bound: Bound | undefined;
  readonly isExact: boolean;
  /** The array that the value must equal, which no bound can say. */
  readonly equals?: Value;
}

type Matches = Test['matches'];
type CompileFilter = (filter: Doc) => Filter;

function test(matches: Matches, options: Partial<Test> = {}): Test {
  return { matches, isArrayAware: false, isNegated: false, bound: undefined, isExact: false, ...options };
}

/** True for a document whose first field is an operator. */
export function isOperatorDoc(value: Value): value is Doc {
  return isDoc(value) && (Object.keys(value)[0]?.startsWith('$') ?? false);
}

function equalTo(value: Value): Test {
  const matches: Matches =
    value === null
      ? (candidate) => candidate === undefined || candidate === null
      : (candidate) => candidate !== undefined && isEqual(candidate, value);
  // An index holds an array's elements, not the array; and null for what an array lacks.
  if (Array.isArray(value)) return test(matches, { equals: value });
  return test(matches, { bound: { kind: 'points', values: [value] }, isExact: value !== null });
}

function isNaNValue(value: Value | undefined): boolean {
  return Number.isNaN(asNumber(value));
}

function comparison(operator: string, operand: Value): Test {
  if (operand instanceof Regex)
    throw badValue(`Can't have RegEx as arg to predicate over field (${operator})`);
  const operandRank = rankOf(operand);
  const isInclusive = operator.endsWith('e');
  const sign = operator.startsWith('$g') ? 1 : -1;
  if (operand === null) return isInclusive ? equalTo(null) : test(() => false);
  if (isNaNValue(operand)) return isInclusive ? equalTo(operand) : test(() => false);
  const isAnyType = operandRank === rank.minKey || operandRank === rank.maxKey;
  const matches: Matches = (value) => {
    if (value === undefined || (!isAnyType && rankOf(value) !== operandRank) || isNaNValue(value))
      return false;
    const order = compareValues(value, operand) * sign;
    return order > 0 || (isInclusive && order === 0);
  };
  if (isAnyType || Array.isArray(operand)) return test(matches);
  const end = { value: operand, isInclusive };
  const bound: Bound = {
    kind: 'interval',
    low: sign === 1 ? end : undefined,
    high: sign === 1 ? undefined : end,
    rank: operandRank,
  };
  // NaN lies below every number in an index but in no interval.
  return test(matches, { bound, isExact: !(operandRank === rank.number && sign === -1) });
}

function compileIn(operator: string, operand: Value): Test {
  if (!Array.isArray(operand)) throw badValue(`${operator} needs an array`);
  const nested = operand.find(isOperatorDoc);
  if (nested !== undefined) throw badValue(`cannot nest $ under ${operator}`);
  const patterns = operand.filter((item) => item instanceof Regex).map((item) => implicit(item));
  const plain = operand.filter((item) => !(item instanceof Regex));
  const strings = new Set(plain.filter((item) => typeof item === 'string'));
  const others = plain.filter((item) => typeof item !== 'string').map((item) => equalTo(item));
  const matches: Matches = (value) =>
    typeof value === 'string'
      ? strings.has(value) || patterns.some((pattern) => pattern.matches(value))
      : others.some((other) => other.matches(value)) || patterns.some((pattern) => pattern.matches(value));
  if (patterns.length > 0 || plain.some((item) => Array.isArray(item))) return test(matches);
  return test(matches, { bound: { kind: 'points', values: plain }, isExact: !plain.includes(null) });
}

function regexTest(regex: RegExp, literal?: Regex): Test {
  const prefix = literalPrefix(regex);
  const matches: Matches = (value) =>
    typeof value === 'string'
      ? regex.test(value)
      : literal !== undefined && value !== undefined && isEqual(value, literal);
  if (prefix === '' || literal !== undefined) return test(matches);
  const low = { value: prefix, isInclusive: true };
  const high = { value: `${prefix}\u{10ffff}`, isInclusive: true };
  return test(matches, { bound: { kind: 'interval', low, high, rank: rank.string } });
}

/** A field's plain value: equality, or a match when the value is a regular expression. */
export function implicit(operand: Value): Test {
  return operand instanceof Regex
    ? regexTest(compileRegex(operand.pattern, operand.options), operand)
    : equalTo(operand);
}

function compileElemMatch(operand: Value, compileFilter: CompileFilter): Test {
  if (!isDoc(operand)) throw badValue('$elemMatch needs an Object');
  const first = Object.keys(operand)[0] ?? '';
  const isLogical = first === '$and' || first === '$or' || first === '$nor';
  if (first.startsWith('$') && !isLogical) {
    const tests = compileOperators(operand, compileFilter);
    // An element is tested as it is: an array inside the array is not entered.
    const matchesItem: Matches = (item) => tests.every((each) => each.matches(item) !== each.isNegated);
    return test((value) => Array.isArray(value) && value.some(matchesItem), { isArrayAware: true });
  }
  const filter = compileFilter(operand);
  const matchesItem = (item: Value): boolean => isDoc(item) && filter.matches(item);
  return test((value) => Array.isArray(value) && value.some(matchesItem), { isArrayAware: true });
}

/** Applies a compiled operator to one value, its elements included where the operator looks at them. */
export function applyTest(each: Test, value: Value | undefined): boolean {
  const found =
    each.matches(value) ||
    (!each.isArrayAware && Array.isArray(value) && value.some((item) => each.matches(item)));
  return found !== each.isNegated;
}

function compileAll(operand: Value, compileFilter: CompileFilter): Test[] {
  if (!Array.isArray(operand)) throw badValue('$all needs an array');
  if (operand.length === 0) return [test(() => false)];
  return operand.map((item) => {
    if (!isOperatorDoc(item)) return implicit(item);
    if (Object.keys(item)[0] !== '$elemMatch') throw badValue('no $ expressions in $all');
    return compileElemMatch(item['$elemMatch'] ?? null, compileFilter);
  });
}

function compileNot(operand: Value, compileFilter: CompileFilter): Test {
  if (operand instanceof Regex)
    return { ...implicit(operand), isNegated: true, bound: undefined, isExact: false };
  if (!isDoc(operand)) throw badValue('$not needs a regex or a document');
  if (Object.keys(operand).length === 0) throw badValue('$not cannot be empty');
  if (!isOperatorDoc(operand)) throw badValue(`unknown operator: ${Object.keys(operand)[0] ?? ''}`);
  const tests = compileOperators(operand, compileFilter);
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) {
    return { ...only, isNegated: !only.isNegated, bound: undefined, isExact: false };
  }
  throw badValue('$not with several operators is not supported by the embedded store');
}

function compileOperator(
  operator: string,
  operand: Value,
  siblings: Doc,
  compileFilter: CompileFilter,
): Test[] {
  switch (operator) {
    case '$eq':
      return [equalTo(operand)];
    case '$ne':
      if (operand instanceof Regex) throw badValue("Can't have regex as arg to $ne.");
      return [test(equalTo(operand).matches, { isNegated: true })];
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return [comparison(operator, operand)];
    case '$in':
      return [compileIn(operator, operand)];
    case '$nin':
      return [{ ...compileIn(operator, operand), isNegated: true, bound: undefined, isExact: false }];
    case '$exists': {
      const isWanted = isTruthy(operand);
      return [
        test((value) => value !== undefined, {
          isArrayAware: true,
          isNegated: !isWanted,
          bound: isWanted ? { kind: 'exists' } : undefined,
        }),
      ];
    }
    case '$not':
      return [compileNot(operand, compileFilter)];
    case '$elemMatch':
      return [compileElemMatch(operand, compileFilter)];
    case '$size': {
      const size = asNumber(operand);
      if (size === undefined || !Number.isInteger(size))
        throw badValue('Failed to parse $size. Expected an integer');
      if (size < 0) throw badValue('$size may not be negative');
      return [test((value) => Array.isArray(value) && value.length === size, { isArrayAware: true })];
    }
    case '$all':
      return compileAll(operand, compileFilter);
    case '$regex':
      return [regexTest(compileRegexOperator(operand, siblings['$options']))];
    case '$options':
      if (siblings['$regex'] === undefined) throw badValue('$options needs a $regex');
      return [];
    case '$type': {
      const tests = (Array.isArray(operand) ? operand : [operand]).map(createTypeTest);
      return [test((value) => tests.some((each) => each(value)))];
    }
    default:
      throw badValue(`unknown operator: ${operator}`);
  }
}

/**
 * Compiles a field's operators. Source: MongoDB manual, Query Predicates.
 * @throws CommandError 2 naming an operator that is unknown or not supported.
 */
export function compileOperators(operators: Doc, compileFilter: CompileFilter): Test[] {
  return Object.entries(operators).flatMap(([operator, operand]) =>
    compileOperator(operator, operand, operators, compileFilter),
  );
}
