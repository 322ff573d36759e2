import type { RequestContext } from '../../../../common/request-context.ts';
import {
  itineraryPipelineStages,
  itineraryRevenueMonthly,
  itineraryRevenueWeekly,
} from '../../rollups/views.ts';
import type { RevenueOutlook, TravelResult } from '../results.ts';
import { closeRatioMonths, toCloseRatio } from '../close-ratio.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { ratioOf, toMoney, toCount, toRatio, integer, type Fraction } from '../figures.ts';
import { createMeta } from '../meta.ts';
import type { Period } from '../periods.ts';
import type { OutlookParameters } from '../services.ts';
import { readForward, spread, type Forward, type Month } from './forward.ts';
import { addUp, plus, scale, type SumRow, type Totals } from '../totals.ts';

const origin = {
  source: 'mv_itinerary_revenue_monthly,mv_itinerary_revenue_weekly,mv_itinerary_pipeline_stages',
  calculationVersion: 'v2',
};
const names = ['grossAmount', 'grossProfit', 'paxCount'] as const;
type Name = (typeof names)[number];
type Figures = Totals<Name>;

/** What is won, what may still be, and both together. */
interface Outlook {
  period: Period;
  onBooks: Figures;
  potential: Figures;
  expected: Figures;
}

const marginOf = ({ grossAmount, grossProfit }: Figures): Fraction => grossAmount.sub(grossProfit);

/** Won itineraries, from the view of weeks only if weeks are asked for: it has more rows. */
function readOnBooks(
  { views }: AnalyticsDeps,
  tenantId: string,
  { grain, from, to }: Forward,
): Promise<Month<SumRow<Name> & { readonly week?: string }>[]> {
  return grain === 'weekly'
    ? views.readMonths(tenantId, itineraryRevenueWeekly, from, to)
    : views.readMonths(tenantId, itineraryRevenueMonthly, from, to);
}

function toEntry({ period, onBooks, potential, expected }: Outlook) {
  const margin = marginOf(expected);
  return {
    periodStart: period.start,
    periodEnd: period.end,
    onBooksGrossAmount: toMoney(onBooks.grossAmount),
    potentialGrossAmount: toMoney(potential.grossAmount),
    expectedGrossAmount: toMoney(expected.grossAmount),
    onBooksCommissionIncomeAmount: toMoney(onBooks.grossProfit),
    potentialCommissionIncomeAmount: toMoney(potential.grossProfit),
    expectedCommissionIncomeAmount: toMoney(expected.grossProfit),
    onBooksPaxCount: toCount(onBooks.paxCount),
    potentialPaxCount: toCount(potential.paxCount),
    expectedPaxCount: toCount(expected.paxCount),
    expectedMarginAmount: toMoney(margin),
    expectedMarginPct: toRatio(ratioOf(margin, expected.grossAmount) ?? integer(0)),
  };
}

/** Sums of the periods' exact figures, rounded once; the rounded ones may add up to some cents more or less. */
function toSummary(outlooks: readonly Outlook[]) {
  const sum = (pick: (outlook: Outlook) => Figures) => outlooks.map(pick).reduce(plus);
  const onBooks = sum((each) => each.onBooks);
  const potential = sum((each) => each.potential);
  const expected = plus(onBooks, potential);
  return {
    totalOnBooksGrossAmount: toMoney(onBooks.grossAmount),
    totalPotentialGrossAmount: toMoney(potential.grossAmount),
    totalExpectedGrossAmount: toMoney(expected.grossAmount),
    totalExpectedCommissionIncomeAmount: toMoney(expected.grossProfit),
    totalExpectedMarginAmount: toMoney(marginOf(expected)),
    totalOnBooksPaxCount: toCount(onBooks.paxCount),
    totalPotentialPaxCount: toCount(potential.paxCount),
    totalExpectedPaxCount: toCount(expected.paxCount),
  };
}

/**
 * `GET /itinerary-revenue/outlook`: on-books are won itineraries, potential are open ones × the lookback close ratio,
 * expected is both (docs/travel-metrics-revenue.md, "itinerary-revenue/outlook"). Pax keep their fraction.
 */
export async function computeOutlook(
  deps: AnalyticsDeps,
  { viewer: { tenantId } }: RequestContext,
  parameters: OutlookParameters,
): Promise<TravelResult<RevenueOutlook>> {
  const asOf = deps.asOf();
  const forward = readForward(parameters, asOf);
  const [currency, onBooksMonths, stageMonths] = await Promise.all([
    deps.createCurrencyConverter(tenantId, parameters.currencyCode),
    readOnBooks(deps, tenantId, forward),
    deps.views.readMonths(tenantId, itineraryPipelineStages, closeRatioMonths(asOf).from, forward.to),
  ]);
  const { ratio = integer(0) } = toCloseRatio(stageMonths, asOf, parameters.currencyCode);
  const openRows = spread(stageMonths, forward).map(({ rows }) =>
    rows.filter(({ stage }) => stage === 'open'),
  );
  const outlooks = spread(onBooksMonths, forward).map(({ period, rows }, index): Outlook => {
    const onBooks = addUp(rows, names, currency);
    const potential = scale(addUp(openRows[index] ?? [], names, currency), ratio);
    return { period, onBooks, potential, expected: plus(onBooks, potential) };
  });
  return {
    data: { summary: toSummary(outlooks), timeline: outlooks.map(toEntry), closeRatio: toRatio(ratio) },
    meta: createMeta(origin, asOf, forward.window, currency.code),
  };
}
