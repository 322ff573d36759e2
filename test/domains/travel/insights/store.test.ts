import type { InsightEvent, Recommendation } from '../../../../src/domains/travel/insights/insight-event.ts';
import type { PageRequest } from '../../../../src/mongo/keyset.ts';
import { toBriefing, toEvent, toRecommendation } from '../../../helpers/travel-insights.ts';
import { useCompanies } from './run/support.ts';

const createCompany = useCompanies();

const toEnd = (limit: number, cursor?: string): PageRequest => ({ limit, towards: 'end', cursor });
const minute = (index: number) => new Date(Date.UTC(2026, 1, 16, 12, index));
const all = { page: 1, pageSize: 200 };

describe('events', () => {
  it('are stored and read as they are', async () => {
    const { stores, tenantId } = createCompany();
    const at = new Date('2026-02-17T00:00:00.123Z');
    const history = [{ at, userId: null, from: 'new', to: 'resolved', note: 'gone' }] as const;
    const event = toEvent({ status: 'resolved', clearedAt: at, completedAt: at, history });
    expect(await stores.insights.insertNewEvents(tenantId, [event])).toEqual([event]);
    expect(await stores.insights.findEvents(tenantId, [event.id, 'none', 'x'.repeat(300)])).toEqual([event]);
    expect(await stores.insights.findEvents('another', [event.id])).toEqual([]);
  });

  it('have at most one open of a finding, whoever inserts it', async () => {
    const { stores, tenantId } = createCompany();
    const { insights } = stores;
    const [one, other, again] = ['one', 'other', 'again'].map((id) =>
      toEvent({ id, conditionKey: 'coaching_signal/employee/e-1' }),
    ) as [InsightEvent, InsightEvent, InsightEvent];
    const elsewhere = toEvent({ id: 'elsewhere' });
    expect(await insights.insertNewEvents(tenantId, [one])).toEqual([one]);
    expect(await insights.insertNewEvents(tenantId, [other, elsewhere, one])).toEqual([elsewhere]);
    expect(await insights.insertNewEvents('another', [other])).toEqual([other]);
    const clearedAt = minute(5);
    expect(await insights.changeEvent(tenantId, one.id, 'new', { clearedAt })).toMatchObject({ clearedAt });
    expect(await insights.insertNewEvents(tenantId, [again])).toEqual([again]);
    expect((await insights.findOpenEvents(tenantId)).map(({ id }) => id).toSorted()).toEqual([
      'again',
      'elsewhere',
    ]);
  });

  it('change only from the state that a change begins from', async () => {
    const { stores, tenantId } = createCompany();
    const event = toEvent();
    await stores.insights.insertNewEvents(tenantId, [event]);
    const change = { at: minute(1), userId: 'ada', from: 'new', to: 'dismissed', note: null } as const;
    const changes = Array.from({ length: 5 }, () =>
      stores.insights.changeEvent(tenantId, event.id, 'new', { change, completedAt: minute(1) }),
    );
    const changed = (await Promise.all(changes)).filter((each) => each !== undefined);
    expect(changed).toEqual([
      { ...event, status: 'dismissed', completedAt: minute(1), updatedAt: minute(1), history: [change] },
    ]);
  });

  const events = Array.from({ length: 12 }, (_, index) =>
    toEvent({
      id: `event-${String(index).padStart(2, '0')}`,
      // Two of each moment.
      createdAt: minute(Math.floor(index / 2)),
      domain: index % 3 === 0 ? 'command_center' : 'travel_consultant',
      severity: index % 2 === 0 ? 'high' : 'low',
      status: (['new', 'in_progress', 'resolved'] as const)[index % 3]!,
      clearedAt: index % 4 === 3 ? minute(60) : null,
      entityId: `e-${index % 5}`,
    }),
  );
  const newestFirst = [...events].reverse();

  it.each<[string, object, (event: InsightEvent) => boolean]>([
    ['all', {}, () => true],
    ['a domain', { domain: 'command_center' }, ({ domain }) => domain === 'command_center'],
    ['a status', { status: 'resolved' }, ({ status }) => status === 'resolved'],
    ['a severity', { severity: 'low' }, ({ severity }) => severity === 'low'],
    ['an entity', { entityType: 'employee', entityId: 'e-2' }, ({ entityId }) => entityId === 'e-2'],
    ['open ones', { isOpen: true }, ({ status, clearedAt }) => status !== 'resolved' && clearedAt === null],
    ['open ones of a status', { isOpen: true, status: 'new' }, ({ status, clearedAt }) => status === 'new' && !clearedAt],
    ['open ones that are resolved', { isOpen: true, status: 'resolved' }, () => false],
    ['days', { from: minute(1), until: minute(4) }, ({ createdAt }) => createdAt >= minute(1) && createdAt <= minute(4)],
    ['from a day on', { from: minute(4) }, ({ createdAt }) => createdAt >= minute(4)],
    ['everything at once', { domain: 'travel_consultant', severity: 'low', status: 'in_progress', from: minute(1) },
      ({ domain, severity, status, createdAt }) =>
        domain === 'travel_consultant' && severity === 'low' && status === 'in_progress' && createdAt >= minute(1)],
    ['an entity that cannot be', { entityId: 'x'.repeat(300) }, () => false],
  ])('are listed, counted and paged by %s, the newest first', async (_name, filter, isWanted) => {
    const { stores, tenantId } = createCompany();
    const { insights } = stores;
    await insights.insertNewEvents(tenantId, events);
    await insights.insertNewEvents('another', [toEvent()]);
    const expected = newestFirst.filter(isWanted);
    expect(await insights.listEvents(tenantId, filter, all)).toEqual({ rows: expected, total: expected.length });
    const second = await insights.listEvents(tenantId, filter, { page: 2, pageSize: 2 });
    expect(second).toEqual({ rows: expected.slice(2, 4), total: expected.length });
    expect(await insights.countEvents(tenantId, filter)).toBe(expected.length);
    const paged: InsightEvent[] = [];
    for (let cursor: string | undefined, isMore = true; isMore; ) {
      const page = await insights.pageEvents(tenantId, filter, toEnd(3, cursor));
      paged.push(...page.rows);
      isMore = page.hasNext;
      cursor = page.rows.length > 0 ? insights.toEventCursor(tenantId, page.rows.at(-1)!) : undefined;
    }
    expect(paged).toEqual(expected);
  }); // prettier-ignore

  it('that were cleared, resolved or dismissed are not refreshed', async () => {
    const { stores, tenantId } = createCompany();
    const { insights } = stores;
    const clearedAt = minute(1);
    const given = [
      toEvent({ id: 'open' }),
      toEvent({ id: 'cleared', clearedAt }),
      toEvent({ id: 'resolved', status: 'resolved' }),
      toEvent({ id: 'dismissed', status: 'dismissed' }),
    ];
    await insights.insertNewEvents(tenantId, given);
    for (const event of given)
      await insights.refreshEvent(tenantId, { ...event, title: 'New words', status: 'new' });
    const found = await insights.findEvents(tenantId, given.map(({ id }) => id)); // prettier-ignore
    const titles = Object.fromEntries(
      found.map(({ id, title, status }) => [id, [title === 'New words', status]]),
    );
    expect(titles).toEqual({
      open: [true, 'new'],
      cleared: [false, 'new'],
      resolved: [false, 'resolved'],
      dismissed: [false, 'dismissed'],
    });
  });
});

