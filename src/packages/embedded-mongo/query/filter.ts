import { parsePath, visitPath } from '../bson/path.ts';
import { createDoc, type Doc, isDoc, type Value } from '../bson/values.ts';
import { badValue } from '../errors.ts';
import { compileOperators, implicit, isOperatorDoc, type Test } from './operators.ts';
import type { Conjunct, Filter, Predicate } from './conjunct.ts';

const refused = new Set(['$where', '$expr', '$text', '$jsonSchema', '$function', '$sampleRate']);

function compileClauses(operator: string, operand: Value): Filter[] {
  if (!Array.isArray(operand)) throw badValue(`${operator} argument must be an array, not ${typeof operand}`);
  if (operand.length === 0) throw badValue('$and/$or/$nor must be a nonempty array');
  return operand.map((clause) => {
    if (!isDoc(clause)) throw badValue('$or/$and/$nor entries need to be full objects');
    return compileFilter(clause);
  });
}

function compileLogical(operator: string, operand: Value): Filter {
  switch (operator) {
    case '$and': {
      const clauses = compileClauses(operator, operand);
      return {
        matches: (doc) => clauses.every((clause) => clause.matches(doc)),
        conjuncts: clauses.flatMap((clause) => clause.conjuncts),
      };
    }
    case '$or': {
      const clauses = compileClauses(operator, operand);
      const matches: Predicate = (doc) => clauses.some((clause) => clause.matches(doc));
      return {
        matches,
        conjuncts: [{ kind: 'or', branches: clauses.map((clause) => clause.conjuncts), matches }],
      };
    }
    case '$nor': {
      const clauses = compileClauses(operator, operand);
      const matches: Predicate = (doc) => !clauses.some((clause) => clause.matches(doc));
      return { matches, conjuncts: [{ kind: 'other', matches }] };
    }
    case '$comment':
      return { matches: () => true, conjuncts: [] };
    default:
      if (refused.has(operator)) throw badValue(`${operator} is not supported by the embedded store`);
      throw badValue(`unknown top level operator: ${operator}`);
  }
}

function compileField(path: string, operand: Value): Filter {
  const parts = parsePath(path);
  const negated =
    isOperatorDoc(operand) && isDoc(operand['$not'])
      ? compileField(path, asOperators(operand['$not']))
      : undefined;
  const tests: Test[] = isOperatorDoc(operand)
    ? compileOperators(withoutNot(operand), compileFilter)
    : [implicit(operand)];
  const conjuncts = tests.map((test): Conjunct => {
    const visit = test.isArrayAware ? test.matches : orAnyItem(test.matches);
    const matches: Predicate = (doc) => visitPath(doc, parts, visit) !== test.isNegated;
    return test.bound === undefined
      ? { kind: 'other', path, matches, ...(test.equals === undefined ? {} : { equals: test.equals }) }
      : { kind: 'field', path, bound: test.bound, isExact: test.isExact, matches };
  });
  if (negated !== undefined) conjuncts.push({ kind: 'other', matches: (doc) => !negated.matches(doc) });
  return { matches: (doc) => conjuncts.every((conjunct) => conjunct.matches(doc)), conjuncts };
}

function asOperators(operand: Doc): Doc {
  if (Object.keys(operand).length === 0) throw badValue('$not cannot be empty');
  if (!isOperatorDoc(operand)) throw badValue(`unknown operator: ${Object.keys(operand)[0] ?? ''}`);
  return operand;
}

/** `$not` of a document negates all its operators together, which no single test can express. */
function withoutNot(operators: Doc): Doc {
  if (!isDoc(operators['$not'])) return operators;
  return createDoc(Object.fromEntries(Object.entries(operators).filter(([name]) => name !== '$not')));
}

/** A test that an array passes when it, or one of its elements, does. */
function orAnyItem(matches: (value: Value | undefined) => boolean): (value: Value | undefined) => boolean {
  return (value) => matches(value) || (Array.isArray(value) && value.some(matches));
}

/**
 * Compiles a filter document. Source: MongoDB manual, Query and Projection Operators.
 * @throws CommandError 2 naming an operator that is unknown or not supported.
 */
export function compileFilter(filter: Doc): Filter {
  const parts = Object.entries(filter).map(([name, operand]) =>
    name.startsWith('$') ? compileLogical(name, operand) : compileField(name, operand),
  );
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const conjuncts = parts.flatMap((part) => part.conjuncts);
  return { matches: (doc) => parts.every((part) => part.matches(doc)), conjuncts };
}
