import { serverAudits } from 'graphql-http';
import { useGateway } from '../../helpers/gateway.ts';

const gateway = useGateway();

/**
 * With `accept: application/json`, the draft would rather have 200 than Apollo's 400 for a document that cannot be
 * run. None of it is a MUST.
 */
const knownWarnings = new Set([
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
]);

describe('GraphQL over HTTP', () => {
  it('passes the protocol’s audits without an error and with no other warnings than the known ones', async () => {
    const url = `${await gateway().listen()}/graphql`;
    const authorization = `Bearer ${await gateway().tokenFor()}`;
    const audits = serverAudits({
      url,
      fetchFn: (input: string, init: RequestInit = {}) =>
        fetch(input, {
          ...init,
          headers: { ...(init.headers as Record<string, string>), authorization },
        }),
    });
    const results = await Promise.all(
      audits.map(async (audit) => {
        const result = await audit.fn();
        return { name: audit.name, status: result.status, reason: 'reason' in result ? result.reason : null };
      }),
    );
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status === 'error')).toEqual([]);
    const warnings = results.filter(({ status }) => status === 'warn').map(({ name }) => name);
    expect(new Set(warnings)).toEqual(knownWarnings);
  });
});
