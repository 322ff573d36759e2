import { addMonths, mondayOf, toDate, toDay } from '../../common/time.ts';
import type { Random } from '../random.ts';
import { toCents, type FileRecord, type FileRecordOf } from './file-record.ts';
import { currencyCodes, usualRates, type CurrencyCode } from './market.ts';
import type { Problems } from './problems.ts';

const years = 5;
/** How far a rate moves in a week, and how much of its way from the usual rate it goes back. */
const step = 0.012;
const pull = 0.03;
const spread = 0.0004;

const toFourPlaces = (rate: number) => Math.round(rate * 10_000) / 10_000;

/** Mondays' rates of US dollars in the other currencies. */
export function* createRates(random: Random, asOf: string): Generator<FileRecord> {
  const last = mondayOf(toDay(asOf));
  const first = mondayOf(toDay(addMonths(asOf, -12 * years)));
  for (const code of currencyCodes.filter((each) => each !== 'USD')) {
    let deviation = 0;
    for (let day = first; day <= last; day += 7) {
      deviation += random.normal(0, step) - pull * deviation;
      const mid = usualRates[code] * Math.exp(deviation);
      yield {
        kind: 'fx_rate',
        id: `USD-${code}-${toDate(day)}`,
        currencyPair: `USD/${code}`,
        rateTimestamp: `${toDate(day)}T06:00:00Z`,
        bidRate: toFourPlaces(mid * (1 - spread)),
        askRate: toFourPlaces(mid * (1 + spread)),
        source: 'demo',
      };
    }
  }
}

/** What is held of each currency, of what is to be paid in it within 90 days. */
const usualCover = 0.6;
const hardlyAny = 0.08;
const exposureDays = 90;

/** Adds up what is to be paid, so that what is held can be in proportion. */
export class Holdings {
  readonly #due = new Map<CurrencyCode, number>();
  readonly #today: number;

  constructor(asOf: string) {
    this.#today = toDay(asOf);
  }

  add({ dueDate, amount, paidAmount, currencyCode }: FileRecordOf<'supplier_invoice'>): void {
    const days = toDay(dueDate) - this.#today;
    const code = currencyCodes.find((each) => each === currencyCode);
    if (!code || days < 0 || days > exposureDays) return;
    this.#due.set(code, (this.#due.get(code) ?? 0) + amount - paidAmount);
  }

  *createRecords(problems: Problems): Generator<FileRecord> {
    for (const currencyCode of currencyCodes) {
      const cover = problems.isUncovered(currencyCode) ? hardlyAny : usualCover;
      const due = this.#due.get(currencyCode) ?? 0;
      yield { kind: 'fx_holding', currencyCode, amount: toCents(due * cover) };
    }
  }
}
