import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { encodeRequest, HttpConnection } from '../lib/http-connection.mjs';
import { tenantId } from '../lib/insights.mjs';
import { pace } from '../lib/load.mjs';
import { inBench } from '../lib/paths.mjs';
import { makeTemporaryFolder, stopProcess } from '../lib/processes.mjs';
import { formatNumber, printTable } from '../lib/report.mjs';
import { startServer, startStore, token } from '../lib/servers.mjs';
import { median } from '../lib/statistics.mjs';
import { asOf, bringIn, encodeEndpoint, writeCompany } from '../lib/travel.mjs';

const consultants = 200;
const runToken = 'nobody-runs-anything-else-with-it';
const rate = 50;
const connections = 8;
const reads = ['/ai-insights/briefing', '/ai-insights/feed', '/ai-insights/recommendations'];

/** Memory of a process in MB, now and at most so far. @param {number | undefined} pid */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (/** @type {string} */ name) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: read('VmRSS'), most: read('VmHWM') };
}

/** @param {number} port */
async function run(port) {
  const connection = await HttpConnection.open(port);
  const headers = { accept: 'application/json', 'x-ai-run-token': runToken };
  const startedAt = performance.now();
  const { status, text } = await connection.exchange(
    encodeRequest({ method: 'POST', path: '/api/v1/ai-insights/run', headers, body: {} }),
  );
  const milliseconds = performance.now() - startedAt;
  connection.close();
  if (status !== 200) throw new Error(`Expected the run to be answered with 200, got ${status}: ${text}`);
  const { createdEvents, consultantsEvaluated } = JSON.parse(text).data;
  return { milliseconds, createdEvents, consultantsEvaluated };
}

/** What a run of travel insights costs, with words by rules, and what reading them does. */
export const travelRun = {
  name: 'travel-run',
  title: `A run of travel insights over ${consultants} consultants, without a model`,
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, burst, itineraries }) {
    const { uri, stop } = await startStore();
    /** @type {import('../lib/servers.mjs').Server | undefined} */
    let server;
    try {
      const size = 10 * itineraries;
      const file = path.join(makeTemporaryFolder(), 'company.ndjson');
      await writeCompany(file, size, consultants);
      await bringIn('import', file, uri);
      rmSync(file);
      server = await startServer(
        { name: 'insight-gateway', file: inBench('peers', 'gateway.mjs'), workloads: ['list'] },
        { MONGODB_URI: uri, AS_OF_DATE: asOf, AI_RUN_TOKENS: `${tenantId}:${runToken}` },
      );
      const { child, port } = server;
      const before = memoryOf(child.pid);
      const first = await run(port);
      if (first.consultantsEvaluated === 0) throw new Error('Expected consultants to be evaluated, got none');
      const repeated = [];
      for (let round = 0; round < rounds; round += 1) repeated.push(await run(port));
      if (repeated.some(({ createdEvents }) => createdEvents > 0))
        throw new Error('Expected a repeated run to make nothing new');
      const { most } = memoryOf(child.pid);
      printTable(
        `${size.toLocaleString('en')} itineraries, ${first.consultantsEvaluated} consultants at work`,
        ['first run ms', 'events', 'repeated run ms', 'MB before', 'MB more at most'],
        [
          [
            formatNumber(first.milliseconds),
            String(first.createdEvents),
            formatNumber(median(repeated.map(({ milliseconds }) => milliseconds))),
            formatNumber(before.now),
            formatNumber(most - before.now),
          ],
        ],
      );
      /** @type {Record<string, import('../lib/load.mjs').LoadResult[]>} */
      const measured = {};
      const ask = async (/** @type {string} */ endpoint) =>
        pace({
          port,
          requests: [encodeEndpoint(endpoint, token)],
          connections,
          milliseconds: burst,
          rate,
        });
      for (const endpoint of reads) await ask(endpoint);
      for (let round = 0; round < rounds; round += 1) {
        for (const endpoint of reads) (measured[endpoint] ??= []).push(await ask(endpoint));
      }
      printTable(
        `reading them, ${rate} requests/s over ${connections} connections`,
        ['endpoint', 'p50 ms', 'p99 ms'],
        reads.map((endpoint) => [
          endpoint,
          formatNumber(median(measured[endpoint].map(({ p50 }) => p50))),
          formatNumber(median(measured[endpoint].map(({ p99 }) => p99))),
        ]),
      );
      return { first, repeated, reads: measured };
    } finally {
      if (server) await stopProcess(server.child);
      await stop();
    }
  },
};
