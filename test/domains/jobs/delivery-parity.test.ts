import fc from 'fast-check';
import { toBusEntry } from '../../../src/eventbridge/bus-entry.ts';
import { toEventMessage, type Job } from '../../../src/domains/jobs/index.ts';
import { AiError, type AiErrorCode } from '../../../src/ai/index.ts';
import { openStores, type Stores } from '../../../src/domains/stores.ts';
import { loadConfig } from '../../../src/config/config.ts';
import { createLogger } from '../../../src/telemetry/logger.ts';
import { extent } from '../../helpers/extent.ts';
import { FakeAi } from '../../helpers/fake-ai.ts';
import { createStoreSettings, TestGateway } from '../../helpers/gateway.ts';
import { JobSocket } from '../../helpers/job-socket.ts';
import { jobEvents, pollJob, startJob } from '../../helpers/jobs.ts';
import { createSocketClient } from '../../helpers/streams.ts';

/* One stored event is delivered in four ways: GraphQL, the socket's frame, the bus's entry, the poll. They agree. */

const ai = new FakeAi();
const place = createStoreSettings();
let stores: Stores;
let gateway: TestGateway;
let base: string;

beforeAll(async () => {
  const settings = { NODE_ENV: 'test', ...place.settings };
  stores = await openStores(loadConfig(settings), createLogger('silent'));
  gateway = await TestGateway.create({}, { ai, stores });
  base = await gateway.listen();
  await gateway.graphql(
    `mutation { setTopicActive(input: { topicId: "swot_analysis", isActive: true }) { userErrors { code } } }`,
  );
});
afterAll(async () => {
  await gateway.close();
  await place.remove();
});

type Outcome = { result: unknown } | { errorCode: AiErrorCode | 'INTERNAL'; error: string };

const errorCodes = [
  'LLM_TIMEOUT',
  'LLM_RATE_LIMITED',
  'LLM_UNAVAILABLE',
  'RESPONSE_INVALID',
  'CONTENT_REFUSED',
  'BUDGET_EXCEEDED',
] as const;

/** Keys and texts that stores and parsers stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '$set',
    '$where',
    'a.b',
    '',
    '__proto__',
    'constructor',
    '_id',
    '\u0000',
    '\ud800',
    '\u2028',
    '💡',
  ),
);
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** Results are objects: every response model is one. */
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ result: fc.dictionary(text, json, { maxKeys: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ errorCode: fc.constantFrom(...errorCodes), error: text }) },
  { weight: 1, arbitrary: fc.constant({ errorCode: 'INTERNAL' as const, error: 'Internal server error' }) },
);

const swot = { topic_id: 'swot_analysis', parameters: { business_description: 'A bakery' } };
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What every face must say of a terminal event. */
interface Delivery {
  jobId: string;
  topicId: string;
  result: unknown;
  processingTimeMs: unknown;
  error: unknown;
  errorCode: unknown;
}
const toDelivery = ({
  jobId,
  topicId,
  result,
  processingTimeMs,
  error,
  errorCode,
}: Record<string, any>): Delivery => ({
  jobId,
  topicId,
  result: result ?? null,
  processingTimeMs: errorCode ? null : processingTimeMs,
  error: error ?? null,
  errorCode: errorCode ?? null,
});
const toGraphqlDelivery = (event: any): Delivery =>
  toDelivery({ ...event, result: event.result && event.result.json });

function busData(job: Job): any[] {
  return job.events.map((event) => JSON.parse(toBusEntry(job, toEventMessage(job, event)).detail));
}

