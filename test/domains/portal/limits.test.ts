import { Agent, request } from 'node:http';
import { useGateway } from '../../helpers/gateway.ts';
import { analyzeMutation, ask } from '../../helpers/portal-operations.ts';

/* The budget of 100 requests a minute over real sockets, and how it comes back as time passes. */

const gateway = useGateway();

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: any;
}

const began = performance.now();
let passed = 0;
/** A clock that moves only when it is told to. */
beforeEach(() => {
  passed = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => began + passed);
});
afterEach(() => jest.restoreAllMocks());
const wait = (seconds: number) => void (passed += seconds * 1000);

const agent = new Agent({ keepAlive: true, maxSockets: 500 });
afterAll(() => agent.destroy());

/** One request on a socket of its own. */
async function send(path: string, body: object, headers: Record<string, string>): Promise<Reply> {
  const url = `${await gateway().listen()}${path}`;
  return await new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: JSON.parse(text) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

const query = (headers: Record<string, string>) => send('/api/insights/query', { type: 'scoring' }, headers);
const left = ({ headers }: Reply) => Number(headers['x-ratelimit-remaining']);

it('over real sockets, 500 concurrent requests of one client give 100 answers and 400 refusals that say when', async () => {
  const [busy, calm] = [
    await gateway().headersFor({ tenant: 'busy' }),
    await gateway().headersFor({ tenant: 'calm' }),
  ];
  const crowd = Array.from({ length: 500 }, () => query(busy));
  const others = Array.from({ length: 40 }, () => query(calm));
  const replies = await Promise.all(crowd);

  const answered = replies.filter(({ status }) => status === 200);
  const refused = replies.filter(({ status }) => status === 429);
  expect([answered.length, refused.length]).toEqual([100, 400]);
  expect(answered.map(left).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 100 }, (_, at) => at),
  );
  for (const { headers, body } of refused) {
    expect([headers['retry-after'], body]).toEqual(['60', { error: 'Rate limit exceeded', retry_after: 60 }]);
    expect([headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']]).toEqual(['100', '0']);
    // Who waits until the reset has waited as long as he was told.
    const reset = Math.ceil((performance.timeOrigin + began) / 1000 + 60);
    expect(Number(headers['x-ratelimit-reset'])).toBe(reset);
  }

  const untouched = await Promise.all(others);
  expect(untouched.map(({ status }) => status)).toEqual(Array.from(untouched, () => 200));
  expect(untouched.map(left).toSorted((one, other) => other - one)).toEqual(
    Array.from({ length: 40 }, (_, at) => 99 - at),
  );
});

it('both transports draw on one budget when they are used at once', async () => {
  const headers = await gateway().headersFor({ tenant: 'both' });
  const analyze = () =>
    send('/graphql', { query: analyzeMutation, variables: { input: { type: 'SCORING' } } }, headers);
  const replies = await Promise.all(
    Array.from({ length: 160 }, async (_, number) =>
      number % 2 === 0
        ? (await query(headers)).status === 200
        : (await analyze()).body.data?.analyze?.analysis != null,
    ),
  );
  expect(replies.filter(Boolean)).toHaveLength(100);
  expect((await query(headers)).status).toBe(429);
  const { body } = await analyze();
  expect([body.data, body.errors[0].extensions.code]).toEqual([null, 'TOO_MANY_REQUESTS']);
});

describe('as time passes', () => {
  it('the budget comes back as it was used: ten requests every five seconds', async () => {
    const options = { tenant: 'patient' };
    const tenRequests = async () => {
      const statuses = [];
      for (let number = 0; number < 10; number += 1)
        statuses.push((await ask(gateway(), { type: 'scoring' }, options)).status);
      return statuses.filter((status) => status === 200).length;
    };
    const admitted: number[] = [];
    for (let at = 0; at < 180; at += 5) {
      admitted.push(await tenRequests());
      wait(5);
    }
    // 100 in the first 50 seconds, none in the next ten, and the same again, minute after minute.
    const minute = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0, 0];
    expect(admitted).toEqual([...minute, ...minute, ...minute]);
  });

  it('a client that waits as long as it is told is answered, and one that comes a second early is not', async () => {
    const options = { tenant: 'exact' };
    for (let number = 0; number < 100; number += 1) {
      await ask(gateway(), { type: 'scoring' }, options);
      wait(0.3);
    }
    const { status, headers, body } = await ask(gateway(), { type: 'scoring' }, options);
    expect([status, body.retry_after, headers['retry-after']]).toEqual([429, 30, '30']);
    wait(29);
    expect((await ask(gateway(), { type: 'scoring' }, options)).status).toBe(429);
    wait(1);
    const late = await ask(gateway(), { type: 'scoring' }, options);
    expect([late.status, late.headers['x-ratelimit-remaining']]).toEqual([200, '0']);
    // One place came free, not all of them.
    expect((await ask(gateway(), { type: 'scoring' }, options)).status).toBe(429);
  });
});
