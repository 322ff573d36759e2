import { openStores } from '../../../src/domains/stores.ts';
import { createLogger } from '../../../src/telemetry/logger.ts';
import { loadConfig } from '../../../src/config/config.ts';
import { TestGateway, createStoreSettings, useGateway } from '../../helpers/gateway.ts';
import { saveMutation, toBody, toInput } from '../../helpers/insights.ts';

const gateway = useGateway({ LOG_LEVEL: 'debug' });
const requestLines = () => gateway().logLines.filter(({ msg }) => msg === 'request');
const uuid = /^[0-9a-f-]{36}$/;

describe('the log', () => {
  it('has one line a request, with id, tenant, operation, status and time', async () => {
    gateway().logLines.length = 0;
    const saved = await gateway().rest('POST', '/insights/batch', { insights: [toBody()] });
    await gateway().rest('GET', '/insights/absent');
    await gateway().graphql('query Who { viewer { userId } }');
    await gateway().graphql('{ viewer { userId } }');
    await gateway().rest('GET', '/insights', undefined, { token: null });
    await gateway().request('GET', '/nowhere?secret=1');
    const line = (fields: object) => ({
      level: 'info',
      time: expect.stringMatching(/^20.*Z$/),
      reqId: expect.stringMatching(uuid),
      ms: expect.any(Number),
      msg: 'request',
      ...fields,
    });
    const prefix = '/traction/api/v1';
    expect(requestLines()).toEqual([
      line({ tenant: 'acme', method: 'POST', route: `${prefix}/insights/batch`, status: 200 }),
      line({ tenant: 'acme', method: 'GET', route: `${prefix}/insights/:id`, status: 404 }),
      line({ tenant: 'acme', operation: 'Who', method: 'POST', route: '/graphql', status: 200 }),
      line({ tenant: 'acme', operation: '(query)', method: 'POST', route: '/graphql', status: 200 }),
      line({ method: 'GET', route: `${prefix}/insights`, status: 401 }),
      line({ method: 'GET', route: '(none)', status: 404 }),
    ]);
    expect(requestLines()[0]?.reqId).toBe(saved.headers['x-request-id']);
  });

  it('is quiet about health checks', async () => {
    gateway().logLines.length = 0;
    for (const url of ['/livez', '/readyz', '/metrics']) await gateway().request('GET', url);
    expect(requestLines().map(({ level }) => level)).toEqual(['debug', 'debug', 'debug']);
  });
});

describe('a secret', () => {
  it('stands in no log line and no answer that refuses it, at debug level', async () => {
    const canary = 'canary7f3a';
    const own = gateway();
    own.logLines.length = 0;
    const token = await own.tokenFor();
    const answers = [
      await own.rest('GET', '/insights', undefined, { token: `${canary}.x.y` }),
      await own.rest('GET', `/insights?token=${canary}`, undefined, {
        headers: { cookie: `portal_session=${canary}` },
      }),
      await own.rest('POST', '/insights/batch', `{"insights": ${canary}`),
      await own.rest('POST', '/insights/batch', { insights: [toBody({ title: 7, description: canary })] }),
      await own.rest('POST', '/insights/batch', { insights: [toBody({ status: { x: canary } })] }),
      await own.rest('PUT', `/insights/${canary}`, { title: canary }),
      await own.rest('GET', '/insights', undefined, { headers: { 'x-tenant-id': canary } }),
      await own.rest('GET', '/insights', undefined, {
        headers: { 'idempotency-key': `${canary} ${canary}` },
      }),
      await own.request('GET', `/${canary}?${canary}`),
      await own.graphqlAnswer('{ viewer { userId } }', {}, { token: `${canary}.x.y` }),
      await own.graphqlAnswer(saveMutation, {
        insights: [toInput({ title: { x: 1 }, description: canary })],
      }),
    ];
    for (const { status, body } of answers)
      expect([status < 500, JSON.stringify(body)]).toEqual([true, expect.not.stringContaining(canary)]);
    const log = JSON.stringify(own.logLines);
    expect(log).not.toContain(canary);
    expect(log).not.toContain(token.slice(-20));
    expect(own.logLines.length).toBeGreaterThan(10);
  });

  it('is blotted out where a field has a secret’s name', () => {
    const lines: string[] = [];
    const log = createLogger('info', { write: (line) => void lines.push(line) });
    log.info({
      token: 'c1',
      headers: { authorization: 'c2', cookie: 'c3' },
      a: { b: { password: 'c4' } },
      seen: 1,
    });
    expect(JSON.parse(lines[0]!)).toMatchObject({
      token: '[redacted]',
      headers: { authorization: '[redacted]', cookie: '[redacted]' },
      a: { b: { password: '[redacted]' } },
      seen: 1,
    });
  });

  it('in a store’s address stands in no log line and no answer', async () => {
    const place = createStoreSettings();
    const lines: string[] = [];
    const log = createLogger('debug', { write: (line) => void lines.push(line) });
    const config = loadConfig({
      NODE_ENV: 'test',
      ...place.settings,
      MONGODB_URI: 'mongodb://user:canary7f3a@127.0.0.1:9/x',
    });
    const error: unknown = await openStores(config, log).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/ECONNREFUSED/);
    expect(JSON.stringify([lines, String(error), (error as Error).stack])).not.toContain('canary7f3a');
    await place.remove().catch(() => undefined);
  });
});

it('a fault is answered without its cause, which the log has under the request’s id', async () => {
  const place = createStoreSettings();
  const config = loadConfig({ NODE_ENV: 'test', ...place.settings });
  const stores = await openStores(config, createLogger('silent'));
  const scanAll = () => {
    throw new Error('at /srv/code: boom');
  };
  const broken = { ...stores.insights, scanAll };
  const own = await TestGateway.create({}, { stores: { ...stores, insights: broken } });
  const { status, body, headers } = await own.rest('GET', '/insights');
  expect([status, body]).toEqual([
    500,
    { success: false, data: null, error: 'Internal server error', code: null, details: null },
  ]);
  const line = own.logLines.find(({ level }) => level === 'error');
  expect([line?.reqId, line?.err.message]).toEqual([headers['x-request-id'], 'at /srv/code: boom']);
  await own.close();
  await place.remove();
});
