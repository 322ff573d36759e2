import { Schema, type Connection } from 'mongoose';
import { toDocumentId } from '../../../mongo/document-id.ts';
import type { AgentAnswer, AgentAnswerStore } from './agent-answer.ts';

interface AgentAnswerDocument {
  _id: string;
  tenantId: string;
  /** JSON: charts and data may hold keys that no field name may be. */
  answer: string;
  at: Date;
  expiresAt: Date;
}

const agentAnswerSchema = new Schema<AgentAnswerDocument>(
  {
    _id: { type: String, required: true },
    answer: { type: String, required: true },
    at: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'agent_answers', versionKey: false, strict: 'throw', strictQuery: 'throw' },
).index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** How long an answer may be saved as an insight (REST-316, docs/rest/workforce.md), ms. */
const retentionMs = 3_600_000;

/** One document for each user, which the next answer takes the place of. */
export async function createAgentAnswerStore(connection: Connection): Promise<AgentAnswerStore> {
  const answers = connection.model<AgentAnswerDocument>('AgentAnswer', agentAnswerSchema);
  await answers.createIndexes();

  return {
    async save(tenantId, userId, answer, at) {
      const expiresAt = new Date(at.getTime() + retentionMs);
      await answers.updateOne(
        { _id: toDocumentId(tenantId, userId), tenantId },
        { $set: { answer: JSON.stringify(answer), at, expiresAt } },
        { upsert: true },
      );
    },
    async findLatest(tenantId, userId, at) {
      const found = await answers.findOne({ _id: toDocumentId(tenantId, userId), tenantId }).lean();
      // The store removes expired documents late.
      if (!found || found.expiresAt <= at) return undefined;
      return { answer: JSON.parse(found.answer) as AgentAnswer, at: found.at };
    },
  };
}
