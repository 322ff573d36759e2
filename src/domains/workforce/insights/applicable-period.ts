import { badInput } from '../../../common/errors.ts';
import { parseTimestamp } from '../../../common/time.ts';
import type { ApplicablePeriod } from './ai-insight.ts';

/** The first and the last moment of a period; undefined on a side that is open. */
export interface Span {
  start: Date | undefined;
  end: Date | undefined;
}

const day = 24 * 3_600_000;

function toMoment(field: keyof ApplicablePeriod, text: string | null | undefined): Date | undefined {
  if (text == null) return undefined;
  const moment = parseTimestamp(text);
  if (!moment) throw badInput(['applicablePeriod', field], 'an ISO 8601 date or timestamp', text);
  // A day without a time of day is meant to its end.
  const isWholeDay = field === 'endDate' && !/\d[Tt ]+\d/.test(text);
  return isWholeDay ? new Date(moment.getTime() + day - 1) : moment;
}

/** @throws GatewayError BAD_INPUT naming the field where a text is no timestamp, or the end comes before the start. */
export function toSpan(period: ApplicablePeriod): { start: Date; end: Date };
export function toSpan(period: Partial<ApplicablePeriod>): Span;
export function toSpan({ startDate, endDate }: Partial<ApplicablePeriod>): Span {
  const [start, end] = [toMoment('startDate', startDate), toMoment('endDate', endDate)];
  if (start && end && end < start) {
    throw badInput(['applicablePeriod', 'endDate'], `a time not before ${String(startDate)}`, endDate);
  }
  return { start, end };
}
