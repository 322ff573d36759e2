import type { TestResponse, RequestOptions, TestGateway } from './gateway.ts';
import { importTravelMutation } from './travel-import.ts';

/* A travel company's records as files and callers give them: amounts are decimal. */

/** The lists of the import by the kind of their records. */
const lists = {
  itinerary: 'itineraries',
  cash_movement: 'cashMovements',
  deposit: 'deposits',
  supplier_invoice: 'supplierInvoices',
  fx_rate: 'fxRates',
  fx_holding: 'fxHoldings',
  employee: 'employees',
  lead: 'leads',
  target: 'targets',
  compensation: 'compensation',
} as const;

/** Records by kind, as many as a test needs. */
export type TravelCompany = { [Kind in keyof typeof lists]?: Fields[] };

export type Fields = Record<string, unknown>;

let last = 0;
const nextId = (kind: string) => `${kind}-${(last += 1)}`;

/** A trip that is closed-won unless the changes name another status. */
export function toTrip(changes: Fields = {}): Fields {
  const id = nextId('itinerary');
  return {
    id,
    number: `ITI-${id}`,
    name: `Trip ${id}`,
    status: 'Deposited/Confirming',
    createdDate: '2024-01-02',
    closedDate: null,
    travelStartDate: '2026-03-10',
    travelEndDate: '2026-03-20',
    grossAmount: 0,
    grossProfit: 0,
    tradeCommissionAmount: 0,
    paxCount: 0,
    numberOfDays: 0,
    numberOfNights: 0,
    currencyCode: 'USD',
    consortium: null,
    tradeAgency: null,
    primaryCountry: null,
    employeeId: null,
    depositReceivedAmount: 0,
    ...startAndEnd(changes),
  };
}

/** A trip that names its start only ends on that day. */
const startAndEnd = (changes: Fields): Fields => ({
  ...(changes.travelStartDate !== undefined && { travelEndDate: changes.travelStartDate }),
  ...changes,
});

/** A trip that is only quoted yet. */
export const toQuote = (changes: Fields = {}) => toTrip({ status: 'Proposal Sent', ...changes });

export const times = <Each>(count: number, make: (index: number) => Each): Each[] =>
  Array.from({ length: count }, (_each, index) => make(index));

/** So many trips alike, whose whole figures add up to the totals: each has its share, and the first what is left. */
export function toTrips(count: number, totals: Record<string, number>, changes: Fields = {}): Fields[] {
  return times(count, (index) => {
    const shares = Object.entries(totals).map(([name, total]) => {
      const share = Math.floor(total / count);
      return [name, index === 0 ? total - share * (count - 1) : share];
    });
    return toTrip({ ...changes, ...Object.fromEntries(shares) });
  });
}

export function toCash(date: string, direction: 'in' | 'out', amount: number, currencyCode = 'USD'): Fields {
  return { id: nextId('cash'), date, direction, amount, currencyCode };
}

export function toInvoice(changes: Fields = {}): Fields {
  return {
    id: nextId('invoice'),
    date: '2026-02-01',
    dueDate: '2026-03-01',
    amount: 0,
    paidAmount: 0,
    currencyCode: 'USD',
    confirmed: true,
    ...changes,
  };
}

/** A lead that is open unless the changes close it. */
export function toLeadRecord(changes: Fields = {}): Fields {
  return {
    id: nextId('lead'),
    employeeId: null,
    createdDate: '2026-01-05',
    status: 'open',
    closedDate: null,
    revenueAmount: 0,
    currencyCode: 'USD',
    ...changes,
  };
}

/** The import's input; what are words in files are enums there. */
export function toTravelInput(company: TravelCompany): Record<string, Fields[]> {
  const enums = ['direction', 'status'];
  const toInputRecord = (kind: string, record: Fields) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name,
        enums.includes(name) && kind !== 'itinerary' ? String(value).toUpperCase() : value,
      ]),
    );
  return Object.fromEntries(
    Object.entries(company).map(([kind, records]) => [
      lists[kind as keyof typeof lists],
      records.map((record) => toInputRecord(kind, record)),
    ]),
  );
}

/** Imports all of a company's records; each is another tenant unless the options say otherwise. */
export async function importCompany(
  gateway: TestGateway,
  company: TravelCompany,
  options: RequestOptions = {},
): Promise<void> {
  const { importTravelRecords } = await gateway.graphql(
    importTravelMutation,
    { input: toTravelInput(company) },
    options,
  );
  expect(importTravelRecords).toEqual({
    savedCount: Object.values(company).reduce((sum, records) => sum + records.length, 0),
    userErrors: [],
  });
}

/** Asks the travel API; `url` is what follows its prefix. */
export async function travel(
  gateway: TestGateway,
  url: string,
  options?: RequestOptions,
): Promise<TestResponse> {
  return await gateway.request('GET', `/api/v1${url}`, undefined, options);
}
