import { Type } from 'typebox';
import { sortKeys } from '../index.ts';
import { count, day, describeResult, money, nullable, oneOf, parameters, ratio, integer } from './schemas.ts';

/** Operations 41 to 43 in the OpenAPI document. */

const { currency_code, period_type, year, month, quarter } = parameters;
const period = { period_type, year, month, quarter, currency_code };
const params = Type.Object({ employee_id: Type.String() });
const text = Type.String();

const Employee = {
  employeeId: text,
  employeeExternalId: nullable(text),
  firstName: text,
  lastName: text,
  email: nullable(text),
};
const Funnel = {
  leadCount: count,
  closedWonCount: count,
  closedLostCount: count,
  conversionRate: ratio('Won among all leads'),
  closeRate: ratio('Won among won and lost leads'),
  avgSpeedToBookDays: nullable(Type.Number(), 'null where no lead was won'),
};
const Trend = {
  trendDirection: Type.String({ description: 'up, down or flat' }),
  trendStrength: Type.String({ description: 'high, medium or low' }),
};
const Signal = Type.Object({ key: text, title: text, description: text, ...Trend });

export const leaderboard = describeResult(
  {
    operationId: 'getConsultantLeaderboard',
    summary: 'Consultants ranked by a metric',
    query: {
      ...period,
      domain: oneOf(['travel', 'funnel']),
      sort_by: oneOf(sortKeys),
      sort_order: oneOf(['desc', 'asc']),
    },
    failures: [422],
  },
  Type.Object({
    periodStart: day(),
    periodEnd: day(),
    periodType: text,
    domain: text,
    sortBy: text,
    sortOrder: text,
    rankings: Type.Array(
      Type.Object({
        rank: Type.Integer({ minimum: 1 }),
        ...Employee,
        itineraryCount: count,
        paxCount: count,
        bookedRevenue: money,
        commissionIncome: money,
        marginAmount: money,
        marginPct: ratio(),
        ...Funnel,
        spendToBook: Type.Null({ description: 'Not known' }),
        growthTargetVariancePct: nullable(ratio(), 'null where there is no target'),
        yoyToDateVariancePct: nullable(ratio(), 'null where there was nothing a year before'),
      }),
    ),
    highlights: Type.Array(Signal),
  }),
);

const Years = Type.Object({
  key: text,
  title: text,
  metricLabel: text,
  series: Type.Array(Type.Object({ year: Type.Integer(), monthlyValues: Type.Array(money), total: money })),
  variances: Type.Array(
    Type.Object({
      label: text,
      monthlyVariancePct: Type.Array(nullable(ratio())),
      totalVariancePct: nullable(ratio()),
    }),
  ),
});
const Forecast = {
  timeline: Type.Array(
    Type.Object({
      periodStart: day(),
      periodEnd: day(),
      projectedRevenueAmount: money,
      targetRevenueAmount: money,
      growthGapPct: nullable(ratio()),
    }),
  ),
  summary: Type.Object({
    totalProjectedRevenueAmount: money,
    totalTargetRevenueAmount: money,
    totalGrowthGapPct: nullable(ratio()),
  }),
};
const Itineraries = Type.Array(
  Type.Object({
    itineraryId: text,
    itineraryNumber: text,
    itineraryName: text,
    itineraryStatus: text,
    primaryCountry: nullable(text),
    travelStartDate: day(),
    travelEndDate: day(),
    grossAmount: money,
    paxCount: count,
  }),
);
const Compensation = Type.Object({
  salaryAnnualAmount: money,
  salaryPeriodAmount: money,
  commissionRate: ratio(),
  estimatedCommissionAmount: money,
  estimatedTotalPayAmount: money,
});

export const profile = describeResult(
  {
    operationId: 'getConsultantProfile',
    summary: 'The dashboard of one consultant',
    query: { ...period, yoy_mode: oneOf(['same_period', 'full_year']) },
    params,
    failures: [404, 422],
  },
  Type.Object({
    employee: Type.Object(Employee),
    sectionOrder: Type.Array(text),
    heroKpis: Type.Array(
      Type.Object({
        key: text,
        displayLabel: text,
        description: text,
        value: nullable(Type.Number()),
        ...Trend,
        isLaggingIndicator: Type.Boolean(),
      }),
    ),
    threeYearPerformance: Type.Object({ travelClosedFiles: Years, leadFunnel: Years }),
    ytdVariancePct: nullable(ratio()),
    trendStory: Type.Object({
      points: Type.Array(Type.Object({ periodStart: day(), currentValue: money, baselineValue: money })),
      currentTotal: money,
      baselineTotal: money,
      yoyDeltaPct: nullable(ratio()),
    }),
    funnelHealth: Type.Object(Funnel),
    forecastAndTarget: Type.Object(Forecast),
    compensationImpact: nullable(Compensation, 'null for who may not see it, and where none is known'),
    operationalSnapshot: Type.Object({
      currentTravelingFiles: Itineraries,
      topOpenItineraries: Itineraries,
    }),
    signals: Type.Array(Signal),
    insightCards: Type.Array(Signal),
    comparisonContext: Type.Object({ currentPeriod: text, baselinePeriod: text, yoyMode: text }),
  }),
);

export const forecast = describeResult(
  {
    operationId: 'getConsultantForecast',
    summary: 'A consultant’s forecast by month, compared with the targets',
    query: { horizon_months: integer('1 to 24', '12'), currency_code },
    params,
    failures: [404, 422],
  },
  Type.Object({ employee: Type.Object(Employee), ...Forecast }),
);
