import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AgentService, GenerationChunk } from '../index.ts';
import { toGatewayError } from '../../../common/errors.ts';
import { mapEvents } from '../../../events/map.ts';
import { contextOf } from '../../../api/http/context.ts';
import { sendEvents, toPlainHeaders, type ServerSentEvent } from '../../../api/http/sse.ts';
import { idempotent, type RestDeps } from '../../../api/rest/rest-api.ts';
import * as schemas from './agent-schemas.ts';

const describe = (operationId: string, summary: string) => ({
  tags: ['Workforce AI insights'],
  operationId,
  summary,
});

const promptOf = (request: FastifyRequest) => (request.body as schemas.PromptBody).prompt;

function toChunk(part: GenerationChunk): ServerSentEvent | undefined {
  return part.type === 'chunk' ? { event: 'chunk', data: { content: part.content } } : undefined;
}

/** The event that ends a stream in place of `complete`; a fault of ours goes to the log, unexplained to the client. */
function toFailure(request: FastifyRequest, thrown: unknown): ServerSentEvent {
  const { message, code, status, cause } = toGatewayError(thrown);
  if (status >= 500) request.log.error({ err: cause }, message);
  return { event: 'error', data: { message, code } };
}

/** Operations 18 and 19 (docs/rest/workforce.md). */
export function addAgentRoutes(scope: FastifyInstance, agent: AgentService, deps: RestDeps): void {
  const route = (operationId: string, summary: string, response: object) => ({
    schema: { ...describe(operationId, summary), body: schemas.PromptBody, response },
  });

  scope.post(
    '/ai-insight/generate',
    route('generateAiInsight', 'Ask the insight agent', schemas.responses.generate),
    idempotent(deps, async (request) => {
      const context = contextOf(request);
      const { answer } = await agent.generateAiInsight(context, promptOf(request), context.whenAbandoned?.());
      return { status: 200, body: { success: true, data: { response: answer.response } } };
    }),
  );

  scope.post(
    '/ai-insight/generate/stream',
    route('streamAiInsight', 'Ask the insight agent for a stream', schemas.responses.stream),
    async (request: FastifyRequest, reply: FastifyReply) => {
      // Whoever is refused is answered in JSON; from here on the stream tells.
      const parts = await agent.streamAiInsight(contextOf(request), promptOf(request));
      reply.hijack();
      await sendEvents(reply.raw, toPlainHeaders(reply), {
        events: mapEvents(parts, toChunk),
        last: { event: 'complete', data: {} },
        toFailure: (thrown) => toFailure(request, thrown),
      });
      return reply;
    },
  );
}
