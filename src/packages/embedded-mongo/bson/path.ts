import { type Doc, isDoc, type Value } from './values.ts';

/** A field path split at its dots. */
export type Path = readonly string[];

/** Splits `a.b.c`. */
export function parsePath(path: string): Path {
  return path.split('.');
}

/** The array position that a path component names, or undefined. */
export function toArrayIndex(component: string): number | undefined {
  return /^(0|[1-9]\d{0,9})$/.test(component) ? Number(component) : undefined;
}

/** A document's own field; undefined when it is missing. */
export function getField(doc: Doc, name: string): Value | undefined {
  return Object.hasOwn(doc, name) ? doc[name] : undefined;
}

/**
 * Visits every value that a filter's path reaches: through sub-documents, into each document of an array, and to a
 * numbered element. Visits undefined if a path ends early. Stops and returns true as soon as `visit` does.
 * Source: MongoDB manual, Query an Array of Embedded Documents.
 */
export function visitPath(
  value: Value | undefined,
  path: Path,
  visit: (value: Value | undefined) => boolean,
  depth = 0,
): boolean {
  const component = path[depth];
  if (component === undefined) return visit(value);
  if (isDoc(value)) return visitPath(getField(value, component), path, visit, depth + 1);
  if (!Array.isArray(value)) return visit(undefined);
  const index = toArrayIndex(component);
  if (index !== undefined && index < value.length && visitPath(value[index], path, visit, depth + 1))
    return true;
  return value.some((item) => isDoc(item) && visitPath(item, path, visit, depth));
}

/** The value at a path as expressions see it: arrays on the way yield the array of what their documents hold. */
export function resolvePath(value: Value | undefined, path: Path, depth = 0): Value | undefined {
  const component = path[depth];
  if (component === undefined) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const found = isDoc(item) ? resolvePath(item, path, depth) : undefined;
      return found === undefined ? [] : [found];
    });
  }
  return isDoc(value) ? resolvePath(getField(value, component), path, depth + 1) : undefined;
}
