import { useGateway } from '../../helpers/gateway.ts';
import { saveMutation, toInput } from '../../helpers/insights.ts';
import { EventReader, RawSocket } from '../../helpers/streams.ts';

const gateway = useGateway();

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_each, index) => part(index)).join(' ');

const toChanges = (selection: string) => `subscription { insightChanged { ${selection} } }`;
const withAliases = (count: number) => toChanges(repeat(count, (index) => `a${index}: insightId`));
/** Their depth is `levels`: an event and its recommendation know each other. */
const withDepth = (levels: number) => {
  const inner = repeat(levels - 2, (index) => (index % 2 === 0 ? 'insightEvent {' : 'recommendation {'));
  return `subscription { recommendationChanged { ${inner} id ${'}'.repeat(levels)}`;
};
const doubling = `${toChanges('...F0')} ${repeat(20, (n) => `fragment F${n} on InsightChange { ...F${n + 1} ...F${n + 1} }`)}
  fragment F20 on InsightChange { insightId }`;

/** Subscriptions that the schema allows, and what the refusal says. */
const tooLarge: [string, string, string][] = [
  ['depth', withDepth(13), 'depth of at most 12, got 13'],
  ['aliases', withAliases(31), 'aliases of at most 30, got 31'],
  [
    'directives',
    toChanges(repeat(11, () => 'insightId @include(if: true)')),
    'directives of at most 10, got 11',
  ],
  ['cost', doubling, 'cost of at most 20000, got 1048577'],
];
const toErrors = (expected: string) => [
  {
    message: `Operation is too large: expected ${expected}`,
    locations: [{ line: 1, column: 1 }],
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  },
];

const save = async (id: string) => {
  await gateway().graphql(saveMutation, { insights: [toInput({ id })] });
};
const toAliased = (count: number, id: string) =>
  Object.fromEntries(Array.from({ length: count }, (_each, index) => [`a${index}`, id]));

describe('a subscription beyond the limits', () => {
  it('is refused over WebSocket, and one that is just small enough is not', async () => {
    const socket = await new RawSocket(await gateway().listen()).init(await gateway().tokenFor());
    for (const [id, query, expected] of tooLarge) {
      socket.send({ id, type: 'subscribe', payload: { query } });
      const answer = await socket.message((message) => message.id === id);
      expect(answer).toEqual({ id, type: 'error', payload: toErrors(expected) });
    }
    for (const [id, query] of [
      ['deep', withDepth(12)],
      ['aliased', withAliases(30)],
    ] as const)
      socket.send({ id, type: 'subscribe', payload: { query } });
    socket.send({ type: 'ping' });
    await socket.message(({ type }) => type === 'pong');
    await save('small-1');
    const event = await socket.message(({ id }) => id === 'aliased');
    const data = { insightChanged: toAliased(30, 'small-1') };
    expect(event).toEqual({ id: 'aliased', type: 'next', payload: { data } });
    expect(socket.messages.filter(({ id }) => id === 'deep')).toEqual([]);
    await socket.close();
  });

  it('is refused as server-sent events, and one that is just small enough is not', async () => {
    const [base, headers] = [await gateway().listen(), await gateway().headersFor()];
    for (const [, query, expected] of tooLarge) {
      const { response } = await EventReader.open(base, { query }, headers);
      expect([response.status, await response.json()]).toEqual([400, { errors: toErrors(expected) }]);
    }
    const reader = await EventReader.open(base, { query: withAliases(30) }, headers);
    expect(reader.response.status).toBe(200);
    await save('small-2');
    const data = { insightChanged: toAliased(30, 'small-2') };
    expect(await reader.next()).toEqual({ event: 'next', id: undefined, data: { data } });
    reader.close();
  });
});
