import { toRate } from '../../../../src/domains/travel/analytics/figures.ts';
import { toFxRate, type TestRecords } from '../../../helpers/travel-records.ts';
import { createTestAnalyticsDeps } from '../../../helpers/travel-views.ts';
import { failureOf } from './flows/support.ts';

const at = (time: string) => ({ rateTimestamp: new Date(time) });

/** What an amount in the currency is multiplied with, to six places. */
async function factorOf(
  currencyCode: string,
  fx_rate: TestRecords['fx_rate'],
  asked?: string,
): Promise<number | undefined> {
  const view = await createTestAnalyticsDeps({ fx_rate }).createCurrencyConverter('acme', asked);
  const factor = view.factorOf(currencyCode);
  return factor && toRate(factor);
}

describe('the currency view', () => {
  it('has nothing but the currency that is asked for, unconverted', async () => {
    const rates = [toFxRate('EUR/USD', 2)];
    expect(await factorOf('EUR', rates, 'EUR')).toBe(1);
    expect(await factorOf('USD', rates, 'EUR')).toBeUndefined();
    expect(await factorOf('GBP', [], 'EUR')).toBeUndefined();
  });

  it("converts to the tenant's currency", async () => {
    const deps = createTestAnalyticsDeps({ fx_rate: [toFxRate('EUR/USD', 2)] }, { currency: 'EUR' });
    const view = await deps.createCurrencyConverter('acme', null);
    expect(view.code).toBe('EUR');
    expect(view.factorOf('EUR')?.toFraction()).toBe('1');
    expect(view.factorOf('USD')?.toFraction()).toBe('1/2');
  });

  it.each([
    ['a pair as it is quoted', [toFxRate('EUR/USD', 1.25)], 1.25],
    ['a pair quoted the other way round', [toFxRate('USD/EUR', 0.8)], 1.25],
    [
      'the pair itself before its inverse, though older',
      [
        toFxRate('USD/EUR', 0.5, at('2026-02-01T00:00:00Z')),
        toFxRate('EUR/USD', 1.25, at('2026-01-01T00:00:00Z')),
      ],
      1.25,
    ],
    [
      'a pair itself before a newer way through another currency',
      [
        toFxRate('EUR/USD', 1.25, at('2020-01-01T00:00:00Z')),
        toFxRate('EUR/GBP', 1, at('2026-02-01T00:00:00Z')),
        toFxRate('GBP/USD', 3, at('2026-02-01T00:00:00Z')),
      ],
      1.25,
    ],
    ['a third currency, both pairs as quoted', [toFxRate('EUR/GBP', 0.5), toFxRate('GBP/USD', 3)], 1.5],
    ['a third currency, both inverse', [toFxRate('GBP/EUR', 2), toFxRate('USD/GBP', 0.25)], 2],
    ['a third currency, quoted in both', [toFxRate('EUR/GBP', 2), toFxRate('USD/GBP', 0.5)], 4],
    ['a third currency that quotes both', [toFxRate('GBP/EUR', 2), toFxRate('GBP/USD', 3)], 1.5],
    [
      'the third currency whose older rate is the newest',
      [
        toFxRate('EUR/AUD', 7, at('2026-02-05T00:00:00Z')),
        toFxRate('AUD/USD', 1, at('2026-01-01T00:00:00Z')),
        toFxRate('EUR/GBP', 2, at('2026-01-03T00:00:00Z')),
        toFxRate('GBP/USD', 1, at('2026-01-02T00:00:00Z')),
      ],
      2,
    ],
    [
      'the first third currency of equal ones',
      [toFxRate('EUR/GBP', 5), toFxRate('GBP/USD', 1), toFxRate('EUR/AUD', 3), toFxRate('AUD/USD', 1)],
      3,
    ],
    [
      'the latest rate that is not after the end of the as-of date',
      [
        toFxRate('EUR/USD', 1.1, at('2026-02-07T23:59:59.999Z')),
        toFxRate('EUR/USD', 1.9, at('2026-02-08T00:00:00Z')),
        toFxRate('EUR/USD', 1.5, at('2026-02-07T23:59:59Z')),
      ],
      1.1,
    ],
    ['the mean of bid and ask', [toFxRate('EUR/USD', 1, { bidRate: 1.1, askRate: 1.3 })], 1.2],
  ])('takes %s', async (_, rates, expected) => {
    expect(await factorOf('EUR', rates)).toBe(expected);
  });

  it('is exact', async () => {
    const deps = createTestAnalyticsDeps({
      fx_rate: [toFxRate('USD/EUR', 1, { bidRate: 0.1, askRate: 0.2 }), toFxRate('USD/JPY', 3e-6)],
    });
    const view = await deps.createCurrencyConverter('acme', undefined);
    expect(view.factorOf('EUR')?.toFraction()).toBe('20/3');
    expect(view.factorOf('JPY')?.toFraction()).toBe('1000000/3');
  });

  it.each([
    ['no rate', []],
    ['only a later one', [toFxRate('EUR/USD', 2, at('2026-02-08T00:00:00Z'))]],
    [
      'only a way through two others',
      [toFxRate('EUR/GBP', 2), toFxRate('GBP/AUD', 2), toFxRate('AUD/USD', 2)],
    ],
  ])('fails if there is %s', async (_, fx_rate) => {
    expect(await failureOf(factorOf('EUR', fx_rate))).toEqual({
      code: 'NO_RATE',
      message: 'Expected an exchange rate from EUR to USD, got none',
    });
  });

  it.each(['usd', 'US', 'USDT', '', ' USD', 'US1'])('refuses %j', async (given) => {
    expect(await failureOf(factorOf('USD', [], given))).toEqual({
      code: 'BAD_INPUT',
      message: `currency_code: expected three capital letters such as USD, got ${JSON.stringify(given)}`,
    });
  });

  it("reads only the tenant's own rates", async () => {
    const deps = createTestAnalyticsDeps({ fx_rate: [toFxRate('EUR/USD', 2)] });
    const view = await deps.createCurrencyConverter('globex', undefined);
    expect(() => view.factorOf('EUR')).toThrow('Expected an exchange rate from EUR to USD, got none');
  });
});
