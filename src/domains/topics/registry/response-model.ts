import { Type, type Static, type TObject, type TProperties, type TSchema } from 'typebox';

/**
 * What an answer must be: one definition gives the TypeScript type (`Static`), the published JSON Schema and the
 * validation. Beside structure only those keywords are used that strict structured output knows as well: enum,
 * pattern, minimum, maximum, minItems, maxItems.
 */
export interface ResponseModel<Schema extends TSchema = TSchema> {
  /** The schema's published name, also its `$id`. */
  readonly name: string;
  readonly schema: Schema;
}

/** The type of a response model's answers. */
export type AnswerOf<Model extends ResponseModel> = Static<Model['schema']>;

/** Nothing beside the named properties, all of which are required. */
const closed = { additionalProperties: false } as const;

export function defineModel<Properties extends TProperties>(
  name: string,
  description: string,
  properties: Properties,
): ResponseModel<TObject<Properties>> {
  return { name, schema: Type.Object(properties, { $id: name, title: name, description, ...closed }) };
}

/** An object within an answer. */
export function nested<Properties extends TProperties>(properties: Properties): TObject<Properties> {
  return Type.Object(properties, closed);
}

/** Text that says something. */
export const text = (description: string) => Type.String({ description, pattern: '\\S' });

/** Text that may be empty. */
export const textOrEmpty = (description: string) => Type.String({ description });

/** Text, or null if there is nothing to say. */
export const textOrNull = (description: string) => Type.Union([text(description), Type.Null()]);

export const oneOf = <const Values extends string[]>(values: readonly [...Values], description: string) =>
  Type.Enum(values, { type: 'string', description });

/** A whole number from 0 to 100. */
export const percentage = (description: string) => Type.Integer({ description, minimum: 0, maximum: 100 });

export function list<Item extends TSchema>(item: Item, description: string, min: number, max: number) {
  return Type.Array(item, { description, minItems: min, maxItems: max });
}
