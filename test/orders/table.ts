import { partNames } from '../../src/domains/portal/client-context/parts.ts';
import { library } from '../../src/domains/portal/playbook/library/index.ts';
import { topics } from '../../src/domains/topics/registry/index.ts';
import { asc, desc, inOrderOf, type Criterion } from './criteria.ts';
import type { Found } from './answers.ts';

/** A list of the answers, or several in one order: a row of docs/orders.md. */
export interface OrderedList {
  /** As the row has it, and its last criterion. */
  name: string;
  last: string;
  /** See places.ts. */
  places: readonly string[];
  /**
   * Its criteria; the last tells any two items of a list apart. Left out where the place itself says what an item is,
   * or where its answer was made in that order.
   */
  order?: (args: Found['args']) => readonly Criterion[];
}

/** A list and its edges. */
const connection = (type: string) => [`${type}.nodes`, `${type}.edges`];

const newestFirst = [desc('createdAt'), desc('id')];

const priorities = ['low', 'medium', 'high', 'critical'];
const insightOrders: Record<string, Criterion['read'][]> = {
  CREATED_AT: [({ createdAt }) => createdAt],
  UPDATED_AT: [({ updatedAt }) => updatedAt],
  PRIORITY: [({ priorityRaw }) => priorities.indexOf(priorityRaw), ({ createdAt }) => createdAt],
  TITLE: [
    ({ title }) =>
      Array.from(title as string)
        .slice(0, 100)
        .join(''),
  ],
};

function insightOrder({ orderBy = {} }: Found['args']): Criterion[] {
  const { field = 'CREATED_AT', direction = 'DESC' } = orderBy as Record<string, string>;
  const toCriterion = direction === 'ASC' ? asc : desc;
  return [...insightOrders[field]!, ({ id }: any) => id].map(toCriterion);
}

const inboxDomains = ['COACHING', 'WORKFORCE', 'PORTAL', 'TRAVEL'];
/** Travel events come before recommendations. */
const inboxRank = ({ domain, __typename }: any) =>
  2 * inboxDomains.indexOf(domain) + Number(__typename === 'RecommendationItem');
const ownIdOf = ({ id }: any) => Buffer.from(id, 'base64url').toString().replace(/^\w+:/, '');

/** The figures that a leaderboard is sorted by, as it answers them. */
const sortFigures: Record<string, string> = {
  booked_revenue: 'bookedRevenue',
  commission_income: 'commissionIncome',
  margin_amount: 'marginAmount',
  margin_pct: 'marginPct',
  itinerary_count: 'itineraryCount',
  pax_count: 'paxCount',
  lead_count: 'leadCount',
  conversion_rate: 'conversionRate',
  close_rate: 'closeRate',
  avg_speed_to_book_days: 'avgSpeedToBookDays',
  growth_target_variance_pct: 'growthTargetVariancePct',
  yoy_to_date_variance_pct: 'yoyToDateVariancePct',
};
export const sortKeys = Object.keys(sortFigures);

function rankingOrder(args: Found['args']): Criterion[] {
  const { sortBy = 'BOOKED_REVENUE', sortOrder = 'DESC', sort_by = sortBy, sort_order = sortOrder } = args;
  const figure = sortFigures[String(sort_by).toLowerCase()]!;
  const byFigure = String(sort_order).toLowerCase() === 'asc' ? asc(figure) : desc(figure);
  return [byFigure, desc('bookedRevenue'), asc('employeeId')];
}

const idOfTitle = new Map(library.map(({ title, id }) => [title, id]));
const parts = partNames.map((name) => name.toUpperCase().replace('-', '_'));
const partOf = (part: string) => part.toUpperCase().replace('-', '_');

const profile = 'getConsultantProfile .data';
const series = ['travelClosedFiles', 'leadFunnel'].map((name) => `${profile}.threeYearPerformance.${name}`);
const insightLists = ['listInsightFeed', 'listInsightHistory', 'listEntityInsights'];
const withEvidence = [
  ...[...insightLists, 'listRecommendations'].map((operation) => `${operation} .data.items[]`),
  'getBriefing .data',
];

