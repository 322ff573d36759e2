import type { InsightEvent, Recommendation } from '../../src/domains/travel/index.ts';
import { roles, type Role } from '../../src/common/request-context.ts';
import type { RequestOptions } from '../helpers/gateway.ts';
import { toEvent, useInsightGateway } from '../helpers/travel-insights.ts';
import { examples } from './travel-insights-examples.ts';

/* Acting on the travel insights, operation 47: what a PATCH changes, of the recommendation and of its event. */

const on = useInsightGateway({ AS_OF_DATE: '2026-02-16' });
const documented = examples['PATCH /ai-insights/recommendations/{id}']!;
const request = {
  status: 'in_progress',
  owner_user_id: 'e2f9f8d2-aaaa-bbbb-cccc-2a2a2a2a2a2a',
  resolution_note: 'Owner accepted and started consultant coaching plan.',
};

/** A new pair. */
const create = async (changes: Partial<Recommendation> = {}, tenant = 'acme') =>
  await on().storePair(tenant, toEvent(), changes);

/** How the pair is now. */
async function findPair({ event, recommendation }: { event: InsightEvent; recommendation: Recommendation }) {
  const [[storedEvent], [stored]] = await Promise.all([
    on().store.findEvents('acme', [event.id]),
    on().store.findRecommendations('acme', [recommendation.id]),
  ]);
  return { event: storedEvent!, recommendation: stored! };
}

const failure = (code: string, message: string) => ({ error: { code, message, details: null } });

