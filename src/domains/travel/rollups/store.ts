import type { Connection } from 'mongoose';
import { createDocumentStore } from './documents-store.ts';
import { createVersionStore } from './versions-store.ts';
import { createDirtyBucketStore } from './dirty-buckets-store.ts';
import type { RollupStore } from './rollup-store.ts';

/** The rollups' marks, numbers and documents in MongoDB. */
export async function createRollupStore(connection: Connection): Promise<RollupStore> {
  const [marks, versions, documents] = await Promise.all([
    createDirtyBucketStore(connection),
    createVersionStore(connection),
    createDocumentStore(connection),
  ]);
  return { ...marks, ...versions, ...documents };
}
