import fc from 'fast-check';
import { addDays, addMonths, firstOf, lastOf, mondayOf, monthOf, shiftDay } from './calendar.ts';
import type { Source } from './source.ts';

/** What one of the first costs in the second; through them every currency leads to every other. */
const pairs = ['EUR/USD', 'USD/ZAR', 'NZD/USD'] as const;
export const currencies = ['USD', 'EUR', 'ZAR', 'NZD'] as const;
export const employeeIds = ['e1', 'e2', 'e3'] as const;

/** Days at which something begins or ends, seen from the as-of date, and some in between. */
function dayAround(asOf: string): fc.Arbitrary<string> {
  const month = monthOf(asOf);
  const monthEdge = fc
    .tuple(fc.integer({ min: -26, max: 26 }), fc.boolean())
    .map(([distance, isFirst]) =>
      isFirst ? firstOf(addMonths(month, distance)) : lastOf(addMonths(month, distance)),
    );
  const windowEdge = fc
    .tuple(
      fc.constantFrom(-91, -90, -89, -30, -7, 0, 7, 30, 31, 60, 61, 90, 91),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([distance, beside]) => addDays(asOf, distance + beside));
  const anniversary = fc
    .tuple(fc.constantFrom(-24, -12, -3, -1, 1, 3, 12), fc.integer({ min: -1, max: 1 }))
    .map(([distance, beside]) => addDays(shiftDay(asOf, distance), beside));
  const weekEdge = fc
    .tuple(fc.integer({ min: 0, max: 14 }), fc.constantFrom(-1, 0, 6))
    .map(([weeks, beside]) => addDays(mondayOf(asOf), 7 * weeks + beside));
  const yearEdge = fc.constantFrom('2024-02-29', '2024-12-30', '2025-12-28', '2025-12-29', '2026-12-31');
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -420, max: 420 }).map((days) => addDays(asOf, days)) },
    { weight: 2, arbitrary: monthEdge },
    windowEdge,
    anniversary,
    weekEdge,
    yearEdge,
  );
}

const inUnits = (units: number) => units / 10_000;
/** Tenths of a thousandth, halves of a cent, nothing and the most. */
const money = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 90_000_000 }).map(inUnits) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 300 }).map((cents) => inUnits(cents * 100 + 50)) },
  fc.constantFrom(0, 0.0001, 10_000_000_000, 9_999_999_999.9999),
);
const signed = fc
  .tuple(money, fc.constantFrom(1, 1, -1))
  .map(([value, sign]) => (value === 0 ? 0 : value * sign));
const text = fc.constantFrom('Blue', 'Green trip', 'Über alles', '7');
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null, freq: 4 });
const currencyCode = fc.constantFrom(...currencies);
/** `ghost` is nobody's id: files may name who is not known. */
const employeeId = orNull(fc.constantFrom(...employeeIds, ...employeeIds, 'ghost'));
const label = fc.integer({ min: 10, max: 23 }).map((number) => `Label ${number}`);

const status = fc.oneof(
  fc.constantFrom('Deposited/Confirming', 'Amendment in Progress', 'Pre-Departure', 'eDocs Sent'),
  fc.constantFrom('Traveling', 'Traveled', 'Cancel Fees'),
  fc.constantFrom('Proposal Sent', 'Quoted', 'New', 'Traveled?'),
  fc.constantFrom('Lost', 'Cancelled', 'Closed Lost'),
);

const withIds = <Each extends object>(prefix: string, arbitrary: fc.Arbitrary<Each>, maxLength: number) =>
  fc
    .array(arbitrary, { maxLength, size: 'max' })
    .map((list) => list.map((each, index) => ({ id: `${prefix}${index}`, ...each })));

const later = (day: string, days: number) => addDays(day, days);

function itineraries(day: fc.Arbitrary<string>): fc.Arbitrary<Source['itinerary']> {
  const itinerary = fc
    .record({
      number: text,
      name: text,
      status,
      createdDate: day,
      closedAfter: orNull(fc.integer({ min: 0, max: 200 })),
      travelStartDate: day,
      travelDays: fc.integer({ min: 0, max: 40 }),
      grossAmount: money,
      grossProfit: signed,
      tradeCommissionAmount: money,
      paxCount: fc.integer({ min: 0, max: 9 }),
      numberOfDays: fc.integer({ min: 0, max: 40 }),
      numberOfNights: fc.integer({ min: 0, max: 40 }),
      currencyCode,
      consortium: orNull(label),
      tradeAgency: orNull(label),
      primaryCountry: orNull(text),
      employeeId,
      depositReceivedAmount: money,
    })
    .map(({ closedAfter, travelDays, ...rest }) => ({
      ...rest,
      closedDate: closedAfter === null ? null : later(rest.createdDate, closedAfter),
      travelEndDate: later(rest.travelStartDate, travelDays),
    }));
  return withIds('i', itinerary, 30);
}

