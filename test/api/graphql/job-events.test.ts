import { FakeAi, review } from '../../helpers/fake-ai.ts';
import { createCountingBus } from '../../helpers/counting-bus.ts';
import { TestGateway, type Identity } from '../../helpers/gateway.ts';
import { endedJob, jobEvents, jobWith, startJob } from '../../helpers/jobs.ts';
import { createSocketClient, EventReader, RawSocket, until } from '../../helpers/streams.ts';

/* `jobEvents` over both transports: WebSocket and server-sent events. */

const ai = new FakeAi();
const bus = createCountingBus();
let gateway: TestGateway;
let base: string;
beforeAll(async () => {
  gateway = await TestGateway.create({}, { ai, bus });
  base = await gateway.listen();
});
afterAll(async () => {
  ai.release();
  await gateway.close();
});
afterEach(async () => {
  bus.isDeaf = false;
  ai.release();
  await until('the bus is left', () => bus.open === 0);
});

/** One subscriber: its next event, or how the stream ended. */
interface Subscriber {
  next(): Promise<any>;
  leave(): Promise<void> | void;
}
interface Start {
  jobId: string;
  after?: number | undefined;
  lastEventId?: string;
}
type Subscribe = (start: Start, identity?: Identity) => Promise<Subscriber>;

const overSocket: Subscribe = async ({ jobId, after }, identity) => {
  const socket = await new RawSocket(base).init(await gateway.tokenFor(identity));
  socket.send({ id: '1', type: 'subscribe', payload: { query: jobEvents, variables: { jobId, after } } });
  // The first message is the acknowledgement.
  let taken = 1;
  return {
    async next() {
      const index = taken;
      taken += 1;
      const { type, payload } = await socket.message((message) => socket.messages.indexOf(message) === index);
      return type === 'next' ? (payload.errors ?? payload.data.jobEvents) : type;
    },
    leave: () => socket.close(),
  };
};

const overEvents: Subscribe = async ({ jobId, after, lastEventId }, identity) => {
  const reader = await EventReader.open(
    base,
    { query: jobEvents, variables: { jobId, after } },
    { ...(await gateway.headersFor(identity)), ...(lastEventId && { 'last-event-id': lastEventId }) },
  );
  return {
    async next() {
      if (reader.response.status !== 200) return ((await reader.response.json()) as any).errors;
      const event = await reader.next();
      if (event?.event !== 'next') return event?.event;
      expect(event.id).toBe(String(event.data.data.jobEvents.seq));
      return event.data.data.jobEvents;
    },
    leave: () => reader.close(),
  };
};

const transports: [string, Subscribe][] = [
  ['WebSocket', overSocket],
  ['server-sent events', overEvents],
];

async function storedEvents(jobId: string): Promise<any[]> {
  const { job } = await gateway.graphql(
    `query ($id: ID!) { job(id: $id) { events { seq eventId type occurredAt } } }`,
    { id: jobId },
  );
  return job.events;
}

async function rest(subscriber: Subscriber): Promise<any[]> {
  const events = [];
  for (let event = await subscriber.next(); event !== 'complete'; event = await subscriber.next()) {
    events.push(event);
  }
  await subscriber.leave();
  return events;
}
const seqs = (events: any[]) => events.map(({ seq }) => seq);

