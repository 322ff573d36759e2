// The workforce insights that every server answers from: 50 for ten users of the bench's company.
import { tenantId } from './insights.mjs';

/** Those whom the insights are for. */
export const users = Array.from({ length: 10 }, (_, index) => ({
  id: `user_${index}`,
  email: `user-${index}@bench.example`,
  fullname: `User Number ${index}`,
  avatar: null,
}));

const types = ['absenteeismPattern', 'staffingPrediction', 'shiftAnomaly', 'productivityTip'];
const firstCreated = Date.UTC(2026, 0, 1);

/** @param {number} index @returns {import('../../dist/src/domains/workforce/index.js').AiInsight} */
function createAiInsight(index) {
  const createdAt = new Date(firstCreated + index * 3_600_000);
  return {
    id: `ai_insight_${String(index).padStart(3, '0')}`,
    companyId: tenantId,
    insightType: types[index % types.length],
    audienceUserId: users[index % users.length].id,
    applicablePeriod: { startDate: '2026-01-05', endDate: '2026-01-11' },
    details: '{"message":"Two more people are needed on Friday evening."}',
    aiStatus: 'delivered',
    deliveredTime: createdAt,
    title: `Fridays are short of people, case ${index}`,
    summary: 'Orders on Friday evenings have grown by a third since January; two more people are needed.',
    audienceType: 'manager',
    chart: null,
    data: null,
    suggestion: null,
    period: null,
    isActive: true,
    recordVersion: 1,
    createdAt,
    updatedAt: createdAt,
    ownerId: 'bench-user',
  };
}

/** Newest first, as every list answers. */
export const aiInsights = Array.from({ length: 50 }, (_, index) => createAiInsight(index)).reverse();
