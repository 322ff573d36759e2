import { compareCodeUnits } from '../../../../common/collections.ts';
import type { ConsultantRanking, SortKey } from '../consultant-results.ts';
import { toMoney, toCount, toRatio, integer, type Fraction } from '../figures.ts';
import { marginOf, marginPctOf } from './bookings.ts';
import { toConsultantResult } from './employee.ts';
import { closeRateOf, conversionRateOf, speedToBookOf, toFunnelHealth } from './funnel.ts';
import type { ConsultantFigures } from './consultant-figures.ts';

const figureOf: Record<SortKey, (line: ConsultantFigures) => Fraction | undefined> = {
  booked_revenue: ({ booked }) => booked.grossAmount,
  commission_income: ({ booked }) => booked.grossProfit,
  margin_amount: ({ booked }) => marginOf(booked),
  margin_pct: ({ booked }) => marginPctOf(booked),
  itinerary_count: ({ booked }) => booked.itineraryCount,
  pax_count: ({ booked }) => booked.paxCount,
  lead_count: ({ funnel }) => integer(funnel.leadCount),
  conversion_rate: ({ funnel }) => conversionRateOf(funnel),
  close_rate: ({ funnel }) => closeRateOf(funnel),
  avg_speed_to_book_days: ({ funnel }) => speedToBookOf(funnel),
  growth_target_variance_pct: ({ targetVariance }) => targetVariance,
  yoy_to_date_variance_pct: ({ yoyVariance }) => yoyVariance,
};

/** The higher booked revenue first, then the lower employee id. */
export function compareRevenue(one: ConsultantFigures, other: ConsultantFigures): number {
  return (
    other.booked.grossAmount.compare(one.booked.grossAmount) ||
    compareCodeUnits(one.employee.id, other.employee.id)
  );
}

/**
 * The lines in the order of a figure, exact and not as it is answered. Of equal ones the higher booked revenue comes
 * first, then the lower employee id; those without the figure come last. All of that in either order.
 */
export function sortConsultants(
  lines: readonly ConsultantFigures[],
  sortBy: SortKey,
  sortOrder: 'asc' | 'desc',
): ConsultantFigures[] {
  const sign = sortOrder === 'asc' ? 1 : -1;
  const compareFigures = (one: Fraction | undefined, other: Fraction | undefined) =>
    one && other ? sign * one.compare(other) : Number(!one) - Number(!other);
  return lines
    .map((line) => ({ line, figure: figureOf[sortBy](line) }))
    .toSorted(
      (one, other) => compareFigures(one.figure, other.figure) || compareRevenue(one.line, other.line),
    )
    .map(({ line }) => line);
}

/** A line as it is answered. @param rank its place, from 1. */
export function toRanking(line: ConsultantFigures, rank: number): ConsultantRanking {
  const { employee, booked, funnel, targetVariance, yoyVariance } = line;
  return {
    rank,
    ...toConsultantResult(employee),
    itineraryCount: toCount(booked.itineraryCount),
    paxCount: toCount(booked.paxCount),
    bookedRevenue: toMoney(booked.grossAmount),
    commissionIncome: toMoney(booked.grossProfit),
    marginAmount: toMoney(marginOf(booked)),
    marginPct: toRatio(marginPctOf(booked)),
    ...toFunnelHealth(funnel),
    spendToBook: null,
    growthTargetVariancePct: targetVariance ? toRatio(targetVariance) : null,
    yoyToDateVariancePct: yoyVariance ? toRatio(yoyVariance) : null,
  };
}
