import { GatewayError, fieldPath } from '../../common/errors.ts';

/** What about a text the store could not give back as it was; undefined if nothing is. */
export function findUnstorable(text: string): string | undefined {
  if (text.includes('\0')) return 'the character U+0000';
  if (!text.isWellFormed()) return 'a lone surrogate';
  return undefined;
}

/** Levels of nesting in a body; documented bodies need fewer than ten. */
const maxDepth = 64;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** A value of a body, and the way to it. */
interface Place {
  readonly value: unknown;
  readonly key: string;
  readonly parent: Place | undefined;
  readonly depth: number;
}

/** @param max keys of the path to report, from the root. */
function refuse(at: Place, problem: string, max = Number.POSITIVE_INFINITY): never {
  const path: string[] = [];
  for (let place = at; place.parent; place = place.parent) path.unshift(place.key);
  const field = path.slice(0, max);
  const place = field.length === 0 ? 'body' : fieldPath(field);
  throw new GatewayError('BAD_INPUT', `${place}: ${problem}`, { field });
}

/**
 * Refuses what no caller means and what would not survive being stored: text with U+0000 or half a surrogate
 * pair, keys that reach an object's prototype, endless nesting.
 * @throws GatewayError BAD_INPUT naming the place.
 */
export function assertStorable(root: unknown): void {
  // A stack of our own: the input chooses the depth.
  const open: Place[] = [{ value: root, key: '', parent: undefined, depth: 0 }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, depth } = place;
    if (typeof value === 'string') {
      const problem = findUnstorable(value);
      if (problem) refuse(place, `expected storable text, got ${problem}`);
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= maxDepth) {
        refuse(place, `expected at most ${maxDepth} levels of nesting, got more`, 4);
      }
      for (const [key, inner] of Object.entries(value)) {
        const inside: Place = { value: inner, key, parent: place, depth: depth + 1 };
        if (forbiddenKeys.has(key)) refuse(inside, 'expected an unreserved key, got a reserved one');
        if (findUnstorable(key))
          refuse(place, 'expected storable keys, got one with U+0000 or a lone surrogate');
        if (typeof inner === 'string' || (typeof inner === 'object' && inner !== null)) open.push(inside);
      }
    }
  }
}
