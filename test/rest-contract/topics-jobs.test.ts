import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeAi, fail, review } from '../helpers/fake-ai.ts';
import { TestGateway } from '../helpers/gateway.ts';
import { JobSocket } from '../helpers/job-socket.ts';
import { endedJob, jobWith, niche, pollJob } from '../helpers/jobs.ts';
import { until } from '../helpers/streams.ts';

/* The examples of "Async Execution": what is answered, polled, sent to the socket and put on the bus. */

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const toTheSecond = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const prefixes = ['/ai', '/coaching/api/v1/ai'];
const request = { topic_id: 'niche_review', parameters: niche };

interface PutEntry {
  EventBusName: string;
  Source: string;
  DetailType: string;
  Detail: string;
  Time: number;
}
const put: PutEntry[] = [];
const targets = new Set<unknown>();
let bus: Server;
let gateway: TestGateway;
let base: string;
const ai = new FakeAi();
const environment = process.env;
/** Where the AWS client looks for them. */
const aws = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: 'us-east-1' };

/** The part of Amazon EventBridge that takes events. */
async function createBus(): Promise<Server> {
  const server = createServer((incoming, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      targets.add(incoming.headers['x-amz-target']);
      const { Entries } = JSON.parse(Buffer.concat(chunks).toString()) as { Entries: PutEntry[] };
      put.push(...Entries);
      const accepted = Entries.map((_entry, index) => ({ EventId: `event-${index}` }));
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ FailedEntryCount: 0, Entries: accepted }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

beforeAll(async () => {
  process.env = { ...environment, ...aws };
  bus = await createBus();
  gateway = await TestGateway.create(
    {
      JOB_CONCURRENCY: '1',
      EVENTBRIDGE_BUS: 'default',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${(bus.address() as AddressInfo).port}`,
    },
    { ai },
  );
  gateway.gateway.background.start();
  base = await gateway.listen();
});
afterAll(async () => {
  ai.release();
  await gateway.close();
  bus.close();
  bus.closeAllConnections();
  process.env = environment;
});

/** The documented body, and that its keys stand in the documented order. */
function expectExactly(answer: { status: number; body: unknown }, data: Record<string, unknown>) {
  expect([answer.status, answer.body]).toEqual([200, { success: true, data }]);
  expect(JSON.stringify(answer.body)).toBe(JSON.stringify({ success: true, data }));
}

const start = async (prefix: string) => await gateway.request('POST', `${prefix}/execute-async`, request);
const poll = async (prefix: string, jobId: string) => await gateway.request('GET', `${prefix}/jobs/${jobId}`);

/** The bus's details of a job, in the order in which they came. */
async function detailsOf(jobId: string, count: number) {
  const all = () => put.filter(({ Detail }) => Detail.includes(jobId));
  await until(`${count} bus events`, () => all().length >= count);
  return all();
}

describe.each(prefixes)('a job under %s', (prefix) => {
  it('is accepted as pending, processed and completed, with exactly the documented bodies', async () => {
    ai.isHolding = true;
    const first = await start(prefix);
    const jobId = first.body.data.jobId as string;
    expect(jobId).toMatch(uuid);
    const accepted = { jobId, status: 'pending', topicId: 'niche_review', estimatedDurationMs: 30000 };
    expectExactly(first, accepted);

    // One job runs at a time here, so the second waits.
    const second = (await start(prefix)).body.data.jobId as string;
    await jobWith(gateway, jobId, 'processing');
    const processing = await poll(prefix, jobId);
    const { createdAt } = processing.body.data;
    expect(createdAt).toMatch(toTheSecond);
    expectExactly(processing, { jobId, status: 'processing', topicId: 'niche_review', createdAt });
    const pending = await poll(prefix, second);
    expectExactly(pending, {
      jobId: second,
      status: 'pending',
      topicId: 'niche_review',
      createdAt: pending.body.data.createdAt,
    });

    ai.release();
    await endedJob(gateway, jobId);
    const completed = await poll(prefix, jobId);
    const { completedAt, processingTimeMs } = completed.body.data;
    expect(completedAt).toMatch(toTheSecond);
    expect(Number.isSafeInteger(processingTimeMs) && processingTimeMs >= 0).toBe(true);
    expectExactly(completed, {
      jobId,
      status: 'completed',
      topicId: 'niche_review',
      createdAt,
      completedAt,
      result: review,
      processingTimeMs,
    });
    await endedJob(gateway, second);
  });

  it('that fails is a success of the call, with the documented error and its code', async () => {
    const usual = ai.answer;
    ai.answer = fail('LLM_TIMEOUT', 'LLM provider timeout');
    const jobId = (await start(prefix)).body.data.jobId as string;
    await endedJob(gateway, jobId);
    ai.answer = usual;
    const failed = await poll(prefix, jobId);
    const { createdAt, completedAt } = failed.body.data;
    expect([createdAt, completedAt].every((time: string) => toTheSecond.test(time))).toBe(true);
    expectExactly(failed, {
      jobId,
      status: 'failed',
      topicId: 'niche_review',
      createdAt,
      completedAt,
      error: 'LLM provider timeout',
      errorCode: 'LLM_TIMEOUT',
    });
  });
});

describe('the socket', () => {
  it('tells of start and completion, and of start and failure, in the documented frames', async () => {
    const socket = await JobSocket.open(base, { headers: await gateway.headersFor() });
    const usual = ai.answer;
    const done = (await start('/ai')).body.data.jobId as string;
    await endedJob(gateway, done);
    ai.answer = fail('LLM_TIMEOUT', 'LLM provider timeout after 60 seconds');
    const failed = (await start('/ai')).body.data.jobId as string;
    await socket.frame('ai.job.failed', failed);
    ai.answer = usual;

    const { processingTimeMs } = await pollJob(gateway, done);
    const common = { topicId: 'niche_review', estimatedDurationMs: 30000 };
    const expected = [
      ['ai.job.started', { jobId: done, ...common }],
      ['ai.job.completed', { jobId: done, topicId: 'niche_review', result: review, processingTimeMs }],
      ['ai.job.started', { jobId: failed, ...common }],
      [
        'ai.job.failed',
        {
          jobId: failed,
          topicId: 'niche_review',
          error: 'LLM provider timeout after 60 seconds',
          errorCode: 'LLM_TIMEOUT',
        },
      ],
    ].map(([type, data], index) => ({ type, timestamp: socket.frames[index]?.timestamp, data }));
    expect(JSON.stringify(socket.frames)).toBe(JSON.stringify(expected));
    expect(socket.frames.every(({ timestamp }) => toTheSecond.test(timestamp))).toBe(true);
    expect(socket.frames[1]?.timestamp).toBe((await pollJob(gateway, done)).completedAt);
    await socket.close();
  });
});

describe('the bus', () => {
  it('gets created, started and completed, or failed, with the documented details', async () => {
    const usual = ai.answer;
    const done = (await start('/ai')).body.data.jobId as string;
    await endedJob(gateway, done);
    ai.answer = fail('LLM_TIMEOUT', 'LLM provider timeout after 60 seconds');
    const failed = (await start('/ai')).body.data.jobId as string;
    await endedJob(gateway, failed);
    ai.answer = usual;
    const { processingTimeMs } = await pollJob(gateway, done);

    const created = { topicId: 'niche_review', parameters: niche, estimatedDurationMs: 30000 };
    const started = { topicId: 'niche_review', estimatedDurationMs: 30000 };
    const documented = {
      [done]: [
        ['ai.job.created', { jobId: done, ...created }],
        ['ai.job.started', { jobId: done, ...started }],
        ['ai.job.completed', { jobId: done, topicId: 'niche_review', result: review, processingTimeMs }],
      ],
      [failed]: [
        ['ai.job.created', { jobId: failed, ...created }],
        ['ai.job.started', { jobId: failed, ...started }],
        [
          'ai.job.failed',
          {
            jobId: failed,
            topicId: 'niche_review',
            error: 'LLM provider timeout after 60 seconds',
            errorCode: 'LLM_TIMEOUT',
          },
        ],
      ],
    } as const;
    for (const [jobId, events] of Object.entries(documented)) {
      const entries = await detailsOf(jobId, 3);
      expect(
        entries.map(({ EventBusName, Source, DetailType }) => [EventBusName, Source, DetailType]),
      ).toEqual(events.map(([type]) => ['default', 'purposepath.ai', type]));
      const identity = { jobId, tenantId: 'acme', userId: 'ada', topicId: 'niche_review' };
      const details = entries.map(({ Detail }) => JSON.parse(Detail));
      const stored = await gateway.graphql('query ($id: ID!) { job(id: $id) { events { eventId } } }', {
        id: jobId,
      });
      const eventIds = stored.job.events.map(({ eventId }: { eventId: string }) => eventId);
      // Beside the documented fields: what lets receivers drop repeats.
      expect(JSON.stringify(details)).toBe(
        JSON.stringify(
          events.map(([eventType, data], index) => ({
            ...identity,
            eventType,
            eventId: eventIds[index],
            data,
          })),
        ),
      );
      expect(new Set(eventIds).size).toBe(3);
    }
    expect([...targets]).toEqual(['AWSEvents.PutEvents']);
  });
});
