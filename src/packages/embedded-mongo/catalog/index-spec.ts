import { isEqual } from '../bson/compare.ts';
import { parsePath, type Path } from '../bson/path.ts';
import { asNumber, createDoc, type Doc, isDoc, isTruthy, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';

/** One component of an index: a path and its direction. */
export interface IndexField {
  readonly path: string;
  readonly parts: Path;
  readonly direction: 1 | -1;
}

/** An index as it was asked for, checked. */
export interface IndexSpec {
  readonly name: string;
  readonly key: Doc;
  readonly fields: readonly IndexField[];
  readonly directions: readonly (1 | -1)[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partialFilter: Doc | undefined;
  /** Seconds after the indexed date at which a document expires; undefined for an index without a TTL. */
  readonly expireAfterSeconds: number | undefined;
}

const knownOptions = new Set([
  'v',
  'key',
  'name',
  'unique',
  'sparse',
  'partialFilterExpression',
  'expireAfterSeconds',
  'background',
  'ns',
]);

function cannotCreate(reason: string): CommandError {
  return new CommandError(67, reason);
}

function toField([path, direction]: [string, Value]): IndexField {
  const sign = asNumber(direction);
  if (sign === undefined || sign === 0 || Number.isNaN(sign)) {
    throw cannotCreate(
      typeof direction === 'string'
        ? `Unknown index plugin '${direction}'`
        : `Values in v:2 index key pattern must be numbers other than 0, field '${path}'`,
    );
  }
  if (path === '' || path.split('.').includes('')) throw cannotCreate('Index keys cannot be an empty field.');
  if (path.includes('$'))
    throw cannotCreate(`Index key contains an illegal field name: '${path}' ($-prefixed or **)`);
  return { path, parts: parsePath(path), direction: sign > 0 ? 1 : -1 };
}

/** The name that drivers give an index: `a_1_b_-1`. */
function toIndexName(key: Doc): string {
  return Object.entries(key)
    .map(([path, direction]) => `${path}_${asNumber(direction) ?? 0}`)
    .join('_');
}

/**
 * Checks one element of createIndexes' `indexes`.
 * @throws CommandError 67 for a key the store cannot index, 197-like 40415 for an unknown option.
 */
export function parseIndexSpec(spec: Doc): IndexSpec {
  for (const [option, value] of Object.entries(spec)) {
    if (!knownOptions.has(option) && (isTruthy(value) || isDoc(value))) {
      throw new CommandError(40415, `BSON field 'createIndexes.indexes.${option}' is an unknown field.`);
    }
  }
  if (!isDoc(spec['key']) || Object.keys(spec['key']).length === 0) {
    throw cannotCreate('Index key pattern must be an object with at least one field');
  }
  const key = spec['key'];
  const fields = Object.entries(key).map(toField);
  const name = typeof spec['name'] === 'string' && spec['name'] !== '' ? spec['name'] : toIndexName(key);
  const partial = spec['partialFilterExpression'];
  const sparse = isTruthy(spec['sparse']);
  if (partial !== undefined && sparse)
    throw cannotCreate("cannot mix 'partialFilterExpression' and 'sparse' options");
  if (partial !== undefined && !isDoc(partial))
    throw cannotCreate("'partialFilterExpression' must be an object");
  const expire = spec['expireAfterSeconds'];
  const expireAfterSeconds = expire === undefined || expire === null ? undefined : asNumber(expire);
  if (expireAfterSeconds !== undefined) {
    if (!(expireAfterSeconds >= 0))
      throw cannotCreate('TTL index expireAfterSeconds must be a number of at least 0');
    if (fields.length > 1)
      throw cannotCreate('TTL indexes are single-field indexes, compound indexes do not support TTL');
  }
  return {
    name,
    key,
    fields,
    directions: fields.map((field) => field.direction),
    unique: isTruthy(spec['unique']),
    sparse,
    partialFilter: partial,
    expireAfterSeconds,
  };
}

/** The index in the shape of listIndexes. */
export function toIndexDoc(spec: IndexSpec): Doc {
  const doc = createDoc({ v: 2, key: spec.key, name: spec.name });
  if (spec.unique && spec.name !== '_id_') doc['unique'] = true;
  if (spec.sparse) doc['sparse'] = true;
  if (spec.partialFilter !== undefined) doc['partialFilterExpression'] = spec.partialFilter;
  if (spec.expireAfterSeconds !== undefined) doc['expireAfterSeconds'] = spec.expireAfterSeconds;
  return doc;
}

/** True when two specifications ask for the same index, their names aside. */
export function isSameIndex(left: IndexSpec, right: IndexSpec): boolean {
  return (
    JSON.stringify(left.fields) === JSON.stringify(right.fields) &&
    left.unique === right.unique &&
    left.sparse === right.sparse &&
    left.expireAfterSeconds === right.expireAfterSeconds &&
    isEqual(left.partialFilter, right.partialFilter)
  );
}
