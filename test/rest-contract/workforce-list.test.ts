import { useGateway, type RequestOptions } from '../helpers/gateway.ts';
import { subscribe, toInsightBody, toSaveBody, workforceRest } from '../helpers/workforce.ts';

const gateway = useGateway();
const rest = (method: string, url: string, body?: unknown, options?: RequestOptions) =>
  workforceRest(gateway(), method, url, body, options);

async function save(body: Record<string, unknown>, url = '/v1/saveinsight', options?: RequestOptions) {
  const answer = await rest('POST', url, body, options);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.aiInsight.id as string;
}

/** The ids that a list names, sorted. */
async function idsOf(query: string | URLSearchParams, options?: RequestOptions): Promise<string[]> {
  const { status, body } = await rest(
    'GET',
    `/v1/insights?pageRowCount=100&${String(query)}`,
    undefined,
    options,
  );
  if (status !== 200) throw new Error(JSON.stringify(body));
  expect(body.paging.totalRowCount).toBe(body.aiInsights.length);
  return body.aiInsights.map(({ id }: { id: string }) => id).sort();
}

describe('the five filters', () => {
  const ids: Record<string, string> = {};
  const of = (...names: string[]) => names.map((name) => ids[name]).sort();

  beforeAll(async () => {
    await subscribe(gateway(), 'acme');
    const url = '/v1/aiinsights';
    const period = (startDate: string, endDate: string) => ({ applicablePeriod: { startDate, endDate } });
    const given: [string, Record<string, unknown>][] = [
      ['a', { insightType: 'A', audienceUserId: 'u1', ...period('2026-01-01', '2026-01-31') }],
      ['b', { insightType: 'B', audienceUserId: 'u2', ...period('2026-02-01', '2026-02-28') }],
      [
        'c',
        {
          insightType: 'C',
          audienceUserId: null,
          aiStatus: 'delivered',
          ...period('2026-01-31T12:00:00Z', '2026-02-01'),
        },
      ],
      [
        'd',
        { insightType: 'A', aiStatus: 'error', audienceUserId: 'u1', ...period('2025-12-31', '2026-12-31') },
      ],
    ];
    for (const [name, overrides] of given) ids[name] = await save(toInsightBody(overrides), url);
  });

  it('narrow by AND, their repeated values by OR', async () => {
    expect(await idsOf('')).toEqual(of('a', 'b', 'c', 'd'));
    expect(await idsOf('insightType=A')).toEqual(of('a', 'd'));
    expect(await idsOf('insightType=A&insightType=B')).toEqual(of('a', 'b', 'd'));
    expect(await idsOf('insightType[]=A&insightType[]=B')).toEqual(of('a', 'b', 'd'));
    expect(await idsOf('insightType=A&insightType[]=B')).toEqual(of('a', 'b', 'd'));
    expect(await idsOf('aiStatus%5B%5D=delivered')).toEqual(of('c'));
    expect(await idsOf('insightType=a')).toEqual([]);
    for (const name of ['insightType', 'audienceUserId', 'companyId']) {
      expect([name, await idsOf(`${name}=${'x'.repeat(3_000)}`)]).toEqual([name, []]);
    }
    expect(await idsOf('audienceUserId=u1')).toEqual(of('a', 'd'));
    expect(await idsOf('audienceUserId=u1&audienceUserId=u2')).toEqual(of('a', 'b', 'd'));
    expect(await idsOf('aiStatus=pending')).toEqual(of('a', 'b'));
    expect(await idsOf('aiStatus=delivered&aiStatus=error')).toEqual(of('c', 'd'));
    expect(await idsOf('insightType=A&aiStatus=pending&audienceUserId=u1')).toEqual(of('a'));
  });

  it('match nothing for another company', async () => {
    await subscribe(gateway(), 'globex');
    await save(toInsightBody(), '/v1/aiinsights', { tenant: 'globex' });
    expect(await idsOf('companyId=acme')).toEqual(of('a', 'b', 'c', 'd'));
    expect(await idsOf('companyId=globex')).toEqual([]);
    expect(await idsOf('companyId=globex&companyId=acme')).toEqual(of('a', 'b', 'c', 'd'));
  });

  const overlaps: [string, object, string[]][] = [
    ['a day in one', { startDate: '2026-01-15', endDate: '2026-01-15' }, ['a', 'd']],
    [
      'the last day of one, from its evening',
      { startDate: '2026-01-31T23:59:59Z', endDate: '2026-01-31T23:59:59.500Z' },
      ['a', 'c', 'd'],
    ],
    [
      'a morning before one begins at noon',
      { startDate: '2026-01-31T00:00:00Z', endDate: '2026-01-31T11:59:59.999Z' },
      ['a', 'd'],
    ],
    [
      'noon, when one begins',
      { startDate: '2026-01-31T12:00:00Z', endDate: '2026-01-31T12:00:00Z' },
      ['a', 'c', 'd'],
    ],
    ['all of it', { startDate: '2020-01-01', endDate: '2030-01-01' }, ['a', 'b', 'c', 'd']],
    ['after all but one', { startDate: '2026-03-01' }, ['d']],
    ['up to a day before most', { endDate: '2025-12-31' }, ['d']],
    ['a time zone’s own midnight', { startDate: '2026-02-28T23:59:59.999-01:00' }, ['d']],
    ['after everything', { startDate: '2027-01-01' }, []],
  ];

  it.each(overlaps)('find periods that overlap: %s', async (_name, period, names) => {
    expect(await idsOf(new URLSearchParams({ applicablePeriod: JSON.stringify(period) }))).toEqual(
      of(...names),
    );
    const sides = Object.entries(period).map(([side, text]): [string, string] => [
      `applicablePeriod[${side}]`,
      text as string,
    ]);
    expect(await idsOf(new URLSearchParams(sides))).toEqual(of(...names));
    const { aiInsights } = await gateway().graphql(
      'query ($filter: AiInsightFilter) { aiInsights(filter: $filter, first: 100) { totalCount nodes { id } } }',
      { filter: { applicablePeriod: period } },
    );
    expect(aiInsights.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(of(...names));
    expect(aiInsights.totalCount).toBe(names.length);
  });

  it('find an insight by the period that an update gave it', async () => {
    const id = await save(toInsightBody({ insightType: 'moving' }), '/v1/aiinsights');
    const search = (day: string) =>
      idsOf(
        new URLSearchParams({
          insightType: 'moving',
          'applicablePeriod[startDate]': day,
          'applicablePeriod[endDate]': day,
        }),
      );
    expect(await search('2026-03-05')).toEqual([id]);
    const applicablePeriod = { startDate: '2027-07-01', endDate: '2027-07-02' };
    await rest('PATCH', `/v1/aiinsights/${id}`, { applicablePeriod });
    expect([await search('2026-03-05'), await search('2027-07-02')]).toEqual([[], [id]]);
    await rest('DELETE', `/v1/aiinsights/${id}`);
  });

  const malformed: [string, string][] = [
    ['pageNumber=0', 'pageNumber: expected a whole number from 1 to 999999999, got "0"'],
    ['pageNumber=-1', 'pageNumber: expected a whole number from 1 to 999999999, got "-1"'],
    ['pageNumber=1.5', 'pageNumber: expected a whole number from 1 to 999999999, got "1.5"'],
    ['pageNumber=two', 'pageNumber: expected a whole number from 1 to 999999999, got "two"'],
    ['pageNumber=1&pageNumber=2', 'pageNumber: expected one value, got an array'],
    ['pageNumber[]=1&pageNumber[]=2', 'pageNumber: expected one value, got an array'],
    ['pageRowCount=0', 'pageRowCount: expected a whole number from 1 to 999999999, got "0"'],
    ['pageRowCount=', 'pageRowCount: expected a whole number from 1 to 999999999, got ""'],
    ['aiStatus=sent', 'aiStatus: expected one of pending, delivered, error, got "sent"'],
    ...['2026', '[]', 'null', '{}', '{"startDate":1}', '{"startDate"'].map((json): [string, string] => [
      `applicablePeriod=${encodeURIComponent(json)}`,
      `applicablePeriod: expected JSON of an object with startDate, endDate or both, got ${JSON.stringify(json)}`,
    ]),
    [
      'applicablePeriod[startDate]=spring',
      'applicablePeriod.startDate: expected an ISO 8601 date or timestamp, got "spring"',
    ],
    [
      'applicablePeriod[startDate]=2026-01-02&applicablePeriod[endDate]=2026-01-01',
      'applicablePeriod.endDate: expected a time not before 2026-01-02, got "2026-01-01"',
    ],
    ['insightType=%00', 'insightType: expected storable text, got the character U+0000'],
  ];

  it.each(malformed)('refuse %s', async (query, message) => {
    const { status, body } = await rest('GET', `/v1/insights?${query}`);
    expect([status, body.message, body.result]).toEqual([400, message, 'ERR']);
    const lapsed = await rest('GET', `/v1/insights?${query}`, undefined, { tenant: 'never-subscribed' });
    expect([lapsed.status, lapsed.body.message]).toEqual([400, message]);
  });

  it('ignore parameters that are not documented', async () => {
    expect(await idsOf('colour=red&sort=asc')).toEqual(of('a', 'b', 'c', 'd'));
  });
});

describe('paging', () => {
  const many = { tenant: 'many' };
  beforeAll(async () => {
    await subscribe(gateway(), 'many');
    for (let count = 1; count <= 30; count += 1) {
      await save(toInsightBody({ details: String(count) }), '/v1/aiinsights', many);
    }
  });
  const page = async (query: string) => {
    const { body } = await rest('GET', `/v1/insights${query}`, undefined, many);
    return {
      details: body.aiInsights.map(({ details }: any) => details),
      rowCount: body.rowCount,
      paging: body.paging,
    };
  };

  it('gives 25 rows unless asked otherwise, then the rest, then none', async () => {
    const [first, second, third] = [await page(''), await page('?pageNumber=2'), await page('?pageNumber=3')];
    const paging = { pageRowCount: 25, totalRowCount: 30, pageCount: 2 };
    expect([first.rowCount, first.paging]).toEqual([25, { pageNumber: 1, ...paging }]);
    expect([second.rowCount, second.paging]).toEqual([5, { pageNumber: 2, ...paging }]);
    expect([third.rowCount, third.details, third.paging]).toEqual([0, [], { pageNumber: 3, ...paging }]);
    expect(new Set([...first.details, ...second.details]).size).toBe(30);
    expect(second.details.at(-1)).toBe('1');
  });

  it('gives at most 100 rows, and says so', async () => {
    expect((await page('?pageRowCount=5000')).paging).toEqual({
      pageNumber: 1,
      pageRowCount: 100,
      totalRowCount: 30,
      pageCount: 1,
    });
    expect((await page('?pageNumber=999999999&pageRowCount=7')).paging).toEqual({
      pageNumber: 999999999,
      pageRowCount: 7,
      totalRowCount: 30,
      pageCount: 5,
    });
  });

  it('walks the same list through GraphQL, forwards and backwards', async () => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      aiInsights(first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { details } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const walk = async (ends: 'forwards' | 'backwards') => {
      const seen: string[][] = [];
      let cursor: string | null = null;
      do {
        const paging: object =
          ends === 'forwards' ? { first: 7, after: cursor } : { last: 7, before: cursor };
        const { aiInsights } = await gateway().graphql(query, paging, many);
        expect(aiInsights.totalCount).toBe(30);
        seen.push(aiInsights.nodes.map(({ details }: any) => details));
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = aiInsights.pageInfo;
        cursor =
          ends === 'forwards' ? (hasNextPage ? endCursor : null) : hasPreviousPage ? startCursor : null;
      } while (cursor !== null);
      return (ends === 'forwards' ? seen : seen.reverse()).flat();
    };
    const { details } = await page('?pageRowCount=100');
    expect(await walk('forwards')).toEqual(details);
    expect(await walk('backwards')).toEqual(details);
  });
});

describe('what an employee sees', () => {
  const [employee, other] = [
    { tenant: 'people', user: 'emma', roles: ['employee'] },
    { tenant: 'people', user: 'otto', roles: ['employee'] },
  ] as const;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    await subscribe(gateway(), 'people');
    const given: [string, Record<string, unknown>][] = [
      ['own', { audienceUserId: 'emma', audienceType: 'employee' }],
      ['other’s', { audienceUserId: 'otto', audienceType: 'employee' }],
      ['broadcast', { audienceType: 'employee' }],
      ['company', { audienceType: 'company' }],
      ['managers’', { audienceType: 'manager' }],
      ['admins’', { audienceType: 'admin' }],
    ];
    for (const [name, overrides] of given) {
      ids[name] = await save(toSaveBody(overrides), undefined, { tenant: 'people' });
    }
    ids.untyped = await save(toInsightBody({ audienceUserId: undefined }), '/v1/aiinsights', {
      tenant: 'people',
    });
  });
  const of = (...names: string[]) => names.map((name) => ids[name]).sort();

  it('is what is meant for them and what is broadcast, in lists, counts and filters', async () => {
    expect(await idsOf('', employee)).toEqual(of('own', 'broadcast', 'company'));
    expect(await idsOf('', other)).toEqual(of('other’s', 'broadcast', 'company'));
    expect(await idsOf('audienceUserId=otto', employee)).toEqual([]);
    expect(await idsOf('audienceUserId=otto&audienceUserId=emma', employee)).toEqual(of('own'));
    expect(await idsOf('', { tenant: 'people', roles: ['manager'] })).toEqual(of(...Object.keys(ids)));
    expect(await idsOf('', { ...employee, roles: ['employee', 'manager'] })).toEqual(of(...Object.keys(ids)));
  });

  it('is 404 and null for all else, as for what does not exist', async () => {
    const absent = await rest('GET', '/v1/insights/absent', undefined, employee);
    for (const [name, id] of Object.entries(ids)) {
      const isTheirs = ['own', 'broadcast', 'company'].includes(name);
      const answer = await rest('GET', `/v1/insights/${id}`, undefined, employee);
      expect([name, answer.status]).toEqual([name, isTheirs ? 200 : 404]);
      if (!isTheirs) expect({ ...answer.body, date: '' }).toEqual({ ...absent.body, date: '' });
      const data = await gateway().graphql(
        'query ($id: ID!) { aiInsight(id: $id) { id } }',
        { id },
        employee,
      );
      expect([name, data.aiInsight]).toEqual([name, isTheirs ? { id } : null]);
    }
  });

  it('is still what is meant for them once an insight names its user no more', async () => {
    for (const audienceType of ['employee', 'company']) {
      const personal = { audienceUserId: 'emma', audienceType };
      const id = await save(toSaveBody(personal), undefined, { tenant: 'people' });
      const clear = () =>
        rest('PATCH', `/v1/aiinsights/${id}`, { audienceUserId: null }, { tenant: 'people' });
      const { audienceUserId, audienceType: type } = (await clear()).body.aiInsight;
      expect([audienceUserId, type]).toEqual([null, 'manager']);
      expect((await rest('GET', `/v1/insights/${id}`, undefined, other)).status).toBe(404);
      await rest('DELETE', `/v1/aiinsights/${id}`, undefined, { tenant: 'people' });
    }
    const url = `/v1/aiinsights/${String(ids.broadcast)}`;
    const kept = await rest('PATCH', url, { audienceUserId: null }, { tenant: 'people' });
    expect(kept.body.aiInsight.audienceType).toBe('employee');
  });

  it('is theirs to save for themselves only', async () => {
    const send = (overrides: object) =>
      rest('POST', '/v1/saveinsight', toSaveBody({ ...overrides }), employee);
    const implied = await send({ audienceType: 'employee' });
    expect([implied.status, implied.body.aiInsight.audienceUserId]).toEqual([201, 'emma']);
    const named = await send({ audienceType: 'company', audienceUserId: 'emma' });
    expect([named.status, named.body.aiInsight.audienceUserId]).toEqual([201, 'emma']);
    for (const overrides of [
      { audienceType: 'employee', audienceUserId: 'otto' },
      { audienceType: 'company' },
      { audienceType: 'manager' },
    ]) {
      const { status, body } = await send(overrides);
      expect([status, body.message]).toEqual([403, 'An employee may save insights for themselves only']);
    }
    expect(await idsOf('', other)).toEqual(of('other’s', 'broadcast', 'company'));
  });
});
