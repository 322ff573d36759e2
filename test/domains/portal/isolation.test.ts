import fc from 'fast-check';
import type { PartName } from '../../../src/domains/portal/client-context/parts.ts';
import { extent } from '../../helpers/extent.ts';
import { FakeAi } from '../../helpers/fake-ai.ts';
import { TestGateway } from '../../helpers/gateway.ts';
import { contextQuery, putMutation, toScores } from '../../helpers/portal-context.ts';
import { overGraphql, overRest, putPart, serviceSecret } from './support.ts';

/*
 * Clients with names alike store and ask through all transports at once, with warm caches and without. Every number says
 * whose it is by its first digit, and every text by its name.
 */

const ai = new FakeAi();
ai.answer = ({ request }) => request.offline();
let gateway: TestGateway;
/** Of one client at a time, each of whom is asked once: what the answers must be. */
let reference: TestGateway;
beforeAll(async () => {
  const settings = { SERVICE_SECRETS: serviceSecret, LOG_LEVEL: 'error' };
  gateway = await TestGateway.create(settings, { ai });
  reference = await TestGateway.create(settings, { ai });
});
afterAll(() => Promise.all([gateway.close(), reference.close()]));

const parts = ['scores', 'analytics', 'goals', 'content', 'social', 'profile', 'benchmarks'] as const;
type Part = (typeof parts)[number] & PartName;
const numbers = [1, 2, 3, 4] as const;
/** Names that a careless key would take for one another. */
const namesOf = (run: number) => ({ 1: `c${run}`, 2: `C${run}`, 3: `c${run}.`, 4: `c${run}:scores` });

/** A part of a client's; `write` makes each another. */
function dataFor(part: Part, owner: number, write: number): object {
  const count = owner * 1_000_000 + write;
  const mark = `property of owner${owner}`;
  const data: Record<Part, object> = {
    scores: toScores({
      scanId: `scan-${write}`,
      scannedAt: new Date(Date.UTC(2026, 1, 10) + write * 1_000).toISOString(),
      overall: owner * 10 + (write % 10),
    }),
    analytics: { sessions: count, conversions: count, bounceRate: owner / 10 },
    goals: { items: [{ title: mark, current: count, target: count }] },
    content: { publishedPosts: count },
    social: { reach: count, followers: count },
    profile: { vertical: ['dental', 'medical', 'legal', 'retail'][owner - 1], businessName: mark },
    benchmarks: { overall: owner * 10 },
  };
  return { ...data[part], mark };
}

/** Whose numbers and texts a text holds. */
const ownersIn = (text: string) => [
  ...new Set(
    [...text.matchAll(/\b(\d),?\d{3},?\d{3}\b|owner(\d)/g)].map(([, count, mark]) => Number(count ?? mark)),
  ),
];

const questions: [type: string, query?: string][] = [
  ['scoring'],
  ['playbook'],
  ['nlq', 'How many sessions, followers and posts do we have, and what are our goals?'],
  ['explain', 'What are sessions?'],
  ['explain', 'What is reach?'],
];

const operation = fc.record({
  kind: fc.constantFrom('put', 'putGraphql', 'rest', 'rest', 'graphql', 'read'),
  owner: fc.constantFrom(...numbers),
  part: fc.constantFrom(...parts),
  question: fc.constantFrom(...questions),
});
/** What is sent at the same moment, and what after it. */
const waves = fc.array(fc.array(operation, { minLength: 4, maxLength: 12 }), { minLength: 3, maxLength: 6 });

it('two clients never see each other’s parts, through any transport, in any order', async () => {
  let run = 0;
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(waves, async (all) => {
      run += 1;
      const names = namesOf(run);
      /** The writes of each client's part, in order. */
      const written = new Map<string, number[]>();
      let write = 0;
      const expectOwn = (owner: number, text: string) => {
        const owners = ownersIn(text);
        seen += owners.length;
        expect([owner, owners.filter((each) => each !== owner), text]).toEqual([owner, [], text]);
      };
      const perform = async ({
        kind,
        owner,
        part,
        question: [type, query],
      }: (typeof all)[number][number]) => {
        const client = { tenant: names[owner] };
        if (kind === 'read') {
          const { clientContext } = await gateway.graphql(contextQuery, {}, client);
          return expectOwn(owner, JSON.stringify(clientContext));
        }
        if (kind === 'rest')
          return expectOwn(owner, JSON.stringify(await overRest(gateway, type, query, client)));
        if (kind === 'graphql')
          return expectOwn(owner, JSON.stringify(await overGraphql(gateway, type, query, client)));
        // One writer for each part at a time, so that it is known what it ends with.
        const mine = (write += 1);
        const data = dataFor(part, owner, mine);
        written.set(`${owner} ${part}`, [...(written.get(`${owner} ${part}`) ?? []), mine]);
        if (kind === 'put') return await putPart(gateway, client.tenant, part, data);
        await gateway.graphql(putMutation, { part: part.toUpperCase(), data }, client);
      };
      for (const wave of all) {
        const taken = new Set<string>();
        const apart = wave.filter(({ kind, owner, part }) => {
          const key = `${owner} ${part}`;
          const isTaken = kind.startsWith('put') && taken.has(key);
          if (kind.startsWith('put')) taken.add(key);
          return !isTaken;
        });
        await Promise.all(apart.map(perform));
      }

      // When all is quiet, from warm caches too, each is answered as if nobody else were there.
      const alone = `alone${run}`;
      for (const owner of numbers) {
        const only = { tenant: `${alone}-${owner}` };
        for (const part of parts) {
          // A scan is told together with the one before.
          for (const each of (written.get(`${owner} ${part}`) ?? []).slice(-2)) {
            await putPart(reference, only.tenant, part, dataFor(part, owner, each));
          }
        }
        for (const [type, query] of questions) {
          const { recommendations, ...expected } = await overRest(reference, type, query, only);
          for (const transport of [overRest, overGraphql]) {
            const told = await transport(gateway, type, query, { tenant: names[owner] });
            expect([owner, type, told.answer, told.sources]).toEqual([
              owner,
              type,
              expected.answer,
              expected.sources,
            ]);
            expect(told.recommendations).toEqual(recommendations);
            expectOwn(owner, JSON.stringify(told));
          }
        }
      }
    }),
    { numRuns: extent(5, 30) },
  );
  expect(seen).toBeGreaterThan(extent(50, 100));

  // Nor did a model see anything of another client's.
  expect(ai.calls.length).toBeGreaterThan(extent(50, 100));
  for (const { context, request } of ai.calls) {
    const { tenantId } = context.viewer;
    const owner = Number(/^alone\d+-(\d)$/.exec(tenantId)?.[1] ?? ownerNamed(tenantId));
    const text = request.messages.map(({ content }) => content).join('\n');
    expect([tenantId, ownersIn(text).filter((each) => each !== owner)]).toEqual([tenantId, []]);
  }

  const { text } = {
    text: (await gateway.request('GET', '/metrics', undefined, { token: null })).body as string,
  };
  expect(Number(/gateway_portal_\w*\{part="profile",outcome="hit"\} (\d+)/.exec(text)?.[1])).toBeGreaterThan(
    100,
  );
});

/** Whose name it is, in any run. */
function ownerNamed(tenantId: string): number {
  if (tenantId.startsWith('C')) return 2;
  if (tenantId.endsWith('.')) return 3;
  return tenantId.endsWith(':scores') ? 4 : 1;
}
