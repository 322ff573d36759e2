import { itineraryTrends } from '../../rollups/views.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { createMeta } from '../meta.ts';
import { lookBack, monthOf, readTimeWindow, splitMonths, type Period } from '../periods.ts';
import type { FlowAnalytics } from '../services.ts';
import { readDays } from './days.ts';
import { flowOrigin } from './origin.ts';

type Trend = keyof typeof itineraryTrends;

/** How many itineraries have the day in the period, by month. */
async function countByMonth(deps: AnalyticsDeps, tenantId: string, trend: Trend, period: Period) {
  const months = await readDays(deps.views, tenantId, itineraryTrends[trend], period);
  return new Map(
    months.map(({ month, rows }) => [month, rows.reduce((sum, row) => sum + row.itineraryCount, 0)]),
  );
}

const add = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, each) => sum + each, 0);

/** `itinerary-trends`: itineraries by each of their days, in every calendar month that the window touches. */
export function createItineraryTrends(deps: AnalyticsDeps): FlowAnalytics['itineraryTrends'] {
  return async ({ viewer: { tenantId } }, { timeWindow }) => {
    const window = readTimeWindow(timeWindow, '12m');
    const asOf = deps.asOf();
    const period = lookBack(window, asOf);
    const [created, closed, travelStart, travelEnd] = await Promise.all([
      countByMonth(deps, tenantId, 'created', period),
      countByMonth(deps, tenantId, 'closed', period),
      countByMonth(deps, tenantId, 'travelStart', period),
      countByMonth(deps, tenantId, 'travelEnd', period),
    ]);
    const timeline = splitMonths(period).map(({ start }) => {
      const periodStart = monthOf(start).start;
      return {
        periodStart,
        createdCount: created.get(periodStart) ?? 0,
        closedCount: closed.get(periodStart) ?? 0,
        travelStartCount: travelStart.get(periodStart) ?? 0,
        travelEndCount: travelEnd.get(periodStart) ?? 0,
      };
    });
    const summary = {
      createdItineraries: add(created),
      closedItineraries: add(closed),
      travelStartItineraries: add(travelStart),
      travelEndItineraries: add(travelEnd),
    };
    return { data: { summary, timeline }, meta: createMeta(flowOrigin, asOf, window, null) };
  };
}
