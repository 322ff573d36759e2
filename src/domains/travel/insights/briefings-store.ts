import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, isStorableId, toDocumentId } from '../../../mongo/document-id.ts';
import { text, schemaOptions } from '../../../mongo/field-kinds.ts';
import { runFields, toEvidence } from './schema-fields.ts';
import type { Briefing } from './insight-event.ts';
import type { TravelInsightStore } from './insight-store.ts';

interface BriefingDocument extends Omit<Briefing, 'id' | 'evidence'> {
  _id: string;
  tenantId: string;
  /** JSON. */
  evidence: string;
}

type BriefingStore = Pick<
  TravelInsightStore,
  'saveBriefing' | 'findBriefing' | 'findBriefings' | 'findLatestBriefing'
>;

const briefingSchema = new Schema<BriefingDocument>(
  { ...runFields, briefingDate: text, highlights: [String], topActions: [String] },
  { collection: 'ai_briefings_daily', ...schemaOptions },
).index({ tenantId: 1, briefingDate: -1 }, { unique: true });

function toBriefing({ _id, tenantId, evidence, ...fields }: BriefingDocument): Briefing {
  return { ...fields, id: fromDocumentId(tenantId, _id), evidence: toEvidence(evidence) };
}

/** The daily travel briefings in MongoDB. */
export async function createBriefingStore(connection: Connection): Promise<BriefingStore> {
  const briefings = connection.model<BriefingDocument>('Travel briefing', briefingSchema);
  await briefings.createIndexes();
  const keyOf = (tenantId: string, id: string) => ({ _id: toDocumentId(tenantId, id), tenantId });

  return {
    async saveBriefing(tenantId, { id, evidence, createdAt, ...fields }) {
      const { upsertedCount } = await briefings.updateOne(
        keyOf(tenantId, id),
        {
          $set: {
            ...fields,
            highlights: [...fields.highlights],
            topActions: [...fields.topActions],
            evidence: JSON.stringify(evidence),
          },
          $setOnInsert: { createdAt },
        },
        { upsert: true, timestamps: false },
      );
      return upsertedCount === 1;
    },

    async findBriefing(tenantId, briefingDate) {
      const found = await briefings.findOne({ tenantId, briefingDate }).lean();
      return found ? toBriefing(found) : undefined;
    },

    async findBriefings(tenantId, ids) {
      const _id = { $in: ids.filter(isStorableId).map((id) => toDocumentId(tenantId, id)) };
      return (await briefings.find({ _id, tenantId }).lean()).map(toBriefing);
    },

    async findLatestBriefing(tenantId, until) {
      const found = await briefings
        .findOne({ tenantId, briefingDate: { $lte: until } })
        .sort({ briefingDate: -1 })
        .lean();
      return found ? toBriefing(found) : undefined;
    },
  };
}
