import { AiError } from '../../src/ai/index.ts';
import { FakeAi, fail, review } from '../helpers/fake-ai.ts';
import { useGateway } from '../helpers/gateway.ts';
import { JobSocket, type Frame, type SocketCredential } from '../helpers/job-socket.ts';
import { endedJob, niche, startJob } from '../helpers/jobs.ts';
import { until, within } from '../helpers/streams.ts';
import { briefLifetimeSeconds, holdExpiry, holdTimers } from '../helpers/timers.ts';

/* What the front end of the Topics API does, with plain `fetch` and `ws` against a gateway that listens. */

const ai = new FakeAi();
const gateway = useGateway({}, { ai });
let base: string;
beforeAll(async () => {
  gateway().gateway.background.start();
  base = await gateway().listen();
});
afterEach(() => {
  ai.release();
  jest.restoreAllMocks();
});

/** What that front end calls coachingClient: the parsed body, and a failure where the status is one. */
async function coachingClient(token: string, path: string, body?: object): Promise<any> {
  const response = await fetch(base + path, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return await response.json();
}

interface PendingJob {
  jobId: string;
  topicId: string;
  startedAt: number;
}

/** The pattern itself: start, remember, listen, poll. */
class Page {
  readonly results = new Map<string, unknown>();
  readonly errors = new Map<string, string>();
  pending: PendingJob[] = [];
  private readonly token: string;

  constructor(token: string) {
    this.token = token;
  }

  async start(): Promise<string> {
    const { data } = await coachingClient(this.token, '/ai/execute-async', {
      topic_id: 'niche_review',
      parameters: niche,
    });
    this.pending.push({ jobId: data.jobId, topicId: 'niche_review', startedAt: Date.now() });
    return data.jobId as string;
  }

  onMessage({ type, data }: Frame): void {
    if (type === 'ai.job.completed') this.handle(data.jobId as string, { result: data.result });
    if (type === 'ai.job.failed') this.handle(data.jobId as string, { error: data.error as string });
  }

  async checkPendingJobs(): Promise<void> {
    for (const { jobId } of [...this.pending]) {
      const { data } = await coachingClient(this.token, `/ai/jobs/${jobId}`);
      if (data.status === 'completed') this.handle(jobId, { result: data.result });
      else if (data.status === 'failed') this.handle(jobId, { error: data.error as string });
    }
  }

  private handle(jobId: string, outcome: { result?: unknown; error?: string }): void {
    if (outcome.error === undefined) this.results.set(jobId, outcome.result);
    else this.errors.set(jobId, outcome.error);
    this.pending = this.pending.filter((job) => job.jobId !== jobId);
  }
}

describe('a page', () => {
  it('starts jobs, hears of their ends on the socket, and has nothing left to poll', async () => {
    const token = await gateway().tokenFor();
    const page = new Page(token);
    const socket = await JobSocket.open(base, { protocols: ['bearer', token] });
    socket.socket.on('message', (data: Buffer) => page.onMessage(JSON.parse(data.toString()) as Frame));
    const usual = ai.answer;
    let turn = 0;
    ai.answer = () => {
      turn += 1;
      if (turn === 2) throw new AiError('LLM_TIMEOUT', 'LLM provider timeout', []);
      return review;
    };
    const first = await page.start();
    await until('the first ends', () => page.pending.length === 0);
    const second = await page.start();
    await until('the second ends', () => page.pending.length === 0);
    ai.answer = usual;
    expect([...page.results]).toEqual([[first, review]]);
    expect([...page.errors]).toEqual([[second, 'LLM provider timeout']]);
    await socket.close();
  });

  it('that lost its socket polls what ended meanwhile, and leaves what has not ended', async () => {
    const token = await gateway().tokenFor();
    const page = new Page(token);
    const socket = await JobSocket.open(base, { protocols: ['bearer', token] });
    ai.isHolding = true;
    const first = await page.start();
    await socket.frame('ai.job.started', first);
    await socket.close();
    await page.checkPendingJobs();
    expect(page.pending.map(({ jobId }) => jobId)).toEqual([first]);
    ai.release();
    await endedJob(gateway(), first);
    await page.checkPendingJobs();
    expect([page.pending, [...page.results]]).toEqual([[], [[first, review]]]);
  });

  it('polls the same failure that the socket tells of', async () => {
    const token = await gateway().tokenFor();
    const [listening, polling] = [new Page(token), new Page(token)];
    const socket = await JobSocket.open(base, { protocols: ['bearer', token] });
    const usual = ai.answer;
    ai.answer = fail('CONTENT_REFUSED', 'The model refused to answer');
    const jobId = await listening.start();
    polling.pending = [...listening.pending];
    listening.onMessage(await socket.frame('ai.job.failed', jobId));
    ai.answer = usual;
    await polling.checkPendingJobs();
    expect([...polling.errors]).toEqual([[jobId, 'The model refused to answer']]);
    expect([...listening.errors]).toEqual([...polling.errors]);
    await socket.close();
  });
});

const audiences = async () => {
  const [owner, colleague, admin, stranger] = await Promise.all([
    gateway().tokenFor({ user: 'ada', roles: ['employee'] }),
    gateway().tokenFor({ user: 'bob', roles: ['employee'] }),
    gateway().tokenFor({ user: 'eve', roles: ['admin'] }),
    gateway().tokenFor({ tenant: 'globex', user: 'ada', roles: ['admin'] }),
  ]);
  return { owner, colleague, admin, stranger };
};

describe('the socket’s frames', () => {
  const ways: [string, (token: string) => SocketCredential][] = [
    ['the header', (token) => ({ headers: { authorization: `Bearer ${token}` } })],
    ['the protocol', (token) => ({ protocols: ['bearer', token] })],
    ['the first message', (token) => ({ first: { type: 'auth', token } })],
  ];

  it.each(ways)('go to the owner alone, who is known by %s', async (_way, toCredential) => {
    const tokens = await audiences();
    const open = (token: string) => JobSocket.open(base, toCredential(token));
    const owner = await open(tokens.owner);
    const others = await Promise.all([tokens.colleague, tokens.admin, tokens.stranger].map(open));
    const identities = [{ user: 'bob' }, { user: 'eve' }, { tenant: 'globex', user: 'ada' }];
    // A first message is answered by nothing: a socket is known to listen when it hears of a job of its own.
    const hears = async (socket: JobSocket, identity: object) =>
      await until('a frame of its own', async () => {
        await endedJob(gateway(), await startJob(gateway(), identity), identity);
        return socket.frames.length > 0;
      });
    await hears(owner, { user: 'ada' });
    for (const [index, identity] of identities.entries()) await hears(others[index]!, identity);

    const jobId = await startJob(gateway(), { user: 'ada' });
    const { data } = await owner.frame('ai.job.completed', jobId);
    expect(data).toEqual({
      jobId,
      topicId: 'niche_review',
      result: review,
      processingTimeMs: data.processingTimeMs,
    });
    // What comes after it on their own sockets shows that it is not merely late.
    for (const [index, identity] of identities.entries()) {
      const own = await startJob(gateway(), identity);
      await others[index]!.frame('ai.job.completed', own);
      expect(others[index]!.frames.filter((frame) => frame.data.jobId === jobId)).toEqual([]);
    }
    for (const socket of [owner, ...others]) await socket.close();
  });

  it('name the protocol that the browser asked for', async () => {
    const socket = await JobSocket.open(base, { protocols: ['bearer', await gateway().tokenFor()] });
    expect(socket.socket.protocol).toBe('bearer');
    await socket.close();
  });
});

describe('a socket that does not say who it is', () => {
  const wrong: [string, SocketCredential, string][] = [
    ['a wrong header', { headers: { authorization: 'Bearer nonsense' } }, 'Invalid authentication token'],
    ['a wrong protocol token', { protocols: ['bearer', 'nonsense'] }, 'Invalid authentication token'],
    ['a wrong first message', { first: { type: 'auth', token: 'nonsense' } }, 'Invalid authentication token'],
    ['a token that is no string', { first: { type: 'auth', token: 7 } }, ''],
    ['another first message', { first: { type: 'hello' } }, ''],
    ['a first message that is no JSON', { first: 'hello' }, ''],
    ['a first message that is null', { first: 'null' }, ''],
  ];

  it.each(wrong)('by %s is closed with 4401', async (_name, credential, reason) => {
    const socket = await JobSocket.open(base, credential);
    const closed = await within('close', socket.closed);
    expect(closed.code).toBe(4401);
    expect(closed.reason).toContain(reason);
    expect(closed.reason).toMatch(/\w/);
    expect(socket.frames).toEqual([]);
  });

  it('by silence is closed with 4401 after 5 seconds', async () => {
    const wait = holdTimers((delayMs) => delayMs === 5_000);
    const socket = await JobSocket.open(base, {});
    wait.fire();
    expect((await within('close', socket.closed)).code).toBe(4401);
  });

  it('by a token that ends is closed with 4401 when it does', async () => {
    const expiry = holdExpiry();
    const token = await gateway().tokenFor({ lifetimeSeconds: briefLifetimeSeconds });
    const socket = await JobSocket.open(base, { protocols: ['bearer', token] });
    await until('it is accepted', () => expiry.delays.length === 1);
    expiry.fire();
    expect(await within('close', socket.closed)).toEqual({ code: 4401, reason: 'Token has expired' });
  });
});
