import { Type } from 'typebox';
import {
  count,
  day,
  describeResult,
  describePages,
  money,
  parameters,
  ratio,
  timeWindow,
  integer,
} from './schemas.ts';

/** Operations 26 to 31, 39 and 40 in the OpenAPI document. */

const { currency_code } = parameters;
const lookBack = { time_window: timeWindow('90d'), currency_code };
const time = Type.String({ format: 'date-time' });

export const cashFlowSummary = describePages(
  { operationId: 'getCashFlowSummary', summary: 'Cash in and out by currency', query: lookBack },
  Type.Object({
    currencyCode: Type.String(),
    cashInTotal: money,
    cashOutTotal: money,
    netCashTotal: money,
  }),
);

export const cashFlowTimeseries = describePages(
  {
    operationId: 'getCashFlowTimeseries',
    summary: 'Cash in and out by month',
    query: lookBack,
    failures: [422],
  },
  Type.Object({ periodStart: day('The month’s first'), cashIn: money, cashOut: money, netCash: money }),
);

export const depositsSummary = describePages(
  { operationId: 'getDepositsSummary', summary: 'Customers’ deposits by currency', query: lookBack },
  Type.Object({
    currencyCode: Type.String(),
    totalDeposits: money,
    receivedDeposits: money,
    outstandingDeposits: money,
  }),
);

export const paymentsOutSummary = describePages(
  { operationId: 'getPaymentsOutSummary', summary: 'Suppliers’ invoices by currency', query: lookBack },
  Type.Object({
    currencyCode: Type.String(),
    totalInvoices: money,
    paidAmount: money,
    outstandingAmount: money,
  }),
);

export const bookingForecasts = describePages(
  {
    operationId: 'getBookingForecasts',
    summary: 'Upcoming bookings',
    query: {
      lookback_months: integer('1 to 60', '12'),
      horizon_months: integer('1 to 24', '3'),
    },
  },
  Type.Object({
    periodStart: day('The month’s first'),
    projectedBookings: ratio(),
    confidence: ratio('0 to 1'),
  }),
);

export const itineraryTrends = describeResult(
  {
    operationId: 'getItineraryTrends',
    summary: 'Itineraries by the day of creation, closing, departure and return',
    query: { time_window: timeWindow('12m') },
  },
  Type.Object({
    summary: Type.Object({
      createdItineraries: count,
      closedItineraries: count,
      travelStartItineraries: count,
      travelEndItineraries: count,
    }),
    timeline: Type.Array(
      Type.Object({
        periodStart: day('The month’s first'),
        createdCount: count,
        closedCount: count,
        travelStartCount: count,
        travelEndCount: count,
      }),
    ),
  }),
);

export const fxRates = describeResult(
  {
    operationId: 'getFxRates',
    summary: 'Exchange rates of suppliers’ currencies (ZAR, USD, AUD, NZD), newest first',
    query: { limit: integer('1 to 200', '50') },
  },
  Type.Array(
    Type.Object({
      id: Type.String(),
      currencyPair: Type.String(),
      rateTimestamp: time,
      bidRate: Type.Number(),
      askRate: Type.Number(),
      midRate: Type.Number(),
      source: Type.String(),
      createdAt: time,
    }),
  ),
);

export const fxExposure = describeResult(
  { operationId: 'getFxExposure', summary: 'Payments due in each currency, compared with the holdings' },
  Type.Array(
    Type.Object({
      currencyCode: Type.String(),
      confirmed30d: money,
      confirmed60d: money,
      confirmed90d: money,
      estimated30d: money,
      estimated60d: money,
      estimated90d: money,
      currentHoldings: money,
      netExposure: money,
    }),
  ),
);