const profileKeys = [
  ...['booked_revenue', 'avg_gross_profit', 'commission_income', 'margin_pct', 'conversion_rate'],
  'avg_speed_to_book',
  ...['behind_target', 'low_conversion', 'low_margin', 'slow_booking'],
  ...['ahead_of_target', 'strong_conversion', 'strong_margin', 'fast_booking'],
  ...['heroKpis', 'trendStory', 'funnelHealth', 'operationalSnapshot', 'forecastAndTarget'],
  ...['compensationImpact', 'signals', 'insightCards'],
];

/** Every list that a test can see the order of, in the order of docs/orders.md. */
export const lists: readonly OrderedList[] = [
  {
    name: '`insights`',
    last: '`id`, in the direction asked for',
    places: connection('InsightConnection'),
    order: insightOrder,
  },
  {
    name: '`insights` and `quickWins` of the board; `GET /insights` of the coaching API',
    last: '`id`, the highest first',
    places: ['InsightBoardColumn.insights', 'InsightBoard.quickWins', 'listInsights .data'],
    order: () => newestFirst,
  },
  {
    name: '`columns` of the board',
    last: 'the KISS category',
    places: ['InsightBoard.columns'],
    order: () => [inOrderOf(['KEEP', 'IMPROVE', 'START', 'STOP'], 'kissCategory')],
  },
  {
    name: '`inbox`',
    last: '`id`, the highest first',
    places: connection('InsightItemConnection'),
    order: () => [desc('createdAt'), asc(inboxRank), desc(ownIdOf)],
  },
  {
    name: '`jobs`',
    last: '`id`, the highest first',
    places: connection('JobConnection'),
    order: () => newestFirst,
  },
  { name: '`events` of a job', last: '`seq`', places: ['Job.events'], order: () => [asc('seq')] },
  {
    name: '`topics`; `GET /ai/topics`',
    last: 'the topic',
    places: ['Query.topics', 'listTopics .', 'listTopicsPrefixed .'],
    order: () => [inOrderOf([...topics.keys()], ({ id, topic_id = id }) => topic_id)],
  },
  {
    name: '`parameters` of a topic',
    last: 'the parameter',
    places: ['Topic.parameters', 'listTopics [].parameters', 'listTopicsPrefixed [].parameters'],
  },
  {
    name: '`analysisRuns`; `GET /api/insights/history`',
    last: '`id`, the highest first',
    places: [...connection('AnalysisRunConnection'), 'listInsightRuns .runs'],
    order: () => [desc(({ completed_at, completedAt = completed_at }) => completedAt), desc('id')],
  },
  {
    name: '`sources` of an analysis; `clientContext`',
    last: 'the part',
    places: ['Analysis.sources', 'AnalysisRun.sources', 'queryInsights .sources', 'Query.clientContext'],
    order: () => [inOrderOf(parts, (each) => partOf(typeof each === 'string' ? each : each.part))],
  },
  {
    name: '`recommendations` of an analysis',
    last: '`id` of the playbook’s entry',
    places: ['Analysis.recommendations', 'queryInsights .recommendations'],
    order: () => [
      desc(({ priority_score, priorityScore = priority_score }) => priorityScore),
      asc(({ title }) => idOfTitle.get(title) ?? title),
    ],
  },
  {
    name: '`suggestions` of an analysis; `suggestions` and `recommendations` of a stored run',
    last: 'the place in the answer',
    places: [
      'Analysis.suggestions',
      'queryInsights .suggestions',
      'AnalysisRun.suggestions',
      'AnalysisRun.recommendations',
    ],
  },
  {
    name: 'cash flow, deposits and payments out by currency; `fx/exposure`',
    last: '`currencyCode`',
    places: [
      ...['CashFlowSummary', 'DepositsSummary', 'PaymentsOutSummary', 'FxExposure'].flatMap((name) => [
        `Travel${name}.data`,
        `get${name} .data`,
      ]),
    ],
    order: () => [asc('currencyCode')],
  },
  {
    name: 'all months and weeks (`timeline`, `points`, the time series of cash, forecasts)',
    last: '`periodStart`',
    places: [
      ...['CashFlowTimeseries', 'BookingForecasts'].flatMap((name) => [
        `Travel${name}.data`,
        `get${name} .data`,
      ]),
      ...['ItineraryTrends', 'Outlook', 'ItineraryDeposits', 'Conversion', 'ConsultantForecast'].map(
        (name) => `Travel${name}Data.timeline`,
      ),
      ...[
        'ItineraryTrends',
        'RevenueOutlook',
        'RevenueDeposits',
        'RevenueConversion',
        'ConsultantForecast',
      ].map((name) => `get${name} .data.timeline`),
      'TravelTrendStory.points',
      'TravelForecastAndTarget.timeline',
      `${profile}.trendStory.points`,
      `${profile}.forecastAndTarget.timeline`,
    ],
    order: () => [asc('periodStart')],
  },
  {
    name: '`fx/rates`',
    last: '`id`, the highest first',
    places: ['TravelFxRates.data', 'getFxRates .data'],
    order: () => [desc('rateTimestamp'), desc('id')],
  },
  {
    name: '`topConsortia`, `topTradeAgencies`',
    last: '`label`',
    places: ['topConsortia', 'topTradeAgencies'].flatMap((name) => [
      `TravelChannelsData.${name}`,
      `getRevenueChannels .data.${name}`,
      `getRevenueActualsChannels .data.${name}`,
    ]),
    order: () => [desc('grossAmount'), asc('label')],
  },
  {
    name: '`timeline` of `actuals-yoy`',
    last: 'the month',
    places: ['TravelActualsYoyData.timeline', 'getRevenueActualsYoy .data.timeline'],
    order: () => [asc('year'), asc('month')],
  },
  {
    name: '`years` and `yearSummaries` of `actuals-yoy`; `series` and `variances` of years',
    last: 'the year',
    places: [
      ...['years', 'yearSummaries'].flatMap((name) => [
        `TravelActualsYoyData.${name}`,
        `getRevenueActualsYoy .data.${name}`,
      ]),
      ...['series', 'variances'].flatMap((name) => [
        `TravelYearSeries.${name}`,
        ...series.map((place) => `${place}.${name}`),
      ]),
    ],
    order: () => [asc((each) => each.year ?? Number.parseInt(each.label ?? each))],
  },
  {
    name: '`monthlyValues`, `monthlyVariancePct`',
    last: 'the month',
    places: [
      'TravelYearValues.monthlyValues',
      'TravelYearVariance.monthlyVariancePct',
      ...series.flatMap((place) => [
        `${place}.series[].monthlyValues`,
        `${place}.variances[].monthlyVariancePct`,
      ]),
    ],
  },
  {
    name: '`rankings` of consultants',
    last: '`employeeId`',
    places: ['TravelConsultantLeaderboardData.rankings', 'getConsultantLeaderboard .data.rankings'],
    order: rankingOrder,
  },
  {
    name: '`highlights` of a leaderboard',
    last: '`key`',
    places: ['TravelConsultantLeaderboardData.highlights', 'getConsultantLeaderboard .data.highlights'],
    order: () => [inOrderOf(['top_mover', 'top_revenue', 'best_conversion', 'needs_attention'], 'key')],
  },
  {
    name: '`heroKpis`, `signals`, `insightCards`, `sectionOrder` of a profile',
    last: '`key`; the section',
    places: ['heroKpis', 'signals', 'insightCards', 'sectionOrder'].flatMap((name) => [
      `TravelConsultantProfileData.${name}`,
      `${profile}.${name}`,
    ]),
    order: () => [inOrderOf(profileKeys, (each) => each.key ?? each)],
  },
  {
    name: '`currentTravelingFiles`',
    last: '`itineraryId`, the highest first',
    places: [
      'TravelOperationalSnapshot.currentTravelingFiles',
      `${profile}.operationalSnapshot.currentTravelingFiles`,
    ],
    order: () => [desc('travelStartDate'), desc('itineraryId')],
  },
  {
    name: '`topOpenItineraries`',
    last: '`itineraryId`',
    places: [
      'TravelOperationalSnapshot.topOpenItineraries',
      `${profile}.operationalSnapshot.topOpenItineraries`,
    ],
    order: () => [desc('grossAmount'), asc('itineraryId')],
  },
  {
    name: '`insightEvents`, `entityInsights`; feed, history and entities',
    last: '`id`, the highest first',
    places: [
      ...connection('InsightEventConnection'),
      ...insightLists.map((operation) => `${operation} .data.items`),
    ],
    order: () => newestFirst,
  },
  {
    name: '`recommendations` of travel',
    last: '`id`, the highest first',
    places: [...connection('RecommendationConnection'), 'listRecommendations .data.items'],
    // REST shows when its words were made; in the tests that is when it was.
    order: () => [asc('priority'), desc(({ generatedAt, createdAt = generatedAt }) => createdAt), desc('id')],
  },
  {
    name: '`history` of an event or a recommendation',
    last: 'the place in the history',
    places: ['InsightEvent.history', 'Recommendation.history'],
  },
  {
    name: '`metrics` and `sourceViewNames` of evidence',
    last: '`key`, in the order of its type’s row; the view',
    places: ['metrics', 'sourceViewNames'].flatMap((name) => [
      `Evidence.${name}`,
      ...withEvidence.map((place) => `${place}.evidence.${name}`),
    ]),
  },
  {
    name: '`highlights` and `topActions` of a briefing',
    last: 'the figure; the insight type, by its most urgent condition’s key',
    places: ['highlights', 'topActions'].flatMap((name) => [`Briefing.${name}`, `getBriefing .data.${name}`]),
  },
  {
    name: '`aiInsights`; `GET /v1/insights` of the workforce API',
    last: '`id`, the highest first',
    places: [...connection('AiInsightConnection'), 'listAiInsights .aiInsights'],
    order: () => newestFirst,
  },
  {
    name: '`aiInsights` of `computeAiInsights`',
    last: '`key`',
    places: ['ComputeAiInsightsPayload.aiInsights'],
    order: () => [
      inOrderOf(
        ['absenteeismPattern', 'staffingPrediction', 'shiftAnomaly', 'productivityTip'],
        'insightType',
      ),
      // The tests' findings are of one rule, and of departments that are called like their ids.
      asc(({ data }) => data.department),
    ],
  },
];

/** Lists that nothing sorts: the rows of the second table of docs/orders.md, which has the reasons. */
export const exceptions: readonly { name: string; places: readonly string[] | RegExp }[] = [
  {
    name: '`userErrors`; `field` of one',
    places: /\.userErrors$|^UserError\.field$/,
  },
  { name: '`roles` of the viewer', places: ['Viewer.roles'] },
  {
    name: '`insights` of `saveInsights` and `POST /insights/batch`',
    places: ['SaveInsightsPayload.insights', 'saveInsights .data.insights'],
  },
  { name: '`attempts` of an answer', places: /\.attempts$/ },
  {
    name: '`suggestions` and `products` of a topic’s result',
    places: ['OnboardingReview.suggestions', 'WebsiteScan.products'],
  },
  {
    name: '`audienceUser`, `filters` and `uiPermissions` of `GET /v1/insights`',
    places: ['.aiInsights[].audienceUser', '.filters', '.uiPermissions'].map(
      (path) => `listAiInsights ${path}`,
    ),
  },
];
