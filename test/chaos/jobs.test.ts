import { loadConfig } from '../../src/config.ts';
import { signToken } from '../../src/auth/sign-token.ts';
import { createFakeProvider, type FakeProvider } from '../helpers/fake-provider.ts';
import { review } from '../helpers/fake-ai.ts';
import { testSecret } from '../helpers/gateway.ts';
import { until } from '../helpers/streams.ts';
import { followByEvents, followBySocket, type Followed, type Seen } from './followers.ts';
import { GatewayProcess } from './gateway-process.ts';

const rounds = 10;
const jobsPerRound = 30;
const tenants = ['acme', 'bolt', 'cuba'];

const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 1e9));

/** Mulberry32: numbers from 0 to 1 that the seed determines. */
function createRandom(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = createRandom(seed);

interface Accepted {
  name: string;
  tenant: string;
  jobId: string;
  acceptedAt: number;
  /** What polling showed last. */
  events: Seen[];
  status: string;
  completedAt: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const tokens = new Map<string, string>();
const accepted: Accepted[] = [];
const followed: Followed[] = [];
let provider: FakeProvider;
let gateway: GatewayProcess;

beforeAll(async () => {
  const { auth } = loadConfig({ NODE_ENV: 'test', AUTH_SECRET: testSecret });
  for (const tenant of tenants) {
    const subject = { tenantId: tenant, userId: 'ada', roles: ['admin' as const] };
    tokens.set(tenant, await signToken(auth, testSecret, subject));
  }
  provider = await createFakeProvider();
  provider.always(() => ({ kind: 'answer', content: review, delay: 20 + random() * 60 }));
  const models = { fast: 'small', standard: 'medium', decision: 'large' };
  gateway = await GatewayProcess.create({
    AI_PROVIDERS: JSON.stringify([{ name: 'fake', baseUrl: provider.baseUrl, apiKey: 'none', models }]),
    SOCKETS_PER_USER: '200',
  });
});
afterAll(async () => {
  await gateway.remove();
  await provider.close();
});

async function post(tenant: string, path: string, body: object, headers: object = {}): Promise<any> {
  const authorization = `Bearer ${tokens.get(tenant)}`;
  const response = await fetch(gateway.base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** Asks for a job until it is accepted, always under one key. */
async function submit(name: string, tenant: string): Promise<void> {
  const body = {
    topic_id: 'niche_review',
    parameters: { current_value: `We help bakers (${name}) with bread` },
  };
  for (;;) {
    const answer = await post(tenant, '/ai/execute-async', body, { 'idempotency-key': name }).catch(
      () => undefined,
    );
    if (answer?.status === 200) {
      const { jobId } = answer.body.data;
      const job = {
        name,
        tenant,
        jobId,
        acceptedAt: Date.now(),
        events: [],
        status: 'pending',
        completedAt: 0,
      };
      accepted.push(job);
      if (accepted.length % 8 === 0) follow(job);
      return;
    }
    // Down, or the key is in flight from before the kill.
    if (answer && ![409, 503].includes(answer.status)) throw new Error(JSON.stringify(answer));
    await pause(100);
  }
}

const following: Promise<void>[] = [];
function follow({ tenant, jobId }: Accepted): void {
  const job = { base: gateway.base, token: tokens.get(tenant)!, jobId, seen: [], connections: 0 };
  followed.push(job);
  following.push(followed.length % 2 === 0 ? followByEvents(job) : followBySocket(job));
}

const jobQuery = 'query ($id: ID!) { job(id: $id) { status completedAt events { seq eventId type } } }';

/** Polls a job once, and holds that its events only ever grow at their end. */
async function poll(job: Accepted): Promise<void> {
  const answer = await post(job.tenant, '/graphql', { query: jobQuery, variables: { id: job.jobId } }).catch(
    () => undefined,
  );
  const found = answer?.body.data?.job;
  if (!answer || answer.body.errors) return;
  if (!found) throw new Error(`Lost: ${JSON.stringify({ job, answer })}`);
  expect(found.events.slice(0, job.events.length)).toEqual(job.events);
  Object.assign(job, { ...found, completedAt: Date.parse(found.completedAt) });
}

const isOpen = ({ status }: Accepted) => !['COMPLETED', 'FAILED'].includes(status);

async function pollOpen(): Promise<number> {
  const open = accepted.filter(isOpen);
  for (let at = 0; at < open.length; at += 8) await Promise.all(open.slice(at, at + 8).map(poll));
  return accepted.filter(isOpen).length;
}

it(`loses, repeats and leaves stuck no job over ${rounds} kills (CHAOS_SEED=${seed})`, async () => {
  process.stdout.write(`chaos/jobs: CHAOS_SEED=${seed}\n`);
  const submissions: Promise<void>[] = [];
  await gateway.start();
  for (let round = 0; round < rounds; round += 1) {
    const before = provider.calls.length;
    for (let at = 0; at < jobsPerRound; at += 1) {
      submissions.push(submit(`job-${round}-${at}`, tenants[at % tenants.length]!));
    }
    await until('work', () => provider.calls.length > before, 20_000);
    await pause(random() * 350);
    await gateway.kill();
    await gateway.start();
    await pollOpen();
  }
  const restartedAt = Date.now();
  await Promise.all(submissions);
  await until('every job to end', async () => (await pollOpen()) === 0, 30_000);
  await Promise.all(following);

  // None lost and none invented.
  expect(new Set(accepted.map(({ jobId }) => jobId)).size).toBe(rounds * jobsPerRound);
  for (const tenant of tenants) expect((await listIds(tenant)).sort()).toEqual(idsOf(tenant).sort());
  // None stuck.
  const waits = accepted.map((job) => job.completedAt - Math.max(job.acceptedAt, restartedAt));
  expect(Math.max(...waits)).toBeLessThan(30_000);
  // One end each, and the events in order without a gap, for the poller and for those that followed.
  const history = [1, 2, 3].map((seq) => ({ seq, type: ['CREATED', 'STARTED', 'COMPLETED'][seq - 1] }));
  for (const { events } of accepted)
    expect(events).toEqual(history.map((event) => expect.objectContaining(event)));
  const stored = new Map(accepted.map(({ jobId, events }) => [jobId, events]));
  for (const { jobId, seen } of followed) expect(seen).toEqual(stored.get(jobId));
  // Each repeat has its kill.
  const repeats = accepted.reduce((sum, { name }) => sum + countRepeats(name), 0);
  const cut = provider.calls.filter(({ state }) => state === 'hung up').length;
  const reconnected = followed.filter(({ connections }) => connections > 1).length;
  process.stdout.write(
    `chaos/jobs: ${accepted.length} jobs, ${gateway.kills.length} kills, ${cut} calls cut, ${repeats} repeated, ` +
      `${followed.length} followed (${reconnected} over several connections), longest wait after the last start ` +
      `${Math.max(...waits)} ms\n`,
  );
  expect(gateway.kills).toHaveLength(rounds);
  expect(repeats).toBeLessThanOrEqual(rounds * 16);
  // The control: the kills did hit work and followers.
  expect(Math.min(repeats, reconnected)).toBeGreaterThan(0);
}, 120_000);

const idsOf = (tenant: string) => accepted.filter((job) => job.tenant === tenant).map(({ jobId }) => jobId);

async function listIds(tenant: string): Promise<string[]> {
  const query = '{ jobs(first: 100) { nodes { id } pageInfo { hasNextPage } } }';
  const { body } = await post(tenant, '/graphql', { query });
  expect(body.data.jobs.pageInfo.hasNextPage).toBe(false);
  return body.data.jobs.nodes.map(({ id }: { id: string }) => id);
}

/** How often the provider was asked again for a job, after checking that the gateway was killed in between. */
function countRepeats(name: string): number {
  const calls = provider.calls.filter(({ body }) => JSON.stringify(body.messages).includes(`(${name})`));
  expect(calls.length).toBeGreaterThan(0);
  calls.slice(1).forEach(({ at }, index) => {
    const previous = calls[index]!.at;
    expect(gateway.kills.some((kill) => previous <= kill && kill <= at)).toBe(true);
  });
  return calls.length - 1;
}
