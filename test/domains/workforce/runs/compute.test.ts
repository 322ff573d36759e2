import { useGateway } from '../../../helpers/gateway.ts';
import { FakeAi, fail } from '../../../helpers/fake-ai.ts';
import { subscribe } from '../../../helpers/workforce.ts';
import { figuresOf } from '../../../../src/domains/workforce/detectors/figures.ts';
import { company, compute, importCompany, listInsights, type Computed } from './support.ts';

const ai = new FakeAi();
const gateway = useGateway({}, { ai });

/** The texts of a wording, as the schema has them. */
const wording = (text: string) => ({ title: text, summary: text, suggestion: text });

/** Whether an insight tells of one person. */
const isPersonal = ({ audienceUserId, data }: Computed) => audienceUserId !== null || 'employeeId' in data;

beforeEach(() => {
  ai.calls.length = 0;
  ai.answer = ({ request }) => request.offline();
});

describe('a run', () => {
  it('delivers an insight for every pattern, once', async () => {
    await importCompany(gateway(), 'acme');
    const first = await compute(gateway(), 'acme');
    expect(first.foundCount).toBeGreaterThanOrEqual(company.planted.length);
    expect(first.aiInsights).toHaveLength(first.foundCount);
    expect(new Set(first.aiInsights.map(({ aiStatus }) => aiStatus))).toEqual(new Set(['DELIVERED']));
    const found = new Set(first.aiInsights.map(({ insightType }) => insightType));
    expect(found).toEqual(new Set(company.planted.map(({ insightType }) => insightType)));

    const calls = ai.calls.length;
    const second = await compute(gateway(), 'acme');
    expect(second).toEqual({ foundCount: first.foundCount, aiInsights: [] });
    expect(ai.calls).toHaveLength(calls);
    expect(await listInsights(gateway(), 'acme')).toHaveLength(first.foundCount);
  });

  it('makes no copies when two run at once', async () => {
    await importCompany(gateway(), 'twice');
    const [one, other] = await Promise.all([compute(gateway(), 'twice'), compute(gateway(), 'twice')]);
    expect(one.aiInsights.length + other.aiInsights.length).toBe(one.foundCount);
    expect(await listInsights(gateway(), 'twice')).toHaveLength(one.foundCount);
  });

  it('does not bring back what was deleted', async () => {
    const [gone] = await listInsights(gateway(), 'acme');
    await gateway().graphql(
      'mutation ($id: ID!) { deleteAiInsight(input: { id: $id }) { deletedId } }',
      { id: gone!.id },
      { tenant: 'acme' },
    );
    await compute(gateway(), 'acme');
    expect((await listInsights(gateway(), 'acme')).map(({ id }) => id)).not.toContain(gone!.id);
  });

  it('shows an employee their own tips and nothing of the company', async () => {
    const tip = (await listInsights(gateway(), 'acme')).find(({ audienceUserId }) => audienceUserId)!;
    const { aiInsights } = await gateway().graphql(
      '{ aiInsights(first: 100) { nodes { audienceUserId } } }',
      {},
      { tenant: 'acme', user: tip.audienceUserId!, roles: ['employee'] },
    );
    expect(aiInsights.nodes.length).toBeGreaterThan(0);
    for (const { audienceUserId } of aiInsights.nodes) expect(audienceUserId).toBe(tip.audienceUserId);
  });

  it('finds nothing if there are no records', async () => {
    await subscribe(gateway(), 'empty');
    expect(await compute(gateway(), 'empty')).toEqual({ foundCount: 0, aiInsights: [] });
  });

  it('delivers what an interrupted run has left pending', async () => {
    await importCompany(gateway(), 'interrupted');
    const { delivery } = gateway().gateway.services.workforce;
    const deliver = delivery.deliver.bind(delivery);
    // The process that dies: what it was about to deliver stays as it is, and nothing is marked.
    const markError = delivery.markError.bind(delivery);
    delivery.deliver = () => Promise.reject(new Error('killed'));
    delivery.markError = () => Promise.resolve();
    expect((await compute(gateway(), 'interrupted')).aiInsights).toEqual([]);
    Object.assign(delivery, { deliver, markError });
    const pending = await listInsights(gateway(), 'interrupted');
    expect(new Set(pending.map(({ aiStatus }) => aiStatus))).toEqual(new Set(['PENDING']));
    const resumed = await compute(gateway(), 'interrupted');
    expect(resumed.aiInsights.map(({ id }) => id).toSorted()).toEqual(pending.map(({ id }) => id).toSorted());
  });

  it('marks an insight that could not be delivered, and goes on with the others', async () => {
    await importCompany(gateway(), 'unlucky');
    const { delivery } = gateway().gateway.services.workforce;
    const deliver = delivery.deliver.bind(delivery);
    let count = 0;
    delivery.deliver = (context, id) =>
      count++ === 0 ? Promise.reject(new Error('no way')) : deliver(context, id);
    const { aiInsights, foundCount } = await compute(gateway(), 'unlucky');
    delivery.deliver = deliver;
    expect(aiInsights).toHaveLength(foundCount - 1);
    const statuses = (await listInsights(gateway(), 'unlucky')).map(({ aiStatus }) => aiStatus);
    expect(statuses.filter((status) => status === 'ERROR')).toHaveLength(1);
  });
});

