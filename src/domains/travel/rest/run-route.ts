import type { FastifyInstance, FastifyRequest } from 'fastify';
import { namedTenant } from '../../../auth/authenticator.ts';
import { headerValues } from '../../../auth/credentials.ts';
import { chooseTenant } from '../../../auth/tenant.ts';
import type { RunToken } from '../../../config/config.ts';
import type { TravelInsights, TravelServices } from '../index.ts';
import { GatewayError } from '../../../common/errors.ts';
import { contextOf, createContext } from '../../../api/http/context.ts';
import { createSecretFinder, createServiceViewer } from '../../../api/http/service-credential.ts';
import { idempotent, registerScope, type ErrorStyle, type RestDeps } from '../../../api/rest/rest-api.ts';
import { toEnvelope } from './envelope.ts';
import { toInsightMeta } from './insights-routes.ts';
import * as schemas from './insights-schemas.ts';

export interface RunRouteDeps extends Pick<RestDeps, 'limiter' | 'idempotency' | 'envelopes'> {
  insights: Pick<TravelInsights, 'runs'>;
  asOf: TravelServices['asOf'];
  /** Each is valid for a run of its tenant (`AI_RUN_TOKENS`); none: the operation is refused. */
  runTokens: readonly RunToken[];
}

/** Settles the tenant by `x-ai-run-token`, before the body is read. */
function createTokenHook({ runTokens, limiter }: RunRouteDeps) {
  const find = createSecretFinder(runTokens.map(({ token }) => token));
  return async (request: FastifyRequest): Promise<void> => {
    if (request.is404) return;
    const given = headerValues(request.raw, 'x-ai-run-token');
    const { tenantId } = runTokens[find(given.join())] ?? {};
    if (tenantId === undefined || given.length > 1) {
      throw new GatewayError('UNAUTHENTICATED', 'Expected a valid x-ai-run-token');
    }
    const viewer = chooseTenant(createServiceViewer(tenantId), namedTenant(request.raw));
    await limiter.charge(tenantId);
    request.context = createContext(viewer, request.raw, request.id, request.log);
  };
}

/**
 * Operation 50, in a scope of its own, as it has a credential of its own in the bearer token's place.
 * @param style of the API that it belongs to.
 */
export async function registerRunRoute(
  app: FastifyInstance,
  style: ErrorStyle,
  deps: RunRouteDeps,
): Promise<void> {
  const { insights, asOf, envelopes } = deps;
  const own = { ...style, prefix: `${style.prefix}/ai-insights` };
  await registerScope(app, own, envelopes, createTokenHook(deps), (scope) => {
    scope.post(
      '/run',
      { schema: schemas.run },
      idempotent(deps, async (request) => {
        const answer = await insights.runs.run(contextOf(request), 'manual_api');
        const { runId, trigger, status, createdEvents, createdRecommendations } = answer;
        const { briefingGenerated, consultantsEvaluated } = answer;
        const data = {
          runId,
          trigger,
          status,
          createdEvents,
          createdRecommendations,
          briefingGenerated,
          consultantsEvaluated,
        };
        return { status: 200, body: toEnvelope(data, toInsightMeta(asOf(), 'ai_context_*', 'manual')) };
      }),
    );
  });
}
