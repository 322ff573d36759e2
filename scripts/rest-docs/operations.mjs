// Which page of docs/rest/ describes which operations. An operation's number is its place in the whole list; the
// names are the `operationId`s of the routes' schemas, several where one operation stands under several routes.

/** @type {{ page: string, operations: string[][] }[]} */
const pages = [
  {
    page: 'coaching',
    operations: [['saveInsights'], ['listInsights'], ['getInsight'], ['updateInsight'], ['deleteInsight']],
  },
  {
    page: 'topics',
    operations: [
      ['execute', 'executePrefixed'],
      ['listTopics', 'listTopicsPrefixed'],
      ['getSchema', 'getSchemaPrefixed'],
      ['executeAsync', 'executeAsyncPrefixed'],
      ['getJob', 'getJobPrefixed'],
    ],
  },
  {
    page: 'workforce',
    operations: [
      ['createAiInsight'],
      ['updateAiInsight', 'updateAiInsightByPut'],
      ['deleteAiInsight'],
      ['getAiInsight'],
      ['listAiInsights'],
      ['saveInsight'],
      ['saveAiInsight'],
      ['generateAiInsight'],
      ['streamAiInsight'],
    ],
  },
  { page: 'portal', operations: [['queryInsights'], ['listInsightRuns']] },
  {
    page: 'travel',
    operations: [
      ['getTravelHealth'],
      ['getTravelHealthz'],
      ['listRevenueBookings'],
      ['getRevenueBooking'],
      ['getCashFlowSummary'],
      ['getCashFlowTimeseries'],
      ['getDepositsSummary'],
      ['getPaymentsOutSummary'],
      ['getBookingForecasts'],
      ['getItineraryTrends'],
      ['getItineraryPipeline'],
      ['getRevenueOutlook'],
      ['getRevenueDeposits'],
      ['getRevenueConversion'],
      ['getRevenueChannels'],
      ['getRevenueActualsYoy'],
      ['getRevenueActualsChannels'],
      ['getFxRates'],
      ['getFxExposure'],
      ['getConsultantLeaderboard'],
      ['getConsultantProfile'],
      ['getConsultantForecast'],
      ['getBriefing'],
      ['listInsightFeed'],
      ['listRecommendations'],
      ['updateRecommendation'],
      ['listInsightHistory'],
      ['listEntityInsights'],
      ['runTravelInsights'],
    ],
  },
];

/**
 * The pages with their operations, numbered from 1 over all pages, each with its routes in the OpenAPI document.
 * @throws Error for an operation that the document does not have, or that no page names.
 */
export function readOperations(openApi) {
  const routes = new Map();
  for (const [path, methods] of Object.entries(openApi.paths)) {
    for (const [method, route] of Object.entries(methods)) {
      if (route.operationId) routes.set(route.operationId, { ...route, method: method.toUpperCase(), path });
    }
  }
  let number = 0;
  const described = pages.map(({ page, operations }) => ({
    page,
    operations: operations.map((names) => ({
      number: ++number,
      routes: names.map((name) => {
        const route = routes.get(name);
        if (!route) throw new Error(`scripts/rest-docs/operations.mjs names ${name}, which is no route`);
        routes.delete(name);
        return route;
      }),
    })),
  }));
  if (routes.size > 0) {
    throw new Error(`scripts/rest-docs/operations.mjs has no place for ${[...routes.keys()].join(', ')}`);
  }
  return described;
}
