import {
  feedExample,
  queueExample,
  toBriefing,
  toEvent,
  useInsightGateway,
} from '../helpers/travel-insights.ts';
import { examples } from './travel-insights-examples.ts';

/* Reading the travel insights, operations 44, 45, 46, 48 and 49: the documented examples, by text, and what narrows. */

const on = useInsightGateway({ AS_OF_DATE: '2026-02-16' });
const [event] = feedExample.data.items;
const [recommendation] = queueExample.data.items;

const idsOf = ({ status, body }: any) => {
  if (status !== 200) throw new Error(JSON.stringify({ status, body }));
  return body.data.items.map(({ id }: any) => id);
};

describe('the documented examples', () => {
  beforeAll(async () => {
    const { evidence, summary } = recommendation;
    await on().storePair('acme', toEvent({ id: event.id }), { id: recommendation.id, evidence, summary });
    await on().store.saveBriefing('acme', toBriefing({ id: examples['GET /ai-insights/briefing']!.data.id }));
  });

  it.each([
    ['GET /ai-insights/briefing', '/briefing?briefing_date=2026-02-16'],
    ['GET /ai-insights/briefing', '/briefing'],
    ['GET /ai-insights/feed', '/feed?domain=travel_consultant&status=new&severity=high&page=1&page_size=25'],
    ['GET /ai-insights/feed', '/feed'],
    [
      'GET /ai-insights/recommendations',
      '/recommendations?domain=travel_consultant&status=new&priority_min=1&priority_max=3&page=1&page_size=25',
    ],
    ['GET /ai-insights/recommendations', '/recommendations'],
  ])('%s is the answer to %s, key by key in order', async (name, url) => {
    const { status, headers, body } = await on().get(url);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(JSON.stringify(body)).toBe(JSON.stringify(examples[name]));
  });

  it('history and entities answer like the feed', async () => {
    const { data, pagination, meta } = feedExample;
    const entity = await on().get('/entities/employee/employee-123');
    expect(JSON.stringify(entity.body)).toBe(JSON.stringify(feedExample));
    const history = await on().get(
      '/history?domain=travel_consultant&date_from=2026-01-01&date_to=2026-12-31',
    );
    expect(JSON.stringify(history.body)).toBe(
      JSON.stringify({ data, pagination: { ...pagination, pageSize: 50 }, meta }),
    );
  });

  it('are read by every role of the tenant, and by nobody of another', async () => {
    for (const role of ['employee', 'manager', 'admin', 'service'] as const) {
      expect(idsOf(await on().get('/feed', { roles: [role] }))).toEqual([event.id]);
      expect((await on().get('/briefing', { roles: [role] })).status).toBe(200);
    }
    const elsewhere = { tenant: 'elsewhere' };
    for (const url of ['/feed', '/history', '/recommendations', '/entities/employee/employee-123']) {
      const { data, pagination } = (await on().get(url, elsewhere)).body;
      expect([url, data.items, pagination.totalItems, pagination.totalPages]).toEqual([url, [], 0, 0]);
    }
    const { status, body } = await on().get('/briefing', elsewhere);
    expect([status, body]).toEqual([
      404,
      { error: { code: 'not_found', message: 'Briefing not found', details: null } },
    ]);
    expect((await on().get('/feed', { token: null })).status).toBe(401);
  });
});

describe('briefing', () => {
  const daily = { tenant: 'daily' };
  beforeAll(async () => {
    for (const briefingDate of ['2026-02-10', '2026-02-14', '2026-02-20']) {
      await on().store.saveBriefing('daily', toBriefing({ briefingDate, title: briefingDate }));
    }
  });

  it('is the latest one up to today if no day is given', async () => {
    const { data } = (await on().get('/briefing', daily)).body;
    expect([data.briefingDate, data.title]).toEqual(['2026-02-14', '2026-02-14']);
  });

  it('is that of the day, or 404', async () => {
    const found = async (day: string) => {
      const { status, body } = await on().get(`/briefing?briefing_date=${day}`, daily);
      return [status, body.data?.briefingDate ?? body.error.code];
    };
    expect(await found('2026-02-10')).toEqual([200, '2026-02-10']);
    expect(await found('2026-02-20')).toEqual([200, '2026-02-20']);
    expect(await found('2026-02-11')).toEqual([404, 'not_found']);
  });
});

