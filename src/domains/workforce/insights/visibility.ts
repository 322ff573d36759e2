import { broadcastTypes, type AiInsight } from './ai-insight.ts';
import type { Visibility } from './ai-insight-store.ts';

const everyone = 'everyone';
const managers = 'managers';

export const toUserReaders = (userId: string): string => `user/${userId}`;

/** Whom an insight is meant for, as one text of bounded length: managers and above read every one besides. */
export function toReaders({
  audienceUserId,
  audienceType,
}: Pick<AiInsight, 'audienceUserId' | 'audienceType'>): string {
  if (audienceUserId !== null) return toUserReaders(audienceUserId);
  return broadcastTypes.includes(audienceType) ? everyone : managers;
}

/** Which insights, by whom they are meant for, are visible; undefined if all are. */
export function toVisibleReaders(visibility: Visibility): string[] | undefined {
  return visibility.kind === 'all' ? undefined : [everyone, toUserReaders(visibility.userId)];
}
