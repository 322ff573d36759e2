import { createHash } from 'node:crypto';
import { createTravelRecords, type CompanyOptions, type FileRecord } from '../../src/demo/travel/index.ts';
import { recordModels } from '../../src/domains/travel/records/models.ts';
import type { RecordKind, TravelRecords } from '../../src/domains/travel/records/record.ts';
import { addMonths, toDay } from '../../src/common/time.ts';
import { cpuSecondsOf } from '../helpers/cpu-time.ts';

const asOf = '2026-02-11';
const companyOf = (changes: Partial<CompanyOptions> = {}): CompanyOptions => ({
  itineraries: 5_000,
  seed: 1,
  asOf,
  isQuiet: true,
  ...changes,
});

/** All of a company's records as they are stored, by kind. @throws where one is not what its kind must be. */
function read(options: CompanyOptions): { [Kind in RecordKind]: TravelRecords[Kind][] } {
  const byKind = Object.fromEntries(Object.keys(recordModels).map((kind) => [kind, [] as object[]]));
  for (const { kind, ...given } of createTravelRecords(options)) {
    byKind[kind]!.push(recordModels[kind].toRecord(given));
  }
  return byKind as never;
}

function hash(records: Iterable<FileRecord>): string {
  const digest = createHash('sha256');
  for (const record of records) digest.update(JSON.stringify(record));
  return digest.digest('hex');
}

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const countBy = (values: readonly (string | null)[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};
const company = read(companyOf());
const isWon = ({ stage }: TravelRecords['itinerary']) => stage === 'won';

describe('A generated travel company', () => {
  it('is the same for the same seed, size and day, and another one for others', () => {
    const small = (changes = {}) => hash(createTravelRecords(companyOf({ itineraries: 500, ...changes })));
    const first = small();
    expect(small()).toBe(first);
    const changes = [{ seed: 2 }, { itineraries: 501 }, { asOf: '2026-02-12' }, { isQuiet: false }];
    const others = changes.map(small);
    expect(new Set([first, ...others]).size).toBe(5);
  });

  it.each([1, 7, 400, 5_000])('has as many itineraries as are asked for, all good: %i', (itineraries) => {
    expect(read(companyOf({ itineraries, isQuiet: false })).itinerary).toHaveLength(itineraries);
  });

  it.each([
    [400, 8, undefined],
    [10_000, 20, undefined],
    [200_000, 60, undefined],
    [400, 30, 30],
  ])('of %i itineraries has %i consultants', (itineraries, consultants, asked) => {
    // Consultants come before the itineraries.
    let found = 0;
    for (const { kind } of createTravelRecords(companyOf({ itineraries, consultants: asked }))) {
      if (kind === 'employee') found += 1;
      if (kind === 'itinerary') break;
    }
    expect(found).toBe(consultants);
  });

  it('has records of every kind, each id once, that name only what there is', () => {
    for (const records of Object.values(company)) {
      expect(records.length).toBeGreaterThan(0);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }
    const itineraries = new Set(company.itinerary.map(({ id }) => id));
    expect(company.deposit.filter(({ itineraryId }) => !itineraries.has(itineraryId))).toEqual([]);
    const employees = new Set([null, ...company.employee.map(({ id }) => id)]);
    const named = [...company.itinerary, ...company.lead, ...company.target, ...company.compensation];
    expect(named.filter(({ employeeId }) => !employees.has(employeeId))).toEqual([]);
    expect(company.employee.filter(({ email }) => !email?.endsWith('.example'))).toEqual([]);
    expect(new Set(company.employee.map(({ email }) => email)).size).toBe(company.employee.length);
  });

  it('travels in the five years around the as-of date, and knows nothing that has not happened', () => {
    const starts = company.itinerary.map(({ travelStartDate }) => travelStartDate).sort();
    const months = new Set(starts.map((start) => addMonths(start, 0)));
    expect(starts[0]! >= addMonths(asOf, -42) && starts.at(-1)! < addMonths(asOf, 18)).toBe(true);
    expect(months.size).toBeGreaterThanOrEqual(54);
    const happened = [
      ...[...company.itinerary, ...company.lead].flatMap(({ createdDate, closedDate }) => [
        createdDate,
        closedDate,
      ]),
      ...company.cash_movement.map(({ date }) => date),
      ...company.supplier_invoice.map(({ date }) => date),
      ...company.fx_rate.map(({ rateTimestamp }) => rateTimestamp.toISOString().slice(0, 10)),
    ];
    expect(happened.filter((day) => day !== null && day > asOf)).toEqual([]);
    const openPast = company.itinerary.filter(
      ({ travelStartDate: start, stage }) => start < asOf && stage === 'open',
    );
    const openAhead = company.itinerary.filter(
      ({ travelStartDate: start, stage }) => start >= asOf && stage === 'open',
    );
    expect(openPast.length).toBeGreaterThan(500);
    expect(openAhead.length).toBeGreaterThan(100);
  });

  it('has seasons, three currencies and channels of uneven weight', () => {
    const past = company.itinerary.filter(({ travelStartDate }) => travelStartDate < addMonths(asOf, 0));
    const byMonth = countBy(past.map(({ travelStartDate }) => travelStartDate.slice(5, 7)));
    expect(byMonth['07']! + byMonth['08']!).toBeGreaterThan(1.15 * (byMonth['10']! + byMonth['11']!));
    const currencies = countBy(company.itinerary.map(({ currencyCode }) => currencyCode));
    expect(Object.keys(currencies).sort()).toEqual(['AUD', 'USD', 'ZAR']);
    expect(currencies.USD!).toBeGreaterThan(currencies.AUD!);
    expect(currencies.AUD!).toBeGreaterThan(currencies.ZAR!);
    for (const field of ['consortium', 'tradeAgency'] as const) {
      const { null: without, ...labels } = countBy(company.itinerary.map((each) => each[field]));
      const sizes = Object.values(labels).sort((a, b) => b - a);
      expect(without! / company.itinerary.length).toBeGreaterThan(0.4);
      expect(sizes[0]!).toBeGreaterThan(4 * sizes.at(-1)!);
    }
  });

  it('has consultants of different skill, none of whom wins nothing', () => {
    const own = company.employee.map(({ id }) =>
      company.itinerary.filter(({ employeeId }) => employeeId === id),
    );
    const conversions = own.map((each) => each.filter(isWon).length / each.length);
    expect(Math.min(...conversions)).toBeGreaterThan(0.3);
    expect(Math.max(...conversions)).toBeLessThan(0.6);
    const margins = own.map((each) => {
      const won = each.filter(isWon);
      return mean(won.map(({ grossAmount, grossProfit }) => 1 - grossProfit / grossAmount));
    });
    expect(Math.max(...margins)).toBeGreaterThan(1.1 * Math.min(...margins));
    const days = own.map((each) =>
      mean(each.filter(isWon).map(({ createdDate, closedDate }) => toDay(closedDate!) - toDay(createdDate))),
    );
    expect(Math.max(...days)).toBeGreaterThan(1.2 * Math.min(...days));
    expect(mean(days)).toBeGreaterThan(15);
    expect(mean(days)).toBeLessThan(45);
  });

  it('receives deposits of about a quarter, and pays suppliers less than it takes in', () => {
    const won = company.itinerary.filter(isWon);
    const shares = won.map(({ depositReceivedAmount, grossAmount }) => depositReceivedAmount / grossAmount);
    expect(Math.min(...shares)).toBeGreaterThan(0.24);
    expect(Math.max(...shares)).toBeLessThan(0.31);
    expect(company.deposit).toHaveLength(won.length);
    const dollars = company.cash_movement.filter(({ currencyCode }) => currencyCode === 'USD');
    const total = (direction: string) =>
      dollars.filter((each) => each.direction === direction).reduce((sum, { amount }) => sum + amount, 0);
    expect(total('in')).toBeGreaterThan(total('out'));
  });

  it('changes only what a planted problem concerns', () => {
    const planted = read(companyOf({ isQuiet: false }));
    const quiet = new Map(company.itinerary.map((each) => [each.id, each]));
    // Nothing is planted in what was over two years before, but the consultants who win too little.
    const old = planted.itinerary.filter(({ travelStartDate }) => travelStartDate < addMonths(asOf, -24));
    const changed = old.filter((each) => JSON.stringify(each) !== JSON.stringify(quiet.get(each.id)));
    expect(new Set(changed.map(({ employeeId }) => employeeId)).size).toBe(1);
  });

  it('of ten million itineraries begins at once', async () => {
    const records = createTravelRecords(companyOf({ itineraries: 10_000_000 }));
    let count = 0;
    const seconds = await cpuSecondsOf(() => {
      while (count < 10_000 && records.next().done === false) count += 1;
    });
    expect(count).toBe(10_000);
    // All of them would take minutes.
    expect(seconds).toBeLessThan(20);
  });
});
