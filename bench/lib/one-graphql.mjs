import { createRequire } from 'node:module';

const peers = ['mercurius', 'graphql-yoga', '@as-integrations/fastify', 'graphql-jit'];

/**
 * Throws unless every peer loads the gateway's own graphql, fastify and @apollo/server: two copies of graphql in
 * one process refuse each other's schemas, and other versions would make an unequal race.
 */
export function assertOneGraphql() {
  const require = createRequire(import.meta.url);
  for (const name of ['graphql', 'fastify', '@apollo/server']) {
    const expected = require.resolve(name);
    for (const peer of peers) {
      const got = createRequire(require.resolve(peer)).resolve(name);
      if (got !== expected) throw new Error(`${peer} loads ${got}; expected ${expected}`);
    }
  }
}
