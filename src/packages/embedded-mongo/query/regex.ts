import { Regex, type Value } from '../bson/values.ts';
import { badValue, CommandError } from '../errors.ts';

/** Longest pattern that is compiled, in characters. */
const maxPatternLength = 2048;

/**
 * Compiles a filter's regular expression. Options i, m and s are taken; u is the default in UTF-8.
 * Source: MongoDB manual, $regex.
 * @throws CommandError 2 for another option or a pattern beyond 2,048 characters, 51091 for one that does not compile.
 */
export function compileRegex(pattern: string, options: string): RegExp {
  if (pattern.length > maxPatternLength) {
    throw badValue(
      `$regex: expected a pattern of at most ${maxPatternLength} characters, got ${pattern.length}`,
    );
  }
  const wrong = Array.from(options).find((option) => !'imsu'.includes(option));
  if (wrong !== undefined) throw badValue(`$regex: option '${wrong}' is not supported by the embedded store`);
  try {
    return new RegExp(pattern, [...new Set(`${options.replace('u', '')}u`)].join(''));
  } catch {
    try {
      // PCRE takes escapes that JavaScript's unicode mode refuses, such as `\-`.
      return new RegExp(pattern, options.replace('u', ''));
    } catch (error) {
      throw new CommandError(51091, `Regular expression is invalid: ${String(error)}`);
    }
  }
}

/** The compiled form of `$regex` with its `$options`. */
export function compileRegexOperator(operand: Value, options: Value | undefined): RegExp {
  if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
  if (operand instanceof Regex) return compileRegex(operand.pattern, options ?? operand.options);
  if (typeof operand !== 'string') throw badValue('$regex has to be a string');
  return compileRegex(operand, options ?? '');
}

/** The literal text that every match starts with; empty when there is none to rely on. */
export function literalPrefix(regex: RegExp): string {
  if (regex.flags.includes('i') || regex.flags.includes('m') || !regex.source.startsWith('^')) return '';
  if (regex.source.includes('|')) return '';
  const prefix = /^\^([\p{L}\p{N} _:@/-]*)/u.exec(regex.source)?.[1] ?? '';
  const next = regex.source[prefix.length + 1];
  // A quantifier makes the last character optional.
  return next !== undefined && '*?{+'.includes(next) ? prefix.slice(0, -1) : prefix;
}
