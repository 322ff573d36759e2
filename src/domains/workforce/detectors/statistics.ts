/**
 * The exact tests that the detectors decide by. All are one-sided: the probability of a count at least (or at most)
 * as extreme as the observed one, were there no pattern.
 */

/**
 * How often one rule may speak of a company that has no pattern: once in a thousand periods. A rule that looks at
 * many subjects shares it among them (Bonferroni), so that more employees do not mean more false alarms.
 */
const falseFindingRate = 0.001;

/** @param tests how many subjects the rule looked at. */
export function isSignificant(probability: number, tests: number): boolean {
  return probability * tests < falseFindingRate;
}

/** ln Γ(x) for x > 0, by Stirling's series (DLMF 5.11.1), exact to about 12 digits. */
function logGamma(x: number): number {
  let [shifted, correction] = [x, 0];
  // The series is precise for large arguments; Γ(x + 1) = x Γ(x) leads the small ones there.
  for (; shifted < 10; shifted++) correction -= Math.log(shifted);
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return correction + (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** The sum of `term` from `first` to `last`, which never exceeds 1. */
function sum(first: number, last: number, term: (k: number) => number): number {
  let total = 0;
  for (let k = first; k <= last; k++) total += term(k);
  return Math.min(1, total);
}

/** P(X ≤ k) for X ~ Binomial(n, p). */
export function binomialLowerTail(k: number, n: number, p: number): number {
  if (k >= n || p <= 0) return 1;
  if (p >= 1) return 0;
  return sum(0, k, (i) => Math.exp(logChoose(n, i) + i * Math.log(p) + (n - i) * Math.log1p(-p)));
}

/** P(X ≥ k) for X ~ Binomial(n, p). */
export function binomialUpperTail(k: number, n: number, p: number): number {
  return binomialLowerTail(n - k, n, 1 - p);
}

function poissonTerm(mean: number): (k: number) => number {
  return (k) => Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
}

/** P(X ≤ k) for X ~ Poisson(mean). */
export function poissonLowerTail(k: number, mean: number): number {
  return mean <= 0 ? 1 : sum(0, k, poissonTerm(mean));
}

/** P(X ≥ k) for X ~ Poisson(mean). */
export function poissonUpperTail(k: number, mean: number): number {
  if (k <= 0) return 1;
  if (mean <= 0) return 0;
  if (k <= mean) return 1 - poissonLowerTail(k - 1, mean);
  // Beyond the mean the terms fall; past 40 deviations nothing is left that a double would notice.
  return sum(k, Math.ceil(k + 40 * Math.sqrt(k) + 40), poissonTerm(mean));
}

/** Of `trials`, so many had the outcome in question. */
export interface Share {
  count: number;
  trials: number;
}

/** The part of the trials that had the outcome, 0 to 1; 0 of none. */
export function rateOf({ count, trials }: Share): number {
  return trials === 0 ? 0 : count / trials;
}

/**
 * Fisher's exact test: were both shares of one rate, the probability that so many or more of all outcomes fall to the
 * first. Unlike a test against the others' rate as if it were known, it stays right where the others are few.
 */
export function fisherUpperTail(first: Share, others: Share): number {
  const outcomes = first.count + others.count;
  const all = logChoose(first.trials + others.trials, outcomes);
  return sum(first.count, Math.min(first.trials, outcomes), (k) =>
    outcomes - k > others.trials
      ? 0
      : Math.exp(logChoose(first.trials, k) + logChoose(others.trials, outcomes - k) - all),
  );
}

/**
 * Of two counts over two exposures (tasks over hours), the probability that so few or fewer fall to the first, were
 * both of one rate: given their total, the first is binomial with the first's share of the exposure.
 */
export function rateLowerTail(
  first: { count: number; exposure: number },
  others: { count: number; exposure: number },
): number {
  const exposure = first.exposure + others.exposure;
  if (exposure <= 0) return 1;
  return binomialLowerTail(first.count, first.count + others.count, first.exposure / exposure);
}
