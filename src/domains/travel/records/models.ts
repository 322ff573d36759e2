import {
  amount,
  businessDay,
  currencyCode,
  currencyPair,
  defineRecord,
  email,
  flag,
  id,
  month,
  number,
  oneOf,
  optional,
  text,
  timestamp,
  integer,
  withDefault,
  type RecordModel,
} from '../../../import/index.ts';
import { toUnits } from './amounts.ts';
import type {
  CashMovement,
  Compensation,
  Deposit,
  Employee,
  FxHolding,
  FxRate,
  Itinerary,
  Lead,
  RecordKind,
  SupplierInvoice,
  Target,
  TravelRecords,
} from './record.ts';
import {
  asksNoLessThanBid,
  closesAfterCreation,
  closesWhenDecided,
  endsAfterStart,
  isNoEndlessTrip,
  isPaidInItsDirection,
} from './rules.ts';
import { toStage } from './stage.ts';

/** Of an amount, either way: more is a slip, and sums of such are no longer exact. */
const highest = 10_000_000_000;
const [maxPax, maxDays] = [10_000, 1_000];

/** What is counted as money that goes one way. */
const money = () => amount(0, highest, toUnits);
/** What can be below zero: a loss, a credit note, an overdraft. */
const signedMoney = () => amount(-highest, highest, toUnits);
/** Beyond what any two currencies cost each other, either way. */
const rate = () => number(0.000_001, 1_000_000);

/** What each kind of record must be (docs/import.md); their meaning stands in record.ts. */
export const recordModels: { readonly [Kind in RecordKind]: RecordModel<TravelRecords[Kind]> } = {
  itinerary: defineRecord<Omit<Itinerary, 'stage'>, Pick<Itinerary, 'stage'>>(
    {
      id: id(),
      number: text(),
      name: text(),
      status: text(),
      createdDate: businessDay(),
      closedDate: optional(businessDay()),
      travelStartDate: businessDay(),
      travelEndDate: businessDay(),
      grossAmount: money(),
      grossProfit: signedMoney(),
      tradeCommissionAmount: withDefault(money(), 0),
      paxCount: integer(0, maxPax),
      numberOfDays: integer(0, maxDays),
      numberOfNights: integer(0, maxDays),
      currencyCode: currencyCode(),
      consortium: optional(text()),
      tradeAgency: optional(text()),
      primaryCountry: optional(text()),
      employeeId: optional(id()),
      depositReceivedAmount: withDefault(money(), 0),
    },
    [endsAfterStart, isNoEndlessTrip, closesAfterCreation],
    ({ status }) => ({ stage: toStage(status) }),
  ),
  cash_movement: defineRecord<CashMovement>({
    id: id(),
    date: businessDay(),
    direction: oneOf('in', 'out'),
    amount: money(),
    currencyCode: currencyCode(),
  }),
  deposit: defineRecord<Deposit>({
    id: id(),
    itineraryId: id(),
    dueDate: businessDay(),
    amount: money(),
    receivedAmount: withDefault(money(), 0),
    currencyCode: currencyCode(),
  }),
  supplier_invoice: defineRecord<SupplierInvoice>(
    {
      id: id(),
      date: businessDay(),
      dueDate: businessDay(),
      amount: signedMoney(),
      paidAmount: withDefault(signedMoney(), 0),
      currencyCode: currencyCode(),
      confirmed: flag(),
    },
    [isPaidInItsDirection],
  ),
  fx_rate: defineRecord<Omit<FxRate, 'createdAt'>, Pick<FxRate, 'createdAt'>>(
    {
      id: id(),
      currencyPair: currencyPair(),
      rateTimestamp: timestamp(),
      bidRate: rate(),
      askRate: rate(),
      source: text(),
    },
    [asksNoLessThanBid],
    () => ({ createdAt: new Date() }),
  ),
  fx_holding: defineRecord<Omit<FxHolding, 'id'>, Pick<FxHolding, 'id'>>(
    { currencyCode: currencyCode(), amount: signedMoney() },
    [],
    (holding) => ({ id: holding.currencyCode }),
  ),
  employee: defineRecord<Employee>({
    id: id(),
    externalId: optional(id()),
    firstName: text(),
    lastName: text(),
    email: optional(email()),
  }),
  lead: defineRecord<Lead>(
    {
      id: id(),
      employeeId: optional(id()),
      createdDate: businessDay(),
      status: oneOf('open', 'won', 'lost'),
      closedDate: optional(businessDay()),
      revenueAmount: money(),
      currencyCode: currencyCode(),
    },
    [closesWhenDecided, closesAfterCreation],
  ),
  target: defineRecord<Omit<Target, 'id'>, Pick<Target, 'id'>>(
    { employeeId: id(), month: month(), revenueAmount: money(), currencyCode: currencyCode() },
    [],
    (target) => ({ id: `${target.employeeId}:${target.month}` }),
  ),
  compensation: defineRecord<Omit<Compensation, 'id'>, Pick<Compensation, 'id'>>(
    {
      employeeId: id(),
      salaryAnnualAmount: money(),
      commissionRate: number(0, 1),
      currencyCode: currencyCode(),
    },
    [],
    ({ employeeId }) => ({ id: employeeId }),
  ),
};
