import {
  binomialLowerTail,
  binomialUpperTail,
  fisherUpperTail,
  isSignificant,
  poissonLowerTail,
  poissonUpperTail,
  rateLowerTail,
  rateOf,
} from '../../../../src/domains/workforce/detectors/statistics.ts';

describe('The tests that the detectors decide by', () => {
  it('count the tails of a binomial', () => {
    // Of 8 equally likely ways of 3 tosses, 1 + 3 have at most one head.
    expect(binomialLowerTail(1, 3, 0.5)).toBeCloseTo(4 / 8, 12);
    expect(binomialUpperTail(2, 3, 0.5)).toBeCloseTo(4 / 8, 12);
    expect(binomialUpperTail(3, 3, 0.02)).toBeCloseTo(0.02 ** 3, 15);
    expect(binomialUpperTail(0, 3, 0.02)).toBe(1);
    expect(binomialUpperTail(1, 3, 0)).toBe(0);
    expect(binomialLowerTail(3, 3, 0.9)).toBe(1);
    expect(binomialLowerTail(2, 3, 1)).toBe(0);
  });

  it('count the tails of a Poisson distribution', () => {
    expect(poissonLowerTail(0, 2)).toBeCloseTo(Math.exp(-2), 12);
    // e^-2 (1 + 2 + 4/2 + 8/6 + 16/24) = 7 e^-2 lies below 5.
    expect(poissonUpperTail(5, 2)).toBeCloseTo(1 - 7 * Math.exp(-2), 12);
    expect(poissonUpperTail(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(poissonUpperTail(0, 2)).toBe(1);
    expect(poissonUpperTail(1, 0)).toBe(0);
    expect(poissonLowerTail(0, 0)).toBe(1);
  });

  it('agree on both sides of a mean, for large counts as well', () => {
    for (const k of [1, 5, 900, 1000, 1200]) {
      expect(poissonUpperTail(k, 1000) + poissonLowerTail(k - 1, 1000)).toBeCloseTo(1, 9);
      expect(binomialUpperTail(k, 2000, 0.5) + binomialLowerTail(k - 1, 2000, 0.5)).toBeCloseTo(1, 9);
    }
  });

  it('follow Fisher’s lady tasting tea', () => {
    // Of the 70 ways to choose 4 cups of 8, 16 hit three of the four, and 1 all.
    expect(fisherUpperTail({ count: 3, trials: 4 }, { count: 1, trials: 4 })).toBeCloseTo(17 / 70, 12);
    expect(fisherUpperTail({ count: 4, trials: 4 }, { count: 0, trials: 4 })).toBeCloseTo(1 / 70, 12);
    // One of the C(20, 10) ways.
    expect(fisherUpperTail({ count: 10, trials: 10 }, { count: 0, trials: 10 })).toBeCloseTo(1 / 184_756, 15);
    expect(fisherUpperTail({ count: 0, trials: 5 }, { count: 0, trials: 5 })).toBe(1);
    expect(fisherUpperTail({ count: 0, trials: 0 }, { count: 0, trials: 0 })).toBe(1);
  });

  it('compare two rates by the first’s part of the exposure', () => {
    // None of 3 events falls into a quarter of the time: (3/4)³.
    expect(rateLowerTail({ count: 0, exposure: 1 }, { count: 3, exposure: 3 })).toBeCloseTo(27 / 64, 12);
    expect(rateLowerTail({ count: 0, exposure: 0 }, { count: 0, exposure: 0 })).toBe(1);
  });

  it('share one rate of false findings among all that are looked at', () => {
    expect(isSignificant(0.000_09, 10)).toBe(true);
    expect(isSignificant(0.000_09, 12)).toBe(false);
    expect(rateOf({ count: 0, trials: 0 })).toBe(0);
  });
});
