import type { InsightEvent } from '../../../../src/domains/travel/index.ts';
import { roles } from '../../../../src/common/request-context.ts';
import type { RequestOptions } from '../../../helpers/gateway.ts';
import { RawSocket } from '../../../helpers/streams.ts';
import { importCompany } from '../../../helpers/travel-company.ts';
import {
  toBriefing,
  toEvent,
  uncoveredCompany,
  useInsightGateway,
} from '../../../helpers/travel-insights.ts';

/* GraphQL reads what REST reads and changes what REST changes, and has the history and live changes besides. */

const token = 'the-run-token-of-acme';
const on = useInsightGateway({ AS_OF_DATE: '2026-02-16', AI_RUN_TOKENS: `acme:${token}` });
const ask = (query: string, variables?: object, options?: RequestOptions) =>
  on().gateway.graphql(query, variables, options);

const evidence = `evidence { summary metrics { key label currentValue baselineValue deltaPct unit }
  sourceViewNames referencePeriod }`;
const provenance = 'generatedAt modelName modelTier tokensUsed latencyMs runId';
const words = 'entityType entityId title summary recommendedAction priority confidence';
const eventFields = `id insightType domain severity status ${words} ${evidence} ${provenance} createdAt updatedAt`;
const recommendationFields = `id insightEventId domain status ${words} ownerUserId dueDate resolutionNote
  ${evidence} generatedAt completedAt updatedAt`;
const briefingFields = `id briefingDate title summary highlights topActions confidence ${evidence} ${provenance}
  updatedAt`;

