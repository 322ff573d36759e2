import { loadConfig } from '../../src/config/config.ts';
import { signToken } from '../../src/auth/sign-token.ts';
import { createFakeProvider, type FakeCall, type FakeProvider } from '../helpers/fake-provider.ts';
import { createRandom, extent } from '../helpers/extent.ts';
import { review } from '../helpers/fake-ai.ts';
import { testSecret } from '../helpers/gateway.ts';
import { followByEvents, followBySocket, type Followed, type Seen } from './followers.ts';
import { GatewayProcess } from './gateway-process.ts';

const rounds = extent(3, 10);
const jobsPerRound = extent(12, 30);
/** Calls of a round that the provider may answer before it falls silent and the gateway is killed. */
const maxAnswersPerRound = 8;
const tenants = ['acme', 'bolt', 'cuba'];
const random = createRandom();

interface Accepted {
  name: string;
  tenant: string;
  jobId: string;
  /** What polling showed last. */
  events: Seen[];
  status: string;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const tokens = new Map<string, string>();
const accepted: Accepted[] = [];
const followed: Followed[] = [];
let provider: FakeProvider;
let gateway: GatewayProcess;
/** Calls from this one on are read and never answered. */
let firstHeldCall = Infinity;

/** Settings of one life of the gateway: its calls carry the life's number as their key. */
function settingsOfLife(life: number): Record<string, string> {
  const models = { fast: 'small', standard: 'medium', decision: 'large' };
  const fake = { name: 'fake', baseUrl: provider.baseUrl, apiKey: String(life), models };
  return { AI_PROVIDERS: JSON.stringify([fake]) };
}

const lifeOf = ({ authorization }: FakeCall) => Number(authorization?.replace('Bearer ', ''));

beforeAll(async () => {
  const { auth } = loadConfig({ NODE_ENV: 'test', AUTH_SECRET: testSecret });
  for (const tenant of tenants) {
    const subject = { tenantId: tenant, userId: 'ada', roles: ['admin' as const] };
    tokens.set(tenant, await signToken(auth, testSecret, subject));
  }
  provider = await createFakeProvider();
  provider.always((call) =>
    provider.calls.indexOf(call) < firstHeldCall ? { kind: 'answer', content: review } : { kind: 'hang' },
  );
  gateway = await GatewayProcess.create({ SOCKETS_PER_USER: '200' });
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
      const job = { name, tenant, jobId, events: [], status: 'pending' };
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

const jobQuery = 'query ($id: ID!) { job(id: $id) { status events { seq eventId type } } }';

/** Polls a job once, and holds that its events only ever grow at their end. */
async function poll(job: Accepted): Promise<void> {
  const answer = await post(job.tenant, '/graphql', { query: jobQuery, variables: { id: job.jobId } }).catch(
    () => undefined,
  );
  const found = answer?.body.data?.job;
  if (!answer || answer.body.errors) return;
  if (!found) throw new Error(`Lost: ${JSON.stringify({ job, answer })}`);
  expect(found.events.slice(0, job.events.length)).toEqual(job.events);
  Object.assign(job, found);
}

const isOpen = ({ status }: Accepted) => !['COMPLETED', 'FAILED'].includes(status);

async function pollOpen(): Promise<number> {
  const open = accepted.filter(isOpen);
  for (let at = 0; at < open.length; at += 8) await Promise.all(open.slice(at, at + 8).map(poll));
  return accepted.filter(isOpen).length;
}

it(`loses, repeats and leaves open no job over ${rounds} kills`, async () => {
  const submissions: Promise<void>[] = [];
  await gateway.start(settingsOfLife(0));
  for (let round = 0; round < rounds; round += 1) {
    firstHeldCall = provider.calls.length + Math.floor(random() * (maxAnswersPerRound + 1));
    for (let at = 0; at < jobsPerRound; at += 1) {
      submissions.push(submit(`job-${round}-${at}`, tenants[at % tenants.length]!));
    }
    await provider.called(firstHeldCall + 1);
    await gateway.kill();
    firstHeldCall = Infinity;
    await gateway.start(settingsOfLife(round + 1));
    await pollOpen();
  }
  await Promise.all(submissions);
  while ((await pollOpen()) > 0) await pause(200);
  await Promise.all(following);

  // None lost and none invented.
  expect(new Set(accepted.map(({ jobId }) => jobId)).size).toBe(rounds * jobsPerRound);
  for (const tenant of tenants) expect((await listIds(tenant)).sort()).toEqual(idsOf(tenant).sort());
  // One end each, and the events in order without a gap, for the poller and for those that followed.
  const history = [1, 2, 3].map((seq) => ({ seq, type: ['CREATED', 'STARTED', 'COMPLETED'][seq - 1] }));
  for (const { events } of accepted)
    expect(events).toEqual(history.map((event) => expect.objectContaining(event)));
  const stored = new Map(accepted.map(({ jobId, events }) => [jobId, events]));
  for (const { jobId, seen } of followed) expect(seen).toEqual(stored.get(jobId));
  // No gateway process asks for a job twice, and the last one has asked for all that earlier ones left open.
  const lives = accepted.map(({ name }) => ({ name, lives: callsFor(name).map(lifeOf) }));
  for (const { name, lives: asked } of lives) {
    expect({ name, asked }).toEqual({ name, asked: [...new Set(asked)].sort((one, other) => one - other) });
    expect(asked.length).toBeGreaterThan(0);
  }
  // The control: each kill cut a call, and followers connected again.
  expect(gateway.killCount).toBe(rounds);
  expect(provider.calls.filter(({ state }) => state === 'hung up').length).toBeGreaterThanOrEqual(rounds);
  expect(Math.max(...followed.map(({ connections }) => connections))).toBeGreaterThan(1);
});

const idsOf = (tenant: string) => accepted.filter((job) => job.tenant === tenant).map(({ jobId }) => jobId);

async function listIds(tenant: string): Promise<string[]> {
  const query = '{ jobs(first: 100) { nodes { id } pageInfo { hasNextPage } } }';
  const { body } = await post(tenant, '/graphql', { query });
  expect(body.data.jobs.pageInfo.hasNextPage).toBe(false);
  return body.data.jobs.nodes.map(({ id }: { id: string }) => id);
}

const callsFor = (name: string) =>
  provider.calls.filter(({ body }) => JSON.stringify(body.messages).includes(`(${name})`));
