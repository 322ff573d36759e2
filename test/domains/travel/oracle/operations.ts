import fc from 'fast-check';
import { actualsChannels, actualsYoy, channels } from './actuals.ts';
import { currencies, employeeIds } from './arbitrary.ts';
import { bookingForecasts, itineraryTrends } from './bookings.ts';
import type { PeriodQuestion } from './consultant.ts';
import { consultantForecast } from './consultant-forecast.ts';
import { cashFlowSummary, cashFlowTimeseries, depositsSummary, paymentsOutSummary } from './flows.ts';
import { fxExposure, fxRates } from './fx.ts';
import { leaderboard, sortKeys } from './leaderboard.ts';
import { conversion, outlook, revenueDeposits } from './outlook.ts';
import { profile } from './profile.ts';
import type { Question, OracleResult } from './source.ts';

/** One call of an endpoint, and the naive answer to it. */
export interface Call {
  /** What follows `/api/v1`. */
  path: string;
  query: Record<string, string>;
  /** Whether the answer comes in pages; 50 items a page unless asked otherwise. */
  isPaged: boolean;
  /** undefined if there is no such employee. */
  recompute: (question: Question) => OracleResult | undefined;
}

type Parameters = Record<string, string | number | undefined>;

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const window = optional(
  fc.oneof(
    fc.constantFrom('1d', '30d', '90d', '1m', '2m', '3m', '12m', '13m', '1y', '2y'),
    fc.integer({ min: 1, max: 400 }).map((days) => `${days}d`),
  ),
);
const grain = optional(fc.constantFrom('monthly', 'weekly'));
const currency = optional(fc.constantFrom(...currencies));
const page = {
  page: optional(fc.integer({ min: 1, max: 3 })),
  page_size: optional(fc.constantFrom(1, 2, 5, 200)),
};

/** A call whose parameters are generated; `answer` sees them as they are, undefined for the default. */
function callOf<Given extends Parameters>(
  path: string | ((given: Given) => string),
  parameters: { [Name in keyof Given]: fc.Arbitrary<Given[Name]> },
  answer: (question: Question, given: Given) => OracleResult | undefined,
  isPaged = false,
): fc.Arbitrary<Call> {
  return fc.record(parameters).map((generated) => {
    const given = generated as Given;
    const named = Object.entries(given).filter(([name, value]) => value !== undefined && name !== 'id');
    const currencyCode = given.currency_code as string | undefined;
    return {
      path: typeof path === 'string' ? path : path(given),
      query: Object.fromEntries(named.map(([name, value]) => [name, String(value)])),
      isPaged,
      recompute: (question) => answer({ ...question, currency: currencyCode }, given),
    };
  });
}

interface Windowed extends Parameters {
  time_window: string | undefined;
}
const inCurrency = { time_window: window, currency_code: currency };

const flowCalls = [
  callOf<Windowed>(
    '/cash-flow/summary',
    { ...inCurrency, ...page },
    (question, { time_window = '90d' }) => cashFlowSummary(question, time_window),
    true,
  ),
  callOf<Windowed>(
    '/cash-flow/timeseries',
    { ...inCurrency, ...page },
    (question, { time_window = '90d' }) => cashFlowTimeseries(question, time_window),
    true,
  ),
  callOf<Windowed>(
    '/deposits/summary',
    { ...inCurrency, ...page },
    (question, { time_window = '90d' }) => depositsSummary(question, time_window),
    true,
  ),
  callOf<Windowed>(
    '/payments-out/summary',
    { ...inCurrency, ...page },
    (question, { time_window = '90d' }) => paymentsOutSummary(question, time_window),
    true,
  ),
  callOf<Parameters & { lookback_months: number | undefined; horizon_months: number | undefined }>(
    '/booking-forecasts',
    {
      lookback_months: optional(fc.constantFrom(1, 3, 12, 23, 24, 30, 60)),
      horizon_months: optional(fc.integer({ min: 1, max: 24 })),
      ...page,
    },
    (question, { lookback_months = 12, horizon_months = 3 }) =>
      bookingForecasts(question, lookback_months, horizon_months),
    true,
  ),
  callOf<Windowed>('/itinerary-trends', { time_window: window }, (question, { time_window = '12m' }) =>
    itineraryTrends(question, time_window),
  ),
  callOf<{ limit: number | undefined }>(
    '/fx/rates',
    { limit: optional(fc.constantFrom(1, 2, 5, 200)) },
    (question, { limit = 50 }) => fxRates(question, limit),
  ),
  callOf('/fx/exposure', {}, fxExposure),
];

type Grained = Windowed & { grain: string | undefined };
const byGrain = { ...inCurrency, grain };

