import fc from 'fast-check';
import type { ClientContext, Scores } from '../../../../src/domains/portal/client-context/parts.ts';
import {
  analyseScores,
  componentNames,
  scoreModel,
} from '../../../../src/domains/portal/scoring/score-model.ts';

const scan = (components: Record<string, number>, changes: Partial<Scores> = {}): Scores => ({
  scanId: 's2',
  scannedAt: '2026-02-10T08:00:00Z',
  overall: 68,
  components,
  ...changes,
});
const analyse = (context: ClientContext) => {
  const analysis = analyseScores(context);
  if (!analysis) throw new Error('No scores');
  return analysis;
};
const near = (value: number) => expect.closeTo(value, 10);

/** The example of docs/portal-scoring.md. */
const example: ClientContext = {
  profile: { vertical: 'Dental' },
  scores: scan({ website: 72, seo: 50, local: 80, reviews: 88, speed: 45 }),
  previousScores: scan(
    { website: 70, seo: 50, local: 74, reviews: 79, speed: 51, social: 40 },
    { scanId: 's1', scannedAt: '2026-01-10T08:00:00Z', overall: 64 },
  ),
};

describe('the model', () => {
  it('has the documented components, whose weights make one, and a benchmark for each vertical', () => {
    expect(componentNames).toEqual([
      'website',
      'seo',
      'local',
      'reviews',
      'content',
      'social',
      'speed',
      'conversions',
    ]);
    expect(componentNames.reduce((sum, name) => sum + scoreModel[name].weight, 0)).toBeCloseTo(1, 12);
    for (const name of componentNames) {
      expect(Object.keys(scoreModel[name].benchmarks).toSorted()).toEqual(
        ['dental', 'medical', 'legal', 'home_services', 'retail', 'general'].toSorted(),
      );
      for (const benchmark of Object.values(scoreModel[name].benchmarks)) {
        expect(benchmark > 0 && benchmark < 100).toBe(true);
      }
    }
  });

  it('gives what was computed by hand', () => {
    expect(analyse(example)).toEqual({
      overall: 68,
      share: near(0.75),
      known: 5,
      // (0.15×72 + 0.2×50 + 0.15×80 + 0.15×88 + 0.1×45) / 0.75 = 50.5 / 0.75
      score: near(67 + 1 / 3),
      // (0.15×66 + 0.2×57 + 0.15×68 + 0.15×76 + 0.1×63) / 0.75 = 49.2 / 0.75
      benchmark: near(65.6),
      difference: near(67 + 1 / 3 - 65.6),
      comparedWith: { overall: 'dental', components: 'dental' },
      vertical: 'dental',
      drivers: {
        up: [
          { name: 'local', value: 80, benchmark: 68, effect: near(2.4) },
          { name: 'reviews', value: 88, benchmark: 76, effect: near(2.4) },
          { name: 'website', value: 72, benchmark: 66, effect: near(1.2) },
        ],
        down: [
          { name: 'speed', value: 45, benchmark: 63, effect: near(-2.4) },
          { name: 'seo', value: 50, benchmark: 57, effect: near((-7 * 4) / 15) },
        ],
      },
      trend: {
        since: '2026-01-10T08:00:00Z',
        overall: 4,
        components: [
          { name: 'reviews', change: 9 },
          { name: 'local', change: 6 },
          { name: 'speed', change: -6 },
          { name: 'website', change: 2 },
          { name: 'seo', change: 0 },
        ],
      },
    });
  });

  it('tells three drivers in each direction, the greatest first', () => {
    const values = { website: 100, seo: 100, local: 100, reviews: 100, content: 0, social: 0, speed: 0 };
    const { drivers } = analyse({ scores: scan({ ...values, conversions: 0 }) });
    // Effects against the general benchmarks: website 5.25, seo 8.4, local 6, reviews 5.1; content −5, social −2.4,
    // speed −6.2, conversions −5.2.
    expect(drivers.up.map(({ name }) => name)).toEqual(['seo', 'local', 'website']);
    expect(drivers.down.map(({ name }) => name)).toEqual(['speed', 'conversions', 'content']);
  });

  it('takes the client’s own benchmarks in the place of its own', () => {
    const own = { components: { website: 60, seo: 60, local: 60, reviews: 60, speed: 60, unknown: 1 } };
    expect(analyse({ ...example, benchmarks: own })).toMatchObject({
      benchmark: near(60),
      comparedWith: { overall: 'own', components: 'own' },
      vertical: undefined,
    });
    const mixed = analyse({ ...example, benchmarks: { components: { speed: 45 } } });
    // Only speed's changes: (49.2 − 6.3 + 4.5) / 0.75
    expect(mixed).toMatchObject({
      benchmark: near(63.2),
      comparedWith: { overall: 'dental', components: 'mixed' },
      vertical: 'dental',
    });
    expect(mixed.drivers.down.map(({ name }) => name)).toEqual(['seo']);
    expect(analyse({ ...example, benchmarks: { overall: 70 } })).toMatchObject({
      benchmark: 70,
      difference: near(67 + 1 / 3 - 70),
      comparedWith: { overall: 'own', components: 'dental' },
    });
    expect(analyse({ ...example, benchmarks: { components: { content: 99 } } })).toEqual(analyse(example));
  });

  it('takes the general benchmarks for a vertical that it does not know', () => {
    for (const vertical of ['veterinary', 'general', '', 'constructor', '__proto__', 'toString']) {
      expect([vertical, analyse({ ...example, profile: { vertical } })]).toEqual([
        vertical,
        analyse({ ...example, profile: undefined }),
      ]);
    }
    expect(analyse({ ...example, profile: { vertical: ' home Services ' } }).vertical).toBe('home_services');
  });

  it('weighs no component that it does not know', () => {
    const components = { ...example.scores!.components, video: 1, SEO: 1, constructor: 1 };
    expect(analyse({ ...example, scores: scan(components) })).toEqual(analyse(example));
    const unknown = analyse({ scores: scan({ video: 90 }), profile: { vertical: 'dental' } });
    expect(unknown).toMatchObject({ known: 0, share: 0, score: null, benchmark: null, difference: null });
    expect(unknown.drivers).toEqual({ up: [], down: [] });
    expect(analyse({ scores: scan({}), benchmarks: { overall: 60 } })).toMatchObject({ difference: 8 });
  });

  it('leaves out values that are no scores', () => {
    const odd = { website: NaN, seo: -1, local: 101, reviews: Infinity, content: '50' as never, speed: 45 };
    expect(analyse({ scores: scan(odd) })).toEqual(analyse({ scores: scan({ speed: 45 }) }));
  });

  it('has no trend without a scan before, and no change for a component of one scan only', () => {
    expect(analyse({ scores: scan({ seo: 50 }) }).trend).toBeUndefined();
    const { trend } = analyse({ scores: scan({ seo: 50 }), previousScores: scan({ local: 50 }) });
    expect(trend).toMatchObject({ overall: 0, components: [] });
  });

  it('is nothing without scores', () => {
    expect(analyseScores({ profile: { vertical: 'dental' }, benchmarks: { overall: 50 } })).toBeUndefined();
  });
});

