import fc from 'fast-check';
import type { Requirement } from '../../../../src/domains/portal/playbook/requirement.ts';
import { gapOf } from '../../../../src/domains/portal/playbook/gap.ts';
import { toPriorityScore } from '../../../../src/domains/portal/playbook/priority.ts';
import { evaluate } from '../../../../src/domains/portal/playbook/evaluate.ts';
import type { ClientContext } from '../../../../src/domains/portal/client-context/parts.ts';
import { now } from './contexts.ts';

const levels = ['low', 'medium', 'high'] as const;
const reviews: Requirement = { part: 'scores', component: 'reviews', below: 60 };
const withReviews = (value: number) =>
  ({ scores: { components: { reviews: value } } }) as unknown as ClientContext;
const scoreOf = (
  impactLevel: (typeof levels)[number],
  effortLevel: (typeof levels)[number],
  when: Requirement,
  context: unknown,
  gap?: string,
) =>
  toPriorityScore(
    { impactLevel, effortLevel, ...(gap === undefined ? {} : { gap }) },
    evaluate(when, context as ClientContext, now),
  );

describe('the priority score, by hand', () => {
  it.each([
    // worth 0.7 + 0.21 = 0.91; gap 15/60 = 0.25; urgency 0.7; 63.7
    ['high', 'medium', 45, 64],
    // worth 1; gap 1; urgency 1
    ['high', 'low', 0, 100],
    // worth 0.7 × 0.7 + 0.3 × 0.7 = 0.7; gap 0.5; urgency 0.8; 56
    ['medium', 'medium', 30, 56],
    // worth 0.28 + 0.12 = 0.4; gap 1/60; urgency 0.60667; 24.27
    ['low', 'high', 59, 24],
    // worth 0.91; gap 52.5/60 = 0.875; urgency 0.95; 86.45
    ['high', 'medium', 7.5, 86],
    // worth 0.7 × 0.7 + 0.3 × 0.4 = 0.61; gap 0.75; urgency 0.9; 54.9
    ['medium', 'high', 15, 55],
    // worth 0.28 + 0.3 = 0.58; gap 22.5/60 = 0.375; urgency 0.75; 43.5
    ['low', 'low', 37.5, 44],
  ] as const)(
    'of %s impact and %s effort at a reviews score of %d is %d',
    (impact, effort, value, expected) => {
      expect(scoreOf(impact, effort, reviews, withReviews(value))).toBe(expected);
    },
  );

  it('is 30 % of the worth where the context does not tell', () => {
    expect(scoreOf('high', 'low', reviews, {})).toBe(30);
    expect(scoreOf('medium', 'low', reviews, {})).toBe(24); // 0.49 + 0.3 = 0.79; 23.7
    expect(scoreOf('high', 'high', reviews, {})).toBe(25); // 0.7 + 0.12 = 0.82; 24.6
  });

  it('takes the gap above a target relative to the target, at most 1', () => {
    const bounce: Requirement = { part: 'analytics', field: 'bounceRate', above: 0.5 };
    // gap 0.18/0.5 = 0.36; urgency 0.744; worth 0.91; 67.704
    expect(scoreOf('high', 'medium', bounce, { analytics: { bounceRate: 0.68 } })).toBe(68);
    expect(gapOf({ value: 9, target: 3 })).toBe(1);
    expect(gapOf({ value: 4.5, target: 3 })).toBe(0.5);
    expect(gapOf({ value: -0.3, target: -0.2 })).toBeCloseTo(0.5, 12);
  });

  it('takes the share of open items that are overdue', () => {
    const items = [
      { dueDate: '2026-01-01' },
      { dueDate: '2027-01-01' },
      { title: 'no date' },
      { dueDate: '2026-02-17' },
      { dueDate: '2026-01-01', status: 'Done' },
    ];
    // gap 1/4 (due today is not overdue, done does not count); urgency 0.7; worth 0.49 + 0.3 = 0.79; 55.3
    expect(scoreOf('medium', 'low', { part: 'goals', anyOverdue: true }, { goals: { items } })).toBe(55);
  });

  it('takes the figure that the entry names, and without a name the one furthest away', () => {
    const both: Requirement = {
      all: [
        { part: 'analytics', field: 'sessions', above: 200 },
        { part: 'analytics', field: 'conversionRate', below: 0.02 },
      ],
    };
    const context = { analytics: { sessions: 900, conversionRate: 0.015 } };
    expect(scoreOf('high', 'low', both, context, 'conversionRate')).toBe(70); // gap 0.25
    expect(scoreOf('high', 'low', both, context)).toBe(100); // gap 3.5, at most 1
  });

  it('measures against the benchmark where that is the target', () => {
    const condition: Requirement = { part: 'scores', component: 'overall', belowBenchmark: true };
    // gap 35/70 = 0.5; urgency 0.8; worth 0.7
    const context = { scores: { overall: 35 }, benchmarks: { overall: 70 } };
    expect(scoreOf('medium', 'medium', condition, context)).toBe(56);
  });
});

