import { rmSync } from 'node:fs';
import path from 'node:path';
import { HttpConnection } from '../lib/http-connection.mjs';
import { pace } from '../lib/load.mjs';
import { inBench } from '../lib/paths.mjs';
import { makeTemporaryFolder, stopProcess } from '../lib/processes.mjs';
import { formatNumber, formatRatio, printTable } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { startServer, startStore, token } from '../lib/servers.mjs';
import { median, medianRatio } from '../lib/statistics.mjs';
import { asOf, bringIn, encodeEndpoint, endpoints, writeCompany } from '../lib/travel.mjs';

/** Requests per second, and the connections that share them. */
const rate = 25;
const connections = 8;
const mostRounds = 3;

const toName = (/** @type {number} */ size) => `${size.toLocaleString('en')} itineraries`;

/** The same documents by the driver alone, into a store that has held nothing. @param {string} file */
async function insertBare(file) {
  const { uri, stop } = await startStore();
  try {
    return await bringIn('insert', file, uri);
  } finally {
    await stop();
  }
}

/**
 * A company of the size in a store of its own, and what it took to bring it there.
 * @param {number} size
 */
async function fill(size) {
  const file = path.join(makeTemporaryFolder(), 'company.ndjson');
  const { records, wonThisYear } = await writeCompany(file, size);
  const bare = await insertBare(file);
  const { uri, stop } = await startStore();
  const imported = await bringIn('import', file, uri);
  rmSync(file);
  for (const each of [bare, imported]) {
    if (each.records !== records) throw new Error(`Expected ${records} records, got ${each.records}`);
  }
  const perSecond = (/** @type {number} */ milliseconds) => (records * 1000) / milliseconds;
  return {
    size,
    uri,
    stop,
    wonThisYear,
    import: {
      records,
      perSecond: perSecond(imported.milliseconds),
      savedPerSecond: perSecond(imported.milliseconds - imported.finishedIn),
      barePerSecond: perSecond(bare.milliseconds),
      peakMegabytes: imported.peak,
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof fill>>} Filled */

/** @param {readonly Filled[]} filled */
function printImport(filled) {
  printTable(
    'the import, into the embedded store in another process',
    [
      'company',
      'records',
      'records/s',
      'until saved',
      'bare insertMany',
      'peak MB',
      'import ÷ bare',
      'saved ÷ bare',
    ],
    filled.map(({ size, import: each }) => [
      toName(size),
      each.records.toLocaleString('en'),
      formatNumber(each.perSecond),
      formatNumber(each.savedPerSecond),
      formatNumber(each.barePerSecond),
      formatNumber(each.peakMegabytes),
      formatRatio(each.perSecond / each.barePerSecond),
      formatRatio(each.savedPerSecond / each.barePerSecond),
    ]),
  );
}

/** Refuses to measure wrong answers: all are 200, and a year's sum is what the file holds. */
async function assertAnswers(/** @type {number} */ port, /** @type {number} */ wonThisYear) {
  const connection = await HttpConnection.open(port);
  for (const endpoint of endpoints) {
    const { status, text } = await connection.exchange(encodeEndpoint(endpoint, token));
    if (status !== 200) throw new Error(`${endpoint}: expected 200, got ${status}: ${text.slice(0, 300)}`);
    if (!endpoint.endsWith('actuals-yoy')) continue;
    const { itineraryCount } = JSON.parse(text).data.yearSummaries.at(-1);
    if (itineraryCount !== wonThisYear)
      throw new Error(`Expected ${wonThisYear} won itineraries of the year, got ${itineraryCount}`);
  }
  connection.close();
}

/**
 * @param {Record<string, Record<string, import('../lib/load.mjs').LoadResult[]>>} measured by endpoint and size
 * @param {string} small
 * @param {string} large
 */
function printEndpoints(measured, small, large) {
  const values = (
    /** @type {string} */ endpoint,
    /** @type {string} */ size,
    /** @type {'p50' | 'p99'} */ figure,
  ) => measured[endpoint][size].map((round) => round[figure]);
  const figures = /** @type {const} */ (['p50', 'p99']);
  printTable(
    `the endpoints, ${rate} requests/s over ${connections} connections: ${small}, then ${large}`,
    ['endpoint', 'p50 ms', 'p99 ms', 'p50 ms', 'p99 ms', 'p50 growth', 'p99 growth'],
    Object.keys(measured).map((endpoint) => [
      endpoint,
      ...[small, large].flatMap((size) =>
        figures.map((figure) => formatNumber(median(values(endpoint, size, figure)))),
      ),
      ...figures.map((figure) =>
        formatRatio(medianRatio(values(endpoint, large, figure), values(endpoint, small, figure))),
      ),
    ]),
  );
}

/** What an import of a travel company costs, and its endpoints for a small and a ten times larger one. */
export const travel = {
  name: 'travel',
  title: 'Travel analytics of two companies, one ten times the other, each in an embedded store',
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, burst, itineraries }) {
    /** @type {Filled[]} */
    const filled = [];
    /** @type {Map<string, import('../lib/servers.mjs').Server>} */
    const servers = new Map();
    try {
      for (const size of [itineraries, 10 * itineraries]) filled.push(await fill(size));
      printImport(filled);
      for (const { size, uri, wonThisYear } of filled) {
        const server = await startServer(
          { name: toName(size), file: inBench('peers', 'gateway.mjs'), workloads: ['list'] },
          { MONGODB_URI: uri, AS_OF_DATE: asOf },
        );
        servers.set(server.name, server);
        await assertAnswers(server.port, wonThisYear);
      }
      const measure = async (/** @type {string} */ endpoint, /** @type {string} */ size) => {
        const { port } = /** @type {import('../lib/servers.mjs').Server} */ (servers.get(size));
        const requests = [encodeEndpoint(endpoint, token)];
        return await pace({ port, requests, connections, milliseconds: burst, rate });
      };
      const contestantsOf = () => [...servers.keys()];
      // Unmeasured: code that was never run is slow.
      await runRounds({ rounds: 1, kinds: endpoints, contestantsOf, measure });
      const measured = await runRounds({
        rounds: Math.min(rounds, mostRounds),
        kinds: endpoints,
        contestantsOf,
        measure,
      });
      const [small, large] = contestantsOf();
      printEndpoints(measured, small, large);
      return { imports: filled.map(({ size, import: each }) => ({ size, ...each })), endpoints: measured };
    } finally {
      for (const { child } of servers.values()) await stopProcess(child);
      for (const { stop } of filled) await stop();
    }
  },
};
