import type { Resolvers } from '../../../generated/resolver-types.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import {
  toArgumentError,
  toDirectionValue,
  toDomainValue,
  toOrderValue,
  toParameter,
  toPeriodTypeValue,
  toSortValue,
  toStrengthValue,
  toYoyModeValue,
} from './analytics-mappers.ts';
import type { TravelAnalytics } from '../analytics/services.ts';

/** A field that one service method answers. */
const answering =
  <Args, Answer>(read: (context: RequestContext, args: Args) => Promise<Answer>) =>
  async (_root: unknown, args: Args, context: RequestContext): Promise<Answer> => {
    try {
      return await read(context, args);
    } catch (error) {
      throw toArgumentError(error);
    }
  };

const trend = { trendDirection: toDirectionValue, trendStrength: toStrengthValue };

/** The analytics' part of the schema. */
export function createAnalyticsResolvers({ flows, revenue, consultants }: TravelAnalytics): Resolvers {
  return {
    Query: { travel: () => ({}) },
    TravelAnalytics: {
      cashFlowSummary: answering((context, args) => flows.cashFlowSummary(context, args)),
      cashFlowTimeseries: answering((context, args) => flows.cashFlowTimeseries(context, args)),
      depositsSummary: answering((context, args) => flows.depositsSummary(context, args)),
      paymentsOutSummary: answering((context, args) => flows.paymentsOutSummary(context, args)),
      bookingForecasts: answering((context, args) => flows.bookingForecasts(context, args)),
      itineraryTrends: answering((context, args) => flows.itineraryTrends(context, args)),
      outlook: answering((context, { grain, ...args }) =>
        revenue.outlook(context, { ...args, grain: toParameter(grain) }),
      ),
      itineraryDeposits: answering((context, { grain, ...args }) =>
        revenue.deposits(context, { ...args, grain: toParameter(grain) }),
      ),
      conversion: answering((context, { grain, ...args }) =>
        revenue.conversion(context, { ...args, grain: toParameter(grain) }),
      ),
      channels: answering((context, args) => revenue.channels(context, args)),
      actualsYoy: answering((context, args) => revenue.actualsYoy(context, args)),
      actualsChannels: answering((context, args) => revenue.actualsChannels(context, args)),
      fxRates: answering((context, args) => flows.fxRates(context, args)),
      fxExposure: answering((context) => flows.fxExposure(context)),
      consultantLeaderboard: answering((context, { periodType, domain, sortBy, sortOrder, ...args }) =>
        consultants.leaderboard(context, {
          ...args,
          periodType: toParameter(periodType),
          domain: toParameter(domain),
          sortBy: toParameter(sortBy),
          sortOrder: toParameter(sortOrder),
        }),
      ),
      consultantProfile: answering((context, { employeeId, periodType, yoyMode, ...args }) =>
        consultants.profile(context, employeeId, {
          ...args,
          periodType: toParameter(periodType),
          yoyMode: toParameter(yoyMode),
        }),
      ),
      consultantForecast: answering((context, { employeeId, ...args }) =>
        consultants.forecast(context, employeeId, args),
      ),
    },
    TravelFxRate: {
      rateTimestamp: ({ rateTimestamp }) => new Date(rateTimestamp),
      createdAt: ({ createdAt }) => new Date(createdAt),
    },
    TravelConsultantLeaderboardData: {
      periodType: ({ periodType }) => toPeriodTypeValue(periodType),
      domain: ({ domain }) => toDomainValue(domain),
      sortBy: ({ sortBy }) => toSortValue(sortBy),
      sortOrder: ({ sortOrder }) => toOrderValue(sortOrder),
    },
    TravelConsultantHighlight: trend,
    TravelHeroKpi: trend,
    TravelConsultantSignal: trend,
    TravelComparisonContext: { yoyMode: ({ yoyMode }) => toYoyModeValue(yoyMode) },
  };
}