const revenueCalls = [
  callOf<Grained>(
    '/itinerary-revenue/outlook',
    byGrain,
    (question, { time_window = '12m', grain = 'monthly' }) => outlook(question, time_window, grain),
  ),
  callOf<Grained>(
    '/itinerary-revenue/deposits',
    byGrain,
    (question, { time_window = '12m', grain = 'monthly' }) => revenueDeposits(question, time_window, grain),
  ),
  callOf<Grained>(
    '/itinerary-revenue/conversion',
    byGrain,
    (question, { time_window = '12m', grain = 'monthly' }) => conversion(question, time_window, grain),
  ),
  callOf<Windowed>('/itinerary-revenue/channels', inCurrency, (question, { time_window = '12m' }) =>
    channels(question, time_window),
  ),
  callOf<Parameters & { years_back: number | undefined }>(
    '/itinerary-revenue/actuals-yoy',
    { years_back: optional(fc.constantFrom(1, 2, 3, 10)), currency_code: currency },
    (question, { years_back = 2 }) => actualsYoy(question, years_back),
  ),
];

/** The year is one of the last `years_back`. */
const actualsChannelsCall = (asOf: string) => {
  const thisYear = Number(asOf.slice(0, 4));
  return callOf<Parameters & { actuals_year: number | undefined }>(
    '/itinerary-revenue/actuals-channels',
    {
      years_back: fc.constantFrom(undefined, 3, 5),
      actuals_year: optional(fc.integer({ min: thisYear - 2, max: thisYear })),
      currency_code: currency,
    },
    (question, { actuals_year = thisYear }) => actualsChannels(question, actuals_year),
  );
};

type Period = Parameters & {
  period_type: PeriodQuestion['periodType'] | undefined;
  year: number | undefined;
  month: number | undefined;
  quarter: number | undefined;
};
const periodOf = ({ period_type = 'year', year, month, quarter }: Period): PeriodQuestion => ({
  periodType: period_type,
  year,
  ...(period_type === 'month' && { month }),
  ...(period_type === 'quarter' && { quarter }),
});

const isKnown = ({ source }: Question, wanted: string) => source.employee.some(({ id }) => id === wanted);

function consultantCalls(asOf: string) {
  const thisYear = Number(asOf.slice(0, 4));
  const period = {
    period_type: optional(fc.constantFrom('month' as const, 'quarter' as const, 'year' as const)),
    year: optional(fc.integer({ min: thisYear - 1, max: thisYear + 1 })),
    month: optional(fc.integer({ min: 1, max: 12 })),
    quarter: optional(fc.integer({ min: 1, max: 4 })),
    currency_code: currency,
  };
  return [
    callOf<
      Period & { domain: 'travel' | 'funnel' | undefined; sort_by?: string; sort_order?: 'asc' | 'desc' }
    >(
      '/travel-consultants/leaderboard',
      {
        ...period,
        domain: optional(fc.constantFrom('travel' as const, 'funnel' as const)),
        sort_by: optional(fc.constantFrom(...sortKeys)),
        sort_order: optional(fc.constantFrom('asc' as const, 'desc' as const)),
      },
      (question, { domain = 'travel', sort_by = 'booked_revenue', sort_order = 'desc', ...given }) =>
        leaderboard(question, { ...periodOf(given), domain, sortBy: sort_by, sortOrder: sort_order }),
    ),
    callOf<Period & { id: string; yoy_mode: 'same_period' | 'full_year' | undefined }>(
      ({ id }) => `/travel-consultants/${id}/profile`,
      {
        ...period,
        id: fc.constantFrom(...employeeIds),
        yoy_mode: optional(fc.constantFrom('same_period' as const, 'full_year' as const)),
      },
      (question, { id, yoy_mode = 'same_period', ...given }) =>
        isKnown(question, id) ? profile(question, id, { ...periodOf(given), yoyMode: yoy_mode }) : undefined,
    ),
    callOf<Parameters & { id: string; horizon_months: number | undefined }>(
      ({ id }) => `/travel-consultants/${id}/forecast`,
      {
        id: fc.constantFrom(...employeeIds),
        horizon_months: optional(fc.integer({ min: 1, max: 24 })),
        currency_code: currency,
      },
      (question, { id, horizon_months = 12 }) =>
        isKnown(question, id) ? consultantForecast(question, id, horizon_months) : undefined,
    ),
  ];
}

/** Every one of the operations 26 to 31 and 33 to 43, once. */
export const callsAt = (asOf: string): fc.Arbitrary<Call[]> =>
  fc.tuple(...flowCalls, ...revenueCalls, actualsChannelsCall(asOf), ...consultantCalls(asOf));
