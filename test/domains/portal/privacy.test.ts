import type { PartName } from '../../../src/domains/portal/client-context/parts.ts';
import { extent } from '../../helpers/extent.ts';
import { createFakeProvider, type FakeProvider } from '../../helpers/fake-provider.ts';
import { TestGateway } from '../../helpers/gateway.ts';
import { createPlantedClient, type PlantedClient } from './planted-clients.ts';
import { createLeakFinder } from './leak-finder.ts';
import { createRandom } from './random.ts';
import {
  answering,
  createPatientClient,
  messageOf,
  overGraphql,
  overRest,
  putPart,
  sentTo,
  serviceSecret,
} from './support.ts';

/*
 * Generated clients with personal data, secrets and ids in every text of their contexts and in their questions:
 * nothing of it reaches the provider, and what only looks like it does. The provider is a server over real HTTP.
 */

const count = extent(60, 300);
const random = createRandom(20_261_121);
const clients = Array.from({ length: count }, () => createPlantedClient(random));
const tenantOf = (index: number) => `client-${index}`;
const questions = ['nlq', 'explain'] as const;

let provider: FakeProvider;
let gateway: TestGateway;
let questionsSoFar = 0;
/** Everything that the provider was sent for each client's question, by `index type`. */
const sent = new Map<string, string[]>();
const shown = new Map<string, string>();

async function askAs(index: number, { questions: texts }: PlantedClient): Promise<void> {
  for (const type of questions) {
    const before = provider.calls.length;
    const transport = index % 2 === 0 ? overRest : overGraphql;
    await transport(gateway, type, texts[type], { tenant: tenantOf(index) });
    const calls = provider.calls.slice(before);
    sent.set(`${index} ${type}`, calls.map(sentTo));
    shown.set(`${index} ${type}`, messageOf(calls[0]!, 'user'));
  }
}

beforeAll(async () => {
  provider = await createFakeProvider();
  // Every third question is answered uselessly at first, with what was sent, so that the repair is seen too.
  provider.always((call) =>
    call.body.messages.length === 2 && (questionsSoFar += 1) % 3 === 0
      ? { kind: 'answer', content: `Sorry: ${messageOf(call, 'user')}` }
      : answering,
  );
  gateway = await TestGateway.create(
    { SERVICE_SECRETS: serviceSecret, LOG_LEVEL: 'error' },
    { ai: createPatientClient([provider.baseUrl]) },
  );
  for (let from = 0; from < count; from += 20) {
    const some = clients.slice(from, from + 20);
    await Promise.all(
      some.flatMap(({ parts }, at) =>
        Object.entries(parts).map(([part, data]) =>
          putPart(gateway, tenantOf(from + at), part as PartName, data),
        ),
      ),
    );
  }
  for (const [index, client] of clients.entries()) await askAs(index, client);
});
afterAll(async () => {
  await gateway.close();
  await provider.close();
});

it('a request to a provider holds nothing that was planted, not even in part', () => {
  const leaked: string[] = [];
  for (const [index, { secrets }] of clients.entries()) {
    for (const type of questions) {
      for (const body of sent.get(`${index} ${type}`)!) {
        const isLeaked = createLeakFinder(body);
        const found = secrets.filter(([, secret]) => isLeaked(secret));
        leaked.push(...found.map(([kind, secret]) => `${type} ${kind} ${secret}: ${body}`));
      }
    }
  }
  expect(provider.calls).toHaveLength(count * 2 + (count * 2) / 3);
  expect({ number: leaked.length, leaked: leaked.slice(0, 5) }).toEqual({ number: 0, leaked: [] });
});

it('the search finds planted values', () => {
  // Of the test itself: what is not there cannot leak.
  const secrets = clients.flatMap((client) => client.secrets);
  expect(secrets.length).toBeGreaterThan(count * 30);
  for (const { parts, questions: texts, secrets: own } of clients) {
    const isThere = createLeakFinder(JSON.stringify([parts, texts]));
    expect(own.filter(([, secret]) => !isThere(secret))).toEqual([]);
  }
});

it('sends what only looks like it, as it was written', () => {
  const changed: string[] = [];
  for (const [index, { asked, titled }] of clients.entries()) {
    for (const [at, type] of questions.entries()) {
      const text = shown.get(`${index} ${type}`)!;
      if (!text.includes(asked[at]!)) changed.push(`${asked[at]!}: ${text}`);
    }
    const facts = shown.get(`${index} nlq`)!;
    changed.push(...titled.filter((title) => !facts.includes(title)).map((title) => `${title}: ${facts}`));
  }
  expect(clients.flatMap(({ titled }) => titled).length).toBeGreaterThan(count / 3);
  expect({ number: changed.length, changed: changed.slice(0, 5) }).toEqual({ number: 0, changed: [] });
});

it('sends the figures, so that there is something to answer from', () => {
  for (const [index, { parts }] of clients.entries()) {
    const { overall } = parts.scores as { overall: number };
    expect(shown.get(`${index} nlq`)).toContain(`visibility score ${overall};`);
  }
});
