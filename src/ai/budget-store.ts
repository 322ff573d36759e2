import { Schema, type Connection } from 'mongoose';
import { toDocumentId } from '../mongo/document-id.ts';
import { duplicateKeyCode } from '../mongo/duplicate-key.ts';
import { text, number, date, schemaOptions } from '../mongo/field-kinds.ts';
import { createReservation, dayOf, unlimitedBudget, type TokenBudget } from './budget.ts';

interface TokenUseDocument {
  _id: string;
  tenantId: string;
  /** Tokens reserved and spent on that day. */
  used: number;
  expiresAt: Date;
}

const tokenUseSchema = new Schema<TokenUseDocument>(
  {
    _id: text,
    used: number,
    expiresAt: date,
  },
  { collection: 'ai_token_use', ...schemaOptions },
).index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** How long a day's count is kept, ms; longer than the day, for reservations from before midnight. */
const retentionMs = 8 * 24 * 3600 * 1000;

/**
 * Counts in the store, so that all gateways share one budget: one document for each tenant and day. A reservation
 * whose process died stays counted, on the safe side, until the day ends.
 * @param limit tokens a day for each tenant; 0 is no limit.
 */
export async function createStoredBudget(
  connection: Connection,
  limit: number,
  now: () => Date = () => new Date(),
): Promise<TokenBudget> {
  if (limit === 0) return unlimitedBudget;
  const days = connection.model<TokenUseDocument>('AiTokenUse', tokenUseSchema);
  await days.createIndexes();

  return {
    async reserve(tenantId, tokens) {
      if (tokens > limit) return null;
      const time = now();
      const scope = { _id: toDocumentId(tenantId, dayOf(time)), tenantId };
      const filter = { ...scope, used: { $lte: limit - tokens } };
      const update = { $inc: { used: tokens } };
      const book = async (difference: number) => {
        await days.updateOne(scope, { $inc: { used: difference } });
      };
      try {
        await days.updateOne(
          filter,
          { ...update, $setOnInsert: { expiresAt: new Date(time.getTime() + retentionMs) } },
          { upsert: true },
        );
        return createReservation(tokens, book);
      } catch (error) {
        if ((error as { code?: unknown }).code !== duplicateKeyCode) throw error;
      }
      // The day's document is there: either it has no room, or another first call of the day was faster.
      const { modifiedCount } = await days.updateOne(filter, update);
      return modifiedCount === 1 ? createReservation(tokens, book) : null;
    },
  };
}
