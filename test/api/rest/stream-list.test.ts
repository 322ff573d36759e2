import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import Fastify from 'fastify';
import type { Insight } from '../../../src/domains/coaching/index.ts';
import { streamList } from '../../../src/api/rest/stream-list.ts';
import { loadConfig } from '../../../src/config/config.ts';
import { createLogger } from '../../../src/telemetry/logger.ts';
import { createMetrics } from '../../../src/telemetry/metrics.ts';
import { openStores, type Stores } from '../../../src/domains/stores.ts';
import { createStoreSettings, TestGateway, useGateway } from '../../helpers/gateway.ts';
import { toBody } from '../../helpers/insights.ts';
import { until, within } from '../../helpers/streams.ts';

const path = '/traction/api/v1/insights';
const gateway = useGateway({ CORS_ORIGINS: 'https://front.example' });

/** More than one batch. */
const many = 350;

async function save(count: number, tenant: string): Promise<any[]> {
  const insights = Array.from({ length: count }, (_, index) =>
    toBody({
      id: `insight_${index}`,
      title: `“${index}” – ünïcode, "quotes" and []`,
      alignment_impact: index % 2 === 0 ? null : 'aligned',
      created_at: new Date(Date.UTC(2026, 0, 1) + index * 1_000).toISOString(),
    }),
  );
  const { status, body } = await gateway().rest('POST', '/insights/batch', { insights }, { tenant });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.data.insights;
}

/** Sends a request and waits for the head of its answer. */
async function open(own: TestGateway, options: RequestOptions = {}, tenant = 'acme') {
  const base = await own.listen();
  const headers = { ...(await own.headersFor({ tenant })), ...(options.headers as object) };
  const sent = request(`${base}${path}`, { ...options, headers });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  // What happens to the connection from now on, the response tells too.
  sent.on('error', () => undefined);
  return { response };
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('a long list', () => {
  it('is byte for byte what one write of it would be', async () => {
    const saved = await save(many, 'long');
    const { response } = await open(gateway(), {}, 'long');
    const text = await readAll(response);
    expect(text).toBe(JSON.stringify({ success: true, data: saved.reverse(), error: null }));
    expect(response.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'transfer-encoding': 'chunked',
    });
  });

  it('has the headers of every answer, and leaves the connection to the next request', async () => {
    await save(many, 'headers');
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const headers = { origin: 'https://front.example' };
    const ports = [];
    for (let round = 0; round < 2; round += 1) {
      const { response } = await open(gateway(), { agent, headers }, 'headers');
      ports.push(response.socket.localPort);
      expect(response.headers).toMatchObject({
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': 'https://front.example',
      });
      expect(JSON.parse(await readAll(response)).data).toHaveLength(many);
    }
    agent.destroy();
    expect(new Set(ports).size).toBe(1);
  });

  it('has a head without it', async () => {
    await save(many, 'head');
    const { response } = await open(gateway(), { method: 'HEAD' }, 'head');
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.headers['content-length']).toBeUndefined();
    expect(await readAll(response)).toBe('');
  });
});

it.each([0, 1, 20])('a short list, of %i, is sent at once, with its length', async (count) => {
  const saved = count === 0 ? [] : await save(count, `short-${count}`);
  const expected = JSON.stringify({ success: true, data: saved.reverse(), error: null });
  for (const method of ['GET', 'HEAD']) {
    const { response } = await open(gateway(), { method }, `short-${count}`);
    expect(response.headers['content-length']).toBe(String(Buffer.byteLength(expected)));
    expect(await readAll(response)).toBe(method === 'GET' ? expected : '');
  }
});

