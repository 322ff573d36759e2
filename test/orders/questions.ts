import { asOf } from './travel.ts';
import { sortKeys } from './table.ts';

/** What is asked of every tenant: the answers hold every list of the table. */
export interface Question {
  /** A query or mutation with all its values in it. */
  graphql?: string;
  /** An operation of OpenAPI, its URL without the query, and the query or body. */
  rest?: { operationId: string; method?: string; url: string; query?: Record<string, string>; body?: object };
  /** Its ids derive from the tenant, so that each tenant has an order of its own. */
  isOwn?: boolean;
}

const both = (selection: string) => `{ nodes { ${selection} } edges { cursor node { ${selection} } } }`;
const insight = 'id title priorityRaw kissCategoryRaw createdAt updatedAt';
const evidence = 'evidence { metrics { key } sourceViewNames }';
const event = `id createdAt priority history { at from to } ${evidence}`;
const run = `id completedAt sources suggestions recommendations { title priorityScore }`;

/** The arguments with which each connection of the schema is read, and what its nodes are told apart by. */
export const connections: Record<
  string,
  { args: string[]; selection: string; key: string; isForward?: true }
> = {
  insights: {
    args: ['CREATED_AT', 'UPDATED_AT', 'PRIORITY', 'TITLE'].flatMap((field) =>
      ['ASC', 'DESC'].map((direction) => `orderBy: { field: ${field}, direction: ${direction} }`),
    ),
    selection: insight,
    key: 'id',
  },
  inbox: { args: [''], selection: '__typename id domain createdAt', key: 'id', isForward: true },
  jobs: {
    args: ['', 'filter: { status: [PENDING, FAILED] }'],
    selection: 'id createdAt events { seq type }',
    key: 'id',
  },
  analysisRuns: { args: ['scope: ALL', ''], selection: run, key: 'id' },
  insightEvents: { args: ['', 'filter: { isOpen: true }'], selection: event, key: 'id' },
  entityInsights: { args: ['entityType: "employee", entityId: "e-1"'], selection: event, key: 'id' },
  recommendations: { args: [''], selection: event, key: 'id' },
  aiInsights: { args: [''], selection: 'id title createdAt', key: 'id' },
};

const board = `{ insightBoard {
  columns { kissCategory insights(first: 100) { ${insight} } } quickWins(first: 100) { ${insight} } } }`;

const timeline = '{ data { timeline { periodStart } } }';
const byCurrency = '{ data { currencyCode } }';
const channels = '{ data { topConsortia { label grossAmount } topTradeAgencies { label grossAmount } } }';
const flows = `{ travel {
  cashFlowSummary ${byCurrency} depositsSummary ${byCurrency} paymentsOutSummary ${byCurrency} fxExposure ${byCurrency}
  cashFlowTimeseries { data { periodStart cashIn cashOut } } bookingForecasts { data { periodStart } }
  itineraryTrends ${timeline} outlook ${timeline} itineraryDeposits ${timeline} conversion ${timeline}
  channels ${channels} actualsChannels ${channels}
  actualsYoy(yearsBack: 3) { data { years timeline { year month } yearSummaries { year } } }
  fxRates { data { id currencyPair rateTimestamp midRate } } } }`;

const brief = '{ itineraryId travelStartDate grossAmount }';
const yearSeries = '{ series { year monthlyValues } variances { label monthlyVariancePct } }';
const toProfile = (id: string) => `{ travel {
  consultantForecast(employeeId: ${id}) ${timeline}
  consultantProfile(employeeId: ${id}) { data {
    sectionOrder heroKpis { key } signals { key } insightCards { key } trendStory { points { periodStart } }
    threeYearPerformance { travelClosedFiles ${yearSeries} leadFunnel ${yearSeries} }
    forecastAndTarget { timeline { periodStart } }
    operationalSnapshot { currentTravelingFiles ${brief} topOpenItineraries ${brief} } } } } }`;
const toLeaderboard = (sortBy: string, sortOrder: string) => `{ travel {
  consultantLeaderboard(sortBy: ${sortBy.toUpperCase()}, sortOrder: ${sortOrder.toUpperCase()}) { data {
    rankings { rank employeeId bookedRevenue commissionIncome marginAmount marginPct itineraryCount paxCount leadCount
      conversionRate closeRate avgSpeedToBookDays growthTargetVariancePct yoyToDateVariancePct }
    highlights { key description } } } } }`;

