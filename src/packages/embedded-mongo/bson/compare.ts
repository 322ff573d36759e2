import { rank, rankOf } from './types.ts';
import {
  type Binary,
  type Doc,
  type Double,
  numericValue,
  type ObjectId,
  type Regex,
  type Value,
} from './values.ts';

function compareNumbers(left: number | bigint, right: number | bigint): number {
  if (left < right) return -1;
  if (left > right) return 1;
  if (left == right) return 0;
  // Only NaN gets here: equal to itself, before every other number.
  const leftIsNaN = Number.isNaN(left);
  return leftIsNaN === Number.isNaN(right) ? 0 : leftIsNaN ? -1 : 1;
}

function utf8Weight(codeUnit: number): number {
  if (codeUnit >= 0xe000) return codeUnit - 0x800;
  return codeUnit >= 0xd800 ? codeUnit + 0x2000 : codeUnit;
}

/** Compares two strings by their UTF-8 bytes, the order of MongoDB's simple collation. */
function compareStrings(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i += 1) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    // UTF-16 sorts surrogates below U+E000; UTF-8 sorts what they encode above.
    if (a !== b) return utf8Weight(a) < utf8Weight(b) ? -1 : 1;
  }
  return left.length < right.length ? -1 : 1;
}

function compareBinaries(left: Binary, right: Binary): number {
  return (
    left.bytes.length - right.bytes.length || left.subtype - right.subtype || left.bytes.compare(right.bytes)
  );
}

function compareArrays(left: Value[], right: Value[]): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i += 1) {
    const order = compareValues(left[i], right[i]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareDocs(left: Doc, right: Doc): number {
  const leftFields = Object.entries(left);
  const rightFields = Object.entries(right);
  const length = Math.min(leftFields.length, rightFields.length);
  for (let i = 0; i < length; i += 1) {
    const [leftName, leftValue] = leftFields[i] ?? ['', null];
    const [rightName, rightValue] = rightFields[i] ?? ['', null];
    const order =
      rankOf(leftValue) - rankOf(rightValue) ||
      compareStrings(leftName, rightName) ||
      compareValues(leftValue, rightValue);
    if (order !== 0) return order;
  }
  return leftFields.length - rightFields.length;
}

/**
 * Orders any two values: negative, zero or positive. A missing value equals null.
 * Source: MongoDB manual, Comparison/Sort Order.
 */
export function compareValues(left: Value | undefined, right: Value | undefined): number {
  const leftRank = rankOf(left);
  const rightRank = rankOf(right);
  if (leftRank !== rightRank) return leftRank - rightRank;
  switch (leftRank) {
    case rank.number:
      return compareNumbers(
        numericValue(left as number | bigint | Double),
        numericValue(right as number | bigint | Double),
      );
    case rank.string:
      return compareStrings(left as string, right as string);
    case rank.object:
      return compareDocs(left as Doc, right as Doc);
    case rank.array:
      return compareArrays(left as Value[], right as Value[]);
    case rank.binary:
      return compareBinaries(left as Binary, right as Binary);
    case rank.objectId:
      return (left as ObjectId).bytes.compare((right as ObjectId).bytes);
    case rank.bool:
      return Number(left) - Number(right);
    case rank.date:
      return compareNumbers((left as Date).getTime(), (right as Date).getTime());
    case rank.regex:
      return (
        compareStrings((left as Regex).pattern, (right as Regex).pattern) ||
        compareStrings((left as Regex).options, (right as Regex).options)
      );
    default:
      return 0;
  }
}

/** True when two values are equal in the sense of a filter: numbers by value, documents with their field order. */
export function isEqual(left: Value | undefined, right: Value | undefined): boolean {
  return left === right || compareValues(left, right) === 0;
}
