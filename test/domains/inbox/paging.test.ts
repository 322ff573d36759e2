import type { Identity } from '../../helpers/gateway.ts';
import { subscribe } from '../../helpers/workforce.ts';
import { createRandom, type Random } from '../portal/random.ts';
import { readLists, types, useInbox, type Place } from './support.ts';

const inbox = useInbox();

/** The times of records: few, so that many are equal. */
const times = Array.from({ length: 8 }, (_each, index) => new Date(Date.UTC(2026, 2, 4, 8, 0, 0, index)));

const viewers = (tenant: string): Identity[] => [
  { tenant, user: 'eve', roles: ['employee'] },
  { tenant, user: 'max', roles: ['manager'] },
  { tenant, user: 'ada', roles: ['admin'] },
];
const users = ['eve', 'max', 'ada', 'zoe'];

/** Stores a record of any type, for anybody. */
async function write(tenant: string, random: Random): Promise<void> {
  const made = { id: random.from('abcdefgh', 12), createdAt: random.pick(times) };
  switch (random.pick(types)) {
    case 'Insight':
      return await inbox().saveInsight(tenant, made);
    case 'AiInsight':
      return await inbox().saveAiInsight(tenant, {
        ...made,
        audienceUserId: random.pick([null, null, ...users]),
        audienceType: random.pick(['employee', 'manager', 'company', null]),
      });
    case 'AnalysisRun':
      return await inbox().saveRun(tenant, { ...made, userId: random.pick(users) });
    case 'InsightEvent':
      return await inbox().saveEvent(tenant, made);
    case 'Recommendation':
      return await inbox().saveRecommendation(tenant, made);
  }
}

/** Deletes one of what may be deleted. */
async function remove(tenant: string, random: Random): Promise<void> {
  const { stores, gateway } = inbox();
  const { insights, aiInsights } = await gateway.graphql(
    '{ insights(first: 100) { nodes { id } } aiInsights(first: 100) { nodes { id } } }',
    {},
    { tenant },
  );
  const ids = [...insights.nodes, ...aiInsights.nodes].map(({ id }) => id as string);
  if (ids.length === 0) return;
  const id = random.pick(ids);
  await stores.insights.remove(tenant, id);
  await stores.workforce.insights.remove(tenant, id, new Date());
}

/** A viewer who pages through the inbox. */
class Pager {
  readonly seen: Place[] = [];
  /** What came to be below the last item that the viewer had seen, or goes there. */
  readonly due = new Map<string, Place>();
  private after: string | undefined;
  isDone = false;

  readonly identity: Identity;

  constructor(identity: Identity) {
    this.identity = identity;
  }

  async turn(first: number): Promise<void> {
    const { nodes, pageInfo } = await inbox().page({ first, after: this.after }, this.identity);
    expect(nodes.length).toBeLessThanOrEqual(first);
    if (pageInfo.hasNextPage) expect(nodes).toHaveLength(first);
    this.seen.push(...nodes.map(({ id, createdAt }: Place) => ({ id, createdAt })));
    this.after = pageInfo.endCursor ?? this.after;
    this.isDone = !pageInfo.hasNextPage;
  }

  /** Notes what the lists show and is still to come: what is below the last item must be seen, unless it goes. */
  async note(): Promise<void> {
    const lists = await readLists(inbox(), this.identity);
    const there = new Set(lists.map(({ id }) => id));
    for (const id of this.due.keys()) if (!there.has(id)) this.due.delete(id);
    const last = this.seen.at(-1);
    for (const place of lists) {
      const isBelow = !last || place.createdAt < last.createdAt;
      if (isBelow && !this.isDone) this.due.set(place.id, place);
    }
  }
}

describe('the inbox under writes', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('has neither gap nor repeat, interleaving %i', async (seed) => {
    const random = createRandom(seed * 7_919);
    const tenant = `company-${seed}`;
    await subscribe(inbox().gateway, tenant);
    await Promise.all(Array.from({ length: 40 }, () => write(tenant, random)));
    const pagers = viewers(tenant).map((identity) => new Pager(identity));
    await Promise.all(pagers.map((pager) => pager.note()));

    for (let open = pagers; open.length > 0; open = pagers.filter(({ isDone }) => !isDone)) {
      const step = random.next(4);
      if (step === 0) await write(tenant, random);
      else if (step === 1) await remove(tenant, random);
      if (step < 2) await Promise.all(open.map((pager) => pager.note()));
      else await random.pick(open).turn(1 + random.next(9));
    }

    for (const { seen, due, identity } of pagers) {
      const ids = seen.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const createdAts = seen.map(({ createdAt }) => createdAt);
      expect(createdAts).toEqual(createdAts.toSorted().reverse());
      expect([...due.keys()].filter((id) => !ids.includes(id))).toEqual([]);
      // Once all is quiet, the pages are what the single lists show.
      const quiet = new Pager(identity);
      while (!quiet.isDone) await quiet.turn(1 + random.next(20));
      expect(quiet.seen).toEqual(await readLists(inbox(), identity));
    }
    expect((await inbox().page({}, { tenant: 'elsewhere' })).nodes).toEqual([]);
  });
});