/** Events of a tenant with something of everything; the later in the list, the newer. */
const planted = [
  { id: 'a', createdAt: '2026-01-05T23:59:59.999Z', status: 'resolved', severity: 'low', completedAt: true },
  {
    id: 'b',
    createdAt: '2026-01-06T00:00:00Z',
    domain: 'command_center',
    entityType: 'company',
    entityId: 'mix',
  },
  { id: 'c', createdAt: '2026-01-20T10:00:00Z', status: 'in_progress', severity: 'critical', priority: 1 },
  { id: 'd', createdAt: '2026-01-31T23:59:59.999Z', status: 'acknowledged', severity: 'medium', priority: 5 },
  { id: 'e', createdAt: '2026-02-01T00:00:00Z', status: 'dismissed', priority: 3 },
  { id: 'f', createdAt: '2026-02-02T00:00:00Z', status: 'new', clearedAt: true, priority: 4 },
  {
    id: 'g',
    createdAt: '2026-02-03T00:00:00Z',
    domain: 'command_center',
    entityType: 'currency',
    entityId: 'a/ö',
  },
] as const;

describe('what narrows', () => {
  const mix = { tenant: 'mix' };
  const ids = async (url: string) => idsOf(await on().get(url, mix)).join('');

  beforeAll(async () => {
    for (const { createdAt, ...each } of planted) {
      const at = new Date(createdAt);
      const { completedAt, clearedAt, ...changes } = { completedAt: false, clearedAt: false, ...each };
      const made = toEvent({
        ...changes,
        createdAt: at,
        completedAt: completedAt ? at : null,
        clearedAt: clearedAt ? at : null,
      });
      await on().storePair('mix', made, { id: `r-${each.id}` });
    }
  });

  it.each([
    ['/feed', 'gdcb'],
    ['/feed?status=resolved', 'a'],
    ['/feed?status=dismissed', 'e'],
    ['/feed?status=new', 'gfb'],
    ['/feed?severity=high', 'gb'],
    ['/feed?severity=critical', 'c'],
    ['/feed?severity=low', ''],
    ['/feed?domain=command_center', 'gb'],
    ['/feed?domain=travel_consultant&severity=medium&status=acknowledged', 'd'],
    ['/history', 'gfedcba'],
    ['/history?status=resolved', 'a'],
    ['/history?severity=high&domain=travel_consultant', 'fe'],
    ['/history?date_from=2026-02-01', 'gfe'],
    ['/history?date_to=2026-01-05', 'a'],
    ['/history?date_from=2026-01-06&date_to=2026-01-31', 'dcb'],
    ['/history?date_from=2026-01-06&date_to=2026-01-31&status=in_progress', 'c'],
    ['/history?date_from=2026-03-01', ''],
    ['/feed?date_from=2026-02-01', 'gdcb'],
    ['/entities/employee/employee-123', 'fedca'],
    ['/entities/employee/employee-123?status=dismissed', 'e'],
    ['/entities/company/mix', 'b'],
    ['/entities/company/mix?severity=low', ''],
    ['/entities/currency/a%2F%C3%B6', 'g'],
    ['/entities/currency/a', ''],
    ['/entities/employee/mix', ''],
    [`/entities/employee/${'x'.repeat(257)}`, ''],
    ['/entities/%24ne/%00', ''],
  ])('%s gives %j', async (url, expected) => {
    expect(await ids(url)).toBe(expected);
  });

  it.each([
    ['', 'r-c r-g r-b r-a r-e r-f r-d'],
    ['?status=new', 'r-g r-b r-f'],
    ['?domain=command_center', 'r-g r-b'],
    ['?priority_min=3', 'r-e r-f r-d'],
    ['?priority_max=2', 'r-c r-g r-b r-a'],
    ['?priority_min=3&priority_max=4', 'r-e r-f'],
    ['?priority_min=4&priority_max=4&status=new', 'r-f'],
    ['?priority_min=1&priority_max=1&domain=command_center', ''],
  ])('/recommendations%s gives %j, the most urgent first', async (search, expected) => {
    expect(idsOf(await on().get(`/recommendations${search}`, mix)).join(' ')).toBe(expected);
  });

  it('pages give every row once, with how many there are', async () => {
    for (const [url, whole, rows] of [
      ['/history?', 'g f e d c b a', 50],
      ['/feed?', 'g d c b', 25],
      ['/entities/employee/employee-123?', 'f e d c a', 25],
      ['/recommendations?', 'r-c r-g r-b r-a r-e r-f r-d', 25],
    ] as const) {
      const names = whole.split(' ');
      expect((await on().get(url, mix)).body.pagination).toEqual({
        page: 1,
        pageSize: rows,
        totalItems: names.length,
        totalPages: 1,
      });
      const pages = Math.ceil(names.length / 2);
      for (let page = 1; page <= pages + 1; page += 1) {
        const answer = await on().get(`${url}page=${page}&page_size=2`, mix);
        expect(idsOf(answer)).toEqual(names.slice(2 * page - 2, 2 * page));
        expect(answer.body.pagination).toEqual({
          page,
          pageSize: 2,
          totalItems: names.length,
          totalPages: pages,
        });
      }
      expect(idsOf(await on().get(`${url}page=999999999&page_size=200`, mix))).toEqual([]);
    }
  });
});

