import { encodeKey, emptyArrayKey, type KeyValue } from '../bson/key-encoding.ts';
import { getField, type Path, toArrayIndex } from '../bson/path.ts';
import { type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { IndexSpec } from './index-spec.ts';

/** What one component finds in a document. */
interface Extracted {
  values: KeyValue[];
  /** The path of the array that gave the values, when there is one. */
  arrayRoot: string | undefined;
}

function extract(value: Value | undefined, path: Path, depth: number, found: Extracted): void {
  const component = path[depth];
  if (component === undefined) {
    if (!Array.isArray(value)) return void found.values.push(value);
    found.arrayRoot ??= path.join('.');
    if (value.length === 0) found.values.push(emptyArrayKey);
    for (const item of value) found.values.push(item);
    return;
  }
  if (isDoc(value)) return extract(getField(value, component), path, depth + 1, found);
  if (!Array.isArray(value)) return void found.values.push(undefined);
  const index = toArrayIndex(component);
  if (index !== undefined && index < value.length) return extract(value[index], path, depth + 1, found);
  found.arrayRoot ??= path.slice(0, depth).join('.');
  if (value.length === 0) found.values.push(undefined);
  for (const item of value) {
    if (isDoc(item)) extract(item, path, depth, found);
    else found.values.push(undefined);
  }
}

/** The values an index or a sort sees at a path: an array gives each of its elements, a missing field undefined. */
export function extractKeyValues(doc: Doc, path: Path): KeyValue[] {
  const found: Extracted = { values: [], arrayRoot: undefined };
  extract(doc, path, 0, found);
  return found.values;
}

/** An index's entries for one document. */
export interface IndexKeys {
  /** Encoded components, without the document's id; empty when the index leaves the document out. */
  readonly keys: readonly Buffer[];
  /** Positions of the components that are arrays in this document. */
  readonly multikey: readonly number[];
}

const noKeys: IndexKeys = { keys: [], multikey: [] };

/**
 * The entries of an index for a document.
 * @throws CommandError 171 when two components are different arrays. Source: MongoDB manual, Compound Multikey Indexes.
 */
export function createIndexKeys(spec: IndexSpec, doc: Doc): IndexKeys {
  const found = spec.fields.map((field) => {
    const extracted: Extracted = { values: [], arrayRoot: undefined };
    extract(doc, field.parts, 0, extracted);
    return extracted;
  });
  if (spec.sparse && found.every(({ values }) => values.every((value) => value === undefined))) return noKeys;
  const multikey = found.flatMap(({ arrayRoot }, position) => (arrayRoot === undefined ? [] : [position]));
  if (multikey.length === 0) {
    return {
      keys: [
        encodeKey(
          found.map(({ values }) => values[0]),
          spec.directions,
        ),
      ],
      multikey,
    };
  }
  const roots = new Set(multikey.map((position) => found[position]?.arrayRoot));
  const rows = Math.max(...found.map(({ values }) => values.length));
  const sameLength = multikey.every((position) => found[position]?.values.length === rows);
  if (roots.size > 1 || !sameLength) {
    throw new CommandError(171, `cannot index parallel arrays [${[...roots].join('] [')}]`);
  }
  const unique = new Map<string, Buffer>();
  for (let row = 0; row < rows; row += 1) {
    const components = found.map(({ values, arrayRoot }) => values[arrayRoot === undefined ? 0 : row]);
    const key = encodeKey(components, spec.directions);
    unique.set(key.toString('latin1'), key);
  }
  return { keys: [...unique.values()], multikey };
}
