import type { FunnelHealth } from '../consultant-results.ts';
import { ratioOf, toCount, toRatio, integer, type Fraction } from '../figures.ts';

/** What became of leads, in whole numbers. */
export interface Funnel {
  /** Created in the period. */
  leadCount: number;
  /** Closed in the period, whenever they were created; likewise the lost ones. */
  wonCount: number;
  lostCount: number;
  /** Of all won ones together, from creation to closing. */
  daysToBook: number;
}

/** Rows of leads by the month of their creation, and by that of their closing. */
export interface CreatedRow {
  readonly leadCount: number;
}
export interface ClosedRow extends CreatedRow {
  readonly status: string;
  readonly daysToClose: number;
}

function total<Row>(rows: readonly Row[], valueOf: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + valueOf(row), 0);
}

export function addUpFunnel(created: readonly CreatedRow[], closed: readonly ClosedRow[]): Funnel {
  const won = closed.filter(({ status }) => status === 'won');
  const lost = closed.filter(({ status }) => status === 'lost');
  return {
    leadCount: total(created, ({ leadCount }) => leadCount),
    wonCount: total(won, ({ leadCount }) => leadCount),
    lostCount: total(lost, ({ leadCount }) => leadCount),
    daysToBook: total(won, ({ daysToClose }) => daysToClose),
  };
}

/**
 * Won / leads (docs/travel-metrics-consultants.md, "Leaderboard"); 0 without leads. It exceeds 1 if more was won
 * than came in.
 */
export function conversionRateOf({ wonCount, leadCount }: Funnel): Fraction {
  return ratioOf(integer(wonCount), integer(leadCount)) ?? integer(0);
}

/** Won / (won + lost) (docs/travel-metrics-consultants.md, "Leaderboard"); 0 if nothing was closed. */
export function closeRateOf({ wonCount, lostCount }: Funnel): Fraction {
  return ratioOf(integer(wonCount), integer(wonCount + lostCount)) ?? integer(0);
}

/** Days from a lead's creation to its closing, the mean of the won ones; undefined if none was won. */
export function speedToBookOf({ daysToBook, wonCount }: Funnel): Fraction | undefined {
  return ratioOf(integer(daysToBook), integer(wonCount));
}

export function toFunnelHealth(funnel: Funnel): FunnelHealth {
  const speed = speedToBookOf(funnel);
  return {
    leadCount: funnel.leadCount,
    closedWonCount: funnel.wonCount,
    closedLostCount: funnel.lostCount,
    conversionRate: toRatio(conversionRateOf(funnel)),
    closeRate: toRatio(closeRateOf(funnel)),
    avgSpeedToBookDays: speed ? toCount(speed) : null,
  };
}
