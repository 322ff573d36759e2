import { clientCount, clientId, encodeQueries } from '../lib/clients.mjs';
import { HttpConnection } from '../lib/http-connection.mjs';
import { pace } from '../lib/load.mjs';
import { inBench } from '../lib/paths.mjs';
import { ask, stopProcess } from '../lib/processes.mjs';
import { printTable, toComparison } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { createToken, startServer, startStore } from '../lib/servers.mjs';
import { median } from '../lib/statistics.mjs';

/** Requests per second, and the connections that share them. */
const rate = 200;
const connections = 32;
/** Milliseconds in which callers expect both types (REST-407, docs/rest/portal.md). */
const documented = 500;
/** Questions that wait for a silent model, where some do. */
const questions = 100;

const types = ['scoring', 'playbook'];
const warm = 'cache warm';
const cold = 'cache empty';
const beside = `cache warm, ${questions} questions hanging`;

/** How soon the portal's deterministic queries are answered, with their contexts in the cache and without. */
export const portal = {
  name: 'portal',
  title: `Portal queries of ${clientCount} clients at a fixed rate, over the store`,
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, burst }) {
    const { uri, stop } = await startStore();
    /** @type {import('../lib/servers.mjs').Server | undefined} */
    let server;
    try {
      server = await startServer(
        { name: 'portal', file: inBench('peers', 'portal-gateway.mjs'), workloads: ['list'] },
        { MONGODB_URI: uri },
      );
      const { child, port } = server;
      await ask(child, 'fill');
      const tokens = await Promise.all(
        Array.from({ length: clientCount }, (_, index) => createToken(clientId(index))),
      );
      const requests = new Map(types.map((type) => [type, encodeQueries(type, tokens)]));
      const requestsOf = (/** @type {string} */ type) => requests.get(type) ?? [];
      const perBurst = Math.floor((rate * burst) / 1000);

      /** Asks for every client once, so that all of their parts are kept. */
      const fillCache = async () => {
        const left = [...requestsOf('playbook')];
        const askOn = async (/** @type {HttpConnection} */ connection) => {
          for (let request = left.pop(); request; request = left.pop()) await connection.exchange(request);
          connection.close();
        };
        const opened = Array.from({ length: connections }, () => HttpConnection.open(port));
        await Promise.all((await Promise.all(opened)).map(askOn));
      };
      const measure = async (
        /** @type {string} */ type,
        /** @type {string} */ state,
        /** @type {number} */ round,
      ) => {
        if (state === cold) await ask(child, 'forget');
        else await fillCache();
        if (state === beside) await ask(child, 'hang', { count: questions });
        // Every round begins with other clients; within a burst each is asked once.
        const from = (round * perBurst) % clientCount;
        const all = requestsOf(type);
        const turned = [...all.slice(from), ...all.slice(0, from)];
        const figures = await pace({ port, requests: turned, connections, milliseconds: burst, rate });
        if (state === beside) {
          const left = await ask(child, 'hanging');
          if (left !== questions)
            throw new Error(`Expected ${questions} questions still hanging, got ${left}`);
          await ask(child, 'release');
        }
        return figures;
      };
      const contestantsOf = () => [warm, cold, beside];
      await runRounds({ rounds: 1, kinds: types, contestantsOf, measure });
      const measured = await runRounds({ rounds, kinds: types, contestantsOf, measure });
      for (const type of types) {
        const rows = toComparison(/** @type {any} */ (measured[type]), warm, ['p50', 'p99']);
        printTable(
          `${type}, ${rate} requests/s over ${clientCount} clients`,
          ['state', 'p50 ms', 'p99 ms', 'documented ms', 'warm p50', 'warm p99'],
          rows.map(([state, p50, p99, ...ratios]) => [state, p50, p99, String(documented), ...ratios]),
        );
        for (const [state, figures] of Object.entries(measured[type])) {
          const sustained = median(figures.map(({ perSecond }) => perSecond));
          if (sustained < 0.97 * rate) console.log(`${state}: ${Math.round(sustained)} requests/s only`);
        }
      }
      return measured;
    } finally {
      if (server) await stopProcess(server.child);
      await stop();
    }
  },
};
