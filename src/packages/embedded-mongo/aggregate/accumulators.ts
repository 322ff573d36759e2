import { add, type NumberValue } from '../bson/arithmetic.ts';
import { compareValues } from '../bson/compare.ts';
import { encodeKey } from '../bson/key-encoding.ts';
import { asNumber, type Doc, isDoc, isNumber, toDouble, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { compileExpression } from './expression.ts';

/** The state of one accumulator in one group. */
export interface Accumulator {
  add(value: Value | undefined): void;
  result(): Value;
}

class Sum implements Accumulator {
  #total: NumberValue = 0;
  add(value: Value | undefined): void {
    if (isNumber(value)) this.#total = add(this.#total, value);
  }
  result(): Value {
    return this.#total;
  }
}

class Average implements Accumulator {
  #total = 0;
  #count = 0;
  add(value: Value | undefined): void {
    const number = asNumber(value);
    if (number === undefined) return;
    this.#total += number;
    this.#count += 1;
  }
  result(): Value {
    return this.#count === 0 ? null : toDouble(this.#total / this.#count);
  }
}

class Extreme implements Accumulator {
  readonly #sign: 1 | -1;
  #best: Value | undefined;
  constructor(sign: 1 | -1) {
    this.#sign = sign;
  }
  add(value: Value | undefined): void {
    if (value === undefined || value === null) return;
    if (this.#best === undefined || compareValues(value, this.#best) * this.#sign > 0) this.#best = value;
  }
  result(): Value {
    return this.#best ?? null;
  }
}

class First implements Accumulator {
  #value: Value | undefined;
  #isSet = false;
  add(value: Value | undefined): void {
    if (!this.#isSet) this.#value = value;
    this.#isSet = true;
  }
  result(): Value {
    return this.#value ?? null;
  }
}

class Last implements Accumulator {
  #value: Value | undefined;
  add(value: Value | undefined): void {
    this.#value = value;
  }
  result(): Value {
    return this.#value ?? null;
  }
}

class Push implements Accumulator {
  readonly #values: Value[] = [];
  add(value: Value | undefined): void {
    if (value !== undefined) this.#values.push(value);
  }
  result(): Value {
    return this.#values;
  }
}

class AddToSet implements Accumulator {
  readonly #values = new Map<string, Value>();
  add(value: Value | undefined): void {
    if (value === undefined) return;
    const key = encodeKey([value]).toString('latin1');
    if (!this.#values.has(key)) this.#values.set(key, value);
  }
  result(): Value {
    return [...this.#values.values()];
  }
}

const factories: Record<string, () => Accumulator> = {
  $sum: () => new Sum(),
  $avg: () => new Average(),
  $min: () => new Extreme(-1),
  $max: () => new Extreme(1),
  $first: () => new First(),
  $last: () => new Last(),
  $push: () => new Push(),
  $addToSet: () => new AddToSet(),
  $count: () => new Sum(),
};

/** One field of a $group, compiled. */
export interface GroupField {
  readonly name: string;
  readonly create: () => Accumulator;
  readonly evaluate: (doc: Doc) => Value | undefined;
}

/**
 * Compiles a field of $group. Source: MongoDB manual, Accumulators.
 * @throws CommandError 15952 naming an accumulator that is unknown or not supported.
 */
export function compileAccumulator(name: string, spec: Value): GroupField {
  if (name.includes('.')) throw new CommandError(40235, `The field name '${name}' cannot contain '.'`);
  const entries = isDoc(spec) ? Object.entries(spec) : [];
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) {
    throw new CommandError(40234, `The field '${name}' must be an accumulator object`);
  }
  const [operator, operand] = entry;
  const create = Object.hasOwn(factories, operator) ? factories[operator] : undefined;
  if (create === undefined) throw new CommandError(15952, `unknown group operator '${operator}'`);
  if (operator !== '$count') return { name, create, evaluate: compileExpression(operand) };
  if (!isDoc(operand) || Object.keys(operand).length > 0)
    throw new CommandError(14, '$count takes no arguments, i.e. $count:{}');
  return { name, create, evaluate: () => 1 };
}
