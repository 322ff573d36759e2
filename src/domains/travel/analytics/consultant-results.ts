/** The shapes of the travel API's answers about consultants (docs/rest/travel.md, "Operations"). */

export type TrendDirection = 'up' | 'down' | 'flat';
export type TrendStrength = 'high' | 'medium' | 'low';

export interface ConsultantResult {
  employeeId: string;
  employeeExternalId: string | null;
  firstName: string;
  lastName: string;
  email: string | null;
}

export interface FunnelHealth {
  leadCount: number;
  closedWonCount: number;
  closedLostCount: number;
  conversionRate: number;
  closeRate: number;
  /** null if nothing was won. */
  avgSpeedToBookDays: number | null;
}

export interface ConsultantRanking extends ConsultantResult, FunnelHealth {
  rank: number;
  itineraryCount: number;
  paxCount: number;
  bookedRevenue: number;
  commissionIncome: number;
  marginAmount: number;
  marginPct: number;
  spendToBook: null;
  /** null if there is no target. */
  growthTargetVariancePct: number | null;
  /** null if there was nothing a year before. */
  yoyToDateVariancePct: number | null;
}

export interface ConsultantHighlight {
  key: string;
  title: string;
  description: string;
  trendDirection: TrendDirection;
  trendStrength: TrendStrength;
}

export const sortKeys = [
  'booked_revenue',
  'commission_income',
  'margin_amount',
  'margin_pct',
  'itinerary_count',
  'pax_count',
  'lead_count',
  'conversion_rate',
  'close_rate',
  'avg_speed_to_book_days',
  'growth_target_variance_pct',
  'yoy_to_date_variance_pct',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface ConsultantLeaderboard {
  periodStart: string;
  periodEnd: string;
  periodType: PeriodType;
  domain: LeaderboardDomain;
  sortBy: SortKey;
  sortOrder: 'asc' | 'desc';
  rankings: ConsultantRanking[];
  highlights: ConsultantHighlight[];
}

export type PeriodType = 'month' | 'quarter' | 'year';
export type LeaderboardDomain = 'travel' | 'funnel';
/** With the same months of the year before, or with the whole year before. */
export type YoyMode = 'same_period' | 'full_year';

export interface HeroKpi {
  key: string;
  displayLabel: string;
  description: string;
  value: number | null;
  trendDirection: TrendDirection;
  trendStrength: TrendStrength;
  isLaggingIndicator: boolean;
}

export interface YearSeries {
  key: string;
  title: string;
  metricLabel: string;
  series: { year: number; monthlyValues: number[]; total: number }[];
  variances: { label: string; monthlyVariancePct: (number | null)[]; totalVariancePct: number | null }[];
}

export interface ForecastPeriod {
  periodStart: string;
  periodEnd: string;
  projectedRevenueAmount: number;
  targetRevenueAmount: number;
  growthGapPct: number | null;
}

export interface ConsultantForecast {
  employee: ConsultantResult;
  timeline: ForecastPeriod[];
  summary: {
    totalProjectedRevenueAmount: number;
    totalTargetRevenueAmount: number;
    totalGrowthGapPct: number | null;
  };
}

export interface ItineraryBrief {
  itineraryId: string;
  itineraryNumber: string;
  itineraryName: string;
  itineraryStatus: string;
  primaryCountry: string | null;
  travelStartDate: string;
  travelEndDate: string;
  grossAmount: number;
  paxCount: number;
}

/** Something about a consultant that deserves a look. */
export interface ConsultantSignal {
  key: string;
  title: string;
  description: string;
  trendDirection: TrendDirection;
  trendStrength: TrendStrength;
}

export interface ConsultantProfile {
  employee: ConsultantResult;
  sectionOrder: string[];
  heroKpis: HeroKpi[];
  threeYearPerformance: { travelClosedFiles: YearSeries; leadFunnel: YearSeries };
  ytdVariancePct: number | null;
  trendStory: {
    points: { periodStart: string; currentValue: number; baselineValue: number }[];
    currentTotal: number;
    baselineTotal: number;
    yoyDeltaPct: number | null;
  };
  funnelHealth: FunnelHealth;
  forecastAndTarget: Pick<ConsultantForecast, 'timeline' | 'summary'>;
  /** null if the viewer may not see it or nothing is known. */
  compensationImpact: {
    salaryAnnualAmount: number;
    salaryPeriodAmount: number;
    commissionRate: number;
    estimatedCommissionAmount: number;
    estimatedTotalPayAmount: number;
  } | null;
  operationalSnapshot: {
    currentTravelingFiles: ItineraryBrief[];
    topOpenItineraries: ItineraryBrief[];
  };
  signals: ConsultantSignal[];
  insightCards: ConsultantSignal[];
  comparisonContext: { currentPeriod: string; baselinePeriod: string; yoyMode: YoyMode };
}
