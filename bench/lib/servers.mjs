import { randomBytes } from 'node:crypto';
import { encodeWorkload } from './requests.mjs';
import { concurrency } from './jobs.mjs';
import { inBench } from './paths.mjs';
import {
  findFreePort,
  makeTemporaryFolder,
  startProcess,
  stopProcess,
  waitUntilAnswering,
} from './processes.mjs';
import { signToken } from '../../dist/src/auth/sign-token.js';
import { tenantId } from './insights.mjs';

/** @typedef {{ name: string, port: number, child: import('node:child_process').ChildProcess }} Server */

/** What every GraphQL server serves. */
const graphql = ['list', 'authors', 'one', 'update'];

/** The contestants: a name to print, the program, and the workloads that it serves. */
export const contestants = [
  {
    name: 'insight-gateway',
    file: inBench('peers', 'gateway.mjs'),
    workloads: [...graphql, 'rest'],
  },
  {
    name: 'Apollo Server on Fastify',
    file: inBench('peers', 'apollo.mjs'),
    workloads: graphql,
  },
  {
    name: 'Mercurius, jit: 1',
    file: inBench('peers', 'mercurius.mjs'),
    workloads: graphql,
  },
  // The fair peer: metrics, a request log and CORS are in the gateway's figures, too.
  {
    name: 'Mercurius, features on',
    file: inBench('peers', 'mercurius-whole.mjs'),
    workloads: graphql,
  },
  { name: 'GraphQL Yoga on Node', file: inBench('peers', 'yoga.mjs'), workloads: graphql },
  { name: 'Fastify route by hand', file: inBench('peers', 'rest.mjs'), workloads: ['rest'] },
];

/** The contestant that the others are compared with. */
export const subject = contestants[0].name;

const secret = randomBytes(32).toString('hex');

/** A token of a tenant that every server of this run accepts. @param {string} tenant */
export const createToken = (tenant) =>
  signToken({ issuer: 'insight-gateway', audience: 'insight-gateway' }, secret, {
    tenantId: tenant,
    userId: 'bench-user',
    roles: ['admin'],
  });

/** One of the bench's own tenant. */
export const token = await createToken(tenantId);

/** The settings of every server: production, no request log, no rate limit. @param {number} port */
const toEnvironment = (port) => ({
  NODE_ENV: 'production',
  PORT: String(port),
  AUTH_SECRET: secret,
  RATE_LIMIT: '0',
  LOG_LEVEL: 'error',
});

/**
 * Starts a server and waits until it first answers a request with 200.
 * @param {{ name: string, file: string, workloads: string[] }} contestant
 * @param {Record<string, string>} environment added to the settings that all have
 * @returns {Promise<Server & { startMilliseconds: number }>}
 */
export async function startServer({ name, file, workloads }, environment) {
  const port = await findFreePort();
  const [request] = encodeWorkload(workloads[0], token);
  const startedAt = performance.now();
  const child = startProcess(file, { ...toEnvironment(port), ...environment });
  await waitUntilAnswering(child, port, request);
  return { name, port, child, startMilliseconds: performance.now() - startedAt };
}

/**
 * Starts the gateway with workers, all of which one tenant may have.
 * @param {Record<string, string>} environment
 */
export async function startJobServer(environment) {
  return await startServer(
    { name: subject, file: inBench('peers', 'jobs-gateway.mjs'), workloads: ['list'] },
    {
      JOB_CONCURRENCY: String(concurrency),
      JOB_CONCURRENCY_PER_TENANT: String(concurrency),
      ...environment,
    },
  );
}

/**
 * Starts the embedded store, with the bench's insights in it.
 * @returns {Promise<{ uri: string, stop(): Promise<void> }>}
 */
export async function startStore() {
  const child = startProcess(inBench('peers', 'store.mjs'), { DATA_DIR: makeTemporaryFolder() });
  const { uri } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The embedded store ended with code ${code}`)));
  });
  return { uri, stop: () => stopProcess(child) };
}
