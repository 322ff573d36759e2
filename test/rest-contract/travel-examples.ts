import { readFileSync } from 'node:fs';

/**
 * The documented example answers, by what follows `/api/v1`; the two that were shown under another operation are
 * where they belong (REST-510, docs/rest/travel.md).
 */
export const examples = JSON.parse(
  readFileSync('test/rest-contract/travel-examples.json', 'utf8'),
) as Readonly<Record<string, { data: any; pagination: any; meta: any }>>;

const kindOf = (value: unknown) => {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
};

/**
 * Where an answer is not built like the documented one: its keys, their order, or the type of a value. What is null on
 * one side tells no type, and an array without elements tells nothing of them.
 */
export function findDifferences(actual: unknown, documented: unknown, path = 'body'): string[] {
  const [got, expected] = [kindOf(actual), kindOf(documented)];
  if (got === 'null' || expected === 'null') return [];
  if (got !== expected) return [`${path}: expected ${expected}, got ${got}`];
  if (Array.isArray(actual) && Array.isArray(documented)) {
    if (documented.length === 0) return [];
    return actual.flatMap((each, index) => findDifferences(each, documented[0], `${path}[${index}]`));
  }
  if (got !== 'object') return [];
  const [keys, names] = [actual, documented].map((each) => Object.keys(each as object));
  if (keys!.join() !== names!.join()) return [`${path}: expected ${names!.join()}, got ${keys!.join()}`];
  return names!.flatMap((name) =>
    findDifferences(
      (actual as Record<string, unknown>)[name],
      (documented as Record<string, unknown>)[name],
      `${path}.${name}`,
    ),
  );
}
