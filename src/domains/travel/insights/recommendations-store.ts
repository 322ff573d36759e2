import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, isStorableId } from '../../../mongo/document-id.ts';
import { text, optionalText, number, schemaOptions } from '../../../mongo/field-kinds.ts';
import {
  activeStatuses,
  runFields,
  reviewedFields,
  toEvidence,
  toRefreshedFields,
  toStateUpdate,
} from './schema-fields.ts';
import type { Recommendation } from './insight-event.ts';
import type { RecommendationFilter, TravelInsightStore } from './insight-store.ts';
import { createPagedStore, keyOf, type ListOrder } from './paged-store.ts';

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

const mostUrgentFirst: ListOrder = {
  name: 'recommendations',
  keys: { urgency: 'number', createdAt: 'time', _id: 'text' },
};
const newestFirst: ListOrder = { name: 'newestRecommendations', keys: { createdAt: 'time', _id: 'text' } };

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
  const store = createPagedStore<Recommendation, RecommendationDocument, RecommendationFilter>({
    model: queue,
    toItem: toRecommendation,
    toConditions,
    order: mostUrgentFirst,
  });

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
      const { id, priority } = recommendation;
      const $set = { ...toRefreshedFields(recommendation), urgency: -priority };
      return await store.update(tenantId, id, { status: { $in: [...activeStatuses] } }, { $set });
    },

    async changeRecommendation(tenantId, id, from, { change, ...fields }) {
      const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      return await store.update(tenantId, id, { status: from }, toStateUpdate(change, given, new Date()));
    },

    findRecommendations: (tenantId, ids) => store.findByIds(tenantId, ids),
    findRecommendationsOfEvents: (tenantId, eventIds) =>
      store.findMany(tenantId, { insightEventId: { $in: eventIds.filter(isStorableId) } }),
    listRecommendations: (tenantId, filter, page) => store.list(tenantId, filter, page),
    pageRecommendations: (tenantId, filter, page) => store.page(tenantId, filter, page),
    toRecommendationCursor: (tenantId, { priority, createdAt, id }) =>
      store.toCursor(tenantId, id, [-priority, createdAt]),
    pageNewestRecommendations: (tenantId, page) => store.pageAll(tenantId, newestFirst, page),
    countRecommendations: (tenantId, filter) => store.count(tenantId, filter),
  };
}
