import {
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type ASTVisitor,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { findUnstorable } from '../http/storable-text.ts';
import { createComplexityMeter } from './operation-complexity.ts';

/** What one document may ask for (docs/operations.md, "Limits"). */
export const operationLimits = {
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 10,
  cost: 20_000,
  /** Lexical tokens, counted by the parser. */
  tokens: 1_000,
} as const;

/** Fields at the top, fragments' included; duplicates count, as each would be merged or run. */
function countRootFields(set: SelectionSetNode, document: DocumentNode, spread = new Set<string>()): number {
  return set.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return count + countRootFields(selection.selectionSet, document, spread);
    const name = selection.name.value;
    if (spread.has(name)) return count;
    spread.add(name);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    return fragment && 'selectionSet' in fragment
      ? count + countRootFields(fragment.selectionSet, document, spread)
      : count;
  }, 0);
}

/**
 * Our own rule and not a library's: the kept ones count a page size that a variable gives as 1, and report a
 * limit as a syntax error.
 */
function limitsRule(context: ValidationContext): ASTVisitor {
  const measure = createComplexityMeter(context.getSchema(), (name) => context.getFragment(name));
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const asked = {
        ...measure(operation),
        rootFields: countRootFields(operation.selectionSet, context.getDocument()),
      };
      for (const name of ['depth', 'aliases', 'rootFields', 'directives', 'cost'] as const) {
        if (asked[name] <= operationLimits[name]) continue;
        context.reportError(
          new GraphQLError(
            `Operation is too large: expected ${name} of at most ${operationLimits[name]}, got ${asked[name]}`,
            { nodes: operation },
          ),
        );
      }
      return false;
    },
    FragmentDefinition: () => false,
  };
}

/** Refuses text in a document that the store would change or refuse; variables are checked with the body. */
function storableTextRule(context: ValidationContext): ASTVisitor {
  return {
    StringValue(node) {
      const problem = findUnstorable(node.value);
      if (problem)
        context.reportError(
          new GraphQLError(`String: expected storable text, got ${problem}`, { nodes: node }),
        );
    },
  };
}

/** The rules beside GraphQL's own; HTTP, SSE and WebSocket all use this list. */
export function createOperationLimitRules(options: { introspection: boolean }): ValidationRule[] {
  return [limitsRule, storableTextRule, ...(options.introspection ? [] : [NoSchemaIntrospectionCustomRule])];
}
