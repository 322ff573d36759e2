import type { MonthAhead } from '../detector-input/outlook.ts';
import type { EvidenceMetric } from '../evidence.ts';
import { ofCompany, type CompanySubject } from './company.ts';
import { fullCoverage, toDepositCoverage } from './company-metrics.ts';
import { excessOf } from './significance.ts';
import { toCurrencyMetric, toRatioMetric } from './metrics.ts';
import type { Detector } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toAmountText, toMonthText, toPercentText } from './format.ts';

const limit = thresholds.company.depositCoverage;

/** The month whose deposits are covered least; of equal ones the first. */
function toLowestMonth(months: readonly MonthAhead[]): EvidenceMetric[] {
  const known = months.flatMap(({ month, deposits: { coverage } }) =>
    coverage ? [{ month, coverage }] : [],
  );
  const [lowest] = known.toSorted((one, other) => one.coverage.compare(other.coverage));
  if (!lowest) return [];
  const label = `Lowest deposit coverage, ${toMonthText(lowest.month)}`;
  return [toRatioMetric({ key: 'deposit_coverage_lowest_month', label }, lowest.coverage, fullCoverage)];
}

/**
 * `deposit_coverage`: what is received of the target deposits of the 6 months ahead. No test for chance: what is not
 * there is not there.
 */
export const detectDepositCoverage: Detector<CompanySubject> = (view) => {
  const { outlook, currencyCode } = view.context;
  const { coverage, target, received, itineraryCount } = outlook.deposits;
  const metric = toDepositCoverage(view.context);
  if (!coverage || !metric) return undefined;
  const sample = { size: itineraryCount, min: limit.minItineraries };
  const excess = excessOf({ effect: fullCoverage.sub(coverage), threshold: limit.shortfall, sample });
  const missing = toCurrencyMetric(
    { key: 'deposit_outstanding_6m', label: 'Target deposits outstanding (6m)' },
    target.sub(received),
  );
  return {
    ...ofCompany(view),
    insightType: 'deposit_coverage',
    signs: [{ metric, excess, sample }],
    besides: [missing, ...toLowestMonth(outlook.months)],
    template: {
      title: 'Deposit coverage is low',
      summary: `Deposit coverage 6m average is ${toPercentText(metric.currentValue)}; ${toAmountText(missing.currentValue, currencyCode)} of target deposits are outstanding.`,
      recommendedAction: 'Follow up on deposits of booked trips, beginning with those that start soonest.',
    },
  };
};
