import { setTimeout as sleep } from 'node:timers/promises';
import mongoose from 'mongoose';
import { createInsightStore, type InsightStore } from '../../src/domains/coaching/index.ts';
import { createCoachingService } from '../../src/domains/coaching/service.ts';
import { createMemoryBus } from '../../src/events/memory.ts';
import { createIdempotencyService, createIdempotencyStore } from '../../src/idempotency/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import type { RequestContext } from '../../src/common/request-context.ts';
import { openStore, type Store } from '../../src/mongo/connection.ts';
import { loadConfig } from '../../src/config/config.ts';
import { createStoreSettings, useGateway } from '../helpers/gateway.ts';
import { saveMutation, toBody, toInput } from '../helpers/insights.ts';
import { until } from '../helpers/streams.ts';

const gateway = useGateway();
let keys = 0;
const newKey = () => ({ 'idempotency-key': `key-${(keys += 1)}` });
const withoutId = (count = 1) => Array.from({ length: count }, () => toBody({ id: undefined }));

describe('a repeated request under one key', () => {
  it('is answered like the first over REST, and does nothing twice', async () => {
    const options = { tenant: 'replay', headers: newKey() };
    const send = () => gateway().rest('POST', '/insights/batch', { insights: withoutId(2) }, options);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
    expect([first.headers['idempotency-replayed'], second.headers['idempotency-replayed']]).toEqual([
      undefined,
      'true',
    ]);
    expect(second.headers['content-type']).toBe(first.headers['content-type']);
    expect((await gateway().rest('GET', '/insights', undefined, options)).body.data.length).toBe(2);
  });

  it('is answered like the first by PUT and DELETE, though the insight is gone', async () => {
    await gateway().rest('POST', '/insights/batch', { insights: [toBody({ id: 'once' })] });
    for (const [method, body] of [
      ['PUT', { title: 'New' }],
      ['DELETE', undefined],
    ] as const) {
      const headers = newKey();
      const first = await gateway().rest(method, '/insights/once', body, { headers });
      const second = await gateway().rest(method, '/insights/once', body, { headers });
      expect([method, first.status, second.status, second.body]).toEqual([method, 200, 200, first.body]);
    }
  });

  it('is answered like the first over GraphQL', async () => {
    const headers = newKey();
    const send = () =>
      gateway().graphqlAnswer(saveMutation, { insights: [toInput({ id: undefined })] }, { headers });
    const [first, second] = [await send(), await send()];
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(second.headers['idempotency-replayed']).toBe('true');
  });

  it('is a new request for another user', async () => {
    const headers = newKey();
    const send = (user: string) =>
      gateway().rest('POST', '/insights/batch', { insights: withoutId() }, { user, headers });
    const [ada, bob] = [await send('ada'), await send('bob')];
    expect(bob.headers['idempotency-replayed']).toBeUndefined();
    expect(bob.body.data.insights[0].id).not.toBe(ada.body.data.insights[0].id);
  });

  it('does not concern queries', async () => {
    const headers = newKey();
    for (const query of ['{ viewer { userId } }', '{ viewer { tenantId } }']) {
      expect((await gateway().graphqlAnswer(query, {}, { headers })).status).toBe(200);
    }
  });
});

describe('another request under a used key', () => {
  it('is 422 in the API’s envelope', async () => {
    const headers = newKey();
    const message = 'Idempotency-Key: expected the request that the key was first used for, got another one';
    await gateway().rest('POST', '/insights/batch', { insights: [toBody()] }, { headers });
    for (const [method, url, body] of [
      ['POST', '/insights/batch', { insights: [toBody({ title: 'Other' })] }],
      ['PUT', '/insights/insight_1', { title: 'Other' }],
      ['DELETE', '/insights/insight_1', undefined],
    ] as const) {
      const answer = await gateway().rest(method, url, body, { headers });
      expect([method, answer.status, answer.body]).toEqual([
        method,
        422,
        { success: false, data: null, error: message, code: null, details: null },
      ]);
    }
    const graphql = await gateway().graphqlAnswer(saveMutation, { insights: [toInput()] }, { headers });
    expect([graphql.status, graphql.body.errors]).toEqual([
      422,
      [{ message, extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }],
    ]);
  });

  it('is possible after the first one failed', async () => {
    const headers = newKey();
    const bad = await gateway().rest('PUT', '/insights/nowhere', { title: 'x' }, { headers });
    expect(bad.status).toBe(404);
    const good = await gateway().rest('POST', '/insights/batch', { insights: [toBody()] }, { headers });
    expect(good.status).toBe(200);
  });
});

it('a key that is none is refused, naming the header', async () => {
  for (const key of ['', ' ', 'a b', 'ü', 'x'.repeat(256)]) {
    const { status, body } = await gateway().rest('GET', '/insights', undefined, {
      headers: { 'idempotency-key': key },
    });
    expect([key, status, body.error]).toEqual([
      key,
      400,
      expect.stringContaining('Idempotency-Key: expected'),
    ]);
  }
});

it('twenty concurrent batches of fifty under one key become fifty insights, and every answer is the same', async () => {
  const options = { tenant: 'crowd', headers: newKey() };
  const insights = withoutId(50);
  const send = async () => {
    for (;;) {
      const answer = await gateway().rest('POST', '/insights/batch', { insights }, options);
      if (answer.status !== 409) return answer;
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      await sleep(20);
    }
  };
  const answers = await Promise.all(Array.from({ length: 20 }, send));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  const { data } = (await gateway().rest('GET', '/insights', undefined, options)).body;
  expect(data.length).toBe(50);
});

