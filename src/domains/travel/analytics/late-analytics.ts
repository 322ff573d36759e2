import { createLateService } from '../../../late-service.ts';
import type { AnalyticsDeps } from './deps.ts';
import type { ConsultantAnalytics, FlowAnalytics, RevenueAnalytics, TravelAnalytics } from './services.ts';

/** The analytics, each group loaded when it is first asked. */
export function createLateAnalytics(deps: AnalyticsDeps): TravelAnalytics {
  return {
    flows: createLateService<FlowAnalytics>(
      'the analytics of cash and bookings',
      {
        cashFlowSummary: true,
        cashFlowTimeseries: true,
        depositsSummary: true,
        paymentsOutSummary: true,
        bookingForecasts: true,
        itineraryTrends: true,
        fxRates: true,
        fxExposure: true,
      },
      async () => (await import('./flows/flow-analytics.ts')).createFlowAnalytics(deps),
    ),
    revenue: createLateService<RevenueAnalytics>(
      'the analytics of revenue',
      {
        outlook: true,
        deposits: true,
        conversion: true,
        channels: true,
        actualsYoy: true,
        actualsChannels: true,
      },
      async () => (await import('./revenue/index.ts')).createRevenueAnalytics(deps),
    ),
    consultants: createLateService<ConsultantAnalytics>(
      'the analytics of consultants',
      { leaderboard: true, profile: true, forecast: true },
      async () => (await import('./consultants/index.ts')).createConsultantAnalytics(deps),
    ),
  };
}
