import { readFileSync } from 'node:fs';

/**
 * The document's example answers ("AI Insights Endpoints"), by method and what follows `/api/v1`; the second one under
 * `run` is the consultant forecast's (OPERATIONS, section E).
 */
export const examples = JSON.parse(
  readFileSync('test/contract/travel-insights-examples.json', 'utf8'),
) as Readonly<Record<string, { data: any; pagination: any; meta: any }>>;
