// A JSON Schema as rows of a table: one for each field, named by its path.

const typeNames = {
  object: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  null: 'null',
};
const formats = { 'date-time': 'time', date: 'day' };

/** `Type.Union([schema, Type.Null()])` as its schema, and whether null may stand in its place. */
function unwrap(schema) {
  const others = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  if (others.length !== 1) return { inner: schema, isNullable: false };
  const inner = { ...others[0], description: schema.description ?? others[0].description };
  return { inner, isNullable: others.length < schema.anyOf.length };
}

function nameOf(schema) {
  const [value, ...others] = 'const' in schema ? [schema.const] : (schema.enum ?? []);
  if (value !== undefined) return [value, ...others].map((each) => `\`${JSON.stringify(each)}\``).join(', ');
  const types = [schema.type ?? 'any'].flat();
  return types
    .map((type) => formats[type === 'string' && schema.format] ?? typeNames[type] ?? 'any')
    .join(' or ');
}

function boundsOf({ minLength, maxLength, minimum, maximum }) {
  const toText = (from, to) =>
    to === undefined ? `from ${from} on` : from === undefined ? `at most ${to}` : `${from} to ${to}`;
  const bounds = [];
  if (minLength !== undefined || maxLength !== undefined)
    bounds.push(`${toText(minLength, maxLength)} characters`);
  if (minimum !== undefined || maximum !== undefined) bounds.push(toText(minimum, maximum));
  return bounds;
}

/** What a field is, in words. */
export function toType(schema) {
  const { inner, isNullable } = unwrap(schema);
  const name = nameOf(inner);
  const type = inner.type === 'array' && inner.items ? `list of ${toType(inner.items)}` : name;
  return [isNullable ? `${type} or null` : type, ...boundsOf(inner)].join(', ');
}

/**
 * The rows of an object's fields, and of what stands inside them; none if the same object stands already.
 * @param seen the place of every object of three fields or more so far, by its schema; is added to.
 * @param place what the object is called where it is met again.
 * @returns with `as`, the place of the same object.
 */
export function toFieldRows(root, seen, place) {
  const rows = [];
  /** @returns where the fields stand already. */
  const addFields = (given, path) => {
    const { inner: schema } = unwrap(given);
    const isList = schema.type === 'array' && schema.items !== undefined;
    const object = isList ? unwrap(schema.items).inner : schema;
    const inside = isList ? `${path}[]` : path;
    if (isList && object.type === 'array') return addFields(object, inside);
    const fields = Object.entries(object.properties ?? {});
    const key = JSON.stringify([object.properties, object.required]);
    if (seen.has(key)) return seen.get(key);
    if (fields.length > 2) seen.set(key, inside === '' ? place : `\`${inside}\` of ${place}`);
    for (const [name, field] of fields) {
      const row = {
        field: inside === '' ? name : `${inside}.${name}`,
        type: toType(field),
        // A schema without the list says nothing of what may be absent.
        isAlways: !object.required || object.required.includes(name),
        isRequired: object.required?.includes(name) ?? false,
        meaning: field.description ?? unwrap(field).inner.description ?? '',
      };
      rows.push(row);
      const as = addFields(field, row.field);
      if (as !== undefined) row.meaning = [row.meaning, `as ${as}`].filter(Boolean).join('; ');
    }
    return undefined;
  };
  return { as: addFields(root, ''), rows };
}
