import type { Mutant } from './mutant.ts';

/** Who may do and see what: tenants, tokens, roles, audiences. */
export const accessMutants: readonly Mutant[] = [
  {
    name: 'tenancy-guard-off',
    harm: 'A query that forgets its tenant reads and writes the data of all.',
    file: 'src/mongo/tenancy.ts',
    edits: [{ find: `if (typeof tenantId === 'string' && tenantId !== '') return;`, replace: 'return;' }],
    suites: ['mongo/tenancy'],
  },
  {
    name: 'tenant-header-for-anybody',
    harm: 'Any user acts in any tenant, by a header.',
    file: 'src/auth/tenant.ts',
    edits: [{ find: 'isOperator(viewer) && isTenantId(named)', replace: 'isTenantId(named)' }],
    suites: ['auth/credentials', 'rest-contract/coaching'],
  },
  {
    name: 'expired-token-accepted',
    harm: 'A token that was used once goes on being accepted after its end.',
    file: 'src/auth/token-verifier.ts',
    edits: [{ find: 'Math.min(cacheTtlMs, viewer.expiresAt.getTime() - Date.now())', replace: 'cacheTtlMs' }],
    suites: ['auth/token-verifier'],
  },
  {
    name: 'employee-reads-all-insights',
    harm: 'Employees read what their managers are told about their colleagues.',
    file: 'src/domains/workforce/insights/access-table.ts',
    edits: [
      {
        find: `read: ['all', 'all', 'all', 'all', 'all', 'own',`,
        replace: `read: ['all', 'all', 'all', 'all', 'all', 'all',`,
      },
    ],
    suites: ['domains/workforce/access/matrix'],
  },
  {
    name: 'delivered-to-everybody',
    harm: 'A subscription shows every subscriber the insights that are meant for others.',
    file: 'src/domains/workforce/insights/service.ts',
    edits: [
      { find: 'return access.canSee(context, insight) ? insight : undefined;', replace: 'return insight;' },
    ],
    suites: ['domains/workforce/insights/delivered', 'domains/workforce/access/matrix'],
  },
  {
    name: 'deleted-insight-shown',
    harm: 'What somebody has deleted stays in every list.',
    file: 'src/domains/workforce/insights/store-filter.ts',
    edits: [{ find: '{ isActive: true }', replace: '{}' }],
    suites: ['rest-contract/workforce-rules'],
  },
  {
    name: 'portal-cache-without-tenant',
    harm: 'A client is answered from the data of another client.',
    file: 'src/domains/portal/client-context/part-cache.ts',
    edits: [{ find: 'cache.fetch(toDocumentId(tenantId, part),', replace: 'cache.fetch(part,' }],
    suites: ['domains/portal/client-context/cache', 'domains/portal/client-context/isolation'],
  },
];
