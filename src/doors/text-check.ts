import { GatewayError, fieldPath } from '../errors.ts';

/** What about a text the store could not give back as it was; undefined where nothing is. */
export function findUnstorable(text: string): string | undefined {
  if (text.includes('\0')) return 'the character U+0000';
  if (!text.isWellFormed()) return 'half of a surrogate pair';
  return undefined;
}

/** Levels of nesting in a body; documented bodies need fewer than ten. */
const deepest = 64;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

function refuse(path: readonly string[], problem: string): never {
  const place = path.length === 0 ? 'body' : fieldPath(path);
  throw new GatewayError('BAD_INPUT', `${place}: ${problem}`, { field: path });
}

/**
 * Refuses what no caller means and what would not survive being stored: text with U+0000 or half a surrogate
 * pair, keys that reach an object's prototype, endless nesting.
 * @throws GatewayError BAD_INPUT naming the place.
 */
export function assertPlain(root: unknown): void {
  // A stack of our own: the input chooses the depth.
  const open: { value: unknown; path: readonly string[] }[] = [{ value: root, path: [] }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { value, path } = item;
    if (typeof value === 'string') {
      const problem = findUnstorable(value);
      if (problem) refuse(path, `expected storable text, got ${problem}`);
    } else if (typeof value === 'object' && value !== null) {
      if (path.length >= deepest)
        refuse(path.slice(0, 4), `expected at most ${deepest} levels of nesting, got more`);
      for (const [key, inner] of Object.entries(value)) {
        if (forbiddenKeys.has(key)) refuse([...path, key], 'expected another key, got a reserved one');
        if (findUnstorable(key))
          refuse(path, 'expected storable keys, got one with U+0000 or half a surrogate pair');
        if (typeof inner === 'string' || (typeof inner === 'object' && inner !== null)) {
          open.push({ value: inner, path: [...path, key] });
        }
      }
    }
  }
}
