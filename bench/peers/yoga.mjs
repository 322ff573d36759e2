// GraphQL Yoga on Node's own HTTP server.
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { createDomain } from './shared/domain.mjs';
import { answerMemory } from './shared/memory.mjs';
import './shared/serve.mjs';

const { port, schema, toContext } = await createDomain();
const yoga = createYoga({ schema, logging: false, graphiql: false, context: ({ req }) => toContext(req) });
answerMemory();
createServer(yoga).listen(port, '127.0.0.1');
