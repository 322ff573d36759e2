import { type Path, parsePath } from './bson/path.ts';
import { asNumber, createDoc, type Doc, isDoc, isNumber, isTruthy, type Value } from './bson/values.ts';
import { badValue, CommandError } from './errors.ts';
import { compileFilter } from './query/filter.ts';

/** Makes the document that a projection lets through. */
export type Projection = (doc: Doc) => Doc;

interface Node {
  readonly children: Map<string, Node>;
  /** What is done with a kept array; undefined keeps the value as it is. */
  transform: ((value: Value) => Value | undefined) | undefined;
}

function createNode(): Node {
  return { children: new Map(), transform: undefined };
}

function insertPath(root: Node, path: Path, transform?: Node['transform']): void {
  let node = root;
  for (const [depth, component] of path.entries()) {
    const isLast = depth === path.length - 1;
    const existing = node.children.get(component);
    if (existing !== undefined && (isLast || existing.children.size === 0)) {
      throw new CommandError(31249, `Path collision at ${path.join('.')}`);
    }
    const next = existing ?? createNode();
    node.children.set(component, next);
    node = next;
  }
  node.transform = transform;
}

function include(value: Value, node: Node): Value | undefined {
  if (node.children.size === 0) return node.transform === undefined ? value : node.transform(value);
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const kept = isDoc(item) || Array.isArray(item) ? include(item, node) : undefined;
      return kept === undefined ? [] : [kept];
    });
  }
  if (!isDoc(value)) return undefined;
  const result = createDoc();
  for (const [name, field] of Object.entries(value)) {
    const child = node.children.get(name);
    const kept = child === undefined ? undefined : include(field, child);
    if (kept !== undefined) result[name] = kept;
  }
  return result;
}

function exclude(value: Value, node: Node): Value | undefined {
  if (node.children.size === 0) return node.transform?.(value);
  if (Array.isArray(value)) return value.map((item) => exclude(item, node) ?? null);
  if (!isDoc(value)) return value;
  const result = createDoc();
  for (const [name, field] of Object.entries(value)) {
    const child = node.children.get(name);
    const kept = child === undefined ? field : exclude(field, child);
    if (kept !== undefined) result[name] = kept;
  }
  return result;
}

function createSlice(operand: Value): (value: Value) => Value {
  const [first, second] = Array.isArray(operand) ? operand : [operand];
  const start = asNumber(first);
  const count = second === undefined ? undefined : asNumber(second);
  if (start === undefined || (second !== undefined && !(count !== undefined && count > 0))) {
    throw badValue('$slice needs a number, or a position and a positive number');
  }
  return (value) => {
    if (!Array.isArray(value)) return value;
    if (count === undefined) return start >= 0 ? value.slice(0, start) : value.slice(start);
    const from = start >= 0 ? start : Math.max(0, value.length + start);
    return value.slice(from, from + count);
  };
}

function createElemMatch(operand: Value): (value: Value) => Value | undefined {
  const filter = compileFilter(createDoc({ item: { $elemMatch: operand } }));
  return (value) => {
    const found = Array.isArray(value) ? value.find((item) => filter.matches({ item: [item] })) : undefined;
    return found === undefined ? undefined : [found];
  };
}

function toTransform(
  path: string,
  operand: Value,
): { transform: Node['transform']; isInclusion: boolean | undefined } {
  if (isNumber(operand) || typeof operand === 'boolean')
    return { transform: undefined, isInclusion: isTruthy(operand) };
  const [operator, argument] = isDoc(operand) ? (Object.entries(operand)[0] ?? []) : [];
  if (operator === '$slice' && argument !== undefined)
    return { transform: createSlice(argument), isInclusion: undefined };
  if (operator === '$elemMatch' && argument !== undefined) {
    return { transform: createElemMatch(argument), isInclusion: true };
  }
  throw new CommandError(
    31325,
    `projection of '${path}' (${operator ?? 'a value'}) is not supported by the embedded store`,
  );
}

/**
 * Compiles find's projection: inclusion or exclusion, $slice and $elemMatch; undefined for an empty one.
 * Source: MongoDB manual, Projection Operators.
 * @throws CommandError 31254 or 31253 for a mixture, 31249 for colliding paths, 31325 for what is not supported.
 */
export function compileProjection(spec: Doc): Projection | undefined {
  const fields = Object.entries(spec);
  if (fields.length === 0) return undefined;
  const root = createNode();
  let isInclusion: boolean | undefined;
  let keepsId: boolean | undefined;
  for (const [path, operand] of fields) {
    if (path.startsWith('$') || path.endsWith('.$')) {
      throw new CommandError(31325, `positional projection '${path}' is not supported by the embedded store`);
    }
    const field = toTransform(path, operand);
    if (path === '_id' && field.transform === undefined) {
      keepsId = field.isInclusion;
      continue;
    }
    if (field.isInclusion !== undefined) {
      if (isInclusion !== undefined && isInclusion !== field.isInclusion) {
        throw isInclusion
          ? new CommandError(31254, `Cannot do exclusion on field ${path} in inclusion projection`)
          : new CommandError(31253, `Cannot do inclusion on field ${path} in exclusion projection`);
      }
      isInclusion = field.isInclusion;
    }
    insertPath(root, parsePath(path), field.transform);
  }
  const includes = isInclusion ?? (root.children.size === 0 && keepsId === true);
  if (includes ? keepsId !== false : keepsId === false) root.children.set('_id', createNode());
  if (root.children.size === 0) return (doc) => (includes ? createDoc() : doc);
  return (doc) => (includes ? include(doc, root) : exclude(doc, root)) as Doc;
}
