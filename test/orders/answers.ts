import {
  Kind,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  valueFromASTUntyped,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A list of an answer. */
export interface Found {
  /** See places.ts. */
  place: string;
  /** What the list, or what holds it, was asked with. */
  args: Record<string, unknown>;
  /** Of edges their nodes. */
  items: any[];
}

const isList = (type: GraphQLOutputType) => isListType(isNonNullType(type) ? type.ofType : type);

/** The fields of a selection that an object of the type has. */
function fieldsOf(set: SelectionSetNode, typename: string): SelectionSetNode['selections'] {
  return set.selections.flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT && selection.typeCondition?.name.value === typename
      ? fieldsOf(selection.selectionSet, typename)
      : selection,
  );
}

/** Every list of the answer to an operation without fragments of a name; interfaces are asked for `__typename`. */
export function listsOfData(schema: GraphQLSchema, query: string, data: any): Found[] {
  const found: Found[] = [];
  const visit = (type: GraphQLOutputType, set: SelectionSetNode, value: any, args: Found['args']): void => {
    if (value === null) return;
    if (Array.isArray(value)) return value.forEach((each) => visit(type, set, each, args));
    const named = getNamedType(type);
    const own = isObjectType(named) ? named : schema.getType(value.__typename as string);
    if (!isObjectType(own)) throw new Error(`${named.name}: ask for __typename`);
    for (const field of fieldsOf(set, own.name)) {
      const definition = field.kind === Kind.FIELD && own.getFields()[field.name.value];
      if (!definition) continue;
      const given = field.arguments?.map(({ name, value: each }) => [name.value, valueFromASTUntyped(each)]);
      const inner = { ...args, ...(Object.fromEntries(given ?? []) as Found['args']) };
      const answer = value[field.alias?.value ?? field.name.value];
      if (isList(definition.type) && Array.isArray(answer)) {
        const items = definition.name === 'edges' ? answer.map(({ node }) => node) : answer;
        found.push({ place: `${own.name}.${definition.name}`, args: inner, items });
      }
      if (field.selectionSet) visit(definition.type, field.selectionSet, answer, inner);
    }
  };
  const [operation] = parse(query).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No operation: ${query}`);
  visit(schema.getRootType(operation.operation)!, operation.selectionSet, data, {});
  return found;
}

/** Every list of a REST answer whose place is known; what JSON a caller may have stored is not looked into. */
export function listsOfBody(
  operationId: string,
  known: ReadonlySet<string>,
  body: unknown,
  args: Found['args'],
): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      const place = `${operationId} ${path || '.'}`;
      if (!known.has(place)) return;
      found.push({ place, args, items: value });
      value.forEach((each) => visit(each, `${path}[]`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) visit(each, `${path}.${name}`);
    }
  };
  visit(body, '');
  return found;
}
