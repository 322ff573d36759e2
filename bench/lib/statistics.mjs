/**
 * The value below which `fraction` of the sorted values lie (nearest rank).
 * @param {ArrayLike<number>} sorted
 * @param {number} fraction
 */
export function quantile(sorted, fraction) {
  if (sorted.length === 0) return NaN;
  return sorted[Math.max(0, Math.ceil(fraction * sorted.length) - 1)];
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The median of the quotients of each round: noise that lasts longer than a round cancels out.
 * @param {number[]} values one for each round
 * @param {number[]} bases one for each round
 */
export function medianRatio(values, bases) {
  return median(values.map((value, round) => value / bases[round]));
}
