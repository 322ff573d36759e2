import { decimal, Fraction, toCount, toRatio } from '../figures.ts';

/** A count of each month that a forecast is made from. */
export interface MonthCount {
  /** `YYYY-MM-01`. */
  month: string;
  count: number;
}

export interface Projection {
  /** What a month is expected to have; 4 decimal places. */
  of(month: string): number;
  /** 1 if every month was alike (for its season), 0 if nothing is known; 4 decimal places. */
  confidence: number;
}

/** Months from which on seasons are distinguished: each calendar month has been seen twice. */
const seasonalFrom = 24;

const add = (counts: readonly bigint[]) => counts.reduce((sum, each) => sum + each, 0n);

/** Enough digits that nothing is lost before the square root. */
const scale = 10n ** 30n;

/**
 * `max(0, 1 - cv / 2)`, `cv` being the population's standard deviation divided by the mean; 0 if the mean is 0.
 * Exact but for the root: with whole values `cv^2 = (n * sum of squares - sum^2) / sum^2`.
 */
function toConfidence(values: readonly bigint[]): number {
  const square = add(values) ** 2n;
  if (square === 0n) return 0;
  const spread = BigInt(values.length) * add(values.map((each) => each ** 2n)) - square;
  const cv = Math.sqrt(Number((spread * scale) / square) / Number(scale));
  return toRatio(decimal(Math.max(0, 1 - cv / 2)));
}

interface Season {
  total: bigint;
  months: bigint;
}

const calendarMonthOf = (month: string) => month.slice(5, 7);

function toSeasons(counts: readonly MonthCount[]): Map<string, Season> {
  const seasons = new Map<string, Season>();
  for (const { month, count } of counts) {
    const { total, months } = seasons.get(calendarMonthOf(month)) ?? { total: 0n, months: 0n };
    seasons.set(calendarMonthOf(month), { total: total + BigInt(count), months: months + 1n });
  }
  return seasons;
}

/**
 * Each count divided by its calendar month's mean, months that never have any left out. All are multiplied by the
 * same number, which keeps them whole and changes no ratio between them.
 */
function deseasonalised(counts: readonly MonthCount[], seasons: ReadonlyMap<string, Season>): bigint[] {
  const common = [...seasons.values()].reduce((product, { total }) => product * (total || 1n), 1n);
  return counts.flatMap(({ month, count }) => {
    const { total, months } = seasons.get(calendarMonthOf(month)) ?? { total: 0n, months: 0n };
    return total === 0n ? [] : [(BigInt(count) * months * common) / total];
  });
}

/**
 * Projects monthly counts (docs/travel-metrics.md, "booking-forecasts"): their mean; from 24 months on the mean of the
 * last twelve, times how the calendar month's mean compares with the mean of all.
 * @param counts of consecutive months, in order, at least one.
 */
export function projectCounts(counts: readonly MonthCount[]): Projection {
  const all = counts.map(({ count }) => BigInt(count));
  const total = add(all);
  const mean = new Fraction(total, BigInt(all.length));
  if (counts.length < seasonalFrom || total === 0n) {
    return { of: () => toCount(mean), confidence: toConfidence(all) };
  }
  const seasons = toSeasons(counts);
  const latest = new Fraction(add(all.slice(-12)), 12n);
  return {
    of(month) {
      const season = seasons.get(calendarMonthOf(month)) ?? { total: 0n, months: 1n };
      return toCount(latest.mul(new Fraction(season.total, season.months)).div(mean));
    },
    confidence: toConfidence(deseasonalised(counts, seasons)),
  };
}
