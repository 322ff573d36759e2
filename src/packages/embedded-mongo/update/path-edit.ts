import { getField, toArrayIndex, type Path } from '../bson/path.ts';
import { createDoc, type Doc, isDoc, type Value } from '../bson/values.ts';
import { typeName } from '../bson/types.ts';
import { CommandError } from '../errors.ts';

/** Padding an array beyond this is refused, as the server does. */
const maxPadding = 1_500_000;

function notViable(component: string, holder: string): CommandError {
  return new CommandError(28, `Cannot create field '${component}' in element {${holder}}`);
}

/** The value at a path of a stored document; numbers name array elements. Undefined when there is none. */
export function readPath(doc: Doc, path: Path): Value | undefined {
  let value: Value | undefined = doc;
  for (const component of path) {
    if (isDoc(value)) value = getField(value, component);
    else if (Array.isArray(value)) value = value[toArrayIndex(component) ?? -1];
    else return undefined;
  }
  return value;
}

function assign(holder: Doc | Value[], component: string, value: Value, path: Path): void {
  if (!Array.isArray(holder)) {
    holder[component] = value;
    return;
  }
  const index = toArrayIndex(component);
  if (index === undefined) throw notViable(component, `${path.join('.')}: an array`);
  if (index - holder.length > maxPadding) throw notViable(component, `${path.join('.')}: too few elements`);
  while (holder.length < index) holder.push(null);
  holder[index] = value;
}

/**
 * Sets the value at a path, creating the documents on the way.
 * @throws CommandError 28 when the path leads through a value that is neither document nor array.
 */
export function writePath(doc: Doc, path: Path, value: Value): void {
  let holder: Doc | Value[] = doc;
  for (const component of path.slice(0, -1)) {
    const next: Value | undefined = Array.isArray(holder)
      ? holder[toArrayIndex(component) ?? -1]
      : getField(holder, component);
    if (next === undefined) {
      const created = createDoc();
      assign(holder, component, created, path);
      holder = created;
    } else if (isDoc(next) || Array.isArray(next)) holder = next;
    else throw notViable(path[path.indexOf(component) + 1] ?? '', `${component}: ${typeName(next)}`);
  }
  assign(holder, path.at(-1) ?? '', value, path);
}

/** Removes the value at a path; an array element becomes null (MongoDB manual, $unset). */
export function removePath(doc: Doc, path: Path): void {
  const holder = path.length === 1 ? doc : readPath(doc, path.slice(0, -1));
  const component = path.at(-1) ?? '';
  if (isDoc(holder)) Reflect.deleteProperty(holder, component);
  else if (Array.isArray(holder)) {
    const index = toArrayIndex(component);
    if (index !== undefined && index < holder.length) holder[index] = null;
  }
}
