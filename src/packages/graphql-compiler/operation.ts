import {
  Kind,
  OperationTypeNode,
  getOperationAST,
  getVariableValues,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { CollectedErrors } from './errors.ts';
import { isPromise, type OperationResult, type Execution } from './execution.ts';
import type { Selection } from './compiled.ts';
import { createSelection, type Compilation } from './selection.ts';

/** An operation of a validated document, ready to be executed again and again. */
export interface CompiledOperation {
  readonly operation: OperationDefinitionNode;
  /** Never rejects: whatever a resolver throws is in the result. */
  execute(
    contextValue: unknown,
    variables: Record<string, unknown> | undefined,
  ): OperationResult | Promise<OperationResult>;
}

/** Variables that may decide, by `@skip` and `@include`, which fields there are; each doubles the selections. */
const maxConditions = 6;

/** As graphql-js has it if it is not told otherwise. */
const maxVariableErrors = 50;

/** The variables of `@skip` and `@include`; undefined if answers may come in parts. */
function findConditions(document: DocumentNode): string[] | undefined {
  const names = new Set<string>();
  let isIncremental = false;
  visit(document, {
    Directive({ name, arguments: args }) {
      isIncremental ||= name.value === 'defer' || name.value === 'stream';
      for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return isIncremental || names.size > maxConditions ? undefined : [...names];
}

function findFragments({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

function toResult(data: Record<string, unknown> | null, { errors }: Execution): OperationResult {
  return errors.list.length === 0 ? { data } : { errors: errors.list, data };
}

/**
 * Compiles a query or mutation of a document that is valid for the schema.
 * @returns undefined if graphql-js has to execute it: no such operation, a subscription, answers in parts, or too
 * many conditions.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  generation: Pick<Compilation, 'budget' | 'hotThreshold'>,
): CompiledOperation | undefined {
  const operation = getOperationAST(document, operationName);
  const conditions = findConditions(document);
  if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION || !conditions) return undefined;
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) return undefined;
  const fragments = findFragments(document);
  const roots = new Map<string, Selection>();
  const rootOf = (variableValues: Record<string, unknown>): Selection => {
    const key = conditions.map((name) => String(variableValues[name])).join();
    let root = roots.get(key);
    if (!root) {
      const chosen = Object.fromEntries(conditions.map((name) => [name, variableValues[name]]));
      const compilation = { ...generation, schema, fragments, variableValues: chosen };
      roots.set(key, (root = createSelection(compilation, rootType, [operation.selectionSet])));
    }
    return root;
  };

  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  return {
    operation,
    execute(contextValue, variables) {
      const { coerced, errors } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        variables ?? {},
        { maxErrors: maxVariableErrors },
      );
      if (!coerced) return { errors: errors ?? [] };
      const execution: Execution = {
        schema,
        fragments,
        operation,
        contextValue,
        variableValues: coerced,
        errors: new CollectedErrors(),
        noArguments: {},
      };
      const fail = (error: unknown): OperationResult => {
        execution.errors.add(error as GraphQLError, undefined);
        return toResult(null, execution);
      };
      try {
        const root = rootOf(coerced);
        const data = isMutation
          ? root.executeSerially(execution, undefined)
          : root.execute(execution, undefined, undefined);
        return isPromise(data)
          ? data.then((done) => toResult(done, execution), fail)
          : toResult(data, execution);
      } catch (error) {
        return fail(error);
      }
    },
  };
}
