import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { until } from './streams.ts';

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The gateway as a process of its own: the compiled files that all tests run, or what `npm start` runs. */
export class GatewayProcess {
  readonly base: string;
  readonly child: ChildProcess;
  /** Everything it wrote. */
  output = '';
  readonly exited: Promise<{ code: number | null; signal: string | null }>;

  private constructor(child: ChildProcess, port: number) {
    this.child = child;
    this.base = `http://127.0.0.1:${port}`;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
  }

  /**
   * Resolves when it is ready.
   * @param options `command`: the file that Node runs, from the project's root, and its arguments.
   *   `nodeOptions`: Node's own.
   * @throws with its output if it does not get there.
   */
  static async start(
    settings: Record<string, string>,
    {
      command: [file, ...args] = ['dist/bundle/main.js'],
      nodeOptions = [],
    }: { command?: [string, ...string[]]; nodeOptions?: string[] } = {},
  ): Promise<GatewayProcess> {
    const port = await findFreePort();
    const child = spawn(process.execPath, [...nodeOptions, path.resolve(file), ...args], {
      env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port), ...settings },
    });
    const gateway = new GatewayProcess(child, port);
    try {
      await until('ready', async () => {
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}`);
        const answer = await fetch(`${gateway.base}/readyz`).catch(() => undefined);
        return answer?.status === 200;
      });
    } catch (error) {
      child.kill('SIGKILL');
      throw new Error(`${(error as Error).message}\n${gateway.output}`, { cause: error });
    }
    return gateway;
  }

  async kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<{ code: number | null; signal: string | null }> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    return await this.exited;
  }
}
