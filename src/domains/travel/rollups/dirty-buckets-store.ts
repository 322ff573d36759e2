import { Schema, type Connection } from 'mongoose';
import { toDocumentId } from '../../../mongo/document-id.ts';
import { text, date, schemaOptions } from '../../../mongo/field-kinds.ts';
import type { DirtyBucket, RollupStore } from './rollup-store.ts';

interface DirtyBucketDocument extends DirtyBucket {
  _id: string;
  tenantId: string;
  /** When whoever wrote it is taken to be gone. */
  leaseUntil: Date;
}

type DirtyBucketStore = Pick<
  RollupStore,
  | 'saveDirtyBuckets'
  | 'renewDirtyBuckets'
  | 'deleteDirtyBuckets'
  | 'adoptDirtyBuckets'
  | 'findDirtyBuckets'
  | 'isDirty'
  | 'findTenantsWithAbandoned'
>;

const dirtyBucketSchema = new Schema<DirtyBucketDocument>(
  { _id: text, bucket: text, session: text, leaseUntil: date },
  { collection: 'travel_rollup_marks', ...schemaOptions },
)
  .index({ tenantId: 1, session: 1, bucket: 1 })
  .index({ tenantId: 1, bucket: 1 })
  .index({ tenantId: 1, leaseUntil: 1 })
  .index({ leaseUntil: 1, tenantId: 1 });

const idsOnly = { _id: 1, tenantId: 1 } as const;

export async function createDirtyBucketStore(connection: Connection): Promise<DirtyBucketStore> {
  const marks = connection.model<DirtyBucketDocument>('Travel rollup mark', dirtyBucketSchema);
  await marks.createIndexes();

  return {
    async saveDirtyBuckets(tenantId, session, buckets, leaseUntil) {
      await marks.bulkWrite(
        buckets.map((bucket) => ({
          updateOne: {
            filter: { _id: toDocumentId(tenantId, `${bucket}/${session}`), tenantId },
            // The change set too: a mark that was adopted comes back to whoever wrote it.
            update: { $set: { bucket, session, leaseUntil } },
            upsert: true,
          },
        })),
        { ordered: false, timestamps: false },
      );
    },

    async renewDirtyBuckets(tenantId, session, leaseUntil) {
      const { matchedCount } = await marks.updateMany({ tenantId, session }, { $set: { leaseUntil } });
      return matchedCount;
    },

    async deleteDirtyBuckets(tenantId, session, buckets) {
      await marks.deleteMany({ tenantId, session, bucket: { $in: [...buckets] } });
    },

    async adoptDirtyBuckets(tenantId, session, now, leaseUntil) {
      await marks.updateMany({ tenantId, leaseUntil: { $lte: now } }, { $set: { session, leaseUntil } });
      return await marks.distinct('bucket', { tenantId, session });
    },

    findDirtyBuckets: async (tenantId) => await marks.distinct('bucket', { tenantId }),

    isDirty: async (tenantId, bucket) =>
      (await marks.findOne({ tenantId, bucket }, { bucket: 1 }).lean()) !== null,

    async findTenantsWithAbandoned(now, limit) {
      const found = await marks
        .find({ leaseUntil: { $lte: now } }, idsOnly, { acrossTenants: true })
        .sort({ leaseUntil: 1 })
        .limit(limit)
        .lean();
      return [...new Set(found.map(({ tenantId }) => tenantId))];
    },
  };
}
