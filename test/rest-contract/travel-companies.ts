import {
  times,
  toCash,
  toInvoice,
  toLeadRecord,
  toQuote,
  toTrip,
  toTrips,
  type TravelCompany,
} from '../helpers/travel-company.ts';

/* The companies whose records the documented examples can come from, by the tenant that each is. */

/** As of 2026-02-07. */
export const flowCompanies: Record<string, TravelCompany> = {
  money: {
    cash_movement: [toCash('2026-02-03', 'in', 1000), toCash('2026-02-04', 'out', 600)],
    deposit: [
      { id: 'd-1', itineraryId: 'i-1', dueDate: '2026-01-15', amount: 1000, receivedAmount: 1000 },
    ].map((deposit) => ({ ...deposit, currencyCode: 'USD' })),
    supplier_invoice: [toInvoice({ amount: 800, paidAmount: 400 })],
  },
  // Eight and two bookings by turns: the mean is 5, the standard deviation 3.
  bookings: {
    itinerary: times(12, (month) => {
      const closedDate = new Date(Date.UTC(2025, 1 + month, 15)).toISOString().slice(0, 10);
      return times(month % 2 === 0 ? 8 : 2, () => toTrip({ closedDate }));
    }).flat(),
  },
  trends: {
    itinerary: times(120, (index) => {
      const createdDate = index < 8 ? '2025-09-10' : '2025-05-10';
      if (index < 5)
        return toTrip({ createdDate, travelStartDate: '2025-09-12', travelEndDate: '2025-09-20' });
      if (index < 6)
        return toTrip({ createdDate, travelStartDate: '2025-09-12', travelEndDate: '2025-10-05' });
      if (index < 86)
        return toTrip({ createdDate, travelStartDate: '2025-10-10', travelEndDate: '2025-10-20' });
      if (index < 90)
        return toTrip({ createdDate, travelStartDate: '2026-02-05', travelEndDate: '2026-02-15' });
      return toTrip({ createdDate, travelStartDate: '2026-06-01', travelEndDate: '2026-06-10' });
    }),
  },
};

/** As of 2026-02-10. */
export const fxCompany: TravelCompany = {
  fx_rate: [
    {
      id: 'uuid',
      currencyPair: 'USD/ZAR',
      rateTimestamp: '2026-02-10T12:00:00Z',
      bidRate: 1.082,
      askRate: 1.0824,
      source: 'ecb',
    },
  ],
  fx_holding: [{ currencyCode: 'ZAR', amount: 200_000 }],
  supplier_invoice: (
    [
      ['2026-02-20', 450_000, 150_000],
      ['2026-03-27', 370_000, 130_000],
      ['2026-04-26', 380_000, 120_000],
    ] as const
  ).flatMap(([dueDate, confirmed, estimated]) => [
    toInvoice({ dueDate, amount: confirmed + 1_000, paidAmount: 1_000, currencyCode: 'ZAR' }),
    toInvoice({ dueDate, amount: estimated, currencyCode: 'ZAR', confirmed: false }),
  ]),
};

/** Won and open trips of a month. */
const toMonth = (travelStartDate: string, won: number, open: number) => [
  ...times(won, () => toTrip({ travelStartDate })),
  ...times(open, () => toQuote({ travelStartDate })),
];

const channels = (travelStartDate: string, consortium: object, agency: object, counts: [number, number]) => ({
  itinerary: [
    ...toTrips(counts[0], { ...consortium }, { travelStartDate, consortium: 'Virtuoso' }),
    ...toTrips(counts[1], { ...agency }, { travelStartDate, tradeAgency: 'Swain Premier Agency' }),
  ],
});

/** As of 2026-02-11. Of the months before, 58 of 107 itineraries were won: 0.5421. */
export const revenueCompanies: Record<string, TravelCompany> = {
  outlook: {
    itinerary: [
      ...toMonth('2025-08-10', 58, 49),
      toTrip({ grossAmount: 141_000, grossProfit: 113_000, paxCount: 176 }),
      toQuote({ grossAmount: 71_948.2759, grossProfit: 58_112.069, paxCount: 61 }),
      toTrip({
        travelStartDate: '2026-07-01',
        grossAmount: 841_000,
        grossProfit: 700_000,
        paxCount: 1_144,
      }),
      toQuote({
        travelStartDate: '2026-07-01',
        grossAmount: 378_189.6552,
        grossProfit: 261_781.0345,
        paxCount: 464,
      }),
    ],
  },
  deposits: {
    itinerary: toTrips(48, { grossAmount: 640_000, depositReceivedAmount: 154_000 }),
  },
  // The best month's close ratio is 175/116 of their mean, the worst month's 64/116.
  conversion: {
    itinerary: [
      ...toMonth('2025-05-10', 175, 39),
      ...toMonth('2025-08-10', 64, 150),
      ...toMonth('2025-11-10', 109, 105),
      ...toTrips(40, { grossProfit: 109_700 }),
      ...times(34, () => toQuote()).map((quote, index) => ({
        ...quote,
        grossProfit: index === 0 ? 64_200 : 0,
      })),
    ],
  },
  channels: channels(
    '2026-03-10',
    { paxCount: 346, grossAmount: 1_842_000, grossProfit: 1_487_000 },
    { paxCount: 226, grossAmount: 1_160_000, grossProfit: 932_000, tradeCommissionAmount: 94_000 },
    [122, 74],
  ),
  actuals: channels(
    '2026-01-10',
    { paxCount: 791, grossAmount: 10_982_975, grossProfit: 9_827_563 },
    { paxCount: 418, grossAmount: 5_822_100, grossProfit: 5_012_000, tradeCommissionAmount: 492_800 },
    [258, 134],
  ),
  yoy: {
    itinerary: [
      ...toTrips(
        41,
        {
          paxCount: 126,
          grossAmount: 422_000,
          grossProfit: 352_000,
          tradeCommissionAmount: 22_000,
          numberOfDays: 357,
          numberOfNights: 312,
        },
        { travelStartDate: '2025-01-10' },
      ),
      ...toTrips(
        461,
        {
          paxCount: 1_396,
          grossAmount: 4_960_000,
          grossProfit: 4_166_000,
          tradeCommissionAmount: 270_000,
          numberOfDays: 3_910,
          numberOfNights: 3_403,
        },
        { travelStartDate: '2025-06-10' },
      ),
    ],
  },
};

