import { subscribe } from '../../helpers/workforce.ts';
import { useInbox } from './support.ts';

const inbox = useInbox();
const at = (minute: number) => new Date(Date.UTC(2026, 2, 4, 8, minute));
const tenant = 'acme';

beforeAll(async () => {
  await subscribe(inbox().gateway, tenant);
  for (let minute = 0; minute < 12; minute += 1) {
    const made = { id: `made-${minute}`, createdAt: at(minute) };
    await inbox().saveInsight(tenant, made);
    await inbox().saveAiInsight(tenant, made);
    await inbox().saveRun(tenant, made);
    await inbox().saveEvent(tenant, made);
    await inbox().saveRecommendation(tenant, made);
  }
  // What the company has subscribed to is remembered for a while.
  await inbox().page({ first: 1 });
});

/** What is sent to the store meanwhile, as `command collection limit`. */
async function commandsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { sent } = inbox();
  sent.length = 0;
  await work();
  return sent.map((command) => `${Object.entries(command)[0]!.join(' ')} ${command.limit}`).sort();
}

const all = (limit: number) =>
  ['ai_insight_events', 'ai_insights', 'ai_recommendation_queue', 'coaching_insights', 'insight_runs'].map(
    (collection) => `find ${collection} ${limit}`,
  );

describe('a page of the inbox', () => {
  it('asks each list once, for little more than the page, with all typed objects', async () => {
    let after: string | undefined;
    for (let page = 0; page < 3; page += 1) {
      const commands = await commandsOf(async () => {
        const { nodes, pageInfo } = await inbox().page({ first: 10, after });
        expect(nodes).toHaveLength(10);
        after = pageInfo.endCursor;
      });
      expect(commands).toEqual(all(12));
    }
  });

  it('asks only the lists of the domains', async () => {
    expect(await commandsOf(() => inbox().page({ first: 5, domains: ['PORTAL'] }))).toEqual([
      'find insight_runs 7',
    ]);
    expect(await commandsOf(() => inbox().page({ first: 5, domains: [] }))).toEqual([]);
  });

  it('asks no more where it begins late in the list', async () => {
    const { pageInfo } = await inbox().page({ first: 55 });
    expect(await commandsOf(() => inbox().page({ first: 3, after: pageInfo.endCursor }))).toEqual(all(5));
  });
});
