import { checkAnswers } from '../lib/check.mjs';
import { pace, saturate } from '../lib/load.mjs';
import { ask, stopProcess } from '../lib/processes.mjs';
import { printTable, toComparison } from '../lib/report.mjs';
import { encodeWorkload, workloads } from '../lib/requests.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { contestants, startServer, startStore, subject, token } from '../lib/servers.mjs';
import { median } from '../lib/statistics.mjs';

/** @typedef {import('../lib/servers.mjs').Server} Server */

const connections = 32;

/** Requests per second that every server sustains, for latencies at equal load. */
const rates = { list: 500, authors: 300, one: 1_500 };

/**
 * Starts the servers, checks their answers, and hands them over; stops them afterwards.
 * @template Result
 * @param {string[]} names the workloads
 * @param {Record<string, string>} environment
 * @param {(servers: Map<string, Server>, contestantsOf: (workload: string) => string[]) => Promise<Result>} use
 */
async function withServers(names, environment, use) {
  const wanted = contestants.filter((contestant) =>
    contestant.workloads.some((name) => names.includes(name)),
  );
  const contestantsOf = (/** @type {string} */ workload) =>
    wanted.filter((contestant) => contestant.workloads.includes(workload)).map(({ name }) => name);
  /** @type {Map<string, Server>} */
  const servers = new Map();
  try {
    for (const contestant of wanted) servers.set(contestant.name, await startServer(contestant, environment));
    for (const name of names) {
      for (const server of contestantsOf(name)) {
        await checkAnswers(server, servers.get(server)?.port ?? 0, name, token);
      }
    }
    return await use(servers, contestantsOf);
  } finally {
    await Promise.all([...servers.values()].map(({ child }) => stopProcess(child)));
  }
}

/**
 * A burst, and what it cost: the server's CPU time for each request, in microseconds.
 * @param {Server | undefined} server
 * @param {string} kind
 * @param {number} milliseconds
 */
async function saturateServer(server, kind, milliseconds) {
  if (!server) throw new Error(`No server for ${kind}`);
  const usedBefore = await ask(server.child, 'cpu');
  const figures = await saturate({
    port: server.port,
    requests: encodeWorkload(kind, token),
    connections,
    milliseconds,
  });
  const cpu = ((await ask(server.child, 'cpu')) - usedBefore) / figures.count;
  return { ...figures, cpu };
}

/**
 * @param {import('../lib/options.mjs').Options} options
 * @param {Record<string, string>} environment
 * @param {string} where for the titles
 */
async function measureSaturation({ rounds, burst }, environment, where) {
  const kinds = Object.keys(workloads);
  const measured = await withServers(kinds, environment, async (servers, contestantsOf) => {
    const measure = (
      /** @type {string} */ kind,
      /** @type {string} */ name,
      /** @type {number} */ milliseconds,
    ) => saturateServer(servers.get(name), kind, milliseconds);
    // Unmeasured, so that every server is compiled and its connections to the store are open.
    await runRounds({
      rounds: 1,
      kinds,
      contestantsOf,
      measure: (kind, name) => measure(kind, name, burst / 2),
    });
    return await runRounds({
      rounds,
      kinds,
      contestantsOf,
      measure: (kind, name) => measure(kind, name, burst),
    });
  });
  for (const kind of kinds) {
    printTable(
      `${workloads[kind].title}, ${where}`,
      ['server', 'req/s', 'p99 ms', 'CPU µs', 'gateway req/s', 'gateway p99', 'gateway CPU'],
      toComparison(/** @type {any} */ (measured[kind]), subject, ['perSecond', 'p99', 'cpu']),
    );
  }
  return measured;
}

/** Requests per second and latency at saturation, the store left out. */
export const memory = {
  name: 'http-memory',
  title: 'GraphQL and REST over memory: the layer above the store',
  run: (/** @type {import('../lib/options.mjs').Options} */ options) =>
    measureSaturation(options, {}, 'over memory'),
};

/** The same with every server on one embedded store. */
export const store = {
  name: 'http-store',
  title: 'GraphQL and REST over one embedded store that all servers share',
  async run(/** @type {import('../lib/options.mjs').Options} */ options) {
    const { uri, stop } = await startStore();
    try {
      return await measureSaturation(options, { MONGODB_URI: uri }, 'over the store');
    } finally {
      await stop();
    }
  },
};

/** Latency where every server gets the same load. */
export const latency = {
  name: 'latency',
  title: 'Latency at equal load, over memory',
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, burst }) {
    const kinds = Object.keys(rates);
    const measured = await withServers(kinds, {}, async (servers, contestantsOf) => {
      const measure = (/** @type {string} */ kind, /** @type {string} */ name) =>
        pace({
          port: servers.get(name)?.port ?? 0,
          requests: encodeWorkload(kind, token),
          connections,
          milliseconds: burst,
          rate: rates[/** @type {keyof typeof rates} */ (kind)],
        });
      await runRounds({ rounds: 1, kinds, contestantsOf, measure });
      return await runRounds({ rounds, kinds, contestantsOf, measure });
    });
    for (const kind of kinds) {
      const rate = rates[/** @type {keyof typeof rates} */ (kind)];
      printTable(
        `${workloads[kind].title}, ${rate} requests/s`,
        ['server', 'p50 ms', 'p99 ms', 'gateway p50', 'gateway p99'],
        toComparison(/** @type {any} */ (measured[kind]), subject, ['p50', 'p99']),
      );
      for (const [name, figures] of Object.entries(measured[kind])) {
        const sustained = median(figures.map(({ perSecond }) => perSecond));
        if (sustained < 0.97 * rate)
          console.log(`${name} sustained ${Math.round(sustained)} requests/s only`);
      }
    }
    return measured;
  },
};
