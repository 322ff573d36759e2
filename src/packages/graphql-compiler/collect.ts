import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getDirectiveValues,
  isAbstractType,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** The places of a document that ask for one field of the answer; at least one. */
export type Nodes = [FieldNode, ...FieldNode[]];

/** Where the fields of a selection come from. */
export interface SelectionSource {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Those that `@skip` and `@include` ask for. */
  readonly variableValues: Record<string, unknown>;
}

function isIncluded(
  node: { readonly directives?: readonly DirectiveNode[] },
  variables: Record<string, unknown>,
) {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function matches(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

/**
 * The fields that selections ask of an object type, by their name in the answer and in its order (GraphQL
 * specification, "CollectFields").
 */
export function collectFields(
  { schema, fragments, variableValues }: SelectionSource,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, Nodes> {
  const fields = new Map<string, Nodes>();
  const visited = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value)) continue;
      if (!isIncluded(selection, variableValues)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const found = fields.get(name);
        if (found) found.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (matches(schema, selection.typeCondition?.name.value, type)) visit(selection.selectionSet);
      } else {
        visited.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment && matches(schema, fragment.typeCondition.name.value, type))
          visit(fragment.selectionSet);
      }
    }
  };
  sets.forEach(visit);
  return fields;
}

/** A field of an object type, or one of those that every schema has; undefined if there is none of the name. */
export function findDefinition(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}
