import { asNumber } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { Handler } from './context.ts';
import { assertOptions, collectionName, integerOption } from './options.ts';

/** getMore. Source: MongoDB manual, getMore. */
export const getMore: Handler = ({ cursors }, command) => {
  assertOptions(command, ['collection', 'batchSize']);
  const id = command.body['getMore'];
  if (typeof id !== 'bigint')
    throw new CommandError(14, "BSON field 'getMore.getMore' is the wrong type, expected 'long'");
  const batchSize = integerOption(command.body, 'batchSize');
  return { cursor: cursors.next(id, batchSize === 0 ? undefined : batchSize) };
};

/** killCursors. Source: MongoDB manual, killCursors. */
export const killCursors: Handler = ({ cursors }, command) => {
  assertOptions(command, ['cursors']);
  collectionName(command);
  const ids = command.body['cursors'];
  if (!Array.isArray(ids)) throw new CommandError(14, "BSON field 'killCursors.cursors' must be an array");
  const cursorsKilled: bigint[] = [];
  const cursorsNotFound: bigint[] = [];
  for (const item of ids) {
    const id = typeof item === 'bigint' ? item : BigInt(asNumber(item) ?? 0);
    (cursors.kill(id) ? cursorsKilled : cursorsNotFound).push(id);
  }
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
};
