import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../mongo/document-id.ts';
import type { TopicStore } from './topic-store.ts';

interface TopicSettingDocument {
  _id: string;
  tenantId: string;
  isActive: boolean;
}

const topicSettingSchema = new Schema<TopicSettingDocument>(
  { _id: { type: String, required: true }, isActive: { type: Boolean, required: true } },
  { collection: 'topic_settings', versionKey: false, strict: 'throw', strictQuery: 'throw' },
).index({ tenantId: 1 });

export async function createTopicStore(connection: Connection): Promise<TopicStore> {
  const settings = connection.model<TopicSettingDocument>('TopicSetting', topicSettingSchema);
  await settings.createIndexes();
  return {
    async findActive(tenantId) {
      const found = await settings.find({ tenantId }).lean();
      return new Map(found.map(({ _id, isActive }) => [fromDocumentId(tenantId, _id), isActive]));
    },
    async setActive(tenantId, topicId, isActive) {
      await settings.updateOne(
        { _id: toDocumentId(tenantId, topicId), tenantId },
        { $set: { isActive } },
        { upsert: true },
      );
    },
  };
}
