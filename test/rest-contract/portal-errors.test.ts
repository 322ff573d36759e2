import { FakeAi, fail } from '../helpers/fake-ai.ts';
import { useGateway, type TestResponse } from '../helpers/gateway.ts';
import { ask, portal } from '../helpers/portal-operations.ts';

/* Every error of the Portal Insights API: its status, its body as it stands, and the headers of the limit. */

const ai = new FakeAi();
const gateway = useGateway({}, { ai });

/** Status, body, and whether the three headers say something. */
const told = ({ status, headers, body }: TestResponse) => [
  status,
  body,
  ['limit', 'remaining', 'reset'].map((name) => /^\d+$/.test(String(headers[`x-ratelimit-${name}`]))),
];
const expected = (status: number, error: string) => [status, { error }, [true, true, true]];

describe('400', () => {
  it('is for an unknown type, whatever else is wrong', async () => {
    for (const type of ['forecast', '', 'NLQ', 7, null, undefined, ['nlq'], 'constructor']) {
      for (const rest of [{}, { query: 7 }, { options: { maxRecommendations: 99 } }]) {
        expect(told(await ask(gateway(), { type, ...rest }))).toEqual(expected(400, 'Invalid query type'));
      }
    }
  });

  it.each([
    [{ type: 'nlq' }, 'query: expected a value, got nothing'],
    [{ type: 'explain', query: null }, 'query: expected a value, got nothing'],
    [{ type: 'nlq', query: '' }, 'query: expected a question of 1 to 2000 characters, got ""'],
    [{ type: 'nlq', query: ' \n' }, 'query: expected a question of 1 to 2000 characters, got " \\n"'],
    [
      { type: 'explain', query: 'x'.repeat(2001) },
      'query: expected a question of 1 to 2000 characters, got a longer string',
    ],
    [{ type: 'nlq', query: ['x'] }, 'query: expected a string, got an array'],
    [{ type: 'scoring', options: [] }, 'options: expected an object, got an array'],
    [
      { type: 'scoring', options: { maxRecommendations: 0 } },
      'options.maxRecommendations: expected 1 to 20, got number 0',
    ],
    [
      { type: 'playbook', options: { maxRecommendations: 21 } },
      'options.maxRecommendations: expected 1 to 20, got number 21',
    ],
    [
      { type: 'playbook', options: { maxRecommendations: 2.5 } },
      'options.maxRecommendations: expected a whole number, got number 2.5',
    ],
    [[], 'body: expected an object, got an array'],
    ['{"type":"nlq"', 'body: expected JSON, got a syntax error at position 13'],
  ])('is for %j', async (body, error) => {
    expect(told(await ask(gateway(), body))).toEqual(expected(400, error));
  });

  it('is not for 2,000 characters, by whatever their number of bytes', async () => {
    for (const character of ['x', 'ä', '🦩']) {
      const { status } = await ask(gateway(), { type: 'nlq', query: character.repeat(2000) });
      expect([character, status]).toEqual([character, 200]);
    }
  });

  it('leaves no run behind', async () => {
    await ask(gateway(), { type: 'nlq' }, { user: 'careless' });
    const { body } = await portal(gateway(), 'GET', '/history', undefined, { user: 'careless' });
    expect(body.total).toBe(0);
  });
});

describe('401', () => {
  it('is for no session, a wrong one, and a header that names another tenant', async () => {
    const expired = await gateway().tokenFor({ lifetimeSeconds: -60 });
    const foreign = { headers: { 'x-tenant-id': 'globex' } };
    for (const options of [
      { token: null },
      { token: null, headers: { cookie: 'session=x' } },
      { token: null, headers: { cookie: 'portal_session=nonsense' } },
      { token: null, headers: { cookie: `portal_session=${expired}` } },
      { token: expired },
      foreign,
    ]) {
      const answers = [
        await ask(gateway(), { type: 'scoring' }, options),
        await ask(gateway(), 'no JSON', options),
        await portal(gateway(), 'GET', '/history', undefined, options),
      ];
      expect(answers.map(told)).toEqual(Array(3).fill(expected(401, 'Unauthorized')));
    }
  });
});

describe('404', () => {
  it('is for a path that no operation has, in the envelope', async () => {
    for (const [method, url] of [
      ['GET', ''],
      ['GET', '/query'],
      ['POST', '/history'],
      ['GET', '/history/1'],
      ['DELETE', '/history'],
    ] as const) {
      expect(told(await portal(gateway(), method, url))).toEqual(expected(404, 'Not found'));
    }
  });
});

describe('413 and 415', () => {
  it('stand in the envelope, too', async () => {
    const large = await ask(gateway(), { type: 'nlq', query: 'x'.repeat(1024 * 1024) });
    expect([large.status, Object.keys(large.body)]).toEqual([413, ['error']]);
    const headers = { 'content-type': 'text/plain' };
    const other = await ask(gateway(), 'type=nlq', { headers });
    expect([other.status, Object.keys(other.body)]).toEqual([415, ['error']]);
    expect(told(other)[2]).toEqual([true, true, true]);
  });
});

describe('500', () => {
  it('is for a fault of ours in a query, and says nothing of it', async () => {
    const { clientContext } = gateway().gateway.services.portal;
    const getContext = clientContext.getContext.bind(clientContext);
    clientContext.getContext = () => Promise.reject(new Error('the secret cause'));
    const answer = await ask(gateway(), { type: 'scoring' }, { user: 'unlucky' });
    clientContext.getContext = getContext;
    expect(told(answer)).toEqual(expected(500, 'Failed to process query'));
    const { runs, total } = (await portal(gateway(), 'GET', '/history', undefined, { user: 'unlucky' })).body;
    expect([total, runs[0].run_type, runs[0].result_data]).toEqual([
      1,
      'scoring',
      { error: 'INTERNAL: Internal server error' },
    ]);
  });

  it('is for a store that fails or is away, in the history', async () => {
    const { runs } = gateway().gateway.services.portal;
    const listRuns = runs.listRuns.bind(runs);
    const outage = Object.assign(new Error('connect ECONNREFUSED'), { name: 'MongoNetworkError' });
    const answers = [];
    for (const fault of [new Error('the secret cause'), outage]) {
      runs.listRuns = () => Promise.reject(fault);
      answers.push(told(await portal(gateway(), 'GET', '/history')));
    }
    runs.listRuns = listRuns;
    expect(answers).toEqual(Array(2).fill(expected(500, 'Failed to fetch history')));
  });
});

describe('503', () => {
  it('is for a query that neither a model nor the rules could answer, and says when to come again', async () => {
    const usual = ai.answer;
    ai.answer = fail('LLM_UNAVAILABLE', 'down');
    const { clientContext } = gateway().gateway.services.portal;
    const getContext = clientContext.getContext.bind(clientContext);
    // A part that no rule can read.
    clientContext.getContext = () =>
      Promise.resolve({
        get analytics(): never {
          throw new Error('the secret cause');
        },
      });
    const answer = await ask(gateway(), { type: 'nlq', query: 'How is my website?' });
    clientContext.getContext = getContext;
    ai.answer = usual;
    expect([told(answer), answer.headers['retry-after']]).toEqual([
      expected(503, 'The query cannot be answered now; try again shortly'),
      '5',
    ]);
  });
});
