import { aiInsights, users } from '../../lib/ai-insights.mjs';
import { tenantId as benchTenant } from '../../lib/insights.mjs';

/** @typedef {import('../../../dist/src/domains/workforce/index.js').WorkforceStores} WorkforceStores */

const unused = () => {
  throw new Error('The bench does not ask for this');
};

/** The bench's company, subscribed, with its users and workforce insights in memory. @returns {WorkforceStores} */
export function createMemoryWorkforceStores() {
  const byId = new Map(users.map((user) => [user.id, user]));
  const only = (/** @type {string} */ tenantId) => tenantId === benchTenant;
  return {
    insights: {
      findPage: async (tenantId, _filter, _visibility, { limit }) => {
        const rows = only(tenantId) ? aiInsights : [];
        return { rows: rows.slice(0, limit), hasPrevious: false, hasNext: rows.length > limit };
      },
      insertNew: unused,
      findByIds: unused,
      findStored: unused,
      findSlice: unused,
      count: unused,
      toCursor: unused,
      update: unused,
      remove: unused,
    },
    companies: {
      findSubscription: async (companyId) => ({ companyId, isActive: only(companyId), until: null }),
      saveSubscription: unused,
      findSubscribedCompanies: unused,
    },
    records: {
      findUsers: async (tenantId, ids) => (only(tenantId) ? ids.flatMap((id) => byId.get(id) ?? []) : []),
      saveAll: unused,
      findData: unused,
      findPeople: unused,
      findAllUsers: unused,
    },
    answers: /** @type {any} */ ({ findLatest: unused, save: unused }),
  };
}
