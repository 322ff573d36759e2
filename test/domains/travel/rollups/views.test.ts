import * as views from '../../../../src/domains/travel/rollups/views.ts';
import {
  toCashMovement,
  toDeposit,
  toItinerary,
  toLead,
  toSupplierInvoice,
  toTarget,
} from '../../../helpers/travel-records.ts';
import { useRollups } from './support.ts';

const { worker, reader } = useRollups();
const units = (amount: number) => amount * 10_000;

/** The rows of a view in the months that a test uses. */
const read = async <Each extends (typeof views.views)[number]>(view: Each, shard?: string) =>
  await reader().readMonths('acme', view, '2025-01-01', '2026-12-01', shard);

beforeAll(async () => {
  await worker().save('acme', 'itinerary', [
    toItinerary({ id: 'a', employeeId: 'e1', grossAmount: 1000.5, grossProfit: 200, consortium: 'Virtuoso' }),
    // The same week as `a`, a Monday to Sunday that lies in two months.
    toItinerary({ id: 'b', employeeId: 'e1', travelStartDate: '2026-02-28', paxCount: 3 }),
    toItinerary({ id: 'c', employeeId: 'e2', travelStartDate: '2026-03-01', tradeAgency: 'Agency' }),
    toItinerary({ id: 'd', employeeId: 'e1', stage: 'open', currencyCode: 'ZAR', grossAmount: 70 }),
    toItinerary({ id: 'e', employeeId: null, stage: 'lost', closedDate: '2025-08-01' }),
    toItinerary({ id: 'f', employeeId: null, tradeCommissionAmount: 9, depositReceivedAmount: 250 }),
  ]);
  await worker().save('acme', 'lead', [
    toLead({ id: '1', employeeId: 'e1', status: 'won', createdDate: '2026-01-02', closedDate: '2026-02-01' }),
    toLead({ id: '2', employeeId: 'e1', status: 'lost', createdDate: '2026-01-20', revenueAmount: 5 }),
    toLead({ id: '3', employeeId: 'e1' }),
    toLead({ id: '4', employeeId: null, status: 'won' }),
  ]);
  await worker().save('acme', 'target', [toTarget({ employeeId: 'e1', revenueAmount: 100 })]);
  await worker().save('acme', 'cash_movement', [
    toCashMovement({ amount: 10 }),
    toCashMovement({ amount: 4, direction: 'out' }),
    toCashMovement({ amount: 2, date: '2026-02-02' }),
  ]);
  await worker().save('acme', 'deposit', [toDeposit({ amount: 30, receivedAmount: 10 })]);
  await worker().save('acme', 'supplier_invoice', [
    toSupplierInvoice({ amount: 100, paidAmount: 40 }),
    toSupplierInvoice({ amount: 50, confirmed: false }),
  ]);
  // Another tenant's, which must appear nowhere.
  await worker().save('other', 'itinerary', [toItinerary({ id: 'a', employeeId: 'e1' })]);
});

const one = { itineraryCount: 1, paxCount: 2, grossAmount: units(1000), grossProfit: units(200) };
const days = { numberOfDays: 10, numberOfNights: 9 };

describe('of itineraries', () => {
  it('revenue adds up the won ones by currency', async () => {
    expect(await read(views.itineraryRevenueMonthly)).toEqual([
      {
        month: '2026-02-01',
        rows: [
          {
            currencyCode: 'USD',
            itineraryCount: 3,
            paxCount: 7,
            grossAmount: units(3000.5),
            grossProfit: units(600),
            tradeCommissionAmount: units(9),
            numberOfDays: 30,
            numberOfNights: 27,
          },
        ],
      },
      { month: '2026-03-01', rows: [{ currencyCode: 'USD', ...one, tradeCommissionAmount: 0, ...days }] },
    ]);
  });

  it('weeks are cut where months end', async () => {
    const week = (monday: string, figures: object) => ({ week: monday, currencyCode: 'USD', ...figures });
    expect(await read(views.itineraryRevenueWeekly)).toEqual([
      {
        month: '2026-02-01',
        rows: [
          week('2026-02-09', {
            ...one,
            itineraryCount: 2,
            paxCount: 4,
            grossAmount: units(2000.5),
            grossProfit: units(400),
          }),
          week('2026-02-23', { ...one, paxCount: 3 }),
        ],
      },
      { month: '2026-03-01', rows: [week('2026-02-23', one)] },
    ]);
  });

  it('the pipeline has every stage', async () => {
    const [february] = await read(views.itineraryPipelineStages);
    expect(
      february!.rows.map(({ week, stage, currencyCode, itineraryCount, grossAmount }) => [
        week,
        stage,
        currencyCode,
        itineraryCount,
        grossAmount,
      ]),
    ).toEqual([
      ['2026-02-09', 'lost', 'USD', 1, units(1000)],
      ['2026-02-09', 'open', 'ZAR', 1, units(70)],
      ['2026-02-09', 'won', 'USD', 2, units(2000.5)],
      ['2026-02-23', 'won', 'USD', 1, units(1000)],
    ]);
  });

  it('deposits are what was received for the won ones', async () => {
    const [february] = await read(views.itineraryDepositMonthly);
    expect(february!.rows).toEqual([
      {
        week: '2026-02-09',
        currencyCode: 'USD',
        itineraryCount: 2,
        grossAmount: units(2000.5),
        depositReceivedAmount: units(250),
      },
      {
        week: '2026-02-23',
        currencyCode: 'USD',
        itineraryCount: 1,
        grossAmount: units(1000),
        depositReceivedAmount: 0,
      },
    ]);
  });

  it('channels have those that name one', async () => {
    const consortium = { ...one, grossAmount: units(1000.5), tradeCommissionAmount: 0 };
    expect(await read(views.itineraryConsortiaMonthly)).toEqual([
      { month: '2026-02-01', rows: [{ label: 'Virtuoso', currencyCode: 'USD', ...consortium }] },
    ]);
    expect(await read(views.itineraryTradeAgencyMonthly)).toEqual([
      {
        month: '2026-03-01',
        rows: [{ label: 'Agency', currencyCode: 'USD', ...one, tradeCommissionAmount: 0 }],
      },
    ]);
  });

  it('trends count each of their days', async () => {
    const { created, closed, travelStart, travelEnd } = views.itineraryTrends;
    const count = (day: string, itineraryCount: number) => ({ day, itineraryCount });
    expect(await read(created)).toEqual([{ month: '2025-06-01', rows: [count('2025-06-01', 6)] }]);
    expect(await read(closed)).toEqual([
      { month: '2025-07-01', rows: [count('2025-07-01', 4)] },
      { month: '2025-08-01', rows: [count('2025-08-01', 1)] },
    ]);
    expect(await read(travelStart)).toEqual([
      { month: '2026-02-01', rows: [count('2026-02-10', 4), count('2026-02-28', 1)] },
      { month: '2026-03-01', rows: [count('2026-03-01', 1)] },
    ]);
    expect(await read(travelEnd)).toEqual([{ month: '2026-02-01', rows: [count('2026-02-20', 6)] }]);
  });
});

