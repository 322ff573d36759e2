import type { Document } from 'bson';
import type { Insight } from '../../../src/domains/coaching/index.ts';
import type { AnalysisRun } from '../../../src/domains/portal/index.ts';
import type { InsightEvent, Recommendation } from '../../../src/domains/travel/index.ts';
import type { AiInsight } from '../../../src/domains/workforce/index.ts';
import type { Stores } from '../../../src/domains/stores.ts';
import { createStoreSettings, TestGateway, type Identity } from '../../helpers/gateway.ts';
import { openMonitoredStores } from '../../helpers/monitored-stores.ts';
import { toEvent, toRecommendation } from '../../helpers/travel-insights.ts';

/** The types that items stand for, in the order of items of one time. */
export const types = ['Insight', 'AiInsight', 'AnalysisRun', 'InsightEvent', 'Recommendation'] as const;
export type Type = (typeof types)[number];

const itemFields = 'id domain title summary severity priority entityType entityId createdAt';
export const inboxQuery = `query ($domains: [InboxDomain!], $since: DateTime, $first: Int, $after: String) {
  inbox(domains: $domains, since: $since, first: $first, after: $after) {
    edges { cursor node { id } }
    nodes { __typename ${itemFields}
      ... on CoachingInsightItem { insight { id nodeId title priorityRaw } }
      ... on WorkforceInsightItem { aiInsight { id nodeId insightType } }
      ... on AnalysisRunItem { analysisRun { id nodeId query isSuccess } }
      ... on InsightEventItem { insightEvent { id nodeId insightType status } }
      ... on RecommendationItem { recommendation { id nodeId insightEventId status } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

export const toNodeId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');

/** What every record has; the rest is made up. */
export interface Made {
  id: string;
  createdAt: Date;
}

/** A gateway over stores that tests write to, so that records have the times that they need. */
export interface Inbox {
  gateway: TestGateway;
  stores: Stores;
  /** Every command that the store was sent. */
  sent: Document[];
  saveInsight(tenantId: string, made: Made & Partial<Insight>): Promise<void>;
  saveAiInsight(tenantId: string, made: Made & Partial<AiInsight>): Promise<void>;
  saveRun(tenantId: string, made: Made & Partial<AnalysisRun>): Promise<void>;
  saveEvent(tenantId: string, made: Made & Partial<InsightEvent>): Promise<void>;
  saveRecommendation(tenantId: string, made: Made & Partial<Recommendation>): Promise<void>;
  /** @returns the connection. */
  page(variables: object, identity?: Identity): Promise<any>;
}

export type Writers = Omit<Inbox, 'gateway' | 'stores' | 'sent' | 'page'>;

/** Stores records with what is made up of them. */
export function createWriters(stores: Stores): Writers {
  return {
    async saveInsight(tenantId, made) {
      const insight: Insight = {
        tenantId,
        title: `Insight ${made.id}`,
        description: 'Customers who succeed early stay longer.',
        category: 'operations',
        priority: 'high',
        kissCategory: 'improve',
        alignmentImpact: null,
        status: 'active',
        businessImpact: null,
        effortRequired: null,
        updatedAt: made.createdAt,
        ...made,
      };
      await stores.insights.saveAll(tenantId, [{ insight, updatedAtOnOverwrite: insight.updatedAt }]);
    },
    async saveAiInsight(tenantId, made) {
      const insight: AiInsight = {
        companyId: tenantId,
        insightType: 'staffingPrediction',
        audienceUserId: null,
        applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
        details: '{}',
        aiStatus: 'delivered',
        deliveredTime: made.createdAt,
        title: `AI insight ${made.id}`,
        summary: 'Two more people are needed.',
        audienceType: 'company',
        chart: null,
        data: null,
        suggestion: null,
        period: null,
        isActive: true,
        recordVersion: 1,
        updatedAt: made.createdAt,
        ownerId: 'ada',
        ...made,
      };
      await stores.workforce.insights.insertNew(tenantId, [insight]);
    },
    async saveRun(tenantId, { createdAt, ...made }) {
      const run: AnalysisRun = {
        tenantId,
        userId: 'ada',
        runType: 'nlq',
        inputParams: { query: `Query ${made.id}` },
        resultData: null,
        errorDetails: 'The model did not answer',
        executionTimeMs: 12,
        tokensUsed: 0,
        aiProvider: 'offline',
        aiModel: 'offline-rules-1',
        isDegraded: false,
        completedAt: createdAt,
        ...made,
      };
      await stores.insightRuns.saveRuns([run]);
    },
    async saveEvent(tenantId, made) {
      await stores.travel.insights.insertNewEvents(tenantId, [toEvent(made)]);
    },
    async saveRecommendation(tenantId, made) {
      const { id, createdAt } = made;
      const event = toEvent({ id: `event-of-${id}`, createdAt });
      await stores.travel.insights.insertNewRecommendations(tenantId, [toRecommendation(event, made)]);
    },
  };
}

/** One for all tests of a file. */
export function useInbox(): () => Inbox {
  const place = createStoreSettings();
  let current: Inbox | undefined;
  beforeAll(async () => {
    const { stores, sent } = await openMonitoredStores(place.settings);
    const gateway = await TestGateway.create({}, { stores });
    current = {
      gateway,
      stores,
      sent,
      ...createWriters(stores),
      page: async (variables, identity) => (await gateway.graphql(inboxQuery, variables, identity)).inbox,
    };
  });
  afterAll(async () => {
    await current?.gateway.close();
    await place.remove();
  });
  return () => {
    if (!current) throw new Error('useInbox: asked for before the tests began');
    return current;
  };
}

/** An item as it is compared with others. */
export interface Place {
  /** The node id. */
  id: string;
  createdAt: string;
}

const row = 'nodes { nodeId createdAt } pageInfo { hasNextPage }';
const listsQuery = `{
  insights(first: 100) { ${row} }
  aiInsights(first: 100) { ${row} }
  analysisRuns(first: 100) { nodes { nodeId createdAt: completedAt } pageInfo { hasNextPage } }
  insightEvents(first: 100) { ${row} }
  recommendations(first: 100) { ${row} } }`;

/** What the single domains' lists show, in the order of the inbox: newest first, by type, by id. */
export async function readLists({ gateway }: Inbox, identity: Identity): Promise<Place[]> {
  const lists: any[] = Object.values(await gateway.graphql(listsQuery, {}, identity));
  if (lists.some(({ pageInfo }) => pageInfo.hasNextPage)) throw new Error('readLists: more than 100 records');
  const places = lists.flatMap(({ nodes }) =>
    nodes.map(({ nodeId, createdAt }: any): Place => ({ id: nodeId, createdAt })),
  );
  const keyOf = ({ id, createdAt }: Place) => {
    const [type = '', ownId = ''] = Buffer.from(id, 'base64url').toString().split(':');
    return { createdAt, rank: types.indexOf(type as Type), ownId };
  };
  const later = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  return places.sort((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return later(a.createdAt, b.createdAt) || a.rank - b.rank || later(a.ownId, b.ownId);
  });
}
