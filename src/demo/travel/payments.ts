import { toDate, toDay } from '../../common/time.ts';
import type { Random } from '../random.ts';
import type { Deal } from './deals.ts';
import { toCents, type FileRecord, type FileRecordOf } from './file-record.ts';
import { usualRates } from './market.ts';
import type { Problems } from './problems.ts';

/** What suppliers get of a trip's gross amount. */
const supplierShare = 0.64;
/** Days before the trip by which the customer has paid all of it. */
const balanceDays = 60;
const daysLate = 35;
/** Days before the trip on which suppliers send their invoices, at most. */
const maxBefore = 100;
const unpaidShare = 0.03;

export interface PaymentSource {
  today: number;
  problems: Problems;
}

type Invoice = FileRecordOf<'supplier_invoice'>;

/** What the customer pays, on the day it is due or, who pays late, a month later; nothing after today. */
function* createCashIn(
  random: Random,
  { itinerary }: Deal,
  payments: readonly (readonly [day: number, amount: number])[],
  { today, problems }: PaymentSource,
): Generator<FileRecord> {
  for (const [index, [dueDay, amount]] of payments.entries()) {
    const day = random.chance(problems.lateShare(toDate(dueDay))) ? dueDay + daysLate : dueDay;
    if (day > today || amount <= 0) continue;
    yield {
      kind: 'cash_movement',
      id: `${itinerary.id}-in-${index + 1}`,
      date: toDate(day),
      direction: 'in',
      amount,
      currencyCode: itinerary.currencyCode,
    };
  }
}

function createInvoice(random: Random, deal: Deal, index: number, amount: number, today: number): Invoice {
  const { itinerary, destination } = deal;
  const bookedDay = Math.min(today, (deal.decidedDay as number) + 3);
  const startDay = toDay(itinerary.travelStartDate);
  const invoicedDay = Math.max(bookedDay, startDay - random.integer(50, maxBefore));
  const dueDay = Math.max(invoicedDay, startDay - random.integer(0, 28));
  const isPaid = dueDay <= today && !random.chance(unpaidShare);
  // What no supplier has asked for yet is an estimate, made when the trip was booked.
  const isInvoiced = invoicedDay <= today;
  return {
    kind: 'supplier_invoice',
    id: `${itinerary.id}-invoice-${index + 1}`,
    date: toDate(isInvoiced ? invoicedDay : bookedDay),
    dueDate: toDate(dueDay),
    amount,
    paidAmount: isPaid ? amount : 0,
    currencyCode: destination.currencyCode,
    confirmed: isInvoiced,
  };
}

/** What suppliers get, each on the day it is due. */
function createInvoices(random: Random, deal: Deal, today: number): Invoice[] {
  const { grossAmount, currencyCode } = deal.itinerary;
  const rate = usualRates[deal.destination.currencyCode] / usualRates[currencyCode];
  const total = grossAmount * supplierShare * rate;
  const count = random.integer(1, 2);
  const first = count === 1 ? 1 : 0.4 + 0.3 * random.next();
  return [first, 1 - first]
    .slice(0, count)
    .map((share, index) => createInvoice(random, deal, index, toCents(total * share), today));
}

/** What was asked for as a deposit, and what is there of it. */
function createDeposit(random: Random, { itinerary, decidedDay }: Deal): FileRecordOf<'deposit'> {
  const { id, grossAmount, depositReceivedAmount, currencyCode } = itinerary;
  return {
    kind: 'deposit',
    id: `${id}-deposit`,
    itineraryId: id,
    dueDate: toDate((decidedDay as number) + random.integer(2, 14)),
    amount: Math.max(depositReceivedAmount, toCents(grossAmount * 0.25)),
    receivedAmount: depositReceivedAmount,
    currencyCode,
  };
}

/** What a won trip brings in and costs; nothing of any other. */
export function* createPayments(random: Random, deal: Deal, source: PaymentSource): Generator<FileRecord> {
  const { itinerary, decidedDay, outcome } = deal;
  if (outcome !== 'won' || decidedDay === undefined) return;
  const { today } = source;
  const deposit = createDeposit(random, deal);
  yield deposit;
  const startDay = toDay(itinerary.travelStartDate);
  const balanceDay = Math.max(toDay(deposit.dueDate), startDay - balanceDays);
  const balance = toCents(itinerary.grossAmount - deposit.receivedAmount);
  // The deposit is there, so it has come by today.
  const depositDay = Math.min(today, toDay(deposit.dueDate));
  yield* createCashIn(
    random,
    deal,
    [
      [depositDay, deposit.receivedAmount],
      [balanceDay, balance],
    ],
    source,
  );
  for (const invoice of createInvoices(random, deal, today)) {
    yield invoice;
    if (invoice.paidAmount === 0) continue;
    yield {
      kind: 'cash_movement',
      id: `${invoice.id}-out`,
      date: invoice.dueDate,
      direction: 'out',
      amount: invoice.paidAmount,
      currencyCode: invoice.currencyCode,
    };
  }
}
