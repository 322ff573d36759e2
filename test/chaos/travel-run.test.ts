import { loadConfig } from '../../src/config/config.ts';
import { signToken } from '../../src/auth/sign-token.ts';
import { createFakeProvider, type FakeProvider } from '../helpers/fake-provider.ts';
import { testSecret } from '../helpers/gateway.ts';
import { until } from '../helpers/streams.ts';
import { times, toLeadRecord, toTravelInput, type TravelCompany } from '../helpers/travel-company.ts';
import { importTravelMutation } from '../helpers/travel-import.ts';
import { GatewayProcess } from './gateway-process.ts';

/*
 * A run of a gateway that is killed in its midst. Where exactly the kill hits is left to chance; every place between
 * two writes is tried one by one in test/domains/travel/insights/run/interrupted.test.ts.
 */

const runToken = 'the-run-token-of-acme';
/** Consultants who win nothing among such as win half of their leads. */
const [poor, good] = [6, 9];
const leadsEach = 60;
/** Calls for words that are answered before the kill: the first batch's, which is stored before the second's. */
const answeredCalls = 4;
let isHolding = true;

const idOf = (index: number) => `employee-${String(index).padStart(2, '0')}`;

const company: TravelCompany = {
  employee: times(poor + good, (index) => ({
    id: idOf(index),
    firstName: `Name${'abcdefghijklmno'[index]}`,
    lastName: 'Taylor',
  })),
  lead: times((poor + good) * leadsEach, (index) => {
    const consultant = index % (poor + good);
    const createdDate = `2025-${String((Math.floor(index / (poor + good)) % 10) + 3).padStart(2, '0')}-10`;
    const isWon = consultant >= poor && Math.floor(index / (poor + good)) % 2 === 0;
    return toLeadRecord({
      employeeId: idOf(consultant),
      createdDate,
      ...(isWon ? { status: 'won', closedDate: createdDate } : { status: 'lost', closedDate: createdDate }),
    });
  }),
};

let provider: FakeProvider;
let gateway: GatewayProcess;
let token: string;

beforeAll(async () => {
  const { auth } = loadConfig({ NODE_ENV: 'test', AUTH_SECRET: testSecret });
  token = await signToken(auth, testSecret, { tenantId: 'acme', userId: 'ada', roles: ['admin'] });
  provider = await createFakeProvider();
  // Says what the draft says, so that its words pass.
  provider.always((call) => {
    if (isHolding && provider.calls.indexOf(call) >= answeredCalls) return { kind: 'hang' };
    const { body } = call;
    const { draft } = JSON.parse(/^\{.*\}$/m.exec(body.messages[1].content)![0]) as { draft: object };
    return { kind: 'answer', content: draft };
  });
  const models = { fast: 'small', standard: 'medium', decision: 'large' };
  gateway = await GatewayProcess.create({
    AI_PROVIDERS: JSON.stringify([{ name: 'fake', baseUrl: provider.baseUrl, apiKey: 'none', models }]),
    AI_RUN_TOKENS: `acme:${runToken}`,
    AS_OF_DATE: '2026-02-16',
    TRAVEL_RUN_HOUR: 'off',
  });
  await gateway.start();
  const { data } = await graphql(importTravelMutation, { input: toTravelInput(company) });
  expect(data.importTravelRecords).toEqual({ savedCount: (poor + good) * (leadsEach + 1), userErrors: [] });
});
afterAll(async () => {
  await gateway.remove();
  await provider.close();
});

async function graphql(query: string, variables: object = {}): Promise<any> {
  const response = await fetch(`${gateway.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return await response.json();
}

async function get(path: string): Promise<any> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${gateway.base}/api/v1/ai-insights/${path}`, { headers });
  return await response.json();
}

async function run(): Promise<{ status: number; body: any }> {
  const response = await fetch(`${gateway.base}/api/v1/ai-insights/run`, {
    method: 'POST',
    headers: { 'x-ai-run-token': runToken },
  });
  return { status: response.status, body: await response.json() };
}

/** Runs again as soon as the lock of the run that died has run out. */
async function runWhenFree(): Promise<any> {
  let answer = await run();
  await until('the lock to run out', async () => {
    if (answer.status === 409) answer = await run();
    return answer.status !== 409;
  });
  expect(answer).toMatchObject({ status: 200, body: { data: { status: 'completed' } } });
  return answer.body.data;
}

const idsIn = (items: { id: string }[]) => items.map(({ id }) => id);

it('makes one copy of everything where it is killed and run again', async () => {
  const cut = run().catch(() => undefined);
  await provider.called(answeredCalls + 1);
  await gateway.kill();
  isHolding = false;
  expect(await cut).toBeUndefined();
  await gateway.start();
  const batch = idsIn((await get('feed?page_size=200')).data.items);
  const done = await runWhenFree();
  const [feed, queue] = [await get('feed?page_size=200'), await get('recommendations?page_size=200')];
  const events: { id: string; entityId: string; insightType: string; modelName: string }[] = feed.data.items;
  const coaching = events.filter(({ insightType }) => insightType === 'coaching_signal');
  expect(coaching.map(({ entityId }) => entityId).toSorted()).toEqual(times(poor, idOf));
  expect(new Set(idsIn(events)).size).toBe(events.length);
  expect(new Set(events.map(({ modelName }) => modelName))).toEqual(new Set(['large']));
  const recommended: { id: string; insightEventId: string }[] = queue.data.items;
  expect(new Set(recommended.map(({ insightEventId }) => insightEventId)).size).toBe(recommended.length);
  expect(recommended.length).toBeGreaterThanOrEqual(poor);
  expect((await get('briefing')).data.runId).toBe(done.runId);
  // The control: the kill hit a run that had stored something and not all.
  expect(batch.length).toBeGreaterThan(0);
  expect(idsIn(events)).toEqual(expect.arrayContaining(batch));
  expect(done.createdEvents).toBe(events.length - batch.length);
  expect(done.createdEvents).toBeGreaterThan(0);

  // And nothing more when all is there.
  expect((await run()).body.data).toMatchObject({
    createdEvents: 0,
    createdRecommendations: 0,
    briefingGenerated: false,
  });
  expect(idsIn((await get('feed?page_size=200')).data.items)).toEqual(idsIn(events));
});
