import type { RequestContext } from '../../../../common/request-context.ts';
import { itineraryPipelineStages } from '../../rollups/views.ts';
import type { RevenueConversion, TravelResult } from '../results.ts';
import { closeRatioMonths, closeRatioOf, toCloseRatio } from '../close-ratio.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { toMoney, toCount, toRatio, integer } from '../figures.ts';
import { createMeta } from '../meta.ts';
import type { OutlookParameters } from '../services.ts';
import { readForward, spread } from './forward.ts';
import { addUp } from '../totals.ts';

const origin = { source: itineraryPipelineStages.name, calculationVersion: 'v2' };
const names = ['itineraryCount', 'grossProfit'] as const;

/**
 * `GET /itinerary-revenue/conversion`: quoted (open) and confirmed (won) itineraries of each period, and what the
 * quoted ones will bring at the lookback close ratio, or if all went as in its best or its worst month
 * (docs/travel-metrics-revenue.md, "itinerary-revenue/conversion").
 */
export async function computeConversion(
  deps: AnalyticsDeps,
  { viewer: { tenantId } }: RequestContext,
  parameters: OutlookParameters,
): Promise<TravelResult<RevenueConversion>> {
  const asOf = deps.asOf();
  const forward = readForward(parameters, asOf);
  const [currency, months] = await Promise.all([
    deps.createCurrencyConverter(tenantId, parameters.currencyCode),
    deps.views.readMonths(tenantId, itineraryPipelineStages, closeRatioMonths(asOf).from, forward.to),
  ]);
  const { ratio = integer(0), bestToMean, worstToMean } = toCloseRatio(months, asOf, parameters.currencyCode);
  const timeline = spread(months, forward).map(({ period, rows }) => {
    const of = (wanted: string) =>
      addUp(
        rows.filter(({ stage }) => stage === wanted),
        names,
        currency,
      );
    const quoted = of('open');
    const confirmed = of('won');
    const potential = quoted.grossProfit.mul(ratio);
    return {
      periodStart: period.start,
      periodEnd: period.end,
      quotedCount: toCount(quoted.itineraryCount),
      confirmedCount: toCount(confirmed.itineraryCount),
      closeRatio: toRatio(closeRatioOf(confirmed.itineraryCount, quoted.itineraryCount) ?? integer(0)),
      projectedConfirmedCount: toCount(quoted.itineraryCount.mul(ratio)),
      projectedCommissionIncomeExpected: toMoney(confirmed.grossProfit.add(potential)),
      projectedCommissionIncomeBestCase: toMoney(confirmed.grossProfit.add(potential.mul(bestToMean))),
      projectedCommissionIncomeWorstCase: toMoney(confirmed.grossProfit.add(potential.mul(worstToMean))),
    };
  });
  return {
    data: { timeline, lookbackCloseRatio: toRatio(ratio) },
    meta: createMeta(origin, asOf, forward.window, currency.code),
  };
}
