import type { RequestContext } from '../../../../common/request-context.ts';
import { itineraryRevenueMonthly } from '../../rollups/views.ts';
import type { RevenueActuals, RevenueActualsYoy, TravelResult } from '../results.ts';
import type { AnalyticsDeps, CurrencyConverter } from '../deps.ts';
import { ratioOf, toMoney, toCount, toRatio, integer, type Fraction } from '../figures.ts';
import { createMeta } from '../meta.ts';
import { monthsFrom } from '../periods.ts';
import type { ActualsParameters } from '../services.ts';
import type { ViewMonth } from '../../rollups/view.ts';
import { readActualYears } from './actual-years.ts';
import { spread } from './forward.ts';
import { addUp, plus, type Totals } from '../totals.ts';

const origin = { source: itineraryRevenueMonthly.name, calculationVersion: 'v2' };
const monthLabels = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const names = itineraryRevenueMonthly.sums;
type Figures = Totals<(typeof names)[number]>;

const share = (part: Fraction, base: Fraction): Fraction => ratioOf(part, base) ?? integer(0);

function toActuals(figures: Figures): RevenueActuals {
  const { itineraryCount, paxCount, grossAmount, grossProfit } = figures;
  const margin = grossAmount.sub(grossProfit);
  return {
    itineraryCount: toCount(itineraryCount),
    paxCount: toCount(paxCount),
    grossAmount: toMoney(grossAmount),
    commissionIncomeAmount: toMoney(grossProfit),
    marginAmount: toMoney(margin),
    tradeCommissionAmount: toMoney(figures.tradeCommissionAmount),
    marginPct: toRatio(share(margin, grossAmount)),
    avgGrossPerItinerary: toMoney(share(grossAmount, itineraryCount)),
    avgCommissionIncomePerItinerary: toMoney(share(grossProfit, itineraryCount)),
    avgGrossPerPax: toMoney(share(grossAmount, paxCount)),
    avgCommissionIncomePerPax: toMoney(share(grossProfit, paxCount)),
    avgNumberOfDays: toCount(share(figures.numberOfDays, itineraryCount)),
    avgNumberOfNights: toCount(share(figures.numberOfNights, itineraryCount)),
  };
}

/** A year and its twelve months, those without itineraries included. */
function toYear(
  year: number,
  months: readonly ViewMonth<typeof itineraryRevenueMonthly>[],
  currency: CurrencyConverter,
) {
  const periods = monthsFrom(`${year}-01-01`, 12);
  const figures = spread(months, { periods, grain: 'monthly' }).map(({ rows }) =>
    addUp(rows, names, currency),
  );
  const total = figures.reduce(plus);
  return {
    timeline: figures.map((own, index) => ({
      year,
      month: index + 1,
      monthLabel: monthLabels[index] ?? '',
      ...toActuals(own),
      grossShareOfYearPct: toRatio(share(own.grossAmount, total.grossAmount)),
      itineraryShareOfYearPct: toRatio(share(own.itineraryCount, total.itineraryCount)),
    })),
    summary: { year, ...toActuals(total) },
  };
}

/**
 * `GET /itinerary-revenue/actuals-yoy`: won itineraries by the month of their travel start, of the last `years_back`
 * calendar years with that of the as-of date (docs/travel-metrics-revenue.md, "itinerary-revenue/actuals-yoy").
 */
export async function computeActualsYoy(
  deps: AnalyticsDeps,
  { viewer: { tenantId } }: RequestContext,
  parameters: ActualsParameters,
): Promise<TravelResult<RevenueActualsYoy>> {
  const asOf = deps.asOf();
  const { first, last, count } = readActualYears(parameters.yearsBack, 2, asOf);
  const [currency, months] = await Promise.all([
    deps.createCurrencyConverter(tenantId, parameters.currencyCode),
    deps.views.readMonths(tenantId, itineraryRevenueMonthly, `${first}-01-01`, `${last}-12-01`),
  ]);
  const years = Array.from({ length: count }, (_, index) => toYear(first + index, months, currency));
  return {
    data: {
      years: years.map(({ summary }) => summary.year),
      timeline: years.flatMap(({ timeline }) => timeline),
      yearSummaries: years.map(({ summary }) => summary),
    },
    meta: createMeta(origin, asOf, `${count}y`, currency.code),
  };
}
