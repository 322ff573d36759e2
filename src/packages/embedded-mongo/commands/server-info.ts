import { maxDocumentBytes } from '../documents/writer.ts';
import { maxMessageBytes } from '../wire/message.ts';
import type { Doc } from '../bson/values.ts';
import type { Handler } from './context.ts';

/** What the server claims to be. Wire version 17 is that of MongoDB 6.0. */
const wireVersion = 17;
const version = '6.0.0';

/** hello: a standalone server, so that drivers send neither transactions nor retryable writes. */
export const hello: Handler = (_, command): Doc => ({
  helloOk: true,
  ...(command.name === 'hello' ? { isWritablePrimary: true } : { ismaster: true }),
  maxBsonObjectSize: maxDocumentBytes,
  maxMessageSizeBytes: maxMessageBytes,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  connectionId: 1,
  minWireVersion: 0,
  maxWireVersion: wireVersion,
  readOnly: false,
});

/** ping, and commands that have nothing to do here, such as endSessions. */
export const ping: Handler = () => ({});

/** buildInfo: names the engine, so that nobody takes this store for MongoDB. */
export const buildInfo: Handler = (): Doc => ({
  version,
  versionArray: version.split('.').map(Number).concat(0),
  modules: ['insight-gateway embedded store'],
  storageEngines: ['lmdb'],
  bits: 64,
  debug: false,
  maxBsonObjectSize: maxDocumentBytes,
});

/** What openEmbeddedStore asks the process that serves the data folder; no driver sends it. */
export const embeddedStoreStatus: Handler = ({ isFresh }) => ({ isFresh, pid: process.pid });
