import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLOutputType } from 'graphql';
import { audienceOf } from '../../../src/events/audience.ts';
import { createCountingBus } from '../../helpers/counting-bus.ts';
import { FakeAi } from '../../helpers/fake-ai.ts';
import { useGateway, type Identity } from '../../helpers/gateway.ts';
import { jobEvents, jobWith, startJob } from '../../helpers/jobs.ts';
import { createSchemaOf } from '../../helpers/gateway-schema.ts';
import { RawSocket, until } from '../../helpers/streams.ts';
import { briefLifetimeSeconds, holdExpiry } from '../../helpers/timers.ts';
import { createTravelInsights } from '../../helpers/travel-insight-operations.ts';
import { subscribe as subscribeCompany } from '../../helpers/workforce.ts';

afterEach(() => void jest.restoreAllMocks());

/* Streams that subscribers share, over real sockets. */

const bus = createCountingBus();
const ai = new FakeAi();
const gateway = useGateway({ SOCKETS_PER_USER: '1000' }, { bus, ai });

const query = 'subscription Changes { insightChanged { type insightId } }';

async function connect(identity: Identity = {}): Promise<RawSocket> {
  return await new RawSocket(await gateway().listen()).init(await gateway().tokenFor(identity));
}

async function follow(identity: Identity = {}, payload: object = { query }, id = '1'): Promise<RawSocket> {
  const socket = await connect(identity);
  socket.send({ id, type: 'subscribe', payload });
  // Answered after the subscription has been made: nothing that it waits for takes longer than this round trip.
  socket.send({ type: 'ping' });
  await socket.message(({ type }) => type === 'pong');
  return socket;
}

const publish = (insightId: string, tenant = 'acme') =>
  bus.publish('insightChanged', tenant, {
    type: 'deleted',
    insightId,
    insight: null,
    changedAt: new Date().toISOString(),
  });

/** What came for an id, in order. */
const heard = (socket: RawSocket, id = '1') =>
  socket.messages
    .filter((message) => message.type === 'next' && message.id === id)
    .map(({ payload }) => payload.data.insightChanged.insightId);

const closeAll = async (...sockets: RawSocket[]) => {
  await Promise.all(sockets.map((socket) => socket.close()));
  await until('all are freed', () => bus.open === 0);
};

