import type { Path } from '../bson/path.ts';
import type { Doc } from '../bson/values.ts';
import { badValue } from '../errors.ts';
import type { Filter } from '../query/conjunct.ts';
import { readPath, writePath } from './path-edit.ts';

/** A copy of the document in which the array at `path` holds one element only. */
function withOneItem(doc: Doc, path: Path, items: readonly Doc[string][], index: number): Doc {
  const copy = structureCopy(doc, path);
  writePath(copy, path, [items[index] ?? null]);
  return copy;
}

function structureCopy(doc: Doc, path: Path): Doc {
  const [component] = path;
  const copy = Object.assign(Object.create(null) as Doc, doc);
  const child = component === undefined ? undefined : copy[component];
  if (
    component !== undefined &&
    path.length > 1 &&
    typeof child === 'object' &&
    child !== null &&
    !Array.isArray(child)
  ) {
    copy[component] = structureCopy(child as Doc, path.slice(1));
  }
  return copy;
}

/**
 * Replaces `$` in a path by the position of the array element that the filter matched.
 * Source: MongoDB manual, Update Operators, $ (update).
 * @throws CommandError 2 when the filter does not say which element.
 */
export function resolvePositional(path: Path, filter: Filter, doc: Doc): Path {
  const at = path.indexOf('$');
  if (at < 0) return path;
  const arrayPath = path.slice(0, at);
  const name = arrayPath.join('.');
  const items = readPath(doc, arrayPath);
  const relevant = filter.conjuncts.filter(
    (condition) =>
      condition.kind !== 'or' &&
      condition.path !== undefined &&
      (condition.path === name || condition.path.startsWith(`${name}.`)),
  );
  if (Array.isArray(items)) {
    const matchesAt = items.map((_, index) => {
      const candidate = withOneItem(doc, arrayPath, items, index);
      return relevant.map((condition) => condition.matches(candidate));
    });
    // A condition on the whole array, such as $size, holds for no single element and does not count.
    const useful = relevant.map((_, position) => matchesAt.some((row) => row[position] === true));
    const index = matchesAt.findIndex(
      (row) => useful.includes(true) && useful.every((isUseful, i) => !isUseful || row[i]),
    );
    if (index >= 0) return path.map((component, position) => (position === at ? String(index) : component));
  }
  throw badValue('The positional operator did not find the match needed from the query.');
}
