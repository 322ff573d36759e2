import { AiError } from '../../../ai/index.ts';
import { createId } from '../../../common/deterministic-id.ts';
import { GatewayError, toGatewayError } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import type { AnalysisRun } from '../analysis-runs/analysis-run.ts';
import { byRulesAlone, type Answered } from './ask-model.ts';
import type { QueryMetrics } from './metrics.ts';
import type { ValidQuery } from './query.ts';

/** How a query ended. */
export interface Ending {
  readonly answered: Answered | undefined;
  /** What it failed with. */
  readonly error: unknown;
  readonly executionTimeMs: number;
}

/** What is kept of a query (REST-412, docs/rest/portal.md). */
export function toRun(context: RequestContext, { type, given }: ValidQuery, ending: Ending): AnalysisRun {
  const { answered, error, executionTimeMs } = ending;
  const { tenantId, userId } = context.viewer;
  const cause = error instanceof GatewayError ? error.cause : error;
  const spent = cause instanceof AiError ? cause.tokensUsed : 0;
  const origin = answered?.origin ?? { ...byRulesAlone, tokensUsed: spent };
  const { aiProvider, aiModel, tokensUsed, isDegraded } = origin;
  // As the caller reads it: what else is known of a fault stands in the log only.
  const failure = answered ? undefined : toGatewayError(error);
  return {
    id: createId(context, ['insightRun', type, given]),
    tenantId,
    userId,
    runType: type,
    inputParams: given,
    resultData: answered?.answer ?? null,
    errorDetails: failure ? `${failure.code}: ${failure.message}` : null,
    executionTimeMs,
    tokensUsed,
    aiProvider,
    aiModel,
    isDegraded,
    completedAt: new Date(),
  };
}

/** Counts a query and writes its log line (REST-414, docs/rest/portal.md). */
export function report(context: RequestContext, run: AnalysisRun, metrics: QueryMetrics): void {
  const { runType: type, aiProvider: provider, errorDetails: error, isDegraded } = run;
  const outcome = error !== null ? 'failed' : isDegraded ? 'degraded' : 'ok';
  metrics.duration.observe({ type, outcome }, run.executionTimeMs / 1000);
  if (error === null) metrics.answers.inc({ type, provider });
  metrics.tokens.inc({ type, provider }, run.tokensUsed);
  context.log.info(
    {
      tenant: run.tenantId,
      user: run.userId,
      type,
      ms: run.executionTimeMs,
      isSuccess: error === null,
      provider,
      tokensUsed: run.tokensUsed,
      ...(error !== null && { error }),
    },
    'insight query',
  );
}
