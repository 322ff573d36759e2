import { loadConfig } from '../../src/config/config.ts';
import { createIdempotencyService } from '../../src/idempotency/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import type { RequestContext } from '../../src/common/request-context.ts';
import { openStores, type Stores } from '../../src/domains/stores.ts';
import { exchange, type Exchange, type Exchanged } from './raw-exchange.ts';
import { createStoreSettings, TestGateway, testSecret, type Identity } from './gateway.ts';
import { createSchemaOf } from './gateway-schema.ts';
import { startStockApollo, type StockApollo } from './stock-apollo.ts';

/** One comparison: what is sent, and what is done before each time. */
export interface Case extends Exchange {
  name: string;
  query?: string;
  variables?: unknown;
  operationName?: unknown;
  /** Beside those of a JSON request with a token; an empty one is left out. */
  headers?: Record<string, string>;
  viewer?: Identity;
  /** Runs before every single request, to the gateway and to stock Apollo. */
  prepare?: (pair: ApolloPair) => Promise<void>;
}

/** How often each case is sent: first executed as it is, then compiled, then from the cache. */
const times = 3;

/** Further requests after which a compiled query is sure to have code of its own. */
const warming = 120;
const atOnce = 30;

const json = { 'content-type': 'application/json', accept: 'application/json' };

/** The gateway and stock Apollo over the same services, and so over the same store. */
export class ApolloPair {
  readonly gateway: TestGateway;
  readonly stores: Stores;
  private readonly stock: StockApollo;
  private readonly gatewayBase: string;
  private readonly release: () => Promise<void>;

  private constructor(
    gateway: TestGateway,
    stores: Stores,
    stock: StockApollo,
    gatewayBase: string,
    release: () => Promise<void>,
  ) {
    this.gateway = gateway;
    this.stores = stores;
    this.stock = stock;
    this.gatewayBase = gatewayBase;
    this.release = release;
  }

  static async create(settings: Record<string, string>): Promise<ApolloPair> {
    const place = createStoreSettings();
    const all = { ...place.settings, ...settings };
    const config = loadConfig({ NODE_ENV: 'test', AUTH_SECRET: testSecret, ...all });
    const stores = await openStores(config, createLogger('silent'));
    const gateway = await TestGateway.create(all, { stores });
    const stock = await startStockApollo({
      schema: createSchemaOf(gateway.gateway.services),
      config,
      idempotency: createIdempotencyService(stores.idempotency),
    });
    return new ApolloPair(gateway, stores, stock, await gateway.listen(), place.remove);
  }

  async close(): Promise<void> {
    await this.stock.close();
    await this.gateway.close();
    await this.release();
  }

  get services() {
    return this.gateway.gateway.services;
  }

  /** The context of a request, to reach a service without one. */
  contextOf({ tenant = 'acme', user = 'ada', roles = ['admin'] }: Identity = {}): RequestContext {
    return {
      viewer: {
        tenantId: tenant,
        userId: user,
        roles,
        name: null,
        email: null,
        sessionId: 'test',
        expiresAt: new Date(8.64e15),
      },
      requestId: 'test',
      log: createLogger('silent'),
      idempotencySeed: undefined,
      trace: {},
    };
  }

  /**
   * Sends a case to both, alternately.
   * @param isRepeatable sends it to the gateway as often as it takes to be executed by generated code, and once more
   * to both.
   * @returns the answers of both in the order of the requests.
   */
  async send(each: Case, isRepeatable: boolean): Promise<{ gateway: Exchanged[]; stock: Exchanged[] }> {
    const { authorization = '' } = await this.gateway.headersFor(each.viewer);
    const { query, variables, operationName } = each;
    const toRequest = (server: string): Exchange => {
      const headers = Object.entries({ authorization, ...json, ...each.headers })
        .filter(([, value]) => value !== '')
        // Both store what their keys stand for in one place, so each has keys of its own.
        .map(([name, value]) => [name, value.replace('SERVER', server)]);
      return {
        ...each,
        headers: Object.fromEntries(headers) as Record<string, string>,
        body: each.body ?? (query === undefined ? undefined : { query, variables, operationName }),
      };
    };
    const answers = { gateway: [] as Exchanged[], stock: [] as Exchanged[] };
    const sendOnce = async () => {
      for (const server of ['gateway', 'stock'] as const) {
        await each.prepare?.(this);
        const base = server === 'gateway' ? this.gatewayBase : this.stock.base;
        answers[server].push(await exchange(base, toRequest(server)));
      }
    };
    for (let turn = 0; turn < times; turn += 1) await sendOnce();
    if (!isRepeatable) return answers;
    const request = toRequest('gateway');
    for (let sent = 0; sent < warming; sent += atOnce) {
      await Promise.all(Array.from({ length: atOnce }, () => exchange(this.gatewayBase, request)));
    }
    await sendOnce();
    return answers;
  }
}

/** What a case's first answer must be like beside being equal; so that no case is equal by an accident of its own. */
export interface Expectation {
  status: number;
  /** Part of the answer's text. */
  holds: string | RegExp;
}

export type ExpectedCase = Case & Expectation;

/** Whether the case asks for what can be compiled, and may be asked again and again. */
const isWarmed = ({ query = '', status, prepare, headers }: ExpectedCase, compiled: string) =>
  compiled === 'on' &&
  status === 200 &&
  !prepare &&
  !headers &&
  query !== '' &&
  !/mutation|subscription|__schema/.test(query);

/**
 * Declares a test for each case: the gateway's answers are stock Apollo's, whether queries are compiled or not.
 * @param seed what the store holds before the first.
 */
export function describeParity(
  title: string,
  cases: readonly ExpectedCase[],
  seed: (pair: ApolloPair) => Promise<void>,
): void {
  describe.each(['on', 'off'])(`${title}, COMPILED_QUERIES=%s`, (compiled) => {
    let pair: ApolloPair;
    beforeAll(async () => {
      pair = await ApolloPair.create({ COMPILED_QUERIES: compiled });
      await seed(pair);
    });
    afterAll(async () => await pair.close());

    it.each(cases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
      const { gateway, stock } = await pair.send(each, isWarmed(each, compiled));
      expect(gateway).toEqual(stock);
      expect([gateway[0]?.status, gateway[0]?.text]).toEqual([
        each.status,
        typeof each.holds === 'string'
          ? expect.stringContaining(each.holds)
          : expect.stringMatching(each.holds),
      ]);
    });
  });
}
