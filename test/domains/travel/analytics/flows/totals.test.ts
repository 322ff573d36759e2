import { toCashMovement, toDeposit, toSupplierInvoice } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { context, createFlows, failureOf, flowMeta } from './support.ts';

const documented = { timeWindow: '90d', currencyCode: 'USD' };

describe('cash-flow/summary', () => {
  const cash_movement = [
    toCashMovement({ date: '2026-02-01', amount: 700 }),
    toCashMovement({ date: '2026-01-15', amount: 300 }),
    toCashMovement({ date: '2026-02-05', direction: 'out', amount: 600 }),
  ];

  it('gives the documented example', async () => {
    const euros = toCashMovement({ amount: 5, currencyCode: 'EUR' });
    const flows = createFlows({ cash_movement: [...cash_movement, euros] });
    expect(await flows.cashFlowSummary(context, documented)).toEqual({
      data: [{ currencyCode: 'USD', cashInTotal: 1000, cashOutTotal: 600, netCashTotal: 400 }],
      meta: flowMeta('90d', 'USD'),
    });
  });

  it('keeps currencies apart if none is asked for, in the order of their codes', async () => {
    const others = [
      toCashMovement({ amount: 5, currencyCode: 'ZAR' }),
      toCashMovement({ direction: 'out', amount: 7.005, currencyCode: 'EUR' }),
    ];
    const flows = createFlows({ cash_movement: [...others, ...cash_movement] });
    expect(await flows.cashFlowSummary(context, {})).toEqual({
      data: [
        { currencyCode: 'EUR', cashInTotal: 0, cashOutTotal: 7.01, netCashTotal: -7.01 },
        { currencyCode: 'USD', cashInTotal: 1000, cashOutTotal: 600, netCashTotal: 400 },
        { currencyCode: 'ZAR', cashInTotal: 5, cashOutTotal: 0, netCashTotal: 5 },
      ],
      meta: flowMeta('90d', null),
    });
  });

  it('adds up exactly and rounds once', async () => {
    const small = Array.from({ length: 3 }, () => toCashMovement({ amount: 0.0017 }));
    const large = toCashMovement({ amount: 9_999_999_999.9999 });
    const { data } = await createFlows({ cash_movement: [...small, large] }).cashFlowSummary(context, {});
    expect(data).toEqual([
      {
        currencyCode: 'USD',
        cashInTotal: 10_000_000_000.01,
        cashOutTotal: 0,
        netCashTotal: 10_000_000_000.01,
      },
    ]);
  });

  it.each([
    ['90d', '2026-02-07', ['2025-11-10', '2026-02-07'], ['2025-11-09', '2026-02-08']],
    ['1d', '2026-03-01', ['2026-03-01', '2026-03-01'], ['2026-02-28', '2026-03-02']],
    ['2d', '2024-03-01', ['2024-02-29', '2024-03-01'], ['2024-02-28', '2024-03-02']],
    ['2d', '2025-03-01', ['2025-02-28', '2025-03-01'], ['2025-02-27', '2025-03-02']],
    ['366d', '2024-12-31', ['2024-01-01', '2024-12-31'], ['2023-12-31', '2025-01-01']],
    ['1m', '2026-01-31', ['2026-01-01', '2026-01-31'], ['2025-12-31', '2026-02-01']],
    ['1m', '2026-01-30', ['2026-01-01', '2026-01-30'], ['2025-12-31', '2026-01-31']],
    ['12m', '2024-02-29', ['2023-03-01', '2024-02-29'], ['2023-02-28', '2024-03-01']],
    ['1y', '2024-02-29', ['2023-03-01', '2024-02-29'], ['2023-02-28', '2024-03-01']],
  ])(
    'of %s until %s counts %j, both included, and neither of %j',
    async (timeWindow, asOf, within, beyond) => {
      const flows = createFlows(
        {
          cash_movement: [
            ...within.map((date) => toCashMovement({ date, amount: 10 })),
            ...beyond.map((date) => toCashMovement({ date, amount: 1 })),
          ],
        },
        { asOf },
      );
      const { data, meta } = await flows.cashFlowSummary(context, { timeWindow });
      expect(data).toEqual([{ currencyCode: 'USD', cashInTotal: 20, cashOutTotal: 0, netCashTotal: 20 }]);
      expect(meta).toEqual(flowMeta(timeWindow, null, asOf));
    },
  );

  it('is an empty list where the currency has nothing in the window', async () => {
    const flows = createFlows({ cash_movement });
    expect(await flows.cashFlowSummary(context, { currencyCode: 'AUD' })).toEqual({
      data: [],
      meta: flowMeta('90d', 'AUD'),
    });
    expect((await createFlows({}).cashFlowSummary(context, {})).data).toEqual([]);
  });

  it("knows nothing of another tenant's movements", async () => {
    const other = createTestContext(['manager'], { tenantId: 'globex' });
    expect((await createFlows({ cash_movement }).cashFlowSummary(other, {})).data).toEqual([]);
  });

  it.each([
    [{ timeWindow: '90' }, 'Unsupported time window format'],
    [{ timeWindow: '0d' }, 'Unsupported time window format'],
    [{ timeWindow: '-3m' }, 'Unsupported time window format'],
    [{ timeWindow: '3w' }, 'Unsupported time window format'],
    [{ timeWindow: '11y' }, 'time_window: expected at most 10y, got "11y"'],
    [{ currencyCode: 'usd' }, 'currency_code: expected three capital letters such as USD, got "usd"'],
    [{ currencyCode: '' }, 'currency_code: expected three capital letters such as USD, got ""'],
  ])('refuses %j', async (parameters, message) => {
    const flows = createFlows({ cash_movement });
    const expected = { code: 'BAD_INPUT', message };
    expect(await failureOf(flows.cashFlowSummary(context, parameters))).toEqual(expected);
    expect(await failureOf(flows.cashFlowTimeseries(context, parameters))).toEqual(expected);
    expect(await failureOf(flows.depositsSummary(context, parameters))).toEqual(expected);
    expect(await failureOf(flows.paymentsOutSummary(context, parameters))).toEqual(expected);
  });
});