describe('for any scan', () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  const components = fc
    .subarray([...componentNames], { minLength: 1 })
    .chain((names) => fc.tuple(...names.map((name) => value.map((each) => [name, each] as const))))
    .map((entries) => Object.fromEntries(entries));
  const vertical = fc.constantFrom('dental', 'medical', 'legal', 'home_services', 'retail', 'general');

  it('the score lies between the least and the greatest component, and the effects make up the difference', () => {
    fc.assert(
      fc.property(components, vertical, (values, name) => {
        const { score, difference, drivers, share } = analyse({
          scores: scan(values),
          profile: { vertical: name },
        });
        const all = Object.values(values);
        expect(score).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-12);
        const told = [...drivers.up, ...drivers.down];
        if (all.length > 3) return;
        const sum = told.reduce((total, { effect }) => total + effect, 0);
        // Each effect that is too small to be told is less than a twentieth of a point.
        expect(Math.abs(sum - difference!)).toBeLessThanOrEqual(0.05 * (all.length - told.length) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('a better component makes no worse score', () => {
    fc.assert(
      fc.property(components, fc.constantFrom(...componentNames), value, (values, name, better) => {
        if (!(name in values)) return;
        const raised = { ...values, [name]: Math.max(values[name]!, better) };
        const [before, after] = [values, raised].map((each) => analyse({ scores: scan(each) }).score!);
        expect(after).toBeGreaterThanOrEqual(before! - 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
