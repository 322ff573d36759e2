import type { EventBus } from '../../../src/events/bus.ts';
import { createMemoryBus } from '../../../src/events/memory.ts';
import { everyTenant } from '../../../src/events/topics.ts';
import { useGateway, type Identity } from '../../helpers/gateway.ts';
import { saveMutation, toInput } from '../../helpers/insights.ts';
import { EventReader, RawSocket, createSocketClient, until, within } from '../../helpers/streams.ts';

/** A bus that counts its open subscriptions. */
function createCountingBus(): EventBus & { open: number } {
  const bus = createMemoryBus();
  const counting = {
    open: 0,
    publish: bus.publish.bind(bus),
    close: bus.close.bind(bus),
    subscribe: ((name, tenantId, ...scope) => {
      const source = bus.subscribe(name, tenantId, ...scope);
      // The process's own subscription, open as long as it runs.
      if (tenantId === everyTenant) return source;
      counting.open += 1;
      let isOpen = true;
      const end = source.return!.bind(source);
      source.return = async () => {
        if (isOpen) counting.open -= 1;
        isOpen = false;
        return await end();
      };
      return source;
    }) as EventBus['subscribe'],
  };
  return counting;
}

const bus = createCountingBus();
const gateway = useGateway({}, { bus });
const query = /* GraphQL */ `
  subscription Changes($types: [InsightChangeType!]) {
    insightChanged(types: $types) {
      type
      insightId
      insight {
        id
        title
        createdAt
      }
      changedAt
    }
  }
`;

let serial = 0;
/** The query as nobody else sends it: equal ones share one stream. */
const toOwnQuery = () => `${query} # ${(serial += 1)}`;

interface Listener {
  next(): Promise<any>;
  close(): Promise<void>;
}
type Listen = (identity: Identity, variables?: Record<string, unknown>) => Promise<Listener>;

const overWebSocket: Listen = async (identity, variables) => {
  const client = createSocketClient(await gateway().listen(), await gateway().tokenFor(identity));
  const before = bus.open;
  const results = client.iterate({ query: toOwnQuery(), variables });
  const first = results.next();
  await until('subscribed', () => bus.open > before);
  let pending: Promise<any> | undefined = first;
  return {
    async next() {
      const { value } = await within('next', pending ?? results.next());
      pending = undefined;
      return value;
    },
    async close() {
      await client.dispose();
      await until('freed', () => bus.open === before);
    },
  };
};

const overEvents: Listen = async (identity, variables) => {
  const before = bus.open;
  const reader = await EventReader.open(
    await gateway().listen(),
    { query, variables },
    await gateway().headersFor(identity),
  );
  expect([reader.response.status, reader.response.headers.get('content-type')]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
  ]);
  await until('subscribed', () => bus.open > before);
  return {
    async next() {
      const received = await reader.next();
      expect(received?.event).toBe('next');
      return received?.data;
    },
    async close() {
      reader.close();
      await until('freed', () => bus.open === before);
    },
  };
};

const change = async (id: string, identity: Identity) => {
  await gateway().graphql(saveMutation, { insights: [toInput({ id })] }, identity);
  await gateway().graphql(
    'mutation ($id: ID!) { updateInsight(input: { id: $id, title: "New" }) { insight { id } } }',
    { id },
    identity,
  );
  await gateway().rest('DELETE', `/insights/${id}`, undefined, identity);
};

describe.each([
  ['WebSocket', overWebSocket],
  ['server-sent events', overEvents],
])('insightChanged over %s', (_door, listen) => {
  it('tells of saved, updated and deleted insights in order, each with its own state', async () => {
    const listener = await listen({ tenant: 'acme' });
    await change('w1', { tenant: 'acme' });
    const events = [await listener.next(), await listener.next(), await listener.next()];
    const [title, createdAt] = [toInput().title, '2026-03-04T08:30:00.000Z'];
    const changedAt = expect.stringMatching(/^20.*Z$/);
    expect(events).toEqual(
      [
        { type: 'SAVED', insightId: 'w1', insight: { id: 'w1', title, createdAt }, changedAt },
        { type: 'UPDATED', insightId: 'w1', insight: { id: 'w1', title: 'New', createdAt }, changedAt },
        { type: 'DELETED', insightId: 'w1', insight: null, changedAt },
      ].map((insightChanged) => ({ data: { insightChanged } })),
    );
    await listener.close();
  });

  it('tells only what happens in the viewer’s tenant', async () => {
    const listener = await listen({ tenant: 'acme' });
    await change('foreign', { tenant: 'globex' });
    await change('own', { tenant: 'acme' });
    expect((await listener.next()).data.insightChanged.insightId).toBe('own');
    await listener.close();
  });

  it('tells only of the types asked for', async () => {
    const listener = await listen({}, { types: ['DELETED'] });
    await change('typed', {});
    expect((await listener.next()).data.insightChanged).toMatchObject({
      type: 'DELETED',
      insightId: 'typed',
    });
    await listener.close();
  });

  it('frees the subscription when the client leaves', async () => {
    await until('none left of earlier tests', () => bus.open === 0);
    const listeners = [await listen({}), await listen({}), await listen({})];
    expect(bus.open).toBe(3);
    for (const listener of listeners.reverse()) await listener.close();
    expect(bus.open).toBe(0);
  });
});

describe('a socket', () => {
  it('frees one subscription on complete and keeps the others', async () => {
    await until('none left of earlier tests', () => bus.open === 0);
    const socket = await new RawSocket(await gateway().listen()).init(await gateway().tokenFor());
    for (const id of ['1', '2']) socket.send({ id, type: 'subscribe', payload: { query: toOwnQuery() } });
    await until('two are open', () => bus.open === 2);
    socket.send({ id: '1', type: 'complete' });
    await until('one is freed', () => bus.open === 1);
    await change('kept', {});
    expect((await socket.message(({ type }) => type === 'next')).id).toBe('2');
    await socket.close();
    await until('all are freed', () => bus.open === 0);
  });

  it('is told when it has fallen too far behind, and no longer holds the events', async () => {
    const socket = await new RawSocket(await gateway().listen()).init(
      await gateway().tokenFor({ tenant: 'slow' }),
    );
    socket.send({ id: '1', type: 'subscribe', payload: { query } });
    await until('subscribed', () => bus.open === 1);
    // The whole burst stands in the queue before its reader gets a turn.
    for (let count = 0; count < 1_200; count += 1) {
      bus.publish('insightChanged', 'slow', {
        type: 'deleted',
        insightId: String(count),
        insight: null,
        changedAt: new Date().toISOString(),
      });
    }
    const told = await Promise.race([socket.message(({ type }) => type === 'error'), socket.closed]);
    expect(JSON.stringify(told)).toMatch(/SLOW_CONSUMER|at most 1000 events/);
    await socket.close();
  });
});
