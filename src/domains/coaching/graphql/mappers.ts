import type { Page } from '../../../mongo/keyset.ts';
import type {
  InsightCategory,
  InsightFilter as InsightFilterInput,
  InsightInput,
  InsightLevel,
  InsightOrder as InsightOrderInput,
  InsightPriority,
  InsightStatus,
  KissCategory,
} from '../../../generated/schema-types.ts';
import type { Insight, InsightDraft } from '../insight.ts';
import type { InsightFilter, InsightOrder } from '../insight-store.ts';
import type { InsightChangedEvent } from '../../../events/topics.ts';

/** What the GraphQL types of the schema are resolved from. */
export interface InsightConnectionSource {
  filter: InsightFilter;
  order: InsightOrder;
  page: Page<Insight>;
}

export interface InsightBoardSource {
  filter: InsightFilter;
  totalCount: number;
  columns: InsightBoardColumnSource[];
}

export interface InsightBoardColumnSource {
  filter: InsightFilter;
  kissCategory: string;
  count: number;
  quickWinCount: number;
}

export type InsightChangeSource = InsightChangedEvent;

/** The enum values whose stored form is their name in lower case: all of the coaching domain's. */
const enumValues = {
  KissCategory: ['KEEP', 'IMPROVE', 'START', 'STOP'] satisfies KissCategory[],
  InsightCategory: [
    'STRATEGY',
    'OPERATIONS',
    'FINANCE',
    'MARKETING',
    'LEADERSHIP',
    'TECHNOLOGY',
  ] satisfies InsightCategory[],
  InsightPriority: ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] satisfies InsightPriority[],
  InsightStatus: [
    'ACTIVE',
    'DISMISSED',
    'ACKNOWLEDGED',
    'IN_PROGRESS',
    'COMPLETED',
  ] satisfies InsightStatus[],
  InsightLevel: ['LOW', 'MEDIUM', 'HIGH'] satisfies InsightLevel[],
} as const;

type EnumName = keyof typeof enumValues;
type EnumValue<Name extends EnumName> = (typeof enumValues)[Name][number];

const fromStored = Object.fromEntries(
  Object.entries(enumValues).map(([name, values]) => [
    name,
    new Map(values.map((value) => [value.toLowerCase(), value])),
  ]),
) as unknown as { [Name in EnumName]: Map<string, EnumValue<Name>> };

/** The enum value of a stored string; null if it is not a documented one. */
export function toEnum<Name extends EnumName>(name: Name, stored: string | null): EnumValue<Name> | null {
  return (stored === null ? null : fromStored[name].get(stored)) ?? null;
}

const toStored = (value: string) => value.toLowerCase();

/** A filter field that is absent or null does not narrow; an empty list matches nothing, as in SQL's IN (). */
export function toFilter(input: InsightFilterInput | null | undefined): InsightFilter {
  const values = (given: readonly string[] | null | undefined) => given?.map(toStored);
  return {
    status: values(input?.status),
    category: values(input?.category),
    priority: values(input?.priority),
    kissCategory: values(input?.kissCategory),
    text: input?.text ?? undefined,
  };
}

const orderFields = {
  CREATED_AT: 'createdAt',
  UPDATED_AT: 'updatedAt',
  PRIORITY: 'priority',
  TITLE: 'title',
} as const;

/** Newest first if nothing is asked for. */
export function toOrder(input: InsightOrderInput | null | undefined): InsightOrder {
  return {
    field: orderFields[input?.field ?? 'CREATED_AT'],
    direction: (input?.direction ?? 'DESC') === 'ASC' ? 1 : -1,
  };
}

export function toDraft(input: InsightInput): InsightDraft {
  return {
    ...input,
    category: toStored(input.category),
    priority: toStored(input.priority),
    kissCategory: toStored(input.kissCategory),
    status: input.status && toStored(input.status),
    businessImpact: input.businessImpact && toStored(input.businessImpact),
    effortRequired: input.effortRequired && toStored(input.effortRequired),
  };
}
