import type { Implementation } from './harness.ts';

const nan = 'it takes NaN for the greatest number; the manual puts it before all others and in no range';
const nested = 'it does not enter an array inside an array at the end of a path';
const unchecked = 'it does not check this';
const missing = 'it does not have this';

/**
 * Where an implementation is known to differ from MongoDB's manual, which decides: the behaviour's name and why the
 * case is left out for it. The embedded store has no entry.
 */
export const knownDifferences: Partial<Record<Implementation, Record<string, string>>> = {
  'mongo-java-server': {
    '$gt compares within the type only': nan,
    '$gte includes equal numbers of every type': nan,
    '$not includes what the operator cannot compare': nan,
    'a sort follows the order of BSON types, with and without an index': nan,
    '$gte null finds null and missing': missing,
    'equality finds an array inside an array': nested,
    'a number in the path names an element': nested,
    '$all finds a scalar': 'it wants an array; the manual makes $all of one value the same as equality',
    'a range may be met by two elements':
      'it wants one element to meet both ends, which is what $elemMatch is for',
    'a dotted null finds an element without the field': 'it counts numbers in an array as lacking the field',
    'a dotted $exists false needs every element to lack it': 'one element without the field is enough for it',
    '$elemMatch with $or': 'it fails on elements that are not documents',
    '$all with $elemMatch': missing,
    'an ordered insert keeps what came before a duplicate': 'its reply lacks the count of what was inserted',
    'a duplicate names its index and key': 'its error lacks keyPattern and keyValue',
    'a partial unique index binds its members only': 'it ignores partialFilterExpression',
    'two arrays cannot share an index entry': unchecked,
    'a mixture of inclusion and exclusion is refused': 'it answers 31253 where the server answers 31254',
    'aggregation: $first, $last and $push follow a sort': 'its $push leaves out null',
    'aggregation: $group by a compound key with missing parts': missing,
    'aggregation: $addFields sets nested fields': 'it ignores a dotted path there',
    'aggregation: $switch takes the first branch': missing,
    'the same key under another name is a conflict': unchecked,
    'the same name with another key is a conflict': unchecked,
    'another time to live is a conflict': unchecked,
    'an index can be dropped, _id_ cannot': unchecked,
    'a dropped collection is gone': 'its listCollections ignores the filter',
    'a plan uses the index of a tenant and a sort without sorting': missing,
    'a hint that names no index is refused': 'it ignores hints',
    'a transaction is refused': 'it ignores transaction numbers',
  },
};