describe('deposits/summary', () => {
  it('gives the documented example', async () => {
    const flows = createFlows({
      deposit: [
        toDeposit({ dueDate: '2026-02-07', amount: 600, receivedAmount: 600 }),
        toDeposit({ dueDate: '2025-11-10', amount: 400, receivedAmount: 400 }),
        toDeposit({ dueDate: '2026-02-08', amount: 50 }),
        toDeposit({ amount: 70, currencyCode: 'EUR' }),
      ],
    });
    expect(await flows.depositsSummary(context, documented)).toEqual({
      data: [{ currencyCode: 'USD', totalDeposits: 1000, receivedDeposits: 1000, outstandingDeposits: 0 }],
      meta: flowMeta('90d', 'USD'),
    });
  });

  it('tells what is outstanding, of each currency', async () => {
    const flows = createFlows({
      deposit: [
        toDeposit({ amount: 100.1, receivedAmount: 33.35 }),
        toDeposit({ amount: 70, receivedAmount: 80, currencyCode: 'EUR' }),
      ],
    });
    expect(await flows.depositsSummary(context, { timeWindow: '1m' })).toEqual({
      data: [
        { currencyCode: 'EUR', totalDeposits: 70, receivedDeposits: 80, outstandingDeposits: -10 },
        { currencyCode: 'USD', totalDeposits: 100.1, receivedDeposits: 33.35, outstandingDeposits: 66.75 },
      ],
      meta: flowMeta('1m', null),
    });
  });
});

describe('payments-out/summary', () => {
  it("gives the documented example, by the invoices' dates and not by when they are due", async () => {
    const flows = createFlows({
      supplier_invoice: [
        toSupplierInvoice({ date: '2026-02-07', dueDate: '2026-06-01', amount: 500, paidAmount: 400 }),
        toSupplierInvoice({ date: '2025-11-10', amount: 300, confirmed: false }),
        toSupplierInvoice({ date: '2025-11-09', dueDate: '2026-02-01', amount: 25 }),
        toSupplierInvoice({ amount: 70, currencyCode: 'ZAR' }),
      ],
    });
    expect(await flows.paymentsOutSummary(context, documented)).toEqual({
      data: [{ currencyCode: 'USD', totalInvoices: 800, paidAmount: 400, outstandingAmount: 400 }],
      meta: flowMeta('90d', 'USD'),
    });
  });

  it('shows a currency whose invoices are all paid', async () => {
    const flows = createFlows({
      supplier_invoice: [toSupplierInvoice({ amount: 70, paidAmount: 70, currencyCode: 'NZD' })],
    });
    expect((await flows.paymentsOutSummary(context, {})).data).toEqual([
      { currencyCode: 'NZD', totalInvoices: 70, paidAmount: 70, outstandingAmount: 0 },
    ]);
  });
});