/** REST's answer as GraphQL's: enums' values are upper case, and times have milliseconds. */
function toGraphqlAnswer(rest: unknown): unknown {
  const text = JSON.stringify(rest)
    .replace(
      /"(domain|severity|status|unit)":"([a-z_]+)"/g,
      (_match, name: string, value: string) => `"${name}":"${value.toUpperCase()}"`,
    )
    .replace(/(T\d\d:\d\d:\d\d)Z"/g, '$1.000Z"');
  return JSON.parse(text);
}

const tenantOf = (tenant: string) => ({ tenant });

describe('lists', () => {
  const lists = tenantOf('lists');
  const at = (second: number) => new Date(Date.UTC(2026, 1, 1, 0, 0, second));
  beforeAll(async () => {
    const changes: Partial<InsightEvent>[] = [
      { status: 'resolved', severity: 'low', completedAt: at(0) },
      { priority: 1, severity: 'critical' },
      { domain: 'command_center', entityType: 'company', entityId: 'lists', priority: 5 },
      { status: 'in_progress', clearedAt: at(3) },
      { status: 'dismissed', priority: 4 },
      {},
    ];
    for (const [index, each] of changes.entries()) {
      await on().storePair('lists', toEvent({ id: `e-${index}`, createdAt: at(index), ...each }), {
        id: `r-${index}`,
      });
    }
    await on().store.saveBriefing('lists', toBriefing({ id: 'b-1' }));
  });

  const args = (filter: string) => (filter === '' ? '' : `(${filter})`);

  it.each([
    ['/history', 'insightEvents', ''],
    ['/feed', 'insightEvents', 'filter: { isOpen: true }'],
    ['/feed?status=resolved', 'insightEvents', 'filter: { status: RESOLVED }'],
    ['/history?severity=critical', 'insightEvents', 'filter: { severity: CRITICAL }'],
    ['/history?domain=command_center', 'insightEvents', 'filter: { domain: COMMAND_CENTER, isOpen: false }'],
    [
      '/history?date_from=2026-02-01&date_to=2026-02-01',
      'insightEvents',
      'filter: { dateFrom: "2026-02-01", dateTo: "2026-02-01" }',
    ],
    ['/history?date_from=2026-02-02', 'insightEvents', 'filter: { dateFrom: "2026-02-02" }'],
    ['/entities/company/lists', 'entityInsights', 'entityType: "company", entityId: "lists"'],
    [
      '/entities/employee/employee-123?status=new',
      'entityInsights',
      'entityType: "employee", entityId: "employee-123", filter: { status: NEW }',
    ],
    ['/entities/employee/nobody', 'entityInsights', 'entityType: "employee", entityId: "nobody"'],
    ['/recommendations', 'recommendations', ''],
    [
      '/recommendations?status=new&domain=travel_consultant',
      'recommendations',
      'filter: { status: NEW, domain: TRAVEL_CONSULTANT }',
    ],
    [
      '/recommendations?priority_min=2&priority_max=4',
      'recommendations',
      'filter: { priorityMin: 2, priorityMax: 4 }',
    ],
  ])('%s is what %s (%s) has', async (url, field, filter) => {
    const rest = await on().get(url, lists);
    expect(rest.status).toBe(200);
    const fields = field === 'recommendations' ? recommendationFields : eventFields;
    const data = await ask(`{ ${field}${args(filter)} { totalCount nodes { ${fields} } } }`, {}, lists);
    expect(data[field].nodes).toEqual(toGraphqlAnswer(rest.body.data.items));
    expect(data[field].totalCount).toBe(rest.body.pagination.totalItems);
  });

  it('have something in most of the cases above, so that equality proves something', async () => {
    const { all, open, queue } = await ask(
      `{ all: insightEvents { totalCount } open: insightEvents(filter: { isOpen: true }) { nodes { id } }
         queue: recommendations { nodes { id } } }`,
      {},
      lists,
    );
    expect(all.totalCount).toBe(6);
    expect(open.nodes.map(({ id }: any) => id)).toEqual(['e-5', 'e-2', 'e-1']);
    expect(queue.nodes.map(({ id }: any) => id)).toEqual(['r-1', 'r-5', 'r-3', 'r-0', 'r-4', 'r-2']);
  });

  it('the briefing is REST’s, by day and the latest one, and null if there is none', async () => {
    const rest = (await on().get('/briefing', lists)).body.data;
    const { latest, day, none } = await ask(
      `{ latest: briefing { ${briefingFields} } day: briefing(date: "2026-02-16") { ${briefingFields} }
         none: briefing(date: "2026-02-15") { id } }`,
      {},
      lists,
    );
    expect([latest, day, none]).toEqual([toGraphqlAnswer(rest), toGraphqlAnswer(rest), null]);
  });

  it.each(['insightEvents', 'recommendations'])('%s page both ways, each row once', async (field) => {
    const page = async (paging: string) => {
      const query = `{ ${field}(${paging}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage
        startCursor endCursor } } }`;
      return (await ask(query, {}, lists))[field];
    };
    const idsOf = ({ edges }: any): string[] => edges.map(({ node }: any) => node.id);
    const whole = await page('first: 100');
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const forward: string[] = [];
    let next = await page('first: 4');
    for (;;) {
      forward.push(...idsOf(next));
      if (!next.pageInfo.hasNextPage) break;
      next = await page(`first: 4, after: "${next.pageInfo.endCursor}"`);
    }
    expect(forward).toEqual(idsOf(whole));
    const last = await page(`last: 2, before: "${whole.edges[4].cursor}"`);
    expect(idsOf(last)).toEqual(idsOf(whole).slice(2, 4));
    expect(last.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('events and recommendations lead to each other', async () => {
    const { insightEvents, recommendations } = await ask(
      `{ insightEvents { nodes { id recommendation { id insightEvent { id } } } }
         recommendations { nodes { id insightEvent { id recommendation { id } } } } }`,
      {},
      lists,
    );
    expect(insightEvents.nodes).toHaveLength(6);
    for (const { id, recommendation } of insightEvents.nodes) {
      expect(recommendation).toEqual({ id: id.replace('e', 'r'), insightEvent: { id } });
    }
    for (const { id, insightEvent } of recommendations.nodes) {
      expect(insightEvent).toEqual({ id: id.replace('r', 'e'), recommendation: { id } });
    }
  });

  it.each([
    [
      'insightEvents(filter: { dateFrom: "soon" }) { totalCount }',
      'dateFrom',
      'a day as YYYY-MM-DD, got "soon"',
    ],
    [
      'insightEvents(filter: { dateFrom: "2026-02-02", dateTo: "2026-02-01" }) { totalCount }',
      'dateTo',
      'a day not before 2026-02-02, got "2026-02-01"',
    ],
    [
      'recommendations(filter: { priorityMin: 0 }) { totalCount }',
      'priorityMin',
      'a whole number from 1 to 5, got number 0',
    ],
    [
      'recommendations(filter: { priorityMin: 3, priorityMax: 2 }) { totalCount }',
      'priorityMax',
      'a whole number from 3 to 5, got number 2',
    ],
    ['briefing(date: "2026-02-30") { id }', 'briefingDate', 'a day as YYYY-MM-DD, got "2026-02-30"'],
    ['insightEvents(first: 101) { totalCount }', 'first', '1 to 100, got 101'],
    [
      'recommendations(after: "x") { totalCount }',
      'cursor',
      'a cursor of this list in this order, got another text',
    ],
  ])('%s is refused', async (field, name, told) => {
    const { body } = await on().gateway.graphqlAnswer(`{ ${field} }`, {}, lists);
    const [{ message, extensions }] = body.errors;
    expect([message, extensions]).toEqual([
      `${name}: expected ${told}`,
      { code: 'BAD_INPUT', field: [name] },
    ]);
  });

  it('refuse the cursor of another list', async () => {
    const { insightEvents } = await ask('{ insightEvents(first: 1) { edges { cursor } } }', {}, lists);
    const [{ cursor }] = insightEvents.edges;
    const { body } = await on().gateway.graphqlAnswer(
      'query ($cursor: String) { recommendations(after: $cursor) { totalCount } }',
      { cursor },
      lists,
    );
    expect(body.errors[0].extensions.code).toBe('BAD_INPUT');
  });
});

const updateRecommendation = `mutation ($input: UpdateRecommendationInput!) { updateRecommendation(input: $input) {
  recommendation { id status ownerUserId dueDate resolutionNote completedAt history { userId from to note }
    insightEvent { status history { userId from to note } } } userErrors { code field message } } }`;
const updateEvent = `mutation ($input: UpdateInsightEventInput!) { updateInsightEvent(input: $input) {
  insightEvent { id status completedAt history { userId from to note at }
    recommendation { status resolutionNote history { userId from to note at } } }
  userErrors { code field message } } }`;

describe('updateRecommendation', () => {
  it('changes what is given, of the event too, and shows the history', async () => {
    const { recommendation } = await on().storePair('acme', toEvent());
    const { id } = recommendation;
    const input = {
      id,
      status: 'IN_PROGRESS',
      ownerUserId: 'mia',
      dueDate: '2026-03-01',
      resolutionNote: 'On it',
    };
    const history = [{ userId: 'ada', from: 'NEW', to: 'IN_PROGRESS', note: 'On it' }];
    expect((await ask(updateRecommendation, { input })).updateRecommendation).toEqual({
      recommendation: {
        ...input,
        completedAt: null,
        history,
        insightEvent: { status: 'IN_PROGRESS', history },
      },
      userErrors: [],
    });
    const cleared = await ask(updateRecommendation, { input: { id, ownerUserId: null, dueDate: null } });
    expect(cleared.updateRecommendation.recommendation).toMatchObject({
      status: 'IN_PROGRESS',
      ownerUserId: null,
      dueDate: null,
      resolutionNote: 'On it',
    });
  });

  it.each([
    [{}, 'changes', 'at least one of status, owner_user_id, resolution_note, due_date, got nothing'],
    [{ status: null }, 'status', 'one of new, acknowledged, in_progress, resolved, dismissed, got null'],
    [{ ownerUserId: '' }, 'ownerUserId', '1 to 256 bytes of UTF-8, or null, got ""'],
    [{ dueDate: '1.3.2026' }, 'dueDate', 'a day as YYYY-MM-DD, got "1.3.2026"'],
    [
      { resolutionNote: 'x'.repeat(2_001) },
      'resolutionNote',
      'a text of at most 2000 characters, or null, got a longer string',
    ],
  ])('%j is a user error', async (given, name, told) => {
    const { recommendation } = await on().storePair('acme', toEvent());
    const { updateRecommendation: payload } = await ask(updateRecommendation, {
      input: { id: recommendation.id, ...given },
    });
    expect(payload).toEqual({
      recommendation: null,
      userErrors: [{ code: 'BAD_INPUT', field: [name], message: `${name}: expected ${told}` }],
    });
  });

  it('does not know another tenant’s id, and is not for employees', async () => {
    const { recommendation } = await on().storePair('acme', toEvent());
    const { id } = recommendation;
    const unknown = { code: 'NOT_FOUND', field: null, message: 'Recommendation not found' };
    for (const [target, tenant] of [
      [id, 'elsewhere'],
      ['nowhere', 'acme'],
    ] as const) {
      const input = { id: target, status: 'RESOLVED' };
      const { updateRecommendation: payload } = await ask(updateRecommendation, { input }, { tenant });
      expect(payload).toEqual({ recommendation: null, userErrors: [unknown] });
    }
    const input = { id, status: 'RESOLVED' };
    const { body } = await on().gateway.graphqlAnswer(
      updateRecommendation,
      { input },
      { roles: ['employee'] },
    );
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await on().store.findRecommendations('acme', [id]))[0]!.status).toBe('new');
  });
});

describe('updateInsightEvent', () => {
  it('changes the recommendation alike, which keeps the note', async () => {
    const { event } = await on().storePair('acme', toEvent());
    const input = { id: event.id, status: 'DISMISSED', note: 'Known since January' };
    const { insightEvent, userErrors } = (await ask(updateEvent, { input })).updateInsightEvent;
    expect(userErrors).toEqual([]);
    const [entry] = insightEvent.history;
    expect(entry).toMatchObject({ userId: 'ada', from: 'NEW', to: 'DISMISSED', note: 'Known since January' });
    expect(insightEvent).toEqual({
      id: event.id,
      status: 'DISMISSED',
      completedAt: entry.at,
      history: [entry],
      recommendation: { status: 'DISMISSED', resolutionNote: 'Known since January', history: [entry] },
    });
    const again = (await ask(updateEvent, { input })).updateInsightEvent.insightEvent;
    expect(again).toEqual(insightEvent);
  });

  it('keeps an earlier resolution note if no other is given', async () => {
    const { event } = await on().storePair('acme', toEvent(), { resolutionNote: 'Before' });
    const input = { id: event.id, status: 'ACKNOWLEDGED' };
    const { insightEvent } = (await ask(updateEvent, { input })).updateInsightEvent;
    expect(insightEvent.history[0].note).toBeNull();
    expect(insightEvent.recommendation.resolutionNote).toBe('Before');
  });

  it('changes an event that nothing is recommended for', async () => {
    const event = toEvent();
    await on().store.insertNewEvents('acme', [event]);
    const change = async (input: object) =>
      (await ask(updateEvent, { input: { id: event.id, ...input } })).updateInsightEvent.insightEvent;
    const resolved = await change({ status: 'RESOLVED', note: 'Done' });
    const [entry] = resolved.history;
    expect(entry).toMatchObject({ userId: 'ada', from: 'NEW', to: 'RESOLVED', note: 'Done' });
    expect(resolved).toEqual({
      id: event.id,
      status: 'RESOLVED',
      completedAt: entry.at,
      history: [entry],
      recommendation: null,
    });
    expect(await change({ status: 'RESOLVED' })).toEqual(resolved);
    const open = await change({ status: 'NEW' });
    expect([open.completedAt, open.history.length]).toEqual([null, 2]);
  });

  it('refuses long notes, ids of others, and employees', async () => {
    const { event } = await on().storePair('acme', toEvent());
    const input = { id: event.id, status: 'RESOLVED' };
    const refused = async (changes: object, options?: RequestOptions) =>
      (await ask(updateEvent, { input: { ...input, ...changes } }, options)).updateInsightEvent;
    expect(await refused({ note: 'x'.repeat(2_001) })).toEqual({
      insightEvent: null,
      userErrors: [
        {
          code: 'BAD_INPUT',
          field: ['note'],
          message: 'note: expected a text of at most 2000 characters, or null, got a longer string',
        },
      ],
    });
    const unknown = [{ code: 'NOT_FOUND', field: null, message: 'Insight event not found' }];
    for (const answer of [
      await refused({}, { tenant: 'elsewhere' }),
      await refused({ id: 'nowhere' }),
      await refused({ id: 'x'.repeat(300) }),
    ]) {
      expect(answer).toEqual({ insightEvent: null, userErrors: unknown });
    }
    const { body } = await on().gateway.graphqlAnswer(updateEvent, { input }, { roles: ['employee'] });
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await on().store.findEvents('acme', [event.id]))[0]).toEqual(event);
  });
});

