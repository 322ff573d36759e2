import type { LRUCache } from 'lru-cache';

/**
 * The cached value of a key, or one that is loaded now. Promises are cached, so that those who ask at once ask once; a
 * failure is told to them and forgotten.
 */
export async function memoize<Value>(
  known: LRUCache<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const cache = known.get(key);
  if (cache) return await cache;
  const asked = ask();
  known.set(key, asked);
  asked.catch(() => {
    if (known.peek(key) === asked) known.delete(key);
  });
  return await asked;
}
