import { deepStrictEqual } from 'node:assert/strict';
import { HttpConnection } from './http-connection.mjs';
import { encodeWorkload, workloads } from './requests.mjs';

/** The moment of the last change differs with every run; only its form is compared. */
const withoutUpdatedAt = (/** @type {string} */ key, /** @type {unknown} */ value) =>
  key === 'updatedAt' && typeof value === 'string' && /^\d{4}-.*Z$/.test(value) ? 'a time' : value;

const normalise = (/** @type {string} */ text) => JSON.parse(text, withoutUpdatedAt);

/**
 * Sends every request of a workload twice, and compares the answers with what the data says: no server may win
 * by answering less. Twice, because some compile a query when they see it again.
 * @param {string} server
 * @param {number} port
 * @param {string} name the workload
 * @param {string} token
 */
export async function checkAnswers(server, port, name, token) {
  const connection = await HttpConnection.open(port);
  try {
    const requests = encodeWorkload(name, token);
    for (const index of [...requests.keys(), ...requests.keys()]) {
      const { status, text } = await connection.exchange(requests[index]);
      const wanted = normalise(JSON.stringify(workloads[name].answers[index]));
      const got = status === 200 ? normalise(text) : { status, text };
      deepStrictEqual(got, wanted, `${server}, ${name}, request ${index}: another answer than the data says`);
    }
  } finally {
    connection.close();
  }
}
