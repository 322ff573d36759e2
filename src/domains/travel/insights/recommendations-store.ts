import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, isStorableId, toDocumentId } from '../../../mongo/document-id.ts';
import { text, optionalText, number, schemaOptions } from '../../../mongo/field-kinds.ts';
import { encodeCursor, toKeysetQuery, toPage } from '../../../mongo/keyset.ts';
import { activeStatuses, runFields, reviewedFields, toEvidence, toStateUpdate } from './schema-fields.ts';
import type { Recommendation } from './insight-event.ts';
import type { RecommendationFilter, TravelInsightStore } from './insight-store.ts';

interface RecommendationDocument extends Omit<Recommendation, 'id' | 'evidence'> {
  _id: string;
  tenantId: string;
  /** JSON. */
  evidence: string;
  /** `-priority`, so that the most urgent and the newest stand at the same end of an index. */
  urgency: number;
}

type RecommendationStore = Pick<
  TravelInsightStore,
  | 'insertNewRecommendations'
  | 'refreshRecommendation'
  | 'changeRecommendation'
  | 'findRecommendations'
  | 'findRecommendationsOfEvents'
  | 'listRecommendations'
  | 'pageRecommendations'
  | 'toRecommendationCursor'
  | 'pageNewestRecommendations'
  | 'countRecommendations'
>;

const recommendationSchema = new Schema<RecommendationDocument>(
  {
    ...runFields,
    ...reviewedFields,
    insightEventId: text,
    urgency: number,
    ownerUserId: optionalText,
    dueDate: optionalText,
    resolutionNote: optionalText,
  },
  { collection: 'ai_recommendation_queue', ...schemaOptions },
)
  .index({ tenantId: 1, insightEventId: 1 })
  .index({ tenantId: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, urgency: -1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, domain: 1, urgency: -1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, status: 1, urgency: -1, createdAt: -1, _id: -1 });

const order = 'recommendations';
const sortKeys = { urgency: 'number', createdAt: 'time', _id: 'text' } as const;
const newestOrder = 'newestRecommendations';
const newestSortKeys = { createdAt: 'time', _id: 'text' } as const;
const mostUrgentFirst = { urgency: -1, createdAt: -1, _id: -1 } as const;
const after = { returnDocument: 'after', timestamps: false } as const;

function toRecommendation(document: RecommendationDocument): Recommendation {
  const { _id, tenantId, evidence, urgency: _urgency, ...fields } = document;
  return { ...fields, id: fromDocumentId(tenantId, _id), evidence: toEvidence(evidence) };
}

/** The query's conditions; undefined if no recommendation can fulfil them. */
function toConditions(filter: RecommendationFilter): Record<string, unknown> | undefined {
  const { domain, status, priorityMin, priorityMax } = filter;
  if (domain !== undefined && !isStorableId(domain)) return undefined;
  const urgency = {
    ...(priorityMax !== undefined && { $gte: -priorityMax }),
    ...(priorityMin !== undefined && { $lte: -priorityMin }),
  };
  return {
    ...(domain !== undefined && { domain }),
    ...(status !== undefined && { status }),
    ...(Object.keys(urgency).length > 0 && { urgency }),
  };
}

/** The queue of travel recommendations in MongoDB. */
export async function createRecommendationStore(connection: Connection): Promise<RecommendationStore> {
  const queue = connection.model<RecommendationDocument>('Travel recommendation', recommendationSchema);
  await queue.createIndexes();
  const keyOf = (tenantId: string, id: string) => ({ _id: toDocumentId(tenantId, id), tenantId });

  const count = async (tenantId: string, conditions: object) =>
    await queue.countDocuments({ ...conditions, tenantId });

  return {
    async insertNewRecommendations(tenantId, given) {
      if (given.length === 0) return [];
      const { upsertedIds } = await queue.bulkWrite(
        given.map(({ id, evidence, ...fields }) => ({
          updateOne: {
            filter: keyOf(tenantId, id),
            update: {
              $setOnInsert: { ...fields, evidence: JSON.stringify(evidence), urgency: -fields.priority },
            },
            upsert: true,
          },
        })),
        { timestamps: false },
      );
      return given.filter((_recommendation, index) => index in upsertedIds);
    },

    async refreshRecommendation(tenantId, recommendation) {
      const { id, evidence, priority, confidence, updatedAt } = recommendation;
      const { title, summary, recommendedAction } = recommendation;
      const { runId, generatedAt, modelName, modelTier, tokensUsed, latencyMs } = recommendation;
      const words = { title, summary, recommendedAction };
      const provenance = { runId, generatedAt, modelName, modelTier, tokensUsed, latencyMs };
      const known = { priority, urgency: -priority, confidence, evidence: JSON.stringify(evidence) };
      const refreshed = await queue
        .findOneAndUpdate(
          { ...keyOf(tenantId, id), status: { $in: [...activeStatuses] } },
          { $set: { ...known, ...words, ...provenance, updatedAt } },
          after,
        )
        .lean();
      return refreshed ? toRecommendation(refreshed) : undefined;
    },

    async changeRecommendation(tenantId, id, from, { change, ...fields }) {
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      const changed = await queue
        .findOneAndUpdate(
          { ...keyOf(tenantId, id), status: from },
          toStateUpdate(change, given, new Date()),
          after,
        )
        .lean();
      return changed ? toRecommendation(changed) : undefined;
    },

    async findRecommendations(tenantId, ids) {
      const _id = { $in: ids.filter(isStorableId).map((id) => toDocumentId(tenantId, id)) };
      return (await queue.find({ _id, tenantId }).lean()).map(toRecommendation);
    },

    async findRecommendationsOfEvents(tenantId, eventIds) {
      const insightEventId = { $in: eventIds.filter(isStorableId) };
      return (await queue.find({ tenantId, insightEventId }).lean()).map(toRecommendation);
    },

    async listRecommendations(tenantId, filter, { page, pageSize }) {
      const conditions = toConditions(filter);
      if (!conditions) return { rows: [], total: 0 };
      const [found, total] = await Promise.all([
        queue
          .find({ ...conditions, tenantId })
          .sort(mostUrgentFirst)
          .skip((page - 1) * pageSize)
          .limit(pageSize)
          .lean(),
        count(tenantId, conditions),
      ]);
      return { rows: found.map(toRecommendation), total };
    },

    async pageRecommendations(tenantId, filter, page) {
      const keyset = toKeysetQuery(order, sortKeys, -1, page);
      const conditions = toConditions(filter);
      if (!conditions) return toPage([], page);
      const found = await queue
        // Both may bound the urgency.
        .find({ $and: [conditions, keyset.filter], tenantId })
        .sort(keyset.sort)
        .limit(keyset.limit)
        .lean();
      return toPage(found.map(toRecommendation), page);
    },

    toRecommendationCursor: (tenantId, { priority, createdAt, id }) =>
      encodeCursor(order, [-priority, createdAt, toDocumentId(tenantId, id)]),

    async pageNewestRecommendations(tenantId, page) {
      const keyset = toKeysetQuery(newestOrder, newestSortKeys, -1, page);
      const found = await queue
        .find({ ...keyset.filter, tenantId })
        .sort(keyset.sort)
        .limit(keyset.limit)
        .lean();
      return toPage(found.map(toRecommendation), page);
    },

    async countRecommendations(tenantId, filter) {
      const conditions = toConditions(filter);
      return conditions ? await count(tenantId, conditions) : 0;
    },
  };
}