describe('recommendations', () => {
  const queue = Array.from({ length: 12 }, (_, index) =>
    toRecommendation(toEvent({ createdAt: minute(Math.floor(index / 6)) }), {
      id: `recommendation-${String(index).padStart(2, '0')}`,
      priority: (index % 5) + 1,
      domain: index % 3 === 0 ? 'command_center' : 'travel_consultant',
      status: index % 2 === 0 ? 'new' : 'acknowledged',
    }),
  );
  const inOrder = queue.toSorted(
    (one, other) =>
      one.priority - other.priority ||
      other.createdAt.getTime() - one.createdAt.getTime() ||
      (one.id < other.id ? 1 : -1),
  );

  it.each<[string, object, (recommendation: Recommendation) => boolean]>([
    ['all', {}, () => true],
    ['a domain', { domain: 'command_center' }, ({ domain }) => domain === 'command_center'],
    ['a status', { status: 'new' }, ({ status }) => status === 'new'],
    ['priorities', { priorityMin: 2, priorityMax: 4 }, ({ priority }) => priority >= 2 && priority <= 4],
    ['the urgent', { priorityMax: 1 }, ({ priority }) => priority === 1],
    ['the others', { priorityMin: 5, domain: 'travel_consultant' }, ({ priority, domain }) => priority === 5 && domain === 'travel_consultant'],
  ])('are listed, counted and paged by %s, the most urgent first, then the newest', async (_name, filter, isWanted) => {
    const { stores, tenantId } = createCompany();
    const { insights } = stores;
    expect(await insights.insertNewRecommendations(tenantId, queue)).toEqual(queue);
    expect(await insights.insertNewRecommendations(tenantId, queue)).toEqual([]);
    const expected = inOrder.filter(isWanted);
    expect(await insights.listRecommendations(tenantId, filter, all)).toEqual({ rows: expected, total: expected.length });
    expect(await insights.countRecommendations(tenantId, filter)).toBe(expected.length);
    const paged: Recommendation[] = [];
    for (let cursor: string | undefined, isMore = true; isMore; ) {
      const page = await insights.pageRecommendations(tenantId, filter, toEnd(2, cursor));
      paged.push(...page.rows);
      isMore = page.hasNext;
      cursor = insights.toRecommendationCursor(tenantId, page.rows.at(-1)!);
    }
    expect(paged).toEqual(expected);
  }); // prettier-ignore

  it('change together with their state, and move in the queue with their priority', async () => {
    const { stores, tenantId } = createCompany();
    const { insights } = stores;
    const [first, second] = [1, 2].map((priority) => toRecommendation(toEvent(), { priority })) as [Recommendation, Recommendation]; // prettier-ignore
    await insights.insertNewRecommendations(tenantId, [first, second]);
    const change = { at: minute(1), userId: 'ada', from: 'new', to: 'in_progress', note: 'mine' } as const;
    const patch = { change, ownerUserId: 'ada', dueDate: '2026-03-01', resolutionNote: 'mine' };
    expect(await insights.changeRecommendation(tenantId, first.id, 'new', patch)).toEqual({
      ...first,
      status: 'in_progress',
      history: [change],
      ownerUserId: 'ada',
      dueDate: '2026-03-01',
      resolutionNote: 'mine',
      updatedAt: minute(1),
    });
    expect(await insights.changeRecommendation(tenantId, first.id, 'new', patch)).toBeUndefined();
    const refreshed = await insights.refreshRecommendation(tenantId, {
      ...first,
      priority: 4,
      dueDate: null,
    });
    expect(refreshed).toMatchObject({ priority: 4, dueDate: '2026-03-01', status: 'in_progress' });
    const { rows } = await insights.listRecommendations(tenantId, {}, all);
    expect(rows.map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(await insights.findRecommendationsOfEvents(tenantId, [second.insightEventId])).toEqual([second]);
  });
});

it('the store keeps one briefing for each day and finds the latest up to a day', async () => {
  const { stores, tenantId } = createCompany();
  const { insights } = stores;
  const [monday, tuesday] = ['2026-02-16', '2026-02-17'].map((briefingDate) =>
    toBriefing({ id: `of-${briefingDate}`, briefingDate }),
  ) as [ReturnType<typeof toBriefing>, ReturnType<typeof toBriefing>];
  expect(await insights.saveBriefing(tenantId, monday)).toBe(true);
  expect(await insights.saveBriefing(tenantId, tuesday)).toBe(true);
  const later = { ...monday, title: 'Again', createdAt: minute(9), updatedAt: minute(9) };
  expect(await insights.saveBriefing(tenantId, later)).toBe(false);
  expect(await insights.findBriefing(tenantId, '2026-02-16')).toEqual({
    ...later,
    createdAt: monday.createdAt,
  });
  expect(await insights.findLatestBriefing(tenantId, '2026-02-20')).toEqual(tuesday);
  expect(await insights.findLatestBriefing(tenantId, '2026-02-16')).toMatchObject({ title: 'Again' });
  expect(await insights.findLatestBriefing(tenantId, '2026-02-15')).toBeUndefined();
  expect(await insights.findBriefings(tenantId, [tuesday.id, 'none'])).toEqual([tuesday]);
  expect(await insights.findLatestBriefing('another', '2026-02-20')).toBeUndefined();
});
