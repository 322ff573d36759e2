import type { TenantTopic } from './service.ts';
import type { TopicType } from './registry/index.ts';

export type TopicSource = TenantTopic;

/** A topic's type as messages name it (Unified AI Endpoint, "Common Error Codes"). */
export function describeTopicType(type: TopicType): string {
  return type;
}

/** The parameters that a JSON argument gives; undefined where it is no object. */
export function toParameters(json: unknown): Record<string, unknown> | undefined {
  if (json == null) return {};
  return typeof json === 'object' && !Array.isArray(json) ? (json as Record<string, unknown>) : undefined;
}
