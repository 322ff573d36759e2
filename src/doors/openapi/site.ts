import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';

const accept = () => true;

/**
 * The OpenAPI document and its page, as a server that does not listen. It has the gateway's routes with their
 * schemas, not their handlers: what is asked of it beside the document and the page is answered with nothing.
 */
export async function createOpenApiSite(
  routes: readonly RouteOptions[],
  version: string,
): Promise<FastifyInstance> {
  const site = Fastify();
  site.setValidatorCompiler(() => accept);
  site.setSerializerCompiler(() => JSON.stringify);
  await site.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'insight-gateway',
        description: 'The documented REST operations. GraphQL at /graphql serves the same data and more.',
        version,
      },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          runToken: { type: 'apiKey', in: 'header', name: 'x-ai-run-token' },
        },
      },
      security: [{ bearer: [] }],
    },
  });
  for (const { method, url, schema, config } of routes) {
    // Every GET brings a HEAD of its own.
    if (method === 'HEAD' || schema?.hide) continue;
    site.route({ method, url, ...(schema && { schema }), ...(config && { config }), handler: () => null });
  }
  await site.register(swaggerUi, { routePrefix: '/docs', staticCSP: true });
  site.get('/openapi.json', { schema: { hide: true } }, () => site.swagger());
  await site.ready();
  return site;
}
