import { createReadStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkforceStores, workforceRecordSet } from '../../dist/src/domains/workforce/index.js';
import { importRecords } from '../../dist/src/import/index.js';
import { openStore } from '../../dist/src/mongo/connection.js';
import { toDocumentId } from '../../dist/src/mongo/document-id.js';
import { makeTemporaryFolder } from '../lib/processes.mjs';
import { printTable, toComparison } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { startStore } from '../lib/servers.mjs';
import { silent } from '../peers/shared/silent.mjs';

/** @typedef {import('mongoose').mongo.Db} Db */
/** @typedef {Record<string, string | null>} Shift */

const tenantId = 'bench';
const firstDay = Date.UTC(2026, 0, 1);
/** Documents of one command of the driver. */
const batch = 1_000;
const subject = 'import of NDJSON';

/** @param {number} index @returns {Shift} */
function createShift(index) {
  const date = new Date(firstDay + (index % 180) * 86_400_000).toISOString().slice(0, 10);
  const isAbsent = index % 20 === 0;
  return {
    id: `shift_${String(index).padStart(7, '0')}`,
    employeeId: `employee_${index % 500}`,
    date,
    scheduledStart: `${date}T08:00`,
    scheduledEnd: `${date}T16:30`,
    clockIn: isAbsent ? null : `${date}T08:0${index % 10}`,
    clockOut: isAbsent ? null : `${date}T16:3${index % 10}`,
  };
}

/** @param {Shift[]} shifts @returns {string} */
function toCsv(shifts) {
  const lines = shifts.map((shift) => Object.values(shift).join(','));
  return [Object.keys(shifts[0]).join(','), ...lines].join('\n');
}

/** The same documents as the import stores. @param {Shift[]} shifts */
function toDocuments(shifts) {
  return shifts.map((shift) => {
    const { id, ...fields } = workforceRecordSet.models.attendance.toRecord(shift);
    return { _id: toDocumentId(tenantId, id), tenantId, ...fields };
  });
}

/**
 * An empty collection that is indexed like the domain's.
 * @param {Db} db
 */
async function createBareCollection(db) {
  const indexes = await db.collection('attendance').indexes();
  const bare = db.collection('bench_attendance');
  for (const { key, name } of indexes.filter((index) => index.name !== '_id_')) {
    await bare.createIndex(key, { name });
  }
  return bare;
}

/**
 * The ways to bring the rows into the store; each resolves when all are in it.
 * @param {Shift[]} shifts
 */
function createContestants(shifts) {
  const folder = makeTemporaryFolder();
  const [ndjson, csv] = [path.join(folder, 'shifts.ndjson'), path.join(folder, 'shifts.csv')];
  writeFileSync(ndjson, shifts.map((shift) => JSON.stringify(shift)).join('\n'));
  writeFileSync(csv, toCsv(shifts));
  const documents = toDocuments(shifts);

  /** @typedef {{ db: Db, workforce: any, bare: import('mongoose').mongo.Collection }} Place */
  const importFile = (/** @type {string} */ file, /** @type {'ndjson' | 'csv'} */ format) => ({
    collection: 'attendance',
    run: async (/** @type {Place} */ { workforce }) => {
      const session = workforceRecordSet.open({ workforce }, tenantId);
      const { bad } = await importRecords({
        models: workforceRecordSet.models,
        stream: createReadStream(file),
        format,
        type: 'attendance',
        save: (type, records) => session.saveAll(type, records),
        onLineError: () => undefined,
      });
      if (bad > 0) throw new Error(`Expected good lines, got ${bad} bad ones`);
    },
  });
  return new Map([
    [subject, importFile(ndjson, 'ndjson')],
    ['import of CSV', importFile(csv, 'csv')],
    [
      'insertMany by the driver',
      {
        collection: 'bench_attendance',
        run: async (/** @type {Place} */ { bare }) => {
          for (let at = 0; at < documents.length; at += batch) {
            await bare.insertMany(/** @type {any[]} */ (documents.slice(at, at + batch)));
          }
        },
      },
    ],
  ]);
}

/** An import beside the driver's bare insertMany of the same documents. */
export const importing = {
  name: 'import',
  title: 'Import: attendance rows of a file, into the embedded store in another process',
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, rows }) {
    const { uri, stop } = await startStore();
    const contestants = createContestants(Array.from({ length: rows }, (_, index) => createShift(index)));
    const measure = async (/** @type {string} */ name) => {
      const contestant = contestants.get(name);
      if (!contestant) throw new Error(`No contestant ${name}`);
      const { connection, close } = await openStore({ mongodbUri: uri, dataDir: '' }, silent);
      try {
        const db = /** @type {Db} */ (connection.db);
        // Each begins with nothing.
        for (const collection of ['attendance', 'bench_attendance']) await db.dropCollection(collection);
        const workforce = await createWorkforceStores(connection);
        const bare = await createBareCollection(db);
        const startedAt = performance.now();
        await contestant.run({ db, workforce, bare });
        const rowsPerSecond = (rows * 1000) / (performance.now() - startedAt);
        const stored = await db.collection(contestant.collection).countDocuments({ tenantId });
        if (stored !== rows) throw new Error(`${name}: expected ${rows} rows, got ${stored}`);
        return { rowsPerSecond };
      } finally {
        await close();
      }
    };
    const take = async (/** @type {number} */ count) =>
      await runRounds({
        rounds: count,
        kinds: ['import'],
        contestantsOf: () => [...contestants.keys()],
        measure: (_kind, name) => measure(name),
      });
    try {
      // Unmeasured: code that was never run is slow.
      await take(1);
      const { import: measured } = await take(rounds);
      printTable(
        `${rows.toLocaleString('en')} rows`,
        ['way', 'rows/s', 'gateway rows/s'],
        toComparison(measured, subject, ['rowsPerSecond']),
      );
      return { import: measured };
    } finally {
      await stop();
    }
  },
};
