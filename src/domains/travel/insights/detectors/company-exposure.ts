import { decimal, ratioOf, integer } from '../../analytics/figures.ts';
import type { CurrencyExposure } from '../detector-input/exposure.ts';
import { ofCompany, type CompanySubject } from './company.ts';
import { excessOf } from './significance.ts';
import { toCurrencyMetric, toRatioMetric } from './metrics.ts';
import type { Observation } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toAmountText, toPercentText } from './format.ts';

const limit = thresholds.company.exposure;

/** `net_exposure_90d` of a currency, as insights and the briefing name it. */
export function toNetExposure({ currencyCode, net }: CurrencyExposure) {
  const key = `net_exposure_90d_${currencyCode.toLowerCase()}`;
  return toCurrencyMetric({ key, label: `Net exposure in ${currencyCode} (90 days)` }, net);
}

function toObservation(view: CompanySubject, exposure: CurrencyExposure): Observation | undefined {
  const { currencyCode, due, held, net, days } = exposure;
  const { totalDue } = view.context.exposure;
  const uncovered = ratioOf(net, due);
  const ofAll = ratioOf(net, totalDue);
  // What comes back from suppliers is no exposure to pay for.
  if (!uncovered || !ofAll || due.lte(0) || totalDue.lte(0)) return undefined;
  const sample = { size: integer(days), min: limit.minDays };
  const isUncovered = uncovered.gte(decimal(limit.uncovered));
  const metric = toNetExposure(exposure);
  const share = toRatioMetric({ key: 'uncovered_share', label: 'Share without holdings' }, uncovered);
  const payments = toCurrencyMetric(
    { key: 'supplier_payments_90d', label: `Supplier payments in ${currencyCode} (90 days)` },
    due,
  );
  const toText = (amount: number) => toAmountText(amount, view.context.currencyCode);
  return {
    ...ofCompany(view),
    entityType: 'currency',
    entityId: currencyCode,
    insightType: 'fx_exposure',
    signs: [
      {
        metric,
        excess: isUncovered
          ? excessOf({ effect: ofAll, threshold: limit.ofAllPayments, sample })
          : integer(0),
        sample,
      },
    ],
    besides: [
      share,
      payments,
      toCurrencyMetric({ key: 'holdings', label: `Holdings in ${currencyCode}` }, held),
      toRatioMetric({ key: 'share_of_all_payments', label: 'Share of all supplier payments' }, ofAll),
    ],
    template: {
      title: `${currencyCode} exposure is uncovered`,
      summary: `Supplier payments in ${currencyCode} of the next 90 days are worth ${toText(payments.currentValue)}; holdings leave ${toText(metric.currentValue)} of them, ${toPercentText(share.currentValue)}, uncovered.`,
      recommendedAction: `Buy or hedge ${currencyCode} for confirmed payments, beginning with those that are due soonest.`,
    },
  };
}

/** `fx_exposure`: each currency but the tenant's in which suppliers are to be paid. No chance: what is due is due. */
export function detectExposures(view: CompanySubject): Observation[] {
  return view.context.exposure.currencies.flatMap((exposure) => toObservation(view, exposure) ?? []);
}
