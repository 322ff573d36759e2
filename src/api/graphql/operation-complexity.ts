import {
  Kind,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What an operation asks for, fragments counted wherever they are spread. */
export interface OperationComplexity {
  /** Levels of nested fields. */
  depth: number;
  aliases: number;
  directives: number;
  /** Fields to be resolved at most, list sizes multiplied; the page size stands for a list's length. */
  cost: number;
}

/** What a list argument given by a variable may be: the largest page. */
const maxPageSize = 100;
const pageArguments = new Set(['first', 'last']);
/** Their depth is the schema's own: tools ask for types nine levels deep, and GraphQL's own rule stops cycles. */
const introspectionFields = new Set(['__schema', '__type']);

function pageSize(field: FieldNode, parent: GraphQLNamedType | undefined): number {
  const definition =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  const paged = definition?.args.filter(({ name }) => pageArguments.has(name)) ?? [];
  if (paged.length === 0) return 1;
  const given = field.arguments?.find(({ name }) => pageArguments.has(name.value));
  if (given?.value.kind === Kind.INT) return Math.max(1, Number(given.value.value));
  if (given) return maxPageSize;
  return Number(paged[0]?.defaultValue ?? 20);
}

/**
 * Measures operations of one document; each fragment is walked once, however often it is spread, so the time is
 * linear in the document's size. A fragment inside itself counts once: validation refuses the cycle.
 */
export function createComplexityMeter(
  schema: GraphQLSchema,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
): (operation: OperationDefinitionNode) => OperationComplexity {
  const known = new Map<string, OperationComplexity>();
  const nothing: OperationComplexity = { depth: 0, aliases: 0, directives: 0, cost: 0 };

  const measureFragment = (name: string): OperationComplexity => {
    const before = known.get(name);
    if (before) return before;
    known.set(name, nothing);
    const fragment = fragmentOf(name);
    if (!fragment) return nothing;
    const type = schema.getType(fragment.typeCondition.name.value);
    const measure = measureSelections(fragment.selectionSet, type);
    measure.directives += fragment.directives?.length ?? 0;
    known.set(name, measure);
    return measure;
  };

  const measureField = (field: FieldNode, parent: GraphQLNamedType | undefined): OperationComplexity => {
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    const inner = field.selectionSet
      ? measureSelections(field.selectionSet, definition && getNamedType(definition.type))
      : nothing;
    return {
      depth: introspectionFields.has(field.name.value) ? 1 : inner.depth + 1,
      aliases: inner.aliases + (field.alias ? 1 : 0),
      directives: inner.directives,
      cost: 1 + inner.cost * pageSize(field, parent),
    };
  };

  const measureSelections = (
    set: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
  ): OperationComplexity => {
    const total = { ...nothing };
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? measureField(selection, parent)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measureSelections(
                selection.selectionSet,
                selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent,
              );
      total.depth = Math.max(total.depth, part.depth);
      total.aliases += part.aliases;
      total.directives += part.directives + (selection.directives?.length ?? 0);
      total.cost += part.cost;
    }
    return total;
  };

  return (operation) => {
    const measure = measureSelections(
      operation.selectionSet,
      schema.getRootType(operation.operation) ?? undefined,
    );
    measure.directives += operation.directives?.length ?? 0;
    return measure;
  };
}
