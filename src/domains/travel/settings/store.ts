import { Schema, type Connection } from 'mongoose';
import { toDocumentId } from '../../../mongo/document-id.ts';
import { text, schemaOptions } from '../../../mongo/field-kinds.ts';
import type { SettingsStore } from './settings-store.ts';

interface SettingsDocument {
  _id: string;
  tenantId: string;
  currencyCode: string;
}

const settingsSchema = new Schema<SettingsDocument>(
  { _id: text, currencyCode: text },
  { collection: 'travel_settings', ...schemaOptions },
);

/** What tenants have set, in MongoDB: one document for each tenant. */
export function createSettingsStore(connection: Connection): SettingsStore {
  const settings = connection.model<SettingsDocument>('Travel settings', settingsSchema);
  const keyOf = (tenantId: string) => ({ _id: toDocumentId(tenantId, 'settings'), tenantId });
  return {
    findCurrency: async (tenantId) => (await settings.findOne(keyOf(tenantId)).lean())?.currencyCode,
    async saveCurrency(tenantId, currencyCode) {
      await settings.updateOne(keyOf(tenantId), { $set: { currencyCode } }, { upsert: true });
    },
  };
}
