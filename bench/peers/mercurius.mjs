// Mercurius, compiling an operation the second time it comes.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { createDomain } from './shared/domain.mjs';
import { answerMemory } from './shared/memory.mjs';
import { serve } from './shared/serve.mjs';

const { port, schema, toContext } = await createDomain();
const app = Fastify();
await app.register(mercurius, { schema, jit: 1, context: (request) => toContext(request.raw) });
answerMemory();
await serve(app, port);
