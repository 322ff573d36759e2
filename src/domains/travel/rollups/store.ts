import type { Connection } from 'mongoose';
import { createDocumentStore } from './documents-store.ts';
import { createHeadStore } from './versions-store.ts';
import { createMarkStore } from './dirty-buckets-store.ts';
import type { RollupStore } from './rollup-store.ts';

/** The rollups' marks, numbers and documents in MongoDB. */
export async function createRollupStore(connection: Connection): Promise<RollupStore> {
  const [marks, heads, documents] = await Promise.all([
    createMarkStore(connection),
    createHeadStore(connection),
    createDocumentStore(connection),
  ]);
  return { ...marks, ...heads, ...documents };
}
