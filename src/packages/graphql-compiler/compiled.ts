import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType } from 'graphql';
import type { Nodes } from './collect.ts';
import type { Execution } from './execution.ts';
import type { Path } from './path.ts';

/** Turns what a resolver gave into what stands in the answer, or a promise of it. */
export type Completer = (execution: Execution, path: Path, value: unknown) => unknown;

/** One field of a selection, all that is known of it before any request. */
export interface Field {
  /** Its name in the answer. */
  readonly key: string;
  readonly nodes: Nodes;
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** undefined: the value is the source's property of the field's name. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  readonly complete: Completer;
  /** Whether its value is one leaf, not a list of them. */
  readonly isLeaf: boolean;
}

/** A field before its completer is known. */
export type FieldOutline = Omit<Field, 'complete' | 'isLeaf'>;

export type ExecutionOutput = Record<string, unknown> | Promise<Record<string, unknown>>;

/** What is asked of one object type in one place of a document. */
export interface Selection {
  /** All fields at once. @throws GraphQLError if a field allows no null. */
  execute(execution: Execution, source: unknown, path: Path | undefined): ExecutionOutput;
  /** One field after the other, as mutations are executed. */
  executeSerially(execution: Execution, source: unknown): ExecutionOutput;
}

/** The selection that fields make of an object type; made when a value of the type is first met. */
export type Select = (type: GraphQLObjectType) => Selection;
