import { bookingMonthly } from '../../rollups/views.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { createMeta } from '../meta.ts';
import { readInteger } from '../parameters.ts';
import { addMonths, monthsFrom } from '../periods.ts';
import type { FlowAnalytics } from '../services.ts';
import { flowOrigin } from './origin.ts';
import { projectCounts } from './projection.ts';

/** `booking-forecasts`: closed-won bookings by closed date, projected from whole months before the as-of date's. */
export function createBookingForecasts(deps: AnalyticsDeps): FlowAnalytics['bookingForecasts'] {
  return async ({ viewer: { tenantId } }, { lookbackMonths, horizonMonths }) => {
    const lookback = readInteger('lookback_months', lookbackMonths, { min: 1, max: 60, defaultValue: 12 });
    const horizon = readInteger('horizon_months', horizonMonths, { min: 1, max: 24, defaultValue: 3 });
    const asOf = deps.asOf();
    const from = addMonths(asOf, -lookback);
    const booked = await deps.views.readMonths(tenantId, bookingMonthly, from, addMonths(asOf, -1));
    const countOf = new Map(
      booked.map(({ month, rows }) => [month, rows.reduce((sum, row) => sum + row.itineraryCount, 0)]),
    );
    const projection = projectCounts(
      monthsFrom(from, lookback).map(({ start }) => ({ month: start, count: countOf.get(start) ?? 0 })),
    );
    const data = monthsFrom(addMonths(asOf, 1), horizon).map(({ start }) => ({
      periodStart: start,
      projectedBookings: projection.of(start),
      confidence: projection.confidence,
    }));
    return { data, meta: createMeta(flowOrigin, asOf, `${lookback}m`, null) };
  };
}
