import { toFxRate } from '../../../../helpers/travel-records.ts';
import { context, createFlows, failureOf } from './support.ts';

const at = (time: string) => ({ rateTimestamp: new Date(time) });
const asOf = '2026-02-10';
const meta = { asOfDate: asOf, source: 'supabase', timeWindow: '', calculationVersion: 'v1', currency: null };

describe('fx/rates', () => {
  it('gives the documented example', async () => {
    const noon = new Date('2026-02-10T12:00:00Z');
    const rate = {
      id: 'uuid',
      bidRate: 1.082,
      askRate: 1.0824,
      rateTimestamp: noon,
      createdAt: noon,
    };
    const flows = createFlows({ fx_rate: [toFxRate('USD/ZAR', 1, rate)] }, { asOf });
    expect(await flows.fxRates(context, {})).toEqual({
      data: [
        {
          id: 'uuid',
          currencyPair: 'USD/ZAR',
          rateTimestamp: '2026-02-10T12:00:00Z',
          bidRate: 1.082,
          askRate: 1.0824,
          midRate: 1.0822,
          source: 'ecb',
          createdAt: '2026-02-10T12:00:00Z',
        },
      ],
      meta,
    });
  });

  it.each([
    [18.123456, 18.123459, 18.123458],
    [0.1, 0.2, 0.15],
    [0.000001, 0.000002, 0.000002],
    [0.00000101, 0.00000102, 0.000001],
    [999_999.999999, 1_000_000, 1_000_000],
  ])('of bid %d and ask %d answers the mid rate %d, to six places', async (bidRate, askRate, midRate) => {
    const flows = createFlows({ fx_rate: [toFxRate('USD/ZAR', 1, { bidRate, askRate })] }, { asOf });
    expect((await flows.fxRates(context, {})).data).toMatchObject([{ bidRate, askRate, midRate }]);
  });

  it("has the suppliers' currencies until the end of the as-of date, the newest first", async () => {
    const fx_rate = [
      toFxRate('EUR/AUD', 1, { id: 'old', ...at('2025-12-31T00:00:00Z') }),
      toFxRate('NZD/EUR', 1, { id: 'last', ...at('2026-02-10T23:59:59.999Z') }),
      toFxRate('EUR/GBP', 1, { id: 'others', ...at('2026-02-01T00:00:00Z') }),
      toFxRate('USD/ZAR', 1, { id: 'late', ...at('2026-02-11T00:00:00Z') }),
      toFxRate('GBP/ZAR', 1, { id: 'early', ...at('2026-02-10T00:00:00Z') }),
      toFxRate('USD/ZAR', 1, { id: 'before', ...at('2026-02-09T23:59:59Z') }),
    ];
    const flows = createFlows({ fx_rate }, { asOf });
    const idsOf = async (limit?: number) =>
      (await flows.fxRates(context, { limit })).data.map(({ id }) => id);
    expect(await idsOf()).toEqual(['last', 'early', 'before', 'old']);
    expect(await idsOf(2)).toEqual(['last', 'early']);
  });

  it('answers 50, and at most 200', async () => {
    const fx_rate = Array.from({ length: 201 }, () => toFxRate('USD/ZAR', 18));
    const flows = createFlows({ fx_rate }, { asOf });
    expect((await flows.fxRates(context, {})).data).toHaveLength(50);
    expect((await flows.fxRates(context, { limit: 200 })).data).toHaveLength(200);
    expect(await createFlows({}, { asOf }).fxRates(context, {})).toEqual({ data: [], meta });
  });

  it.each([0, -5, 201, 1.5, Number.NaN])('refuses the limit %d', async (limit) => {
    expect(await failureOf(createFlows({}).fxRates(context, { limit }))).toEqual({
      code: 'BAD_INPUT',
      message: `limit: expected a whole number from 1 to 200, got number ${JSON.stringify(limit)}`,
    });
  });
});
