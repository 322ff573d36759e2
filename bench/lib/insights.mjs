// The data that every server answers from: one tenant, 50 insights, the same in every run.

export const tenantId = 'bench';

const categories = ['strategy', 'operations', 'finance', 'marketing', 'leadership', 'technology'];
const priorities = ['low', 'medium', 'high', 'critical'];
const kissCategories = ['keep', 'improve', 'start', 'stop'];
const levels = ['low', 'medium', 'high'];
const firstCreated = Date.UTC(2026, 0, 1);

/** @param {string[]} values @param {number} index */
const pick = (values, index) => values[index % values.length];

/** @param {number} index */
function createInsight(index) {
  const createdAt = new Date(firstCreated + index * 3_600_000);
  return {
    id: `insight_${String(index).padStart(3, '0')}`,
    tenantId,
    title: `Focus on segment ${index}`,
    description:
      'Analysis shows higher conversion rates in this segment. This represents a significant opportunity to ' +
      `improve revenue quality and customer lifetime value. Case ${index}.`,
    category: pick(categories, index),
    priority: pick(priorities, index),
    kissCategory: pick(kissCategories, index),
    alignmentImpact: 'Supports the growth objectives by targeting segments that fit the core competencies.',
    status: 'active',
    businessImpact: pick(levels, index),
    effortRequired: pick(levels, index + 1),
    createdAt,
    updatedAt: createdAt,
  };
}

/** Newest first, as every list answers. */
export const insights = Array.from({ length: 50 }, (_, index) => createInsight(index)).reverse();
