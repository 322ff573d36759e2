import { asService, toFinding, toEvaluation, toShare, useCompanies } from './support.ts';

const createCompany = useCompanies();

const model = { modelName: 'gpt-4o-mini', modelTier: 'decision', tokensUsed: 450, latencyMs: 2 };
const byTemplate = { modelName: 'template-1', modelTier: 'decision', tokensUsed: 0, latencyMs: 0 };

describe('a run', () => {
  it('stores an event, a recommendation and the briefing, with where they come from', async () => {
    const company = createCompany();
    const finding = toFinding('alex');
    const { runId, ...answer } = await company.runWith([finding]);
    expect(answer).toEqual({
      trigger: 'manual_api',
      status: 'completed',
      createdEvents: 1,
      createdRecommendations: 1,
      briefingGenerated: true,
      consultantsEvaluated: 25,
    });
    const { events, recommendations } = await company.stored();
    const [event] = events;
    const made = { runId, ...byTemplate, generatedAt: event!.createdAt, updatedAt: event!.createdAt };
    const { names: _n, template, callsForAction: _c, ...known } = finding;
    expect(events).toEqual([
      {
        ...known,
        ...template,
        ...made,
        id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
        foundOn: '2026-02-16',
        status: 'new',
        clearedAt: null,
        completedAt: null,
        history: [],
        createdAt: event!.createdAt,
      },
    ]);
    const { conditionKey: _k, insightType: _t, severity: _s, ...shared } = known;
    expect(recommendations).toEqual([
      {
        ...shared,
        ...template,
        ...made,
        id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
        insightEventId: event!.id,
        status: 'new',
        ownerUserId: null,
        dueDate: '2026-02-23',
        resolutionNote: null,
        completedAt: null,
        history: [],
        createdAt: event!.createdAt,
      },
    ]);
    expect(await company.briefing()).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      briefingDate: '2026-02-16',
      ...company.evaluation.briefing.template,
      confidence: 0.84,
      evidence: company.evaluation.briefing.evidence,
      ...made,
      createdAt: event!.createdAt,
    });
  });

  it('keeps the model’s words, with names put back, and what they took', async () => {
    const company = createCompany();
    company.ai.answer = ({ request }) =>
      request.response.name === 'TravelBriefing'
        ? { title: 'A calm day', summary: 'Conversion is 31 %.', highlights: [], topActions: [] }
        : {
            title: 'Consultant A converts less',
            summary: 'Consultant A’s conversion is 27.1 %, 7.9 points below.',
            recommendedAction: 'Sit down together.',
          };
    await company.runWith([toFinding('alex')]);
    const { events, recommendations } = await company.stored();
    for (const [record] of [events, recommendations])
      expect(record).toMatchObject({
        title: 'Alex converts less',
        summary: 'Alex’s conversion is 27.1 %, 7.9 points below.',
        recommendedAction: 'Sit down together.',
        ...model,
      });
    expect(await company.briefing()).toMatchObject({ title: 'A calm day', ...model });
  });

  it('makes recommendations only if something is to be done, due by their priority', async () => {
    const company = createCompany();
    const priorities = [1, 2, 3, 4, 5];
    const answer = await company.runWith([
      ...priorities.map((priority) => toFinding(`p${priority}`, 0.2, { priority })),
      toFinding('idle', 0.2, { callsForAction: false }),
    ]);
    expect(answer).toMatchObject({ createdEvents: 6, createdRecommendations: 5 });
    const { recommendations } = await company.stored();
    expect(Object.fromEntries(recommendations.map(({ entityId, dueDate }) => [entityId, dueDate]))).toEqual({
      p1: '2026-02-18',
      p2: '2026-02-23',
      p3: '2026-03-02',
      p4: '2026-03-18',
      p5: null,
    });
  });

  it('makes nothing twice on a day, and asks no model again', async () => {
    const company = createCompany();
    const findings = [toFinding('alex'), toFinding('bo', 0.2)];
    await company.runWith(findings);
    const before = [await company.stored(), await company.briefing(), company.ai.calls.length];
    expect(await company.runWith(structuredClone(findings))).toMatchObject({
      createdEvents: 0,
      createdRecommendations: 0,
      briefingGenerated: false,
    });
    expect([await company.stored(), await company.briefing(), company.ai.calls.length]).toEqual(before);
  });

  it('makes the day’s briefing anew where its figures are others by then, and only once', async () => {
    const company = createCompany();
    await company.runWith([]);
    const first = await company.briefing();
    expect(await company.runWith([], 0.4)).toMatchObject({ briefingGenerated: true });
    expect(await company.briefing()).toMatchObject({
      id: first!.id,
      createdAt: first!.createdAt,
      highlights: ['Lead conversion 12m is 40%.'],
    });
  });

  it('refreshes on the next day what has changed, and words only what tells of other figures', async () => {
    const company = createCompany();
    await company.runWith([toFinding('alex'), toFinding('bo'), toFinding('cy')]);
    const before = await company.stored();
    const calls = company.ai.calls.length;
    company.day = '2026-02-17';
    const sameWords = toFinding('bo', 0.271, { severity: 'medium', priority: 3 });
    const { runId } = await company.runWith([toFinding('alex', 0.21), sameWords, toFinding('cy')]);
    // Alex and the new day's briefing.
    expect(company.ai.calls).toHaveLength(calls + 2);
    const { events, recommendations } = await company.stored();
    expect(events.map(({ id }) => id)).toEqual(before.events.map(({ id }) => id));
    for (const [alex, bo, cy] of [events, recommendations]) {
      expect(alex).toMatchObject({
        runId,
        summary: 'Conversion is 21%.',
        evidence: { metrics: [toShare(0.21)] },
      });
      expect(bo).toMatchObject({
        runId: before.events[1]!.runId,
        priority: 3,
        summary: 'Conversion is 27.1%.',
      });
      expect([before.events[2], before.recommendations[2]]).toContainEqual(cy);
    }
    expect(events[0]!.updatedAt.getTime()).toBeGreaterThan(before.events[0]!.updatedAt.getTime());
    expect(recommendations.every(({ dueDate }) => dueDate === '2026-02-23')).toBe(true);
  });

  it('recommends what an open event has come to call for', async () => {
    const company = createCompany();
    const mild = toFinding('alex', 0.3, { priority: 4, callsForAction: false });
    expect(await company.runWith([mild])).toMatchObject({ createdRecommendations: 0 });
    company.day = '2026-02-17';
    expect(await company.runWith([toFinding('alex', 0.2, { priority: 1 })])).toMatchObject({
      createdEvents: 0,
      createdRecommendations: 1,
    });
    const { recommendations } = await company.stored();
    expect(recommendations).toMatchObject([
      { priority: 1, dueDate: '2026-02-19', summary: 'Conversion is 20%.' },
    ]);
  });
});

