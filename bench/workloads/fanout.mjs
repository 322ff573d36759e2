import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { inBench } from '../lib/paths.mjs';
import { ask, startProcess, stopProcess } from '../lib/processes.mjs';
import { printTable, toComparison } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { contestants as servers, startServer, subject, token } from '../lib/servers.mjs';

/** How many subscribe, by the name of the measurement. */
const crowds = new Map([1_000, 5_000].map((count) => [`${count} subscribers`, count]));
/** Milliseconds for a server to let go of sockets that have closed. */
const settling = 300;

const contestants = new Map(
  [
    servers[0],
    { name: 'Mercurius', file: inBench('peers', 'mercurius-subscriptions.mjs'), workloads: ['list'] },
  ].map((contestant) => [contestant.name, contestant]),
);

/** One event to many subscribers. */
export const fanout = {
  name: 'fanout',
  title: `Fan-out: each event to ${[...crowds.values()].join(' and ')} graphql-transport-ws subscribers`,
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds, burst }) {
    const measured = await runRounds({
      rounds,
      kinds: [...crowds.keys()],
      contestantsOf: () => [...contestants.keys()],
      async measure(crowd, name) {
        const [contestant, subscribers] = [contestants.get(name), crowds.get(crowd)];
        if (!contestant || !subscribers) throw new Error(`No contestant ${name} for ${crowd}`);
        // A new process every round: memory that a round leaves behind would hide what the next one takes.
        const server = await startServer(contestant, { SOCKETS_PER_USER: String(subscribers) });
        const client = startProcess(inBench('lib', 'subscribers.mjs'), {
          PORT: String(server.port),
          TOKEN: token,
        });
        try {
          await once(client, 'message');
          // What the first subscribers bring with them, compiled code above all, is no subscriber's.
          await ask(client, 'open', { count: 50 });
          await ask(client, 'burst', { milliseconds: burst / 3 });
          await ask(client, 'close');
          await delay(settling);
          const before = await ask(server.child, 'memory');
          await ask(client, 'open', { count: subscribers });
          const after = await ask(server.child, 'memory');
          await ask(client, 'burst', { milliseconds: burst / 3 });
          const usedBefore = await ask(server.child, 'cpu');
          const figures = await ask(client, 'burst', { milliseconds: burst });
          const cpu = ((await ask(server.child, 'cpu')) - usedBefore) / figures.deliveries;
          const perSubscriber = (/** @type {'heap' | 'rss'} */ kind) =>
            (after[kind] - before[kind]) / 1024 / subscribers;
          return { ...figures, cpu, heap: perSubscriber('heap'), rss: perSubscriber('rss') };
        } finally {
          await stopProcess(client);
          await stopProcess(server.child);
        }
      },
    });
    for (const crowd of crowds.keys()) {
      printTable(
        `${crowd}; ms until the last of them has an event; the server's CPU per delivery, its memory per subscriber`,
        [
          'server',
          'deliveries/s',
          'p50 ms',
          'CPU µs',
          'heap KB',
          'RSS KB',
          'gateway deliveries/s',
          'gateway p50',
          'gateway CPU',
          'gateway heap',
          'gateway RSS',
        ],
        toComparison(measured[crowd], subject, ['deliveriesPerSecond', 'p50', 'cpu', 'heap', 'rss']),
      );
    }
    return measured;
  },
};