export const alexId = 'e2f9f8d2-aaaa-bbbb-cccc-2a2a2a2a2a2a';
const alex = {
  id: alexId,
  externalId: '005A0000001XyzQ',
  firstName: 'Alex',
  lastName: 'Taylor',
  email: 'alex@swain.com',
};
const toAlexTrip = (changes: Record<string, unknown>) => toTrip({ employeeId: alexId, ...changes });
const toAlexLead = (changes: Record<string, unknown> = {}) =>
  toLeadRecord({ employeeId: alexId, ...changes });
const won = { status: 'won', closedDate: '2026-02-05' };

/** One trip a month, of the month's revenue. */
const toYear = (year: number, values: readonly number[]) =>
  values.map((grossAmount, month) =>
    toAlexTrip({ travelStartDate: `${year}-${String(month + 1).padStart(2, '0')}-10`, grossAmount }),
  );

/** A won lead a month, of the month's revenue. */
const toLeadYear = (year: number, values: readonly number[]) =>
  values.map((revenueAmount, month) => {
    const closedDate = `${year}-${String(month + 1).padStart(2, '0')}-10`;
    return toAlexLead({ createdDate: `${year}-01-01`, status: 'won', closedDate, revenueAmount });
  });

interface Series {
  year: number;
  monthlyValues: number[];
}

/** As of 2026-02-16. @param documented the profile's example. */
export function toConsultantCompanies(documented: {
  threeYearPerformance: { travelClosedFiles: { series: Series[] }; leadFunnel: { series: Series[] } };
  operationalSnapshot: Record<'currentTravelingFiles' | 'topOpenItineraries', any[]>;
}): Record<string, TravelCompany> {
  const [traveling] = documented.operationalSnapshot.currentTravelingFiles;
  const [open] = documented.operationalSnapshot.topOpenItineraries;
  const toSnapshotTrip = (file: any) => ({
    id: file.itineraryId,
    number: file.itineraryNumber,
    name: file.itineraryName,
    status: file.itineraryStatus,
    primaryCountry: file.primaryCountry,
    travelStartDate: file.travelStartDate,
    travelEndDate: file.travelEndDate,
    grossAmount: file.grossAmount,
    paxCount: file.paxCount,
  });
  const { travelClosedFiles, leadFunnel } = documented.threeYearPerformance;
  return {
    leaders: {
      employee: [alex],
      itinerary: [
        toAlexTrip({ ...toSnapshotTrip(traveling), grossProfit: 12_900 }),
        toAlexTrip({ ...toSnapshotTrip(open) }),
        // To the end of February 67,020 in all: 11.7 % more than the year before.
        toAlexTrip({ travelStartDate: '2026-01-20', grossAmount: 38_570, grossProfit: 20_000, paxCount: 2 }),
        ...toTrips(
          12,
          { grossAmount: 81_180, grossProfit: 70_000, paxCount: 32 },
          { travelStartDate: '2026-09-10', employeeId: alexId },
        ),
        toAlexTrip({ travelStartDate: '2025-01-20', grossAmount: 60_000 }),
        toAlexTrip({ travelStartDate: '2025-09-20', grossAmount: 72_000 }),
      ],
      lead: [
        ...times(11, () => toAlexLead(won)),
        ...times(5, () => toAlexLead({ ...won, status: 'lost' })),
        ...times(6, () => toAlexLead()),
      ],
      target: [{ employeeId: alexId, month: '2026-09-01', revenueAmount: 137_070, currencyCode: 'USD' }],
      compensation: [
        { employeeId: alexId, salaryAnnualAmount: 95_000, commissionRate: 0.15, currencyCode: 'USD' },
      ],
    },
    forecasts: {
      employee: [alex],
      itinerary: [
        toAlexTrip({ grossAmount: 139_200 }),
        toAlexTrip({ travelStartDate: '2026-11-10', grossAmount: 1_535_800 }),
      ],
      target: [
        { month: '2026-03-01', revenueAmount: 143_000 },
        { month: '2026-11-01', revenueAmount: 1_569_000 },
      ].map((target) => ({ employeeId: alexId, currencyCode: 'USD', ...target })),
    },
    years: {
      employee: [alex],
      itinerary: travelClosedFiles.series.flatMap(({ year, monthlyValues }) => toYear(year, monthlyValues)),
      lead: leadFunnel.series.flatMap(({ year, monthlyValues }) => toLeadYear(year, monthlyValues)),
    },
  };
}
