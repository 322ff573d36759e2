import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { version } from '../common/version.ts';

/** Tells a newcomer where to look, with a token and a command that work as they stand. */
export function announce(app: FastifyInstance, token: string | undefined, hasDemo: boolean): void {
  const { port, address, family } = app.server.address() as AddressInfo;
  const host =
    address === '::' || address === '0.0.0.0' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  const base = `http://${host}:${port}`;
  const lines = [
    `insight-gateway ${version}`,
    `  Explorer   ${base}/`,
    `  GraphQL    ${base}/graphql`,
    `  REST       ${base}/docs`,
    ...(hasDemo ? ['  Demo data  loaded for the tenant "demo"'] : []),
    ...(token
      ? [
          '',
          'A token for the tenant "demo" (npm run token makes others):',
          `  ${token}`,
          '',
          'Try:',
          `  curl -s ${base}/graphql -H 'content-type: application/json' \\`,
          `    -H 'authorization: Bearer ${token}' \\`,
          `    -d '{"query":"{ insights(first: 3) { totalCount nodes { title priority kissCategory } } }"}'`,
        ]
      : []),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
}
