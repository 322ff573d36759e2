import type { Gateway } from '../app.ts';
import { createOwnContext } from '../own-context.ts';
import { createDemoInsights } from './coaching-insights.ts';
import { createDemoContext } from './portal-context.ts';
import { createTravelLists } from './travel/index.ts';
import { createCompany, patternNames } from './workforce/index.ts';

/** What the demo's companies are made from; another seed is another company. */
const seed = 7;
const months = 6;
const itineraries = 400;

/** The day that began `months` months before a day, `YYYY-MM-DD`. */
function monthsBefore(day: Date): string {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, day.getUTCDate()))
    .toISOString()
    .slice(0, 10);
}

/**
 * Fills the tenant `demo` of an empty store: coaching insights, a company of 60 with half a year of records and a
 * subscription, for which the first round of the schedule computes insights, what a portal knows of a client, and a
 * small travel company.
 * @returns true.
 */
export async function loadDemo({ app, services }: Gateway, today: Date): Promise<boolean> {
  const context = createOwnContext(
    { tenantId: 'demo', userId: 'demo-loader', roles: ['saasAdmin'], name: 'demo' },
    app.log,
  );
  const insights = createDemoInsights(today);
  await services.coaching.saveInsights(context, insights);
  const company = createCompany({ seed, startDate: monthsBefore(today), months, patterns: patternNames });
  // As any caller would send it.
  const records = await services.workforce.records.importRecords(
    context,
    JSON.parse(JSON.stringify(company)) as typeof company,
  );
  await services.workforce.companies.setSubscription(context, {
    companyId: 'demo',
    isActive: true,
    until: null,
  });
  for (const [part, data] of createDemoContext(today)) {
    await services.clientContext.storePart('demo', part, data);
  }
  const asOf = today.toISOString().slice(0, 10);
  const travelRecords = await services.travel.records.importRecords(
    context,
    createTravelLists({ itineraries, seed, asOf, isQuiet: false }),
  );
  app.log.info({ tenant: 'demo', insights: insights.length, records, travelRecords }, 'Demo data loaded');
  return true;
}
