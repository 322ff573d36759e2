import { createEvaluate } from '../../../../../src/domains/travel/insights/evaluate.ts';
import type { TestRecords } from '../../../../helpers/travel-records.ts';
import {
  toCashMovement,
  toEmployee,
  toFxHolding,
  toFxRate,
  toItinerary,
  toLead,
  toSupplierInvoice,
  toTarget,
} from '../../../../helpers/travel-records.ts';
import { createTestAnalyticsDeps } from '../../../../helpers/travel-views.ts';

const asOf = '2026-02-16';
const evaluate = (records: TestRecords) =>
  createEvaluate(createTestAnalyticsDeps(records, { asOf }))('acme', asOf);

const ids = ['alex', 'bo', 'chris', 'dana'];
const employee = ids.map((id) => toEmployee({ id }));

describe('What the evaluation looks at', () => {
  const metricsOf = async (records: TestRecords) => {
    const { briefing } = await evaluate(records);
    return Object.fromEntries(
      briefing.evidence.metrics.map(({ key, currentValue, baselineValue }) => [
        key,
        [currentValue, baselineValue],
      ]),
    );
  };
  /** One for each day. */
  const onDays = <Each>(days: readonly string[], make: (day: string, index: number) => Each) =>
    days.map(make);

  it('is whole months: the last 12 before the as-of month and the 12 before those', async () => {
    const days = ['2024-01-31', '2024-02-01', '2025-01-31', '2025-02-01', '2026-01-31', '2026-02-01'];
    const lead = onDays(days, (createdDate) =>
      toLead({ createdDate, status: 'won', closedDate: createdDate }),
    );
    const open = [toLead({ createdDate: '2025-02-01' }), toLead({ createdDate: '2024-02-01' })];
    expect(await metricsOf({ lead: [...lead, ...open] })).toEqual({
      // 2 of 3 either year.
      lead_conversion_rate_12m: [0.6667, 0.6667],
    });
    const itinerary = onDays(days, (travelStartDate, index) =>
      toItinerary({ travelStartDate, grossAmount: 1_000, grossProfit: 900 - 100 * index, closedDate: null }),
    );
    expect(await metricsOf({ itinerary })).toMatchObject({
      // The years have the 2nd and 3rd, and the 4th and 5th: profit 1,500 and 1,100 of 2,000.
      margin_pct_12m: [0.45, 0.25],
      close_ratio_12m: [1, null],
    });
  });

  it('is bookings by the day they were made, of the last 3 whole months and of the same a year earlier', async () => {
    const days = [
      '2024-10-31',
      '2024-11-01',
      '2025-01-31',
      '2025-02-01',
      '2025-10-31',
      '2025-11-01',
      '2026-01-31',
      '2026-02-01',
    ];
    const itinerary = onDays(days, (closedDate) =>
      toItinerary({ closedDate, travelStartDate: '2029-01-01' }),
    );
    expect(await metricsOf({ itinerary })).toEqual({ bookings_3m: [2, 2] });
  });

  it('is the 6 months after the as-of month, and what was won for them a year earlier', async () => {
    const days = ['2026-02-28', '2026-03-01', '2026-08-31', '2026-09-01'];
    const booked = onDays(days, (travelStartDate) =>
      toItinerary({ travelStartDate, closedDate: null, grossAmount: 1_000, depositReceivedAmount: 200 }),
    );
    const open = onDays(days, (travelStartDate) =>
      toItinerary({ travelStartDate, stage: 'open', grossAmount: 500 }),
    );
    // Of what began in the 12 months before, three in four were won; two lie in the same 6 months a year earlier.
    const before = [
      ...onDays(['2025-02-28', '2025-03-01', '2025-08-31'], (travelStartDate) =>
        toItinerary({ travelStartDate, closedDate: null, grossAmount: 700, grossProfit: 700 }),
      ),
      toItinerary({ travelStartDate: '2025-09-01', stage: 'open' }),
    ];
    expect(await metricsOf({ itinerary: [...booked, ...open, ...before] })).toMatchObject({
      // 400 of 25 % of 2,000.
      deposit_coverage_6m_avg: [0.8, 1],
      // 2,000 and three quarters of 1,000; 1,400 a year earlier.
      expected_revenue_6m: [2_750, 1_400],
      open_pipeline_6m: [1_000, null],
      close_ratio_12m: [0.75, null],
    });
  });

  it('is cash of the last 3 whole months', async () => {
    const days = ['2025-10-31', '2025-11-01', '2026-01-31', '2026-02-01'];
    const cash_movement = [
      ...onDays(days, (date) => toCashMovement({ date, amount: 300 })),
      ...onDays(days, (date) => toCashMovement({ date, direction: 'out', amount: 100.5 })),
    ];
    expect(await metricsOf({ cash_movement })).toEqual({ net_cash_3m: [399, null] });
  });

  it('is payments to suppliers within 90 days that holdings do not cover, converted; not those in the own currency', async () => {
    const days = ['2026-02-15', '2026-02-16', '2026-05-17', '2026-05-18'];
    const invoice = (currencyCode: string) =>
      onDays(days, (dueDate, index) =>
        toSupplierInvoice({
          dueDate,
          currencyCode,
          amount: 1_800,
          paidAmount: 180,
          confirmed: index % 2 === 0,
        }),
      );
    const records = {
      supplier_invoice: [...invoice('ZAR'), ...invoice('USD'), ...invoice('AUD')],
      fx_holding: [toFxHolding('ZAR', 540), toFxHolding('AUD', 5_000)],
      fx_rate: [toFxRate('USD/ZAR', 18), toFxRate('USD/AUD', 2)],
    };
    // 2 × 1,620 rand less 540.
    expect(await metricsOf(records)).toEqual({ net_exposure_90d_zar: [150, null] });
    const { untriggeredMetrics } = await evaluate(records);
    expect(untriggeredMetrics?.get('fx_exposure/currency/ZAR')).toMatchObject([
      { key: 'net_exposure_90d_zar', currentValue: 150 },
      { key: 'uncovered_share', currentValue: 0.8333 },
      { key: 'supplier_payments_90d', currentValue: 180 },
      { key: 'holdings', currentValue: 30 },
      // Of 180, 3,240 and 1,620 dollars.
      { key: 'share_of_all_payments', currentValue: 0.0298 },
    ]);
    expect(untriggeredMetrics?.get('fx_exposure/currency/AUD')?.[0]?.currentValue).toBe(-880);
    expect(untriggeredMetrics?.has('fx_exposure/currency/USD')).toBe(false);
  });

  it("is a consultant's trips by travel start against targets and the year before, and open ones ahead", async () => {
    const own = { employeeId: 'alex', closedDate: null };
    const records: TestRecords = {
      employee,
      itinerary: [
        ...onDays(['2024-02-01', '2025-01-31'], (travelStartDate) =>
          toItinerary({ ...own, travelStartDate, grossAmount: 1_000, grossProfit: 700 }),
        ),
        ...onDays(['2025-02-01', '2026-01-31'], (travelStartDate) =>
          toItinerary({ ...own, travelStartDate, grossAmount: 800, grossProfit: 600 }),
        ),
        toItinerary({ ...own, travelStartDate: '2026-02-01', grossAmount: 9_000 }),
        ...onDays(['2026-02-28', '2026-03-01', '2026-08-31', '2026-09-01'], (travelStartDate) =>
          toItinerary({ ...own, stage: 'open', travelStartDate, grossAmount: 250.25 }),
        ),
      ],
      target: [
        ...['2025-01-01', '2025-02-01', '2026-01-01', '2026-02-01'].map((month) =>
          toTarget({ employeeId: 'alex', month, revenueAmount: 1_000 }),
        ),
        toTarget({ employeeId: 'bo', month: '2025-06-01', revenueAmount: 77 }),
      ],
      lead: [
        toLead({ employeeId: 'alex', createdDate: '2025-12-01', status: 'won', closedDate: '2025-12-11' }),
        toLead({ employeeId: 'alex', createdDate: '2025-12-01', status: 'lost', closedDate: '2025-12-02' }),
        toLead({ employeeId: 'bo', createdDate: '2025-12-01' }),
      ],
    };
    const { untriggeredMetrics, findings } = await evaluate(records);
    expect(findings).toEqual([]);
    const figuresOf = (key: string) =>
      untriggeredMetrics
        ?.get(key)
        ?.map(({ key: name, currentValue, baselineValue }) => [name, currentValue, baselineValue]);
    expect(figuresOf('coaching_signal/employee/alex')).toEqual([
      ['conversion_rate', 0.5, null],
      // 1,600 of 2,000, either way.
      ['growth_variance', -0.2, 0],
      ['yoy_variance', -0.2, 0],
      ['margin_pct', 0.25, 0.3],
      ['close_rate', 0.5, null],
      ['lead_count', 2, null],
    ]);
    expect(figuresOf('margin_erosion/employee/alex')).toEqual([
      ['margin_pct', 0.25, 0.3],
      ['itinerary_count', 2, null],
    ]);
    // All 2 open ones of all 3 leads: two thirds for each.
    expect(figuresOf('pipeline_gap/employee/alex')).toEqual([
      ['open_itineraries_6m', 2, 1.3333],
      ['open_pipeline_6m', 500.5, null],
    ]);
    expect(untriggeredMetrics?.has('coaching_signal/employee/chris')).toBe(false);
  });

  it('counts a booking as a sign that a consultant is there', async () => {
    const lead = [toLead({ employeeId: 'alex', createdDate: '2025-06-01' })];
    const booking = (closedDate: string) => [
      toItinerary({ employeeId: 'alex', closedDate, travelStartDate: '2029-01-01' }),
    ];
    const isSeen = async (itinerary: TestRecords['itinerary']) =>
      (await evaluate({ employee, lead, itinerary: itinerary! })).untriggeredMetrics?.has(
        'coaching_signal/employee/alex',
      );
    expect(await isSeen([])).toBe(false);
    expect(await isSeen(booking('2025-10-31'))).toBe(false);
    expect(await isSeen(booking('2025-11-01'))).toBe(true);
  });
});
