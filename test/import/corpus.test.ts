import { readAll } from './read-all.ts';
import { createMutatedFile, createRandom, versionOf } from './mutated-files.ts';

const files = 500;

/** Pieces in which the file arrives: whole, or cut anywhere. */
function toSizes(seed: number): number[] {
  const random = createRandom(-seed);
  return random.isLucky(0.5) ? [65_536] : Array.from({ length: 7 }, () => 1 + random.below(200));
}

/*
 * Damaged files: byte order marks, CRLF, empty lines, NUL and other bytes that are no text, wrong days and times, wrong
 * types, missing columns and cells, quotes too many, cut and over-long lines, ids given twice.
 */
it(`of ${files} damaged files every bad line is reported by its number, and all others are saved`, async () => {
  let [bad, good] = [0, 0];
  for (let seed = 1; seed <= files; seed++) {
    const { bytes, badLines, saved, ...options } = createMutatedFile(seed);
    const imported = await readAll(bytes, { ...options, type: options.type!, sizes: toSizes(seed) });
    const versions = [...imported.records].map(([key, record]) => [
      key,
      versionOf(key.split('/')[0]!, record),
    ]);
    const found = { badLines: imported.badLines, saved: Object.fromEntries(versions) };
    const evidence = { seed, ...options, faults: imported.bad, file: bytes.toString().slice(0, 20_000) };
    try {
      expect(found).toEqual({ badLines, saved: Object.fromEntries(saved) });
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${JSON.stringify(evidence, null, 2)}`, { cause: error });
    }
    bad += badLines.length;
    good += saved.size;
  }
  // The corpus is what it is meant to be.
  expect({ bad: bad > 1_000, good: good > 5_000 }).toEqual({ bad: true, good: true });
});
