import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { headerValues } from '../auth/credentials.ts';
import { isTenantId } from '../auth/claims.ts';
import type { ContextService } from '../domains/portal/index.ts';
import { badInput, GatewayError } from '../errors.ts';
import type { Viewer } from '../request-context.ts';
import { contextOf, createContext } from './context.ts';
import { reportFailure } from './failure.ts';
import type { Envelopes } from './path-failure.ts';
import type { RateLimiter } from './rate-limit.ts';

/** Bytes of a part (validate-part.ts). */
const bodyLimit = 64 * 1024;
const prefix = '/internal';

export interface InternalDeps {
  context: Pick<ContextService, 'storePart'>;
  /** Each is valid (`SERVICE_SECRETS`); none: there is no internal route. */
  secrets: readonly string[];
  limiter: RateLimiter;
  envelopes: Envelopes;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Tells whether a given secret is one of those that are valid, in a time that tells nothing of them: digests are
 * compared, always with every one.
 */
function createSecretCheck(secrets: readonly string[]): (given: string) => boolean {
  const digests = secrets.map(digest);
  return (given) => {
    const candidate = digest(given);
    return digests.reduce((isValid, each) => timingSafeEqual(each, candidate) || isValid, false);
  };
}

/** Acts for the portal's own services, in the client that they name. */
function createServiceViewer(tenantId: string): Viewer {
  const inAnHour = new Date(Date.now() + 3_600_000);
  return {
    tenantId,
    userId: 'service',
    roles: ['service'],
    name: null,
    email: null,
    sessionId: 'service',
    expiresAt: inAnHour,
  };
}

const toErrorBody = ({ code, message }: GatewayError) => ({
  error: code === 'UNAUTHENTICATED' ? 'Unauthorized' : message,
});

function fail(request: FastifyRequest, reply: FastifyReply, thrown: unknown): FastifyReply {
  const error = reportFailure(request, reply, thrown);
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(toErrorBody(error)));
}

/** Ways in for the portal's own services, by `X-Service-Secret` (AI Insights API, "Service Secret"; OPERATIONS, D). */
export async function registerInternal(app: FastifyInstance, deps: InternalDeps): Promise<void> {
  if (deps.secrets.length === 0) return;
  const isValid = createSecretCheck(deps.secrets);
  deps.envelopes.set(prefix, toErrorBody);
  await app.register(
    async (scope) => {
      scope.setErrorHandler((error, request, reply) => fail(request, reply, error));
      scope.setNotFoundHandler((request, reply) =>
        fail(request, reply, new GatewayError('NOT_FOUND', 'Not Found')),
      );
      // Before the body is read, and on unknown paths too: who has no secret learns nothing.
      scope.addHook('onRequest', async (request) => {
        const given = headerValues(request.raw, 'x-service-secret');
        if (!isValid(given.join()) || given.length > 1) {
          throw new GatewayError('UNAUTHENTICATED', 'Expected a valid X-Service-Secret');
        }
        if (request.is404) return;
        const { clientId } = request.params as { clientId: string };
        if (!isTenantId(clientId)) {
          throw badInput(['clientId'], '1 to 128 letters, digits and . _ : -', clientId);
        }
        await deps.limiter.charge(clientId);
        request.context = createContext(createServiceViewer(clientId), request.raw, request.id, request.log);
      });
      scope.put(
        '/clients/:clientId/context/:part',
        // Not for the public: the document lists what portals and apps may call.
        { bodyLimit, schema: { hide: true } },
        async (request) => {
          const { part } = request.params as { part: string };
          const put = await deps.context.storePart(contextOf(request).viewer.tenantId, part, request.body);
          return { part: put.part, storedAt: put.storedAt.toISOString() };
        },
      );
    },
    { prefix },
  );
}
