import type { ConsultantHighlight } from '../consultant-results.ts';
import { changeOf, decimal, ratioOf, toMoney, integer, type Fraction } from '../figures.ts';
import { conversionRateOf } from './funnel.ts';
import type { ConsultantFigures } from './consultant-figures.ts';
import { compareRevenue } from './rankings.ts';
import { thresholds } from './thresholds.ts';
import { toTrend } from './trend.ts';
import { fullName, toAmountText, toPercent } from './format.ts';

const { behindTarget, minLeads } = thresholds.highlights;
const attentionBelow = decimal(-behindTarget);

/** A line and the figure that it stands out by. */
interface Candidate {
  line: ConsultantFigures;
  figure: Fraction;
}

/** Those lines that have the figure. */
function toCandidates(
  lines: readonly ConsultantFigures[],
  figureOf: (line: ConsultantFigures) => Fraction | undefined,
): Candidate[] {
  return lines.flatMap((line) => {
    const figure = figureOf(line);
    return figure ? [{ line, figure }] : [];
  });
}

/** The highest; of equal ones that of the higher booked revenue, then of the lower employee id. */
function findHighest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted(
    (one, other) => other.figure.compare(one.figure) || compareRevenue(one.line, other.line),
  )[0];
}

function toTopMover(lines: readonly ConsultantFigures[]): ConsultantHighlight | undefined {
  const top = findHighest(toCandidates(lines, ({ targetVariance }) => targetVariance));
  if (!top?.figure.gt(0)) return undefined;
  return {
    key: 'top_mover',
    title: 'Top Mover',
    description: `${fullName(top.line.employee)} leads target pace (${toPercent(top.figure)}).`,
    ...toTrend(top.figure),
  };
}

function toTopRevenue(
  lines: readonly ConsultantFigures[],
  currencyCode: string,
): ConsultantHighlight | undefined {
  const top = findHighest(toCandidates(lines, ({ booked }) => booked.grossAmount));
  if (!top?.figure.gt(0)) return undefined;
  const amount = toAmountText(toMoney(top.figure), currencyCode);
  return {
    key: 'top_revenue',
    title: 'Top Revenue',
    description: `${fullName(top.line.employee)} has booked the most revenue (${amount}).`,
    ...toTrend(top.line.yoyVariance),
  };
}

/** Its trend compares with the conversion of all ranked consultants together. */
function toBestConversion(lines: readonly ConsultantFigures[]): ConsultantHighlight | undefined {
  const enough = lines.filter(({ funnel }) => funnel.leadCount >= minLeads);
  const best = findHighest(toCandidates(enough, ({ funnel }) => conversionRateOf(funnel)));
  if (!best?.figure.gt(0)) return undefined;
  const sum = (name: 'wonCount' | 'leadCount') =>
    integer(lines.reduce((total, { funnel }) => total + funnel[name], 0));
  const ofAll = ratioOf(sum('wonCount'), sum('leadCount')) ?? integer(0);
  const { employee, funnel } = best.line;
  return {
    key: 'best_conversion',
    title: 'Best Conversion',
    description: `${fullName(employee)} converts best (${toPercent(best.figure)} of ${funnel.leadCount} leads).`,
    ...toTrend(changeOf(best.figure, ofAll)),
  };
}

function toNeedsAttention(lines: readonly ConsultantFigures[]): ConsultantHighlight | undefined {
  const last = findHighest(toCandidates(lines, ({ targetVariance }) => targetVariance?.neg()));
  const variance = last?.figure.neg();
  if (!last || !variance?.lt(attentionBelow)) return undefined;
  return {
    key: 'needs_attention',
    title: 'Needs Attention',
    description: `${fullName(last.line.employee)} is behind target pace (-${toPercent(variance)}).`,
    ...toTrend(variance),
  };
}

/** What the lines show at a glance, by the thresholds; each only if it applies. */
export function toHighlights(
  lines: readonly ConsultantFigures[],
  currencyCode: string,
): ConsultantHighlight[] {
  return [
    toTopMover(lines),
    toTopRevenue(lines, currencyCode),
    toBestConversion(lines),
    toNeedsAttention(lines),
  ].filter((each) => each !== undefined);
}
