import {
  isNonNullType,
  locatedError,
  type ASTNode,
  type GraphQLError,
  type GraphQLOutputType,
} from 'graphql';
import type { Path } from './path.ts';

function toKeys(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let each = path; each; each = each.prev) keys.push(each.key);
  return keys.reverse();
}

/**
 * The errors of one execution. What happens below a place that has become null already is not told: nothing of it
 * is in the answer (GraphQL specification, "Handling Execution Errors").
 */
export class CollectedErrors {
  readonly list: GraphQLError[] = [];
  readonly #nulled = new Set<Path | undefined>();

  add(error: GraphQLError, path: Path | undefined): void {
    for (let each = path; each; each = each.prev) if (this.#nulled.has(each)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.list.push(error);
  }
}

/**
 * What stands in the answer where something was thrown: null, and the error is collected.
 * @throws GraphQLError with its place where the type allows no null, for the next place up.
 */
export function settleError(
  execution: { readonly errors: CollectedErrors },
  type: GraphQLOutputType,
  nodes: readonly ASTNode[],
  path: Path,
  thrown: unknown,
): null {
  const error = locatedError(thrown, nodes, toKeys(path));
  if (isNonNullType(type)) throw error;
  execution.errors.add(error, path);
  return null;
}
