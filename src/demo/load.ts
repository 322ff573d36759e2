import type { Gateway } from '../app.ts';
import { createSystemContext } from '../common/system-context.ts';
import type { RequestContext } from '../common/request-context.ts';
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

/** A company of 60 with half a year of records and a subscription. @returns how many records. */
async function loadWorkforce({ services }: Gateway, context: RequestContext, today: Date): Promise<number> {
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
  return records;
}

/** @returns how many records. */
async function loadTravel({ services }: Gateway, context: RequestContext, today: Date): Promise<number> {
  const asOf = today.toISOString().slice(0, 10);
  return await services.travel.records.importRecords(
    context,
    createTravelLists({ itineraries, seed, asOf, isQuiet: false }),
  );
}

async function loadPortal({ services }: Gateway, today: Date): Promise<void> {
  for (const [part, data] of createDemoContext(today)) {
    await services.portal.clientContext.storePart('demo', part, data);
  }
}

/**
 * Fills the tenant `demo` of an empty store: coaching insights, a company for which the first round of the schedule
 * computes insights, a small travel company, and what a portal knows of a client.
 * @returns true.
 */
export async function loadDemo(gateway: Gateway, today: Date): Promise<boolean> {
  const { app, services } = gateway;
  const context = createSystemContext(
    { tenantId: 'demo', userId: 'demo-loader', roles: ['saasAdmin'], name: 'demo' },
    app.log,
  );
  const insights = createDemoInsights(today);
  // At once: while the store writes what is of one, this thread prepares another.
  const [records, travelRecords] = await Promise.all([
    loadWorkforce(gateway, context, today),
    loadTravel(gateway, context, today),
    loadPortal(gateway, today),
    services.coaching.saveInsights(context, insights),
  ]);
  app.log.info({ tenant: 'demo', insights: insights.length, records, travelRecords }, 'Demo data loaded');
  return true;
}
