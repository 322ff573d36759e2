import { getNullableType, isLeafType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { collectFields, findDefinition, type SelectionSource } from './collect.ts';
import { createCompleter } from './complete.ts';
import type { CompileBudget } from './compile-budget.ts';
import type { ExecutionOutput, Field, FieldOutline, Selection } from './compiled.ts';
import { executeField } from './field.ts';
import { generate } from './generate.ts';
import { isPromise, type Execution } from './execution.ts';
import type { Path } from './path.ts';

/** What all selections of one operation share. */
export interface Compilation extends SelectionSource {
  readonly budget: CompileBudget;
  /** Executions after which a selection is worth code of its own. */
  readonly hotThreshold: number;
}

async function settleAll(results: Record<string, unknown>): Promise<Record<string, unknown>> {
  const keys = Object.keys(results);
  const values = await Promise.all(Object.values(results));
  const settled = Object.create(null) as Record<string, unknown>;
  keys.forEach((key, index) => (settled[key] = values[index]));
  return settled;
}

function executeFields(
  execution: Execution,
  fields: readonly Field[],
  source: unknown,
  path: Path | undefined,
): ExecutionOutput {
  const results = Object.create(null) as Record<string, unknown>;
  let isPending = false;
  try {
    for (const field of fields) {
      const result = executeField(execution, field, source, path);
      results[field.key] = result;
      isPending ||= isPromise(result);
    }
  } catch (error) {
    if (!isPending) throw error;
    // The others may reject, too, and somebody has to hear it.
    return settleAll(results).finally(() => {
      throw error;
    });
  }
  return isPending ? settleAll(results) : results;
}

function createField(
  compilation: Compilation,
  parentType: GraphQLObjectType,
  key: string,
  nodes: Field['nodes'],
) {
  const name = nodes[0].name.value;
  const definition = findDefinition(compilation.schema, parentType, name);
  if (!definition)
    throw new Error(`${parentType.name}.${name}: not in the schema; was the document validated?`);
  const outline: FieldOutline = { key, nodes, parentType, definition, resolve: definition.resolve };
  const selections = new Map<GraphQLObjectType, Selection>();
  const select = (type: GraphQLObjectType): Selection => {
    let selection = selections.get(type);
    if (!selection) {
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      selections.set(type, (selection = createSelection(compilation, type, sets)));
    }
    return selection;
  };
  return {
    ...outline,
    complete: createCompleter(outline, definition.type, select),
    isLeaf: isLeafType(getNullableType(definition.type)),
  };
}

/** Compiles what is asked of an object type; what is below it is compiled when it is first met. */
export function createSelection(
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Selection {
  const collected = collectFields(compilation, type, sets);
  const fields = [...collected].map(([key, nodes]) => createField(compilation, type, key, nodes));
  let count = 0;
  let generated: Selection['execute'] | undefined;
  const execute: Selection['execute'] = (execution, source, path) => {
    if (generated) return generated(execution, source, path);
    count += 1;
    // Directives may have left nothing of it.
    if (count >= compilation.hotThreshold && fields.length > 0 && compilation.budget.allows())
      generated = generate(fields, executeFields, compilation.budget);
    return executeFields(execution, fields, source, path);
  };
  return {
    execute,
    executeSerially(execution, source) {
      // One field is in order by itself.
      if (fields.length === 1) return execute(execution, source, undefined);
      const results = Object.create(null) as Record<string, unknown>;
      let before: unknown;
      for (const field of fields) {
        const executeNext = (): unknown => {
          const result = executeField(execution, field, source, undefined);
          if (isPromise(result)) return result.then((resolved) => (results[field.key] = resolved));
          return (results[field.key] = result);
        };
        before = isPromise(before) ? before.then(executeNext) : executeNext();
      }
      return isPromise(before) ? before.then(() => results) : results;
    },
  };
}
