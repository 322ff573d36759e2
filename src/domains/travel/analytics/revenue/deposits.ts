import type { RequestContext } from '../../../../common/request-context.ts';
import { itineraryDepositMonthly } from '../../rollups/views.ts';
import type { RevenueDeposits, TravelResult } from '../results.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { Fraction, ratioOf, toMoney, toCount, toRatio, integer } from '../figures.ts';
import { createMeta } from '../meta.ts';
import type { OutlookParameters } from '../services.ts';
import { readForward, spread } from './forward.ts';
import { addUp } from '../totals.ts';

const origin = { source: itineraryDepositMonthly.name, calculationVersion: 'v2' };

/** What should have been received of what is won (docs/travel-metrics-revenue.md, "itinerary-revenue/deposits"). */
const targetShare = new Fraction(1, 4);

/** `GET /itinerary-revenue/deposits`: what was received for won itineraries, against the target. */
export async function computeDeposits(
  deps: AnalyticsDeps,
  { viewer: { tenantId } }: RequestContext,
  parameters: OutlookParameters,
): Promise<TravelResult<RevenueDeposits>> {
  const asOf = deps.asOf();
  const forward = readForward(parameters, asOf);
  const [currency, months] = await Promise.all([
    deps.createCurrencyConverter(tenantId, parameters.currencyCode),
    deps.views.readMonths(tenantId, itineraryDepositMonthly, forward.from, forward.to),
  ]);
  const timeline = spread(months, forward).map(({ period, rows }) => {
    const closed = addUp(rows, itineraryDepositMonthly.sums, currency);
    const target = closed.grossAmount.mul(targetShare);
    return {
      periodStart: period.start,
      periodEnd: period.end,
      closedItineraryCount: toCount(closed.itineraryCount),
      closedGrossAmount: toMoney(closed.grossAmount),
      depositReceivedAmount: toMoney(closed.depositReceivedAmount),
      targetDepositAmount: toMoney(target),
      depositGapAmount: toMoney(closed.depositReceivedAmount.sub(target)),
      depositCoverageRatio: toRatio(ratioOf(closed.depositReceivedAmount, target) ?? integer(0)),
    };
  });
  return { data: { timeline }, meta: createMeta(origin, asOf, forward.window, currency.code) };
}