const runMutation = `mutation { runTravelInsights { run { runId createdEvents createdRecommendations
  briefingGenerated consultantsEvaluated } userErrors { code } } }`;

describe('runTravelInsights', () => {
  it('does what the run by token does, which then finds nothing new', async () => {
    const options = { tenant: 'acme' };
    await importCompany(on().gateway, uncoveredCompany, options);
    const { run, userErrors } = (await ask(runMutation, {}, options)).runTravelInsights;
    expect(userErrors).toEqual([]);
    expect(run).toMatchObject({ briefingGenerated: true, consultantsEvaluated: 1 });
    expect(run.createdRecommendations).toBeGreaterThan(0);
    const { data } = (await on().run(token)).body;
    expect(data).toMatchObject({ createdEvents: 0, createdRecommendations: 0, briefingGenerated: false });
  });

  it('is CONFLICT while another run is under way', async () => {
    const { runLocks } = on().stores.travel;
    const now = new Date();
    await runLocks.acquire('busy', 'another', new Date(now.getTime() + 30_000), now);
    const { body } = await on().gateway.graphqlAnswer(runMutation, {}, tenantOf('busy'));
    expect([body.data, body.errors[0].extensions.code]).toEqual([null, 'CONFLICT']);
  });

  it.each(roles)('asks for a role: %s', async (role) => {
    const mayRun = role !== 'employee' && role !== 'manager';
    const { body } = await on().gateway.graphqlAnswer(runMutation, {}, { tenant: 'quiet', roles: [role] });
    expect(body.errors?.[0].extensions.code).toBe(mayRun ? undefined : 'FORBIDDEN');
  });
});

