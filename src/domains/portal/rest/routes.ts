import type { FastifyInstance } from 'fastify';
import type { Analysis, AnalysisRun, PortalAnswer, PortalServices } from '../index.ts';
import { GatewayError, toGatewayError } from '../../../common/errors.ts';
import { toDocumentedTime } from '../../../common/time.ts';
import { contextOf } from '../../../api/http/context.ts';
import { idempotent, registerRestApi, type RestApi, type RestDeps } from '../../../api/rest/rest-api.ts';
import { registerPortalLimit } from './rate-limit.ts';
import * as schemas from './schemas.ts';

/** The Portal Insights API, operations 20 and 21 (docs/rest/portal.md). */
const restApi: RestApi = {
  prefix: '/api/insights',
  cookie: true,
  notFoundMessage: 'Not found',
  toErrorBody,
};

/** Seconds that a client waits at most. */
const windowSeconds = 60;

function toErrorBody({ code, field, message, retryAfterSeconds }: GatewayError) {
  if (code === 'UNAUTHENTICATED') return { error: 'Unauthorized' };
  if (code === 'TOO_MANY_REQUESTS') {
    return { error: 'Rate limit exceeded', retry_after: retryAfterSeconds ?? windowSeconds };
  }
  if (code === 'BAD_INPUT' && field?.[0] === 'type') return { error: 'Invalid query type' };
  return { error: message };
}

/** Gives a fault the text that its operation fails with (REST-401, docs/rest/portal.md); `codes` are the faults. */
async function failAs<Value>(
  message: string,
  codes: readonly string[],
  perform: () => Promise<Value>,
): Promise<Value> {
  try {
    return await perform();
  } catch (thrown) {
    const error = toGatewayError(thrown);
    if (!codes.includes(error.code)) throw error;
    throw new GatewayError('INTERNAL', message, { cause: error.cause ?? error });
  }
}

function toAnswerResponse({ answer, confidence, sources, suggestions, recommendations }: PortalAnswer) {
  return {
    answer,
    confidence,
    sources,
    suggestions,
    recommendations: recommendations.map((each) => ({
      title: each.title,
      description: each.description,
      effort_level: each.effortLevel,
      impact_level: each.impactLevel,
      priority_score: each.priorityScore,
    })),
  };
}

function toQueryResponse({ metadata, ...answer }: Analysis): schemas.QueryResponse {
  return {
    type: 'answer',
    ...toAnswerResponse(answer),
    metadata: {
      ai_provider: metadata.aiProvider,
      ai_model: metadata.aiModel,
      execution_time_ms: metadata.executionTimeMs,
      tokens_used: metadata.tokensUsed,
    },
  };
}

function toRunResponse(run: AnalysisRun) {
  return {
    id: run.id,
    run_type: run.runType,
    input_params: run.inputParams,
    result_data: run.resultData ? toAnswerResponse(run.resultData) : { error: run.errorDetails },
    execution_time_ms: run.executionTimeMs,
    tokens_used: run.tokensUsed,
    ai_provider: run.aiProvider,
    ai_model: run.aiModel,
    completed_at: toDocumentedTime(run.completedAt),
  };
}

/** The number that a query parameter names; undefined if it names no whole one. */
function toInteger(given: unknown): number | undefined {
  return typeof given === 'string' && /^[+-]?\d+$/.test(given) ? Number(given) : undefined;
}

export async function registerPortalRest(
  app: FastifyInstance,
  { queries, runs, limiter }: PortalServices,
  deps: RestDeps,
): Promise<void> {
  const describe = (operationId: string, summary: string) => ({
    tags: ['Portal insights'],
    operationId,
    summary,
  });

  await registerRestApi(app, restApi, deps, (scope) => {
    registerPortalLimit(scope, limiter);

    scope.post(
      '/query',
      {
        schema: {
          ...describe('queryInsights', 'Answer a query'),
          body: schemas.QueryBody,
          response: schemas.responses.query,
        },
      },
      idempotent(deps, async (request) => {
        const { type, query, options } = request.body as schemas.QueryBody;
        const asked = { type, query, maxRecommendations: options?.maxRecommendations };
        const analysis = await failAs('Failed to process query', ['INTERNAL'], () =>
          queries.query(contextOf(request), asked),
        );
        return { status: 200, body: toQueryResponse(analysis) };
      }),
    );

    scope.get(
      '/history',
      {
        schema: {
          ...describe('listInsightRuns', 'The user’s queries, newest first'),
          querystring: schemas.HistoryParameters,
          response: schemas.responses.history,
        },
      },
      async (request) => {
        const { limit, offset } = request.query as schemas.HistoryParameters;
        // A store that is away is an error of the database, too.
        const faults = ['INTERNAL', 'STORE_UNAVAILABLE'];
        const history = await failAs('Failed to fetch history', faults, () =>
          runs.listRuns(contextOf(request), toInteger(limit), toInteger(offset)),
        );
        return {
          runs: history.runs.map(toRunResponse),
          total: history.total,
          limit: history.limit,
          offset: history.offset,
        };
      },
    );
  });
}