describe('400', () => {
  const lists = ['/feed', '/history', '/entities/employee/e-1', '/recommendations'];
  const events = lists.slice(0, 3);

  it.each([
    [lists, 'domain', ['', 'travel', 'TRAVEL_CONSULTANT'], 'one of travel_consultant, command_center'],
    [lists, 'status', ['', 'open', 'NEW'], 'one of new, acknowledged, in_progress, resolved, dismissed'],
    [events, 'severity', ['', 'urgent', 'High'], 'one of low, medium, high, critical'],
    [
      ['/history'],
      'date_from',
      ['', '2026-02-30', '2026-2-3', '2026-02-03T00:00:00Z'],
      'a day as YYYY-MM-DD',
    ],
    [['/history'], 'date_to', ['yesterday', '20260203'], 'a day as YYYY-MM-DD'],
    [['/briefing'], 'briefing_date', ['', 'today', '2026-13-01'], 'a day as YYYY-MM-DD'],
    [['/recommendations'], 'priority_min', ['0', '6', '-1'], 'a whole number from 1 to 5'],
    [['/recommendations'], 'priority_max', ['0', '6'], 'a whole number from 1 to 5'],
    [['/recommendations'], 'priority_max', ['', '1.5', 'x'], 'a whole number'],
    [lists, 'page', ['', '0', 'x'], /^a whole number/],
    [lists, 'page_size', ['0', '201', 'x'], /^a whole number/],
  ] as const)('is for what %j do not know as %s', async (urls, name, values, wanted) => {
    for (const url of urls) {
      for (const value of values) {
        const { status, body } = await on().get(`${url}?${name}=${encodeURIComponent(value)}`);
        const [place, expectation] = (body.error?.message ?? '').split(/: expected |, got /);
        expect([url, value, status, body.error?.code, place, expectation]).toEqual([
          url,
          value,
          400,
          'bad_request',
          name,
          typeof wanted === 'string' ? wanted : expect.stringMatching(wanted),
        ]);
      }
    }
  });

  it('is for ranges that end before they begin, and for a parameter that is sent twice', async () => {
    for (const [url, message] of [
      [
        '/history?date_from=2026-02-02&date_to=2026-02-01',
        'date_to: expected a day not before 2026-02-02, got "2026-02-01"',
      ],
      [
        '/recommendations?priority_min=3&priority_max=2',
        'priority_max: expected a whole number from 3 to 5, got number 2',
      ],
      ['/feed?status=new&status=new', 'status: expected one value, got an array'],
    ]) {
      const { status, body } = await on().get(url!);
      expect([status, body]).toEqual([400, { error: { code: 'bad_request', message, details: null } }]);
    }
    expect((await on().get('/history?date_from=2026-02-02&date_to=2026-02-02')).status).toBe(200);
  });
});
