import { Type } from 'typebox';
import { count, day, describeResult, money, parameters, ratio, timeWindow, integer } from './schemas.ts';

/** Operations 33 to 38 in the OpenAPI document. */

const { currency_code, grain } = parameters;
const lookForward = { time_window: timeWindow('12m'), grain, currency_code };
const period = { periodStart: day(), periodEnd: day() };
const failures = [422];

export const outlook = describeResult(
  { operationId: 'getRevenueOutlook', summary: 'Revenue outlook', query: lookForward, failures },
  Type.Object({
    summary: Type.Object({
      totalOnBooksGrossAmount: money,
      totalPotentialGrossAmount: money,
      totalExpectedGrossAmount: money,
      totalExpectedCommissionIncomeAmount: money,
      totalExpectedMarginAmount: money,
      totalOnBooksPaxCount: count,
      totalPotentialPaxCount: ratio(),
      totalExpectedPaxCount: ratio(),
    }),
    timeline: Type.Array(
      Type.Object({
        ...period,
        onBooksGrossAmount: money,
        potentialGrossAmount: money,
        expectedGrossAmount: money,
        onBooksCommissionIncomeAmount: money,
        potentialCommissionIncomeAmount: money,
        expectedCommissionIncomeAmount: money,
        onBooksPaxCount: count,
        potentialPaxCount: ratio(),
        expectedPaxCount: ratio(),
        expectedMarginAmount: money,
        expectedMarginPct: ratio(),
      }),
    ),
    closeRatio: ratio(),
  }),
);

export const deposits = describeResult(
  {
    operationId: 'getRevenueDeposits',
    summary: 'Deposits received for booked itineraries',
    query: lookForward,
    failures,
  },
  Type.Object({
    timeline: Type.Array(
      Type.Object({
        ...period,
        closedItineraryCount: count,
        closedGrossAmount: money,
        depositReceivedAmount: money,
        targetDepositAmount: money,
        depositGapAmount: money,
        depositCoverageRatio: ratio(),
      }),
    ),
  }),
);

export const conversion = describeResult(
  {
    operationId: 'getRevenueConversion',
    summary: 'Conversion of quotes into bookings',
    query: lookForward,
    failures,
  },
  Type.Object({
    timeline: Type.Array(
      Type.Object({
        ...period,
        quotedCount: count,
        confirmedCount: count,
        closeRatio: ratio(),
        projectedConfirmedCount: ratio(),
        projectedCommissionIncomeExpected: money,
        projectedCommissionIncomeBestCase: money,
        projectedCommissionIncomeWorstCase: money,
      }),
    ),
    lookbackCloseRatio: ratio(),
  }),
);

const Channel = Type.Object({
  label: Type.String(),
  itineraryCount: count,
  paxCount: count,
  grossAmount: money,
  commissionIncomeAmount: money,
  marginAmount: money,
  tradeCommissionAmount: money,
});
const Channels = Type.Object({ topConsortia: Type.Array(Channel), topTradeAgencies: Type.Array(Channel) });

export const channels = describeResult(
  {
    operationId: 'getRevenueChannels',
    summary: 'The consortia and trade agencies with the most revenue',
    query: { time_window: timeWindow('12m'), currency_code },
    failures,
  },
  Channels,
);

const Actuals = {
  itineraryCount: count,
  paxCount: count,
  grossAmount: money,
  commissionIncomeAmount: money,
  marginAmount: money,
  tradeCommissionAmount: money,
  marginPct: ratio(),
  avgGrossPerItinerary: money,
  avgCommissionIncomePerItinerary: money,
  avgGrossPerPax: money,
  avgCommissionIncomePerPax: money,
  avgNumberOfDays: ratio(),
  avgNumberOfNights: ratio(),
};

export const actualsYoy = describeResult(
  {
    operationId: 'getRevenueActualsYoy',
    summary: 'Comparison of calendar years',
    query: { years_back: integer('1 to 10', '2'), currency_code },
    failures,
  },
  Type.Object({
    years: Type.Array(Type.Integer()),
    timeline: Type.Array(
      Type.Object({
        year: Type.Integer(),
        month: Type.Integer({ minimum: 1, maximum: 12 }),
        monthLabel: Type.String(),
        ...Actuals,
        grossShareOfYearPct: ratio('Of the year, 0 to 1'),
        itineraryShareOfYearPct: ratio('Of the year, 0 to 1'),
      }),
    ),
    yearSummaries: Type.Array(Type.Object({ year: Type.Integer(), ...Actuals })),
  }),
);

export const actualsChannels = describeResult(
  {
    operationId: 'getRevenueActualsChannels',
    summary: 'The consortia and trade agencies with the most revenue in a calendar year',
    query: {
      years_back: integer('1 to 10', '3'),
      actuals_year: integer('One of the last years_back years', 'the as-of date’s'),
      currency_code,
    },
    failures,
  },
  Channels,
);
