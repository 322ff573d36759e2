import mongoose, { type Connection } from 'mongoose';
import type { Config } from '../config/config.ts';
import { ensureDataDir } from '../config/config.ts';
import type { Log } from '../common/request-context.ts';
import './driver-patches/closed-connections.ts';
import './driver-patches/cursor-rows.ts';
import { openEmbeddedStore } from '../packages/embedded-mongo/index.ts';
import { indexesPlugin } from './indexes.ts';
import { tenancyPlugin } from './tenancy.ts';

/** The gateway's database, whichever it is. */
export interface Store {
  readonly connection: Connection;
  /** Whether this is the embedded store. */
  readonly isEmbedded: boolean;
  /** Whether the embedded store held nothing when it was opened; always false for a MongoDB. */
  readonly isFresh: boolean;
  /** @throws the driver's error if the store does not answer within a second. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds; a request should hear of a dead store soon (STORE_UNAVAILABLE), not hang. */
const serverSelectionTimeoutMS = 2_500;

export interface StoreOptions {
  /** Makes the connection's client emit the driver's command events; off unless said otherwise. */
  monitorCommands?: boolean;
}

/**
 * Connects to `MONGODB_URI`, or starts the embedded store and connects to that.
 * @throws the driver's error if there is no store to connect to.
 */
export async function openStore(
  config: Pick<Config, 'mongodbUri' | 'dataDir'>,
  log: Log,
  { monitorCommands = false }: StoreOptions = {},
): Promise<Store> {
  const embedded = config.mongodbUri === undefined ? await openEmbedded(config, log) : undefined;
  const connection = mongoose.createConnection(config.mongodbUri ?? embedded?.uri ?? '', {
    appName: 'insight-gateway',
    autoCreate: false,
    autoIndex: false,
    bufferCommands: false,
    maxPoolSize: 32,
    serverSelectionTimeoutMS,
    socketTimeoutMS: 30_000,
    monitorCommands,
    ...(embedded ? {} : { writeConcern: { w: 'majority' }, readConcernLevel: 'majority' }),
  });
  connection.plugin(tenancyPlugin);
  connection.plugin(indexesPlugin);
  try {
    await connection.asPromise();
  } catch (error) {
    await embedded?.close();
    throw error;
  }
  return {
    connection,
    isEmbedded: embedded !== undefined,
    isFresh: embedded?.isFresh ?? false,
    async ping() {
      await connection.db?.command({ ping: 1 }, { signal: AbortSignal.timeout(1_000) });
    },
    async close() {
      await connection.close();
      await embedded?.close();
    },
  };
}

async function openEmbedded(config: Pick<Config, 'dataDir'>, log: Log) {
  ensureDataDir(config);
  return await openEmbeddedStore({ dataDir: config.dataDir, log: (message) => log.info({}, message) });
}
