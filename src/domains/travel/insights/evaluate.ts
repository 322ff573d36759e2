import { setImmediate } from 'node:timers/promises';
import { chunksOf } from '../../../common/collections.ts';
import type { Finding, Evaluate } from './finding.ts';
import { createBenchmarks } from './detector-input/benchmarks.ts';
import { toCommandCenterInput } from './detector-input/command-center.ts';
import { readConsultantInput, type ConsultantInput } from './detector-input/consultant.ts';
import { readInputSource, type InputDeps, type InputSource } from './detector-input/input-source.ts';
import { createBriefing } from './detectors/briefing.ts';
import { observeCompany, observeConsultant } from './detectors/index.ts';
import { compareFindings, conditionKeyOf, metricsOf, toFinding } from './detectors/observation.ts';
import type { Observation } from './detectors/observation.ts';
import { thresholds } from './detectors/thresholds.ts';
import type { EvidenceMetric } from './evidence.ts';

/** Consultants that are read at the same time. */
const concurrency = 8;

/** Samples from which on a consultant counts for the benchmarks: the same that findings are judged by. */
const minSamples = {
  leads: thresholds.consultant.conversion.minLeads,
  wonLeads: thresholds.consultant.speed.minWonLeads,
  itineraries: thresholds.consultant.margin.minItineraries,
};

/** Every consultant's context, a few at a time; between them others get their turn. */
async function readConsultants(source: InputSource, signal?: AbortSignal): Promise<ConsultantInput[]> {
  const inputs: ConsultantInput[] = [];
  for (const some of chunksOf(source.employees, concurrency)) {
    signal?.throwIfAborted();
    const batch = some.map(async (employee) => {
      await setImmediate();
      return await readConsultantInput(source, employee);
    });
    inputs.push(...(await Promise.all(batch)));
  }
  return inputs;
}

/** The result of observations: the findings that hold, and the figures of the others. */
class Evaluations {
  readonly #conditions: Finding[] = [];
  readonly untriggeredMetrics = new Map<string, readonly EvidenceMetric[]>();

  add(observations: readonly Observation[]): void {
    for (const observation of observations) {
      const finding = toFinding(observation);
      if (finding) this.#conditions.push(finding);
      else this.untriggeredMetrics.set(conditionKeyOf(observation), metricsOf(observation));
    }
  }

  /** The most urgent first. */
  get findings(): Finding[] {
    return this.#conditions.toSorted(compareFindings);
  }
}

/**
 * Makes the evaluation of tenants: the context views, computed from the rollups, and what the detectors find in them
 * (docs/travel-insights.md). The same records and the same day give the same evaluation.
 * It throws GatewayError NO_RATE where an amount that counts cannot be converted, and the signal's reason when aborted.
 */
export function createEvaluate(deps: InputDeps): Evaluate {
  return async (tenantId, asOf, signal) => {
    const source = await readInputSource(deps, tenantId, asOf);
    const inputs = await readConsultants(source, signal);
    const benchmarks = createBenchmarks(inputs, minSamples);
    const evaluations = new Evaluations();
    for (const context of inputs) {
      await setImmediate();
      signal?.throwIfAborted();
      const { currency, months } = source;
      evaluations.add(
        observeConsultant({
          context,
          benchmarks,
          referencePeriod: months.reference,
          currencyCode: currency.code,
        }),
      );
    }
    await setImmediate();
    const company = { tenantId, context: toCommandCenterInput(source) };
    evaluations.add(observeCompany(company));
    const { findings, untriggeredMetrics } = evaluations;
    return {
      findings,
      untriggeredMetrics,
      consultantsEvaluated: inputs.length,
      briefing: createBriefing(company, findings),
    };
  };
}
