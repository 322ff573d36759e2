import { randomUUID } from 'node:crypto';
import { loadConfig } from '../../src/config/config.ts';
import type { Briefing, InsightEvent, Recommendation } from '../../src/domains/travel/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStores, type Stores } from '../../src/domains/stores.ts';
import { examples } from '../rest-contract/travel-insights-examples.ts';
import { createStoreSettings, TestGateway, type TestResponse, type RequestOptions } from './gateway.ts';
import { times, toTrip, type TravelCompany } from './travel-company.ts';

/* Travel insights that no run has made: the documented ones, and others like them. */

export const feedExample = examples['GET /ai-insights/feed']!;
export const queueExample = examples['GET /ai-insights/recommendations']!;
const briefingExample = examples['GET /ai-insights/briefing']!;

/** The documented times as the gateway holds them. */
const withDates = (fields: Record<string, any>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) =>
      name.endsWith('At') && typeof value === 'string' ? [name, new Date(value)] : [name, value],
    ),
  ) as any;

/** The documented event but for the changes; each has another id and finding unless they say otherwise. */
export function toEvent(changes: Partial<InsightEvent> = {}): InsightEvent {
  const event = withDates(feedExample.data.items[0]);
  const id = changes.id ?? randomUUID();
  const at = changes.createdAt ?? event.createdAt;
  return {
    ...event,
    id,
    conditionKey: `coaching_signal/employee/${id}`,
    foundOn: at.toISOString().slice(0, 10),
    clearedAt: null,
    completedAt: null,
    history: [],
    createdAt: at,
    updatedAt: at,
    ...changes,
  };
}

/** The documented recommendation but for the event's words and the changes. */
export function toRecommendation(event: InsightEvent, changes: Partial<Recommendation> = {}): Recommendation {
  const { conditionKey: _key, insightType: _type, severity: _severity, foundOn: _day, ...fields } = event;
  const { clearedAt: _cleared, ...rest } = fields;
  return {
    ...rest,
    id: randomUUID(),
    insightEventId: event.id,
    ownerUserId: null,
    dueDate: null,
    resolutionNote: null,
    ...changes,
  };
}

export function toBriefing(changes: Partial<Briefing> = {}): Briefing {
  const briefing = withDates(briefingExample.data);
  const id = changes.id ?? randomUUID();
  return { ...briefing, id, createdAt: briefing.generatedAt, ...changes };
}

/** A company that has received no deposits for the trips of the next months, for days about 2026-02-16. */
export const uncoveredCompany: TravelCompany = {
  employee: [{ id: 'e-1', firstName: 'Alex', lastName: 'Taylor' }],
  itinerary: times(25, () =>
    toTrip({ closedDate: '2026-01-05', travelStartDate: '2026-04-10', grossAmount: 1_000, grossProfit: 800 }),
  ),
};

/** A gateway with its stores, and short ways to talk to it. */
export interface InsightGateway {
  gateway: TestGateway;
  store: Stores['travel']['insights'];
  stores: Stores;
  /** `url` is what follows `/api/v1/ai-insights`. */
  get(url: string, options?: RequestOptions): Promise<TestResponse>;
  patch(id: string, body?: unknown, options?: RequestOptions): Promise<TestResponse>;
  /** @param token null sends none. */
  run(token: string | null, options?: RequestOptions, body?: unknown): Promise<TestResponse>;
  /** Stores an event and its recommendation. */
  storePair(
    tenantId: string,
    event: InsightEvent,
    changes?: Partial<Recommendation>,
  ): Promise<{ event: InsightEvent; recommendation: Recommendation }>;
}

const prefix = '/api/v1/ai-insights';

/** One for all tests of a file. */
export function useInsightGateway(settings: Record<string, string> = {}): () => InsightGateway {
  const place = createStoreSettings();
  let current: InsightGateway | undefined;
  beforeAll(async () => {
    const stores = await openStores(
      loadConfig({ NODE_ENV: 'test', ...place.settings }),
      createLogger('silent'),
    );
    const gateway = await TestGateway.create(settings, { stores });
    const store = stores.travel.insights;
    current = {
      gateway,
      store,
      stores,
      get: (url, options) => gateway.request('GET', `${prefix}${url}`, undefined, options),
      patch: (id, body, options) =>
        gateway.request('PATCH', `${prefix}/recommendations/${id}`, body, options),
      run: (token, options = {}, body = {}) =>
        gateway.request('POST', `${prefix}/run`, body, {
          token: null,
          ...options,
          headers: { ...(token !== null && { 'x-ai-run-token': token }), ...options.headers },
        }),
      async storePair(tenantId, event, changes) {
        const recommendation = toRecommendation(event, changes);
        await store.insertNewEvents(tenantId, [event]);
        await store.insertNewRecommendations(tenantId, [recommendation]);
        return { event, recommendation };
      },
    };
  });
  afterAll(async () => {
    await current?.gateway.close();
    await place.remove();
  });
  return () => {
    if (!current) throw new Error('useInsightGateway: asked for before the tests began');
    return current;
  };
}