it('grows with the gap, with the impact and with less effort, and stays in 0 to 100', () => {
  const level = fc.nat(2);
  const value = fc.double({ min: 0, max: 60, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(level, level, value, value, (impact, effort, one, other) => {
      const at = (i: number, e: number, v: number) =>
        scoreOf(levels[i]!, levels[e]!, reviews, withReviews(v));
      const [near, far] = [Math.max(one, other), Math.min(one, other)];
      expect(at(impact, effort, far)).toBeGreaterThanOrEqual(at(impact, effort, near));
      const score = at(impact, effort, near);
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      if (impact < 2) expect(at(impact + 1, effort, near)).toBeGreaterThan(score);
      if (effort < 2) expect(at(impact, effort + 1, near)).toBeLessThan(score);
      expect(scoreOf(levels[impact]!, levels[effort]!, reviews, {})).toBeLessThan(score);
    }),
  );
});

describe('a requirement', () => {
  const low: Requirement = { part: 'scores', component: 'seo', below: 60 };
  const slow: Requirement = { part: 'analytics', field: 'pageLoadSeconds', above: 3 };
  const truth = (condition: Requirement, context: unknown) =>
    evaluate(condition, context as ClientContext, now).truth;
  const of = (seo?: number, pageLoadSeconds?: number) => ({
    scores: { components: { seo } },
    analytics: { pageLoadSeconds },
  });

  it('follows three-valued logic', () => {
    const table = [
      [40, 5, 'holds', 'holds'],
      [40, 2, 'fails', 'holds'],
      [40, undefined, 'unknown', 'holds'],
      [80, 5, 'fails', 'holds'],
      [80, 2, 'fails', 'fails'],
      [80, undefined, 'fails', 'unknown'],
      [undefined, 5, 'unknown', 'holds'],
      [undefined, 2, 'fails', 'unknown'],
      [undefined, undefined, 'unknown', 'unknown'],
    ] as const;
    for (const [seo, seconds, all, any] of table) {
      expect([seo, seconds, truth({ all: [low, slow] }, of(seo, seconds))]).toEqual([seo, seconds, all]);
      expect([seo, seconds, truth({ any: [low, slow] }, of(seo, seconds))]).toEqual([seo, seconds, any]);
    }
  });

  it('goes by the figure furthest from its target where any of several would do', () => {
    const decided = (seo: number, seconds: number) =>
      evaluate({ any: [low, slow] }, of(seo, seconds) as unknown as ClientContext, now).facts.map(
        ({ leaf }) => leaf,
      );
    expect(decided(30, 4)).toEqual([low]); // 0.5 and 0.33
    expect(decided(50, 4)).toEqual([slow]); // 0.17 and 0.33
    expect(decided(30, 4.5)).toEqual([low]); // both 0.5
    expect(decided(80, 2)).toEqual([low, slow]);
  });

  it('fails by the first of several that would each do', () => {
    const all: Requirement = { all: [slow, low] };
    const { facts } = evaluate(all, of(80, 2) as unknown as ClientContext, now);
    expect(facts.map(({ leaf }) => leaf)).toEqual([slow]);
  });

  it('on a change is unknown if there was nothing before', () => {
    const fall: Requirement = { part: 'analytics', changeOf: 'conversions', below: -0.1 };
    const from = (before: unknown, conversions: number) => ({
      analytics: { conversions, previous: { conversions: before } },
    });
    expect(truth(fall, from(0, 0))).toBe('unknown');
    expect(truth(fall, from(0, 5))).toBe('unknown');
    expect(truth(fall, from(undefined, 5))).toBe('unknown');
    expect(truth(fall, from(10, 9))).toBe('fails');
    expect(truth(fall, from(10, 8))).toBe('holds');
  });

  it('on overdue items is unknown where a due date cannot be read and no other has passed', () => {
    const overdue: Requirement = { part: 'action-items', anyOverdue: true };
    const due = (...dates: unknown[]) => ({
      'action-items': { items: dates.map((dueDate) => ({ dueDate })) },
    });
    expect(truth(overdue, due('soon', '2027-01-01'))).toBe('unknown');
    expect(truth(overdue, due('soon', '2026-01-01'))).toBe('holds');
    expect(truth(overdue, due('2027-01-01'))).toBe('fails');
    expect(truth(overdue, due())).toBe('fails');
  });

  it('does not hold at its target', () => {
    expect(truth(low, of(60))).toBe('fails');
    expect(truth(slow, of(undefined, 3))).toBe('fails');
  });
});
