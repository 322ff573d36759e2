import { toTrend } from '../../../../../src/domains/travel/analytics/consultants/trend.ts';
import { toOneDecimal, toPercent } from '../../../../../src/domains/travel/analytics/consultants/format.ts';
import { decimal } from '../../../../../src/domains/travel/analytics/figures.ts';

describe('a trend', () => {
  it.each([
    [0.0812, 'up', 'high'],
    [0.08, 'up', 'high'],
    [0.079999, 'up', 'medium'],
    [0.03, 'up', 'medium'],
    [0.029999, 'up', 'low'],
    [0.010001, 'up', 'low'],
    [0.01, 'flat', 'low'],
    [0, 'flat', 'low'],
    [-0.01, 'flat', 'low'],
    [-0.010001, 'down', 'low'],
    [-0.03, 'down', 'medium'],
    [-0.08, 'down', 'high'],
    [-1, 'down', 'high'],
  ])('of %d is %s and %s', (change, trendDirection, trendStrength) => {
    expect(toTrend(decimal(change))).toEqual({ trendDirection, trendStrength });
  });

  it('is flat and low if there is nothing to compare with', () => {
    expect(toTrend(undefined)).toEqual({ trendDirection: 'flat', trendStrength: 'low' });
  });
});

describe('a figure in a sentence', () => {
  it('has one decimal, half away from zero, of the exact figure', () => {
    expect([0.0812, 0.0815, 0.08149999, -0.123, 1, 0].map((ratio) => toPercent(decimal(ratio)))).toEqual([
      '8.1%',
      '8.2%',
      '8.1%',
      '12.3%',
      '100.0%',
      '0.0%',
    ]);
    expect([31, 2.25, 2.2499, 10.05].map((days) => toOneDecimal(decimal(days)))).toEqual([
      '31.0',
      '2.3',
      '2.2',
      '10.1',
    ]);
  });
});
