import type { Severity } from '../insight-event.ts';

/**
 * From where on something is an insight (docs/travel-insights.md). Shares are of 1; a limit is reached by equality.
 * Samples are the least that is judged by.
 */
export const thresholds = {
  consultant: {
    /** Standard deviations beyond which chance no longer explains a figure: many consultants are looked at. */
    deviations: 4,
    conversion: { shortfall: 0.25, minLeads: 30 },
    growth: { belowTarget: 0.15, belowYearBefore: 0.25, minItineraries: 20 },
    /** Points of margin lost; how far margins of single itineraries scatter. */
    margin: { points: 0.03, minItineraries: 20, scatter: 0.04 },
    /** Days longer than the benchmark, as a share of it. */
    speed: { excess: 0.75, minWonLeads: 10 },
    pipeline: { shortfall: 0.6, minExpected: 10 },
  },
  company: {
    /** As above, for the few figures of the company. */
    deviations: 3,
    depositCoverage: { shortfall: 0.1, minItineraries: 20 },
    /** Parts of cash out that cash in leaves uncovered, of the last month and of the last 3. */
    cash: {
      monthShortfall: 0.15,
      quarterShortfall: 0.05,
      minDays: { month: 15, quarter: 45 },
      minMonths: 6,
    },
    /** Net exposure, as a share of all payments due; the share of a currency's own payments that holdings leave uncovered. */
    exposure: { ofAllPayments: 0.15, uncovered: 0.6, minDays: 10 },
    pipeline: { shortfall: 0.6, minExpected: 10 },
    /** Leads won in a year are not quite those that came in it, which chance does not tell: hence more deviations. */
    conversion: { drop: 0.15, minLeads: 100, deviations: 4 },
    margin: { points: 0.02, minItineraries: 50, scatter: 0.04 },
    bookings: { drop: 0.15, minBookings: 30 },
  },
} as const;

/** How urgent a finding is, by how many times its threshold it reaches; the first row that is reached counts. */
export const levels: readonly {
  from: number;
  severity: Severity;
  priority: number;
  callsForAction: boolean;
}[] = [
  { from: 3, severity: 'critical', priority: 1, callsForAction: true },
  { from: 2, severity: 'high', priority: 2, callsForAction: true },
  { from: 1.5, severity: 'medium', priority: 3, callsForAction: true },
  { from: 1.2, severity: 'low', priority: 4, callsForAction: true },
  { from: 1, severity: 'low', priority: 5, callsForAction: false },
];

/** What confidence is made of: the parts of a sample and of an effect that are as large as they can be. */
export const confidenceParts = { base: 0.4, sample: 0.4, effect: 0.2 } as const;
