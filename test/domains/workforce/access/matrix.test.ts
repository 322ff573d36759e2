import { roles, type Role } from '../../../../src/common/request-context.ts';
import { useGateway, type RequestOptions } from '../../../helpers/gateway.ts';
import { extent, isLong } from '../../../helpers/extent.ts';
import { createSocketClient, until } from '../../../helpers/streams.ts';
import { subscribe } from '../../../helpers/workforce.ts';
import { deliverInsight, storeInsight } from './stored-insight.ts';
import {
  expectedOutcome,
  mayRead,
  operations,
  places,
  targets,
  type Case,
  type Operation,
  type Place,
  type Target,
} from './expectations.ts';
import { ask, audienceOf, viewerId } from './requests.ts';

/*
 * Who may do and see what, every combination of role, operation, audience, company and subscription at both transports.
 */

const gateway = useGateway();

const companyOf = (place: Place, isSubscribed: boolean) =>
  `${place === 'own company' ? 'home' : 'away'}-${isSubscribed ? 'active' : 'lapsed'}`;

const transports = ['REST', 'GraphQL'] as const;

/** What depends on the insight's audience; the rest is asked once for each role, company and subscription. */
const ofAnAudience: Operation[] = ['get', 'list', 'update', 'delete', 'save'];
/** A foreign id can stand only if an id is asked for. */
const ofAnId: Operation[] = ['get', 'list', 'update', 'delete'];

const cases: Case[] = roles.flatMap((role) =>
  operations.flatMap((operation) =>
    places
      .filter((place) => place !== "foreign company's id" || ofAnId.includes(operation))
      .flatMap((place) =>
        targets
          .filter((target) => ofAnAudience.includes(operation) || target === 'own')
          .flatMap((target) =>
            [true, false].map((isSubscribed) => ({ role, operation, target, place, isSubscribed })),
          ),
      ),
  ),
);

/** In a short run every audience is tried where access can depend on it, and one elsewhere. */
const tried = cases.filter(
  ({ target, place, isSubscribed }) =>
    isLong || target === 'own' || (place === 'own company' && isSubscribed),
);

const identityOf = ({ role, isSubscribed, place }: Pick<Case, 'role' | 'isSubscribed' | 'place'>) => ({
  tenant: companyOf('own company', isSubscribed),
  user: viewerId,
  roles: [role],
  ...(place === "foreign company's header" && {
    headers: { 'mbx-company-codename': companyOf(place, isSubscribed) },
  }),
});

beforeAll(async () => {
  for (const place of places) await subscribe(gateway(), companyOf(place, true));
  for (const place of places) await subscribe(gateway(), companyOf(place, false), { active: false });
});

describe('who may do what', () => {
  it.each(roles.flatMap((role) => transports.map((transport) => [role, transport] as const)))(
    'for %s through %s',
    async (role, transport) => {
      const mine = tried.filter((each) => each.role === role);
      const sorted = mine.toSorted(
        // An answer has to be there before it can be saved.
        (a, b) => Number(b.operation === 'generate') - Number(a.operation === 'generate'),
      );
      const found: string[] = [];
      const wanted: string[] = [];
      for (const each of sorted) {
        const companyId = companyOf(each.place, each.isSubscribed);
        const insightId = await storeInsight(gateway(), companyId, audienceOf[each.target]);
        const asked = { target: each.target, insightId, companyId: 'elsewhere' };
        const outcome = await ask(gateway(), transport, each, asked, identityOf(each));
        if (outcome === undefined) continue;
        const name = JSON.stringify(each);
        found.push(`${name}: ${outcome}`);
        wanted.push(`${name}: ${expectedOutcome(each, transport)}`);
      }
      expect(found).toEqual(wanted);
      expect(found.length).toBeGreaterThan(extent(20, 60));
    },
  );
});

