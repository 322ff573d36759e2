/** Where an answer is not as the OpenAPI document describes it. */

const jsonTypes = (value: unknown): string[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
};

/** Where a value is not what its schema says: another type, or other keys in another order. */
export function findSchemaViolations(value: any, schema: any, path = 'body'): string[] {
  if (schema.anyOf) {
    const found: string[][] = schema.anyOf.map((each: any) => findSchemaViolations(value, each, path));
    return found.some((each) => each.length === 0) ? [] : found[0]!;
  }
  if (schema.const !== undefined && value !== schema.const) return [`${path}: not ${schema.const}`];
  if (!jsonTypes(value).includes(schema.type)) return [`${path}: expected ${schema.type}, got ${value}`];
  if (schema.type === 'array') {
    return value.flatMap((each: any, index: number) =>
      findSchemaViolations(each, schema.items, `${path}[${index}]`),
    );
  }
  if (schema.type !== 'object') return [];
  const [keys, names] = [Object.keys(value), Object.keys(schema.properties)];
  if (keys.join() !== names.join()) return [`${path}: expected ${names.join()}, got ${keys.join()}`];
  return names.flatMap((name) =>
    findSchemaViolations(value[name], schema.properties[name], `${path}.${name}`),
  );
}
