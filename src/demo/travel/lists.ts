import type { TravelServices } from '../../domains/travel/index.ts';
import type { CompanyOptions } from './company.ts';
import type { FileRecord } from './file-record.ts';
import { createTravelRecords } from './records.ts';

type Lists = Parameters<TravelServices['records']['importRecords']>[1];

const listOfKind: Readonly<Record<FileRecord['kind'], keyof Lists>> = {
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
};

/** The records of a small company in lists of their kinds, as any caller would send them. */
export function createTravelLists(options: CompanyOptions): Lists {
  const lists: Partial<Record<keyof Lists, object[]>> = {};
  for (const { kind, ...record } of createTravelRecords(options)) {
    (lists[listOfKind[kind]] ??= []).push(record);
  }
  return lists;
}
