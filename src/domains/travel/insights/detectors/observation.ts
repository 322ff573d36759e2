import { compareCodeUnits } from '../../../../common/collections.ts';
import type { Finding, Wording } from '../finding.ts';
import type { Evidence, EvidenceMetric } from '../evidence.ts';
import type { InsightDomain, InsightEntity } from '../insight-event.ts';
import { confidenceOf, levelOf, strongestOf, type Sign } from './significance.ts';

/** The types of insights, one for each detector. */
export const insightTypes = [
  'cash_squeeze',
  'deposit_coverage',
  'fx_exposure',
  'pipeline_gap',
  'conversion_decline',
  'bookings_decline',
  'margin_erosion',
  'coaching_signal',
  'slow_speed_to_book',
] as const;
export type InsightType = (typeof insightTypes)[number];

/** What a detector sees of an entity, whether it makes a finding or not. */
export interface Observation extends InsightEntity {
  insightType: InsightType;
  domain: InsightDomain;
  names: readonly string[];
  /** At least one. */
  signs: readonly Sign[];
  /** Figures beside the signs that belong to the evidence. */
  besides: readonly EvidenceMetric[];
  origin: Omit<Evidence, 'metrics'>;
  template: Wording;
}

/** Looks at a consultant or at the company. @returns undefined if the figures it looks at are not known. */
export type Detector<Context> = (context: Context) => Observation | undefined;

/** `<insightType>/<entityType>/<entityId>`. */
export function conditionKeyOf({ insightType, entityType, entityId }: Observation): string {
  return `${insightType}/${entityType}/${entityId}`;
}

/** The figures of an observation, that of the strongest sign first. */
export function metricsOf({ signs, besides }: Observation): EvidenceMetric[] {
  const strongest = strongestOf(signs);
  const others = signs.filter((sign) => sign !== strongest);
  return [...(strongest ? [strongest] : []), ...others].map(({ metric }) => metric).concat(besides);
}

/** @returns undefined if no sign reaches its threshold. */
export function toFinding(observation: Observation): Finding | undefined {
  const { insightType, domain, entityType, entityId, names, origin, template } = observation;
  const sign = strongestOf(observation.signs);
  const level = sign && levelOf(sign.excess);
  if (!level) return undefined;
  const { severity, priority, callsForAction } = level;
  return {
    conditionKey: conditionKeyOf(observation),
    insightType,
    domain,
    entityType,
    entityId,
    severity,
    priority,
    confidence: confidenceOf(sign),
    evidence: { ...origin, metrics: metricsOf(observation) },
    names,
    template,
    callsForAction,
  };
}

/** The most urgent first, then the surest, then by key. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    one.priority - other.priority ||
    other.confidence - one.confidence ||
    compareCodeUnits(one.conditionKey, other.conditionKey)
  );
}
