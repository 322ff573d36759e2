import { isObjectType, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CompileBudget } from './compile-budget.ts';
import { compileOperation, type CompiledOperation } from './operation.ts';

export type { CompiledOperation } from './operation.ts';
export type { OperationResult } from './execution.ts';

/** The compiled operations of documents that are executed repeatedly. */
export interface Compiler {
  /** Keeps a document that was validated, by its text. */
  addValidated(text: string, document: DocumentNode): void;
  /** The operation of a validated document; undefined if graphql-js has to execute it. */
  find(text: string, operationName: string | undefined): CompiledOperation | undefined;
}

export interface CompilerOptions {
  /** The most documents to keep; default: 500. */
  maxDocuments?: number;
  /** Milliseconds of each second that may go into generated code; default: 50. */
  budget?: number;
  /** Executions after which code is generated for a selection; default: 100, two answers with a list of 50 rows. */
  hotThreshold?: number;
}

interface Known {
  readonly document: DocumentNode;
  /** By name; null if graphql-js has to execute it. */
  readonly operations: Map<string | undefined, CompiledOperation | null>;
}

/** Characters of all documents together: a comment or a string can make one as long as a body. */
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
  // graphql-js checks `isTypeOf` for every object; the compiler does not.
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
        // A name that the document does not have is not kept: callers choose it.
        if (operation) found.operations.set(operationName, operation);
      }
      return operation ?? undefined;
    },
  };
}
