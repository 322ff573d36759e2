import { groupBy } from '../../src/common/collections.ts';
import type { TestGateway } from '../helpers/gateway.ts';
import {
  importCompany,
  times,
  toCash,
  toInvoice,
  toLeadRecord,
  toQuote,
  toTrip,
  type Fields,
  type TravelCompany,
} from '../helpers/travel-company.ts';
import type { Chance } from './chance.ts';

/* A travel company whose figures are few, that many are equal; made once, and imported in another order each time. */

export const asOf = '2026-02-16';
const currencies = ['USD', 'EUR', 'ZAR'];

/**
 * What consultants have sold and are to sell. Amounts and counts are so small that figures which differ differ as they are
 * answered, too: rounded.
 */
function toSales(chance: Chance, employeeIds: readonly string[], nextId: () => string): TravelCompany {
  const sold = (employeeId: string, travelStartDate: string) =>
    toTrip({
      id: nextId(),
      employeeId,
      travelStartDate,
      closedDate: travelStartDate,
      createdDate: travelStartDate,
      grossAmount: chance.pick([1_000, 2_000]),
      grossProfit: chance.pick([0, 500]),
      paxCount: chance.pick([1, 2]),
    });
  const won = (employeeId: string) =>
    toLeadRecord({
      id: nextId(),
      employeeId,
      createdDate: '2026-01-05',
      status: 'won',
      closedDate: chance.pick(['2026-01-15', '2026-01-25']),
    });
  return {
    itinerary: employeeIds.flatMap((id) =>
      ['2026-01-10', '2026-02-10', '2025-01-10'].map((start) => sold(id, start)),
    ),
    lead: employeeIds.flatMap((employeeId) => [
      ...times(chance.next(3), () => won(employeeId)),
      ...times(1 + chance.next(2), () => toLeadRecord({ id: nextId(), employeeId })),
    ]),
    target: employeeIds.map((employeeId) => {
      const revenueAmount = chance.pick([2_000, 4_000]);
      return { employeeId, month: '2026-01', revenueAmount, currencyCode: 'USD' };
    }),
  };
}

/** More trips than a profile lists, and more labels than channels do. */
function toTrips(chance: Chance, employeeId: string, nextId: () => string): Fields[] {
  const open = [
    { grossAmount: 100, currencyCode: 'USD' },
    { grossAmount: 50, currencyCode: 'EUR' },
    { grossAmount: 200, currencyCode: 'USD' },
  ];
  return [
    ...times(14, () =>
      toTrip({
        id: nextId(),
        employeeId,
        travelStartDate: chance.pick(['2026-02-12', '2026-02-14']),
        travelEndDate: chance.pick(['2026-02-20', '2026-02-22']),
      }),
    ),
    ...times(14, () =>
      toQuote({ id: nextId(), employeeId, travelStartDate: '2026-05-01', ...chance.pick(open) }),
    ),
    ...chance.ids(14).map((label) =>
      toTrip({
        id: nextId(),
        travelStartDate: chance.pick(['2026-04-10', '2026-05-10']),
        grossAmount: chance.pick([300, 600]),
        consortium: label,
        tradeAgency: label,
      }),
    ),
  ];
}

/** What comes in and goes out, in several currencies, and what those cost; all prices in dollars lead to one. */
function toMoney(chance: Chance, nextId: () => string): TravelCompany {
  const perCurrency = (make: (currencyCode: string) => Fields) => times(3, () => currencies.map(make)).flat();
  const rate = (currencyPair: string, bidRate: number) => ({
    ...{ id: nextId(), currencyPair, bidRate, askRate: bidRate, source: 'ecb' },
    rateTimestamp: chance.pick(['2026-02-10T00:00:00Z', '2026-02-11T00:00:00Z']),
  });
  return {
    cash_movement: perCurrency((currency) => toCash('2026-02-01', chance.pick(['in', 'out']), 100, currency)),
    deposit: perCurrency((currencyCode) => ({
      ...{ id: nextId(), itineraryId: 'any', dueDate: '2026-02-01', amount: 100, receivedAmount: 50 },
      currencyCode,
    })),
    supplier_invoice: perCurrency((currencyCode) =>
      toInvoice({ id: nextId(), date: '2026-02-01', amount: 100, currencyCode }),
    ),
    fx_holding: currencies.map((currencyCode) => ({ currencyCode, amount: 100 })),
    // Of two rates of one moment one counts: amounts in ZAR show which.
    fx_rate: times(12, (index) => (index % 2 === 0 ? rate('EUR/USD', 2) : rate('USD/ZAR', 10 + index))),
  };
}

/** @returns the company, and the consultant who has most to show. */
export function toTravelCompany(chance: Chance): { company: TravelCompany; employeeId: string } {
  const ids = chance.ids(150);
  const nextId = () => ids.pop()!;
  const employeeIds = chance.ids(8);
  const employeeId = employeeIds[0]!;
  const { itinerary = [], ...sales } = toSales(chance, employeeIds, nextId);
  return {
    employeeId,
    company: {
      ...sales,
      ...toMoney(chance, nextId),
      employee: employeeIds.map((id) => ({ id, firstName: `First ${id}`, lastName: 'Taylor' })),
      itinerary: [...itinerary, ...toTrips(chance, employeeId, nextId)],
      compensation: [{ employeeId, salaryAnnualAmount: 60_000, commissionRate: 0.1, currencyCode: 'USD' }],
    },
  };
}

/** Imports all of its records in another order. */
export async function importShuffled(
  gateway: TestGateway,
  tenant: string,
  company: TravelCompany,
  chance: Chance,
): Promise<void> {
  const singles = Object.entries(company).flatMap(([kind, records]) =>
    records.map((record) => ({ kind: kind as keyof TravelCompany, record })),
  );
  for (const batch of chance.batches(singles, singles.length)) {
    const records = groupBy(batch, ({ kind }) => kind);
    const byKind = [...records].map(([kind, each]) => [kind, each.map(({ record }) => record)]);
    await importCompany(gateway, Object.fromEntries(byKind) as TravelCompany, { tenant });
  }
}
