import type {
  AiAudienceType,
  AiInsightFilter as AiInsightFilterInput,
  AiInsightStatus,
  CreateAiInsightInput,
  SaveAiInsightInput,
  UpdateAiInsightInput,
} from '../../../generated/schema-types.ts';
import { badInput } from '../../../common/errors.ts';
import type { Page } from '../../../mongo/keyset.ts';
import { audienceTypes, type AiInsight, type AiStatus } from '../insights/ai-insight.ts';
import type { AiInsightFilter } from '../insights/ai-insight-store.ts';
import type { AiInsightDraft, RequestedChanges, SavedInsightDraft } from '../insights/draft.ts';

/** What the connection of the schema is resolved from. */
export interface AiInsightConnectionSource {
  filter: AiInsightFilter;
  page: Page<AiInsight>;
}

// Every enum value's stored form is its name in lower case.
const toStatus = (value: AiInsightStatus) => value.toLowerCase() as AiStatus;
export const toStatusValue = (status: AiStatus) => status.toUpperCase() as AiInsightStatus;

/** null for a value that is not documented. */
export function toAudienceTypeValue(audienceType: string | null): AiAudienceType | null {
  const known = audienceTypes.find((each) => each === audienceType);
  return known ? (known.toUpperCase() as AiAudienceType) : null;
}

/** The insight's details as the JSON that they hold; null if they hold none. */
export function toDetailsJson(details: string): unknown {
  try {
    return JSON.parse(details) as unknown;
  } catch {
    return null;
  }
}

/** A filter field that is absent or null does not narrow; an empty list matches nothing, as in SQL's IN (). */
export function toFilter(input: AiInsightFilterInput | null | undefined): AiInsightFilter {
  const { insightType, audienceUserId, aiStatus, companyId, applicablePeriod } = input ?? {};
  const { startDate, endDate } = applicablePeriod ?? {};
  return {
    insightType: insightType ?? undefined,
    audienceUserId: audienceUserId ?? undefined,
    aiStatus: aiStatus?.map(toStatus),
    companyId: companyId ?? undefined,
    applicablePeriod: { ...(startDate && { startDate }), ...(endDate && { endDate }) },
  };
}

export function toDraft({ aiStatus = 'PENDING', ...rest }: CreateAiInsightInput): AiInsightDraft {
  return { ...rest, aiStatus: toStatus(aiStatus) };
}

/** @throws GatewayError BAD_INPUT naming the field. */
function toObject(field: 'chart' | 'data', json: unknown): Record<string, unknown> | null {
  if (json == null) return null;
  if (typeof json !== 'object' || Array.isArray(json)) throw badInput([field], 'an object', json);
  return json as Record<string, unknown>;
}

/** @throws GatewayError BAD_INPUT naming the field. */
export function toSavedDraft({ aiStatus, chart, data, ...rest }: SaveAiInsightInput): SavedInsightDraft {
  return {
    ...rest,
    aiStatus: toStatus(aiStatus),
    chart: toObject('chart', chart),
    data: toObject('data', data),
  };
}

export function toRequestedChanges({ id: _id, aiStatus, ...rest }: UpdateAiInsightInput): RequestedChanges {
  return { ...rest, aiStatus: aiStatus && toStatus(aiStatus) };
}
