// Stock @apollo/server with its Fastify integration, as its documentation sets it up.
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { createDomain } from './shared/domain.mjs';
import { answerMemory } from './shared/memory.mjs';
import { serve } from './shared/serve.mjs';

const { port, schema, toContext } = await createDomain();
const app = Fastify();
const apollo = new ApolloServer({ schema, plugins: [fastifyApolloDrainPlugin(app)] });
await apollo.start();
await app.register(fastifyApollo(apollo), { context: (request) => toContext(request.raw) });
answerMemory();
await serve(app, port);
