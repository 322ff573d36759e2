import { HttpConnection } from './http-connection.mjs';
import { quantile } from './statistics.mjs';

/**
 * @typedef {object} LoadResult
 * @property {number} count completed requests
 * @property {number} perSecond the same in a second
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 */

/**
 * @typedef {object} LoadOptions
 * @property {number} port
 * @property {Buffer[]} requests sent in turn
 * @property {number} connections
 * @property {number} milliseconds how long requests are sent
 */

/** @param {number} port @param {number} count */
async function openAll(port, count) {
  return await Promise.all(Array.from({ length: count }, () => HttpConnection.open(port)));
}

/** @param {HttpConnection} connection @param {Error | undefined} failure */
function assertGood(connection, failure) {
  if (failure) throw failure;
  if (!connection.isGood)
    throw new Error(`Expected data, got ${connection.status}: ${connection.text.slice(0, 300)}`);
}

/** @param {number[]} latencies @param {number} milliseconds @returns {LoadResult} */
export function summarise(latencies, milliseconds) {
  const sorted = Float64Array.from(latencies).sort();
  return {
    count: sorted.length,
    perSecond: (sorted.length * 1000) / milliseconds,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
}

/**
 * Sends on every connection as soon as the last answer is there: what a server can do at most. Latencies are
 * those of a saturated server.
 * @param {LoadOptions} options
 * @returns {Promise<LoadResult>} rejects on the first wrong answer.
 */
export async function saturate({ port, requests, connections: count, milliseconds }) {
  const connections = await openAll(port, count);
  /** @type {number[]} */
  const latencies = [];
  let next = 0;
  const startedAt = performance.now();
  let endedAt = startedAt;
  try {
    await Promise.all(
      connections.map(
        (connection) =>
          new Promise((resolve, reject) => {
            let sentAt = 0;
            const send = () => {
              sentAt = performance.now();
              if (sentAt - startedAt >= milliseconds) return resolve(undefined);
              connection.send(requests[next++ % requests.length], onResponse);
            };
            const onResponse = (/** @type {Error | undefined} */ failure) => {
              endedAt = performance.now();
              try {
                assertGood(connection, failure);
              } catch (error) {
                return reject(error);
              }
              latencies.push(endedAt - sentAt);
              send();
            };
            send();
          }),
      ),
    );
  } finally {
    for (const connection of connections) connection.close();
  }
  return summarise(latencies, endedAt - startedAt);
}

/**
 * Sends at a fixed rate, however slowly answers come. A request's latency counts from the moment at which it
 * was due, its wait for a free connection included: a server that stalls is charged for every request that it
 * made late (no coordinated omission).
 * @param {LoadOptions & { rate: number }} options `rate` in requests per second
 * @returns {Promise<LoadResult>} rejects on the first wrong answer.
 */
export async function pace({ port, requests, connections: count, milliseconds, rate }) {
  const connections = await openAll(port, count);
  const total = Math.floor((rate * milliseconds) / 1000);
  /** @type {number[]} */
  const latencies = [];
  /** @type {HttpConnection[]} */
  const free = [...connections];
  let sent = 0;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const startedAt = performance.now();
  const dueAt = (/** @type {number} */ index) => startedAt + (index * 1000) / rate;
  try {
    await new Promise((resolve, reject) => {
      const pump = () => {
        const now = performance.now();
        while (sent < total && dueAt(sent) <= now) {
          const connection = free.pop();
          if (!connection) return;
          const due = dueAt(sent);
          connection.send(requests[sent++ % requests.length], (failure) => {
            try {
              assertGood(connection, failure);
            } catch (error) {
              return reject(error);
            }
            latencies.push(performance.now() - due);
            free.push(connection);
            if (latencies.length === total) return resolve(undefined);
            pump();
          });
        }
      };
      timer = setInterval(pump, 1);
    });
  } finally {
    clearInterval(timer);
    for (const connection of connections) connection.close();
  }
  return summarise(latencies, performance.now() - startedAt);
}