describe('a finding that has cleared', () => {
  const cleared = 'The condition has cleared: Conversion rate is now 36.4%';

  it('resolves its event and recommendation, and says so', async () => {
    const company = createCompany();
    await company.runWith([toFinding('alex')]);
    const conditionKey = 'coaching_signal/employee/alex';
    company.evaluation = {
      ...toEvaluation([]),
      untriggeredMetrics: new Map([[conditionKey, [toShare(0.364)]]]),
    };
    await company.run();
    const { events, recommendations } = await company.stored();
    const { clearedAt } = events[0]!;
    const change = { at: clearedAt, userId: null, from: 'new', to: 'resolved', note: cleared };
    const ended = { status: 'resolved', completedAt: clearedAt, updatedAt: clearedAt, history: [change] };
    expect(clearedAt).toBeInstanceOf(Date);
    expect(events).toMatchObject([ended]);
    expect(recommendations).toMatchObject([{ ...ended, resolutionNote: cleared }]);
  });

  it('says less where its figure is not known any more', async () => {
    const company = createCompany();
    await company.runWith([toFinding('alex')]);
    await company.runWith([]);
    const { events } = await company.stored();
    expect(events[0]!.history).toMatchObject([{ note: 'The condition has cleared' }]);
  });

  it('makes a new event where it comes back, on another day and on the same', async () => {
    const company = createCompany();
    for (const day of ['2026-02-16', '2026-02-16', '2026-02-17']) {
      company.day = day;
      expect(await company.runWith([toFinding('alex')])).toMatchObject({
        createdEvents: 1,
        createdRecommendations: 1,
      });
      await company.runWith([]);
    }
    const { events, recommendations } = await company.stored();
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    expect(events.map(({ foundOn }) => foundOn)).toEqual(['2026-02-16', '2026-02-16', '2026-02-17']);
    expect(recommendations).toHaveLength(3);
  });

  it.each(['dismissed', 'resolved'] as const)(
    'leaves an event that somebody has %s as they left it',
    async (to) => {
      const company = createCompany();
      await company.runWith([toFinding('alex')]);
      const [event] = (await company.stored()).events;
      const at = new Date('2026-02-16T12:00:00Z');
      const change = { at, userId: 'ada', from: 'new', to, note: null } as const;
      const { insights } = company.stores;
      await insights.changeEvent(company.tenantId, event!.id, 'new', { change, completedAt: at });
      // While it holds: no second one, and no other words.
      company.day = '2026-02-17';
      expect(await company.runWith([toFinding('alex', 0.1)])).toMatchObject({ createdEvents: 0 });
      const ended = { ...event, status: to, completedAt: at, updatedAt: at, history: [change] };
      expect((await company.stored()).events).toEqual([ended]);
      // Once it is gone, only that is noted; and when it is back, it is news.
      await company.runWith([]);
      const [after] = (await company.stored()).events;
      expect(after).toEqual({ ...ended, clearedAt: after!.clearedAt, updatedAt: after!.updatedAt });
      expect(after!.clearedAt).toBeInstanceOf(Date);
      expect(await company.runWith([toFinding('alex')])).toMatchObject({ createdEvents: 1 });
    },
  );

  it('is resolved in whatever state somebody puts it meanwhile', async () => {
    const company = createCompany();
    await company.runWith([toFinding('alex')]);
    const [event] = (await company.stored()).events;
    const { insights } = company.stores;
    let isFirst = true;
    await company.run({
      evaluate: () => Promise.resolve(toEvaluation([])),
      insights: {
        ...insights,
        async changeEvent(tenantId, id, from, patch) {
          if (isFirst) {
            isFirst = false;
            const change = { at: new Date(), userId: 'ada', from, to: 'in_progress', note: null } as const;
            await insights.changeEvent(tenantId, id, from, { change });
          }
          return await insights.changeEvent(tenantId, id, from, patch);
        },
      },
    });
    const [after] = (await company.stored()).events;
    expect([event!.id, after!.history.map(({ from, to, userId }) => [from, to, userId])]).toEqual([
      after!.id,
      [
        ['new', 'in_progress', 'ada'],
        ['in_progress', 'resolved', null],
      ],
    ]);
  });
});

