import { Schema, type Connection, type mongo } from 'mongoose';
import { fromDocumentId, isStorableId, toDocumentId } from '../../../mongo/document-id.ts';
import { text, optionalDate, schemaOptions } from '../../../mongo/field-kinds.ts';
import { encodeCursor, toKeysetQuery, toPage } from '../../../mongo/keyset.ts';
import { toDuplicateIndexes } from '../../../mongo/duplicate-key.ts';
import { activeStatuses, runFields, reviewedFields, toEvidence, toStateUpdate } from './schema-fields.ts';
import type { InsightEvent } from './insight-event.ts';
import type { EventFilter, TravelInsightStore } from './insight-store.ts';

interface EventDocument extends Omit<InsightEvent, 'id' | 'evidence'> {
  _id: string;
  tenantId: string;
  /** JSON. */
  evidence: string;
  /** The condition's key while the event is open, and its own id from then on: no two may be open for a condition. */
  openKey: string;
}

type EventStore = Pick<
  TravelInsightStore,
  | 'findOpenEvents'
  | 'insertNewEvents'
  | 'refreshEvent'
  | 'changeEvent'
  | 'findEvents'
  | 'listEvents'
  | 'pageEvents'
  | 'toEventCursor'
  | 'countEvents'
>;

const eventSchema = new Schema<EventDocument>(
  {
    ...runFields,
    ...reviewedFields,
    conditionKey: text,
    openKey: text,
    insightType: text,
    severity: text,
    foundOn: text,
    clearedAt: optionalDate,
  },
  { collection: 'ai_insight_events', ...schemaOptions },
)
  .index({ tenantId: 1, openKey: 1 }, { unique: true })
  .index({ tenantId: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, clearedAt: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, domain: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, status: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, severity: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, entityType: 1, entityId: 1, createdAt: -1, _id: -1 });

const order = 'events';
const sortKeys = { createdAt: 'time', _id: 'text' } as const;
const newestFirst = { createdAt: -1, _id: -1 } as const;

function toEvent({ _id, tenantId, evidence, openKey: _key, ...fields }: EventDocument): InsightEvent {
  return { ...fields, id: fromDocumentId(tenantId, _id), evidence: toEvidence(evidence) };
}

/** The query's conditions; undefined if no event can fulfil them. */
function toConditions(filter: EventFilter): Record<string, unknown> | undefined {
  const { domain, status, severity, entityType, entityId, isOpen, from, until } = filter;
  const texts = { domain, severity, entityType, entityId };
  const given = Object.entries(texts).filter(([, value]) => value !== undefined) as [string, string][];
  if (given.some(([, value]) => !isStorableId(value))) return undefined;
  const open = isOpen && { clearedAt: null, status: { $in: [...activeStatuses] } };
  const isEnded = status !== undefined && !(activeStatuses as readonly string[]).includes(status);
  if (isOpen && isEnded) return undefined;
  const created = { ...(from && { $gte: from }), ...(until && { $lte: until }) };
  return {
    ...Object.fromEntries(given),
    ...open,
    ...(status !== undefined && { status }),
    ...((from ?? until) && { createdAt: created }),
  };
}

/** The events of travel insights in MongoDB. */
export async function createEventStore(connection: Connection): Promise<EventStore> {
  const events = connection.model<EventDocument>('Travel insight event', eventSchema);
  await events.createIndexes();
  const keyOf = (tenantId: string, id: string) => ({ _id: toDocumentId(tenantId, id), tenantId });

  const count = async (tenantId: string, conditions: object) =>
    await events.countDocuments({ ...conditions, tenantId });

  return {
    async findOpenEvents(tenantId) {
      return (await events.find({ tenantId, clearedAt: null }).lean()).map(toEvent);
    },

    async insertNewEvents(tenantId, given) {
      if (given.length === 0) return [];
      const upserts = given.map(({ id, evidence, ...fields }) => {
        const document = { ...fields, evidence: JSON.stringify(evidence), openKey: fields.conditionKey };
        const filter = keyOf(tenantId, id);
        return { updateOne: { filter, update: { $setOnInsert: document }, upsert: true } };
      });
      const inserted = await events
        .bulkWrite(upserts, { ordered: false, timestamps: false })
        .catch((error: unknown) => {
          // Those whose condition has an open event are refused; the others are written.
          toDuplicateIndexes(error);
          return error as mongo.MongoBulkWriteError;
        });
      return given.filter((_event, index) => index in inserted.upsertedIds);
    },

    async refreshEvent(tenantId, event) {
      const { id, evidence, severity, priority, confidence, title, summary, recommendedAction } = event;
      const { runId, generatedAt, modelName, modelTier, tokensUsed, latencyMs, updatedAt } = event;
      const words = { title, summary, recommendedAction };
      const provenance = { runId, generatedAt, modelName, modelTier, tokensUsed, latencyMs };
      const known = { severity, priority, confidence, evidence: JSON.stringify(evidence), updatedAt };
      await events.updateOne(
        { ...keyOf(tenantId, id), clearedAt: null, status: { $in: [...activeStatuses] } },
        { $set: { ...known, ...words, ...provenance } },
        { timestamps: false },
      );
    },

    async changeEvent(tenantId, id, from, { change, completedAt, clearedAt }) {
      const fields = {
        ...(completedAt !== undefined && { completedAt }),
        ...(clearedAt && { clearedAt, openKey: id }),
      };
      const changed = await events
        .findOneAndUpdate(
          { ...keyOf(tenantId, id), status: from },
          toStateUpdate(change, fields, clearedAt ?? new Date()),
          { returnDocument: 'after', timestamps: false },
        )
        .lean();
      return changed ? toEvent(changed) : undefined;
    },

    async findEvents(tenantId, ids) {
      const _id = { $in: ids.filter(isStorableId).map((id) => toDocumentId(tenantId, id)) };
      return (await events.find({ _id, tenantId }).lean()).map(toEvent);
    },

    async listEvents(tenantId, filter, { page, pageSize }) {
      const conditions = toConditions(filter);
      if (!conditions) return { rows: [], total: 0 };
      const [found, total] = await Promise.all([
        events
          .find({ ...conditions, tenantId })
          .sort(newestFirst)
          .skip((page - 1) * pageSize)
          .limit(pageSize)
          .lean(),
        count(tenantId, conditions),
      ]);
      return { rows: found.map(toEvent), total };
    },

    async pageEvents(tenantId, filter, page) {
      const keyset = toKeysetQuery(order, sortKeys, -1, page);
      const conditions = toConditions(filter);
      if (!conditions) return toPage([], page);
      const found = await events
        // Both may bound the time of creation.
        .find({ $and: [conditions, keyset.filter], tenantId })
        .sort(keyset.sort)
        .limit(keyset.limit)
        .lean();
      return toPage(found.map(toEvent), page);
    },

    toEventCursor: (tenantId, { createdAt, id }) =>
      encodeCursor(order, [createdAt, toDocumentId(tenantId, id)]),

    async countEvents(tenantId, filter) {
      const conditions = toConditions(filter);
      return conditions ? await count(tenantId, conditions) : 0;
    },
  };
}