describe('the service', () => {
  const place = createStoreSettings();
  const log = createLogger('silent');
  let store: Store;
  beforeAll(async () => {
    store = await openStore(loadConfig({ NODE_ENV: 'test', ...place.settings }), log);
  });
  afterAll(async () => {
    await store.close();
    await place.remove();
  });

  const viewer = {
    tenantId: 'acme',
    userId: 'ada',
    roles: ['admin'],
    name: null,
    email: null,
    sessionId: 'session',
    expiresAt: new Date(Date.now() + 1e6),
  } as const;
  const createContext = (seed?: string): RequestContext => ({
    viewer,
    requestId: 'r',
    log,
    idempotencySeed: seed,
    trace: {},
  });

  it('answers a request in flight with 409 and the time to wait', async () => {
    const service = createIdempotencyService(await createIdempotencyStore(store.connection));
    const request = { key: 'flight', operation: 'POST /x', payload: { a: 1 } };
    const begun = await service.begin(createContext(), request);
    if (!('claim' in begun)) throw new Error('Expected a claim');
    const error = await service.begin(createContext(), request).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'IDEMPOTENCY_KEY_IN_FLIGHT', status: 409 });
    expect((error as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(0);
    await begun.claim.complete({ status: 200, contentType: 'application/json', body: '{"done":true}' });
    expect(await service.begin(createContext(), request)).toEqual({
      replay: { status: 200, contentType: 'application/json', body: '{"done":true}' },
    });
  });

  it('hands the key of a request whose process died to the next one, and to one only', async () => {
    const records = await createIdempotencyStore(store.connection);
    const service = createIdempotencyService(records);
    const request = { key: 'died', operation: 'POST /x', payload: null };
    const first = await service.begin(createContext(), request);
    if (!('claim' in first)) throw new Error('Expected a claim');
    // Its process is gone: nobody renews the lease any more.
    await first.claim.release();
    // From here on no timer renews anything.
    jest.useFakeTimers({
      doNotFake: [
        'nextTick',
        'queueMicrotask',
        'setImmediate',
        'setTimeout',
        'clearTimeout',
        'Date',
        'performance',
      ],
    });
    const again = await service.begin(createContext(), request);
    if (!('claim' in again)) throw new Error('Expected a claim');
    // eslint-disable-next-line no-restricted-syntax -- what a dead process leaves, no store method makes
    const raw = store.connection.collection('idempotency_keys');
    await raw.updateMany({ answer: null }, { $set: { leaseUntil: new Date(Date.now() - 1) } });
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4, 5].map(() => service.begin(createContext(), request)),
    );
    const taken = outcomes.filter(({ status }) => status === 'fulfilled');
    expect(taken.length).toBe(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled' && 'claim' in outcome.value) await outcome.value.claim.release();
    }
    await again.claim.release();
    jest.useRealTimers();
  });

  it('makes the same ids on every attempt of an interrupted batch, so that nothing is there twice', async () => {
    const insights = await createInsightStore(store.connection);
    let isInterrupted = true;
    const interrupted: InsightStore = {
      ...insights,
      async saveAll(tenantId, writes) {
        // The half of the batch that reached the store before the process died.
        if (!isInterrupted) return await insights.saveAll(tenantId, writes);
        await insights.saveAll(tenantId, writes.slice(0, 3));
        throw new mongoose.mongo.MongoNetworkError('cut');
      },
    };
    const service = createCoachingService(interrupted, createMemoryBus());
    const draft = { title: 't', description: 'd', category: 'c', priority: 'p', kissCategory: 'keep' };
    const drafts = Array.from({ length: 6 }, () => draft);
    await expect(service.saveInsights(createContext('seed'), drafts)).rejects.toThrow('cut');
    isInterrupted = false;
    const saved = await service.saveInsights(createContext('seed'), drafts);
    expect(new Set(saved.map(({ id }) => id)).size).toBe(6);
    const all = [];
    for await (const batch of service.listInsights(createContext())) all.push(...batch);
    expect(all.length).toBe(6);
    await until('another seed makes other ids', async () => {
      const others = await service.saveInsights(createContext('other'), [draft]);
      return !saved.some(({ id }) => id === others[0]?.id);
    });
  });
});

describe('a key over GraphQL', () => {
  it('gives ids of their own to two mutations of one document, the same on every attempt', async () => {
    const two = `mutation ($input: SaveInsightsInput!) {
      a: saveInsights(input: $input) { insights { id } }
      b: saveInsights(input: $input) { insights { id } }
    }`;
    const options = { tenant: 'two', headers: { 'idempotency-key': 'two-in-one' } };
    const { id: _id, ...draft } = toInput();
    const answer = await gateway().graphql(two, { input: { insights: [draft] } }, options);
    const [a, b] = [answer.a.insights[0].id, answer.b.insights[0].id];
    expect(a).not.toBe(b);
    expect(await gateway().graphql(two, { input: { insights: [draft] } }, options)).toEqual(answer);
    const { insights } = await gateway().graphql('{ insights { totalCount } }', {}, options);
    expect(insights.totalCount).toBe(2);
  });

  it('is free again where every mutation failed as could be expected, whatever was selected of it', async () => {
    const remove = 'mutation { deleteInsight(input: { id: "later" }) { deletedId } }';
    const options = { tenant: 'later', headers: { 'idempotency-key': 'remove-later' } };
    expect(await gateway().graphql(remove, {}, options)).toEqual({ deleteInsight: { deletedId: null } });
    await gateway().graphql(saveMutation, { insights: [toInput({ id: 'later' })] }, { tenant: 'later' });
    expect(await gateway().graphql(remove, {}, options)).toEqual({ deleteInsight: { deletedId: 'later' } });
    const again = await gateway().graphqlAnswer(remove, {}, options);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body.data).toEqual({ deleteInsight: { deletedId: 'later' } });
  });
});
