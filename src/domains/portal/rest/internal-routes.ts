import type { FastifyInstance, FastifyRequest } from 'fastify';
import { headerValues } from '../../../auth/credentials.ts';
import { isTenantId } from '../../../auth/claims.ts';
import type { ClientContextService } from '../index.ts';
import { badInput, GatewayError } from '../../../common/errors.ts';
import { contextOf, createContext } from '../../../api/http/context.ts';
import type { Envelopes } from '../../../api/http/invalid-url.ts';
import type { RateLimiter } from '../../../api/http/rate-limit.ts';
import { registerScope, type ErrorStyle } from '../../../api/rest/rest-api.ts';
import { createSecretFinder, createServiceViewer } from '../../../api/http/service-credential.ts';

/** Bytes of a part (src/domains/portal/client-context/validate-part.ts). */
const bodyLimitBytes = 64 * 1024;

export interface InternalDeps {
  context: Pick<ClientContextService, 'storePart'>;
  /** Each is valid (`SERVICE_SECRETS`); none: there is no internal route. */
  secrets: readonly string[];
  limiter: RateLimiter;
  envelopes: Envelopes;
}

const style: ErrorStyle = {
  prefix: '/internal',
  notFoundMessage: 'Not Found',
  toErrorBody: ({ code, message }) => ({ error: code === 'UNAUTHENTICATED' ? 'Unauthorized' : message }),
};

/** Ways in for the portal's own services, by `X-Service-Secret` (REST-415, docs/rest/portal.md). */
export async function registerInternal(app: FastifyInstance, deps: InternalDeps): Promise<void> {
  if (deps.secrets.length === 0) return;
  const find = createSecretFinder(deps.secrets);
  // Before the body is read, and on unknown paths too: who has no secret learns nothing.
  const hook = async (request: FastifyRequest) => {
    const given = headerValues(request.raw, 'x-service-secret');
    if (find(given.join()) < 0 || given.length > 1) {
      throw new GatewayError('UNAUTHENTICATED', 'Expected a valid X-Service-Secret');
    }
    if (request.is404) return;
    const { clientId } = request.params as { clientId: string };
    if (!isTenantId(clientId)) {
      throw badInput(['clientId'], '1 to 128 letters, digits and . _ : -', clientId);
    }
    await deps.limiter.charge(clientId);
    request.context = createContext(createServiceViewer(clientId), request.raw, request.id, request.log);
  };
  await registerScope(app, style, deps.envelopes, hook, (scope) => {
    scope.put(
      '/clients/:clientId/context/:part',
      // Not for the public: the document lists what portals and apps may call.
      { bodyLimit: bodyLimitBytes, schema: { hide: true } },
      async (request) => {
        const { part } = request.params as { part: string };
        const put = await deps.context.storePart(contextOf(request).viewer.tenantId, part, request.body);
        return { part: put.part, storedAt: put.storedAt.toISOString() };
      },
    );
  });
}
