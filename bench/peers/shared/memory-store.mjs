import { insights, tenantId as benchTenant } from '../../lib/insights.mjs';

/** @typedef {import('../../../dist/src/domains/coaching/index.js').InsightStore} InsightStore */

const unused = () => {
  throw new Error('The bench does not ask for this');
};

/**
 * The bench's insights in memory, so that what is measured is the layer above the store.
 * @returns {InsightStore}
 */
export function createMemoryInsightStore() {
  const byId = new Map(insights.map((insight) => [insight.id, insight]));
  const rowsOf = (/** @type {string} */ tenantId) => (tenantId === benchTenant ? [...byId.values()] : []);
  return {
    findByIds: async (tenantId, ids) =>
      tenantId === benchTenant ? ids.flatMap((id) => byId.get(id) ?? []) : [],
    async *scanAll(tenantId) {
      yield rowsOf(tenantId);
    },
    findPage: async (tenantId, _filter, _order, page) => {
      const rows = rowsOf(tenantId);
      return { rows: rows.slice(0, page.limit), hasPrevious: false, hasNext: rows.length > page.limit };
    },
    update: async (tenantId, id, changes, updatedAt) => {
      const insight = tenantId === benchTenant ? byId.get(id) : undefined;
      if (!insight) return undefined;
      const updated = { ...insight, ...changes, updatedAt };
      byId.set(id, updated);
      return updated;
    },
    saveAll: unused,
    toCursor: unused,
    count: unused,
    countByKissCategory: unused,
    remove: unused,
  };
}
