import { readFileSync } from 'node:fs';

/**
 * The documented example answers of insights, by method and what follows `/api/v1`; one that was shown under `run`
 * is the consultant forecast's (REST-510, docs/rest/travel.md).
 */
export const examples = JSON.parse(
  readFileSync('test/rest-contract/travel-insights-examples.json', 'utf8'),
) as Readonly<Record<string, { data: any; pagination: any; meta: any }>>;
