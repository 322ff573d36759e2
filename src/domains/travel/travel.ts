import type { AiClient } from '../../ai/index.ts';
import type { EventBus } from '../../events/bus.ts';
import type { Poller } from '../../common/poller.ts';
import { createSystemContext } from '../../common/system-context.ts';
import type { Log } from '../../common/request-context.ts';
import { createCurrencyConverters } from './analytics/currency.ts';
import type { AnalyticsDeps } from './analytics/deps.ts';
import { createConsultantAnalytics } from './analytics/consultants/index.ts';
import { createFlowAnalytics } from './analytics/flows/flow-analytics.ts';
import { createRevenueAnalytics } from './analytics/revenue/index.ts';
import type { TravelAnalytics } from './analytics/services.ts';
import { createTravelInsights, type TravelInsights } from './insights/insights.ts';
import { createRunSchedule } from './insights/run/schedule.ts';
import { createRecordService, type RecordService } from './records/service.ts';
import { createViewReader } from './rollups/reader.ts';
import { createRollups } from './rollups/refresh.ts';
import { createRollupSchedule } from './rollups/schedule.ts';
import { createTravelSettings, type TravelSettings } from './settings/service.ts';
import type { TravelStores } from './travel-store.ts';

/** The travel domain's services. */
export interface TravelServices {
  analytics: TravelAnalytics;
  insights: TravelInsights;
  records: RecordService;
  settings: TravelSettings;
  /** Recomputes what imports that were cut short have left, again and again. */
  schedule: Poller;
  /** Makes insights for every tenant with travel data, once a day; undefined if it is off. */
  runSchedule: Poller | undefined;
  /** What analytics take for today, `YYYY-MM-DD`. */
  asOf: () => string;
}

export interface TravelDeps {
  stores: TravelStores;
  bus: EventBus;
  ai: AiClient;
  /** What analytics take for today. */
  today: () => Date;
  /** What amounts are converted to for tenants that have chosen no currency. */
  currency: string;
  /** The hour of the day, UTC, from which insights are made; undefined: never. */
  runHour: number | undefined;
  log: Log;
  /** Ends what is under way, at a shutdown. */
  stopping: AbortSignal;
}

/** In whose name scheduled runs are done. */
const scheduler = { userId: 'travel-runs', roles: ['service'], name: 'travel-runs' } as const;

/** Makes the domain's parts and hands them to each other. */
export function createTravel(travel: TravelDeps): TravelServices {
  const { stores, bus, ai, today, currency, runHour, log, stopping } = travel;
  const { records } = stores;
  const asOf = () => today().toISOString().slice(0, 10);
  const settings = createTravelSettings(stores.settings, currency);
  const rollups = createRollups({ store: stores.rollups, records, log });
  const deps: AnalyticsDeps = {
    views: createViewReader(stores.rollups),
    records,
    createCurrencyConverter: createCurrencyConverters({
      records,
      currencyOf: (tenantId) => settings.currencyOf(tenantId),
      asOf,
    }),
    asOf,
  };
  const insights = createTravelInsights({
    store: stores.insights,
    runs: stores.runs,
    locks: stores.runLocks,
    context: deps,
    bus,
    ai,
    asOf,
    stopping,
  });
  return {
    analytics: {
      flows: createFlowAnalytics(deps),
      revenue: createRevenueAnalytics(deps),
      consultants: createConsultantAnalytics(deps),
    },
    insights,
    records: createRecordService({ records, rollups }),
    settings,
    schedule: createRollupSchedule(rollups, log),
    runSchedule:
      runHour === undefined
        ? undefined
        : createRunSchedule({
            runs: insights.runs,
            findNextTenant: (after) => stores.rollups.findNextTenant(after),
            toContext: (tenantId) => createSystemContext({ ...scheduler, tenantId }, log),
            hour: runHour,
            log,
          }),
    asOf,
  };
}
