import { createCurrencyConverters } from '../../src/domains/travel/analytics/currency.ts';
import type { AnalyticsDeps } from '../../src/domains/travel/analytics/deps.ts';
import type { AnyRow, AnyView, ViewReader } from '../../src/domains/travel/rollups/view.ts';
import type { RequestContext, Role } from '../../src/common/request-context.ts';
import type { TestRecords } from './travel-records.ts';

const monthOf = (date: string) => `${date.slice(0, 7)}-01`;

type Months = Map<string, Map<string, AnyRow>>;

/** Adds what a record counts for to the view's rows of its month. */
function count(view: AnyView, months: Months, month: string, row: AnyRow): void {
  const rows = months.get(month) ?? new Map<string, AnyRow>();
  const key = JSON.stringify(view.keys.map((name) => row[name]));
  const before = rows.get(key);
  const sums = view.sums.map((name: string) => [name, Number(before?.[name] ?? 0) + Number(row[name])]);
  rows.set(key, { ...row, ...Object.fromEntries(sums) });
  months.set(month, rows);
}

/** The view's months, added up from the records. */
function toMonths(view: AnyView, records: readonly any[], shard: string | undefined) {
  const months: Months = new Map();
  for (const record of records) {
    const date: string | null = record[view.by.field];
    const row: AnyRow | undefined = date === null ? undefined : view.toRow(record);
    if (date === null || !row || (view.shard && row[view.shard] !== shard)) continue;
    count(view, months, monthOf(date), row);
  }
  return [...months]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, rows]) => ({ month, rows: [...rows.values()] as any[] }));
}

/**
 * The views of one tenant's records, made by the views' own definitions, without a store. A view that has a shard
 * wants one, others none, and months are given by their first day: anything else fails.
 */
export function createMemoryViews(records: TestRecords, tenant = 'acme'): ViewReader {
  return {
    readMonths: async (tenantId, view, from, to, shard) => {
      if ((view.shard === undefined) !== (shard === undefined))
        throw new Error(`${view.name}: shard ${shard}`);
      if (!from.endsWith('-01') || !to.endsWith('-01'))
        throw new Error(`${view.name}: from ${from} to ${to}`);
      if (tenantId !== tenant) return [];
      const kind: keyof TestRecords = view.by.kind;
      return toMonths(view, records[kind] ?? [], shard).filter(({ month }) => month >= from && month <= to);
    },
  };
}

/** The part of the store that analytics read, over one tenant's records in memory. */
function createMemoryRecords(records: TestRecords, tenant = 'acme'): AnalyticsDeps['records'] {
  const of = <Kind extends keyof TestRecords>(tenantId: string, kind: Kind) =>
    (tenantId === tenant ? (records[kind] ?? []) : []) as NonNullable<TestRecords[Kind]>;
  const ratesUntil = (tenantId: string, until: Date) =>
    [...of(tenantId, 'fx_rate')]
      .filter(({ rateTimestamp }) => rateTimestamp <= until)
      .sort((one, other) => other.rateTimestamp.getTime() - one.rateTimestamp.getTime());
  return {
    findAllEmployees: async (tenantId) => [...of(tenantId, 'employee')],
    findByIds: async (tenantId, kind, ids) => of(tenantId, kind).filter(({ id }) => ids.includes(id)),
    findAllHoldings: async (tenantId) => [...of(tenantId, 'fx_holding')],
    findRates: async (tenantId, currencies, until, limit) =>
      ratesUntil(tenantId, until)
        .filter(({ currencyPair }) => currencyPair.split('/').some((each) => currencies.includes(each)))
        .slice(0, limit),
    findLatestRates: async (tenantId, until) =>
      ratesUntil(tenantId, until).filter(
        ({ currencyPair }, index, all) =>
          all.findIndex((each) => each.currencyPair === currencyPair) === index,
      ),
    findCompensation: async (tenantId, employeeId) =>
      of(tenantId, 'compensation').find((each) => each.employeeId === employeeId),
    findTopOpen: async (tenantId, employeeId, currencyCode, day, limit) =>
      of(tenantId, 'itinerary')
        .filter((each) => each.stage === 'open' && each.employeeId === employeeId)
        .filter((each) => each.currencyCode === currencyCode && each.travelStartDate >= day)
        .sort((one, other) => other.grossAmount - one.grossAmount)
        .slice(0, limit),
    findTraveling: async (tenantId, employeeId, currencyCode, day, limit) =>
      of(tenantId, 'itinerary')
        .filter((each) => each.stage === 'won' && each.employeeId === employeeId)
        .filter((each) => each.currencyCode === (currencyCode ?? each.currencyCode))
        .filter((each) => currencyCode === undefined || each.currencyCode === currencyCode)
        .filter(({ travelStartDate, travelEndDate }) => travelStartDate <= day && day <= travelEndDate)
        .sort((one, other) => (one.travelStartDate < other.travelStartDate ? 1 : -1))
        .slice(0, limit),
  };
}

export interface TestAnalyticsOptions {
  /** What analytics take for today; 2026-02-07, the examples' day, if not given. */
  asOf?: string;
  /** The tenant's currency; USD if not given. */
  currency?: string;
}

/** What the analytics of the tenant `acme` are made from, over records in memory; only the currencies are the real ones. */
export function createTestAnalyticsDeps(
  records: TestRecords,
  { asOf = '2026-02-07', currency = 'USD' }: TestAnalyticsOptions = {},
): AnalyticsDeps {
  const stored = createMemoryRecords(records);
  return {
    views: createMemoryViews(records),
    records: stored,
    createCurrencyConverter: createCurrencyConverters({
      records: stored,
      currencyOf: async () => currency,
      asOf: () => asOf,
    }),
    asOf: () => asOf,
  };
}

/** A request of the tenant `acme`. */
export const createTestContext = (
  roles: readonly Role[] = ['manager'],
  viewer: { tenantId?: string; email?: string | null } = {},
): RequestContext =>
  ({
    viewer: { tenantId: 'acme', userId: 'ada', email: 'ada@example.com', roles, ...viewer },
  }) as unknown as RequestContext;
