import { decimal, integer } from '../../../../../src/domains/travel/analytics/figures.ts';
import {
  confidenceOf,
  excessOf,
  levelOf,
  strongestOf,
  type Measure,
} from '../../../../../src/domains/travel/insights/detectors/significance.ts';
import { levels } from '../../../../../src/domains/travel/insights/detectors/thresholds.ts';

const measure = (changes: Partial<Measure> = {}): Measure => ({
  effect: decimal(0.2),
  threshold: 0.1,
  sample: { size: integer(30), min: 30 },
  ...changes,
});
const excess = (changes?: Partial<Measure>) => excessOf(measure(changes)).valueOf();

describe('How far a figure is off', () => {
  it('is counted in thresholds, exactly', () => {
    expect(excess()).toBe(2);
    expect(excess({ effect: decimal(0.3), threshold: 0.3 })).toBe(1);
    expect(excess({ effect: decimal(0.1).add(decimal(0.2)), threshold: 0.3 })).toBe(1);
  });

  it('is nothing on the good side', () => {
    expect(excess({ effect: integer(0) })).toBe(0);
    expect(excess({ effect: decimal(-0.5) })).toBe(0);
  });

  it('is nothing of a sample that is too small', () => {
    expect(excess({ sample: { size: decimal(29.9), min: 30 } })).toBe(0);
    expect(excess({ sample: { size: integer(30), min: 30 } })).toBe(2);
  });

  it('is nothing if chance explains it', () => {
    // 0.2 is 4 deviations of 0.05.
    expect(excess({ chance: { variance: decimal(0.0025), deviations: 4 } })).toBe(2);
    expect(excess({ chance: { variance: decimal(0.002_500_001), deviations: 4 } })).toBe(0);
  });

  it('makes severity, priority and whether it calls for action by one table', () => {
    const at = (value: number) => {
      const level = levelOf(decimal(value));
      return level && [level.severity, level.priority, level.callsForAction];
    };
    expect(at(0.999)).toBeUndefined();
    expect(at(1)).toEqual(['low', 5, false]);
    expect(at(1.199)).toEqual(['low', 5, false]);
    expect(at(1.2)).toEqual(['low', 4, true]);
    expect(at(1.5)).toEqual(['medium', 3, true]);
    expect(at(1.999)).toEqual(['medium', 3, true]);
    expect(at(2)).toEqual(['high', 2, true]);
    expect(at(3)).toEqual(['critical', 1, true]);
    expect(at(40)).toEqual(['critical', 1, true]);
    expect(levels.map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('Confidence', () => {
  const confidence = (size: number, excessOfSign: number) =>
    confidenceOf({ excess: decimal(excessOfSign), sample: { size: integer(size), min: 30 } });

  it('is 0.4 + 0.4 × n / (n + least) + 0.2 × (1 − 1 / excess)', () => {
    // 0.4 + 0.4 × 1/2 + 0
    expect(confidence(30, 1)).toBe(0.6);
    // 0.4 + 0.4 × 90/120 + 0.2 × 1/2
    expect(confidence(90, 2)).toBe(0.8);
    // 0.4 + 0.4 × 60/90 + 0.2 × 3/5 = 0.78666…
    expect(confidence(60, 2.5)).toBe(0.79);
  });

  it('grows with sample and effect, and stays within 1', () => {
    expect(confidence(31, 1)).toBeGreaterThanOrEqual(confidence(30, 1));
    expect(confidence(300, 1)).toBeGreaterThan(confidence(30, 1));
    expect(confidence(30, 4)).toBeGreaterThan(confidence(30, 1));
    expect(confidence(10_000_000, 10_000)).toBe(1);
  });
});

describe('The strongest sign', () => {
  const sign = (key: string, reached: number) => ({
    metric: { key, label: key, currentValue: 0, baselineValue: null, deltaPct: null, unit: 'count' as const },
    excess: decimal(reached),
    sample: { size: integer(1), min: 1 },
  });

  it('is the one that reaches the most, of equal ones the first', () => {
    const keyOf = (signs: Parameters<typeof strongestOf>[0]) => strongestOf(signs)?.metric.key;
    expect(keyOf([])).toBeUndefined();
    expect(keyOf([sign('a', 1), sign('b', 2), sign('c', 1.5)])).toBe('b');
    expect(keyOf([sign('a', 0), sign('b', 0)])).toBe('a');
  });
});
