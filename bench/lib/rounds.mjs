/**
 * Runs every measurement once in each round, each kind's contestants next to each other, the order reversed
 * every round, so that no contestant always runs first, or on the warmer machine.
 * @template Measured
 * @param {object} options
 * @param {number} options.rounds
 * @param {string[]} options.kinds
 * @param {(kind: string) => string[]} options.contestantsOf
 * @param {(kind: string, contestant: string, round: number) => Promise<Measured>} options.measure
 * @returns {Promise<Record<string, Record<string, Measured[]>>>} by kind, contestant and round
 */
export async function runRounds({ rounds, kinds, contestantsOf, measure }) {
  /** @type {Record<string, Record<string, Measured[]>>} */
  const measured = Object.fromEntries(
    kinds.map((kind) => [kind, Object.fromEntries(contestantsOf(kind).map((name) => [name, []]))]),
  );
  for (let round = 0; round < rounds; round++) {
    const isReversed = round % 2 === 1;
    const inOrder = (/** @type {string[]} */ names) => (isReversed ? [...names].reverse() : names);
    for (const kind of inOrder(kinds)) {
      for (const contestant of inOrder(contestantsOf(kind))) {
        measured[kind][contestant].push(await measure(kind, contestant, round));
      }
    }
  }
  return measured;
}
