import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { insights } from '../lib/insights.mjs';
import { formatNumber, formatRatio, printTable } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { startStore } from '../lib/servers.mjs';
import { median, medianRatio } from '../lib/statistics.mjs';

/** Operations that a client has in flight. */
const inFlight = 32;
const batch = 1_000;

/** A document of the size of an insight. @param {string} tenantId @param {number} index */
function createDocument(tenantId, index) {
  const { id, ...fields } = insights[index % insights.length];
  return { ...fields, _id: `${tenantId}/${id}/${randomUUID()}`, tenantId };
}

/**
 * Repeats an operation for a while, several at a time; how many a second.
 * @param {number} milliseconds
 * @param {number} concurrency
 * @param {(index: number) => Promise<number>} operation resolves to what it did, counted
 */
async function countPerSecond(milliseconds, concurrency, operation) {
  let done = 0;
  let next = 0;
  const startedAt = performance.now();
  const repeat = async () => {
    while (performance.now() - startedAt < milliseconds) {
      const count = await operation(next++);
      // After the wait: others have added to it meanwhile.
      done += count;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, repeat));
  return (done * 1000) / (performance.now() - startedAt);
}

/**
 * Fills a collection of its own and returns the operations that are timed.
 * @param {import('mongoose').Connection} connection
 */
async function prepare(connection) {
  // The driver's own collection: mongoose would check and cast, which is not the store's doing.
  const collection = /** @type {import('mongoose').mongo.Db} */ (connection.db).collection('bench_insights');
  await collection.createIndex({ tenantId: 1, createdAt: -1, _id: -1 });
  const documents = insights.map((_insight, index) => createDocument('bench', index));
  await collection.insertMany(documents);
  let batches = 0;

  /** @type {Record<string, (milliseconds: number) => Promise<number>>} */
  const operations = {
    [`insertMany of ${batch}, documents/s`]: (milliseconds) =>
      countPerSecond(milliseconds, 1, async () => {
        const tenantId = `batch-${batches++}`;
        await collection.insertMany(
          Array.from({ length: batch }, (_, index) => createDocument(tenantId, index)),
        );
        return batch;
      }),
    'findOne by id, one at a time, ops/s': (milliseconds) =>
      countPerSecond(milliseconds, 1, (index) => findOne(index)),
    [`findOne by id, ${inFlight} at a time, ops/s`]: (milliseconds) =>
      countPerSecond(milliseconds, inFlight, (index) => findOne(index)),
    [`list of ${documents.length}, ${inFlight} at a time, ops/s`]: (milliseconds) =>
      countPerSecond(milliseconds, inFlight, async () => {
        const found = await collection.find({ tenantId: 'bench' }).sort({ createdAt: -1, _id: -1 }).toArray();
        if (found.length !== documents.length)
          throw new Error(`Expected ${documents.length} rows, got ${found.length}`);
        return 1;
      }),
    [`updateOne by id, ${inFlight} at a time, ops/s`]: (milliseconds) =>
      countPerSecond(milliseconds, inFlight, async (index) => {
        const { _id } = documents[index % documents.length];
        const { matchedCount } = await collection.updateOne({ _id }, { $set: { title: `Title ${index}` } });
        if (matchedCount !== 1) throw new Error(`Expected ${_id} to be there`);
        return 1;
      }),
  };
  const findOne = async (/** @type {number} */ index) => {
    const { _id } = documents[index % documents.length];
    const found = await collection.findOne({ _id });
    if (found?._id !== _id) throw new Error(`Expected ${_id}, got ${found?._id}`);
    return 1;
  };
  return operations;
}

/** The store alone, through the driver; beside it the MongoDB of MONGODB_URI, if that is set. */
export const store = {
  name: 'store',
  title: 'The store alone, through the driver',
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, burst }) {
    const embedded = await startStore();
    const dbName = `insight_gateway_bench_${process.pid}`;
    const uris = {
      embedded: embedded.uri,
      ...(process.env.MONGODB_URI && { MONGODB_URI: process.env.MONGODB_URI }),
    };
    /** @type {Map<string, import('mongoose').Connection>} */
    const connections = new Map();
    try {
      /** @type {Map<string, Record<string, (milliseconds: number) => Promise<number>>>} */
      const operations = new Map();
      for (const [name, uri] of Object.entries(uris)) {
        const connection = await mongoose
          .createConnection(uri, { dbName, maxPoolSize: inFlight, autoCreate: false })
          .asPromise();
        connections.set(name, connection);
        operations.set(name, await prepare(connection));
      }
      const kinds = Object.keys(operations.get('embedded') ?? {});
      const take = async (/** @type {number} */ count) =>
        await runRounds({
          rounds: count,
          kinds,
          contestantsOf: () => [...connections.keys()],
          measure: async (kind, name) => await (operations.get(name)?.[kind] ?? (async () => NaN))(burst / 2),
        });
      // Unmeasured: the first operations open the pool's connections.
      await take(1);
      const measured = await take(rounds);
      printTable(
        'the store alone',
        ['operation', ...connections.keys(), ...(connections.size > 1 ? ['embedded ÷ MONGODB_URI'] : [])],
        kinds.map((kind) => [
          kind,
          ...[...connections.keys()].map((name) => formatNumber(median(measured[kind][name]))),
          ...(connections.size > 1
            ? [formatRatio(medianRatio(measured[kind].embedded, measured[kind].MONGODB_URI))]
            : []),
        ]),
      );
      return measured;
    } finally {
      // The embedded store goes with its folder.
      await connections.get('MONGODB_URI')?.dropDatabase();
      for (const connection of connections.values()) await connection.close();
      await embedded.stop();
    }
  },
};
