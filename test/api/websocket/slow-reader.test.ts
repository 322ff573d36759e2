import { once } from 'node:events';
import { createServer, get, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { sendEvents, type ServerSentEvent } from '../../../src/api/http/sse.ts';
import type { InsightChangedEvent, JobEventMessage } from '../../../src/events/topics.ts';
import { completed } from '../../domains/jobs/support.ts';
import { createCountingBus } from '../../helpers/counting-bus.ts';
import { FakeAi } from '../../helpers/fake-ai.ts';
import { keptBytes } from '../../helpers/heap.ts';
import { TestGateway, useGateway } from '../../helpers/gateway.ts';
import { jobEvents, startJob } from '../../helpers/jobs.ts';
import { RawSocket, until, within } from '../../helpers/streams.ts';

const bus = createCountingBus();
const ai = new FakeAi();
const gateway = useGateway({ SOCKETS_PER_USER: '1000' }, { bus, ai });

const count = 4_000;
const size = 8 * 1024;
/** What a reader may cost that has stopped: far less than what is published. */
const maxGrowth = 10 * 1024 * 1024;

let serial = 0;
/** A text of its own of that many bytes, so that what is kept shows. */
const toText = (bytes: number) => String((serial += 1)).padEnd(bytes, 'x');

const toChange = (bytes = size): InsightChangedEvent => ({
  type: 'deleted',
  insightId: toText(bytes),
  insight: null,
  changedAt: '2026-01-01T00:00:00.000Z',
});

const toEventMessage = (bytes = size): JobEventMessage => ({
  jobId: `job-${serial}`,
  userId: 'ada',
  topicId: 'niche_review',
  schemaRef: 'OnboardingReviewResponse',
  estimatedDurationMs: 1,
  processingTimeMs: 1,
  event: {
    seq: 3,
    eventId: `event-${serial}`,
    type: 'ai.job.completed',
    occurredAt: '2026-01-01T00:00:00.000Z',
    outcome: completed(toText(bytes)),
  },
});

/** Publishes at the pace of who follows, if somebody does. */
async function publishAll(publish: () => void, follower?: Counter): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    publish();
    if (at % 50 > 0) continue;
    await setImmediate();
    await follower?.reaches(at);
  }
}

/** What shows that a subscription is established; it is not counted. */
const hello: InsightChangedEvent = { ...toChange(0), insightId: 'hello' };

/** What ends the clients of a test, whether it has passed or not. */
const endings: (() => void)[] = [];

/** Counts what comes, keeps the errors, and stops reading when told to. */
class Counter {
  nexts = 0;
  /** The subscriptions that have heard the hello. */
  readonly established = new Set<string>();
  readonly errors: any[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly socket: WebSocket;

  constructor(socket: WebSocket) {
    this.socket = socket;
    endings.push(() => socket.terminate());
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      const id = /^{"id":"([^"]*)"/.exec(text)?.[1];
      if (id !== undefined && text.includes('"type":"error"')) this.errors.push(JSON.parse(text));
      else if (id !== undefined && text.includes('"hello"')) this.established.add(id);
      else this.nexts += 1;
      this.wake();
    });
    this.closed = new Promise((resolve) =>
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
    );
  }

  private wake = () => {};

  /** Resolves when so many have come. */
  async reaches(nexts: number): Promise<void> {
    while (this.nexts < nexts) {
      await within(`event ${nexts}`, new Promise<void>((resolve) => (this.wake = resolve)));
    }
  }

  /** Resolves when subscriptions under these ids miss nothing any more. */
  async establishes(ids: readonly string[]): Promise<void> {
    await until('subscribed', () => {
      bus.publish('insightChanged', 'acme', hello);
      return ids.every((id) => this.established.has(id));
    });
  }
}

const query = 'subscription { insightChanged { insightId } }';

async function subscribe(subscriptions = [query]): Promise<Counter> {
  const raw = await new RawSocket(await gateway().listen()).init(await gateway().tokenFor());
  raw.socket.removeAllListeners('message');
  const counter = new Counter(raw.socket);
  subscriptions.forEach((text, at) => raw.send({ id: `${at}`, type: 'subscribe', payload: { query: text } }));
  await counter.establishes(subscriptions.map((_, at) => `${at}`));
  return counter;
}