describe('of consultants', () => {
  it('the leaderboard has all consultants of a month, the profile one at a time with every stage', async () => {
    const [february, march] = await read(views.consultantLeaderboardMonthly);
    const won = { currencyCode: 'USD', itineraryCount: 2, paxCount: 5, grossAmount: units(2000.5) };
    const e1 = { employeeId: 'e1', ...won, grossProfit: units(400) };
    expect(february!.rows).toEqual([e1]);
    expect(march!.rows).toEqual([{ employeeId: 'e2', currencyCode: 'USD', ...one }]);
    const open = { employeeId: 'e1', stage: 'open', currencyCode: 'ZAR', ...one, grossAmount: units(70) };
    expect(await read(views.consultantProfileMonthly, 'e1')).toEqual([
      { month: '2026-02-01', rows: [open, { ...e1, stage: 'won' }] },
    ]);
    expect(await read(views.consultantProfileMonthly, 'nobody')).toEqual([]);
  });

  it('bookings stand in the month they were closed in, those of nobody too', async () => {
    const booked = { currencyCode: 'USD', ...one };
    expect(await read(views.bookingMonthly)).toEqual([
      {
        month: '2025-07-01',
        rows: [
          { ...booked, employeeId: '' },
          {
            ...booked,
            employeeId: 'e1',
            itineraryCount: 2,
            paxCount: 5,
            grossAmount: units(2000.5),
            grossProfit: units(400),
          },
          { ...booked, employeeId: 'e2' },
        ],
      },
    ]);
  });

  it('leads are counted when created, and when closed with their days to closing', async () => {
    const created = [
      { month: '2026-01-01', rows: [{ employeeId: 'e1', currencyCode: 'USD', leadCount: 3 }] },
    ];
    expect(await read(views.leadCreatedMonthly)).toEqual(created);
    expect(await read(views.consultantLeadCreatedMonthly, 'e1')).toEqual(created);
    const row = { employeeId: 'e1', currencyCode: 'USD', leadCount: 1 };
    const closed = [
      {
        month: '2026-02-01',
        rows: [
          { ...row, status: 'lost', revenueAmount: units(5), daysToClose: 12 },
          { ...row, status: 'won', revenueAmount: units(1000), daysToClose: 30 },
        ],
      },
    ];
    expect(await read(views.consultantFunnelMonthly)).toEqual(closed);
    expect(await read(views.consultantLeadClosedMonthly, 'e1')).toEqual(closed);
  });

  it('targets stand in their month', async () => {
    const row = { employeeId: 'e1', currencyCode: 'USD', revenueAmount: units(100) };
    expect(await read(views.targetMonthly)).toEqual([{ month: '2026-02-01', rows: [row] }]);
  });
});

describe('of flows', () => {
  const usd = { currencyCode: 'USD' };

  it('cash is added up by day and direction', async () => {
    expect(await read(views.cashMovementDaily)).toEqual([
      {
        month: '2026-02-01',
        rows: [
          { day: '2026-02-01', ...usd, cashIn: units(10), cashOut: units(4) },
          { day: '2026-02-02', ...usd, cashIn: units(2), cashOut: 0 },
        ],
      },
    ]);
  });

  it('deposits and invoices stand on their days, what is still to be paid on the day it is due', async () => {
    expect(await read(views.depositDaily)).toEqual([
      {
        month: '2026-02-01',
        rows: [{ day: '2026-02-01', ...usd, amount: units(30), receivedAmount: units(10) }],
      },
    ]);
    expect(await read(views.supplierInvoiceDaily)).toEqual([
      {
        month: '2026-02-01',
        rows: [{ day: '2026-02-01', ...usd, amount: units(150), paidAmount: units(40) }],
      },
    ]);
    expect(await read(views.fxExposure)).toEqual([
      {
        month: '2026-03-01',
        rows: [{ day: '2026-03-01', ...usd, confirmed: units(60), estimated: units(50) }],
      },
    ]);
  });
});
