import { dayFields } from '../../src/domains/travel/records/day-fields.ts';
import type { DayField } from '../../src/domains/travel/records/record-store.ts';
import type { RecordKind, TravelRecords } from '../../src/domains/travel/records/record.ts';
import type { Stores } from '../../src/domains/stores.ts';
import {
  toCashMovement,
  toCompensation,
  toDeposit,
  toEmployee,
  toFxHolding,
  toFxRate,
  toItinerary,
  toLead,
  toSupplierInvoice,
  toTarget,
} from './travel-records.ts';

/** Makes the travel domain's record store send every query that it knows. */
export async function runTravelRecordQueries({ travel: { records, settings } }: Stores): Promise<void> {
  const all: TravelRecords = {
    itinerary: toItinerary(),
    cash_movement: toCashMovement(),
    deposit: toDeposit(),
    supplier_invoice: toSupplierInvoice(),
    fx_rate: toFxRate('USD/ZAR', 18),
    fx_holding: toFxHolding('ZAR', 1),
    employee: toEmployee(),
    lead: toLead(),
    target: toTarget(),
    compensation: toCompensation(),
  };
  for (const [kind, record] of Object.entries(all) as [RecordKind, never][]) {
    const { id } = record as { id: string };
    await records.insertNew('acme', kind, [record]);
    await records.overwrite('acme', kind, [{ from: record, to: record }]);
    await records.findByIds('acme', kind, [id, 'none']);
    for (const field of dayFields[kind]) {
      const by = { kind, field } as DayField;
      await records.scanDays('acme', by, '2026-01-01', '2026-12-31')[Symbol.asyncIterator]().next();
      await records.countDays('acme', by, '2026-01-01', '2026-12-31');
      await records.findDaySpan('acme', by);
    }
    await records.deleteKnown('acme', kind, [record]);
  }
  const until = new Date('2026-12-31T00:00:00Z');
  await records.findRates('acme', ['ZAR'], until, 10);
  await records.findLatestRates('acme', until);
  await records.findAllEmployees('acme');
  await records.findAllHoldings('acme');
  await records.findCompensation('acme', 'e');
  await records.findTopOpen('acme', 'e', 'USD', '2026-03-01', 10);
  for (const currencyCode of ['USD', undefined]) {
    await records.findTraveling('acme', 'e', currencyCode, '2026-03-01', 10);
  }
  await settings.saveCurrency('acme', 'ZAR');
  await settings.findCurrency('acme');
}
