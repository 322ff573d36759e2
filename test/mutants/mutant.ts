/** A fault planted in a copy of the build, to prove that the tests see it (`npm run test:mutants`). */
export interface Mutant {
  /** Says what the mutant does wrong; given to `--only`. */
  readonly name: string;
  /** What would happen to users or operators with such a fault. */
  readonly harm: string;
  /** The source file, from the project's root. */
  readonly file: string;
  readonly edits: readonly Edit[];
  /** Test files that ought to see it: their paths below `test/`, without `.test.ts`; the likeliest first. */
  readonly suites: readonly [string, ...string[]];
}

export interface Edit {
  /** Stands in the file exactly once. White space does not count, so that a formatter may break the line. */
  readonly find: string;
  readonly replace: string;
}

function toPattern(text: string): RegExp {
  const characters = Array.from(text.replace(/\s/g, ''));
  return new RegExp(characters.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')).join('\\s*'), 'g');
}

/**
 * The source with the fault in it.
 * @throws Error if what an edit looks for does not stand in the source exactly once.
 */
export function plant({ name, file, edits }: Mutant, source: string): string {
  return edits.reduce((text, { find, replace }) => {
    const pattern = toPattern(find);
    const count = text.match(pattern)?.length ?? 0;
    if (count !== 1) throw new Error(`${name}: expected once in ${file}, found ${count} times: ${find}`);
    return text.replace(pattern, () => replace);
  }, source);
}
