import type { InboxDomain as InboxDomainValue, InsightSeverity } from '../../../generated/schema-types.ts';
import { toNodeId } from '../../../api/graphql/node-id.ts';
import type { InboxDomain, InboxItem, InboxObjects, InboxType, ItemFacts } from '../item.ts';

/** Each type of object with the item type of the schema, and the item's field that holds the object. */
const itemTypes = {
  Insight: { typename: 'CoachingInsightItem', field: 'insight' },
  AiInsight: { typename: 'WorkforceInsightItem', field: 'aiInsight' },
  AnalysisRun: { typename: 'AnalysisRunItem', field: 'analysisRun' },
  InsightEvent: { typename: 'InsightEventItem', field: 'insightEvent' },
  Recommendation: { typename: 'RecommendationItem', field: 'recommendation' },
} as const satisfies Record<InboxType, { typename: string; field: string }>;

type Names = typeof itemTypes;

interface SharedSource extends Omit<ItemFacts, 'severity'> {
  domain: InboxDomainValue;
  severity: InsightSeverity | null;
}

/** What the interface of the schema, and each type of it, is resolved from. */
export type InsightItemSource = {
  [Type in InboxType]: SharedSource & { __typename: Names[Type]['typename'] } & Record<
      Names[Type]['field'],
      InboxObjects[Type]
    >;
}[InboxType];

// Every enum value's stored form is its name in lower case.
const toDomain = (value: InboxDomainValue) => value.toLowerCase() as InboxDomain;

/** Absent or null does not narrow. */
export function toDomains(values: readonly InboxDomainValue[] | null | undefined) {
  return values?.map(toDomain);
}

export function toInsightItem({
  type,
  object,
  domain,
  severity,
  id,
  ...facts
}: InboxItem): InsightItemSource {
  const { typename, field } = itemTypes[type];
  return {
    ...facts,
    __typename: typename,
    id: toNodeId(type, id),
    domain: domain.toUpperCase() as InboxDomainValue,
    severity: severity && (severity.toUpperCase() as InsightSeverity),
    [field]: object,
  } as unknown as InsightItemSource;
}
