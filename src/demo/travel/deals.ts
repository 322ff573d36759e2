import { addMonths, toDate, toDay } from '../../common/time.ts';
import type { Random } from '../random.ts';
import type { TravelMonth } from './calendar.ts';
import { usual, type Consultant } from './consultants.ts';
import { toCents, type FileRecordOf } from './file-record.ts';
import {
  consortia,
  destinations,
  saleCurrencies,
  southAfrica,
  tradeAgencies,
  usualRates,
  type CurrencyCode,
  type Destination,
} from './market.ts';
import type { Problems } from './problems.ts';
import { openStatuses, lostStatuses, wonStatusOf } from './statuses.ts';
import type { Weighted } from './weighted.ts';

/** A trip that somebody asked for, and what became of it. */
export interface Deal {
  itinerary: FileRecordOf<'itinerary'> & { currencyCode: CurrencyCode };
  destination: Destination;
  /** `quiet`: nobody has said yes or no, and nobody will. */
  outcome: 'won' | 'lost' | 'quiet' | 'undecided';
  /** The day of the decision, or of the last word; undefined while it is not decided. */
  decidedDay: number | undefined;
}

/** What deals are made from. */
export interface DealSource {
  asOf: string;
  consultants: Weighted<Consultant>;
  problems: Problems;
}

/** Days from the first word to the trip: in the middle, and how far they spread. */
const leadTime = { median: 140, spread: 0.55, shortest: 14, longest: 540 };
/** Of deals that are not won, those that are marked as lost; nobody says a word about the others. */
const saidNo = 0.45;
const withoutConsultant = 0.01;
const throughConsortium = 0.45;
const throughAgency = 0.35;
const paxCounts = [1, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6];
/** What a day costs each traveller, in US dollars, and its growth from year to year. */
const priceOfDay = { amount: 370, spread: 0.4, growthOfYear: 1.03 };
const maxSpreadOfMargin = 0.02;

/** The day that a deal begins on, so long before the trip that it is known today. */
function createFirstDay(random: Random, startDay: number, today: number): number {
  // A trip far ahead is known only if its lead time is long: a few draws, then any recent day.
  for (let tries = 0; tries < 6; tries++) {
    const days = leadTime.median * Math.exp(random.normal(0, leadTime.spread));
    const created = startDay - Math.round(Math.min(leadTime.longest, Math.max(leadTime.shortest, days)));
    if (created <= today) return created;
  }
  return Math.min(today, startDay - leadTime.shortest) - random.integer(0, 60);
}

function decide(
  random: Random,
  consultant: Consultant | undefined,
  createdDay: number,
  startDay: number,
  today: number,
): Pick<Deal, 'outcome' | 'decidedDay'> {
  const { conversion, daysToDecide } = consultant ?? usual;
  const days = Math.round(daysToDecide * Math.exp(random.normal(0, 0.5)));
  const decidedDay = createdDay + Math.min(Math.max(1, days), startDay - createdDay - 5);
  const isWon = random.chance(conversion);
  const isLost = random.chance(saidNo);
  if (decidedDay > today) return { outcome: 'undecided', decidedDay: undefined };
  return { outcome: isWon ? 'won' : isLost ? 'lost' : 'quiet', decidedDay };
}

/** Who sold the trip for how much, without what follows from the outcome. */
function createSale(random: Random, consultant: Consultant | undefined, offset: number, problems: Problems) {
  const paxCount = random.pick(paxCounts);
  const numberOfDays = random.integer(5, 12) + (random.chance(0.1) ? random.integer(3, 9) : 0);
  const currencyCode = saleCurrencies.pick(random);
  const growth = priceOfDay.growthOfYear ** (offset / 12);
  const price = priceOfDay.amount * growth * Math.exp(random.normal(0, priceOfDay.spread));
  const grossAmount = toCents(paxCount * numberOfDays * price * usualRates[currencyCode]);
  const usually = (consultant ?? usual).marginPct + random.normal(0, maxSpreadOfMargin);
  const marginPct = Math.max(0.02, usually * problems.marginFactor(consultant?.id ?? null, offset));
  const tradeAgency = random.chance(throughAgency) ? tradeAgencies.pick(random) : null;
  const tradeRate = random.integer(14, 20) / 200;
  return {
    paxCount,
    numberOfDays,
    numberOfNights: numberOfDays - 1,
    currencyCode,
    grossAmount,
    grossProfit: toCents(grossAmount * (1 - marginPct)),
    tradeCommissionAmount: tradeAgency === null ? 0 : toCents(grossAmount * tradeRate),
    tradeAgency,
    consortium: random.chance(throughConsortium) ? consortia.pick(random) : null,
  };
}

function statusOf(
  random: Random,
  outcome: Deal['outcome'],
  daysToStart: number,
  numberOfDays: number,
): string {
  if (outcome === 'won') return wonStatusOf(random, daysToStart, numberOfDays);
  return (outcome === 'lost' ? lostStatuses : openStatuses).pick(random);
}

/** One itinerary of a month. @param serial from 1, unique in the company. */
export function createDeal(
  random: Random,
  serial: number,
  travelMonth: TravelMonth,
  source: DealSource,
): Deal {
  const { problems, consultants } = source;
  const { month, offset } = travelMonth;
  const today = toDay(source.asOf);
  const startDay = random.integer(toDay(month), toDay(addMonths(month, 1)) - 1);
  const consultant = random.chance(withoutConsultant) ? undefined : consultants.pick(random);
  const sale = createSale(random, consultant, offset, problems);
  const createdDay = createFirstDay(random, startDay, today);
  let { outcome, decidedDay } = decide(random, consultant, createdDay, startDay, today);
  const usualDestination = destinations.pick(random);
  const goesElsewhere = random.chance(problems.southAfricanShare(startDay - today));
  const destination = goesElsewhere ? southAfrica : usualDestination;
  if (problems.losesQuotes(month) && (outcome === 'undecided' || outcome === 'quiet') && random.chance(0.9)) {
    [outcome, decidedDay] = ['lost', decidedDay ?? today];
  }
  const depositShare = (0.25 + 0.05 * random.next()) * problems.depositFactor(offset);
  const number = String(serial).padStart(7, '0');
  const isClosed = decidedDay !== undefined && outcome !== 'quiet';
  return {
    destination,
    outcome,
    decidedDay,
    itinerary: {
      kind: 'itinerary',
      id: `itinerary-${number}`,
      number: `WH-${number}`,
      name: `${destination.country}, ${sale.numberOfDays} days for ${sale.paxCount}`,
      status: statusOf(random, outcome, startDay - today, sale.numberOfDays),
      createdDate: toDate(createdDay),
      closedDate: isClosed ? toDate(decidedDay as number) : null,
      travelStartDate: toDate(startDay),
      travelEndDate: toDate(startDay + sale.numberOfDays - 1),
      ...sale,
      primaryCountry: destination.country,
      employeeId: consultant?.id ?? null,
      depositReceivedAmount: outcome === 'won' ? toCents(sale.grossAmount * depositShare) : 0,
    },
  };
}
