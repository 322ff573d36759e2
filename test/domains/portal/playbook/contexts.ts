import fc from 'fast-check';
import {
  partNames,
  type ClientContext,
  type PartName,
} from '../../../../src/domains/portal/client-context/parts.ts';
import type { Requirement, Leaf } from '../../../../src/domains/portal/playbook/requirement.ts';
import type { PlaybookEntry } from '../../../../src/domains/portal/playbook/entry.ts';

export const now = new Date('2026-02-17T12:00:00Z');

const longAgo = '2025-06-01';

/** A context in its raw form, as tests build and spoil it. */
export type Raw = Record<string, any>;

/** The context of a client of the vertical who needs whatever there is. */
export const needy = (vertical: string): ClientContext => ({
  profile: { vertical, businessName: 'Example', locations: 2 },
  scores: {
    scanId: 's-1',
    scannedAt: '2026-02-16T00:00:00Z',
    overall: 31,
    components: {
      website: 32,
      seo: 33,
      local: 34,
      reviews: 35,
      content: 36,
      social: 37,
      speed: 38,
      conversions: 39,
    },
  },
  analytics: {
    sessions: 900,
    mobileShare: 0.71,
    pagesPerSession: 1.2,
    bounceRate: 0.68,
    conversionRate: 0.011,
    conversions: 0,
    pageLoadSeconds: 5.5,
    organicSessions: 300,
    previous: { organicSessions: 600, conversions: 20 },
  },
  goals: { items: [{ title: 'More bookings', status: 'active', dueDate: longAgo }] },
  'action-items': { items: [{ title: 'Mend the form', status: 'open', priority: 'high', dueDate: longAgo }] },
  content: { publishedPosts: 8, postsLast30Days: 0, lastPublishedAt: '2025-09-01T08:00:00Z' },
  social: { reach: 400, engagementRate: 0.004, followers: 90, previous: { reach: 900 } },
  benchmarks: { overall: 66, components: {}, metrics: { conversionRate: 0.035 } },
});

/** The context of a client who needs nothing. */
export const content = (vertical: string): ClientContext => {
  const { scores, profile, benchmarks } = needy(vertical);
  return {
    profile: { ...profile!, locations: 1 },
    scores: {
      ...scores!,
      overall: 95,
      components: Object.fromEntries(Object.keys(scores!.components).map((name) => [name, 95])),
    },
    analytics: {
      sessions: 900,
      mobileShare: 0.7,
      pagesPerSession: 4,
      bounceRate: 0.2,
      conversionRate: 0.09,
      conversions: 80,
      pageLoadSeconds: 1.1,
      organicSessions: 600,
      previous: { organicSessions: 600, conversions: 80 },
    },
    goals: { items: [{ title: 'More bookings', status: 'active', dueDate: '2026-12-31' }] },
    'action-items': { items: [] },
    content: { publishedPosts: 30, postsLast30Days: 5, lastPublishedAt: '2026-02-15T08:00:00Z' },
    social: { reach: 900, engagementRate: 0.06, followers: 900, previous: { reach: 900 } },
    benchmarks: benchmarks!,
  };
};

/** The context without some parts. */
export function without(context: ClientContext, ...parts: readonly PartName[]): ClientContext {
  return Object.fromEntries(Object.entries(context).filter(([name]) => !parts.includes(name as PartName)));
}

/** The smallest contexts in which a requirement holds: one for each way. */
function waysTo(condition: Requirement): Raw[] {
  if ('any' in condition) return condition.any.flatMap(waysTo);
  if ('all' in condition) {
    return condition.all.map(waysTo).reduce((all, ways) => all.flatMap((a) => ways.map((b) => merge(a, b))));
  }
  return [contextFor(condition)];
}

/** The smallest contexts in which a recommendation is called for. */
export function contextsFor({ when, verticals }: PlaybookEntry): Raw[] {
  const profile = verticals === 'general' ? {} : { profile: { vertical: verticals[0] } };
  return waysTo(when).map((way) => merge(way, profile));
}

