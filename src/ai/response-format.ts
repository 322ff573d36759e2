import type { TSchema } from 'typebox';

/** Ways to state the required form of an answer to a provider, from the strictest to the simplest. */
export const formatModes = ['json_schema', 'json_object', 'text'] as const;
export type FormatMode = (typeof formatModes)[number];

interface JsonSchema {
  [keyword: string]: unknown;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: unknown;
}

/** Keywords of the strict mode; a schema with another one is sent without it. */
const strictKeywords = new Set(
  (
    'type properties required additionalProperties items enum const anyOf $ref $defs description format pattern ' +
    'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems'
  ).split(' '),
);

/** Keywords that the strict mode refuses and that we check ourselves anyway, or that only inform. */
const droppedKeywords = new Set(
  '$schema $id title default examples minLength maxLength uniqueItems'.split(' '),
);

/** The schema as the provider gets it. Strict binds the model's sampling to it, which not every schema allows. */
export function toProviderSchema(schema: TSchema): { schema: Record<string, unknown>; strict: boolean } {
  // A plain copy: the schema's own object carries the builder's hidden marks.
  const plain = JSON.parse(JSON.stringify(schema)) as JsonSchema;
  const reduced = dropUnsupported(plain);
  return isStrict(reduced) && reduced.type === 'object'
    ? { schema: reduced, strict: true }
    : { schema: plain, strict: false };
}

function mapSubschemas(node: JsonSchema, map: (subschema: JsonSchema) => JsonSchema): JsonSchema {
  const copy: JsonSchema = {};
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword === 'properties' || keyword === '$defs') {
      const named = Object.entries(value as Record<string, JsonSchema>);
      copy[keyword] = Object.fromEntries(named.map(([name, subschema]) => [name, map(subschema)]));
    } else if (keyword === 'anyOf') copy[keyword] = (value as JsonSchema[]).map(map);
    else if (keyword === 'items' && isObject(value)) copy[keyword] = map(value);
    else copy[keyword] = value;
  }
  return copy;
}

function dropUnsupported(node: JsonSchema): JsonSchema {
  const kept = Object.entries(node).filter(([keyword]) => !droppedKeywords.has(keyword));
  return mapSubschemas(Object.fromEntries(kept), dropUnsupported);
}

function isStrict(node: JsonSchema): boolean {
  if (Object.keys(node).some((keyword) => !strictKeywords.has(keyword))) return false;
  if (node.type === 'object') {
    const names = Object.keys(node.properties ?? {});
    if (node.additionalProperties !== false || names.some((name) => !node.required?.includes(name)))
      return false;
  }
  let isWhole = true;
  mapSubschemas(node, (subschema) => {
    isWhole &&= isStrict(subschema);
    return subschema;
  });
  return isWhole;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
