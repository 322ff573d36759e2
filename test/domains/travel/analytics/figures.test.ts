import {
  decimal,
  Fraction,
  toChange,
  toMoney,
  toRatio,
  integer,
} from '../../../../src/domains/travel/analytics/figures.ts';

describe('the figures', () => {
  it.each([
    [0.1, '1/10'],
    [-12.5, '-25/2'],
    [3, '3'],
    [1.5e-7, '3/20000000'],
    [0, '0'],
  ])('take the decimal %d exactly as it is written', (given, fraction) => {
    expect(decimal(given).toFraction()).toBe(fraction);
  });

  it.each([
    [50, 0.01],
    [49, 0],
    [-50, -0.01],
    [-49, 0],
    [10_050, 1.01],
    [new Fraction(149, 3), 0],
    [new Fraction(151, 3), 0.01],
    [99_999_999_999_949, 9_999_999_999.99],
  ])('answer %s ten-thousandths of a unit as %d, half away from zero', (units, amount) => {
    expect(toMoney(units)).toBe(amount);
  });

  it('answer ratios with four places, half away from zero', () => {
    expect(toRatio(new Fraction(1, 3))).toBe(0.3333);
    expect(toRatio(new Fraction(2, 3))).toBe(0.6667);
    expect(toRatio(new Fraction(-1, 20_000))).toBe(-0.0001);
  });

  it('answer the change from a base, and null if the base is 0', () => {
    expect(toChange(integer(108), integer(100))).toBe(0.08);
    expect(toChange(integer(0), integer(100))).toBe(-1);
    expect(toChange(integer(5), integer(0))).toBeNull();
  });
});

it('a figure of many digits is the number nearest to it', () => {
  expect(toRatio(new Fraction('21052631578947.1579'))).toBe(Number('21052631578947.1579'));
  expect(toRatio(new Fraction('-21052631578947.1579'))).toBe(Number('-21052631578947.1579'));
  expect(toRatio(new Fraction('-0.00004'))).toBe(0);
});
