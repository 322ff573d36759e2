import { badInput } from '../../../common/errors.ts';

export type ParameterType = 'string' | 'number' | 'boolean' | 'array' | 'object';

/** A parameter of a topic, as `GET /ai/topics` publishes it. */
export interface TopicParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly required: boolean;
  readonly description: string;
}

/** A topic's parameters as a caller sends them. */
export type RawParameters = Readonly<Record<string, unknown>>;

interface ParameterValues {
  string: string;
  number: number;
  boolean: boolean;
  array: readonly unknown[];
  object: Readonly<Record<string, unknown>>;
}

/** The values that a list of parameters describes, by name. */
export type ParametersOf<List extends readonly TopicParameter[]> = {
  readonly [P in List[number] as P['required'] extends true ? P['name'] : never]: ParameterValues[P['type']];
} & {
  readonly [P in List[number] as P['required'] extends true ? never : P['name']]?: ParameterValues[P['type']];
};

/** The longest string, in UTF-16 units; the most items; the longest array or object as JSON. */
export const parameterLimits = { string: 10_000, items: 100, json: 20_000 } as const;

interface HasParameters {
  readonly parameters: readonly TopicParameter[];
}

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === '';

/**
 * The required parameters that are not there, in the topic's order. A null counts as absent, and so does a blank
 * string: there is nothing in it to work on.
 */
export function missingParameters(topic: HasParameters, given: RawParameters): string[] {
  const values = readParameters(topic, given);
  return topic.parameters
    .filter(({ name, required }) => required && (!Object.hasOwn(values, name) || isBlank(values[name])))
    .map(({ name }) => name);
}

/**
 * Checks type and size of what is given; whether anything lacks is `missingParameters`' matter.
 * Parameters that the topic does not know are ignored.
 * @throws GatewayError BAD_INPUT naming the parameter.
 */
export function assertParameters(topic: HasParameters, given: RawParameters): void {
  const values = readParameters(topic, given);
  for (const { name, type } of topic.parameters) {
    if (!Object.hasOwn(values, name)) continue;
    const value = values[name];
    if (!fits[type](value)) throw badInput(['parameters', name], expected[type], value);
  }
}

/** The values of the topic's own parameters, without those that are absent or null. */
export function readParameters(topic: HasParameters, given: RawParameters): Record<string, unknown> {
  return Object.fromEntries(
    topic.parameters
      .filter(({ name }) => Object.hasOwn(given, name) && given[name] != null)
      .map(({ name }) => [name, given[name]]),
  );
}

const isShort = (value: unknown) => JSON.stringify(value).length <= parameterLimits.json;

const fits: Record<ParameterType, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string' && value.length <= parameterLimits.string,
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  array: (value) => Array.isArray(value) && value.length <= parameterLimits.items && isShort(value),
  object: (value) => typeof value === 'object' && !Array.isArray(value) && isShort(value),
};

const expected: Record<ParameterType, string> = {
  string: `a string of at most ${parameterLimits.string} characters`,
  number: 'a number',
  boolean: 'true or false',
  array: `an array of at most ${parameterLimits.items} items and ${parameterLimits.json} characters of JSON`,
  object: `an object of at most ${parameterLimits.json} characters of JSON`,
};
