import { Schema, type Connection } from 'mongoose';
import { toDocumentId } from '../mongo/document-id.ts';
import { duplicateKeyCode } from '../mongo/duplicate-key.ts';
import { text, date, schemaOptions } from '../mongo/field-kinds.ts';

/** What was answered to a request, to be answered again. */
export interface StoredResponse {
  status: number;
  contentType: string;
  body: string;
}

export interface IdempotencyRecord {
  /** What the request was; another request under the same key has another one. */
  fingerprint: string;
  /** Who works on it, until `leaseUntil`; a worker that died lets the lease run out. */
  owner: string;
  leaseUntil: Date;
  answer: StoredResponse | null;
}

export interface IdempotencyStore {
  /** @returns the record that stands under the id already; undefined if this one was inserted. */
  claim(tenantId: string, id: string, record: IdempotencyRecord): Promise<IdempotencyRecord | undefined>;
  /** Takes over a record whose lease ran out. @returns whether nobody else was faster. */
  takeOver(tenantId: string, id: string, from: IdempotencyRecord, to: IdempotencyRecord): Promise<boolean>;
  renew(tenantId: string, id: string, owner: string, leaseUntil: Date): Promise<void>;
  complete(tenantId: string, id: string, owner: string, answer: StoredResponse): Promise<void>;
  release(tenantId: string, id: string, owner: string): Promise<void>;
}

/** How long an answer is kept (REST-13, docs/rest/README.md), ms. */
const retentionMs = 24 * 3600 * 1000;

interface IdempotencyDocument extends IdempotencyRecord {
  _id: string;
  tenantId: string;
  expiresAt: Date;
}

const answerSchema = new Schema<StoredResponse>(
  { status: Number, contentType: String, body: String },
  { _id: false },
);

const idempotencySchema = new Schema<IdempotencyDocument>(
  {
    _id: text,
    fingerprint: text,
    owner: text,
    leaseUntil: date,
    answer: { type: answerSchema, default: null },
    expiresAt: date,
  },
  { collection: 'idempotency_keys', ...schemaOptions },
).index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export async function createIdempotencyStore(connection: Connection): Promise<IdempotencyStore> {
  const keys = connection.model<IdempotencyDocument>('IdempotencyKey', idempotencySchema);
  await keys.createIndexes();

  return {
    async claim(tenantId, id, record) {
      const _id = toDocumentId(tenantId, id);
      const expiresAt = new Date(Date.now() + retentionMs);
      // A found record may be released before it is read; then the key is free again.
      for (;;) {
        try {
          await keys.insertMany([{ _id, tenantId, ...record, expiresAt }]);
          return undefined;
        } catch (error) {
          if ((error as { code?: unknown }).code !== duplicateKeyCode) throw error;
        }
        const existing = await keys.findOne({ _id, tenantId }).lean();
        if (existing) return existing;
      }
    },
    async takeOver(tenantId, id, from, to) {
      const { modifiedCount } = await keys.updateOne(
        {
          _id: toDocumentId(tenantId, id),
          tenantId,
          owner: from.owner,
          leaseUntil: from.leaseUntil,
          answer: null,
        },
        { $set: { owner: to.owner, leaseUntil: to.leaseUntil } },
      );
      return modifiedCount === 1;
    },
    async renew(tenantId, id, owner, leaseUntil) {
      await keys.updateOne({ _id: toDocumentId(tenantId, id), tenantId, owner }, { $set: { leaseUntil } });
    },
    async complete(tenantId, id, owner, answer) {
      await keys.updateOne(
        { _id: toDocumentId(tenantId, id), tenantId, owner },
        { $set: { answer, expiresAt: new Date(Date.now() + retentionMs) } },
      );
    },
    async release(tenantId, id, owner) {
      await keys.deleteOne({ _id: toDocumentId(tenantId, id), tenantId, owner, answer: null });
    },
  };
}
