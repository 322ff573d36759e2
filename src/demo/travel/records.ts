import { addDays, toDay } from '../../common/time.ts';
import { createRandom } from '../random.ts';
import { createTravelMonths, type TravelMonth } from './calendar.ts';
import type { CompanyOptions } from './company.ts';
import { createConsultants, createStaffRecords, usual } from './consultants.ts';
import { createRates, Holdings } from './currencies.ts';
import { createDeal } from './deals.ts';
import { toCents, type FileRecord } from './file-record.ts';
import { createLeads } from './leads.ts';
import { createPayments } from './payments.ts';
import { createProblems } from './problems.ts';
import { createWeighted } from './weighted.ts';

/** What rent and salaries cost, of a month's usual sales. */
const overheadShare = 0.04;

/** Rent and salaries of the months that are over. */
function* createOverhead(months: readonly TravelMonth[], asOf: string): Generator<FileRecord> {
  for (const { month, expected } of months) {
    const date = addDays(month, 24);
    if (date > asOf) return;
    yield {
      kind: 'cash_movement',
      id: `overhead-${month}`,
      date,
      direction: 'out',
      amount: toCents(expected * usual.conversion * usual.grossOfTrip * overheadShare),
      currencyCode: 'USD',
    };
  }
}

/** A travel company's records, one by one: of any number of itineraries nothing but a few sums is kept. */
export function* createTravelRecords(options: CompanyOptions): Generator<FileRecord> {
  const { seed, asOf } = options;
  const today = toDay(asOf);
  const random = createRandom(seed);
  const problems = createProblems(options);
  const months = createTravelMonths(options);
  const consultants = createConsultants(random.fork('consultants'), options, problems);
  yield* createRates(random.fork('rates'), asOf);
  yield* createStaffRecords(random.fork('staff'), consultants, months);
  yield* createOverhead(months, asOf);
  const holdings = new Holdings(asOf);
  const source = {
    asOf,
    problems,
    consultants: createWeighted(consultants.map((each) => [each, each.weight] as const)),
  };
  let serial = 0;
  for (const month of months) {
    for (let count = 0; count < month.itineraries; count++) {
      serial += 1;
      // Of each its own, so that a planted problem leaves the itineraries that it does not concern as they are.
      const own = random.fork(`deal ${serial}`);
      const deal = createDeal(own, serial, month, source);
      yield deal.itinerary;
      for (const record of createPayments(own.fork('payments'), deal, { today, problems })) {
        if (record.kind === 'supplier_invoice') holdings.add(record);
        yield record;
      }
      yield* createLeads(own.fork('leads'), deal, today);
    }
  }
  yield* holdings.createRecords(problems);
}
