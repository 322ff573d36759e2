import { Schema } from 'mongoose';
import { createLogger } from '../../src/telemetry/logger.ts';
import { loadConfig } from '../../src/config/config.ts';
import { openStore, type Store } from '../../src/mongo/connection.ts';
import { readBatches } from '../../src/mongo/batches.ts';
import { createStoreSettings } from '../helpers/gateway.ts';

interface Row {
  _id: string;
  tenantId: string;
  number: number;
}

const place = createStoreSettings();
let store: Store;
/** Names of the commands that were sent, oldest first. */
const sent: string[] = [];
let rows: ReturnType<typeof createModel>;

function createModel({ connection }: Store) {
  return connection.model<Row>(
    'Row',
    new Schema<Row>({ _id: String, number: Number }, { collection: 'rows', versionKey: false }),
  );
}

beforeAll(async () => {
  const config = loadConfig({ NODE_ENV: 'test', ...place.settings });
  store = await openStore(config, createLogger('silent'), { monitorCommands: true });
  store.connection.getClient().on('commandStarted', ({ commandName }) => sent.push(commandName));
  rows = createModel(store);
  await rows.insertMany(
    Array.from({ length: 25 }, (_, number) => ({
      _id: String(number).padStart(2, '0'),
      tenantId: 'acme',
      number,
    })),
  );
});
beforeEach(() => {
  sent.length = 0;
});
afterAll(async () => {
  await store.close();
  await place.remove();
});

const read = (tenantId: string, size: number) =>
  readBatches<Row>(rows.find({ tenantId }).sort({ _id: 1 }).lean(), size);

it('a query is read in order, in batches that are fetched on demand', async () => {
  const batches: Row[][] = [];
  for await (const batch of read('acme', 10)) {
    batches.push(batch);
    expect(sent).toEqual(['find', 'getMore', 'getMore'].slice(0, batches.length));
  }
  expect(batches.map(({ length }) => length)).toEqual([10, 10, 5]);
  expect(batches.flat()).toEqual(
    Array.from({ length: 25 }, (_, number) => ({
      _id: String(number).padStart(2, '0'),
      tenantId: 'acme',
      number,
    })),
  );
});

it('a query without results gives no batch', async () => {
  for await (const batch of read('nobody', 10)) throw new Error(`Expected none, got ${batch.length}`);
  expect(sent).toEqual(['find']);
});

it('closes the store’s cursor when the reader stops', async () => {
  for await (const batch of read('acme', 10)) if (batch.length === 10) break;
  expect(sent).toEqual(['find', 'killCursors']);
});

it('a query without a tenant reads nothing', async () => {
  const batches = readBatches<Row>(rows.find({ number: 1 }).lean(), 10);
  await expect(batches.next()).rejects.toThrow('expected one tenantId');
  expect(sent).toEqual([]);
});
