import fc from 'fast-check';
import { addDays } from './calendar.ts';
import type { Source } from './source.ts';

type Kind = keyof Source;
type Single = [Kind, object];

/** All records, one by one. */
export const listed = (source: Source): Single[] =>
  Object.entries(source).flatMap(([kind, records]) =>
    (records as object[]).map((record): Single => [kind as Kind, record]),
  );

/** Records by their kind again. */
export const gathered = (singles: readonly Single[]): Partial<Source> =>
  Object.fromEntries(
    [...new Set(singles.map(([kind]) => kind))].map((kind) => [
      kind,
      singles.filter(([each]) => each === kind).map(([, record]) => record),
    ]),
  );

/** All records in any order, in batches of any size. */
export const anyBatches = (source: Source): fc.Arbitrary<Partial<Source>[]> => {
  const singles = listed(source);
  return fc
    .tuple(fc.shuffledSubarray(singles, { minLength: singles.length }), fc.integer({ min: 20, max: 90 }))
    .map(([shuffled, size]) => {
      const batches: Partial<Source>[] = [];
      for (let at = 0; at < shuffled.length; at += size)
        batches.push(gathered(shuffled.slice(at, at + size)));
      return batches;
    });
};

const moved = (record: Record<string, any>, days: number) =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) =>
      (name === 'date' || name.endsWith('Date')) && value !== null
        ? [name, addDays(value, days)]
        : [name, value],
    ),
  );

const otherwise: Partial<Record<Kind, object>> = {
  itinerary: {
    status: 'Amendment in Progress',
    grossAmount: 12.5,
    grossProfit: 3,
    paxCount: 3,
    currencyCode: 'USD',
    consortium: 'Another',
    tradeAgency: null,
    employeeId: 'e1',
  },
  cash_movement: { amount: 5, currencyCode: 'EUR' },
  deposit: { amount: 5, receivedAmount: 2 },
  supplier_invoice: { amount: 7, paidAmount: 1, confirmed: true },
  fx_rate: { bidRate: 1, askRate: 3, currencyPair: 'EUR/ZAR', rateTimestamp: '2020-01-01T00:00:00Z' },
  fx_holding: { amount: 77 },
  employee: { firstName: 'Somebody', email: null, externalId: 'other' },
  lead: { revenueAmount: 9, employeeId: 'e2', currencyCode: 'USD' },
  target: { revenueAmount: 9, currencyCode: 'USD' },
  compensation: { salaryAnnualAmount: 1, commissionRate: 1 },
};

/** The same ids with other days and figures. */
export const distorted = (source: Source, days: number): Partial<Source> =>
  gathered(listed(source).map(([kind, record]) => [kind, { ...moved(record, days), ...otherwise[kind] }]));

/** Records of others, whose ids none of the source has. */
export function strangersOf(others: Source, source: Source): Partial<Source> {
  const held = new Set(source.fx_holding.map(({ currencyCode }) => currencyCode));
  const renamed = listed(others).map(([kind, record]): Single => {
    const { id, employeeId } = record as { id?: string; employeeId: string };
    if (id !== undefined) return [kind, { ...record, id: `x-${id}` }];
    return kind === 'fx_holding' ? [kind, record] : [kind, { ...record, employeeId: `x-${employeeId}` }];
  });
  return gathered(
    renamed.filter(([kind, record]) => kind !== 'fx_holding' || !held.has((record as any).currencyCode)),
  );
}
