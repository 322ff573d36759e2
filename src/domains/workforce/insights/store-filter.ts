import { isStorableId } from '../../../mongo/document-id.ts';
import type { AiInsightFilter, Visibility } from './ai-insight-store.ts';
import { toSpan } from './applicable-period.ts';
import { toUserReaders, toVisibleReaders } from './visibility.ts';

/** Equality, unlike $in, lets an index on the field serve the sort as well. */
const oneOf = (values: readonly string[]) => (values.length === 1 ? values[0] : { $in: [...values] });

/** The query conditions of what a viewer asks for and may see, the tenant's left out. */
export function toConditions(filter: AiInsightFilter, visibility: Visibility): Record<string, unknown> {
  const conditions: Record<string, unknown> = { isActive: true };
  const { aiStatus, applicablePeriod } = filter;
  // A text that no insight can have is not looked for: no index could hold it.
  const insightType = filter.insightType?.filter(isStorableId);
  const audienceUserId = filter.audienceUserId?.filter(isStorableId);
  if (insightType) conditions.insightType = oneOf(insightType);
  if (aiStatus) conditions.aiStatus = oneOf(aiStatus);
  const readers = [toVisibleReaders(visibility), audienceUserId?.map(toUserReaders)].filter(
    (values) => values !== undefined,
  );
  const [first, ...others] = readers;
  if (first)
    conditions.readers = oneOf(first.filter((value) => others.every((each) => each.includes(value))));
  const { start, end } = toSpan(applicablePeriod ?? {});
  if (end) conditions.periodStart = { $lte: end };
  if (start) conditions.periodEnd = { $gte: start };
  return conditions;
}
