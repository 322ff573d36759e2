// Measures the gateway against its peers: npm run bench [-- --quick] [--only http-memory,start] [--json FILE]
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { ensureInstalled, ensureReady } from '../scripts/setup.mjs';

await ensureReady();
ensureInstalled(import.meta.dirname);

// Loaded only now: they need what has just been installed and compiled.
const { assertOneGraphql } = await import('./lib/one-graphql.mjs');
const { readOptions } = await import('./lib/options.mjs');
const { accept } = await import('./workloads/accept.mjs');
const { fanout } = await import('./workloads/fanout.mjs');
const http = await import('./workloads/http.mjs');
const { importing } = await import('./workloads/import.mjs');
const { jobs } = await import('./workloads/jobs.mjs');
const { portal } = await import('./workloads/portal.mjs');
const { restStream } = await import('./workloads/rest-stream.mjs');
const { start } = await import('./workloads/start.mjs');
const { store } = await import('./workloads/store.mjs');
const { travel } = await import('./workloads/travel.mjs');
const { travelRun } = await import('./workloads/travel-run.mjs');

const suites = [
  http.memory,
  http.store,
  http.latency,
  restStream,
  store,
  importing,
  jobs,
  accept,
  portal,
  travel,
  travelRun,
  fanout,
  start,
];

assertOneGraphql();
const options = readOptions(
  process.argv.slice(2),
  suites.map(({ name }) => name),
);
const startedAt = performance.now();
console.log(
  `insight-gateway bench: Node ${process.versions.node}, ${cpus().length} cores, ${options.rounds} rounds`,
);
console.log('The columns on the right are this gateway’s figure divided by the row’s; only these count.');

/** @type {Record<string, unknown>} */
const measured = {};
for (const suite of suites.filter(({ name }) => options.suites.includes(name))) {
  console.log(`\n== ${suite.title} (--only ${suite.name})`);
  measured[suite.name] = await suite.run(options);
}
if (options.json !== undefined) {
  writeFileSync(
    path.resolve(options.json),
    `${JSON.stringify({ node: process.versions.node, ...measured }, null, 2)}\n`,
  );
}
console.log(`\nTook ${Math.round((performance.now() - startedAt) / 1000)} s.`);
process.exit();