describe('a reader that has stopped', () => {
  // A reader is also cut for the time that it answers no ping, and reads no event; here time stands still.
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date', 'performance'] });
  });
  afterEach(async () => {
    jest.useRealTimers();
    ai.release();
    for (const end of endings.splice(0)) end();
    await until('all have left', () => bus.open === 0);
  });

  it('of a GraphQL socket costs little, is told, and takes nothing from its neighbour', async () => {
    const [slow, bystander] = [await subscribe(), await subscribe()];
    const before = await keptBytes();
    slow.socket.pause();
    await publishAll(() => bus.publish('insightChanged', 'acme', toChange()), bystander);
    expect((await keptBytes()) - before).toBeLessThan(maxGrowth);
    slow.socket.resume();
    await until('the error', () => slow.errors.length === 1);
    expect(slow.errors[0].payload).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'SLOW_CONSUMER' }) }),
    ]);
    expect(slow.nexts).toBeLessThan(count);
    // The socket is as good as before.
    slow.socket.send(JSON.stringify({ id: 'again', type: 'subscribe', payload: { query } }));
    await slow.establishes(['again']);
  });

  it('of a GraphQL socket with a hundred subscriptions and large events is closed with 1013', async () => {
    const slow = await subscribe(Array.from({ length: 100 }, () => query));
    // It hears each event after the others of its viewer.
    const last = await subscribe();
    const before = await keptBytes();
    slow.socket.pause();
    for (let at = 0; at < 10; at += 1) {
      bus.publish('insightChanged', 'acme', toChange(256 * 1024));
      await last.reaches(at + 1);
    }
    expect((await keptBytes()) - before).toBeLessThan(2 * maxGrowth);
    slow.socket.resume();
    expect(await within('close', slow.closed)).toEqual({
      code: 1013,
      reason: 'Too slow; subscribe again',
    });
  });

  it('of an event stream costs little, is told, and takes nothing from its neighbour', async () => {
    const bystander = await subscribe();
    const slow = await openStream(await gateway().listen(), await gateway().tokenFor());
    const before = await keptBytes();
    await publishAll(() => bus.publish('insightChanged', 'acme', toChange()), bystander);
    expect((await keptBytes()) - before).toBeLessThan(maxGrowth);
    let text = '';
    slow.on('data', (data: Buffer) => (text = (text + data.toString()).slice(-10_000)));
    await within('end', once(slow, 'end'));
    const data = /event: next\ndata: ({"errors".*)\n\n$/.exec(text)?.[1];
    expect(JSON.parse(data ?? 'null')?.errors[0].extensions.code).toBe('SLOW_CONSUMER');
  });

  it('of the job socket costs little, is closed with 1013, and takes nothing from its neighbour', async () => {
    const base = await gateway().listen();
    const headers = { authorization: `Bearer ${await gateway().tokenFor()}` };
    const [slow, bystander] = [1, 2].map(
      () => new Counter(new WebSocket(`${base.replace('http', 'ws')}/ws`, { headers })),
    ) as [Counter, Counter];
    await until('both listen', () => bus.open === 2);
    const before = await keptBytes();
    slow.socket.pause();
    await publishAll(() => bus.publish('jobEvent', 'acme', toEventMessage()), bystander);
    expect((await keptBytes()) - before).toBeLessThan(maxGrowth);
    slow.socket.resume();
    expect(await within('close', slow.closed)).toEqual({
      code: 1013,
      reason: 'Too slow; poll for what was missed',
    });
    expect(slow.nexts).toBeLessThan(count);
  });

  it('of a job’s events goes on after the last one that it saw, without a gap', async () => {
    const base = await gateway().listen();
    const token = await gateway().tokenFor();
    ai.isHolding = true;
    const jobId = await startJob(gateway());
    const socket = await new RawSocket(base).init(token);
    endings.push(() => socket.socket.terminate());
    const follow = (id: string, after: number) =>
      socket.send({ id, type: 'subscribe', payload: { query: jobEvents, variables: { jobId, after } } });
    follow('first', 0);
    socket.send({ id: 'noise', type: 'subscribe', payload: { query } });
    await socket.message(({ id, type }) => id === 'first' && type === 'next');
    socket.socket.pause();
    for (let at = 0; at < 1_500; at += 1) bus.publish('insightChanged', 'acme', toChange());
    await publishAll(() => bus.publish('jobEvent', 'acme', toEventMessage(100)));
    const ended = await gateway().graphql(
      'mutation ($id: ID!) { cancelJob(input: { jobId: $id }) { job { status } } }',
      {
        id: jobId,
      },
    );
    expect(ended.cancelJob.job.status).toBe('FAILED');
    socket.socket.resume();
    await socket.message(({ id, type }) => id === 'first' && ['error', 'complete'].includes(type));
    const seen = () =>
      socket.messages
        .filter(({ id, type }) => ['first', 'second'].includes(id) && type === 'next')
        .map(({ payload }) => payload.data.jobEvents.seq);
    follow('second', Math.max(...seen()));
    await socket.message(({ id, type }) => id === 'second' && type === 'complete');
    expect(seen()).toEqual([1, 2, 3]);
  });
});

