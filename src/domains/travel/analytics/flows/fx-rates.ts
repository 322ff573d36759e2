import { toDocumentedTime } from '../../../../common/time.ts';
import type { FxRate } from '../../records/record.ts';
import type { FxRateResult } from '../results.ts';
import { endOf, toMidRate } from '../currency.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { toRate } from '../figures.ts';
import { createMeta } from '../meta.ts';
import { readInteger } from '../parameters.ts';
import type { FlowAnalytics } from '../services.ts';

/** What suppliers are paid in (docs/travel-metrics.md, "fx/rates"). */
const supplierCurrencies = ['ZAR', 'USD', 'AUD', 'NZD'];

const origin = { source: 'supabase', calculationVersion: 'v1' } as const;

const toView = (rate: FxRate): FxRateResult => ({
  id: rate.id,
  currencyPair: rate.currencyPair,
  rateTimestamp: toDocumentedTime(rate.rateTimestamp),
  bidRate: rate.bidRate,
  askRate: rate.askRate,
  midRate: toRate(toMidRate(rate)),
  source: rate.source,
  createdAt: toDocumentedTime(rate.createdAt),
});

/** `fx/rates`: rates of the suppliers' currencies until the end of the as-of date, the newest first. */
export function createFxRates(deps: AnalyticsDeps): FlowAnalytics['fxRates'] {
  return async ({ viewer: { tenantId } }, { limit }) => {
    const max = readInteger('limit', limit, { min: 1, max: 200, defaultValue: 50 });
    const asOf = deps.asOf();
    const rates = await deps.records.findRates(tenantId, supplierCurrencies, endOf(asOf), max);
    return { data: rates.map(toView), meta: createMeta(origin, asOf, '', null) };
  };
}
