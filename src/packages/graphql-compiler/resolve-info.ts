import type { GraphQLResolveInfo } from 'graphql';
import type { FieldOutline } from './compiled.ts';
import type { Execution } from './execution.ts';
import type { Path } from './path.ts';

/**
 * What a resolver may ask about its execution. Most ask nothing and every field of every row has one, so it holds
 * three references and finds the rest when asked.
 */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly #run: Execution;
  readonly #field: FieldOutline;
  readonly #parent: Path | undefined;
  #path: Path | undefined;

  /** @param parent the path of the object that has the field. */
  constructor(execution: Execution, field: FieldOutline, parent: Path | undefined) {
    this.#run = execution;
    this.#field = field;
    this.#parent = parent;
  }

  /** One and the same, however often it is asked for: errors know their places by it. */
  get path(): Path {
    return (this.#path ??= {
      prev: this.#parent,
      key: this.#field.key,
      typename: this.#field.parentType.name,
    });
  }

  get fieldName() {
    return this.#field.definition.name;
  }
  get fieldNodes() {
    return this.#field.nodes;
  }
  get returnType() {
    return this.#field.definition.type;
  }
  get parentType() {
    return this.#field.parentType;
  }
  get schema() {
    return this.#run.schema;
  }
  get fragments() {
    return this.#run.fragments;
  }
  get rootValue() {
    return undefined;
  }
  get operation() {
    return this.#run.operation;
  }
  get variableValues() {
    return this.#run.variableValues;
  }
}
