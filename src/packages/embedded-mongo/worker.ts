import { parentPort, workerData } from 'node:worker_threads';
import { type ServerOptions, startServer } from './server.ts';

/** What the worker tells the thread that started it. */
export type WorkerMessage =
  | { readonly type: 'serving' }
  | { readonly type: 'locked' }
  | { readonly type: 'failed'; readonly message: string };

/** What the worker is started with. */
export type WorkerInput = Omit<ServerOptions, 'onLockLost'>;

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

try {
  const server = await startServer({
    ...(workerData as WorkerInput),
    // Ending the thread closes every connection; the clients find the new server on the same socket path.
    onLockLost: () => setImmediate(() => process.exit(1)),
  });
  if (server === undefined) {
    tell({ type: 'locked' });
    parentPort?.close();
  } else {
    tell({ type: 'serving' });
    parentPort?.once('message', () => {
      void server.close().finally(() => parentPort?.close());
    });
  }
} catch (error) {
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  parentPort?.close();
}
