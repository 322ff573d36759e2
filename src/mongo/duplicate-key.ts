import { mongo } from 'mongoose';

/** The server's code for a value that a unique index holds already. */
export const duplicateKeyCode = 11_000;

/**
 * Where in a batch of writes stand those that were refused because their id exists.
 * @throws the error if it tells of anything else.
 */
export function toDuplicateIndexes(error: unknown): number[] {
  if (!(error instanceof mongo.MongoBulkWriteError)) throw error;
  const refused = [error.writeErrors].flat();
  if (refused.some(({ code }) => code !== duplicateKeyCode)) throw error;
  return refused.map(({ index }) => index);
}