it('the four deliveries of one event agree in ids, result and errorCode, whatever the outcome', async () => {
  const socket = await JobSocket.open(base, { headers: await gateway.headersFor() });
  const client = createSocketClient(base, await gateway.tokenFor());
  await fc.assert(
    fc.asyncProperty(outcome, async (given) => {
      ai.answer = () => {
        if ('result' in given) return given.result;
        if (given.errorCode === 'INTERNAL') throw new Error('secret detail');
        throw new AiError(given.errorCode, given.error, []);
      };
      const jobId = await startJob(gateway, {}, swot);
      const subscribed: any[] = [];
      for await (const { data, errors } of client.iterate<any>({ query: jobEvents, variables: { jobId } })) {
        expect(errors).toBeUndefined();
        subscribed.push(data?.jobEvents);
      }
      const { type } = subscribed.at(-1) as { type: string };
      const expectedType = 'result' in given ? 'completed' : 'failed';
      expect(type).toBe(expectedType.toUpperCase());

      const frame = await socket.frame(`ai.job.${expectedType}`, jobId);
      const poll = await pollJob(gateway, jobId);
      const job = (await stores.jobs.find('acme', jobId))!;
      const details = busData(job);
      const { data } = await gateway.graphql(
        `query ($id: ID!) { data: job(id: $id) { events { seq eventId type jobId topicId processingTimeMs error errorCode result { ... on JsonResult { json } } } } }`,
        { id: jobId },
      );

      const delivery: Delivery = {
        jobId,
        topicId: 'swot_analysis',
        result: 'result' in given ? plain(given.result) : null,
        processingTimeMs: 'result' in given ? (poll.processingTimeMs as number) : null,
        error: 'error' in given ? given.error : null,
        errorCode: 'errorCode' in given ? given.errorCode : null,
      };
      const deliveries = {
        subscription: toGraphqlDelivery(subscribed.at(-1)),
        query: toGraphqlDelivery(data.events.at(-1)),
        frame: toDelivery(frame.data),
        bus: toDelivery(details.at(-1).data),
        poll: toDelivery(poll),
      };
      expect(deliveries).toEqual({
        subscription: delivery,
        query: delivery,
        frame: delivery,
        bus: delivery,
        poll: delivery,
      });

      const ids = job.events.map(({ seq, eventId }) => [seq, eventId]);
      expect(ids.map(([seq]) => seq)).toEqual([1, 2, 3]);
      for (const events of [subscribed, data.events]) {
        expect(events.map(({ seq, eventId }: any) => [seq, eventId])).toEqual(ids);
      }
      expect(details.map(({ eventId }, index) => [index + 1, eventId])).toEqual(ids);
      // The error of a fault of ours is not explained to anyone.
      expect(JSON.stringify([subscribed, data, frame, poll, details])).not.toContain('secret detail');
    }),
    { numRuns: extent(12, 120) },
  );
  await client.dispose();
  await socket.close();
});

describe('a result', () => {
  const entryOf = async (result: unknown) => {
    ai.answer = () => result;
    const jobId = await startJob(gateway, {}, swot);
    let job: Job | undefined;
    while (!job?.completedAt) job = await stores.jobs.find('acme', jobId);
    const entry = toBusEntry(job, toEventMessage(job, job.events.at(-1)!));
    return { jobId, entry, detail: JSON.parse(entry.detail) };
  };

  it('that the bus takes is in its entry whole', async () => {
    const result = { text: 'x'.repeat(200 * 1024) };
    const { detail } = await entryOf(result);
    expect(detail.data.result).toEqual(result);
    expect(detail.data).not.toHaveProperty('resultTruncated');
  });

  it('that is larger than the bus accepts is null there, said to be truncated, and whole in the poll', async () => {
    // Few characters, many bytes: what counts is UTF-8.
    for (const result of [{ text: 'x'.repeat(256 * 1024) }, { text: 'é'.repeat(140 * 1024) }]) {
      const { jobId, entry, detail } = await entryOf(result);
      const poll = await pollJob(gateway, jobId);
      expect(detail.data).toEqual({
        jobId,
        topicId: 'swot_analysis',
        result: null,
        processingTimeMs: poll.processingTimeMs,
        resultTruncated: true,
      });
      expect(entry.bytes).toBeLessThan(256 * 1024);
      expect(poll.result).toEqual(result);
    }
  });
});

it('parameters larger than the bus accepts are null in the created event and said to be truncated', async () => {
  ai.answer = () => ({});
  const extra = 'x'.repeat(300 * 1024);
  const jobId = await startJob(gateway, {}, { ...swot, parameters: { ...swot.parameters, extra } });
  const job = (await stores.jobs.find('acme', jobId))!;
  expect(JSON.parse(toBusEntry(job, toEventMessage(job, job.events[0]!)).detail).data).toEqual({
    jobId,
    topicId: 'swot_analysis',
    parameters: null,
    estimatedDurationMs: job.estimatedDurationMs,
    parametersTruncated: true,
  });
});