describe('a list that comes slowly, or not at all', () => {
  let own: TestGateway;
  let stores: Stores;
  let place: ReturnType<typeof createStoreSettings>;
  /** Batches that were asked for, and whether the scan was ended. */
  let asked = 0;
  let isEnded = false;
  /** What the batch of this number is; the scan ends if there is none. */
  let toBatch: (number: number) => Promise<Insight[] | undefined>;

  async function* scanAll(): AsyncGenerator<Insight[], void> {
    try {
      for (;;) {
        asked += 1;
        const batch = await toBatch(asked);
        if (!batch) return;
        yield batch;
      }
    } finally {
      isEnded = true;
    }
  }

  /** Some 100 KB. */
  const toInsights = (number: number): Insight[] =>
    Array.from({ length: 100 }, (_, index) => ({
      id: `${number}-${index}`,
      tenantId: 'acme',
      title: 't',
      description: 'd'.repeat(1_000),
      category: 'c',
      priority: 'p',
      kissCategory: 'k',
      alignmentImpact: null,
      status: 's',
      businessImpact: null,
      effortRequired: null,
      createdAt: new Date(0),
      updatedAt: new Date(0),
    }));
  const failAt = (failing: number) => async (number: number) => {
    if (number === failing) throw new Error('at /srv/code: boom');
    return toInsights(number);
  };
  const countOf = async (reason: string) =>
    Number(
      new RegExp(`gateway_http_cut_answers_total{route="${path}",reason="${reason}"} (\\d+)`).exec(
        (await own.app.inject('/metrics')).body,
      )?.[1] ?? 0,
    );

  beforeAll(async () => {
    place = createStoreSettings();
    stores = await openStores(loadConfig({ NODE_ENV: 'test', ...place.settings }), createLogger('silent'));
    own = await TestGateway.create({}, { stores: { ...stores, insights: { ...stores.insights, scanAll } } });
  });
  beforeEach(() => {
    asked = 0;
    isEnded = false;
    own.logLines.length = 0;
  });
  afterAll(async () => {
    await own.close();
    await place.remove();
  });

  it.each([1, 2])('fails as documented where batch %i fails, as nothing was sent yet', async (failing) => {
    toBatch = failAt(failing);
    const { response } = await open(own);
    expect(response.statusCode).toBe(500);
    expect(JSON.parse(await readAll(response))).toEqual({
      success: false,
      data: null,
      error: 'Internal server error',
      code: null,
      details: null,
    });
  });

  it('breaks off where it fails later: the client cannot take it for the whole, and it is logged and counted', async () => {
    let fail = () => {};
    const isOpen = new Promise<void>((resolve) => (fail = resolve));
    toBatch = async (number) => {
      // A reset that overtakes the head would leave nothing to look at.
      if (number === 5) await isOpen;
      return await failAt(5)(number);
    };
    const before = await countOf('failed');
    const { response } = await open(own);
    expect(response.statusCode).toBe(200);
    fail();
    await expect(readAll(response)).rejects.toThrow(/aborted|ECONNRESET/);
    expect(response.complete).toBe(false);
    await until('counted', async () => (await countOf('failed')) === before + 1);
    const [line] = own.logLines.filter(({ level }) => level === 'error');
    expect([line?.reqId, line?.err.message]).toEqual([
      response.headers['x-request-id'],
      'at /srv/code: boom',
    ]);
  });

  it('resets the connection of a client that knows the end by it', async () => {
    let read = 0;
    toBatch = async (number) => {
      if (number < 5) return toInsights(number);
      // A reset that overtakes what was sent before is shown by no system as more than an end.
      await until('read', () => read > 400_000);
      throw new Error('at /srv/code: boom');
    };
    const { port, hostname } = new URL(await own.listen());
    const socket = connect(Number(port), hostname);
    const { authorization } = await own.headersFor();
    socket.write(`GET ${path} HTTP/1.0\r\nhost: x\r\nauthorization: ${authorization}\r\n\r\n`);
    socket.on('data', (data) => (read += data.length));
    const [error] = (await within('reset', once(socket, 'error'))) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNRESET');
  });

  it('ends the scan when its client leaves in the middle, and counts it', async () => {
    toBatch = async (number) => toInsights(number);
    const before = await countOf('left');
    const { response } = await open(own);
    await once(response, 'data');
    response.destroy();
    await until('ended', () => isEnded);
    await until('counted', async () => (await countOf('left')) === before + 1);
  });

  it('ends the scan when its client leaves before the first byte', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    toBatch = async (number) => {
      if (number === 2) await held;
      return toInsights(number);
    };
    const sent = request(`${await own.listen()}${path}`, { headers: await own.headersFor() });
    sent.on('error', () => undefined).end();
    await until('asked', () => asked === 2);
    sent.destroy();
    release();
    await until('ended', () => isEnded);
  });

  it('ends the scan for a head', async () => {
    toBatch = async (number) => toInsights(number);
    await readAll((await open(own, { method: 'HEAD' })).response);
    expect([asked, isEnded]).toEqual([2, true]);
  });

  it('asks for little more than a client reads, and goes on when it does', async () => {
    const total = 400;
    toBatch = async (number) => (number <= total ? toInsights(number) : undefined);
    const { response } = await open(own);
    response.pause();
    let seen = -1;
    // The kernel's buffers take some; then nothing is asked for any more.
    await until('a stop', async () => {
      const isSame = seen === asked;
      seen = asked;
      for (let turn = 0; turn < 200; turn += 1) await setImmediate();
      return isSame && asked === seen;
    });
    expect(asked).toBeLessThan(total);
    expect(JSON.parse(await readAll(response)).data).toHaveLength(total * 100);
  });

  it('is cut when its client takes nothing for too long', async () => {
    const app = Fastify();
    const metrics = createMetrics();
    toBatch = async (number) => toInsights(number);
    app.get('/', (request, reply) => {
      const form = { toItem: (row: Insight) => row, toEnvelope: (data: unknown) => data };
      return streamList(request, reply, scanAll(), form, metrics, { stallLimitMs: 200 });
    });
    const sent = request(await app.listen({ port: 0, host: '127.0.0.1' }));
    // Cut before the head, or after what the connection took.
    sent.on('error', () => undefined).end();
    sent.on('response', (response) => response.on('error', () => undefined).pause());
    await until('cut', () => isEnded);
    sent.destroy();
    await app.close();
  });
});