function leads(day: fc.Arbitrary<string>): fc.Arbitrary<Source['lead']> {
  const lead = fc
    .record({
      employeeId,
      createdDate: day,
      closedAfter: fc.integer({ min: 0, max: 90 }),
      status: fc.constantFrom('open' as const, 'won' as const, 'lost' as const),
      revenueAmount: money,
      currencyCode,
    })
    .map(({ closedAfter, ...rest }) => ({
      ...rest,
      closedDate: rest.status === 'open' ? null : later(rest.createdDate, closedAfter),
    }));
  return withIds('l', lead, 24);
}

/** At least one rate of each pair, or of all but one, that is not after the as-of date, and others whose time has not come. */
function rates(asOf: string): fc.Arbitrary<Source['fx_rate']> {
  const price = fc.integer({ min: 50_000, max: 30_000_000 }).map((millionths) => millionths / 1_000_000);
  const time = fc.oneof(
    fc.constantFrom(`${asOf}T23:59:59Z`, `${addDays(asOf, 1)}T00:00:00Z`, `${asOf}T00:00:00Z`),
    fc
      .tuple(fc.integer({ min: -40, max: 5 }), fc.integer({ min: 10, max: 23 }))
      .map(([days, hour]) => `${addDays(asOf, days)}T${hour}:30:00Z`),
  );
  const rate = fc.record({
    currencyPair: fc.constantFrom(...pairs, 'USD/EUR', 'EUR/NZD', 'GBP/ZAR', 'NZD/GBP', 'GBP/USD', 'GBP/CHF'),
    rateTimestamp: time,
    bidRate: price,
    spread: fc.integer({ min: 0, max: 99 }),
  });
  return fc
    .tuple(
      fc.array(price, { minLength: 3, maxLength: 3 }),
      fc.option(fc.constantFrom(...pairs), { freq: 5 }),
      fc.array(rate, { maxLength: 12 }),
    )
    .map(([oldest, missing, others]) =>
      [
        ...pairs.map((currencyPair, index) => ({
          currencyPair,
          rateTimestamp: `${addDays(asOf, -50)}T0${index}:00:00Z`,
          bidRate: oldest[index]!,
          spread: 2,
        })),
        ...others,
      ].filter(({ currencyPair }) => currencyPair !== missing),
    )
    .map((list) =>
      list.map(({ spread, ...each }, index) => ({
        id: `r${index}`,
        ...each,
        askRate: Math.round(each.bidRate * 1_000_000 + spread) / 1_000_000,
        source: 'ecb',
      })),
    );
}

/** Small companies whose records lie about the as-of date. */
export function sourceAround(asOf: string): fc.Arbitrary<Source> {
  const day = dayAround(asOf);
  const known = fc.constantFrom(...employeeIds);
  const month = day.map((each) => firstOf(monthOf(each)));
  const target = fc.record({ employeeId: known, month, revenueAmount: money, currencyCode });
  return fc.record({
    itinerary: itineraries(day),
    cash_movement: withIds(
      'c',
      fc.record({
        date: day,
        direction: fc.constantFrom('in' as const, 'out' as const),
        amount: money,
        currencyCode,
      }),
      12,
    ),
    deposit: withIds(
      'd',
      fc.record({
        itineraryId: fc.constant('i0'),
        dueDate: day,
        amount: money,
        receivedAmount: money,
        currencyCode,
      }),
      10,
    ),
    supplier_invoice: withIds(
      's',
      fc
        .record({
          date: day,
          dueDate: day,
          amount: signed,
          paidAmount: money,
          currencyCode,
          confirmed: fc.boolean(),
        })
        .map((invoice) => ({ ...invoice, paidAmount: Math.sign(invoice.amount) * invoice.paidAmount || 0 })),
      14,
    ),
    fx_rate: rates(asOf),
    fx_holding: fc.uniqueArray(fc.record({ currencyCode, amount: signed }), {
      maxLength: 3,
      selector: (holding) => holding.currencyCode,
    }),
    employee: fc.subarray([...employeeIds], { minLength: 1 }).map((ids) =>
      ids.map((id) => ({
        id,
        externalId: id === 'e1' ? null : `005-${id}`,
        firstName: `First ${id}`,
        lastName: 'Taylor',
        email: id === 'e2' ? null : `${id}@swain.example`,
      })),
    ),
    lead: leads(day),
    target: fc.uniqueArray(target, {
      maxLength: 12,
      selector: (each) => `${each.employeeId} ${each.month}`,
    }),
    compensation: fc.uniqueArray(
      fc.record({
        employeeId: known,
        salaryAnnualAmount: fc.integer({ min: 0, max: 2_000_000_000 }).map(inUnits),
        commissionRate: fc.integer({ min: 0, max: 10_000 }).map(inUnits),
        currencyCode,
      }),
      { maxLength: 3, selector: (each) => each.employeeId },
    ),
  });
}