describe('PATCH /ai-insights/recommendations/{id}', () => {
  it('answers as documented, key by key in order, with the time of the change', async () => {
    const pair = await create({ id: documented.data.id });
    const before = Math.floor(Date.now() / 1000) * 1000;
    const { status, headers, body } = await on().patch(documented.data.id, request);
    const { updatedAt } = body.data;
    expect(updatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Date.parse(updatedAt)).toBeGreaterThanOrEqual(before);
    const expected = { ...documented, data: { ...documented.data, updatedAt } };
    expect([status, headers['content-type'], JSON.stringify(body)]).toEqual([
      200,
      'application/json; charset=utf-8',
      JSON.stringify(expected),
    ]);
    const { recommendation } = await findPair(pair);
    expect(recommendation).toMatchObject({
      status: 'in_progress',
      ownerUserId: request.owner_user_id,
      resolutionNote: request.resolution_note,
      dueDate: null,
      completedAt: null,
    });
    const { items } = (await on().get('/recommendations')).body.data;
    expect(items[0]).toMatchObject({ ...documented.data, updatedAt });
  });

  it('takes fields in snake_case and in camelCase alike, and leaves alone what is absent or not known', async () => {
    const pair = await create();
    const { id } = pair.recommendation;
    await on().patch(id, { ownerUserId: 'mia', resolutionNote: 'Looked at it', dueDate: '2026-03-01' });
    const expected = {
      status: 'new',
      ownerUserId: 'mia',
      resolutionNote: 'Looked at it',
      dueDate: '2026-03-01',
    };
    expect((await findPair(pair)).recommendation).toMatchObject(expected);
    await on().patch(id, {
      due_date: '2026-03-02',
      owner_user_id: 'mia',
      ownerUserId: 'mia',
      title: 'Changed',
      priority: 5,
      tenantId: 'globex',
    });
    const { recommendation } = await findPair(pair);
    expect(recommendation).toMatchObject({
      ...expected,
      dueDate: '2026-03-02',
      title: pair.recommendation.title,
      priority: pair.recommendation.priority,
    });
    await on().patch(id, { owner_user_id: null, resolutionNote: null, due_date: null });
    expect((await findPair(pair)).recommendation).toMatchObject({
      ownerUserId: null,
      resolutionNote: null,
      dueDate: null,
    });
    expect((await findPair(pair)).event.history).toEqual([]);
  });

  it('records who changed the state, when and why, of the recommendation and of its event', async () => {
    const pair = await create();
    const { id } = pair.recommendation;
    await on().patch(id, { status: 'acknowledged' }, { user: 'mia', roles: ['manager'] });
    await on().patch(id, { status: 'resolved', resolution_note: 'Coached' });
    const { event, recommendation } = await findPair(pair);
    const entries = [
      { at: expect.any(Date), userId: 'mia', from: 'new', to: 'acknowledged', note: null },
      { at: expect.any(Date), userId: 'ada', from: 'acknowledged', to: 'resolved', note: 'Coached' },
    ];
    expect(recommendation.history).toEqual(entries);
    expect(event.history).toEqual(recommendation.history);
    expect([event.status, recommendation.status]).toEqual(['resolved', 'resolved']);
    expect(event.completedAt).toEqual(recommendation.completedAt);
    expect(recommendation.completedAt).toEqual(recommendation.history[1]!.at);
    expect(recommendation.updatedAt).toEqual(recommendation.completedAt);
    expect(event.clearedAt).toBeNull();
  });

  it.each(['resolved', 'dismissed'])(
    '%s sets when it was completed, and going on takes that away',
    async (status) => {
      const pair = await create();
      const { id } = pair.recommendation;
      const completedAt = async () => {
        const { items } = (await on().get(`/recommendations?status=${status}&page_size=200`)).body.data;
        return items.find((item: any) => item.id === id)?.completedAt;
      };
      await on().patch(id, { status });
      expect(await completedAt()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      await on().patch(id, { status: 'in_progress' });
      const { event, recommendation } = await findPair(pair);
      expect([event, recommendation].map((each) => [each.status, each.completedAt])).toEqual([
        ['in_progress', null],
        ['in_progress', null],
      ]);
    },
  );

  it('makes no second entry where it is repeated, and leaves the time of the change', async () => {
    const pair = await create();
    const { id } = pair.recommendation;
    const first = await on().patch(id, request);
    const stored = await findPair(pair);
    const second = await on().patch(id, request);
    expect([second.status, second.body]).toEqual([200, first.body]);
    expect(await findPair(pair)).toEqual(stored);
  });

  it('is answered as before where its Idempotency-Key is', async () => {
    const pair = await create();
    const { id } = pair.recommendation;
    const keyed = { headers: { 'idempotency-key': `patch-${id}` } };
    const first = await on().patch(id, { status: 'resolved' }, keyed);
    await on().patch(id, { status: 'new' });
    const again = await on().patch(id, { status: 'resolved' }, keyed);
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
    expect((await findPair(pair)).recommendation.status).toBe('new');
    const other = await on().patch(id, { status: 'dismissed' }, keyed);
    expect([other.status, other.body.error.code]).toEqual([422, 'unprocessable_entity']);
  });

  it('keeps both alike however many change them at once', async () => {
    const pair = await create();
    const { id } = pair.recommendation;
    const statuses = ['acknowledged', 'in_progress', 'resolved', 'dismissed', 'new', 'acknowledged'];
    const answers = await Promise.all(
      statuses.map((status, index) => on().patch(id, { status }, { user: `u-${index}`, roles: ['manager'] })),
    );
    expect(answers.map(({ status }) => status)).toEqual(statuses.map(() => 200));
    const { event, recommendation } = await findPair(pair);
    expect(event.status).toBe(recommendation.status);
    expect(event.completedAt).toEqual(recommendation.completedAt);
    for (const { history, status } of [event, recommendation]) {
      const path = ['new', ...history.map(({ to }) => to)];
      expect(history.map(({ from }) => from)).toEqual(path.slice(0, -1));
      expect(path.at(-1)).toBe(status);
    }
    expect(recommendation.history.length).toBeGreaterThan(1);
  });

  it('mends an event that was left behind', async () => {
    const pair = await create();
    const { id } = pair.recommendation;
    const at = new Date('2026-02-16T16:00:00Z');
    const change = { at, userId: 'mia', from: 'new', to: 'dismissed', note: 'Known' } as const;
    await on().store.changeRecommendation('acme', id, 'new', { change, completedAt: at });
    expect((await findPair(pair)).event.status).toBe('new');
    await on().patch(id, { status: 'dismissed' });
    const { event, recommendation } = await findPair(pair);
    expect([event.status, event.completedAt, event.history]).toEqual(['dismissed', at, [change]]);
    expect(recommendation.history).toEqual([change]);
  });
});

describe('what is refused', () => {
  let pair: Awaited<ReturnType<typeof create>>;
  beforeAll(async () => {
    pair = await create({ id: 'refused' });
  });
  afterEach(async () => {
    expect(await findPair(pair)).toEqual(pair);
  });

  const statuses = 'new, acknowledged, in_progress, resolved, dismissed';
  it.each<[unknown, string]>([
    [{}, 'changes: expected at least one of status, owner_user_id, resolution_note, due_date, got nothing'],
    [
      { title: 'x' },
      'changes: expected at least one of status, owner_user_id, resolution_note, due_date, got nothing',
    ],
    [[], 'body: expected an object, got an array'],
    ['"resolved"', 'body: expected an object, got "resolved"'],
    [{ status: 'done' }, `status: expected one of ${statuses}, got "done"`],
    [{ status: 'RESOLVED' }, `status: expected one of ${statuses}, got "RESOLVED"`],
    [{ status: null }, `status: expected one of ${statuses}, got null`],
    [{ status: 5 }, `status: expected one of ${statuses}, got number 5`],
    [{ owner_user_id: 5 }, 'owner_user_id: expected 1 to 256 bytes of UTF-8, or null, got number 5'],
    [{ ownerUserId: '' }, 'owner_user_id: expected 1 to 256 bytes of UTF-8, or null, got ""'],
    [
      { owner_user_id: 'ö'.repeat(129) },
      'owner_user_id: expected 1 to 256 bytes of UTF-8, or null, got a longer string',
    ],
    [
      { status: 'resolved', resolution_note: 'x'.repeat(2_001) },
      'resolution_note: expected a text of at most 2000 characters, or null, got a longer string',
    ],
    [
      { resolutionNote: [] },
      'resolution_note: expected a text of at most 2000 characters, or null, got an array',
    ],
    [{ due_date: 'soon' }, 'due_date: expected a day as YYYY-MM-DD, got "soon"'],
    [{ dueDate: '2026-02-30' }, 'due_date: expected a day as YYYY-MM-DD, got "2026-02-30"'],
    [{ due_date: 20260201 }, 'due_date: expected a day as YYYY-MM-DD, or null, got number 20260201'],
    [
      { owner_user_id: 'mia', ownerUserId: 'ada' },
      'owner_user_id: expected the same as ownerUserId, got "mia"',
    ],
  ])('%j is 400', async (body, message) => {
    const { status, body: told } = await on().patch('refused', body);
    expect([status, told]).toEqual([400, failure('bad_request', message)]);
  });

  it('no body at all is 400', async () => {
    const { status, body } = await on().patch('refused');
    expect([status, body.error.code]).toEqual([400, 'bad_request']);
  });

  it('another tenant’s id is answered like one that there is not', async () => {
    const foreign = await on().patch('refused', request, { tenant: 'elsewhere' });
    const unknown = await on().patch('nowhere', request);
    const long = await on().patch('x'.repeat(300), request);
    for (const { status, body } of [foreign, unknown, long]) {
      expect([status, body]).toEqual([404, failure('not_found', 'Recommendation not found')]);
    }
  });

  it('no token is 401', async () => {
    const { status, body } = await on().patch('refused', request, { token: null });
    expect([status, body.error.code]).toEqual([401, 'unauthorized']);
  });

  it('an employee is 403, whatever the id', async () => {
    const employee: RequestOptions = { roles: ['employee'] };
    for (const id of ['refused', 'nowhere']) {
      const { status, body } = await on().patch(id, request, employee);
      expect([status, body]).toEqual([
        403,
        failure(
          'forbidden',
          'Expected a role that may change insights (superAdmin, saasAdmin, tenantOwner, admin, service, manager), got employee',
        ),
      ]);
    }
  });
});

it.each<[Role, number]>(roles.map((role) => [role, role === 'employee' ? 403 : 200]))(
  '%s changing a recommendation is %d',
  async (role, expected) => {
    const { recommendation } = await create();
    const { status } = await on().patch(recommendation.id, { status: 'acknowledged' }, { roles: [role] });
    expect(status).toBe(expected);
  },
);

it('a note may have 2,000 characters of any kind', async () => {
  const pair = await create();
  const note = '🦩"\\<'.repeat(400);
  expect(note).toHaveLength(2_000);
  expect(
    (await on().patch(pair.recommendation.id, { status: 'resolved', resolution_note: note })).status,
  ).toBe(200);
  const { event, recommendation } = await findPair(pair);
  expect([recommendation.resolutionNote, event.history[0]!.note]).toEqual([note, note]);
});
