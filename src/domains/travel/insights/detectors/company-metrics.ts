import { marginPctOf } from '../../analytics/consultants/bookings.ts';
import { conversionRateOf, type Funnel } from '../../analytics/consultants/funnel.ts';
import { integer } from '../../analytics/figures.ts';
import type { CommandCenterInput } from '../detector-input/command-center.ts';
import type { EvidenceMetric } from '../evidence.ts';
import { toCountMetric, toCurrencyMetric, toRatioMetric } from './metrics.ts';

/*
 * Figures of the command center as evidence; each is undefined if there is nothing to take it from. Insights and the
 * briefing name the same figure alike.
 */

const hasLeads = ({ leadCount }: Funnel) => leadCount > 0;

/** What should be there of the deposits: all of it. */
export const fullCoverage = integer(1);

export function toLeadConversion({
  leads: { now, before },
}: Pick<CommandCenterInput, 'leads'>): EvidenceMetric | undefined {
  if (!hasLeads(now)) return undefined;
  const heading = { key: 'lead_conversion_rate_12m', label: 'Lead conversion (12m)' };
  return toRatioMetric(
    heading,
    conversionRateOf(now),
    hasLeads(before) ? conversionRateOf(before) : undefined,
  );
}

export function toDepositCoverage({
  outlook,
}: Pick<CommandCenterInput, 'outlook'>): EvidenceMetric | undefined {
  const { coverage } = outlook.deposits;
  const heading = { key: 'deposit_coverage_6m_avg', label: 'Deposit coverage (6m average)' };
  return coverage && toRatioMetric(heading, coverage, fullCoverage);
}

export function toNetCash({ cash }: Pick<CommandCenterInput, 'cash'>): EvidenceMetric | undefined {
  if (cash.quarter.days === 0) return undefined;
  return toCurrencyMetric({ key: 'net_cash_3m', label: 'Net cash (last 3 months)' }, cash.quarter.net);
}

export const marginHeading = { key: 'margin_pct_12m', label: 'Margin (12m)' };

export function toMargin({
  booked: { now, before },
}: Pick<CommandCenterInput, 'booked'>): EvidenceMetric | undefined {
  if (now.grossAmount.lte(0)) return undefined;
  return toRatioMetric(
    marginHeading,
    marginPctOf(now),
    before.grossAmount.gt(0) ? marginPctOf(before) : undefined,
  );
}

export function toBookings({
  bookings: { now, before },
}: Pick<CommandCenterInput, 'bookings'>): EvidenceMetric | undefined {
  if (now + before === 0) return undefined;
  return toCountMetric({ key: 'bookings_3m', label: 'Bookings (last 3 months)' }, now, integer(before));
}

export function toExpectedRevenue({
  outlook: { expectedGross, grossYearAgo },
}: Pick<CommandCenterInput, 'outlook'>): EvidenceMetric | undefined {
  if (expectedGross.equals(0) && grossYearAgo.equals(0)) return undefined;
  const heading = { key: 'expected_revenue_6m', label: 'Expected revenue (next 6 months)' };
  return toCurrencyMetric(heading, expectedGross, grossYearAgo);
}

export function toOpenPipeline({
  outlook: { openCount, openGross },
}: Pick<CommandCenterInput, 'outlook'>): EvidenceMetric | undefined {
  if (openCount === 0) return undefined;
  return toCurrencyMetric({ key: 'open_pipeline_6m', label: 'Open pipeline (next 6 months)' }, openGross);
}

export function toCloseRatioMetric({
  closeRatio,
}: Pick<CommandCenterInput, 'closeRatio'>): EvidenceMetric | undefined {
  return closeRatio && toRatioMetric({ key: 'close_ratio_12m', label: 'Close ratio (12m)' }, closeRatio);
}
