import { decimal, ratioOf, toRatio, integer, type Fraction } from '../../analytics/figures.ts';
import type { CashInput, CashFlow } from '../detector-input/cash.ts';
import type { EvidenceMetric } from '../evidence.ts';
import { ofCompany, type CompanySubject } from './company.ts';
import { toNetCash } from './company-metrics.ts';
import { excessOf, strongestOf, type Sign } from './significance.ts';
import { toCurrencyMetric, toRatioMetric } from './metrics.ts';
import type { Detector } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toAmountText, toMonthText, toPercentText } from './format.ts';

const { cash: limit, deviations } = thresholds.company;
const one = integer(1);

/** Cash in / cash out; undefined if nothing went out. */
const coverOf = ({ cashIn, cashOut }: CashFlow): Fraction | undefined => ratioOf(cashIn, cashOut);

/** Mean and variance of what months usually cover; undefined of too few months. */
function toUsual(months: readonly CashFlow[]): { mean: Fraction; variance: Fraction } | undefined {
  // Rounded, for exact ratios of a year of converted amounts would make fractions of thousands of digits.
  const covers = months.flatMap((month) => coverOf(month) ?? []).map((cover) => decimal(toRatio(cover)));
  if (covers.length < limit.minMonths) return undefined;
  const sum = (values: readonly Fraction[]) => values.reduce((total, each) => total.add(each), integer(0));
  const mean = sum(covers).div(covers.length);
  const variance = sum(covers.map((cover) => cover.sub(mean).pow(2))).div(covers.length - 1);
  return { mean, variance };
}

/** The last month: it left its payments uncovered, and that is not how much its months differ anyway. */
function assessMonth({ months, lastMonth }: CashInput): Sign | undefined {
  const cover = coverOf(lastMonth);
  if (!cover) return undefined;
  const usual = toUsual(months.slice(0, -1));
  const sample = { size: integer(lastMonth.days), min: limit.minDays.month };
  const label = `Cash in / cash out, ${toMonthText(months.at(-1)?.month ?? '')}`;
  const isUnusual =
    usual !== undefined &&
    excessOf({
      effect: usual.mean.sub(cover),
      threshold: 1,
      sample,
      chance: { variance: usual.variance, deviations },
    }).gt(0);
  return {
    metric: toRatioMetric({ key: 'cash_cover_last_month', label }, cover, usual?.mean),
    excess: isUnusual
      ? excessOf({ effect: one.sub(cover), threshold: limit.monthShortfall, sample })
      : integer(0),
    sample,
  };
}

/** The last 3 months: however usual it is, what does not come in cannot be paid out for long. */
function assessQuarter({ quarter }: CashInput): Sign | undefined {
  const cover = coverOf(quarter);
  if (!cover) return undefined;
  const sample = { size: integer(quarter.days), min: limit.minDays.quarter };
  return {
    metric: toRatioMetric({ key: 'cash_cover_3m', label: 'Cash in / cash out (last 3 months)' }, cover),
    excess: excessOf({ effect: one.sub(cover), threshold: limit.quarterShortfall, sample }),
    sample,
  };
}

function toSummary(strongest: EvidenceMetric, month: string, net: EvidenceMetric, currencyCode: string) {
  const when = strongest.key === 'cash_cover_3m' ? 'of the last 3 months' : `of ${toMonthText(month)}`;
  return `Cash in covers ${toPercentText(strongest.currentValue)} of the payments ${when}; net cash of the last 3 months is ${toAmountText(net.currentValue, currencyCode)}.`;
}

/** `cash_squeeze`: cash that came in did not cover what went out. */
export const detectCashSqueeze: Detector<CompanySubject> = (view) => {
  const { cash, currencyCode } = view.context;
  const signs = [assessMonth(cash), assessQuarter(cash)].filter((sign) => sign !== undefined);
  const strongest = strongestOf(signs);
  const net = toNetCash(view.context);
  if (!strongest || !net) return undefined;
  const lastMonth = toCurrencyMetric(
    { key: 'net_cash_last_month', label: 'Net cash (last month)' },
    cash.lastMonth.net,
  );
  return {
    ...ofCompany(view),
    insightType: 'cash_squeeze',
    signs,
    besides: [net, lastMonth],
    template: {
      title: 'Cash squeeze',
      summary: toSummary(strongest.metric, cash.months.at(-1)?.month ?? '', net, currencyCode),
      recommendedAction:
        'Collect balances that are overdue, and agree with suppliers on later days for the next payments.',
    },
  };
};
