import { addMonths, lookBack, lookForward, mondayOf, shiftDay } from './calendar.ts';
import { convertedOne } from './currency.ts';
import { change, exact, over, plus, rate, root, round } from './rational.ts';
import type { Question, Source } from './source.ts';

/** The oracle proves the endpoints; these prove what it is made of. */
describe('the naive oracle', () => {
  it('rounds halves away from zero, exactly', () => {
    expect([1.005, -1.005, 0.0049, -0.0049, 2.675, 1e-7].map((value) => round(exact(value), 2))).toEqual([
      1.01, -1.01, 0, 0, 2.68, 0,
    ]);
    expect(round(plus(exact(0.1), exact(0.2)), 17)).toBe(0.3);
    expect(rate(over(exact(2), exact(3)))).toBe(0.6667);
    expect(rate(root(over(exact(1), exact(64))))).toBe(0.125);
    expect(rate(root(exact(0)))).toBe(0);
    expect(round(root(exact(2)), 12)).toBe(1.414213562373);
    expect(Object.is(round(exact(-0.001), 2), 0)).toBe(true);
  });

  it('gives the documented variances', () => {
    expect(rate(change(exact(148200), exact(132000))!)).toBe(0.1227);
    expect(rate(change(exact(234538), exact(759532))!)).toBe(-0.6912);
    expect(change(exact(1), exact(0))).toBe(null);
  });

  it('knows leap days, ends of months and ISO weeks', () => {
    expect([shiftDay('2024-02-29', -12), shiftDay('2025-03-31', -1)]).toEqual(['2023-02-28', '2025-02-28']);
    expect([addMonths('2026-01', -13), mondayOf('2027-01-03')]).toEqual(['2024-12', '2026-12-28']);
    expect(lookBack('90d', '2026-02-07')).toEqual({ first: '2025-11-10', last: '2026-02-07' });
    expect(lookForward('12m', 'monthly', '2026-02-11').length).toBe(12);
    expect(lookForward('1d', 'weekly', '2024-12-31')).toEqual([{ first: '2024-12-30', last: '2025-01-05' }]);
  });

  it('finds the way from one currency to another', () => {
    const at = (currencyPair: string, bidRate: number, askRate: number, rateTimestamp: string) => ({
      id: rateTimestamp,
      currencyPair,
      bidRate,
      askRate,
      rateTimestamp,
      source: 'ecb',
    });
    const source = {
      fx_rate: [
        at('EUR/USD', 1, 2, '2026-02-16T23:59:59Z'),
        at('EUR/USD', 8, 8, '2026-02-17T00:00:00Z'),
        at('USD/ZAR', 16, 16, '2026-01-01T00:00:00Z'),
      ],
    } as Partial<Source>;
    const question = { source, asOf: '2026-02-16' } as Question;
    const ways = [
      ['EUR', 'USD'],
      ['ZAR', 'USD'],
      ['EUR', 'ZAR'],
      ['ZAR', 'EUR'],
    ] as const;
    expect(ways.map(([from, to]) => rate(convertedOne(question, from, to)))).toEqual([
      1.5, 0.0625, 24, 0.0417,
    ]);
    expect(() => convertedOne(question, 'GBP', 'USD')).toThrow('no rate from GBP to USD');
  });
});