describe('the wording', () => {
  it('is the model’s where its numbers are those of the finding', async () => {
    await importCompany(gateway(), 'worded');
    ai.answer = () => wording('Look at this together with the team.');
    const { aiInsights } = await compute(gateway(), 'worded');
    for (const insight of aiInsights) {
      const byModel = ['Look at this together with the team.', 'gpt-4o-mini'];
      expect([insight.title, insight.detailsJson.wordedBy]).toEqual(
        isPersonal(insight) ? [expect.not.stringContaining('together'), 'template'] : byModel,
      );
    }
    expect(new Set(aiInsights.map(isPersonal))).toEqual(new Set([true, false]));
  });

  it('is the template’s where the model names a number of its own, or fails', async () => {
    await importCompany(gateway(), 'invented');
    let count = 0;
    ai.answer = () =>
      count++ % 2 === 0 ? wording('Absence costs 98765 a year.') : fail('LLM_TIMEOUT', 'Too slow')();
    const { aiInsights, foundCount } = await compute(gateway(), 'invented');
    expect(aiInsights).toHaveLength(foundCount);
    for (const { title, detailsJson } of aiInsights) {
      expect([title.includes('98765'), detailsJson.wordedBy]).toEqual([false, 'template']);
    }
  });

  it('is the template’s where a finding is about one person, of which nothing is sent', async () => {
    await importCompany(gateway(), 'personal');
    ai.answer = ({ request }) => request.offline();
    const { aiInsights } = await compute(gateway(), 'personal');
    const personal = aiInsights.filter(isPersonal);
    expect(personal.map(({ audienceUserId }) => audienceUserId === null)).toEqual(
      expect.arrayContaining([true, false]),
    );
    const sent = ai.calls.map(({ request }) => request.messages[0]!.content);
    expect(sent).toHaveLength(aiInsights.length - personal.length);
    for (const content of sent) expect(content).toMatch(/"for":"manager"/);
    for (const { data, detailsJson } of personal) {
      expect(detailsJson.wordedBy).toBe('template');
      expect(sent.filter((content) => content.includes(JSON.stringify(figuresOf({ data }))))).toEqual([]);
    }
  });

  it('gets no name and no id of anyone, and keeps labels of departments', async () => {
    await importCompany(gateway(), 'private');
    ai.answer = ({ request }) => {
      const label = /Department [A-Z]/.exec(request.messages[0]!.content)?.[0] ?? 'The company';
      return wording(`${label} deserves a look.`);
    };
    const { aiInsights } = await compute(gateway(), 'private');
    const sent = JSON.stringify(ai.calls.map(({ request }) => [request.system, request.messages]));
    const telling = [
      ...company.users.flatMap(({ id, email, fullname }) => [id, email, fullname]),
      ...company.employees.flatMap(({ id, fullname }) => [id, fullname]),
      ...company.departments.map(({ name }) => name),
    ];
    expect(telling.filter((text) => sent.includes(text))).toEqual([]);
    expect(sent).toMatch(/Department A/);
    const names = company.departments.map(({ name }) => name);
    const titles = aiInsights.map(({ title }) => title);
    expect(titles.filter((title) => names.some((name) => title.startsWith(name))).length).toBeGreaterThan(5);
    expect(titles.join()).not.toMatch(/Department [A-Z]/);
  });
});

test('a period that is none is named', async () => {
  const periods: [object, string, RegExp][] = [
    [{ startDate: '2026-02-30', endDate: '2026-03-01' }, 'startDate', /expected a day as YYYY-MM-DD/],
    [{ startDate: '2026-03-02', endDate: '2026-03-01' }, 'endDate', /expected a day not before 2026-03-02/],
    [{ startDate: '2025-01-01', endDate: '2026-03-01' }, 'endDate', /expected at most 366 days after/],
  ];
  for (const [period, field, message] of periods) {
    const { computeAiInsights } = await gateway().graphql(
      `mutation ($input: ComputeAiInsightsInput!) { computeAiInsights(input: $input) {
        foundCount userErrors { code field message } } }`,
      { input: { period } },
      { tenant: 'acme' },
    );
    expect(computeAiInsights).toEqual({
      foundCount: 0,
      userErrors: [
        { code: 'BAD_INPUT', field: ['period', field], message: expect.stringMatching(message) as string },
      ],
    });
  }
});
