/**
 * The values a document holds while the store works on it. Plain numbers are int32 when they are integers of that
 * range and doubles otherwise; `Double` marks the doubles that would be mistaken for an int32, so that a number keeps
 * the type with which it was sent. A bigint is an int64.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Double
  | ObjectId
  | Binary
  | Regex
  | MinKey
  | MaxKey
  | RawDocument
  | Value[]
  | Doc;

/** A document or sub-document. Objects have no prototype, so that no field name can reach one. */
export interface Doc {
  [field: string]: Value;
}

/** A double whose value is an integer of the int32 range, or negative zero. */
export class Double {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** The twelve bytes of an ObjectId. */
export class ObjectId {
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** Binary data with its subtype. */
export class Binary {
  readonly subtype: number;
  readonly bytes: Buffer;
  constructor(subtype: number, bytes: Buffer) {
    this.subtype = subtype;
    this.bytes = bytes;
  }
}

/** A regular expression as BSON carries it: PCRE source and sorted option letters. */
export class Regex {
  readonly pattern: string;
  readonly options: string;
  constructor(pattern: string, options: string) {
    this.pattern = pattern;
    this.options = options;
  }
}

/** Sorts before every other value. */
export class MinKey {
  readonly sorts = 'first';
}

/** Sorts after every other value. */
export class MaxKey {
  readonly sorts = 'last';
}

/** A document that is already encoded; the encoder copies its bytes. Appears in replies only. */
export class RawDocument {
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** A document without fields and without a prototype. */
export function createDoc(fields?: Doc): Doc {
  const doc = Object.create(null) as Doc;
  return fields === undefined ? doc : Object.assign(doc, fields);
}

/** True for a document, false for an array and for every other value. */
export function isDoc(value: Value | undefined): value is Doc {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** True for any of the three number types. */
export function isNumber(value: Value | undefined): value is number | bigint | Double {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Double;
}

/** True when a plain number is encoded as an int32 rather than a double. */
export function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0);
}

/** A number of the BSON type double. */
export function toDouble(value: number): number | Double {
  return isInt32(value) || Object.is(value, -0) ? new Double(value) : value;
}

/** The numeric value without its BSON type. */
export function numericValue(value: number | bigint | Double): number | bigint {
  return value instanceof Double ? value.value : value;
}

/** The value as a JavaScript number; int64 beyond 2^53 is rounded. Undefined for what is no number. */
export function asNumber(value: Value | undefined): number | undefined {
  return isNumber(value) ? Number(numericValue(value)) : undefined;
}

/** The server's truth: everything but false, zero, null and missing. */
export function isTruthy(value: Value | undefined): boolean {
  if (value === undefined || value === null || value === false) return false;
  return !isNumber(value) || asNumber(value) !== 0;
}
