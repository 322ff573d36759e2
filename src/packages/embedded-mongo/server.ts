import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { afterPrefix } from './bson/key-encoding.ts';
import { Catalog } from './catalog/catalog.ts';
import type { Context } from './commands/context.ts';
import { Cursors } from './commands/cursors.ts';
import { dispatch } from './commands/dispatch.ts';
import { DocumentWriter } from './documents/writer.ts';
import { CommandError } from './errors.ts';
import { acquireLock, isLockHeld, releaseLock } from './lock.ts';
import { GroupCommit } from './storage/group-commit.ts';
import { openStorage, type Storage } from './storage/storage.ts';
import { sweepExpired } from './ttl-sweeper.ts';
import { Connection } from './wire/connection.ts';

/** What a server needs to know. */
export interface ServerOptions {
  readonly database: string;
  readonly socket: string;
  /** Names the store object on whose behalf the lock is taken. */
  readonly ownerId: string;
  /** Milliseconds between two sweeps of expired documents. */
  readonly ttlIntervalMs: number;
  /** Called when another process has taken the data folder: nothing can be written any more. */
  readonly onLockLost: () => void;
}

/** A server that listens. */
export interface RunningServer {
  /** Stops accepting, answers what was received, gives the lock back and closes the database. */
  close(): Promise<void>;
}

function isEmpty(storage: Storage, catalog: Catalog): boolean {
  return catalog
    .list()
    .every(
      ({ prefix }) => storage.entries(prefix, Buffer.concat([prefix, afterPrefix]), false, 1).length === 0,
    );
}

function listen(server: Server, socket: string): Promise<void> {
  // Only the holder of the lock gets here, so a socket that exists is a dead process's.
  rmSync(socket, { force: true });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, () => resolve());
  });
}

const firstSweepDelayMs = 500;

/**
 * Opens the database, takes its lock and listens; undefined when another process has the lock.
 * @throws Error when the database cannot be opened or the socket not be made.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer | undefined> {
  const { ownerId } = options;
  const storage = openStorage(options.database);
  if (!acquireLock(storage, ownerId)) {
    await storage.close();
    return undefined;
  }
  const catalog = new Catalog(storage);
  const assertLocked = (): void => {
    if (isLockHeld(storage, ownerId)) return;
    options.onLockLost();
    throw new CommandError(10107, 'another process has taken over the data folder');
  };
  const commits = new GroupCommit(storage, assertLocked, () => catalog.reload());
  const cursors = new Cursors();
  const context: Context = {
    storage,
    catalog,
    commits,
    cursors,
    writer: new DocumentWriter(storage, catalog),
    isFresh: isEmpty(storage, catalog),
  };
  const connections = new Map<Socket, Connection>();
  const server = createServer((socket) => {
    connections.set(socket, new Connection(socket, (request) => dispatch(context, request)));
    socket.once('close', () => connections.delete(socket));
  });
  await listen(server, options.socket);

  const sweep = (): void => {
    cursors.sweep();
    // A sweep that the disk refuses is tried again at the next interval.
    sweepExpired(context).catch(() => undefined);
  };
  const soon = setTimeout(sweep, Math.min(firstSweepDelayMs, options.ttlIntervalMs));
  const timer = setInterval(sweep, options.ttlIntervalMs);

  return {
    async close() {
      clearTimeout(soon);
      clearInterval(timer);
      server.close();
      await Promise.all([...connections.values()].map((connection) => connection.close()));
      // Whatever was submitted before this is committed once this is.
      await commits.submit(() => undefined).catch(() => undefined);
      releaseLock(storage, ownerId);
      await storage.close();
    },
  };
}
