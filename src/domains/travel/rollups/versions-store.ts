import { Schema, type Connection, type UpdateQuery } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../../mongo/document-id.ts';
import { toRepeated } from '../../../mongo/duplicate-key.ts';
import type { RollupStore } from './rollup-store.ts';

/** How far the recounts of a bucket have come. */
interface HeadDocument {
  _id: string;
  tenantId: string;
  /** The last number taken. */
  taken: number;
  /** The largest number of a recount that has written all its rows. */
  done: number;
}

type HeadStore = Pick<RollupStore, 'takeNumbers' | 'findLastNumber' | 'complete'>;

const number = { type: Number, required: true };

const headSchema = new Schema<HeadDocument>(
  { _id: { type: String, required: true }, taken: number, done: number },
  { collection: 'travel_rollup_heads', versionKey: false, strict: 'throw', strictQuery: 'throw' },
);

export async function createHeadStore(connection: Connection): Promise<HeadStore> {
  const heads = connection.model<HeadDocument>('Travel rollup head', headSchema);
  const keyOf = (tenantId: string, bucket: string) => ({ _id: toDocumentId(tenantId, bucket), tenantId });

  const updateAll = async (
    tenantId: string,
    updates: readonly (readonly [bucket: string, update: UpdateQuery<HeadDocument>])[],
  ): Promise<typeof updates> => {
    if (updates.length === 0) return [];
    try {
      await heads.bulkWrite(
        updates.map(([bucket, update]) => ({
          updateOne: { filter: keyOf(tenantId, bucket), update, upsert: true },
        })),
        { ordered: false, timestamps: false },
      );
      return [];
    } catch (error) {
      const repeated = new Set(toRepeated(error));
      return updates.filter((_, index) => repeated.has(index));
    }
  };

  /** Updates the heads, making those that are missing. @returns them as they are afterwards. */
  const change = async (tenantId: string, updates: ReadonlyMap<string, UpdateQuery<HeadDocument>>) => {
    // Another may make the same head at the same moment; it stands there by now.
    await updateAll(tenantId, await updateAll(tenantId, [...updates]));
    const ids = [...updates.keys()].map((bucket) => toDocumentId(tenantId, bucket));
    return await heads.find({ _id: { $in: ids }, tenantId }).lean();
  };

  return {
    async takeNumbers(tenantId, buckets) {
      const update = { $inc: { taken: 1 }, $setOnInsert: { done: 0 } };
      const found = await change(tenantId, new Map(buckets.map((bucket) => [bucket, update])));
      return new Map(found.map(({ _id, taken }) => [fromDocumentId(tenantId, _id), taken]));
    },

    async findLastNumber(tenantId, bucket) {
      const head = await heads.findOne(keyOf(tenantId, bucket)).lean();
      return head?.taken ?? 0;
    },

    async complete(tenantId, numbers) {
      const updates = [...numbers].map(([bucket, done]) => [bucket, { $max: { done } }] as const);
      const found = await change(tenantId, new Map(updates));
      return new Map(found.map(({ _id, done }) => [fromDocumentId(tenantId, _id), done]));
    },
  };
}
