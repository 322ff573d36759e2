import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InjectOptions } from 'fastify';
import mongoose from 'mongoose';
import { createApp, type Gateway, type Overrides } from '../../src/app.ts';
import { openEmbeddedStore, type EmbeddedStore } from '../../src/packages/embedded-mongo/index.ts';
import { loadConfig, type Config } from '../../src/config/config.ts';
import type { Role } from '../../src/common/request-context.ts';

export const testSecret = 'a secret for tests that is long enough for HS256';

export interface Identity {
  tenant?: string;
  user?: string;
  roles?: readonly Role[];
  /** Seconds. */
  lifetimeSeconds?: number;
}

export interface RequestOptions extends Identity {
  /** In place of a token made for the identity; null sends none. */
  token?: string | null;
  headers?: Record<string, string>;
}

export interface TestResponse {
  status: number;
  headers: Record<string, string | number | string[] | undefined>;
  /** The body, parsed where it is JSON. */
  body: any;
}

/** A place for a store, and what removes it. */
interface StorePlace {
  settings: Record<string, string>;
  remove: () => Promise<void>;
}

/**
 * A fresh data folder, or with a server's URI (`MONGODB_URI`) a database of its own there. `COMPILED_QUERIES` of the
 * test run goes along, so that the whole suite can be run either way.
 */
export function createStoreSettings(server = process.env.MONGODB_URI): StorePlace {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'insight-gateway-'));
  const settings: Record<string, string> = { DATA_DIR: dataDir };
  const { COMPILED_QUERIES: compiled } = process.env;
  if (compiled) settings.COMPILED_QUERIES = compiled;
  if (server) {
    const uri = new URL(server);
    uri.pathname = `/test-${randomUUID().slice(0, 13)}`;
    settings.MONGODB_URI = uri.href;
  }
  return {
    settings,
    async remove() {
      if (settings.MONGODB_URI) {
        const connection = await mongoose.createConnection(settings.MONGODB_URI).asPromise();
        await connection.dropDatabase();
        await connection.close();
      }
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

let sharedStore: Promise<EmbeddedStore> | undefined;

/** Starts the embedded store that the suites of this thread share: a database in it is made sooner than a store. */
async function shareStore(): Promise<string> {
  if (!sharedStore) {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'insight-gateway-'));
    process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
    sharedStore = openEmbeddedStore({ dataDir });
  }
  return (await sharedStore).uri;
}

/** A gateway with a store of its own, and short ways to talk to it. */
export class TestGateway {
  readonly gateway: Gateway;
  readonly config: Config;
  /** The log's lines so far, parsed. */
  readonly logLines: Record<string, any>[];
  private readonly remove: () => Promise<void>;

  private constructor(
    gateway: Gateway,
    config: Config,
    logLines: Record<string, any>[],
    remove: () => Promise<void>,
  ) {
    this.gateway = gateway;
    this.config = config;
    this.logLines = logLines;
    this.remove = remove;
  }

  static async create(
    settings: Record<string, string> = {},
    overrides: Overrides = {},
  ): Promise<TestGateway> {
    const store = createStoreSettings(
      process.env.MONGODB_URI ?? (settings.DATA_DIR ? '' : await shareStore()),
    );
    const config = loadConfig({
      NODE_ENV: 'test',
      AUTH_SECRET: testSecret,
      LOG_LEVEL: 'debug',
      RATE_LIMIT: '0',
      ...store.settings,
      ...settings,
    });
    const logLines: Record<string, any>[] = [];
    const logStream = { write: (line: string) => void logLines.push(JSON.parse(line)) };
    const gateway = await createApp(config, { logStream, ...overrides });
    await gateway.app.ready();
    return new TestGateway(gateway, config, logLines, store.remove);
  }

  get app() {
    return this.gateway.app;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.remove();
  }

  /** Listens on a free port. @returns the address, such as `http://127.0.0.1:40123`. */
  async listen(): Promise<string> {
    if (!this.app.server.listening) await this.app.listen({ host: '127.0.0.1', port: 0 });
    return `http://127.0.0.1:${(this.app.server.address() as AddressInfo).port}`;
  }

  async tokenFor({ tenant = 'acme', user = 'ada', roles = ['admin'], lifetimeSeconds }: Identity = {}) {
    return await this.gateway.signToken!({ tenantId: tenant, userId: user, roles }, lifetimeSeconds);
  }

  async headersFor(options: RequestOptions = {}): Promise<Record<string, string>> {
    const token = options.token === undefined ? await this.tokenFor(options) : options.token;
    return { ...(token !== null && { authorization: `Bearer ${token}` }), ...options.headers };
  }

  async request(
    method: InjectOptions['method'] & string,
    url: string,
    body?: unknown,
    options: RequestOptions = {},
  ): Promise<TestResponse> {
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const response = await this.app.inject({
      method: method as 'GET',
      url,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(await this.headersFor(options)),
      },
      ...(body !== undefined && { payload: isRaw ? body : JSON.stringify(body) }),
    });
    const isJson = /json/.test(String(response.headers['content-type']));
    return {
      status: response.statusCode,
      headers: response.headers,
      body: isJson ? JSON.parse(response.body) : response.body,
    };
  }

  /** The coaching API; `url` is what follows its prefix. */
  async rest(method: string, url: string, body?: unknown, options?: RequestOptions): Promise<TestResponse> {
    return await this.request(method, `/traction/api/v1${url}`, body, options);
  }

  /** The whole answer, errors and all. */
  async graphqlAnswer(query: string, variables?: object, options?: RequestOptions): Promise<TestResponse> {
    return await this.request('POST', '/graphql', { query, variables }, options);
  }

  /** The answer's data. @throws with query, variables and answer if there are errors. */
  async graphql(query: string, variables?: object, options?: RequestOptions): Promise<any> {
    const { status, body } = await this.graphqlAnswer(query, variables, options);
    if (status === 200 && body.data && !body.errors) return body.data;
    const evidence = JSON.stringify({ variables, status, body }, null, 2);
    throw new Error(`GraphQL failed:\n${query.trim()}\n${evidence}`);
  }
}

/** One gateway for all tests of a file: made before the first, closed and removed after the last. */
export function useGateway(settings: Record<string, string> = {}, overrides: Overrides = {}) {
  let current: TestGateway | undefined;
  beforeAll(async () => {
    current = await TestGateway.create(settings, overrides);
  });
  afterAll(async () => {
    await current?.close();
  });
  return (): TestGateway => {
    if (!current) throw new Error('useGateway: asked for before the tests began');
    return current;
  };
}
