import { toUnits } from '../../src/domains/travel/records/amounts.ts';
import type { RecordKind, Stage, TravelRecords } from '../../src/domains/travel/records/record.ts';
import { toStage } from '../../src/domains/travel/records/stage.ts';

/** A travel company's records by kind, as many as a test needs. */
export type TestRecords = { [Kind in RecordKind]?: readonly TravelRecords[Kind][] };

type Changes<Kind extends RecordKind> = Partial<TravelRecords[Kind]>;

const statusOf: Record<Stage, string> = { won: 'Traveled', lost: 'Lost', open: 'Proposal Sent' };

let last = 0;
const nextId = (kind: RecordKind) => `${kind}-${(last += 1)}`;

/** The amounts among the fields, which tests write in a currency's whole units, as the store keeps them. */
function withUnits<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      /(Amount|^amount|^grossProfit)$/.test(name) ? toUnits(value) : value,
    ]),
  ) as Fields;
}

/*
 * Builders of records with everything filled in. Amounts are given as decimals: `{ grossAmount: 1234.5 }`.
 */

/** Won, unless a status or a stage says otherwise; the other one of the two follows. */
export function toItinerary(changes: Changes<'itinerary'> = {}): TravelRecords['itinerary'] {
  const stage = changes.stage ?? toStage(changes.status ?? statusOf.won);
  const id = changes.id ?? nextId('itinerary');
  return withUnits({
    id,
    number: `ITI-${id}`,
    name: `Trip ${id}`,
    status: statusOf[stage],
    stage,
    createdDate: '2025-06-01',
    closedDate: stage === 'open' ? null : '2025-07-01',
    travelStartDate: '2026-02-10',
    travelEndDate: '2026-02-20',
    grossAmount: 1000,
    grossProfit: 200,
    tradeCommissionAmount: 0,
    paxCount: 2,
    numberOfDays: 10,
    numberOfNights: 9,
    currencyCode: 'USD',
    consortium: null,
    tradeAgency: null,
    primaryCountry: null,
    employeeId: null,
    depositReceivedAmount: 0,
    ...changes,
  });
}

export function toCashMovement(changes: Changes<'cash_movement'> = {}): TravelRecords['cash_movement'] {
  return withUnits({
    id: nextId('cash_movement'),
    date: '2026-02-01',
    direction: 'in' as const,
    amount: 100,
    currencyCode: 'USD',
    ...changes,
  });
}

export function toDeposit(changes: Changes<'deposit'> = {}): TravelRecords['deposit'] {
  return withUnits({
    id: nextId('deposit'),
    itineraryId: 'itinerary-1',
    dueDate: '2026-02-01',
    amount: 100,
    receivedAmount: 0,
    currencyCode: 'USD',
    ...changes,
  });
}

export function toSupplierInvoice(
  changes: Changes<'supplier_invoice'> = {},
): TravelRecords['supplier_invoice'] {
  return withUnits({
    id: nextId('supplier_invoice'),
    date: '2026-02-01',
    dueDate: '2026-03-01',
    amount: 100,
    paidAmount: 0,
    currencyCode: 'USD',
    confirmed: true,
    ...changes,
  });
}

/** One rate for bid and ask. */
export function toFxRate(
  currencyPair: string,
  rate: number,
  changes: Changes<'fx_rate'> = {},
): TravelRecords['fx_rate'] {
  return {
    id: nextId('fx_rate'),
    currencyPair,
    rateTimestamp: new Date('2026-01-01T12:00:00Z'),
    bidRate: rate,
    askRate: rate,
    source: 'ecb',
    createdAt: new Date('2026-01-01T12:00:05Z'),
    ...changes,
  };
}

export function toFxHolding(currencyCode: string, amount: number): TravelRecords['fx_holding'] {
  return { id: currencyCode, currencyCode, amount: toUnits(amount) };
}

export function toEmployee(changes: Changes<'employee'> = {}): TravelRecords['employee'] {
  const id = changes.id ?? nextId('employee');
  return {
    id,
    externalId: null,
    firstName: 'Alex',
    lastName: 'Taylor',
    email: `${id}@example.com`,
    ...changes,
  };
}

/** Open, unless the changes say otherwise; one that is not gets a closing date. */
export function toLead(changes: Changes<'lead'> = {}): TravelRecords['lead'] {
  const status = changes.status ?? 'open';
  return withUnits({
    id: nextId('lead'),
    employeeId: 'employee-1',
    createdDate: '2026-01-01',
    status,
    closedDate: status === 'open' ? null : '2026-02-01',
    revenueAmount: 1000,
    currencyCode: 'USD',
    ...changes,
  });
}

export function toTarget(changes: Changes<'target'> = {}): TravelRecords['target'] {
  const { employeeId = 'employee-1', month = '2026-02-01' } = changes;
  return withUnits({
    id: `${employeeId}:${month}`,
    employeeId,
    month,
    revenueAmount: 1000,
    currencyCode: 'USD',
    ...changes,
  });
}

export function toCompensation(changes: Changes<'compensation'> = {}): TravelRecords['compensation'] {
  const { employeeId = 'employee-1' } = changes;
  return withUnits({
    id: employeeId,
    employeeId,
    salaryAnnualAmount: 95_000,
    commissionRate: 0.15,
    currencyCode: 'USD',
    ...changes,
  });
}
