import { parsePath, type Path } from '../bson/path.ts';
import { createDoc, type Doc, isDoc, isNumber, isTruthy, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { compileProjection } from '../projection.ts';
import type { Expression } from './expression-operators.ts';
import { compileExpression } from './expression.ts';

interface Computed {
  readonly path: Path;
  readonly evaluate: Expression;
}

/** Sub-documents that hold no operator only spell out dotted paths. */
function flatten(spec: Doc, prefix = ''): [string, Value][] {
  return Object.entries(spec).flatMap(([name, value]): [string, Value][] => {
    if (name.startsWith('$'))
      throw new CommandError(16410, `FieldPath field names may not start with '$': '${name}'`);
    const path = `${prefix}${name}`;
    const isNested =
      isDoc(value) && Object.keys(value).length > 0 && Object.keys(value)[0]?.startsWith('$') !== true;
    return isNested ? flatten(value, `${path}.`) : [[path, value]];
  });
}

function setComputed(holder: Value | undefined, path: Path, value: Value | undefined): Value | undefined {
  const [component, ...rest] = path;
  if (component === undefined) return value;
  if (Array.isArray(holder)) return holder.map((item) => setComputed(item, path, value) ?? null);
  const result = createDoc(isDoc(holder) ? holder : undefined);
  const child = setComputed(result[component], rest, value);
  if (child === undefined) Reflect.deleteProperty(result, component);
  else result[component] = child;
  return result;
}

function applyComputed(doc: Doc, base: Doc, computed: readonly Computed[]): Doc {
  let result = base;
  for (const { path, evaluate } of computed) result = setComputed(result, path, evaluate(doc)) as Doc;
  return result;
}

/** $addFields and $set. Source: MongoDB manual, $addFields. */
export function compileAddFields(spec: Value): (doc: Doc) => Doc {
  if (!isDoc(spec) || Object.keys(spec).length === 0) {
    throw new CommandError(40177, '$addFields specification must be an object with at least one field');
  }
  const computed = flatten(spec).map(([path, value]) => ({
    path: parsePath(path),
    evaluate: compileExpression(value),
  }));
  return (doc) => applyComputed(doc, doc, computed);
}

/**
 * $project: inclusion with computed fields, or exclusion. Source: MongoDB manual, $project.
 * @throws CommandError 31252-like codes of a projection, 168 for an unknown expression.
 */
export function compileProject(spec: Value): (doc: Doc) => Doc {
  if (!isDoc(spec) || Object.keys(spec).length === 0) {
    throw new CommandError(51272, '$project specification must be an object with at least one field');
  }
  const plain = createDoc();
  const computed: Computed[] = [];
  for (const [path, value] of flatten(spec)) {
    if (isNumber(value) || typeof value === 'boolean') plain[path] = value;
    else computed.push({ path: parsePath(path), evaluate: compileExpression(value) });
  }
  const hasExclusion = Object.entries(plain).some(([path, value]) => path !== '_id' && !isTruthy(value));
  if (hasExclusion && computed.length > 0) {
    throw new CommandError(31310, 'Cannot use an expression in an exclusion projection');
  }
  if (computed.length === 0) return compileProjection(plain) ?? ((doc) => doc);
  const keepsId = plain['_id'] === undefined || isTruthy(plain['_id']);
  const includes = Object.entries(plain).filter(([, value]) => isTruthy(value));
  const hasOwnId = computed.some(({ path }) => path[0] === '_id');
  const inclusion = compileProjection(
    createDoc({
      ...Object.fromEntries(includes),
      ...(includes.length === 0 || !keepsId || hasOwnId ? { _id: keepsId && !hasOwnId } : {}),
    }),
  );
  const base =
    inclusion !== undefined && (includes.length > 0 || (keepsId && !hasOwnId))
      ? inclusion
      : () => createDoc();
  return (doc) => applyComputed(doc, base(doc), computed);
}
