import { loadConfig } from '../../src/config/config.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStores } from '../../src/domains/stores.ts';
import { createCompany, saveCompany, today } from '../domains/workforce/agent/support.ts';
import { createStoreSettings, TestGateway } from '../helpers/gateway.ts';
import { agentGraphql } from '../helpers/workforce-agent-operations.ts';
import { subscribe, workforceRest } from '../helpers/workforce.ts';

/* Without a provider: rules answer, from the figures. */

const place = createStoreSettings();
let gateway: TestGateway;
beforeAll(async () => {
  const stores = await openStores(
    loadConfig({ NODE_ENV: 'test', ...place.settings }),
    createLogger('silent'),
  );
  gateway = await TestGateway.create({ AS_OF_DATE: today }, { stores });
  await subscribe(gateway, 'acme');
  await saveCompany(stores.workforce, 'acme', createCompany());
});
afterAll(async () => {
  await gateway.close();
  await place.remove();
});

const manager = { roles: ['manager'] as const };
const prompt = 'How much overtime is there in the kitchen?';
const response =
  'From 2026-04-02 to 2026-06-30: In Kitchen 64.5 hours of overtime came up over 240 rostered shifts. ' +
  'Move the beginning of one shift in the team with the most overtime, and compare after a month.';

describe('the insight agent without a provider', () => {
  it('answers from the company’s figures', async () => {
    const { status, body } = await workforceRest(
      gateway,
      'POST',
      '/ai-insight/generate',
      { prompt },
      manager,
    );
    expect({ status, body }).toEqual({ status: 200, body: { success: true, data: { response } } });
  });

  it('streams the same in several chunks', async () => {
    const { body } = await workforceRest(gateway, 'POST', '/ai-insight/generate/stream', { prompt }, manager);
    const chunks = [...(body as string).matchAll(/^event: chunk\ndata: (.*)$/gm)].map(
      ([, data]) => JSON.parse(data!).content as string,
    );
    expect(chunks.length).toBeGreaterThan(3);
    expect(chunks.join('')).toBe(response);
    expect(body).toMatch(/\n\nevent: complete\ndata: \{\}\n\n$/);
  });

  it('says so', async () => {
    const { query } = agentGraphql['Mutation.generateAiInsight']();
    const { generateAiInsight } = await gateway.graphql(query, { prompt }, manager);
    expect(generateAiInsight.answer).toMatchObject({
      response,
      insightType: 'shiftAnomaly',
      data: { overtimeHours: 64.5, rosteredShifts: 240 },
      model: 'offline-rules-1',
    });
  });

  it('tells an employee no figure', async () => {
    const { body } = await workforceRest(
      gateway,
      'POST',
      '/ai-insight/generate',
      { prompt },
      { roles: ['employee'] },
    );
    expect(body.data.response).toMatch(/^Company figures are for managers\. Overtime that comes back/);
    expect(body.data.response).not.toMatch(/\d/);
  });
});
