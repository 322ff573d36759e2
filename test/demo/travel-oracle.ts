import {
  createTravelRecords,
  type CompanyOptions,
  type FileRecord,
  type ProblemName,
} from '../../src/demo/travel/index.ts';
import { toStage } from '../../src/domains/travel/records/stage.ts';
import { addDays, addMonths } from '../../src/common/time.ts';

type Sums = Record<string, number>;

const add = (sums: Sums, key: string, value: number) => {
  sums[key] = (sums[key] ?? 0) + value;
};

/** What a US dollar costs in the generated companies, more or less. */
const rates: Sums = { USD: 1, ZAR: 18, AUD: 1.5 };
const toDollars = (amount: number, currencyCode: string) => amount / rates[currencyCode]!;

const createFigures = () => ({
  asked: {} as Sums,
  won: {} as Sums,
  /** Of won trips' gross amount and margin, by consultant, a year ago and now. */
  gross: { before: {} as Sums, now: {} as Sums },
  margin: { before: {} as Sums, now: {} as Sums },
  /** By month of travel. */
  wonGross: {} as Sums,
  received: {} as Sums,
  open: {} as Sums,
  /** By month. */
  netCash: {} as Sums,
  /** By currency and the most days until it is due: 30, 60, 90. */
  due: {} as Sums,
  held: {} as Sums,
});
type Figures = ReturnType<typeof createFigures>;

type Itinerary = Extract<FileRecord, { kind: 'itinerary' }>;

function addItinerary(figures: Figures, each: Itinerary, asOf: string): void {
  const { employeeId, travelStartDate, currencyCode } = each;
  const stage = toStage(each.status);
  const month = addMonths(travelStartDate, 0);
  if (stage === 'open') add(figures.open, month, 1);
  if (employeeId !== null) add(figures.asked, employeeId, 1);
  if (stage !== 'won') return;
  add(figures.wonGross, month, toDollars(each.grossAmount, currencyCode));
  add(figures.received, month, toDollars(each.depositReceivedAmount, currencyCode));
  if (employeeId === null) return;
  add(figures.won, employeeId, 1);
  const when =
    travelStartDate >= asOf ? 'now' : travelStartDate < addMonths(asOf, -12) ? 'before' : undefined;
  if (!when) return;
  add(figures.gross[when], employeeId, toDollars(each.grossAmount, currencyCode));
  add(figures.margin[when], employeeId, toDollars(each.grossAmount - each.grossProfit, currencyCode));
}

function count(options: CompanyOptions): Figures {
  const { asOf } = options;
  const figures = createFigures();
  for (const record of createTravelRecords(options)) {
    const { kind } = record;
    if (kind === 'itinerary') addItinerary(figures, record, asOf);
    if (kind === 'cash_movement') {
      const amount = toDollars(record.amount, record.currencyCode);
      add(figures.netCash, addMonths(record.date, 0), record.direction === 'in' ? amount : -amount);
    }
    if (kind === 'supplier_invoice' && record.dueDate >= asOf) {
      const days = [30, 60, 90].find((each) => record.dueDate <= addDays(asOf, each));
      add(figures.due, `${record.currencyCode} ${days ?? 'later'}`, record.amount - record.paidAmount);
    }
    if (kind === 'fx_holding') add(figures.held, record.currencyCode, record.amount);
  }
  return figures;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const months = (asOf: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => addMonths(asOf, from + index));

/** What stands out in a company's records, by the simplest rules. */
export function findProblems(options: CompanyOptions): Record<ProblemName, string[]> {
  const { asOf } = options;
  const { asked, won, gross, margin, wonGross, received, open, netCash, due, held } = count(options);
  const employees = Object.keys(asked).sort();
  const conversion = (id: string) => (won[id] ?? 0) / asked[id]!;
  const usualConversion = median(employees.map(conversion));
  const marginPct = (when: 'before' | 'now', id: string) => margin[when][id]! / gross[when][id]!;
  const coverage = (month: string) => received[month]! / wonGross[month]! / 0.25;
  const usualCoverage = median(months(asOf, -12, -1).map(coverage));
  const ahead = months(asOf, 1, 7);
  const isGrowing = (code: string) => {
    const [first, second, third] = [30, 60, 90].map((days) => due[`${code} ${days}`]!) as [
      number,
      number,
      number,
    ];
    return first < second && second < third && held[code]! < 0.2 * (first + second + third);
  };
  return {
    lowConversion: employees.filter((id) => conversion(id) < 0.6 * usualConversion),
    marginErosion: employees.filter((id) => marginPct('now', id) < 0.6 * marginPct('before', id)),
    fallingDepositCoverage: months(asOf, 1, 6).filter((month) => coverage(month) < 0.95 * usualCoverage),
    cashSqueeze: months(asOf, -24, -1).filter((month) => netCash[month]! < 0),
    growingZarExposure: Object.keys(held).filter(isGrowing),
    pipelineGap: ahead.filter(
      (month) => (open[month] ?? 0) < median(ahead.map((each) => open[each] ?? 0)) / 3,
    ),
  };
}
