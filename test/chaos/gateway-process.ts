import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createStoreSettings, testSecret } from '../helpers/gateway.ts';
import { until } from '../helpers/streams.ts';

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The gateway as it is shipped, in a process of its own that can be killed and started again on the same store. */
export class GatewayProcess {
  readonly base: string;
  /** How often it was killed. */
  killCount = 0;
  private readonly environment: Record<string, string>;
  private readonly removeStore: () => Promise<void>;
  private child: ChildProcess | undefined;
  private complaints = '';

  private constructor(port: number, settings: Record<string, string>) {
    const store = createStoreSettings();
    this.base = `http://127.0.0.1:${port}`;
    this.removeStore = store.remove;
    this.environment = {
      NODE_ENV: 'test',
      PORT: String(port),
      AUTH_SECRET: testSecret,
      DEMO: 'false',
      RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
      ...store.settings,
      ...settings,
    };
  }

  static async create(settings: Record<string, string>): Promise<GatewayProcess> {
    return new GatewayProcess(await findFreePort(), settings);
  }

  /**
   * Resolves when it is ready.
   * @param settings are this start's own, beside those that it was created with.
   */
  async start(settings: Record<string, string> = {}): Promise<void> {
    const child = spawn(process.execPath, ['dist/bundle/main.js'], {
      env: { ...this.environment, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    const keep = (data: Buffer) => (this.complaints = (this.complaints + data.toString()).slice(-5_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    await until('ready', async () => {
      if (child.exitCode !== null) throw new Error(`The gateway ended:\n${this.complaints}`);
      return (await fetch(`${this.base}/readyz`).catch(() => undefined))?.ok ?? false;
    });
  }

  /** SIGKILL: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    this.killCount += 1;
    child.kill('SIGKILL');
    await exit;
  }

  /** The last of what it has logged. */
  get lastLog(): string {
    return this.complaints;
  }

  async remove(): Promise<void> {
    await this.kill();
    await this.removeStore();
  }
}
