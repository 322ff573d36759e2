import { Schema, type Connection } from 'mongoose';
import { toDocumentId } from '../../../mongo/document-id.ts';
import { text, date, schemaOptions } from '../../../mongo/field-kinds.ts';
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
    _id: text,
    answer: text,
    at: date,
    expiresAt: date,
  },
  { collection: 'agent_answers', ...schemaOptions },
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
