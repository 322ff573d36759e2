import { HeaderMap, type GraphQLResponse } from '@apollo/server';
import { toGatewayError, type GatewayError } from '../../common/errors.ts';
import type { Claim, IdempotencyService } from '../../idempotency/index.ts';
import { toErrorBody } from './error-formatting.ts';
import type { GatewayPlugin } from './plugin.ts';

/** A refusal with its own HTTP status: Apollo would answer a thrown one as a fault of the gateway's. */
function toRefusal(error: GatewayError): GraphQLResponse {
  const headers = new HeaderMap();
  if (error.retryAfterSeconds !== undefined) headers.set('retry-after', String(error.retryAfterSeconds));
  return {
    http: { status: error.status, headers },
    body: { kind: 'single', singleResult: toErrorBody(error) },
  };
}

/** `Idempotency-Key` for mutations: a repeated one is answered from the first one's stored answer. */
export function createIdempotencyPlugin(idempotency: IdempotencyService): GatewayPlugin {
  const hooks: GatewayPlugin['hooks'] = {
    async requestDidStart({ request: { http } }) {
      const key = http?.headers.get('idempotency-key');
      if (key === undefined) return;
      let claim: Claim | undefined;
      return {
        async responseForOperation({
          operation,
          source,
          request,
          contextValue,
        }): Promise<GraphQLResponse | null> {
          if (operation.operation !== 'mutation') return null;
          const { operationName, variables } = request;
          try {
            const begun = await idempotency.begin(contextValue, {
              key,
              operation: 'graphql',
              payload: [source, operationName ?? null, variables ?? null],
            });
            if ('replay' in begun) {
              const headers = new HeaderMap([['idempotency-replayed', 'true']]);
              const singleResult = JSON.parse(begun.replay.body) as Record<string, unknown>;
              return { http: { headers, status: undefined }, body: { kind: 'single', singleResult } };
            }
            claim = begun.claim;
            return null;
          } catch (error) {
            return toRefusal(toGatewayError(error));
          }
        },
        async willSendResponse({ contextValue, response: { body } }) {
          if (!claim || body.kind !== 'single') return;
          const { data, errors } = body.singleResult;
          // If no mutation succeeded nothing was done, and the caller may correct and repeat.
          if (!contextValue.trace.hasChanged) return await claim.release();
          await claim.complete({
            status: 200,
            contentType: 'application/json',
            body: JSON.stringify({ data, ...(errors && { errors }) }),
          });
        },
      };
    },
  };
  return { hooks, fastPath: { refuses: ({ headers }) => headers['idempotency-key'] !== undefined } };
}
