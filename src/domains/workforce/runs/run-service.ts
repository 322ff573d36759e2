import { chunksOf } from '../../../common/collections.ts';
import type { AiClient } from '../../../ai/index.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import type { Finding } from '../detectors/finding.ts';
import { detectInTurn } from '../detectors/index.ts';
import type { Access } from '../insights/access.ts';
import type { AiInsight } from '../insights/ai-insight.ts';
import type { InsightDelivery } from '../insights/delivery.ts';
import type { Department, Period } from '../records/record.ts';
import type { RecordStore } from '../records/record-store.ts';
import { toComputedInsight, toInsightId } from './computed-insight.ts';
import { assertPeriod } from './run-period.ts';
import { wordFinding } from './wording.ts';

export interface InsightRun {
  /** What this run delivered. */
  delivered: AiInsight[];
  /** Patterns found in the period, those of earlier runs included. */
  foundCount: number;
}

export interface RunService {
  /**
   * Detects patterns in the company's records of a period, puts each into words, stores it as pending and delivers
   * it. What an earlier run of the same period stored is not made again; what it left pending is delivered.
   * @throws GatewayError FORBIDDEN, or BAD_INPUT naming the period's field.
   */
  computeAiInsights(context: RequestContext, period: Period, signal?: AbortSignal): Promise<InsightRun>;
}

export interface RunDeps {
  ai: AiClient;
  access: Access;
  records: Pick<RecordStore, 'findData'>;
  delivery: InsightDelivery;
}

/** Findings that are worded at a time: a provider's limits are for all of the gateway's work. */
const atOnce = 4;

export function createRunService({ ai, access, records, delivery }: RunDeps): RunService {
  const insertNew = async (
    context: RequestContext,
    period: Period,
    findings: readonly Finding[],
    departments: readonly Department[],
    signal?: AbortSignal,
  ) => {
    const { tenantId, userId } = context.viewer;
    for (const some of chunksOf(findings, atOnce)) {
      const worded = await Promise.all(
        some.map(async (finding) => {
          const wording = await wordFinding(context, finding, { ai, departments }, signal);
          return toComputedInsight(tenantId, userId, finding, wording, period, new Date());
        }),
      );
      await delivery.insertComputed(context, worded);
    }
  };

  const deliver = async (context: RequestContext, id: string): Promise<AiInsight | undefined> => {
    try {
      return await delivery.deliver(context, id);
    } catch (error) {
      context.log.error({ err: error, aiInsight: id }, 'Could not deliver a workforce insight');
      await delivery.markError(context, id);
      return undefined;
    }
  };

  return {
    async computeAiInsights(context, period, signal) {
      await access.require(context, 'compute');
      assertPeriod(period);
      const { tenantId } = context.viewer;
      const data = await records.findData(tenantId, period);
      const findings = await detectInTurn(data, period);
      const byId = new Map(findings.map((finding) => [toInsightId(tenantId, finding, period), finding]));
      const stored = new Set((await delivery.findComputed(context, [...byId.keys()])).map(({ id }) => id));
      const fresh = [...byId].filter(([id]) => !stored.has(id)).map(([, finding]) => finding);
      await insertNew(context, period, fresh, data.departments, signal);
      const delivered: AiInsight[] = [];
      for (const id of byId.keys()) {
        const insight = await deliver(context, id);
        if (insight) delivered.push(insight);
      }
      return { delivered, foundCount: findings.length };
    },
  };
}
