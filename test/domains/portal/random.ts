/** A small generator with a seed, so that a failure can be repeated. */
export function createRandom(seed: number) {
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <Item>(items: readonly Item[]) => items[next(items.length)]!;
  const from = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
  return { next, pick, from };
}

export type Random = ReturnType<typeof createRandom>;
