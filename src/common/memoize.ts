import type { LRUCache } from 'lru-cache';

/**
 * What is remembered under a key, or asked for now. Promises are remembered, so that those who ask at once ask once; a
 * failure is told to them and forgotten.
 */
export async function rememberOr<Value>(
  known: LRUCache<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const remembered = known.get(key);
  if (remembered) return await remembered;
  const asked = ask();
  known.set(key, asked);
  asked.catch(() => {
    if (known.peek(key) === asked) known.delete(key);
  });
  return await asked;
}
