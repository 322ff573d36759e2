// Brings a company's file into the store of MONGODB_URI, as the import command does or by the driver alone.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadConfig } from '../../dist/src/config/config.js';
import { travelRecordSet } from '../../dist/src/domains/travel/index.js';
import { createRecordDocuments, toDocument } from '../../dist/src/domains/travel/records/documents-store.js';
import { importFiles } from '../../dist/src/import/index.js';
import { openStore } from '../../dist/src/mongo/connection.js';
import { openStores } from '../../dist/src/domains/stores.js';
import { tenantId } from '../lib/insights.mjs';
import { answerQuestions } from './shared/answer.mjs';
import { silent } from './shared/silent.mjs';

/** Documents of one command of the driver. */
const batch = 1_000;
const config = loadConfig();

/** The most memory that this process has held, in MB. */
const peakMegabytes = () => process.resourceUsage().maxRSS / 1024;

/** @param {{ file: string }} details */
async function importCompany({ file }) {
  const stores = await openStores(config, silent);
  const startedAt = performance.now();
  const session = travelRecordSet.open(stores, tenantId);
  let finishedIn = 0;
  const { saved, bad } = await importFiles({
    models: travelRecordSet.models,
    sink: {
      saveAll: (type, records) => session.saveAll(type, records),
      async finish() {
        const finishingAt = performance.now();
        await session.finish();
        finishedIn = performance.now() - finishingAt;
      },
    },
    files: [{ name: file, format: 'ndjson', stream: createReadStream(file) }],
    type: undefined,
    onLineError: ({ reason }) => {
      throw new Error(reason);
    },
  });
  const milliseconds = performance.now() - startedAt;
  await stores.close();
  return { records: saved - bad, milliseconds, finishedIn, peak: peakMegabytes() };
}

/** Empty collections that are indexed like the domain's, by kind. @param {import('mongoose').Connection} connection */
async function createBareCollections(connection) {
  const db = /** @type {import('mongoose').mongo.Db} */ (connection.db);
  /** @type {Map<string, import('mongoose').mongo.Collection>} */
  const bare = new Map();
  for (const [kind, model] of Object.entries(await createRecordDocuments(connection))) {
    const collection = db.collection(`bench_${kind}`);
    for (const [keys] of model.schema.indexes()) await collection.createIndex(/** @type {any} */ (keys));
    bare.set(kind, collection);
  }
  return bare;
}

/** The same documents in the same order; only the driver's work is timed. @param {{ file: string }} details */
async function insertCompany({ file }) {
  const { connection, close } = await openStore(config, silent);
  const bare = await createBareCollections(connection);
  /** @type {Map<string, any[]>} */
  const waiting = new Map([...bare.keys()].map((kind) => [kind, []]));
  let [records, milliseconds] = [0, 0];
  const insert = async (/** @type {string} */ kind) => {
    const documents = waiting.get(kind) ?? [];
    if (documents.length === 0) return;
    waiting.set(kind, []);
    const startedAt = performance.now();
    await bare.get(kind)?.insertMany(documents);
    milliseconds += performance.now() - startedAt;
    records += documents.length;
  };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { kind, ...given } = JSON.parse(line);
    const documents = waiting.get(kind) ?? [];
    documents.push(toDocument(tenantId, /** @type {any} */ (travelRecordSet.models)[kind].toRecord(given)));
    if (documents.length === batch) await insert(kind);
  }
  for (const kind of bare.keys()) await insert(kind);
  for (const collection of bare.values()) await collection.drop();
  await close();
  return { records, milliseconds };
}

process.on('disconnect', () => process.exit());
answerQuestions({ import: importCompany, insert: insertCompany });
