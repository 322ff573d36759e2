import { Schema, type Connection } from 'mongoose';
import { compareCodeUnits } from '../../../common/collections.ts';
import { fromDocumentId, toDocumentId } from '../../../mongo/document-id.ts';
import { duplicateKeyCode } from '../../../mongo/duplicate-key.ts';
import { text, date, schemaOptions } from '../../../mongo/field-kinds.ts';
import type { ClientContextStore, ScanWrite, StoredPart } from './client-context-store.ts';
import type { ContextParts, PartName, Scores } from './parts.ts';

interface ScanDocument {
  scanId: string;
  scannedAt: Date;
  storedAt: Date;
  data: string;
}

/** One part of one client. JSON as text: names that a store would take for operators or paths stay what they are. */
interface PartDocument {
  _id: string;
  tenantId: string;
  /** Of all parts but `scores`. */
  data?: string;
  storedAt?: Date;
  /** Of `scores`: the latest and the one before. */
  scans?: ScanDocument[];
}

const partSchema = new Schema<PartDocument>(
  {
    _id: text,
    data: { type: String },
    storedAt: { type: Date },
    scans: {
      type: [new Schema({ scanId: text, scannedAt: date, storedAt: date, data: text }, { _id: false })],
      default: undefined,
    },
  },
  { collection: 'client_contexts', ...schemaOptions },
);

/** Attempts to store a scan; each one that fails means that another writer of the same client got on. */
const maxAttempts = 10;

/** Latest first; of two scans of one moment the greater id counts as the later, so that all writers agree. */
const byTime = { scannedAt: -1, scanId: -1 } as const;
function latestFirst(one: ScanDocument, other: ScanDocument): number {
  return other.scannedAt.getTime() - one.scannedAt.getTime() || compareCodeUnits(other.scanId, one.scanId);
}

/** Readers share what was read, so nobody may change it. */
function parse(json: string): unknown {
  return JSON.parse(json, (_key, value: unknown) => Object.freeze(value));
}

function toStoredPart({ _id, tenantId, ...document }: PartDocument): StoredPart {
  const [latest, previous] = document.scans?.toSorted(latestFirst) ?? [];
  const json = latest?.data ?? document.data ?? '{}';
  return {
    part: fromDocumentId(tenantId, _id) as PartName,
    data: parse(json) as ContextParts[PartName],
    previousScan: previous && (parse(previous.data) as Scores),
    storedAt: latest?.storedAt ?? document.storedAt ?? new Date(0),
    bytes: Buffer.byteLength(json) + Buffer.byteLength(previous?.data ?? ''),
  };
}

/** The contexts' store in MongoDB. */
export async function createClientContextStore(connection: Connection): Promise<ClientContextStore> {
  const parts = connection.model<PartDocument>('ClientContextPart', partSchema);
  await parts.createIndexes();
  const after = { returnDocument: 'after', timestamps: false } as const;

  /** undefined if another writer was faster, with this scan or with the client's first one. */
  const trySaveScan = async (tenantId: string, scan: ScanDocument): Promise<PartDocument | undefined> => {
    const key = { _id: toDocumentId(tenantId, 'scores'), tenantId };
    const replaced = await parts
      .findOneAndUpdate({ ...key, 'scans.scanId': scan.scanId }, { $set: { 'scans.$': scan } }, after)
      .lean();
    if (replaced) return replaced;
    try {
      // The server sorts and cuts, so no writer can lose what another has stored meanwhile.
      return await parts
        .findOneAndUpdate(
          { ...key, 'scans.scanId': { $ne: scan.scanId } },
          { $push: { scans: { $each: [scan], $sort: byTime, $slice: 2 } } },
          { ...after, upsert: true },
        )
        .lean();
    } catch (error) {
      if ((error as { code?: unknown }).code === duplicateKeyCode) return undefined;
      throw error;
    }
  };

  return {
    async findParts(tenantId, names) {
      const _id = { $in: names.map((name) => toDocumentId(tenantId, name)) };
      return (await parts.find({ tenantId, _id }).lean()).map(toStoredPart);
    },

    async savePart(tenantId, part, json, storedAt) {
      await parts.updateOne(
        { _id: toDocumentId(tenantId, part), tenantId },
        { $set: { data: json, storedAt } },
        { upsert: true, timestamps: false },
      );
    },

    async saveScan(tenantId, { json, ...scan }: ScanWrite, storedAt) {
      for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const saved = await trySaveScan(tenantId, { ...scan, data: json, storedAt });
        if (saved) return toStoredPart(saved).storedAt;
      }
      throw new Error(`Could not store a scan: ${maxAttempts} attempts met concurrent writes`);
    },
  };
}
