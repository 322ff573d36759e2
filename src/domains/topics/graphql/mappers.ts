import type { TenantTopic } from '../service.ts';

export type TopicSource = TenantTopic;

/** The parameters that a JSON argument gives; undefined if it is no object. */
export function toParameters(json: unknown): Record<string, unknown> | undefined {
  if (json == null) return {};
  return typeof json === 'object' && !Array.isArray(json) ? (json as Record<string, unknown>) : undefined;
}
