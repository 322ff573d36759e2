import { quickWin } from './insight.ts';
import type { InsightFilter } from './insight-store.ts';

const enumerated = ['status', 'category', 'priority', 'kissCategory'] as const;

/** The query conditions of a filter, the tenant's left out. */
export function toConditions(filter: InsightFilter): Record<string, unknown> {
  const conditions: Record<string, unknown> = {};
  for (const field of enumerated) {
    const values = filter[field];
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
    groups.push({
      businessImpact: quickWin.businessImpact,
      effortRequired: quickWin.effortRequired,
      status: { $nin: [...quickWin.closedStatuses] },
    });
  }
  if (groups.length > 0) conditions.$and = groups;
  return conditions;
}

/** `isQuickWin` as an aggregation expression. */
export const isQuickWinExpression = {
  $and: [
    { $eq: ['$businessImpact', quickWin.businessImpact] },
    { $eq: ['$effortRequired', quickWin.effortRequired] },
    { $not: [{ $in: ['$status', [...quickWin.closedStatuses]] }] },
  ],
};
