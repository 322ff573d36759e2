import type { ClientContext, Scores } from '../client-context/parts.ts';
import { member, quantity } from '../client-context/safe-read.ts';
import { toVertical, type Vertical } from '../client-context/vertical.ts';

/*
 * The score model: components, weights, benchmarks and formula, all of it (docs/portal-scoring.md works an example
 * by hand). With P the components that the scan has and the model knows, v their values and b their benchmarks:
 *
 *     share      = Σ weight over P
 *     weight'    = weight / share                   so that what was not scanned counts neither way
 *     score      = Σ weight' × v
 *     benchmark  = Σ weight' × b                    the client's own `benchmarks.overall` takes its place
 *     difference = score − benchmark
 *     driver     = weight' × (v − b)                for each of P; their sum is the difference of score and Σ weight' × b
 *     trend      = now − before                     for the scan's overall and for each component of both scans
 *
 * b is the client's own (`benchmarks.components`) where it has one, otherwise that of its vertical, otherwise the
 * general one. A component that the model does not know is kept in the context and weighs nothing.
 */

type BenchmarkSet = Vertical | 'general';

interface Component {
  /** What people call it. */
  readonly label: string;
  /** Its part of the score; all of them make 1. */
  readonly weight: number;
  /** What businesses alike reach, 0 to 100. */
  readonly benchmarks: Readonly<Record<BenchmarkSet, number>>;
}

const alike = (
  dental: number,
  medical: number,
  legal: number,
  home_services: number,
  retail: number,
  general: number,
) => ({ dental, medical, legal, home_services, retail, general });

export const scoreModel = {
  website: { label: 'website', weight: 0.15, benchmarks: alike(66, 66, 64, 60, 70, 65) },
  seo: { label: 'search ranking', weight: 0.2, benchmarks: alike(57, 58, 62, 55, 60, 58) },
  local: { label: 'local presence', weight: 0.15, benchmarks: alike(68, 64, 60, 66, 58, 60) },
  reviews: { label: 'reviews', weight: 0.15, benchmarks: alike(76, 70, 66, 72, 68, 66) },
  content: { label: 'content', weight: 0.1, benchmarks: alike(48, 52, 58, 44, 54, 50) },
  social: { label: 'social media', weight: 0.05, benchmarks: alike(46, 44, 46, 42, 62, 48) },
  speed: { label: 'page speed', weight: 0.1, benchmarks: alike(63, 61, 62, 58, 60, 62) },
  conversions: { label: 'conversions', weight: 0.1, benchmarks: alike(56, 52, 54, 56, 50, 52) },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof scoreModel;
export const componentNames = Object.keys(scoreModel) as ComponentName[];

/** What pulls the score away from its benchmark: up where `effect` is above 0, down where it is below. */
export interface Driver {
  name: ComponentName;
  value: number;
  benchmark: number;
  /** Points of the score. */
  effect: number;
}

export interface Change {
  name: ComponentName;
  change: number;
}

export interface ScoreAnalysis {
  /** The scan's own overall score. */
  overall: number;
  /** The part of the weights that the scan has values for, 0 to 1. */
  share: number;
  /** How many of the model's components the scan has. */
  known: number;
  /** null if the scan has none of the model's components. */
  score: number | null;
  /** null if there is nothing to compare with. */
  benchmark: number | null;
  /** Of `score`, or of `overall` if that is null, against `benchmark`. */
  difference: number | null;
  /** Whose benchmark it is compared with; null if with none. */
  comparedWith: { overall: BenchmarkSet | 'own'; components: BenchmarkSet | 'own' | 'mixed' } | null;
  /** The vertical whose benchmarks were used. */
  vertical: Vertical | undefined;
  /** The three that do most in each direction, the greatest first; none of less than a twentieth of a point. */
  drivers: { up: Driver[]; down: Driver[] };
  /** undefined if there was no scan before. */
  trend: { since: string; overall: number; components: Change[] } | undefined;
}

/** Drivers that are named in each direction. */
const maxDrivers = 3;
/** The smallest effect, in points of the score, that is named: less shows as 0. */
const minEffect = 0.05;

/** The greatest first; of equal ones, the model's order stays. */
function bySize<Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[] {
  return items.toSorted((one, other) => Math.abs(sizeOf(other)) - Math.abs(sizeOf(one)));
}

function toTrend(scores: Scores, previous: Scores | undefined): ScoreAnalysis['trend'] {
  if (!previous) return undefined;
  const changes = componentNames.flatMap((name): Change[] => {
    const now = quantity(member(scores.components, name), 100);
    const before = quantity(member(previous.components, name), 100);
    return now === undefined || before === undefined ? [] : [{ name, change: now - before }];
  });
  return {
    since: previous.scannedAt,
    overall: scores.overall - previous.overall,
    components: bySize(changes, ({ change }) => change),
  };
}

/** The scan's components that the model knows, each with its benchmark, and whether that is the client's own. */
function compare(scores: Scores, context: ClientContext, vertical: Vertical | undefined) {
  const own = context.benchmarks?.components;
  return componentNames.flatMap((name) => {
    const value = quantity(member(scores.components, name), 100);
    if (value === undefined) return [];
    const { weight, benchmarks } = scoreModel[name];
    const ownBenchmark = quantity(member(own, name), 100);
    const benchmark = ownBenchmark ?? benchmarks[vertical ?? 'general'];
    return [{ name, value, weight, benchmark, isOwn: ownBenchmark !== undefined }];
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Applies the model to a client's scores. @returns undefined if the context has none. */
export function analyseScores(context: ClientContext): ScoreAnalysis | undefined {
  const { scores } = context;
  if (!scores) return undefined;
  const set = toVertical(context) ?? 'general';
  const compared = compare(scores, context, set === 'general' ? undefined : set);
  const share = sum(compared.map(({ weight }) => weight));
  const isKnown = compared.length > 0;
  const drivers = compared.map(({ name, value, benchmark, weight }): Driver => {
    return { name, value, benchmark, effect: (weight / share) * (value - benchmark) };
  });
  const score = isKnown ? sum(compared.map(({ weight, value }) => weight * value)) / share : null;
  const ownOverall = quantity(context.benchmarks?.overall, 100);
  const alikeOverall = isKnown
    ? sum(compared.map(({ weight, benchmark }) => weight * benchmark)) / share
    : null;
  const benchmark = ownOverall ?? alikeOverall;
  const owns = compared.filter(({ isOwn }) => isOwn).length;
  const components = owns === compared.length ? 'own' : owns > 0 ? 'mixed' : set;
  const overall = ownOverall !== undefined || components === 'own' ? 'own' : set;
  const ordered = bySize(drivers, ({ effect }) => effect);
  return {
    overall: scores.overall,
    share,
    known: compared.length,
    score,
    benchmark,
    difference: benchmark === null ? null : (score ?? scores.overall) - benchmark,
    comparedWith: benchmark === null ? null : { overall, components },
    vertical: components === 'own' || set === 'general' ? undefined : set,
    drivers: {
      up: ordered.filter(({ effect }) => effect >= minEffect).slice(0, maxDrivers),
      down: ordered.filter(({ effect }) => effect <= -minEffect).slice(0, maxDrivers),
    },
    trend: toTrend(scores, context.previousScores),
  };
}
