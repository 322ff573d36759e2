import { setTimeout as delay } from 'node:timers/promises';
import { inBundle } from '../lib/paths.mjs';
import { makeTemporaryFolder, residentMegabytes, stopProcess } from '../lib/processes.mjs';
import { printTable, toComparison } from '../lib/report.mjs';
import { runRounds } from '../lib/rounds.mjs';
import { contestants, startServer, startStore, subject } from '../lib/servers.mjs';

/** The gateway as it ships. */
const gateway = { name: subject, file: inBundle('main.js'), workloads: ['list'] };

/** The same, its store (an empty one) in the same process. */
const withOwnStore = { ...gateway, name: 'insight-gateway, own store' };

/** Milliseconds after the first answer, for what start-up left behind to be collected. */
const settling = 1_000;

/** Cold start and idle memory. */
export const start = {
  name: 'start',
  title: 'Start: from spawning the process to its first answer; then its memory when idle',
  async run(/** @type {import('../lib/options.mjs').Options} */ { rounds }) {
    const { uri, stop } = await startStore();
    const all = new Map(
      [...contestants, gateway, withOwnStore].map((contestant) => [contestant.name, contestant]),
    );
    try {
      const { start: measured } = await runRounds({
        rounds,
        kinds: ['start'],
        contestantsOf: () => [...all.keys()],
        async measure(_kind, name) {
          const contestant = all.get(name);
          if (!contestant) throw new Error(`No contestant ${name}`);
          const { child, startMilliseconds } = await startServer(
            contestant,
            contestant === withOwnStore ? { DATA_DIR: makeTemporaryFolder() } : { MONGODB_URI: uri },
          );
          await delay(settling);
          const megabytes = residentMegabytes(child);
          await stopProcess(child);
          return { startMilliseconds, megabytes };
        },
      });
      printTable(
        'start and idle memory, connected to the store',
        ['server', 'start ms', 'RSS MB', 'gateway start', 'gateway RSS'],
        toComparison(measured, subject, ['startMilliseconds', 'megabytes']),
      );
      return { start: measured };
    } finally {
      await stop();
    }
  },
};
