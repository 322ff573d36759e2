import { TestGateway } from '../../helpers/gateway.ts';

describe.each(['on', 'off'])('the gateway’s plugins, COMPILED_QUERIES=%s', (compiled) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await TestGateway.create({ COMPILED_QUERIES: compiled });
  });
  afterAll(async () => await gateway.close());

  const operationsOf = (lines: Record<string, unknown>[]) =>
    lines.flatMap(({ operation }) => (operation === undefined ? [] : [operation]));

  it.each([
    ['its name', 'query Named { viewer { userId } }', 'Named', undefined],
    ['its kind where it has none', '{ viewer { userId } }', '(query)', undefined],
    [
      'the one of several that was asked for',
      'query A { viewer { userId } } query B { viewer { tenantId } }',
      'B',
      'B',
    ],
    ['its name where it fails', 'query Failing { insights(first: -1) { totalCount } }', 'Failing', undefined],
    [
      'a mutation’s',
      'mutation Remove { deleteInsight(input: { id: "none" }) { deletedId } }',
      'Remove',
      undefined,
    ],
  ])('tell the log of an operation each time it comes: %s', async (_name, query, wanted, operationName) => {
    const before = gateway.logLines.length;
    for (let turn = 0; turn < 4; turn += 1) {
      await gateway.request('POST', '/graphql', { query, operationName });
    }
    expect(operationsOf(gateway.logLines.slice(before))).toEqual([wanted, wanted, wanted, wanted]);
  });

  it('answer a repeated Idempotency-Key without doing anything again, also when the mutation is known', async () => {
    const query = `mutation Save($title: String!) { saveInsights(input: { insights: [{ title: $title, description: "D",
      category: FINANCE, priority: LOW, kissCategory: STOP }] }) { savedCount insights { id } } }`;
    const send = async (key: string) =>
      await gateway.graphqlAnswer(query, { title: 'T' }, { headers: { 'idempotency-key': key } });
    for (let turn = 0; turn < 3; turn += 1) await gateway.graphql(query, { title: `Without a key ${turn}` });
    for (const key of ['a', 'b', 'c']) {
      const [first, second] = [await send(key), await send(key)];
      expect(second.body).toEqual(first.body);
      expect([first.headers['idempotency-replayed'], second.headers['idempotency-replayed']]).toEqual([
        undefined,
        'true',
      ]);
    }
    expect(await gateway.graphql('{ insights { totalCount } }')).toEqual({ insights: { totalCount: 6 } });
  });
});