it('a slow reader does not keep the gateway from closing', async () => {
  const ownBus = createCountingBus();
  const own = await TestGateway.create({}, { bus: ownBus });
  const base = await own.listen();
  const token = await own.tokenFor();
  const socket = await new RawSocket(base).init(token);
  socket.send({ id: '1', type: 'subscribe', payload: { query } });
  const frames = new WebSocket(`${base.replace('http', 'ws')}/ws`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await until('both listen', () => ownBus.open === 2);
  for (const paused of [socket.socket, frames]) paused.pause();
  for (let at = 0; at < 500; at += 1) {
    ownBus.publish('insightChanged', 'acme', toChange(64 * 1024));
    ownBus.publish('jobEvent', 'acme', toEventMessage(16 * 1024));
  }
  await within('close', own.close());
  for (const paused of [socket.socket, frames]) paused.terminate();
});

/** A stream that nobody reads. */
async function openStream(base: string, token: string): Promise<IncomingMessage> {
  const headers = {
    accept: 'text/event-stream',
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
  };
  const post = request(`${base}/graphql`, { method: 'POST', headers });
  post.end(JSON.stringify({ query }));
  const [response] = (await once(post, 'response')) as [IncomingMessage];
  endings.push(() => response.destroy());
  return response;
}

describe('a stream of server-sent events', () => {
  /** Serves what `next` gives. */
  async function serve(next: () => Promise<ServerSentEvent>, stallLimitMs = 30_000) {
    let isReturned = false;
    const events: AsyncIterableIterator<ServerSentEvent> = {
      next: async () =>
        isReturned ? { value: undefined, done: true } : { value: await next(), done: false },
      return: async () => ((isReturned = true), { value: undefined, done: true }),
      [Symbol.asyncIterator]: () => events,
    };
    let isOver = false;
    let cutOff = () => false;
    const server = createServer((_request, response) => {
      cutOff = () => response.destroyed;
      const last = { event: 'complete' };
      void sendEvents(response, {}, { events, last, toFailure: () => last, stallLimitMs }).then(
        () => (isOver = true),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { url, server, isCut: () => cutOff(), isOver: () => isOver && isReturned };
  }
  const toEvent = (bytes: number): ServerSentEvent => ({ event: 'next', data: toText(bytes) });

  describe('whose time is told by the test', () => {
    beforeEach(() => {
      jest.useFakeTimers({
        doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval', 'Date', 'performance'],
      });
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    it('is cut when its client has left an event unread for too long', async () => {
      let asked = 0;
      const next = async () => ((asked += 1), toEvent(1024 * 1024));
      const { url, server, isCut, isOver } = await serve(next, 200);
      const [client] = (await once(get(url), 'response')) as [IncomingMessage];
      client.on('error', () => undefined);
      let [unread, before] = [0, asked];
      while (!isCut()) {
        await setImmediate();
        // What the connection has taken is as good as read: the next event is waited for anew.
        unread = asked === before ? unread + 10 : 10;
        before = asked;
        jest.advanceTimersByTime(10);
      }
      expect(unread).toBe(200);
      await until('left', isOver);
      client.destroy();
      server.close();
    });

    it('is not cut while its client reads, however long that takes', async () => {
      let asked = 0;
      let give: (event: ServerSentEvent) => void = () => undefined;
      const { url, server, isCut, isOver } = await serve(() => {
        asked += 1;
        return new Promise((resolve) => (give = resolve));
      }, 200);
      const [client] = (await once(get(url), 'response')) as [IncomingMessage];
      client.resume().on('error', () => undefined);
      for (let taken = 0; taken < 10; taken += 1) {
        await until('all is read', () => asked === taken + 1);
        jest.advanceTimersByTime(150);
        expect(isCut()).toBe(false);
        give(toEvent(1024 * 1024));
      }
      client.destroy();
      give(toEvent(1));
      await until('left', isOver);
      server.close();
    });
  });

  it('ends with its client, whenever that leaves, and ends nothing else', async () => {
    for (let ms = 0; ms < 20; ms += 1) {
      const { url, server, isOver } = await serve(async () => (await setImmediate(), toEvent(10)));
      const client = get(url).on('error', () => undefined);
      await once(server, 'request');
      await pause(ms / 2);
      client.destroy();
      await until('left', isOver);
      server.close();
    }
  });
});
