import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import mongoose from 'mongoose';
import { openEmbeddedStore } from '../../../../src/packages/embedded-mongo/index.ts';

export type Implementation = 'embedded' | 'mongodb' | 'mongo-java-server';
export type Db = mongoose.mongo.Db;
export type Collection = mongoose.mongo.Collection<any>;

/** A started implementation: an empty database of its own, and what ends it. */
export interface Target {
  readonly db: Db;
  close(): Promise<void>;
}

const { MongoClient } = mongoose.mongo;

async function connect(uri: string): Promise<{ client: mongoose.mongo.MongoClient; db: Db }> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 });
  await client.connect();
  return { client, db: client.db(`contract_${process.pid}_${Math.random().toString(36).slice(2, 8)}`) };
}

async function startEmbedded(): Promise<Target> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'store-contract-'));
  const store = await openEmbeddedStore({ dataDir });
  const { client, db } = await connect(store.uri);
  return {
    db,
    async close() {
      await client.close();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function startRemote(uri: string, isDropped: boolean): Promise<Target> {
  const { client, db } = await connect(uri);
  return {
    db,
    async close() {
      if (isDropped) await db.dropDatabase();
      await client.close();
    },
  };
}

/** The implementations that this run can reach, each with what starts it. */
export const implementations: [Implementation, () => Promise<Target>][] = [['embedded', startEmbedded]];
const { MONGODB_URI: mongodbUri, MONGO_JAVA_SERVER_URI: javaUri } = process.env;
if (mongodbUri) implementations.push(['mongodb', () => startRemote(mongodbUri, true)]);
// It keeps everything in memory, and fails to drop some indexes.
if (javaUri) implementations.push(['mongo-java-server', () => startRemote(javaUri, false)]);
