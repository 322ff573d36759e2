import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Link, openLink } from './link.ts';
import { type ServerThread, startServerThread } from './server-thread.ts';
import { createStorePaths, type StorePaths, toUri } from './socket-path.ts';

/** A database in the data folder, reachable with any MongoDB driver. */
export interface EmbeddedStore {
  /** The connection string for mongoose or the driver; stays the same whoever serves. */
  readonly uri: string;
  /** True when the database held no document when its server opened it. */
  readonly isFresh: boolean;
  /** True while this store object's own thread serves; false while another process or store object does. */
  readonly isServing: boolean;
  /** Gives up serving, once everything acknowledged is durable, or watching. Resolves when it is done. Idempotent. */
  close(): Promise<void>;
}

/** What openEmbeddedStore takes. */
export interface EmbeddedStoreOptions {
  /** The data folder; made when missing. */
  readonly dataDir: string;
  /** Told, in one line, when another process took over or could not. */
  readonly log?: (message: string) => void;
  /** Milliseconds between two sweeps of expired documents; default 60,000. */
  readonly ttlIntervalMs?: number;
}

/** Milliseconds to wait for a process that has the lock but does not serve yet. */
const lockTimeoutMs = 15_000;
const retryDelayMs = 30;

class Store implements EmbeddedStore {
  readonly uri: string;
  isFresh = false;
  readonly #paths: StorePaths;
  readonly #options: EmbeddedStoreOptions;
  readonly #ownerId = randomUUID();
  #thread: ServerThread | undefined;
  #link: Link | undefined;
  #isClosed = false;
  #attaching: Promise<void> = Promise.resolve();
  #closing: Promise<void> | undefined;

  constructor(options: EmbeddedStoreOptions) {
    this.#options = options;
    this.#paths = createStorePaths(options.dataDir);
    this.uri = toUri(this.#paths.socket);
  }

  get isServing(): boolean {
    return this.#thread !== undefined;
  }

  /** Finds the server of the data folder or becomes it. */
  attach(): Promise<void> {
    this.#attaching = this.#attach();
    return this.#attaching;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #attach(): Promise<void> {
    const deadline = Date.now() + lockTimeoutMs;
    while (!this.#isClosed) {
      const link = await openLink(this.#paths.socket);
      if (link !== undefined) return this.#watchLink(link);
      if (await this.#serve()) return;
      if (Date.now() > deadline) {
        throw new Error(
          `data folder ${this.#options.dataDir}: another process has its lock but does not answer`,
        );
      }
      // Spread out, so that several waiting processes do not move in step.
      await delay(retryDelayMs * (1 + Math.random()));
    }
  }

  async #serve(): Promise<boolean> {
    const { ttlIntervalMs = 60_000 } = this.#options;
    const thread = await startServerThread({
      ...this.#paths,
      ownerId: this.#ownerId,
      ttlIntervalMs,
    });
    if (thread === undefined) return false;
    this.#thread = thread;
    void thread.ended.then(() => {
      this.#thread = undefined;
      this.#onLost('its thread ended');
    });
    const link = await openLink(this.#paths.socket);
    this.isFresh = link?.isFresh ?? false;
    link?.socket.destroy();
    return true;
  }

  #watchLink(link: Link): void {
    this.#link = link;
    this.isFresh = link.isFresh;
    if (link.socket.destroyed) return this.#onLost('the serving process ended');
    link.socket.once('close', () => {
      this.#link = undefined;
      this.#onLost('the serving process ended');
    });
    if (this.#isClosed) link.socket.destroy();
  }

  #onLost(reason: string): void {
    if (this.#isClosed) return;
    this.#options.log?.(`embedded store: ${reason}; looking for another or taking over`);
    this.attach().then(
      () => this.#options.log?.(`embedded store: ${this.isServing ? 'serving' : 'another process serves'}`),
      async (error: unknown) => {
        this.#options.log?.(`embedded store: ${String(error)}`);
        await delay(1000);
        this.#onLost('nobody serves');
      },
    );
  }

  async #close(): Promise<void> {
    this.#isClosed = true;
    this.#link?.socket.destroy();
    // A store that is just taking over must not be left serving.
    await this.#attaching.catch(() => undefined);
    this.#link?.socket.destroy();
    await this.#thread?.close();
  }
}

/**
 * Opens the database of a data folder. The first process serves it from a worker thread; every later one, and every
 * later call in the same process, uses the first one's server, and one of them takes over when it ends.
 * @throws Error when the folder cannot be used, or its lock is held by a process that does not answer for 15 seconds.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const store = new Store(options);
  await store.attach();
  return store;
}
