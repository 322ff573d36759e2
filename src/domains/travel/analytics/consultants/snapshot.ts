import { compareCodeUnits } from '../../../../common/collections.ts';
import type { Itinerary } from '../../records/record.ts';
import type { ConsultantProfile, ItineraryBrief } from '../consultant-results.ts';
import type { AnalyticsDeps, CurrencyConverter } from '../deps.ts';
import { toMoney, integer, type Fraction } from '../figures.ts';
import type { StageMonth } from './forecast.ts';

/** Itineraries of a list, at most. */
export const maxListLength = 10;

interface Converted {
  itinerary: Itinerary;
  /** Exact, in units of the answer's currency. */
  gross: Fraction;
}

/** Those of currencies that are asked for. @throws GatewayError NO_RATE. */
function convert(itineraries: readonly Itinerary[], currency: CurrencyConverter): Converted[] {
  return itineraries.flatMap((itinerary) => {
    const factor = currency.factorOf(itinerary.currencyCode);
    return factor ? [{ itinerary, gross: integer(itinerary.grossAmount).mul(factor) }] : [];
  });
}

function toBrief({ itinerary, gross }: Converted): ItineraryBrief {
  return {
    itineraryId: itinerary.id,
    itineraryNumber: itinerary.number,
    itineraryName: itinerary.name,
    itineraryStatus: itinerary.status,
    primaryCountry: itinerary.primaryCountry,
    travelStartDate: itinerary.travelStartDate,
    travelEndDate: itinerary.travelEndDate,
    grossAmount: toMoney(gross),
    paxCount: itinerary.paxCount,
  };
}

/** The currencies of open itineraries that start in the as-of date's month or later. */
function openCurrencies(stages: readonly StageMonth[], asOf: string): string[] {
  const rows = stages.flatMap(({ month, rows }) => (month.slice(0, 7) >= asOf.slice(0, 7) ? rows : []));
  return [...new Set(rows.filter(({ stage }) => stage === 'open').map(({ currencyCode }) => currencyCode))];
}

/**
 * The consultant's open itineraries that start on the as-of date or later, the largest gross first: those of each
 * currency, compared once they are converted.
 * @param stages the consultant's months, of the asked currency, from the as-of date's month on without an end.
 */
export async function findTopOpen(
  { records, asOf }: Pick<AnalyticsDeps, 'records' | 'asOf'>,
  tenantId: string,
  employeeId: string,
  stages: readonly StageMonth[],
): Promise<Itinerary[]> {
  const found = openCurrencies(stages, asOf()).map((currencyCode) =>
    records.findTopOpen(tenantId, employeeId, currencyCode, asOf(), maxListLength),
  );
  return (await Promise.all(found)).flat();
}

/** @throws GatewayError NO_RATE. */
export function toSnapshot(
  traveling: readonly Itinerary[],
  open: readonly Itinerary[],
  currency: CurrencyConverter,
): ConsultantProfile['operationalSnapshot'] {
  const largestFirst = convert(open, currency).toSorted(
    (one, other) => other.gross.compare(one.gross) || compareCodeUnits(one.itinerary.id, other.itinerary.id),
  );
  return {
    currentTravelingFiles: convert(traveling, currency).map(toBrief),
    topOpenItineraries: largestFirst.slice(0, maxListLength).map(toBrief),
  };
}
