import { isInterfaceType, isListType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';

/*
 * Where a list stands: `Type.field` of the schema, `operationId .path` of a successful answer over REST, where `[]`
 * leads into the items of an outer list.
 */

/** Every list of the schema's answers. */
export function placesOfSchema(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return [];
    return Object.values(type.getFields())
      .filter((field) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type))
      .map((field) => `${type.name}.${field.name}`);
  });
}

/** Every list of a JSON Schema, by its path. */
function listsOf(schema: any, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = schema.type === 'array' || schema.items !== undefined ? [path || '.'] : [];
  return [
    ...own,
    ...listsOf(schema.items, `${path}[]`),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((word) =>
      (schema[word] ?? []).flatMap((each: any) => listsOf(each, path)),
    ),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => listsOf(each, `${path}.${name}`)),
  ];
}

export interface Operation {
  operationId: string;
  method: string;
  path: string;
  parameters: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, { schema?: any }> }>;
}

export const operationsOf = (document: any): Operation[] =>
  Object.entries<any>(document.paths).flatMap(([path, methods]) =>
    Object.entries<any>(methods).map(([method, operation]) => ({
      parameters: [],
      ...operation,
      method,
      path,
    })),
  );

/** Every list of the OpenAPI document's successful answers. */
export function placesOfOpenApi(document: any): string[] {
  return operationsOf(document).flatMap(({ operationId, responses }) => {
    const schemas = Object.entries(responses ?? {})
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content }]) => Object.values(content ?? {}).map(({ schema }) => schema));
    const paths = new Set(schemas.flatMap((schema) => listsOf(schema, '')));
    return [...paths].map((path) => `${operationId} ${path}`);
  });
}
