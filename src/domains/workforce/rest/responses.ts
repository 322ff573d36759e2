import { aiStatuses, type AiInsight, type User } from '../index.ts';

/** What an answer shows of a user. */
const toUserResponse = ({ email, fullname, avatar }: User) => ({ email, fullname, avatar });

const toTime = (time: Date | null) => time?.toISOString() ?? null;

/** What `saveinsight` stores beside what creation takes (REST-315, docs/rest/workforce.md). */
function toSavedFields(insight: AiInsight) {
  const { title, summary, audienceType, chart, data, suggestion, period } = insight;
  return title === null ? {} : { title, summary, audienceType, chart, data, suggestion, period };
}

/**
 * An insight as REST shows it, its keys in the documented order.
 * @param audience what stands between the object's own fields and those of its keeping: the audience, where the answer
 * shows it.
 */
function toOrderedResponse(insight: AiInsight, audience: object) {
  return {
    id: insight.id,
    insightType: insight.insightType,
    audienceUserId: insight.audienceUserId,
    applicablePeriod: insight.applicablePeriod,
    details: insight.details,
    aiStatus: insight.aiStatus,
    aiStatus_idx: aiStatuses.indexOf(insight.aiStatus),
    deliveredTime: toTime(insight.deliveredTime),
    companyId: insight.companyId,
    ...audience,
    isActive: insight.isActive,
    recordVersion: insight.recordVersion,
    createdAt: insight.createdAt.toISOString(),
    updatedAt: insight.updatedAt.toISOString(),
    _owner: insight.ownerId,
    ...toSavedFields(insight),
  };
}

/** As operations that write answer. */
export const toWriteResponse = (insight: AiInsight) => toOrderedResponse(insight, {});

/** As `get` answers: the audience is an object, or null. */
export const toDetailResponse = (insight: AiInsight, user: User | undefined) =>
  toOrderedResponse(insight, { audienceUser: user ? toUserResponse(user) : null });

/** As `list` answers: the audience is an array of one or none. */
export const toListResponse = (insight: AiInsight, user: User | undefined) =>
  toOrderedResponse(insight, { audienceUser: user ? [toUserResponse(user)] : [] });
