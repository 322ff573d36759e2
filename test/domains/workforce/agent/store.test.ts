import { loadConfig } from '../../../../src/config/config.ts';
import { createLogger } from '../../../../src/telemetry/logger.ts';
import { openStores, type Stores } from '../../../../src/domains/stores.ts';
import { agentAnswer } from '../../../helpers/workforce.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';

const place = createStoreSettings();
let stores: Stores;
beforeAll(async () => {
  stores = await openStores(loadConfig({ NODE_ENV: 'test', ...place.settings }), createLogger('silent'));
});
afterAll(async () => {
  await stores.close();
  await place.remove();
});

const after = (start: Date, ms: number) => new Date(start.getTime() + ms);

describe('the agent’s latest answers', () => {
  it('are found for an hour, and no longer', async () => {
    const { answers } = stores.workforce;
    const at = new Date();
    await answers.save('acme', 'ada', agentAnswer, at);
    expect(await answers.findLatest('acme', 'ada', after(at, 3_599_999))).toEqual({
      answer: agentAnswer,
      at,
    });
    expect(await answers.findLatest('acme', 'ada', after(at, 3_600_000))).toBeUndefined();
  });

  it('take the place of earlier ones, for each user of each company', async () => {
    const { answers } = stores.workforce;
    const at = new Date();
    const answerOf = (response: string) => ({ ...agentAnswer, response });
    await answers.save('acme', 'ben', answerOf('first'), at);
    await answers.save('acme', 'ben', answerOf('second'), after(at, 1));
    await answers.save('acme', 'cleo', answerOf('another user’s'), at);
    await answers.save('globex', 'ben', answerOf('another company’s'), at);
    const responseOf = async (tenant: string, user: string) =>
      (await answers.findLatest(tenant, user, at))?.answer.response;
    expect(await responseOf('acme', 'ben')).toBe('second');
    expect(await responseOf('acme', 'cleo')).toBe('another user’s');
    expect(await responseOf('globex', 'ben')).toBe('another company’s');
    expect(await responseOf('globex', 'cleo')).toBeUndefined();
  });

  it('keep charts and data whatever their keys', async () => {
    const answer = { ...agentAnswer, data: { 'a.b': 1, $c: 2, '': 3 }, chart: null };
    await stores.workforce.answers.save('acme', 'dan', answer, new Date());
    expect(await stores.workforce.answers.findLatest('acme', 'dan', new Date())).toMatchObject({ answer });
  });
});