describe('who listens', () => {
  async function collect<Event>(source: AsyncIterableIterator<Event>, count: number) {
    const heard: Event[] = [];
    while (heard.length < count) heard.push((await source.next()).value as Event);
    return heard;
  }

  it('hears of each recommendation and briefing that a run has made or changed, and of no other', async () => {
    const company = createCompany();
    const changes = company.bus.subscribe('recommendationChanged', company.tenantId);
    const briefings = company.bus.subscribe('briefingPublished', company.tenantId);
    await company.runWith([toFinding('alex')]);
    await company.runWith([toFinding('alex')]);
    await company.runWith([toFinding('alex', 0.2)]);
    await company.runWith([], 0.4);
    const { recommendations } = await company.stored();
    const { id } = recommendations[0]!;
    expect((await collect(changes, 3)).map(({ recommendation }) => recommendation)).toMatchObject([
      { id, status: 'new', summary: 'Conversion is 27.1%.' },
      { id, status: 'new', summary: 'Conversion is 20%.' },
      { id, status: 'resolved', history: [{ to: 'resolved' }] },
    ]);
    expect((await collect(briefings, 2)).map(({ briefing }) => briefing)).toMatchObject([
      { briefingDate: '2026-02-16', highlights: ['Lead conversion 12m is 31.2%.'] },
      { briefingDate: '2026-02-16', highlights: ['Lead conversion 12m is 40%.'] },
    ]);
  });
});

describe('the record of a run', () => {
  it('tells what it has done', async () => {
    const company = createCompany();
    const { runId, trigger: _t, status: _s, ...counts } = await company.runWith([toFinding('alex')]);
    const run = await company.stores.runs.findLatestRun(company.tenantId, 'manual_api');
    expect(run).toEqual({
      runId,
      trigger: 'manual_api',
      day: '2026-02-16',
      status: 'completed',
      startedAt: expect.any(Date) as Date,
      completedAt: expect.any(Date) as Date,
      counts,
      error: null,
    });
  });

  it('tells why it failed, of faults of ours nothing more', async () => {
    const company = createCompany();
    company.evaluate = () => Promise.reject(new Error('the secret is hunter2'));
    await expect(company.run()).rejects.toThrow('hunter2');
    const run = await company.stores.runs.findLatestRun(company.tenantId, 'manual_api');
    expect(run).toMatchObject({ status: 'failed', error: 'Internal error', counts: null });
  });
});

it('a run may be started by administrators and services', async () => {
  const company = createCompany();
  for (const role of ['superAdmin', 'saasAdmin', 'tenantOwner', 'admin', 'service'] as const)
    await company.service().run(asService(company.tenantId, [role]), 'graphql');
  for (const role of ['manager', 'employee'] as const)
    await expect(company.service().run(asService(company.tenantId, [role]), 'graphql')).rejects.toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    );
});
