import { integer, type Fraction } from '../../analytics/figures.ts';
import type { MonthAhead } from '../detector-input/outlook.ts';
import { ofCompany, type CompanySubject } from './company.ts';
import { toOpenPipeline } from './company-metrics.ts';
import { excessOf, strongestOf, type Sign } from './significance.ts';
import { toCountMetric } from './metrics.ts';
import type { Detector } from './observation.ts';
import { thresholds } from './thresholds.ts';
import { toList, toMonthText, toNumberText } from './format.ts';

const { pipeline: limit, deviations } = thresholds.company;

/** Open itineraries for each one that was won for the same month a year earlier: the months' median. */
function toUsualRatio(months: readonly MonthAhead[]): Fraction | undefined {
  const ratios = months
    .filter(({ yearAgo }) => yearAgo.itineraryCount > 0)
    .map(({ openCount, yearAgo }) => integer(openCount).div(yearAgo.itineraryCount))
    .toSorted((one, other) => one.compare(other));
  const [low, high] = [ratios[(ratios.length - 1) >> 1], ratios[ratios.length >> 1]];
  return low && high && low.add(high).div(2);
}

interface AssessedMonth {
  month: string;
  sign: Sign;
}

/** A month against what the others and the season make usual; a count scatters as Poisson's, variance = mean. */
function assessMonth({ month, openCount, yearAgo }: MonthAhead, usualRatio: Fraction): AssessedMonth[] {
  const expected = usualRatio.mul(yearAgo.itineraryCount);
  if (expected.lte(0)) return [];
  const sample = { size: expected, min: limit.minExpected };
  const heading = {
    key: `open_itineraries_${month.slice(0, 7)}`,
    label: `Open itineraries, ${toMonthText(month)}`,
  };
  const excess = excessOf({
    effect: expected.sub(openCount).div(expected),
    threshold: limit.shortfall,
    sample,
    chance: { variance: integer(1).div(expected), deviations },
  });
  return [{ month, sign: { metric: toCountMetric(heading, openCount, expected), excess, sample } }];
}

/** The strongest sign stands for all months: a gap of several is as urgent as they are together. */
function addUpGaps(months: readonly AssessedMonth[]): Sign[] {
  const signs = months.map(({ sign }) => sign);
  const strongest = strongestOf(signs);
  const reached = signs.filter(({ excess }) => excess.gte(1));
  if (!strongest || reached.length < 2) return signs;
  const excess = reached.reduce((sum, sign) => sum.add(sign.excess), integer(0));
  return signs.map((sign) => (sign === strongest ? { ...sign, excess } : sign));
}

function toSummary(months: readonly AssessedMonth[]): string {
  const gaps = months.filter(({ sign }) => sign.excess.gte(1));
  const described = gaps.map(
    ({ month, sign: { metric } }) =>
      `${toMonthText(month)} has ${metric.currentValue} where ${toNumberText(metric.baselineValue ?? 0)} would be usual`,
  );
  return `Open itineraries are few: ${toList(described)}.`;
}

/**
 * `pipeline_gap` of the company: months ahead that have few open itineraries beside the other months, each measured
 * by what was won for it a year earlier, so that a low season is no gap.
 */
export const detectPipelineGap: Detector<CompanySubject> = (view) => {
  const { months } = view.context.outlook;
  const usualRatio = toUsualRatio(months);
  if (!usualRatio) return undefined;
  const assessed = months.flatMap((month) => assessMonth(month, usualRatio));
  if (assessed.length === 0) return undefined;
  const open = toOpenPipeline(view.context);
  return {
    ...ofCompany(view),
    insightType: 'pipeline_gap',
    signs: addUpGaps(assessed),
    besides: open ? [open] : [],
    template: {
      title: 'Pipeline gap ahead',
      summary: toSummary(assessed),
      recommendedAction:
        'Promote trips for the months in question, and take up quotes for them that went quiet.',
    },
  };
};
