/** Reads one string out of JSON that comes in pieces. */
export interface ResponseReader {
  /** @returns what the piece adds to the string, decoded; a half of a character waits for its other half. */
  push(piece: string): string;
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const isHighSurrogate = (unit: string) => unit >= '\uD800' && unit <= '\uDBFF';

/**
 * Reads the top-level property `response` of a JSON object while it is being written. Trusts that it is JSON: what is
 * read of a text that turns out to be none is to be thrown away. A second property of the name is not read.
 */
export function createResponseReader(): ResponseReader {
  /** Open brackets; what stands before the first brace, such as a code block's mark, is skipped. */
  let depth = 0;
  let isInString = false;
  /** The escape that is being read: empty, `\`, or `\u` and digits. */
  let escape = '';
  /** Whether the next string at the top level is a property's name. */
  let expectsName = false;
  let name = '';
  let role: 'name' | 'response' | 'other' = 'other';
  let isDone = false;
  /** A high surrogate without its other half. */
  let half = '';
  let read = '';

  const take = (unit: string) => {
    if (role === 'name') name += unit;
    else if (role === 'response') read += unit;
  };

  const readEscape = (unit: string) => {
    escape += unit;
    if (escape[1] !== 'u') take(escapes[unit] ?? unit);
    else if (escape.length < 6) return;
    else take(String.fromCharCode(Number.parseInt(escape.slice(2), 16)));
    escape = '';
  };

  const readInString = (unit: string) => {
    if (escape !== '') readEscape(unit);
    else if (unit === '\\') escape = unit;
    else if (unit !== '"') take(unit);
    else {
      isInString = false;
      isDone ||= role === 'response';
    }
  };

  const beginString = () => {
    isInString = true;
    if (depth !== 1) role = 'other';
    else if (expectsName) {
      role = 'name';
      name = '';
    } else role = name === 'response' && !isDone ? 'response' : 'other';
  };

  const readOutside = (unit: string) => {
    if (unit === '{' || (depth > 0 && unit === '[')) depth++;
    else if (depth === 0) return;
    else if (unit === '"') beginString();
    else if (unit === '}' || unit === ']') depth--;
    if (depth === 1 && (unit === '{' || unit === ',')) expectsName = true;
    if (depth === 1 && unit === ':') expectsName = false;
  };

  return {
    push(piece) {
      if (isDone) return '';
      read = half;
      for (let at = 0; at < piece.length && !isDone; at++) {
        const unit = piece.charAt(at);
        if (isInString) readInString(unit);
        else readOutside(unit);
      }
      half = isHighSurrogate(read.slice(-1)) && !isDone ? read.slice(-1) : '';
      return read.slice(0, read.length - half.length);
    },
  };
}
