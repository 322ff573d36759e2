import { compareCodeUnits, groupBy } from '../../../../common/collections.ts';
import type { RequestContext } from '../../../../common/request-context.ts';
import { itineraryConsortiaMonthly, itineraryTradeAgencyMonthly } from '../../rollups/views.ts';
import type { ChannelRevenue, RevenueChannels, TravelResult } from '../results.ts';
import type { AnalyticsDeps, CurrencyConverter } from '../deps.ts';
import { toMoney, toCount } from '../figures.ts';
import { createMeta } from '../meta.ts';
import { readInteger } from '../parameters.ts';
import type { ActualsParameters, WindowParameters } from '../services.ts';
import { readActualYears } from './actual-years.ts';
import { readForward } from './forward.ts';
import { addUp, type SumRow } from '../totals.ts';

const windowOrigin = {
  source: `${itineraryConsortiaMonthly.name},${itineraryTradeAgencyMonthly.name}`,
  calculationVersion: 'v2',
};
const actualsOrigin = {
  source: 'mv_itinerary_consortia_actuals_monthly,mv_itinerary_trade_agency_actuals_monthly',
  calculationVersion: 'v2',
};

/** How many labels each list has at most. */
const maxLabels = 10;
const names = ['itineraryCount', 'paxCount', 'grossAmount', 'grossProfit', 'tradeCommissionAmount'] as const;

interface ChannelMonth {
  rows: readonly ({ readonly label: string } & SumRow<(typeof names)[number]>)[];
}

/** The labels with the most gross, the largest first; of equal ones in the order of their names. */
function toTop(months: readonly ChannelMonth[], currency: CurrencyConverter): ChannelRevenue[] {
  const asked = months
    .flatMap(({ rows }) => rows)
    .filter(({ currencyCode }) => currency.factorOf(currencyCode) !== undefined);
  return [...groupBy(asked, ({ label }) => label)]
    .map(([label, rows]) => ({ label, rows, gross: addUp(rows, ['grossAmount'], currency).grossAmount }))
    .sort((a, b) => b.gross.compare(a.gross) || compareCodeUnits(a.label, b.label))
    .slice(0, maxLabels)
    .map(({ label, rows }) => ({ label, ...addUp(rows, names, currency) }))
    .map(({ label, itineraryCount, paxCount, grossAmount, grossProfit, tradeCommissionAmount }) => ({
      label,
      itineraryCount: toCount(itineraryCount),
      paxCount: toCount(paxCount),
      grossAmount: toMoney(grossAmount),
      commissionIncomeAmount: toMoney(grossProfit),
      marginAmount: toMoney(grossAmount.sub(grossProfit)),
      tradeCommissionAmount: toMoney(tradeCommissionAmount),
    }));
}

/** Won itineraries of the months, the first and the last one given by their first day. */
async function computeTops(
  deps: AnalyticsDeps,
  tenantId: string,
  currencyCode: string | null | undefined,
  { from, to }: { from: string; to: string },
): Promise<{ data: RevenueChannels; currency: CurrencyConverter }> {
  const [currency, consortia, agencies] = await Promise.all([
    deps.createCurrencyConverter(tenantId, currencyCode),
    deps.views.readMonths(tenantId, itineraryConsortiaMonthly, from, to),
    deps.views.readMonths(tenantId, itineraryTradeAgencyMonthly, from, to),
  ]);
  return {
    data: { topConsortia: toTop(consortia, currency), topTradeAgencies: toTop(agencies, currency) },
    currency,
  };
}

/** `GET /itinerary-revenue/channels`: who sends won itineraries that travel in the window, always whole months. */
export async function computeChannels(
  deps: AnalyticsDeps,
  { viewer }: RequestContext,
  { timeWindow, currencyCode }: WindowParameters,
): Promise<TravelResult<RevenueChannels>> {
  const asOf = deps.asOf();
  const forward = readForward({ timeWindow }, asOf);
  const { data, currency } = await computeTops(deps, viewer.tenantId, currencyCode, forward);
  return { data, meta: createMeta(windowOrigin, asOf, forward.window, currency.code) };
}

/** `GET /itinerary-revenue/actuals-channels`: the same for one calendar year of the last `years_back`. */
export async function computeActualsChannels(
  deps: AnalyticsDeps,
  { viewer }: RequestContext,
  { yearsBack, actualsYear, currencyCode }: ActualsParameters & { actualsYear?: number | null | undefined },
): Promise<TravelResult<RevenueChannels>> {
  const asOf = deps.asOf();
  const { first, last } = readActualYears(yearsBack, 3, asOf);
  const year = readInteger('actuals_year', actualsYear, { min: first, max: last, defaultValue: last });
  const { data, currency } = await computeTops(deps, viewer.tenantId, currencyCode, {
    from: `${year}-01-01`,
    to: `${year}-12-01`,
  });
  return { data, meta: createMeta(actualsOrigin, asOf, String(year), currency.code) };
}
