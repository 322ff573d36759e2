import { parsePath, resolvePath } from '../bson/path.ts';
import { createDoc, type Doc, isDoc, type Value } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import { compileOperator, type Expression } from './expression-operators.ts';

function compilePath(path: string): Expression {
  if (path.startsWith('$$')) {
    const [variable = '', ...rest] = path.slice(2).split('.');
    if (variable !== 'ROOT' && variable !== 'CURRENT') {
      throw new CommandError(
        17276,
        `Use of undefined variable: ${variable} (not supported by the embedded store)`,
      );
    }
    return rest.length === 0 ? (doc) => doc : (doc) => resolvePath(doc, rest);
  }
  const parts = parsePath(path.slice(1));
  if (parts.includes(''))
    throw new CommandError(40353, `FieldPath '${path}' must not have an empty component.`);
  return (doc) => resolvePath(doc, parts);
}

function compileObject(fields: Doc): Expression {
  const compiled = Object.entries(fields).map(([name, value]) => [name, compileExpression(value)] as const);
  return (doc) => {
    const result = createDoc();
    for (const [name, evaluate] of compiled) {
      const value = evaluate(doc);
      if (value !== undefined) result[name] = value;
    }
    return result;
  };
}

/**
 * Compiles an aggregation expression. Source: MongoDB manual, Aggregation Operators.
 * @throws CommandError 168 naming an operator that is unknown or not supported, 17276 for a variable.
 */
export function compileExpression(expression: Value): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression);
  if (Array.isArray(expression)) {
    const items = expression.map(compileExpression);
    return (doc) => items.map((item) => item(doc) ?? null);
  }
  if (!isDoc(expression)) return () => expression;
  const [first, ...others] = Object.keys(expression);
  if (first?.startsWith('$') !== true) return compileObject(expression);
  if (others.length > 0) {
    throw new CommandError(
      15983,
      'an expression specification must contain exactly one field, the name of the expression',
    );
  }
  return compileOperator(first, expression[first] ?? null, compileExpression);
}