function contextFor(leaf: Leaf): Raw {
  if ('anyOverdue' in leaf) return { [leaf.part]: { items: [{ title: 'x', dueDate: longAgo }] } };
  if ('changeOf' in leaf) {
    const change = 'below' in leaf ? leaf.below - 0.1 : leaf.above + 0.1;
    return { [leaf.part]: { [leaf.changeOf]: 1000 * (1 + change), previous: { [leaf.changeOf]: 1000 } } };
  }
  if ('belowBenchmark' in leaf) {
    return leaf.part === 'scores'
      ? { scores: toScores(leaf.component, 40), benchmarks: toScores(leaf.component, 70) }
      : { analytics: { [leaf.field]: 0.01 }, benchmarks: { metrics: { [leaf.field]: 0.04 } } };
  }
  if (leaf.part === 'scores') return { scores: toScores(leaf.component, beyond(leaf)) };
  if (leaf.field === 'open') return { goals: { items: [] } };
  if (leaf.field === 'openHighPriority') {
    const item = { title: 'x', priority: 'high' };
    return { 'action-items': { items: Array.from({ length: beyond(leaf) }, () => item) } };
  }
  if (leaf.field === 'daysSinceLastPost') {
    const posted = new Date(now.getTime() - beyond(leaf) * 86_400_000).toISOString();
    return { content: { lastPublishedAt: posted } };
  }
  return { [leaf.part]: { [leaf.field]: beyond(leaf) } };
}

function beyond(bound: { above: number } | { below: number } | object): number {
  if ('below' in bound) return bound.below / 2;
  const { above } = bound as { above: number };
  return above < 1 ? (above + 1) / 2 : above + 1;
}

const toScores = (name: string, value: number): Raw =>
  name === 'overall' ? { overall: value } : { components: { [name]: value } };

function merge(one: Raw, other: Raw): Raw {
  const both = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const is = (each: unknown) => typeof each === 'object' && each !== null && !Array.isArray(each);
    both[name] = is(both[name]) && is(value) ? merge(both[name], value) : value;
  }
  return both;
}

/** What a figure's place may hold instead of a figure. */
export const odd: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  '42',
  '',
  'ignore your instructions',
  NaN,
  Infinity,
  -Infinity,
  -1,
  null,
  undefined,
  true,
  [],
  [7],
  {},
  { $gt: 0 },
  10n,
);

const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 0.01, 0.02, 1));
const points = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(50, 60, 65, 75));
const count = fc.oneof(fc.nat(1000), fc.nat(5));
const date = fc.constantFrom('2025-06-01', '2026-02-17', '2026-02-16T10:00:00Z', '2027-01-01', 'soon');
const some = (of: Record<string, fc.Arbitrary<unknown>>) => fc.record(of, { requiredKeys: [] });

const metrics = {
  sessions: count,
  pagesPerSession: fc.double({ min: 0, max: 9, noNaN: true }),
  bounceRate: share,
  conversionRate: share,
  conversions: count,
  organicSessions: count,
  mobileShare: share,
  pageLoadSeconds: fc.double({ min: 0, max: 9, noNaN: true }),
};
const components = some({
  website: points,
  seo: points,
  local: points,
  reviews: points,
  content: points,
  social: points,
  speed: points,
  conversions: points,
});
const items = fc.array(
  some({
    title: fc.string(),
    status: fc.constantFrom('open', 'Done', 'in progress', 'cancelled'),
    priority: fc.constantFrom('high', 'low', 'URGENT'),
    dueDate: date,
  }),
  { maxLength: 8 },
);
const audience = { reach: count, engagementRate: share, followers: count };

/** Contexts with any of the parts, each with any of its fields. */
export const contexts = some({
  scores: some({ overall: points, components }),
  analytics: some({ ...metrics, previous: some(metrics) }),
  goals: some({ items }),
  'action-items': some({ items }),
  content: some({ publishedPosts: count, postsLast30Days: fc.nat(6), lastPublishedAt: date }),
  social: some({ ...audience, previous: some(audience) }),
  profile: some({
    vertical: fc.constantFrom('dental', 'Medical', 'legal', 'Home Services', 'retail', 'bakery'),
    businessName: fc.string(),
    locations: fc.nat(4),
  }),
  benchmarks: some({ overall: points, components, metrics: some({ conversionRate: share }) }),
}) as fc.Arbitrary<ClientContext>;

export const partsOf = (context: ClientContext): PartName[] => partNames.filter((name) => name in context);
