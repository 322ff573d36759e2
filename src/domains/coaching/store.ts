import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../mongo/document-id.ts';
import { text, anyText, optionalText, number, flag, date, schemaOptions } from '../../mongo/field-kinds.ts';
import { encodeCursor, toKeysetQuery, toPage, type SortKeys } from '../../mongo/keyset.ts';
import { readBatches } from '../../mongo/batches.ts';
import type { Insight } from './insight.ts';
import { toChangedIndexFields, toIndexFields, type IndexFields } from './index-fields.ts';
import type { InsightOrder, InsightStore, KissCount } from './insight-store.ts';
import { isQuickWinExpression, toConditions } from './store-filter.ts';

/** A stored insight: `_id` is tenant and id together; the other fields of its own are what indexes hold. */
interface InsightDocument extends Omit<Insight, 'id'>, IndexFields {
  _id: string;
}

/** Insights that are read at a time for a list of all; the list has no pages. */
const batchSize = 100;

const insightSchema = new Schema<InsightDocument>(
  {
    _id: text,
    title: text,
    description: text,
    category: text,
    priority: text,
    kissCategory: text,
    alignmentImpact: optionalText,
    status: text,
    businessImpact: optionalText,
    effortRequired: optionalText,
    createdAt: date,
    updatedAt: date,
    priorityRank: number,
    titleStart: anyText,
    kissColumn: anyText,
    isHighImpactLowEffort: flag,
  },
  { collection: 'coaching_insights', ...schemaOptions },
)
  .index({ tenantId: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, updatedAt: -1, _id: -1 })
  .index({ tenantId: 1, priorityRank: -1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, titleStart: 1, _id: 1 })
  .index({ tenantId: 1, kissColumn: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, isHighImpactLowEffort: 1, createdAt: -1, _id: -1 });

const orders: Record<InsightOrder['field'], SortKeys> = {
  createdAt: { createdAt: 'time', _id: 'text' },
  updatedAt: { updatedAt: 'time', _id: 'text' },
  priority: { priorityRank: 'number', createdAt: 'time', _id: 'text' },
  title: { titleStart: 'text', _id: 'text' },
};

function toInsight(document: InsightDocument): Insight {
  const {
    _id,
    priorityRank: _1,
    titleStart: _2,
    kissColumn: _3,
    isHighImpactLowEffort: _4,
    ...fields
  } = document;
  return { id: fromDocumentId(fields.tenantId, _id), ...fields };
}

function toDocument({ id, tenantId, ...fields }: Insight): InsightDocument {
  return {
    _id: toDocumentId(tenantId, id),
    tenantId,
    ...toIndexFields(fields),
    ...fields,
  };
}

/** The coaching domain's store in MongoDB. */
export async function createInsightStore(connection: Connection): Promise<InsightStore> {
  const insights = connection.model<InsightDocument>('Insight', insightSchema);
  await insights.createIndexes();

  const findByIds = async (tenantId: string, ids: readonly string[]): Promise<Insight[]> => {
    const _id = { $in: ids.map((id) => toDocumentId(tenantId, id)) };
    return (await insights.find({ tenantId, _id }).lean()).map(toInsight);
  };

  return {
    findByIds,

    async saveAll(tenantId, writes) {
      if (writes.length === 0) return [];
      const existing = await insights
        .find(
          { tenantId, _id: { $in: writes.map(({ insight }) => toDocumentId(tenantId, insight.id)) } },
          { _id: 1 },
        )
        .lean();
      const isThere = new Set(existing.map(({ _id }) => _id));
      await insights.bulkWrite(
        writes.map(({ insight, updatedAtOnOverwrite }) => {
          const { _id, tenantId: _tenant, createdAt, ...fields } = toDocument(insight);
          if (isThere.has(_id)) fields.updatedAt = updatedAtOnOverwrite;
          const update = { $set: fields, $setOnInsert: { createdAt } };
          return { updateOne: { filter: { _id, tenantId }, update, upsert: true } };
        }),
        { timestamps: false },
      );
      const ids = writes.map(({ insight }) => insight.id);
      const stored = new Map((await findByIds(tenantId, ids)).map((insight) => [insight.id, insight]));
      // One that is gone already was deleted by another request after this one had saved it.
      return writes.map(({ insight }) => stored.get(insight.id) ?? insight);
    },

    async *scanAll(tenantId) {
      const query = insights.find({ tenantId }).sort({ createdAt: -1, _id: -1 }).lean();
      for await (const found of readBatches<InsightDocument>(query, batchSize)) yield found.map(toInsight);
    },

    async findPage(tenantId, filter, order, page) {
      const keyset = toKeysetQuery(order.field, orders[order.field], order.direction, page);
      const found = await insights
        .find({ $and: [toConditions(filter), keyset.filter], tenantId })
        .sort(keyset.sort)
        .limit(keyset.limit)
        .lean();
      return toPage(found.map(toInsight), page);
    },

    toCursor(insight, { field }) {
      const document = toDocument(insight);
      return encodeCursor(
        field,
        Object.keys(orders[field]).map((key) => document[key as 'titleStart' | 'createdAt' | 'priorityRank']),
      );
    },

    async count(tenantId, filter) {
      return await insights.countDocuments({ ...toConditions(filter), tenantId });
    },

    async countByKissCategory(tenantId, filter) {
      return await insights.aggregate<KissCount>([
        { $match: { ...toConditions(filter), tenantId } },
        {
          $group: {
            _id: '$kissCategory',
            count: { $sum: 1 },
            quickWinCount: { $sum: { $cond: [isQuickWinExpression, 1, 0] } },
          },
        },
        { $project: { _id: 0, kissCategory: '$_id', count: 1, quickWinCount: 1 } },
      ]);
    },

    async update(tenantId, id, changes, updatedAt) {
      const updated = await insights
        .findOneAndUpdate(
          { _id: toDocumentId(tenantId, id), tenantId },
          { $set: { ...changes, ...toChangedIndexFields(changes), updatedAt } },
          { returnDocument: 'after', timestamps: false },
        )
        .lean();
      return updated ? toInsight(updated) : undefined;
    },

    async remove(tenantId, id) {
      const { deletedCount } = await insights.deleteOne({ _id: toDocumentId(tenantId, id), tenantId });
      return deletedCount === 1;
    },
  };
}
