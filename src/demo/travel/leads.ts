import { toDate, toDay } from '../../common/time.ts';
import type { Random } from '../random.ts';
import type { Deal } from './deals.ts';
import type { FileRecord } from './file-record.ts';

/** Itineraries that began as a lead. */
const withLead = 0.85;
/** Leads that never became an itinerary, for each itinerary. */
const withoutItinerary = 0.15;
/** Leads that somebody closed though the customer had said nothing. */
const givenUp = 0.35;

/** The leads around a deal: its own, and now and then one that came to nothing. */
export function* createLeads(random: Random, deal: Deal, today: number): Generator<FileRecord> {
  const { itinerary, outcome, decidedDay } = deal;
  const { id, employeeId, grossAmount, currencyCode } = itinerary;
  const createdDay = toDay(itinerary.createdDate) - random.integer(0, 6);
  if (random.chance(withLead)) {
    const isGivenUp = outcome === 'lost' || (outcome === 'quiet' && random.chance(givenUp));
    const status = outcome === 'won' ? 'won' : isGivenUp ? 'lost' : 'open';
    yield {
      kind: 'lead',
      id: `${id}-lead`,
      employeeId,
      createdDate: toDate(createdDay),
      status,
      closedDate: status === 'open' || decidedDay === undefined ? null : toDate(decidedDay),
      revenueAmount: grossAmount,
      currencyCode,
    };
  }
  if (!random.chance(withoutItinerary)) return;
  const closedDay = createdDay + random.integer(3, 40);
  const isClosed = closedDay <= today;
  yield {
    kind: 'lead',
    id: `${id}-other-lead`,
    employeeId,
    createdDate: toDate(createdDay),
    status: isClosed ? 'lost' : 'open',
    closedDate: isClosed ? toDate(closedDay) : null,
    revenueAmount: 100 * random.integer(20, 150),
    currencyCode,
  };
}
