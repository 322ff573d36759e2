import { readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createInsightStore } from '../../dist/src/domains/coaching/index.js';
import { openStore } from '../../dist/src/mongo/connection.js';
import { silent } from '../peers/shared/silent.mjs';
import { insights } from '../lib/insights.mjs';
import { inBench } from '../lib/paths.mjs';
import { ask, makeTemporaryFolder, stopProcess } from '../lib/processes.mjs';
import { printTable, toComparison } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { contestants, createToken, startServer, startStore, subject } from '../lib/servers.mjs';
import { median } from '../lib/statistics.mjs';

const count = 10_000;
const batchSize = 1_000;
/** Lists that are fetched one after another in a round. */
const lists = 10;
const tenantId = 'many';
const path = '/traction/api/v1/insights';

/** The gateway as it runs without a MongoDB: what it takes holds the store. */
const withOwnStore = {
  name: 'insight-gateway, own store',
  file: inBench('peers', 'stored-gateway.mjs'),
  workloads: ['rest'],
};

/** Stores the insights. @param {{ mongodbUri?: string, dataDir: string }} place */
async function fill(place) {
  const { connection, close } = await openStore({ mongodbUri: undefined, ...place }, silent);
  const store = await createInsightStore(connection);
  for (let at = 0; at < count; at += batchSize) {
    const writes = Array.from({ length: batchSize }, (_, index) => {
      const insight = insights[(at + index) % insights.length];
      const createdAt = new Date(insight.createdAt.getTime() + at + index);
      return {
        insight: { ...insight, id: `insight_${at + index}`, tenantId, createdAt },
        updatedAtOnOverwrite: createdAt,
      };
    });
    await store.saveAll(tenantId, writes);
  }
  await close();
}

/**
 * Fetches the list, reading as fast as it comes.
 * @param {number} port
 * @param {string} token
 * @returns {Promise<{ firstByte: number, total: number, body: Buffer }>} milliseconds since the request
 */
async function fetchList(port, token) {
  return await new Promise((resolve, reject) => {
    const startedAt = performance.now();
    get({ port, host: '127.0.0.1', path, headers: { authorization: `Bearer ${token}` } }, (response) => {
      let firstByte = NaN;
      /** @type {Buffer[]} */
      const chunks = [];
      response.once('data', () => (firstByte = performance.now() - startedAt));
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ firstByte, total: performance.now() - startedAt, body: Buffer.concat(chunks) }),
      );
    }).once('error', reject);
  });
}

/** The most memory that a process has held since this was last reset, in MB. @param {number} pid */
function peakOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/**
 * Fetches the lists and watches the server's memory.
 * @param {import('../lib/servers.mjs').Server} server fresh
 * @param {string} token
 */
async function measureLists({ child, port }, token) {
  const { rss } = await ask(child, 'memory');
  const pid = child.pid ?? 0;
  // proc(5): 5 sets the peak to what is held now.
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  const fetched = [];
  for (let at = 0; at < lists; at++) {
    const { body, ...times } = await fetchList(port, token);
    const { length } = at === 0 ? JSON.parse(body.toString()).data : { length: count };
    if (length !== count) throw new Error(`Expected ${count} insights, got ${length}`);
    fetched.push(times);
  }
  return {
    growth: peakOf(pid) - rss / 2 ** 20,
    firstByte: median(fetched.map(({ firstByte }) => firstByte)),
    coldFirstByte: fetched[0].firstByte,
    total: median(fetched.map(({ total }) => total)),
  };
}

/** One long REST list: what it costs in memory, and when it begins. */
export const restStream = {
  name: 'rest-stream',
  title: `REST: GET a list of ${count} insights, ${lists} times one after another`,
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds }) {
    const token = await createToken(tenantId);
    const { uri, stop } = await startStore();
    const dataDir = makeTemporaryFolder();
    try {
      await fill({ mongodbUri: uri, dataDir });
      await fill({ dataDir });
      const all = new Map(
        [...contestants.filter(({ workloads }) => workloads.includes('rest')), withOwnStore].map(
          (contestant) => [contestant.name, contestant],
        ),
      );
      const { lists: measured } = await runRounds({
        rounds,
        kinds: ['lists'],
        contestantsOf: () => [...all.keys()],
        // A new process every round: memory that a round leaves behind would hide what the next one takes.
        async measure(_kind, name) {
          const { file } = all.get(name) ?? withOwnStore;
          const place = name === withOwnStore.name ? { DATA_DIR: dataDir } : { MONGODB_URI: uri };
          const server = await startServer({ name, file, workloads: ['rest'] }, place);
          try {
            return await measureLists(server, token);
          } finally {
            await stopProcess(server.child);
          }
        },
      });
      printTable(
        `a list of ${count} insights: growth of the server’s peak memory over ${lists} lists; ms of a list`,
        ['server', 'MB', 'first byte', 'cold', 'total', 'gateway MB', 'first byte', 'cold', 'total'],
        toComparison(/** @type {any} */ (measured), subject, [
          'growth',
          'firstByte',
          'coldFirstByte',
          'total',
        ]),
      );
      return { lists: measured };
    } finally {
      await stop();
    }
  },
};
