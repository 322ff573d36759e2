import {
  times,
  toCash,
  toInvoice,
  toLeadRecord,
  toQuote,
  toTrip,
  type TravelCompany,
} from './travel-company.ts';

export const mixedEmployeeId = 'e-1';

/** Eight days of every other month, from 2023-12 on: the fewer months, the sooner the company is imported. */
const day = (index: number) =>
  new Date(Date.UTC(2023, 11 + 2 * Math.floor(index / 8), 1 + 2 * (index % 8))).toISOString().slice(0, 10);
const currencyOf = (index: number) => (index % 3 === 0 ? 'ZAR' : 'USD');

/** A company with something of everything from 2023 to 2026, in two currencies; for days about 2026-02-16. */
export const mixedCompany: TravelCompany = {
  employee: [
    {
      id: mixedEmployeeId,
      externalId: 'x-1',
      firstName: 'Alex',
      lastName: 'Taylor',
      email: 'alex@swain.com',
    },
    { id: 'e-2', firstName: 'Sam', lastName: 'Moyo' },
  ],
  itinerary: times(120, (index) =>
    (index % 4 === 3 ? toQuote : toTrip)({
      createdDate: day(index),
      closedDate: index % 4 === 3 ? null : day(index + 1),
      travelStartDate: day(index + 2),
      travelEndDate: day(index + 4),
      grossAmount: 1000.55 + index,
      grossProfit: 300.25 + index,
      tradeCommissionAmount: index,
      depositReceivedAmount: 10 * index,
      paxCount: 1 + (index % 5),
      numberOfDays: 19,
      numberOfNights: 18,
      currencyCode: currencyOf(index),
      consortium: index % 2 === 0 ? 'Virtuoso' : 'Signature',
      tradeAgency: index % 5 === 0 ? 'Swain Premier Agency' : null,
      employeeId: index % 2 === 0 ? mixedEmployeeId : 'e-2',
    }),
  ),
  cash_movement: times(40, (index) =>
    toCash(day(60 + index), index % 3 === 0 ? 'out' : 'in', (1001 * (1 + index)) / 100, currencyOf(index)),
  ),
  deposit: times(20, (index) => ({
    id: `d-${index}`,
    itineraryId: 'i-1',
    dueDate: day(100 + (index % 10)),
    amount: 100,
    receivedAmount: index,
    currencyCode: currencyOf(index),
  })),
  supplier_invoice: times(20, (index) =>
    toInvoice({
      date: day(100 + (index % 10)),
      dueDate: day(108 + (index % 10)),
      amount: 50.5,
      paidAmount: index,
      currencyCode: currencyOf(index),
      confirmed: index % 2 === 0,
    }),
  ),
  fx_rate: times(3, (index) => ({
    id: `r-${index}`,
    currencyPair: 'USD/ZAR',
    rateTimestamp: `2026-02-1${index}T12:00:00Z`,
    bidRate: 18.1 + index,
    askRate: 18.3 + index,
    source: 'ecb',
  })),
  fx_holding: [{ currencyCode: 'ZAR', amount: 12.5 }],
  lead: times(40, (index) =>
    toLeadRecord({
      employeeId: index % 2 === 0 ? mixedEmployeeId : 'e-2',
      createdDate: day(90 + (index % 25)),
      ...(index % 3 > 0 && { status: index % 3 === 1 ? 'won' : 'lost', closedDate: day(92 + (index % 25)) }),
      revenueAmount: 100 * index,
      currencyCode: currencyOf(index),
    }),
  ),
  target: ['2026-01-01', '2026-02-01', '2026-05-01'].map((month) => ({
    employeeId: mixedEmployeeId,
    month,
    revenueAmount: 2_000,
    currencyCode: 'USD',
  })),
  compensation: [
    { employeeId: mixedEmployeeId, salaryAnnualAmount: 60_000, commissionRate: 0.1, currencyCode: 'ZAR' },
  ],
};