describe('who is answered again under one Idempotency-Key', () => {
  const writes = operations.filter((operation) => operation !== 'get' && operation !== 'list');

  it('is who may do the operation still', async () => {
    const tenant = 'replays';
    await subscribe(gateway(), tenant);
    const insightId = await storeInsight(gateway(), tenant, audienceOf.own);
    const asked = { target: 'own', insightId, companyId: 'elsewhere' } as const;
    // An answer has to be there before it can be saved, and nothing is left to update after the deletion.
    const sorted = ['generate', ...writes.filter((each) => each !== 'generate')] as Operation[];
    const repeat = (operation: Operation, role: Role) =>
      ask(gateway(), 'REST', { operation }, asked, {
        ...{ tenant, user: viewerId, roles: [role] },
        headers: { 'idempotency-key': operation },
      });
    const asks: Operation[] = [];
    for (const operation of sorted) {
      const first = await repeat(operation, 'superAdmin');
      if (first === undefined) continue;
      expect([operation, first]).toEqual([operation, 'ok']);
      asks.push(operation);
    }
    expect(asks).toHaveLength(6);
    for (const isSubscribed of [true, false]) {
      await subscribe(gateway(), tenant, { active: isSubscribed });
      for (const operation of asks) {
        for (const role of roles) {
          const each = { role, operation, target: 'own', place: 'own company', isSubscribed } as const;
          expect([each, await repeat(operation, role)]).toEqual([each, expectedOutcome(each, 'REST')]);
        }
      }
    }
  });
});

describe('who is told of what becomes delivered', () => {
  const query = 'subscription { aiInsightDelivered { id audienceUserId } }';

  async function listen(base: string, identity: RequestOptions) {
    const client = createSocketClient(base, await gateway().tokenFor(identity));
    const heard: string[] = [];
    const failed: unknown[] = [];
    client.subscribe<{ aiInsightDelivered: { id: string } }>(
      { query },
      {
        next: ({ data, errors }) => {
          if (errors) failed.push(...errors);
          if (data?.aiInsightDelivered) heard.push(data.aiInsightDelivered.id);
        },
        error: (error) => failed.push(error),
        complete: () => undefined,
      },
    );
    return { heard, failed, close: () => client.dispose() };
  }

  it('is what each role may read, and nothing without a subscription', async () => {
    const base = await gateway().listen();
    const listeners = await Promise.all(
      roles.flatMap((role) =>
        [true, false].map(async (isSubscribed) => ({
          role,
          isSubscribed,
          ...(await listen(base, identityOf({ role, isSubscribed, place: 'own company' }))),
        })),
      ),
    );
    const stored = new Map<string, { companyId: string; target: Target }>();
    const deliver = async (companyId: string) => {
      for (const target of targets) {
        const id = await storeInsight(gateway(), companyId, audienceOf[target]);
        stored.set(id, { companyId, target });
        await deliverInsight(gateway(), companyId, id);
      }
    };
    await until('all listen', async () => {
      await deliver('home-active');
      return listeners.every(({ heard, failed }) => heard.length > 0 || failed.length > 0);
    });
    await deliver('away-active');
    await deliver('home-lapsed');
    await deliver('home-active');
    const last = [...stored.keys()].at(-4)!;
    await until('the last has come', () =>
      listeners.every(({ heard, isSubscribed }) => !isSubscribed || heard.includes(last)),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const { role, isSubscribed, heard, failed } of listeners) {
      const audiences = new Set(heard.map((id) => JSON.stringify(stored.get(id))));
      const readable = targets
        .filter((target) => isSubscribed && mayRead(role, target))
        .map((target) => JSON.stringify({ companyId: 'home-active', target }));
      expect([role, isSubscribed, audiences]).toEqual([role, isSubscribed, new Set(readable)]);
      expect(failed).toHaveLength(isSubscribed ? 0 : 1);
      if (!isSubscribed) expect(JSON.stringify(failed)).toContain('FORBIDDEN');
    }
    for (const { close } of listeners) await close();
  });
});

test('every role stands in the matrix', () => {
  expect(new Set(cases.map(({ role }) => role))).toEqual(new Set<Role>(roles));
});