describe.each(transports)('jobEvents over %s', (_name, subscribe) => {
  it('tells the same to who comes before, during and after, as it is stored', async () => {
    ai.isHolding = true;
    const jobId = await startJob(gateway);
    const early = await subscribe({ jobId });
    const first = await early.next();
    await jobWith(gateway, jobId, 'processing');
    const during = await subscribe({ jobId });
    const begun = [await during.next(), await during.next()];
    expect(seqs(begun)).toEqual([1, 2]);
    ai.release();
    const all = [
      [first, ...(await rest(early))],
      [...begun, ...(await rest(during))],
      await rest(await subscribe({ jobId })),
    ];
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    const [stored, told] = [await storedEvents(jobId), all[0]!];
    expect(told.map(({ seq, eventId, type, occurredAt }) => ({ seq, eventId, type, occurredAt }))).toEqual(
      stored,
    );
    expect(told.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'CREATED'],
      [2, 'STARTED'],
      [3, 'COMPLETED'],
    ]);
    expect(told.map(({ result }) => result)).toEqual([
      null,
      null,
      { __typename: 'OnboardingReview', ...review },
    ]);
  });

  it('goes on after the event that is named', async () => {
    const jobId = await startJob(gateway);
    await endedJob(gateway, jobId);
    for (const after of [0, 1, 2, 3, 50]) {
      expect([after, seqs(await rest(await subscribe({ jobId, after })))]).toEqual([
        after,
        [1, 2, 3].filter((seq) => seq > after),
      ]);
    }
  });

  it('refuses to go on after what is no event', async () => {
    const jobId = await startJob(gateway);
    const subscriber = await subscribe({ jobId, after: -1 });
    expect(await subscriber.next()).toEqual([
      expect.objectContaining({
        message: 'after: expected the seq of an event, got number -1',
        extensions: expect.objectContaining({ code: 'BAD_INPUT' }),
      }),
    ]);
    await subscriber.leave();
    await endedJob(gateway, jobId);
  });

  it('resumes without a gap for who is cut off and comes back', async () => {
    ai.isHolding = true;
    const jobId = await startJob(gateway);
    const first = await subscribe({ jobId });
    const seen = [await first.next()];
    await first.leave();
    ai.release();
    await endedJob(gateway, jobId);
    const after = seen[0].seq as number;
    seen.push(...(await rest(await subscribe({ jobId, after }))));
    expect(seqs(seen)).toEqual([1, 2, 3]);
  });

  it('gives its places on the bus back when it is left and when it ends', async () => {
    ai.isHolding = true;
    const jobId = await startJob(gateway);
    const subscribers = await Promise.all([1, 2, 3].map(() => subscribe({ jobId })));
    for (const subscriber of subscribers) await subscriber.next();
    expect(bus.open).toBe(3);
    await subscribers[0]!.leave();
    await until('one has left', () => bus.open === 2);
    ai.release();
    for (const subscriber of subscribers.slice(1)) await rest(subscriber);
    await until('all have left', () => bus.open === 0);
  });

  it('tells all although the bus lost everything', async () => {
    bus.isDeaf = true;
    ai.isHolding = true;
    const jobId = await startJob(gateway);
    const subscriber = await subscribe({ jobId });
    await subscriber.next();
    ai.release();
    expect(seqs(await rest(subscriber)).at(-1)).toBe(3);
  });

  it('knows a foreign job as little as an absent one, and an administrator sees it without its parameters', async () => {
    const owner = { user: 'ada', roles: ['employee'] } as const;
    const jobId = await startJob(gateway, owner);
    await endedJob(gateway, jobId, owner);
    for (const [identity, id] of [
      [{ user: 'bob', roles: ['employee'] }, jobId],
      [{ user: 'bob', roles: ['manager'] }, jobId],
      [{ tenant: 'globex', user: 'ada', roles: ['superAdmin'] }, jobId],
      [owner, 'absent'],
    ] as const) {
      const subscriber = await subscribe({ jobId: id }, identity);
      expect(await subscriber.next()).toEqual([
        expect.objectContaining({
          message: `Job not found: ${id}`,
          extensions: expect.objectContaining({ code: 'NOT_FOUND' }),
        }),
      ]);
      await subscriber.leave();
    }
    for (const identity of [owner, { user: 'eve', roles: ['admin'] }] as const) {
      expect(seqs(await rest(await subscribe({ jobId }, identity)))).toEqual([1, 2, 3]);
    }
  });
});

describe('Last-Event-ID', () => {
  it('resumes a stream of events, and an argument goes before it', async () => {
    const jobId = await startJob(gateway);
    await endedJob(gateway, jobId);
    for (const [start, expected] of [
      [{ lastEventId: '1' }, [2, 3]],
      [{ lastEventId: '3' }, []],
      [{ lastEventId: '3', after: 0 }, [1, 2, 3]],
    ] as const) {
      expect(seqs(await rest(await overEvents({ jobId, ...start })))).toEqual(expected);
    }
    expect(await (await overEvents({ jobId, lastEventId: 'x' })).next()).toEqual([
      expect.objectContaining({ message: 'after: expected the seq of an event, got "x"' }),
    ]);
  });
});

it('the protocol’s own client hears all and is told of the end', async () => {
  const jobId = await startJob(gateway);
  const client = createSocketClient(base, await gateway.tokenFor());
  const events = [];
  for await (const { data } of client.iterate<any>({ query: jobEvents, variables: { jobId } })) {
    events.push(data?.jobEvents);
  }
  expect(seqs(events)).toEqual([1, 2, 3]);
  await client.dispose();
});
