import { quickWin } from './insight.ts';
import type { InsightFilter } from './insight-store.ts';

/** Each enumerated field of a filter with the stored field that answers it. */
const enumerated = {
  status: 'status',
  category: 'category',
  priority: 'priority',
  kissCategory: 'kissColumn',
} as const;

/** The query conditions of a filter, the tenant's left out. */
export function toConditions(filter: InsightFilter): Record<string, unknown> {
  const conditions: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(enumerated) as [keyof typeof enumerated, string][]) {
    const values = filter[name];
    if (values === undefined) continue;
    // Equality, unlike $in, lets an index on the field serve the sort as well.
    conditions[field] = values.length === 1 ? values[0] : { $in: [...values] };
  }
  const groups: object[] = [];
  if (filter.text !== undefined) {
    const contains = { $regex: filter.text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), $options: 'i' };
    groups.push({ $or: ['title', 'description', 'alignmentImpact'].map((field) => ({ [field]: contains })) });
  }
  if (filter.quickWin) {
    groups.push({ isHighImpactLowEffort: true, status: { $nin: [...quickWin.closedStatuses] } });
  }
  if (groups.length > 0) conditions.$and = groups;
  return conditions;
}

/** `isQuickWin` as an aggregation expression. */
export const isQuickWinExpression = {
  $and: [
    { $eq: ['$isHighImpactLowEffort', true] },
    { $not: [{ $in: ['$status', [...quickWin.closedStatuses]] }] },
  ],
};
