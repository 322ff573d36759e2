import { buildSchema } from 'graphql';
import { loadConfig } from '../../src/config/config.ts';
import { typeDefs } from '../../src/generated/type-defs.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStores } from '../../src/domains/stores.ts';
import { extent } from '../helpers/extent.ts';
import { createStoreSettings, TestGateway } from '../helpers/gateway.ts';
import { times } from '../helpers/travel-company.ts';
import { subscribe } from '../helpers/workforce.ts';
import { listsOfBody, listsOfData, type Found } from './answers.ts';
import { createChance } from './chance.ts';
import { make } from './made.ts';
import { placesOfOpenApi } from './places.ts';
import { questionsOfMade, toQuestionsOfWritten, type Question } from './questions.ts';
import { asOf, importShuffled, toTravelCompany } from './travel.ts';
import { toWrites, write } from './written.ts';

export const schema = buildSchema(typeDefs);

/** What a question was answered, each time by a tenant whose records came in another order. */
export interface Asked {
  question: Question;
  answers: { tenant: string; lists: Found[] }[];
}

export interface World {
  gateway: TestGateway;
  /** The OpenAPI document. */
  openApi: any;
  asked: Asked[];
  /** Tenants that were written the same records, in other orders. */
  tenants: string[];
}

/** Tenants that get the same records in other orders. */
const tenantsOfRound = extent(2, 4);

/** Answers of a GraphQL document or of an operation over REST, failures excluded. */
async function ask(
  gateway: TestGateway,
  token: string,
  { graphql, rest }: Question,
  known: ReadonlySet<string>,
): Promise<Found[]> {
  if (graphql !== undefined) {
    return listsOfData(schema, graphql, await gateway.graphql(graphql, {}, { token }));
  }
  const { operationId, method = 'GET', url, query = {}, body } = rest!;
  const text = new URLSearchParams(query).toString();
  const answer = await gateway.request(method, text ? `${url}?${text}` : url, body, { token });
  if (answer.status !== 200) throw new Error(JSON.stringify({ operationId, ...answer }, null, 2));
  return listsOfBody(operationId, known, answer.body, query);
}

async function askAll(
  gateway: TestGateway,
  tenants: readonly string[],
  questions: readonly Question[],
  known: ReadonlySet<string>,
): Promise<Asked[]> {
  const asked: Asked[] = questions.map((question) => ({ question, answers: [] }));
  for (const tenant of tenants) {
    const token = await gateway.tokenFor({ tenant });
    for (const { question, answers } of asked) {
      answers.push({ tenant, lists: await ask(gateway, token, question, known) });
    }
  }
  return asked;
}

/** Makes records from a seed, brings them to every tenant in an order of its own, and asks for all lists. */
async function createWorld(
  seed: number,
  gateway: TestGateway,
  stores: Awaited<ReturnType<typeof openStores>>,
) {
  const chance = createChance(seed);
  const openApi = (await gateway.request('GET', '/openapi.json')).body;
  const known = new Set(placesOfOpenApi(openApi));
  const writes = toWrites(chance);
  const { company, employeeId } = toTravelCompany(chance);
  const departmentIds = chance.ids(3);
  const named = (kind: string) => times(tenantsOfRound, (index) => `${kind}-${seed}-${index}`);
  const [tenants, makers] = [named('written'), named('made')];
  for (const tenant of tenants) {
    await subscribe(gateway, tenant);
    await write(stores, tenant, writes, chance);
    await importShuffled(gateway, tenant, company, chance);
  }
  for (const tenant of makers) await make(gateway, tenant, departmentIds, chance);
  const asked = [
    ...(await askAll(gateway, tenants, toQuestionsOfWritten(employeeId), known)),
    ...(await askAll(gateway, makers, questionsOfMade, known)),
  ];
  return { gateway, openApi, asked, tenants };
}

/** One for all tests that a `describe` holds. No worker takes the jobs that were written. */
export function useWorld(seed: number): () => World {
  const place = createStoreSettings();
  let current: World | undefined;
  beforeAll(async () => {
    const config = loadConfig({ NODE_ENV: 'test', ...place.settings });
    const stores = await openStores(config, createLogger('silent'));
    const gateway = await TestGateway.create(
      { AS_OF_DATE: asOf, ROLE: 'gateway', LOG_LEVEL: 'error' },
      { stores },
    );
    current = await createWorld(seed, gateway, stores);
  });
  afterAll(async () => {
    await current?.gateway.close();
    await place.remove();
  });
  return () => {
    if (!current) throw new Error('useWorld: asked for before the tests began');
    return current;
  };
}
