import WebSocket from 'ws';
import { Arrivals } from './arrivals.mjs';
import { encodeRequest, HttpConnection } from './http-connection.mjs';
import { inFlight, measureJobs, parameters, topicId } from './jobs.mjs';

/** The request that starts a job. @param {string} token */
export const encodeExecuteAsync = (token) =>
  encodeRequest({
    method: 'POST',
    path: '/ai/execute-async',
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
    body: { topic_id: topicId, parameters },
  });

/**
 * Starts jobs over HTTP and hears of their ends on the job socket, as a frontend does.
 * @param {number} port
 * @param {string} token
 * @param {number} milliseconds
 */
export async function measureOverHttp(port, token, milliseconds) {
  const ended = new Arrivals();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/ws`, {
    headers: { authorization: `Bearer ${token}` },
    perMessageDeflate: false,
  });
  const connections = await Promise.all(Array.from({ length: inFlight }, () => HttpConnection.open(port)));
  const request = encodeExecuteAsync(token);
  try {
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    /** @type {Promise<never>} */
    const failure = new Promise((_resolve, reject) => {
      socket.once('close', (code) => reject(new Error(`The job socket closed with code ${code}`)));
      socket.on('message', (data) => {
        const { type, data: event } = JSON.parse(data.toString());
        if (type === 'ai.job.failed') reject(new Error(`A job failed: ${event.error}`));
        if (type === 'ai.job.completed') ended.arrive(event.jobId);
      });
    });
    // It may reject once nobody waits for it any more: the socket closes at the end.
    failure.catch(() => undefined);
    const runJob = async (/** @type {number} */ client) => {
      const { status, text } = await connections[client].exchange(request);
      if (status !== 200) throw new Error(`Expected an accepted job, got ${status}: ${text}`);
      await ended.of(JSON.parse(text).data.jobId);
    };
    return await Promise.race([measureJobs(milliseconds, runJob), failure]);
  } finally {
    socket.close();
    for (const connection of connections) connection.close();
  }
}
