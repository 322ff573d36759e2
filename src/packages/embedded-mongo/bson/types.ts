import { badValue } from '../errors.ts';
import { Binary, Double, isInt32, isNumber, MaxKey, MinKey, ObjectId, Regex, type Value } from './values.ts';

/** Canonical ranks of the BSON comparison order (MongoDB manual, Comparison/Sort Order). */
export const rank = {
  minKey: 0x05,
  emptyArray: 0x08,
  null: 0x0a,
  number: 0x14,
  string: 0x1e,
  object: 0x28,
  array: 0x32,
  binary: 0x3c,
  objectId: 0x46,
  bool: 0x50,
  date: 0x5a,
  regex: 0x6e,
  maxKey: 0x78,
} as const;

/** The canonical rank of a value; a missing one ranks as null. */
export function rankOf(value: Value | undefined): number {
  if (value === undefined || value === null) return rank.null;
  switch (typeof value) {
    case 'string':
      return rank.string;
    case 'number':
    case 'bigint':
      return rank.number;
    case 'boolean':
      return rank.bool;
    default:
  }
  if (Array.isArray(value)) return rank.array;
  if (value instanceof Date) return rank.date;
  if (value instanceof ObjectId) return rank.objectId;
  if (value instanceof Double) return rank.number;
  if (value instanceof Binary) return rank.binary;
  if (value instanceof Regex) return rank.regex;
  if (value instanceof MinKey) return rank.minKey;
  if (value instanceof MaxKey) return rank.maxKey;
  return rank.object;
}

/** The `$type` alias of a value (MongoDB manual, $type). */
export function typeName(value: Value | undefined): string {
  switch (rankOf(value)) {
    case rank.null:
      return value === undefined ? 'missing' : 'null';
    case rank.number:
      return numberTypeName(value);
    case rank.string:
      return 'string';
    case rank.object:
      return 'object';
    case rank.array:
      return 'array';
    case rank.binary:
      return 'binData';
    case rank.objectId:
      return 'objectId';
    case rank.bool:
      return 'bool';
    case rank.date:
      return 'date';
    case rank.regex:
      return 'regex';
    case rank.minKey:
      return 'minKey';
    default:
      return 'maxKey';
  }
}

function numberTypeName(value: Value | undefined): string {
  if (typeof value === 'bigint') return 'long';
  return typeof value === 'number' && isInt32(value) ? 'int' : 'double';
}

const stringAliases = new Set([
  'double',
  'string',
  'object',
  'array',
  'binData',
  'objectId',
  'bool',
  'date',
  'null',
  'regex',
  'int',
  'long',
  'minKey',
  'maxKey',
  'number',
]);

/**
 * The test for one `$type` operand, a string alias. Source: MongoDB manual, $type.
 * @throws CommandError 2 for an unknown alias, or a numeric type code, which this store does not take.
 */
export function createTypeTest(alias: Value): (value: Value | undefined) => boolean {
  if (typeof alias !== 'string') throw badValue('$type: expected a type name as a string');
  if (!stringAliases.has(alias)) throw badValue(`Unknown type name alias: ${alias}`);
  if (alias === 'number') return isNumber;
  return (value) => value !== undefined && typeName(value) === alias;
}
