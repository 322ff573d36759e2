import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';
import {
  type EmbeddedStore,
  type EmbeddedStoreOptions,
  openEmbeddedStore,
} from '../../../src/packages/embedded-mongo/index.ts';

const cleanUps: (() => Promise<unknown>)[] = [];

/** Undoes, last first, what the helpers made. */
export async function cleanUp(): Promise<void> {
  for (let undo = cleanUps.pop(); undo !== undefined; undo = cleanUps.pop()) await undo();
}

/** A new data folder. */
export async function createDataDir(): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'store-test-'));
  cleanUps.push(() => rm(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** An open store; closed by `cleanUp`. */
export async function openStore(
  dataDir: string,
  options: Partial<EmbeddedStoreOptions> = {},
): Promise<EmbeddedStore> {
  const store = await openEmbeddedStore({ dataDir, ...options });
  cleanUps.push(() => store.close());
  return store;
}

/** A database of the store; its client is closed by `cleanUp`. */
export async function connectTo({ uri }: { uri: string }): Promise<mongoose.mongo.Db> {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: 300_000 });
  await client.connect();
  cleanUps.push(() => client.close());
  return client.db();
}

/** A process that runs one of the scripts beside this file, and the lines it prints. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** Resolves to the first line that starts with `prefix`. */
  line(prefix: string): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Resolves when it has ended. */
  readonly ended: Promise<unknown>;
}

/** Starts `<script>.js`; ended by `cleanUp`. */
export function startChild(script: string, args: string[], limitKilobytes?: number): Child {
  const file = fileURLToPath(new URL(`./${script}.js`, import.meta.url));
  const command = [process.execPath, file, ...args];
  const child =
    limitKilobytes === undefined
      ? spawn(process.execPath, [file, ...args])
      : spawn('bash', ['-c', `ulimit -f ${limitKilobytes}; exec "$@"`, 'bash', ...command]);
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'exit');
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    child.emit('lines');
  });
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await ended;
  };
  cleanUps.push(() => kill('SIGKILL'));
  return {
    process: child,
    lines,
    kill,
    ended,
    async line(prefix) {
      for (;;) {
        const found = lines.find((line) => line.startsWith(prefix));
        if (found !== undefined) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`the child ended: ${lines.join(' | ')}\n${complaints}`);
        await Promise.race([once(child, 'lines'), once(child, 'exit')]);
      }
    },
  };
}
