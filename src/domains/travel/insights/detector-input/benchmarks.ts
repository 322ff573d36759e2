import { marginPctOf } from '../../analytics/consultants/bookings.ts';
import { closeRateOf, conversionRateOf, speedToBookOf } from '../../analytics/consultants/funnel.ts';
import { ratioOf, integer, type Fraction } from '../../analytics/figures.ts';
import type { ConsultantInput } from './consultant.ts';

/**
 * The row of `ai_context_consultant_benchmarks_v1`: what consultants are compared with, of the last 12 whole months.
 * Medians are taken over consultants whose samples are large enough, and are undefined if fewer than three have one:
 * two colleagues are no benchmark.
 */
export interface ConsultantBenchmarks {
  conversionRate: Fraction | undefined;
  closeRate: Fraction | undefined;
  speedToBookDays: Fraction | undefined;
  marginPct: Fraction | undefined;
  /** Open itineraries of the 6 months ahead for each lead, of all consultants together. */
  openPerLead: Fraction | undefined;
  /** Gross of a won itinerary, the mean of all consultants', in units of the tenant's currency. */
  grossPerItinerary: Fraction | undefined;
}

/** Samples from which on a consultant counts for a median. */
export interface MinSamples {
  leads: number;
  wonLeads: number;
  itineraries: number;
}

const minConsultants = 3;

/** The middle one, or the mean of the two in the middle. */
function medianOf(values: readonly Fraction[]): Fraction | undefined {
  if (values.length < minConsultants) return undefined;
  const sorted = values.toSorted((one, other) => one.compare(other));
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low && high && low.add(high).div(2);
}

export function createBenchmarks(
  contexts: readonly ConsultantInput[],
  min: MinSamples,
): ConsultantBenchmarks {
  const withLeads = contexts.filter(({ year }) => year.funnel.leadCount >= min.leads);
  const withWonLeads = contexts.filter(({ year }) => year.funnel.wonCount >= min.wonLeads);
  const withTrips = contexts.filter(({ year }) => year.booked.itineraryCount.gte(min.itineraries));
  const sum = (figureOf: (context: ConsultantInput) => Fraction) =>
    contexts.map(figureOf).reduce((total, each) => total.add(each), integer(0));
  return {
    conversionRate: medianOf(withLeads.map(({ year }) => conversionRateOf(year.funnel))),
    closeRate: medianOf(withLeads.map(({ year }) => closeRateOf(year.funnel))),
    speedToBookDays: medianOf(withWonLeads.flatMap(({ year }) => speedToBookOf(year.funnel) ?? [])),
    marginPct: medianOf(withTrips.map(({ year }) => marginPctOf(year.booked))),
    openPerLead: ratioOf(
      sum(({ pipeline }) => integer(pipeline.openCount)),
      sum(({ year }) => integer(year.funnel.leadCount)),
    ),
    grossPerItinerary: ratioOf(
      sum(({ year }) => year.booked.grossAmount),
      sum(({ year }) => year.booked.itineraryCount),
    ),
  };
}
