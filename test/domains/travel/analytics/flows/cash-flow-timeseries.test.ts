import { toCashMovement, toFxRate } from '../../../../helpers/travel-records.ts';
import { context, createFlows, failureOf, flowMeta } from './support.ts';

const cash_movement = [
  toCashMovement({ date: '2026-02-01', amount: 1000 }),
  toCashMovement({ date: '2026-02-05', direction: 'out', amount: 600 }),
];
const none = { cashIn: 0, cashOut: 0, netCash: 0 };

describe('cash-flow/timeseries', () => {
  it('gives the documented example, months without movements included', async () => {
    const flows = createFlows({ cash_movement });
    expect(await flows.cashFlowTimeseries(context, { timeWindow: '90d', currencyCode: 'USD' })).toEqual({
      data: [
        { periodStart: '2025-11-01', ...none },
        { periodStart: '2025-12-01', ...none },
        { periodStart: '2026-01-01', ...none },
        { periodStart: '2026-02-01', cashIn: 1000, cashOut: 600, netCash: 400 },
      ],
      meta: flowMeta('90d', 'USD'),
    });
  });

  it('counts only the days of the window in the months at its edges', async () => {
    const days = ['2025-11-09', '2025-11-10', '2025-11-30', '2025-12-31', '2026-02-07', '2026-02-08'];
    const flows = createFlows({
      cash_movement: days.map((date, index) => toCashMovement({ date, amount: 10 ** index })),
    });
    const { data } = await flows.cashFlowTimeseries(context, {});
    expect(data.map(({ periodStart, cashIn }) => [periodStart, cashIn])).toEqual([
      ['2025-11-01', 110],
      ['2025-12-01', 1000],
      ['2026-01-01', 0],
      ['2026-02-01', 10_000],
    ]);
  });

  it('has one month of one day and twelve of a year', async () => {
    const flows = createFlows({ cash_movement }, { asOf: '2024-02-29' });
    const monthsOf = async (timeWindow: string) =>
      (await flows.cashFlowTimeseries(context, { timeWindow })).data.map(({ periodStart }) => periodStart);
    expect(await monthsOf('1d')).toEqual(['2024-02-01']);
    expect(await monthsOf('30d')).toEqual(['2024-01-01', '2024-02-01']);
    const year = await monthsOf('1y');
    expect([year.length, year[0], year.at(-1)]).toEqual([12, '2023-03-01', '2024-02-01']);
    expect(await monthsOf('12m')).toEqual(year);
  });

  it("converts everything to the tenant's currency where none is asked for, rounding once", async () => {
    const flows = createFlows(
      {
        cash_movement: [
          ...cash_movement,
          // Each is a third of a cent short of a cent; a cent short all together if each were rounded.
          ...Array.from({ length: 3 }, () => toCashMovement({ amount: 0.02, currencyCode: 'ZAR' })),
          toCashMovement({ amount: 18, direction: 'out', currencyCode: 'ZAR' }),
        ],
        fx_rate: [toFxRate('EUR/USD', 2), toFxRate('USD/ZAR', 6)],
      },
      { currency: 'EUR' },
    );
    const { data, meta } = await flows.cashFlowTimeseries(context, { timeWindow: '1m' });
    // In: (1000 + 0.06 / 6) / 2 = 500.005. Out: (600 + 18 / 6) / 2.
    expect(data).toEqual([{ periodStart: '2026-02-01', cashIn: 500.01, cashOut: 301.5, netCash: 198.51 }]);
    expect(meta).toEqual(flowMeta('1m', 'EUR'));
  });

  it('fails if no rate leads to the currency, but not for what lies outside the window or is not asked for', async () => {
    const euros = toCashMovement({ date: '2026-02-03', currencyCode: 'EUR' });
    const flows = createFlows({ cash_movement: [...cash_movement, euros] });
    expect(await failureOf(flows.cashFlowTimeseries(context, {}))).toEqual({
      code: 'NO_RATE',
      message: 'Expected an exchange rate from EUR to USD, got none',
    });
    const { data } = await flows.cashFlowTimeseries(context, { timeWindow: '4d' });
    expect(data).toEqual([{ periodStart: '2026-02-01', cashIn: 0, cashOut: 600, netCash: -600 }]);
    const asked = await flows.cashFlowTimeseries(context, { timeWindow: '1m', currencyCode: 'USD' });
    expect(asked.data).toEqual([{ periodStart: '2026-02-01', cashIn: 1000, cashOut: 600, netCash: 400 }]);
  });

  it('is zeros without movements', async () => {
    const { data } = await createFlows({}).cashFlowTimeseries(context, { timeWindow: '2m' });
    expect(data).toEqual([
      { periodStart: '2026-01-01', ...none },
      { periodStart: '2026-02-01', ...none },
    ]);
  });
});
