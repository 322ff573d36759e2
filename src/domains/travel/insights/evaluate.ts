import { setImmediate } from 'node:timers/promises';
import type { Condition, Evaluate } from './finding.ts';
import { createBenchmarks } from './detector-input/benchmarks.ts';
import { toCommandCenterContext } from './detector-input/command-center.ts';
import { readConsultantContext, type ConsultantContext } from './detector-input/consultant.ts';
import { readContextSource, type ContextDeps, type ContextSource } from './detector-input/input-source.ts';
import { createBriefing } from './detectors/briefing.ts';
import { observeCompany, observeConsultant } from './detectors/index.ts';
import { compareConditions, conditionKeyOf, metricsOf, toCondition } from './detectors/observation.ts';
import type { Observation } from './detectors/observation.ts';
import { thresholds } from './detectors/thresholds.ts';
import type { EvidenceMetric } from './evidence.ts';

/** Consultants that are read at the same time. */
const atOnce = 8;

/** Samples from which on a consultant counts for the benchmarks: the same that conditions are judged by. */
const leastSamples = {
  leads: thresholds.consultant.conversion.leastLeads,
  wonLeads: thresholds.consultant.speed.leastWonLeads,
  itineraries: thresholds.consultant.margin.leastItineraries,
};

/** Every consultant's context, a few at a time; between them others get their turn. */
async function readConsultants(source: ContextSource, signal?: AbortSignal): Promise<ConsultantContext[]> {
  const contexts: ConsultantContext[] = [];
  const { employees } = source;
  for (let at = 0; at < employees.length; at += atOnce) {
    signal?.throwIfAborted();
    const portion = employees.slice(at, at + atOnce).map(async (employee) => {
      await setImmediate();
      return await readConsultantContext(source, employee);
    });
    contexts.push(...(await Promise.all(portion)));
  }
  return contexts;
}

/** What observations come to: the conditions that hold, and the figures of those that do not. */
class Findings {
  readonly #conditions: Condition[] = [];
  readonly calm = new Map<string, readonly EvidenceMetric[]>();

  add(observations: readonly Observation[]): void {
    for (const observation of observations) {
      const condition = toCondition(observation);
      if (condition) this.#conditions.push(condition);
      else this.calm.set(conditionKeyOf(observation), metricsOf(observation));
    }
  }

  /** The most urgent first. */
  get conditions(): Condition[] {
    return this.#conditions.toSorted(compareConditions);
  }
}

/**
 * Makes the evaluation of tenants: the context views, computed from the rollups, and what the detectors find in them
 * (docs/travel-insights.md). The same records and the same day give the same evaluation.
 * It throws GatewayError NO_RATE where an amount that counts cannot be converted, and the signal's reason when aborted.
 */
export function createEvaluate(deps: ContextDeps): Evaluate {
  return async (tenantId, asOf, signal) => {
    const source = await readContextSource(deps, tenantId, asOf);
    const contexts = await readConsultants(source, signal);
    const benchmarks = createBenchmarks(contexts, leastSamples);
    const findings = new Findings();
    for (const context of contexts) {
      await setImmediate();
      signal?.throwIfAborted();
      const { currency, months } = source;
      findings.add(
        observeConsultant({
          context,
          benchmarks,
          referencePeriod: months.reference,
          currencyCode: currency.code,
        }),
      );
    }
    await setImmediate();
    const company = { tenantId, context: toCommandCenterContext(source) };
    findings.add(observeCompany(company));
    const { conditions, calm } = findings;
    return {
      conditions,
      calm,
      consultantsEvaluated: contexts.length,
      briefing: createBriefing(company, conditions),
    };
  };
}
