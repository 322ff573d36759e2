import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../mongo/document-id.ts';
import { text, flag, schemaOptions } from '../../mongo/field-kinds.ts';
import type { TopicStore } from './topic-store.ts';

interface TopicSettingDocument {
  _id: string;
  tenantId: string;
  isActive: boolean;
}

const topicSettingSchema = new Schema<TopicSettingDocument>(
  { _id: text, isActive: flag },
  { collection: 'topic_settings', ...schemaOptions },
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