describe('equal subscriptions', () => {
  it('of one tenant share one stream, whoever asks, and no other tenant is in it', async () => {
    const own = await Promise.all([
      follow({ user: 'ada' }),
      follow({ user: 'bob', roles: ['employee'] }),
      follow({ user: 'ada' }, { query }, '00000000-0000-4000-8000-000000000001'),
    ]);
    const foreign = await follow({ tenant: 'globex' });
    await until('subscribed', () => bus.open === 2);
    publish('ours');
    publish('theirs', 'globex');
    publish('ours too');
    const ids = ['1', '1', '00000000-0000-4000-8000-000000000001'];
    await until('all have heard', () => own.every((socket, at) => heard(socket, ids[at]).length === 2));
    await until('the other has heard', () => heard(foreign).length > 0);
    expect(own.map((socket, at) => heard(socket, ids[at]))).toEqual(own.map(() => ['ours', 'ours too']));
    expect(heard(foreign)).toEqual(['theirs']);
    await closeAll(...own, foreign);
  });

  it('with other variables, another operation or another text hear only what they asked for', async () => {
    const text = `subscription A($types: [InsightChangeType!]) { insightChanged(types: $types) { insightId } }
      subscription B { insightChanged { type } }`;
    const [all, saved, deleted, other] = await Promise.all([
      follow({}, { query: text, operationName: 'A' }),
      follow({}, { query: text, operationName: 'A', variables: { types: ['SAVED'] } }),
      follow({}, { query: text, operationName: 'A', variables: { types: ['DELETED'] } }),
      follow({}, { query: text, operationName: 'B' }),
    ]);
    await until('subscribed', () => bus.open === 4);
    publish('gone');
    await until('heard', () => heard(all).length === 1 && heard(deleted).length === 1);
    expect((await other.message(({ type }) => type === 'next')).payload.data).toEqual({
      insightChanged: { type: 'DELETED' },
    });
    expect(heard(saved)).toEqual([]);
    await closeAll(all, saved, deleted, other);
  });

  it('keep their ids and their frames, whatever the id and however long the event', async () => {
    const ids = ['1', '"ü\\\n', '😀'.repeat(40)];
    const sockets = await Promise.all(ids.map((id) => follow({}, { query }, id)));
    await until('subscribed', () => bus.open === 1);
    const events = [1, 60, 4_000, 5_000, 65_400, 70_000, 300_000].map((length) => 'ü'.repeat(length));
    for (const event of events) publish(event);
    await until('heard', () =>
      sockets.every((socket, at) => heard(socket, ids[at]).length === events.length),
    );
    sockets.forEach((socket, at) => expect(heard(socket, ids[at])).toEqual(events));
    await closeAll(...sockets);
  });

  it('on one socket end one by one, and their ids can be used again', async () => {
    const socket = await follow();
    socket.send({ id: '2', type: 'subscribe', payload: { query } });
    await until('subscribed', () => bus.open === 1);
    // In one packet, so that the second subscription begins before the first one's end is worked off.
    socket.send({ id: '1', type: 'complete' });
    socket.send({ id: '1', type: 'subscribe', payload: { query: `${query} # again` } });
    await until('subscribed again', () => bus.open === 2);
    publish('event');
    await until('heard', () => heard(socket, '1').length === 1 && heard(socket, '2').length === 1);
    socket.send({ id: '2', type: 'complete' });
    await until('one is freed', () => bus.open === 1);
    publish('another');
    await until('heard', () => heard(socket, '1').length === 2);
    expect(heard(socket, '2')).toEqual(['event']);
    expect(socket.messages.filter(({ type }) => type === 'complete')).toEqual([]);
    await closeAll(socket);
  });

  it('outlive the socket whose token opened them', async () => {
    const expiry = holdExpiry();
    const brief = await follow({ user: 'brief', lifetimeSeconds: briefLifetimeSeconds });
    const lasting = await follow({ user: 'lasting' });
    await until('subscribed', () => bus.open === 1);
    expiry.fire();
    expect((await brief.closed).code).toBe(4401);
    publish('later');
    await until('heard', () => heard(lasting).length === 1);
    await closeAll(lasting);
  });

  it('are refused one by one, for what is wrong with each', async () => {
    const [good, bad] = [
      await follow(),
      await follow({}, { query: 'subscription { insightChanged { no } }' }),
    ];
    expect((await bad.message(({ type }) => type === 'error')).payload[0].extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    publish('event');
    await until('heard', () => heard(good).length === 1);
    await closeAll(good, bad);
  });
});

describe('what is a viewer’s own', () => {
  const delivered = 'subscription { aiInsightDelivered { id } }';

  it('is shared with nobody else, and refused to who may not have it', async () => {
    await subscribeCompany(gateway(), 'acme');
    const payload = { query: delivered };
    const token = await gateway().tokenFor({ user: 'ada' });
    const base = await gateway().listen();
    const sockets = [await new RawSocket(base).init(token), await new RawSocket(base).init(token)];
    for (const socket of sockets) socket.send({ id: '1', type: 'subscribe', payload });
    await until('one stream for one viewer', () => bus.open === 1);
    const other = await follow({ user: 'bob' }, payload);
    await until('another for another', () => bus.open === 2);
    const refused = await follow({ tenant: 'without-subscription' }, payload);
    const told = await refused.message(({ type }) => type === 'next');
    expect(told.payload.errors[0].extensions.code).toBe('FORBIDDEN');
    await refused.message(({ type }) => type === 'complete');
    await closeAll(...sockets, other, refused);
  });

  it('is no job’s: each who follows one hears all of it from the start', async () => {
    ai.isHolding = true;
    const jobId = await startJob(gateway());
    await jobWith(gateway(), jobId, 'processing');
    const payload = { query: jobEvents, variables: { jobId } };
    const first = await follow({}, payload);
    await first.message(({ payload: { data } = {} as any }) => data?.jobEvents.seq === 2);
    const second = await follow({}, payload);
    ai.release();
    for (const socket of [first, second]) {
      await socket.message(({ type }) => type === 'complete');
      const seqs = socket.messages
        .filter(({ type }) => type === 'next')
        .map((m) => m.payload.data.jobEvents.seq);
      expect(seqs).toEqual([1, 2, 3]);
    }
    await closeAll(first, second);
  });
});

/** Every field that needs no argument, to a depth. */
function selectAll(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .filter((field) => depth > 1 || isLeafType(getNamedType(field.type)))
    .map((field) => `${field.name} ${selectAll(field.type, depth - 1)}`);
  return `{ ${fields.join(' ')} }`;
}

describe('a stream that a tenant shares', () => {
  const noServices = new Proxy(() => undefined, { get: () => noServices }) as any;

  it('asks for nothing but the tenant, whatever is selected', async () => {
    const fields = Object.values(createSchemaOf(noServices).getSubscriptionType()!.getFields()).filter(
      ({ subscribe }) => audienceOf(subscribe) === 'tenant',
    );
    expect(fields.map(({ name }) => name).toSorted()).toEqual([
      'briefingPublished',
      'insightChanged',
      'recommendationChanged',
    ]);
    const socket = await connect();
    for (const { name, type } of fields) {
      const payload = { query: `subscription { ${name} ${selectAll(type, 3)} }` };
      socket.send({ id: name, type: 'subscribe', payload });
    }
    await until('subscribed', () => bus.open === fields.length);
    publish('event');
    await createTravelInsights(gateway(), { tenant: 'acme' }, 'x');
    for (const { name } of fields) {
      const { payload } = await socket.message(({ type, id }) => type === 'next' && id === name);
      expect(payload).toEqual({ data: { [name]: expect.anything() } });
    }
    expect(socket.messages.filter(({ type, payload }) => type === 'error' || payload?.errors)).toEqual([]);
    await closeAll(socket);
  });
});
