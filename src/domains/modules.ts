import type { DomainModule, Platform } from '../api/module.ts';
import { createCoachingModule } from './coaching/module.ts';
import { createInboxModule } from './inbox/module.ts';
import { createJobExecutor } from './job-executor.ts';
import { createJobsModule } from './jobs/module.ts';
import { createPortalModule } from './portal/module.ts';
import type { Stores } from './stores.ts';
import type { ReadWebsite } from './topics/index.ts';
import { createRunner, createTopicsModule } from './topics/module.ts';
import { createTravelModule } from './travel/module.ts';
import { createWorkforceModule } from './workforce/module.ts';

/**
 * Every domain of the gateway: a new one is added here, and its stores in stores.ts.
 * @param readWebsite in place of the internet, for tests.
 */
export async function createModules(platform: Platform, stores: Stores, readWebsite?: ReadWebsite) {
  const runner = createRunner(platform, readWebsite);
  const jobs = await createJobsModule(platform, stores.jobs, createJobExecutor(runner, platform.log));
  const coaching = createCoachingModule(platform, stores.insights);
  const topics = createTopicsModule(runner, stores.topics, jobs.services);
  const portal = createPortalModule(platform, stores);
  const workforce = createWorkforceModule(platform, stores.workforce);
  const travel = createTravelModule(platform, stores.travel);
  const inbox = createInboxModule({
    coaching: coaching.services,
    workforce: workforce.services,
    portal: portal.services,
    travel: travel.services,
  });
  return { coaching, topics, jobs, portal, workforce, travel, inbox } satisfies Record<string, DomainModule>;
}

type Modules = Awaited<ReturnType<typeof createModules>>;

/** Each domain's services, by the domain's name. */
export type Services = { [Name in keyof Modules]: Modules[Name]['services'] };

export function toServices(modules: Modules): Services {
  const entries = Object.entries(modules).map(([name, { services }]) => [name, services]);
  return Object.fromEntries(entries) as Services;
}
