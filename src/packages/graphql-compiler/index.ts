import { isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CompileBudget } from './compile-budget.ts';
import { compileOperation, type CompiledOperation } from './operation.ts';

export type { CompiledOperation } from './operation.ts';
export type { OperationResult } from './execution.ts';

/** Compiled operations of the documents that are asked again. */
export interface Compiler {
  /** Keeps a document that was validated, by its text. */
  addValidated(text: string, document: DocumentNode): void;
  /** The operation of a validated document; undefined where graphql-js has to execute it. */
  find(text: string, operationName: string | undefined): CompiledOperation | undefined;
}

export interface CompilerOptions {
  /** Documents that are cached at most; default: 500. */
  maxDocuments?: number;
  /** Milliseconds of each second that may go into generated code; default: 50. */
  budget?: number;
  /** Executions after which a selection gets code of its own; default: 100, which a list's rows are in two answers. */
  hotThreshold?: number;
}

interface Known {
  readonly document: DocumentNode;
  /** By name; null where graphql-js has to execute it. */
  readonly operations: Map<string | undefined, CompiledOperation | null>;
}

/** Characters of all documents together; one may be as long as a body, in a comment or a string. */
const maxTextLength = 2_000_000;

/**
 * Executes operations as graphql-js does, with all that does not depend on a request decided once for each document:
 * which fields there are, who resolves them, how their values are completed. A document is compiled when it comes for
 * the second time, so that one that never comes again costs nothing.
 */
export function createCompiler(
  schema: GraphQLSchema,
  { maxDocuments = 500, budget = 50, hotThreshold = 100 }: CompilerOptions = {},
): Compiler {
  const known = new LRUCache<string, Known>({
    max: maxDocuments,
    maxSize: maxTextLength,
    sizeCalculation: (_known, text) => text.length + 1,
  });
  const generation = { budget: new CompileBudget(budget), hotThreshold };
  // Asking every object whether it is of its type is graphql-js' to do.
  const isCompilable = !Object.values(schema.getTypeMap()).some(
    (type) => isObjectType(type) && type.isTypeOf,
  );
  return {
    addValidated(text, document) {
      if (isCompilable && !known.has(text)) known.set(text, { document, operations: new Map() });
    },
    find(text, operationName) {
      const found = known.get(text);
      if (!found) return undefined;
      let operation = found.operations.get(operationName);
      if (operation === undefined) {
        operation = compileOperation(schema, found.document, operationName, generation) ?? null;
        // A name that is none of the document's is not kept: callers choose it.
        if (operation) found.operations.set(operationName, operation);
      }
      return operation ?? undefined;
    },
  };
}
