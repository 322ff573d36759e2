/* eslint-disable no-restricted-syntax -- indexes are looked at below the tenant filter */
import { Schema, type Connection } from 'mongoose';
import { loadConfig } from '../../src/config/config.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStore, type Store } from '../../src/mongo/connection.ts';
import { createStoreSettings } from '../helpers/gateway.ts';

interface Sent {
  createIndexes?: string;
  indexes: object[];
}

let store: Store;
let connection: Connection;
let remove: () => Promise<void>;
const sent: Sent[] = [];

beforeAll(async () => {
  const place = createStoreSettings();
  remove = place.remove;
  const config = loadConfig({ NODE_ENV: 'test', ...place.settings });
  store = await openStore(config, createLogger('silent'), { monitorCommands: true });
  ({ connection } = store);
  connection.getClient().on('commandStarted', ({ command }) => sent.push(command as Sent));
});
afterEach(() => {
  sent.length = 0;
});
afterAll(async () => {
  await store.close();
  await remove();
});

const options = { versionKey: false } as const;

describe('the indexes of a collection', () => {
  it('are made by one command, each as its schema says', async () => {
    const schema = new Schema({ a: String, at: Date }, { collection: 'made', ...options })
      .index({ tenantId: 1, a: -1 })
      .index({ a: 1 }, { unique: true, partialFilterExpression: { a: { $exists: true } } })
      .index({ at: 1 }, { expireAfterSeconds: 60, name: 'expiry' });
    const model = connection.model('Made', schema);
    await model.createIndexes();
    const commands = sent.filter(({ createIndexes }) => createIndexes === 'made');
    expect(commands).toHaveLength(1);
    expect(commands[0]?.indexes).toHaveLength(3);
    const made = await model.collection.listIndexes().toArray();
    expect(made.map(({ v: _v, ...index }) => index)).toEqual([
      { key: { _id: 1 }, name: '_id_' },
      { key: { tenantId: 1, a: -1 }, name: 'tenantId_1_a_-1' },
      { key: { a: 1 }, name: 'a_1', unique: true, partialFilterExpression: { a: { $exists: true } } },
      { key: { at: 1 }, name: 'expiry', expireAfterSeconds: 60 },
    ]);
    await expect(model.createIndexes()).resolves.toBeUndefined();
  });

  it('need no command if there are none', async () => {
    const schema = new Schema({ a: String }, { collection: 'bare', ...options });
    await connection.model('Bare', schema).createIndexes();
    expect(sent.filter(({ createIndexes }) => createIndexes !== undefined)).toEqual([]);
  });

  it('that cannot be made are an error, which keeps no other collection’s from being made', async () => {
    const define = (name: string, index: Record<string, 1 | -1 | 'other'>) =>
      connection.model(
        name,
        new Schema({ a: String }, { collection: name, ...options }).index(index as never),
      );
    const good = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'].map((name) => define(name, { a: 1 }));
    const bad = define('bad', { a: 'other' }).createIndexes();
    const made = Promise.all(good.map((model) => model.createIndexes()));
    await expect(bad).rejects.toMatchObject({ name: 'MongoServerError' });
    await made;
    for (const model of good) expect(await model.collection.listIndexes().toArray()).toHaveLength(2);
  });
});