const travelApi = '/api/v1';
const travelOperations: Record<string, string> = {
  getCashFlowSummary: '/cash-flow/summary',
  getCashFlowTimeseries: '/cash-flow/timeseries',
  getDepositsSummary: '/deposits/summary',
  getPaymentsOutSummary: '/payments-out/summary',
  getBookingForecasts: '/booking-forecasts',
  getItineraryTrends: '/itinerary-trends',
  getFxRates: '/fx/rates',
  getFxExposure: '/fx/exposure',
  getRevenueOutlook: '/itinerary-revenue/outlook',
  getRevenueDeposits: '/itinerary-revenue/deposits',
  getRevenueConversion: '/itinerary-revenue/conversion',
  getRevenueChannels: '/itinerary-revenue/channels',
  getRevenueActualsYoy: '/itinerary-revenue/actuals-yoy',
  getRevenueActualsChannels: '/itinerary-revenue/actuals-channels',
  listInsightFeed: '/ai-insights/feed',
  listInsightHistory: '/ai-insights/history',
  listEntityInsights: '/ai-insights/entities/employee/e-1',
  listRecommendations: '/ai-insights/recommendations',
};

/** Of the records of written.ts and travel.ts. */
export function toQuestionsOfWritten(employeeId: string): Question[] {
  const consultant = `${travelApi}/travel-consultants/${encodeURIComponent(employeeId)}`;
  const leaderboards = sortKeys.flatMap((sortBy) => ['asc', 'desc'].map((order) => [sortBy, order] as const));
  return [
    ...Object.entries(connections).flatMap(([field, { args, selection }]) =>
      args.map((given) => ({
        graphql: `{ ${field}(${['first: 100', given].join(' ')}) ${both(selection)} }`,
      })),
    ),
    { graphql: board },
    { graphql: flows },
    { graphql: toProfile(JSON.stringify(employeeId)) },
    ...leaderboards.map((each) => ({ graphql: toLeaderboard(...each) })),
    // Each by one of its two ways: what sorts is the same as for GraphQL.
    ...leaderboards
      .filter((_each, index) => index % 4 === 0 || index % 4 === 3)
      .map(([sort_by, sort_order]) => ({
        rest: {
          operationId: 'getConsultantLeaderboard',
          url: `${travelApi}/travel-consultants/leaderboard`,
          query: { sort_by, sort_order },
        },
      })),
    { rest: { operationId: 'getConsultantProfile', url: `${consultant}/profile` } },
    { rest: { operationId: 'getConsultantForecast', url: `${consultant}/forecast` } },
    ...Object.entries(travelOperations).map(([operationId, url]) => ({
      rest: { operationId, url: travelApi + url },
    })),
    { rest: { operationId: 'listInsights', url: '/traction/api/v1/insights' } },
    { rest: { operationId: 'listInsightRuns', url: '/api/insights/history', query: { limit: '50' } } },
    { rest: { operationId: 'listAiInsights', url: '/aiworkforceanalytics-api/v1/insights' } },
  ];
}

const analyses = [
  { type: 'scoring' },
  { type: 'playbook' },
  { type: 'nlq', query: 'What should I focus on first?' },
  { type: 'explain', query: 'What is a bounce rate?' },
];

/** Of what made.ts has the gateway make. */
export const questionsOfMade: readonly Question[] = [
  ...analyses.map(({ type, query }) => ({
    graphql: `mutation { analyze(input: { type: ${type.toUpperCase()}, maxRecommendations: 20,
      query: ${JSON.stringify(query ?? '')} }) { analysis {
        answer sources suggestions recommendations { title priorityScore } } } }`,
  })),
  ...analyses.map((body) => ({
    rest: {
      operationId: 'queryInsights',
      method: 'POST',
      url: '/api/insights/query',
      body: { ...body, options: { maxRecommendations: 20 } },
    },
  })),
  { graphql: '{ clientContext { part } topics { id parameters { name } } }' },
  { rest: { operationId: 'listTopics', url: '/ai/topics' } },
  { rest: { operationId: 'listTopicsPrefixed', url: '/coaching/api/v1/ai/topics' } },
  {
    graphql: `mutation { computeAiInsights(input: { period: { startDate: "2026-01-01", endDate: "2026-01-31" } }) {
      aiInsights { insightType title summary data chart } } }`,
  },
  { graphql: `{ briefing { highlights topActions ${evidence} } }` },
  {
    rest: {
      operationId: 'getBriefing',
      url: `${travelApi}/ai-insights/briefing`,
      query: { briefing_date: asOf },
    },
  },
  ...['insightEvents', 'recommendations'].map((field) => ({
    graphql: `{ ${field}(first: 100) ${both(event)} }`,
    isOwn: true,
  })),
  ...['listInsightFeed', 'listRecommendations'].map((operationId) => ({
    rest: { operationId, url: `${travelApi}${travelOperations[operationId]}` },
    isOwn: true,
  })),
];
