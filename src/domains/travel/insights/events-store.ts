import { Schema, type Connection, type mongo } from 'mongoose';
import { fromDocumentId, isStorableId } from '../../../mongo/document-id.ts';
import { text, optionalDate, schemaOptions } from '../../../mongo/field-kinds.ts';
import { toDuplicateIndexes } from '../../../mongo/duplicate-key.ts';
import {
  activeStatuses,
  runFields,
  reviewedFields,
  toEvidence,
  toRefreshedFields,
  toStateUpdate,
} from './schema-fields.ts';
import type { InsightEvent } from './insight-event.ts';
import type { EventFilter, TravelInsightStore } from './insight-store.ts';
import { createPagedStore, keyOf, type ListOrder } from './paged-store.ts';

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

const newestFirst: ListOrder = { name: 'events', keys: { createdAt: 'time', _id: 'text' } };

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
  const store = createPagedStore<InsightEvent, EventDocument, EventFilter>({
    model: events,
    toItem: toEvent,
    toConditions,
    order: newestFirst,
  });

  return {
    findOpenEvents: (tenantId) => store.findMany(tenantId, { clearedAt: null }),

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
      const { id, severity } = event;
      await events.updateOne(
        { ...keyOf(tenantId, id), clearedAt: null, status: { $in: [...activeStatuses] } },
        { $set: { ...toRefreshedFields(event), severity } },
        { timestamps: false },
      );
    },

    async changeEvent(tenantId, id, from, { change, completedAt, clearedAt }) {
      const fields = {
        ...(completedAt !== undefined && { completedAt }),
        ...(clearedAt && { clearedAt, openKey: id }),
      };
      const update = toStateUpdate(change, fields, clearedAt ?? new Date());
      return await store.update(tenantId, id, { status: from }, update);
    },

    findEvents: (tenantId, ids) => store.findByIds(tenantId, ids),
    listEvents: (tenantId, filter, page) => store.list(tenantId, filter, page),
    pageEvents: (tenantId, filter, page) => store.page(tenantId, filter, page),
    toEventCursor: (tenantId, { createdAt, id }) => store.toCursor(tenantId, id, [createdAt]),
    countEvents: (tenantId, filter) => store.count(tenantId, filter),
  };
}
