/** The document names no view for the flows, but the systems that their records come from. */
export const flowOrigin = { source: 'salesforce_kaptio', calculationVersion: 'v1' } as const;

/** Where no window is asked for: as in the document's examples of cash, deposits and supplier payments. */
export const flowWindow = '90d';
