import { FakeAi } from '../helpers/fake-ai.ts';
import { useGateway, type TestResponse } from '../helpers/gateway.ts';
import { analyzeMutation, ask, portal } from '../helpers/portal-operations.ts';

/* 100 requests a minute for each client: what the headers count, and who is refused. */

const gateway = useGateway({ CORS_ORIGINS: 'https://portal.example' }, { ai: new FakeAi() });

// All within one moment, however long it takes.
const moment = performance.now();
const now = (performance.timeOrigin + moment) / 1000;
beforeEach(() => void jest.spyOn(performance, 'now').mockReturnValue(moment));
afterEach(() => void jest.restoreAllMocks());

const left = ({ headers }: TestResponse) => Number(headers['x-ratelimit-remaining']);
const query = { type: 'scoring' };
const input = { type: 'SCORING' };

it('of 500 concurrent requests of a client 100 succeed, and another client is not touched', async () => {
  const busy = { tenant: 'busy' };
  const crowd = Array.from({ length: 500 }, (_, number) =>
    // Several users and both operations: they are one client.
    number % 5 === 0
      ? portal(gateway(), 'GET', '/history', undefined, { ...busy, user: `u${number}` })
      : ask(gateway(), query, { ...busy, user: `u${number}` }),
  );
  const calm = ask(gateway(), query, { tenant: 'calm' });
  const answers = await Promise.all(crowd);
  const admitted = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 429);
  expect([admitted.length, refused.length]).toEqual([100, 400]);
  expect(admitted.map(left).toSorted((one, other) => one - other)).toEqual(
    Array.from({ length: 100 }, (_, number) => number),
  );

  const other = await calm;
  expect([other.status, left(other)]).toEqual([200, 99]);
  for (const { body, headers } of refused) {
    const wait = Number(headers['retry-after']);
    expect(body).toEqual({ error: 'Rate limit exceeded', retry_after: wait });
    expect(Object.keys(body)).toEqual(['error', 'retry_after']);
    expect(wait).toBe(60);
    expect(headers).toMatchObject({ 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '0' });
    expect(Number(headers['x-ratelimit-reset'])).toBe(Math.ceil(now + 60));
  }
});

it('the headers count down over all that a client sends, failures included', async () => {
  const steady = { tenant: 'steady' };
  const answers = [
    await ask(gateway(), query, steady),
    await ask(gateway(), { type: 'none' }, steady),
    await ask(gateway(), 'no JSON', steady),
    await portal(gateway(), 'GET', '/history', undefined, steady),
  ];
  expect(answers.map(({ headers }) => headers['x-ratelimit-limit'])).toEqual(['100', '100', '100', '100']);
  expect(answers.map(left)).toEqual([99, 98, 97, 96]);
  // The next place is free a minute after the first request, for all of them the same one.
  expect(answers.map(({ headers }) => Number(headers['x-ratelimit-reset']))).toEqual(
    Array(4).fill(Math.ceil(now + 60)),
  );
  // No client is known here, and none is charged.
  expect(left(await ask(gateway(), query, { ...steady, token: null }))).toBe(100);
  expect(left(await ask(gateway(), query, steady))).toBe(95);
});

it('GraphQL counts on the same client, each analysis of a document', async () => {
  const clever = { tenant: 'clever' };
  for (let number = 0; number < 6; number += 1) {
    const twelve = Array.from(
      { length: 12 },
      (_, at) => `a${at}: analyze(input: { type: SCORING }) { analysis { answer } }`,
    );
    await gateway().graphql(`mutation { ${twelve.join(' ')} }`, {}, clever);
  }
  expect(left(await ask(gateway(), query, clever))).toBe(27);
  for (let number = 0; number < 27; number += 1) await ask(gateway(), query, clever);
  const { body } = await gateway().graphqlAnswer(analyzeMutation, { input }, clever);
  expect(body.errors).toEqual([
    {
      message: expect.stringMatching(
        /^Expected at most 100 requests in any minute from this client, got more; try again in \d+ s$/,
      ),
      locations: expect.anything(),
      path: ['analyze'],
      extensions: { code: 'TOO_MANY_REQUESTS' },
    },
  ]);
  expect((await ask(gateway(), query, clever)).status).toBe(429);
});

it('pages of other origins may read the headers', async () => {
  const headers = { origin: 'https://portal.example' };
  const { headers: given } = await ask(gateway(), query, { tenant: 'steady', headers });
  for (const name of ['limit', 'remaining', 'reset']) {
    expect(given['access-control-expose-headers']).toContain(`x-ratelimit-${name}`);
  }
});
