import { Schema, type Connection } from 'mongoose';
import { toDocumentId } from '../../../mongo/document-id.ts';
import {
  text,
  anyText,
  optionalText,
  number,
  flag,
  date,
  optionalDate,
  schemaOptions,
} from '../../../mongo/field-kinds.ts';
import { encodeCursor, toKeysetQuery, toPage } from '../../../mongo/keyset.ts';
import { changeInsight } from './ai-insight.ts';
import { fromDocument, toDocument, type AiInsightDocument } from './ai-insight-document.ts';
import type { AiInsightFilter, AiInsightStore } from './ai-insight-store.ts';
import { toConditions } from './store-filter.ts';

const aiInsightSchema = new Schema<AiInsightDocument>(
  {
    _id: text,
    insightType: text,
    audienceUserId: optionalText,
    startDate: text,
    endDate: text,
    details: anyText,
    aiStatus: text,
    deliveredTime: optionalDate,
    title: optionalText,
    summary: optionalText,
    audienceType: optionalText,
    chart: optionalText,
    data: optionalText,
    suggestion: optionalText,
    period: optionalText,
    isActive: flag,
    recordVersion: number,
    createdAt: date,
    updatedAt: date,
    ownerId: text,
    readers: text,
    periodStart: date,
    periodEnd: date,
  },
  { collection: 'ai_insights', ...schemaOptions },
)
  .index({ tenantId: 1, isActive: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, isActive: 1, readers: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, isActive: 1, aiStatus: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, isActive: 1, insightType: 1, createdAt: -1, _id: -1 });

const order = 'createdAt';
const sortKeys = { createdAt: 'time', _id: 'text' } as const;
const newestFirst = { createdAt: -1, _id: -1 } as const;

/** The company is the tenant: a list that asks for others only is empty. */
const asksForTenant = (tenantId: string, { companyId }: AiInsightFilter) =>
  companyId?.includes(tenantId) ?? true;

/** The workforce domain's insights in MongoDB. */
export async function createAiInsightStore(connection: Connection): Promise<AiInsightStore> {
  const insights = connection.model<AiInsightDocument>('AiInsight', aiInsightSchema);
  await insights.createIndexes();

  const toIds = (tenantId: string, ids: readonly string[]) => ({
    $in: ids.map((id) => toDocumentId(tenantId, id)),
  });

  return {
    async insertNew(tenantId, given) {
      if (given.length === 0) return [];
      const { upsertedIds } = await insights.bulkWrite(
        given.map((insight) => {
          const { _id, tenantId: _tenant, ...fields } = toDocument({ ...insight, companyId: tenantId });
          return {
            updateOne: { filter: { _id, tenantId }, update: { $setOnInsert: fields }, upsert: true },
          };
        }),
        { timestamps: false },
      );
      return given.filter((_insight, index) => index in upsertedIds);
    },

    async findByIds(tenantId, ids, visibility) {
      const conditions = { ...toConditions({}, visibility), tenantId, _id: toIds(tenantId, ids) };
      return (await insights.find(conditions).lean()).map(fromDocument);
    },

    async findStored(tenantId, ids) {
      return (await insights.find({ tenantId, _id: toIds(tenantId, ids) }).lean()).map(fromDocument);
    },

    async findPage(tenantId, filter, visibility, page) {
      const keyset = toKeysetQuery(order, sortKeys, -1, page);
      const conditions = toConditions(filter, visibility);
      if (!asksForTenant(tenantId, filter)) return toPage([], page);
      const found = await insights
        .find({ ...conditions, ...keyset.filter, tenantId })
        .sort(keyset.sort)
        .limit(keyset.limit)
        .lean();
      return toPage(found.map(fromDocument), page);
    },

    async findSlice(tenantId, filter, visibility, { skip, limit }) {
      const conditions = toConditions(filter, visibility);
      if (!asksForTenant(tenantId, filter)) return [];
      const found = await insights
        .find({ ...conditions, tenantId })
        .sort(newestFirst)
        .skip(skip)
        .limit(limit)
        .lean();
      return found.map(fromDocument);
    },

    async count(tenantId, filter, visibility) {
      const conditions = toConditions(filter, visibility);
      if (!asksForTenant(tenantId, filter)) return 0;
      return await insights.countDocuments({ ...conditions, tenantId });
    },

    toCursor: ({ createdAt, companyId, id }) => encodeCursor(order, [createdAt, toDocumentId(companyId, id)]),

    async update(tenantId, id, changes, { at, onlyIfPending = false }) {
      const key = { _id: toDocumentId(tenantId, id), tenantId, isActive: true };
      // What a change means depends on what is stored, so it holds only if nothing else has changed meanwhile.
      for (;;) {
        const found = await insights.findOne(key).lean();
        if (!found || (onlyIfPending && found.aiStatus !== 'pending')) return undefined;
        const before = fromDocument(found);
        const { _id, tenantId: _tenant, ...fields } = toDocument(changeInsight(before, changes, at));
        const updated = await insights
          .findOneAndUpdate(
            { ...key, recordVersion: before.recordVersion },
            { $set: fields },
            { returnDocument: 'after', timestamps: false },
          )
          .lean();
        if (updated) return { before, after: fromDocument(updated) };
      }
    },

    async remove(tenantId, id, at) {
      const removed = await insights
        .findOneAndUpdate(
          { _id: toDocumentId(tenantId, id), tenantId, isActive: true },
          { $set: { isActive: false, updatedAt: at }, $inc: { recordVersion: 1 } },
          { returnDocument: 'after', timestamps: false },
        )
        .lean();
      return removed ? fromDocument(removed) : undefined;
    },
  };
}