describe('subscriptions', () => {
  const listen = async (query: string, tenant: string) => {
    const base = await on().gateway.listen();
    const identity = { tenant, roles: ['employee'] as const };
    const socket = await new RawSocket(base).init(await on().gateway.tokenFor(identity));
    socket.send({ id: '1', type: 'subscribe', payload: { query } });
    // The server answers in order, so that this comes back when the subscription holds.
    socket.send({ type: 'ping' });
    await socket.message(({ type }) => type === 'pong');
    return socket;
  };
  const next = async (socket: RawSocket, field: string) =>
    (await socket.message(({ type }) => type === 'next')).payload.data[field];

  it('recommendationChanged tells of what REST and GraphQL change, to that tenant only', async () => {
    const fields = `subscription { recommendationChanged { id status ownerUserId resolutionNote
      history { at userId from to note } completedAt insightEvent { id } } }`;
    const { event, recommendation } = await on().storePair('acme', toEvent());
    const theirs = await on().storePair('globex', toEvent());
    const [own, foreign] = [await listen(fields, 'acme'), await listen(fields, 'globex')];
    await on().patch(recommendation.id, { status: 'resolved', resolution_note: 'Done' });
    const heard = await next(own, 'recommendationChanged');
    expect(heard).toEqual({
      id: recommendation.id,
      status: 'RESOLVED',
      ownerUserId: null,
      resolutionNote: 'Done',
      history: [{ at: heard.completedAt, userId: 'ada', from: 'NEW', to: 'RESOLVED', note: 'Done' }],
      completedAt: expect.stringMatching(/^2\d{3}-.*Z$/),
      insightEvent: { id: event.id },
    });
    // What changes nothing is no news.
    await on().patch(recommendation.id, { status: 'resolved' });
    await ask(updateEvent, { input: { id: theirs.event.id, status: 'DISMISSED' } }, tenantOf('globex'));
    expect((await next(foreign, 'recommendationChanged')).id).toBe(theirs.recommendation.id);
    await ask(updateEvent, { input: { id: event.id, status: 'NEW' } });
    const second = await own.message(
      ({ type, payload }) => type === 'next' && payload.data.recommendationChanged.status === 'NEW',
    );
    expect(second.payload.data.recommendationChanged.history).toHaveLength(2);
    expect(own.messages.filter(({ type }) => type === 'next')).toHaveLength(2);
    expect(foreign.messages.filter(({ type }) => type === 'next')).toHaveLength(1);
    await Promise.all([own.close(), foreign.close()]);
  });

  it('briefingPublished tells of the briefing that a run has made, to that tenant only', async () => {
    const fields = `subscription { briefingPublished { nodeId ${briefingFields} } }`;
    const [own, foreign] = [await listen(fields, 'morning'), await listen(fields, 'elsewhere')];
    await ask(runMutation, {}, tenantOf('morning'));
    const heard = await next(own, 'briefingPublished');
    const { briefing } = await ask(`{ briefing { nodeId ${briefingFields} } }`, {}, tenantOf('morning'));
    expect(heard).toEqual(briefing);
    await ask(runMutation, {}, tenantOf('elsewhere'));
    expect((await next(foreign, 'briefingPublished')).id).not.toBe(briefing.id);
    expect(foreign.messages.filter(({ type }) => type === 'next')).toHaveLength(1);
    await Promise.all([own.close(), foreign.close()]);
  });
});
