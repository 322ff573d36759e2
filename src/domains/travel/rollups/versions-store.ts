import { Schema, type Connection, type UpdateQuery } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../../mongo/document-id.ts';
import { text, number, schemaOptions } from '../../../mongo/field-kinds.ts';
import { toDuplicateIndexes } from '../../../mongo/duplicate-key.ts';
import type { RollupStore } from './rollup-store.ts';

/** How far the recomputations of a bucket have come. */
interface VersionDocument {
  _id: string;
  tenantId: string;
  /** The last number taken. */
  taken: number;
  /** The largest number of a recomputation that has written all its rows. */
  done: number;
}

type VersionStore = Pick<RollupStore, 'takeVersions' | 'findLastVersion' | 'complete'>;

const versionSchema = new Schema<VersionDocument>(
  { _id: text, taken: number, done: number },
  { collection: 'travel_rollup_heads', ...schemaOptions },
);

export async function createVersionStore(connection: Connection): Promise<VersionStore> {
  const versions = connection.model<VersionDocument>('Travel rollup head', versionSchema);
  const keyOf = (tenantId: string, bucket: string) => ({ _id: toDocumentId(tenantId, bucket), tenantId });

  const updateAll = async (
    tenantId: string,
    updates: readonly (readonly [bucket: string, update: UpdateQuery<VersionDocument>])[],
  ): Promise<typeof updates> => {
    if (updates.length === 0) return [];
    try {
      await versions.bulkWrite(
        updates.map(([bucket, update]) => ({
          updateOne: { filter: keyOf(tenantId, bucket), update, upsert: true },
        })),
        { ordered: false, timestamps: false },
      );
      return [];
    } catch (error) {
      const repeated = new Set(toDuplicateIndexes(error));
      return updates.filter((_, index) => repeated.has(index));
    }
  };

  /** Updates the version records, making those that are missing. @returns them as they are afterwards. */
  const change = async (tenantId: string, updates: ReadonlyMap<string, UpdateQuery<VersionDocument>>) => {
    // Another may make the same version record at the same moment; it stands there by now.
    await updateAll(tenantId, await updateAll(tenantId, [...updates]));
    const ids = [...updates.keys()].map((bucket) => toDocumentId(tenantId, bucket));
    return await versions.find({ _id: { $in: ids }, tenantId }).lean();
  };

  return {
    async takeVersions(tenantId, buckets) {
      const update = { $inc: { taken: 1 }, $setOnInsert: { done: 0 } };
      const found = await change(tenantId, new Map(buckets.map((bucket) => [bucket, update])));
      return new Map(found.map(({ _id, taken }) => [fromDocumentId(tenantId, _id), taken]));
    },

    async findLastVersion(tenantId, bucket) {
      const head = await versions.findOne(keyOf(tenantId, bucket)).lean();
      return head?.taken ?? 0;
    },

    async complete(tenantId, numbers) {
      const updates = [...numbers].map(([bucket, done]) => [bucket, { $max: { done } }] as const);
      const found = await change(tenantId, new Map(updates));
      return new Map(found.map(({ _id, done }) => [fromDocumentId(tenantId, _id), done]));
    },
  };
}
