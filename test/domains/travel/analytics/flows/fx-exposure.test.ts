import { toFxHolding, toSupplierInvoice } from '../../../../helpers/travel-records.ts';
import { context, createFlows } from './support.ts';

const asOf = '2026-02-10';
const meta = {
  asOfDate: asOf,
  source: 'mv_fx_exposure',
  timeWindow: '',
  calculationVersion: 'v1',
  currency: null,
};
const toRand = (dueDate: string, amount: number, confirmed: boolean, paidAmount = 0) =>
  toSupplierInvoice({ dueDate, amount, confirmed, paidAmount, currencyCode: 'ZAR' });
const noExposure = {
  confirmed30d: 0,
  confirmed60d: 0,
  confirmed90d: 0,
  estimated30d: 0,
  estimated60d: 0,
  estimated90d: 0,
};

describe('fx/exposure', () => {
  it('gives the documented example from what is due on the first and the last day of each bucket', async () => {
    const supplier_invoice = [
      toRand('2026-02-10', 300_000, true),
      toRand('2026-03-12', 200_000, true, 50_000),
      toRand('2026-03-13', 370_000, true),
      toRand('2026-05-11', 380_000, true),
      toRand('2026-03-01', 150_000, false),
      toRand('2026-04-11', 130_000, false),
      toRand('2026-04-12', 120_000, false),
      // Overdue, and due too late.
      toRand('2026-02-09', 7_000, true),
      toRand('2026-05-12', 9_000, false),
    ];
    const flows = createFlows({ supplier_invoice, fx_holding: [toFxHolding('ZAR', 200_000)] }, { asOf });
    expect(await flows.fxExposure(context)).toEqual({
      data: [
        {
          currencyCode: 'ZAR',
          confirmed30d: 450_000,
          confirmed60d: 820_000,
          confirmed90d: 1_200_000,
          estimated30d: 150_000,
          estimated60d: 280_000,
          estimated90d: 400_000,
          currentHoldings: 200_000,
          netExposure: 1_400_000,
        },
      ],
      meta,
    });
  });

  it('has a row for each currency that is held or to be paid, by its code, unconverted', async () => {
    const flows = createFlows(
      {
        supplier_invoice: [
          toSupplierInvoice({ currencyCode: 'USD', amount: 10.005, dueDate: '2026-02-28' }),
          toSupplierInvoice({ currencyCode: 'NZD', amount: 20, paidAmount: 20, dueDate: '2026-02-28' }),
          toSupplierInvoice({ currencyCode: 'GBP', amount: 20, dueDate: '2026-02-01' }),
        ],
        fx_holding: [toFxHolding('USD', 0.001), toFxHolding('AUD', 50)],
      },
      { asOf },
    );
    expect((await flows.fxExposure(context)).data).toEqual([
      { currencyCode: 'AUD', ...noExposure, currentHoldings: 50, netExposure: -50 },
      { currencyCode: 'NZD', ...noExposure, currentHoldings: 0, netExposure: 0 },
      {
        currencyCode: 'USD',
        ...noExposure,
        confirmed30d: 10.01,
        confirmed60d: 10.01,
        confirmed90d: 10.01,
        currentHoldings: 0,
        netExposure: 10,
      },
    ]);
  });

  it('counts days across the end of February in a leap year', async () => {
    const supplier_invoice = [toRand('2024-03-01', 1, true), toRand('2024-03-02', 10, true)];
    const exposure = async (asOfDate: string) =>
      (await createFlows({ supplier_invoice }, { asOf: asOfDate }).fxExposure(context)).data[0]?.confirmed30d;
    // 30 days after the 31st of January 2024 is the 1st of March.
    expect(await exposure('2024-01-31')).toBe(1);
    expect(await exposure('2024-02-01')).toBe(11);
  });

  it('is an empty list if there is nothing', async () => {
    expect(await createFlows({}, { asOf }).fxExposure(context)).toEqual({ data: [], meta });
  });
});
