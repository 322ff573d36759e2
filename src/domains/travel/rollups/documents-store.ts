import { Schema, type Connection, type Model } from 'mongoose';
import { chunksOf } from '../../../common/collections.ts';
import { toDocumentId } from '../../../mongo/document-id.ts';
import { text, anyText, number, schemaOptions } from '../../../mongo/field-kinds.ts';
import { toDuplicateIndexes } from '../../../mongo/duplicate-key.ts';
import type { RollupStore } from './rollup-store.ts';
import type { CountedDocument } from './aggregate.ts';

/** Rows as JSON text: a store and a driver take it through as it is, where arrays of arrays cost them most of a query. */
interface RollupDocument extends Omit<CountedDocument, 'rows'> {
  _id: string;
  tenantId: string;
  rows: string;
  /** The name of the bucket's source. */
  source: string;
  month: string;
  /** The number of the recomputation that wrote the rows. */
  recount: number;
}

type DocumentStore = Pick<
  RollupStore,
  'saveCounted' | 'clearOlder' | 'findMonths' | 'findNextTenant' | 'findDocuments' | 'findRows'
>;

const rollupSchema = new Schema<RollupDocument>(
  {
    _id: text,
    source: text,
    view: text,
    // Mongoose takes empty text for nothing.
    shard: anyText,
    month: text,
    part: number,
    rows: text,
    recount: number,
  },
  { collection: 'travel_rollups', ...schemaOptions },
)
  .index({ tenantId: 1, view: 1, shard: 1, month: 1, part: 1 })
  .index({ tenantId: 1, source: 1, month: 1, recount: 1 });

/** Documents of one write. */
const documentsOfWrite = 500;

const toRows = (json: string) => JSON.parse(json) as CountedDocument['rows'];

function toId(tenantId: string, month: string, { view, shard, part }: CountedDocument): string {
  const end = part === 0 ? month : `${month}/${part}`;
  return toDocumentId(tenantId, shard === '' ? `${view}/${end}` : `${view}/${shard}/${end}`);
}

/** Bucket names are put together in source.ts. */
function readName(bucket: string): { source: string; month: string } {
  const [source = '', month = ''] = bucket.split('/');
  return { source, month };
}

/** @returns those of the documents that exist already with this number or a larger one. */
async function writeUnlessNewer(
  rollups: Model<RollupDocument>,
  documents: readonly RollupDocument[],
): Promise<RollupDocument[]> {
  if (documents.length === 0) return [];
  try {
    await rollups.bulkWrite(
      documents.map(({ _id, tenantId, recount, ...fields }) => ({
        updateOne: {
          filter: { _id, tenantId, recount: { $lt: recount } },
          update: { $set: { ...fields, recount } },
          upsert: true,
        },
      })),
      { ordered: false, timestamps: false },
    );
    return [];
  } catch (error) {
    return toDuplicateIndexes(error).flatMap((index) => documents[index] ?? []);
  }
}

export async function createDocumentStore(connection: Connection): Promise<DocumentStore> {
  const rollups = connection.model<RollupDocument>('Travel rollup', rollupSchema);
  await rollups.createIndexes();

  return {
    async saveCounted(tenantId, counted) {
      const all = counted.flatMap(({ bucket, number: recount, documents }) => {
        const { source, month } = readName(bucket);
        return documents.map((document) => {
          const _id = toId(tenantId, month, document);
          return { _id, tenantId, source, month, ...document, rows: JSON.stringify(document.rows), recount };
        });
      });
      for (const written of chunksOf(all, documentsOfWrite)) {
        // Whoever inserts the same id at the same moment may have the smaller number; it stands there by now.
        await writeUnlessNewer(rollups, await writeUnlessNewer(rollups, written));
      }
    },

    async clearOlder(tenantId, numbers) {
      if (numbers.size === 0) return;
      await rollups.bulkWrite(
        [...numbers].map(([bucket, recount]) => ({
          updateMany: {
            filter: { tenantId, ...readName(bucket), recount: { $lt: recount } },
            update: { $set: { rows: '[]', recount } },
          },
        })),
        { ordered: false, timestamps: false },
      );
    },

    findMonths: async (tenantId, source) => (await rollups.distinct('month', { tenantId, source })).sort(),

    async findNextTenant(after) {
      // One step to the next tenant in an index, whatever number of documents this one has.
      const [found] = await rollups
        .find({ tenantId: { $gt: after } }, { _id: 1, tenantId: 1 }, { acrossTenants: true })
        .sort({ tenantId: 1 })
        .limit(1)
        .lean();
      return found?.tenantId;
    },

    async findDocuments(tenantId, bucket) {
      const found = await rollups
        .find({ tenantId, ...readName(bucket) }, { _id: 0, view: 1, shard: 1, part: 1, rows: 1 })
        .lean();
      return found.map(({ view, shard, part, rows }) => ({ view, shard, part, rows: toRows(rows) }));
    },

    async findRows(tenantId, view, shard, from, to) {
      const found = await rollups
        .find({ tenantId, view, shard, month: { $gte: from, $lte: to } }, { _id: 0, month: 1, rows: 1 })
        .sort({ month: 1, part: 1 })
        .lean();
      return found.map(({ month, rows }) => ({ month, rows: toRows(rows) }));
    },
  };
}
