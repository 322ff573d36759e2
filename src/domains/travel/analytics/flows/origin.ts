/** For the flows `source` names no view, but the systems that records come from (REST-503, docs/rest/travel.md). */
export const flowOrigin = { source: 'salesforce_kaptio', calculationVersion: 'v1' } as const;

/** If no window is asked for, of cash, deposits and supplier payments (docs/travel-metrics.md). */
export const flowWindow = '90d';
