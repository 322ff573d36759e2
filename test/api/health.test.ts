import { createLogger } from '../../src/telemetry/logger.ts';
import { openStores, type Stores } from '../../src/domains/stores.ts';
import { loadConfig } from '../../src/config/config.ts';
import { TestGateway, createStoreSettings, useGateway } from '../helpers/gateway.ts';
import { RawSocket } from '../helpers/streams.ts';

// A store that answers has all the time to do so.
beforeEach(() => void jest.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal));
afterEach(() => void jest.restoreAllMocks());

const gateway = useGateway();

describe('health', () => {
  it('is told without a token', async () => {
    for (const url of ['/livez', '/readyz']) {
      const { status, body } = await gateway().request('GET', url, undefined, { token: null });
      expect([url, status, body]).toEqual([url, 200, { status: 'ok' }]);
    }
  });

  it('counts requests by route and sockets by transport, and names no tenant, user or id', async () => {
    await gateway().rest('GET', '/insights/some-id', undefined, {
      tenant: 'named-tenant',
      user: 'named-user',
    });
    const token = await gateway().tokenFor({ tenant: 'named-tenant', user: 'named-user' });
    const socket = await new RawSocket(await gateway().listen()).init(token);
    const { headers, body } = await gateway().request('GET', '/metrics', undefined, { token: null });
    await socket.close();
    expect(headers['content-type']).toMatch(/^text\/plain/);
    const route = 'route="/traction/api/v1/insights/:id",method="GET",status="404"';
    expect(body).toContain(`gateway_http_request_duration_seconds_count{${route}} 1`);
    expect(body).toContain('gateway_open_sockets{transport="graphql"} 1');
    expect(body).toContain('process_cpu_seconds_total');
    expect(body).toMatch(/^nodejs_eventloop_lag_mean_seconds [\d.e-]+$/m);
    expect(body).not.toMatch(/some-id|named-tenant|named-user/);
  });

  it('says not ready, and ends connections, once the gateway drains', async () => {
    const own = await TestGateway.create();
    own.gateway.drain();
    const { status, body, headers } = await own.request('GET', '/readyz');
    expect([status, body, headers.connection]).toEqual([503, { status: 'unavailable' }, 'close']);
    expect((await own.request('GET', '/livez')).status).toBe(200);
    expect((await own.rest('GET', '/insights')).status).toBe(200);
    await own.close();
  });
});

describe('a store that is gone', () => {
  it('is reported by readiness and by every request, while liveness stays ok', async () => {
    const place = createStoreSettings();
    const config = loadConfig({ NODE_ENV: 'test', ...place.settings });
    const stores: Stores = await openStores(config, createLogger('silent'));
    const own = await TestGateway.create({}, { stores: { ...stores, close: () => Promise.resolve() } });
    expect((await own.request('GET', '/readyz')).status).toBe(200);
    await stores.close();
    const ready = await own.request('GET', '/readyz');
    expect([ready.status, ready.body]).toEqual([503, { status: 'unavailable' }]);
    const rest = await own.rest('GET', '/insights');
    expect([rest.status, rest.headers['retry-after'], rest.body]).toEqual([
      503,
      '1',
      {
        success: false,
        data: null,
        error: 'The store does not answer; try again shortly',
        code: null,
        details: null,
      },
    ]);
    const graphql = await own.graphqlAnswer('{ insights { totalCount } }');
    expect(graphql.body.errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    expect((await own.request('GET', '/livez')).status).toBe(200);
    await own.close();
    await place.remove();
  });
});
