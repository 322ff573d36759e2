import type { TestGateway } from './gateway.ts';

/** Every query of the inbox, and the node of a portal run, for the list of plans. */
export async function runInboxQueries(gateway: TestGateway): Promise<void> {
  const query = `query ($after: String, $since: DateTime) { inbox(first: 1, after: $after, since: $since) {
    nodes { id } pageInfo { endCursor } } }`;
  for (const roles of [['admin'], ['employee']] as const) {
    const { inbox } = await gateway.graphql(query, {}, { roles });
    const { endCursor: after } = inbox.pageInfo;
    await gateway.graphql(query, { after, since: '2026-01-01T00:00:00Z' }, { roles });
  }
  const id = Buffer.from('AnalysisRun:550e8400-e29b-41d4-a716-446655440000').toString('base64url');
  await gateway.graphql('query ($id: ID!) { node(id: $id) { nodeId } }', { id });
}
