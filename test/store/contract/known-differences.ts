import type { Implementation } from './harness.ts';

/**
 * Where an implementation is known to differ from MongoDB's manual, which decides: the behaviour's name and why the
 * case is left out for it. The embedded store has no entry.
 */
export const knownDifferences: Partial<Record<Implementation, Record<string, string>>> = {
  'mongo-java-server': {},
};
