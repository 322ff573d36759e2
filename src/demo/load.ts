import type { Gateway } from '../app.ts';
import { createDemoContext } from './context.ts';
import { createDemoInsights } from './coaching-insights.ts';

/** Fills the tenant `demo` of an empty store. @returns true. */
export async function loadDemo({ app, services: { coaching } }: Gateway): Promise<boolean> {
  const insights = createDemoInsights(new Date());
  await coaching.saveInsights(createDemoContext(app.log), insights);
  app.log.info({ tenant: 'demo', insights: insights.length }, 'Demo data loaded');
  return true;
}
