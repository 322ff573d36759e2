import type { TravelMeta } from './results.ts';
import type { TimeWindow } from './periods.ts';

/** What `meta` says of an endpoint whatever it is asked. */
export interface Origin {
  /** As callers know it: views, or the systems that records come from (REST-503, docs/rest/travel.md). */
  source: string;
  calculationVersion: string;
}

/**
 * What stands under an answer.
 * @param timeWindow what was asked or the default, such as `90d`.
 * @param currency that of the amounts; null if each row names its own or there are none.
 */
export function createMeta(
  { source, calculationVersion }: Origin,
  asOfDate: string,
  timeWindow: TimeWindow | string,
  currency: string | null,
): TravelMeta {
  return {
    asOfDate,
    source,
    timeWindow: typeof timeWindow === 'string' ? timeWindow : `${timeWindow.count}${timeWindow.unit}`,
    calculationVersion,
    currency,
  };
}
