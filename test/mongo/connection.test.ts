/* eslint-disable no-restricted-syntax -- the connection is tested below the tenant filter */
import diagnostics from 'node:diagnostics_channel';
import { connect, createServer, type Server, type Socket } from 'node:net';
import mongoose from 'mongoose';
import { loadConfig } from '../../src/config/config.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStore, type Store } from '../../src/mongo/connection.ts';
import { createStorePaths } from '../../src/packages/embedded-mongo/socket-path.ts';
import { until } from '../helpers/streams.ts';
import { cleanUp, createDataDir, openStore as openEmbedded } from '../packages/embedded-mongo/helpers.ts';

const { MongoNetworkError } = mongoose.mongo;
/** The driver's connections that still take what is written. */
const open = new Set<Socket>();
const collect = (message: unknown) => {
  const { socket } = message as { socket: Socket };
  socket.once('connect', () => open.add(socket)).once('close', () => open.delete(socket));
};
let store: Store;
/** Between the driver and the store. */
let relay: Server;
let isSilent = false;
/** Bytes that it has kept from the store. */
let heldBack = 0;

beforeAll(async () => {
  const dataDir = await createDataDir();
  await openEmbedded(dataDir);
  relay = createServer((client) => {
    const server = connect(createStorePaths(dataDir).socket);
    client.on('data', (bytes) => {
      if (isSilent) heldBack += bytes.length;
      else server.write(bytes);
    });
    client.once('close', () => server.destroy());
    server.on('data', (bytes) => client.write(bytes));
    for (const socket of [client, server]) socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const { port } = relay.address() as { port: number };
  diagnostics.subscribe('net.client.socket', collect);
  const MONGODB_URI = `mongodb://127.0.0.1:${port}/insight?directConnection=true`;
  store = await openStore(loadConfig({ NODE_ENV: 'test', MONGODB_URI }), createLogger('silent'));
  await collection().insertOne({ n: 1 });
});
afterAll(async () => {
  diagnostics.unsubscribe('net.client.socket', collect);
  await store.close();
  relay.close();
  await cleanUp();
});
afterEach(() => (isSilent = false));

const collection = () => store.connection.collection('things');

/** Ends every connection; that they closed is told to nobody before the next turn of the event loop. */
function endConnections(): void {
  expect(open.size).toBeGreaterThan(0);
  for (const socket of open) socket.destroy();
}

it('a read is tried again when its connection ended just before', async () => {
  endConnections();
  expect(await collection().findOne({})).toMatchObject({ n: 1 });
});

it('a write fails when its connection ended just before, and the next does not', async () => {
  endConnections();
  await expect(collection().insertOne({ n: 2 })).rejects.toBeInstanceOf(MongoNetworkError);
  expect(await collection().countDocuments({ n: 2 })).toBe(0);
  await collection().insertOne({ n: 3 });
});

it('a write fails when its connection ends while it is being written', async () => {
  isSilent = true;
  const writing = collection().insertOne({ bytes: Buffer.alloc(12_000_000) });
  await until('it is being written', () => heldBack > 0);
  endConnections();
  await expect(writing).rejects.toBeInstanceOf(MongoNetworkError);
});

it('a store that does not answer fails the ping', async () => {
  await until('it answers', () =>
    store.ping().then(
      () => true,
      () => false,
    ),
  );
  isSilent = true;
  await expect(store.ping()).rejects.toThrow('Timed out');
});
