import type {} from '@fastify/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { loadOnce } from '../load-once.ts';

/** Headers that are of one connection or answer alone. */
const ownHeaders = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);

/**
 * The OpenAPI document of the REST routes, from the schemas that validate them, at `/openapi.json`, and a page
 * to browse it at `/docs`. Registered before the routes: it collects what comes after it. What makes the document
 * and the page is loaded when one of them is first asked for.
 */
export function registerOpenApi(app: FastifyInstance, version: string): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => void routes.push(route));
  const findSite = loadOnce('the OpenAPI document', async () => {
    const { createOpenApiSite } = await import('./openapi/site.ts');
    return await createOpenApiSite(routes, version);
  });
  let isAsked = false;
  app.addHook('onClose', async () => {
    // A site that failed to load has nothing to close.
    if (isAsked) await (await findSite().catch(() => undefined))?.close();
  });

  // For HEAD, too: of what is sent here Fastify takes the length.
  const answer = async ({ url, headers }: FastifyRequest, reply: FastifyReply) => {
    isAsked = true;
    const site = await findSite();
    const found = await site.inject({ method: 'GET', url, headers });
    if (found.statusCode === 404) {
      reply.callNotFound();
      return reply;
    }
    for (const [name, value] of Object.entries(found.headers)) {
      if (value !== undefined && !ownHeaders.has(name)) reply.header(name, value);
    }
    return reply.code(found.statusCode).send(found.rawPayload);
  };
  for (const path of ['/openapi.json', '/docs', '/docs/*']) {
    app.get(path, { schema: { hide: true } }, answer);
  }
}
