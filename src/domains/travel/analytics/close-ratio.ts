import { itineraryPipelineStages } from '../rollups/views.ts';
import type { ViewReader } from '../rollups/view.ts';
import { ratioOf, integer, type Fraction } from './figures.ts';
import { addMonths } from './periods.ts';

/** How many whole months before the as-of date's month a close ratio is taken from. */
const lookbackMonths = 12;

/** A month of a view that keeps the stages of itineraries apart, by travel start. */
export interface StageMonth {
  month: string;
  rows: readonly { readonly stage: string; readonly currencyCode: string; readonly itineraryCount: number }[];
}

/** How much of what was quoted was won. */
export interface CloseRatio {
  /** Of all months together, 0 to 1; undefined if there was nothing won or open. */
  ratio: Fraction | undefined;
  /** The best month's ratio divided by the mean of the months' ratios; 1 if that mean is 0. */
  bestToMean: Fraction;
  /** Likewise of the worst month. */
  worstToMean: Fraction;
}

/**
 * `confirmed / (quoted + confirmed)` (docs/travel-metrics-revenue.md, "Lookback close ratio"): quoted are open,
 * confirmed are won; lost ones are neither.
 * @returns undefined if there are neither.
 */
export function closeRatioOf(won: Fraction, open: Fraction): Fraction | undefined {
  return ratioOf(won, won.add(open));
}

/** The months of the lookback, by the first day of the first and of the last one. */
export function closeRatioMonths(asOf: string): { from: string; to: string } {
  return { from: addMonths(asOf, -lookbackMonths), to: addMonths(asOf, -1) };
}

function countStage({ rows }: StageMonth, stage: string, currencyCode: string | null | undefined): Fraction {
  const counted = rows.filter(
    (row) => row.stage === stage && (currencyCode ?? row.currencyCode) === row.currencyCode,
  );
  return integer(counted.reduce((sum, { itineraryCount }) => sum + itineraryCount, 0));
}

const add = (sum: Fraction, each: Fraction) => sum.add(each);
const nothing = integer(0);

/**
 * The close ratio over the 12 whole months before the as-of date's month, by travel start. A month without won and
 * open itineraries is no month of the best, the worst or the mean.
 * @param months of one view; those outside the lookback are left out.
 * @param currencyCode counts only that currency's itineraries; without it all count, whatever their currency.
 */
export function toCloseRatio(
  months: readonly StageMonth[],
  asOf: string,
  currencyCode: string | null | undefined,
): CloseRatio {
  const { from, to } = closeRatioMonths(asOf);
  const counts = months
    .filter(({ month }) => from <= month && month <= to)
    .map((month) => ({
      won: countStage(month, 'won', currencyCode),
      open: countStage(month, 'open', currencyCode),
    }));
  const ratios = counts.flatMap(({ won, open }) => closeRatioOf(won, open) ?? []);
  const mean = ratioOf(ratios.reduce(add, nothing), integer(ratios.length));
  const toMean = (pick: (a: Fraction, b: Fraction) => Fraction) =>
    (mean && ratioOf(ratios.reduce(pick), mean)) ?? integer(1);
  return {
    ratio: closeRatioOf(
      counts.map(({ won }) => won).reduce(add, nothing),
      counts.map(({ open }) => open).reduce(add, nothing),
    ),
    bestToMean: toMean((a, b) => (a.compare(b) >= 0 ? a : b)),
    worstToMean: toMean((a, b) => (a.compare(b) <= 0 ? a : b)),
  };
}

/** The close ratio of all itineraries of a tenant, for callers that read nothing else of the pipeline. */
export async function readCloseRatio(
  views: ViewReader,
  tenantId: string,
  asOf: string,
  currencyCode: string | null | undefined,
): Promise<CloseRatio> {
  const { from, to } = closeRatioMonths(asOf);
  return toCloseRatio(
    await views.readMonths(tenantId, itineraryPipelineStages, from, to),
    asOf,
    currencyCode,
  );
}
