import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WorkerInput, WorkerMessage } from './worker.ts';

/** A worker thread that serves the data folder. */
export interface ServerThread {
  /** Resolves when the thread has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends the thread after everything it was asked is answered and durable. */
  close(): Promise<void>;
}

/** What a command leaves behind is dead by the next one: more room for it would be held, and win no time. */
const maxYoungGenerationSizeMb = 8;

/**
 * Starts the server in a thread; undefined when another process has the data folder's lock.
 * @throws Error when the database cannot be opened or the socket not be made.
 */
export function startServerThread(input: WorkerInput): Promise<ServerThread | undefined> {
  // The compiler rewrites the extension of imports only, and this always runs compiled.
  const worker = new Worker(fileURLToPath(new URL('./worker.js', import.meta.url)), {
    workerData: input,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb },
  });
  return new Promise((resolve, reject) => {
    const ended = new Promise<void>((onEnd) => {
      worker.once('exit', () => {
        onEnd();
        reject(new Error('the embedded store ended while it started'));
      });
    });
    worker.once('error', reject);
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'failed') reject(new Error(`embedded store: ${message.message}`));
      else if (message.type === 'locked') resolve(undefined);
      else {
        resolve({
          ended,
          async close() {
            worker.postMessage('close');
            await ended;
          },
        });
      }
    });
  });
}
