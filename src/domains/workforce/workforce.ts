import type { AiClient } from '../../ai/index.ts';
import type { EventBus } from '../../events/bus.ts';
import type { Poller } from '../../common/poller.ts';
import { createSystemContext } from '../../common/system-context.ts';
import type { Log } from '../../common/request-context.ts';
import { createCompanyCache, type CompanyCache } from './agent/company-cache.ts';
import { createAgentService, type AgentService } from './agent/service.ts';
import { createCompanyService, type CompanyService } from './companies/service.ts';
import { createSubscriptions, type Subscriptions } from './companies/subscriptions.ts';
import { createAccess, type Access } from './insights/access.ts';
import { createInsightDelivery, type InsightDelivery } from './insights/delivery.ts';
import { createAiInsightService, type AiInsightService } from './insights/service.ts';
import { createRunSchedule } from './runs/schedule.ts';
import { createRunService, type RunService } from './runs/run-service.ts';
import type { RecordStore } from './records/record-store.ts';
import { createRecordService, type RecordService } from './records/service.ts';
import type { WorkforceStores } from './workforce-store.ts';

/** The workforce domain's services. */
export interface WorkforceServices {
  agent: AgentService;
  access: Access;
  subscriptions: Subscriptions;
  companies: CompanyService;
  delivery: InsightDelivery;
  insights: AiInsightService;
  records: RecordService;
  runs: RunService;
  /** Computes insights for all subscribed companies, again and again. */
  schedule: Poller;
}

export interface WorkforceDeps {
  stores: WorkforceStores;
  bus: EventBus;
  ai: AiClient;
  /** What analytics take for today. */
  today: () => Date;
  log: Log;
  /** Milliseconds between two rounds of the schedule. */
  runIntervalMs: number;
  /** Ends what waits for the model, at a shutdown. */
  stopping: AbortSignal;
}

/** Makes the domain's parts and hands them to each other. */
export function createWorkforce(deps: WorkforceDeps): WorkforceServices {
  const { stores, bus, ai, today, log, stopping } = deps;
  const subscriptions = createSubscriptions(stores.companies);
  const access = createAccess((companyId) => subscriptions.isSubscribed(companyId));
  const delivery = createInsightDelivery(stores.insights, bus);
  const insights = createAiInsightService({
    store: stores.insights,
    access,
    bus,
    delivery,
    records: stores.records,
    answers: stores.answers,
  });
  const { records, answers } = stores;
  const companyCache = createCompanyCache({ records, today });
  const runs = createRunService({ ai, access, records, delivery });
  const schedule = createRunSchedule({
    runs,
    findSubscribedCompanies: () => subscriptions.findSubscribedCompanies(),
    toContext: (tenantId) =>
      createSystemContext(
        { tenantId, userId: 'insight-runs', roles: ['service'], name: 'insight-runs' },
        log,
      ),
    today,
    intervalMs: deps.runIntervalMs,
    log,
  });
  return {
    agent: createAgentService({ ai, access, companyCache, answers, stopping }),
    access,
    subscriptions,
    companies: createCompanyService(subscriptions, access),
    delivery,
    insights,
    records: createRecordService(forgetting(records, companyCache), access),
    runs,
    schedule,
  };
}

/** The store for imports: what is cached of a company is read anew once its records have changed. */
function forgetting(records: RecordStore, readings: CompanyCache): Pick<RecordStore, 'saveAll'> {
  return {
    async saveAll(tenantId, type, saved) {
      try {
        await records.saveAll(tenantId, type, saved);
      } finally {
        readings.forget(tenantId);
      }
    },
  };
}
