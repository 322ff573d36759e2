import type { Document } from 'bson';
import { TestGateway, createStoreSettings } from '../../../helpers/gateway.ts';
import { openMonitoredStores } from '../../../helpers/monitored-stores.ts';
import { subscribe, toInsightBody, workforceRest } from '../../../helpers/workforce.ts';

const place = createStoreSettings();
let gateway: TestGateway;
let sent: Document[];

beforeAll(async () => {
  const opened = await openMonitoredStores(place.settings);
  sent = opened.sent;
  gateway = await TestGateway.create({}, { stores: opened.stores });
  await subscribe(gateway, 'acme');
  const users = Array.from({ length: 50 }, (_each, index) => ({
    id: `user-${index}`,
    email: `user-${index}@acme.test`,
    fullname: `User ${index}`,
    avatar: null,
  }));
  await opened.stores.workforce.records.saveAll('acme', 'user', users);
  for (const { id } of users) {
    await workforceRest(gateway, 'POST', '/v1/aiinsights', toInsightBody({ audienceUserId: id }));
  }
});
afterAll(async () => {
  await gateway.close();
  await place.remove();
});

/** What is sent to the store meanwhile, as `command collection`. */
async function commandsOf(work: () => Promise<void>): Promise<string[]> {
  sent.length = 0;
  await work();
  return sent.map((command) => Object.entries(command)[0]!.join(' '));
}

describe('50 insights with their audience users', () => {
  it('cost two store calls in one GraphQL query', async () => {
    const query = '{ aiInsights(first: 50) { nodes { id audienceUser { email fullname avatar } } } }';
    const commands = await commandsOf(async () => {
      const { nodes } = (await gateway.graphql(query)).aiInsights;
      expect(nodes.map(({ audienceUser }: any) => audienceUser.email).sort()).toEqual(
        Array.from({ length: 50 }, (_each, index) => `user-${index}@acme.test`).sort(),
      );
    });
    expect(commands).toEqual(['find ai_insights', expect.stringMatching(/^find .*user/)]);
  });

  it('cost three over REST, which counts them as well', async () => {
    const commands = await commandsOf(async () => {
      const { body } = await workforceRest(gateway, 'GET', '/v1/insights?pageRowCount=50');
      expect(body.aiInsights.filter(({ audienceUser }: any) => audienceUser.length === 1)).toHaveLength(50);
    });
    expect(commands).toEqual([
      'aggregate ai_insights',
      'find ai_insights',
      expect.stringMatching(/^find .*user/),
    ]);
  });

  it('ask for no user if none is named', async () => {
    await workforceRest(
      gateway,
      'POST',
      '/v1/aiinsights',
      toInsightBody({ insightType: 'x', audienceUserId: null }),
    );
    const commands = await commandsOf(async () => {
      await gateway.graphql(
        '{ aiInsights(filter: { insightType: ["x"] }) { nodes { audienceUser { email } } } }',
      );
    });
    expect(commands).toEqual(['find ai_insights']);
  });
});
