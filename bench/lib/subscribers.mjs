// A program: many graphql-transport-ws subscribers over raw sockets, in a process of their own. They cause the
// events that they wait for: an event is over when every one of them has it, exactly once and as the others do.
import { randomUUID } from 'node:crypto';
import { answerQuestions } from '../peers/shared/answer.mjs';
import '../peers/shared/serve.mjs';
import { encodeRequest, HttpConnection } from './http-connection.mjs';
import { insights } from './insights.mjs';
import { summarise } from './load.mjs';
import { SocketSubscriber } from './socket-subscriber.mjs';

const port = Number(process.env.PORT);
const headers = { authorization: `Bearer ${process.env.TOKEN}` };
/** Milliseconds for one event to reach everyone. */
const eventTimeoutMs = 10_000;

const query = `subscription { insightChanged { type changedAt insight {
  id title description category priority kissCategory status businessImpact effortRequired createdAt } } }`;
const mutation = `mutation Update($input: UpdateInsightInput!) {
  updateInsight(input: $input) { insight { id } userErrors { code message } } }`;

const trigger = await HttpConnection.open(port);
/** @type {SocketSubscriber[]} */
let sockets = [];
let events = 0;
/** Of the event under way: who has it, what it looks like, and whom to tell when it is over. */
let has = new Uint8Array(0);
let missing = 0;
/** @type {Buffer | undefined} what every message must hold; their ids differ, as real clients' do */
let payload;
let title = '';
/** @type {(index: number, data: Buffer) => void} */
let onFrame = () => {};
/** @type {(failure: Error | undefined) => void} */
let onOver = () => {};

/** While subscriptions are being made: an event more does no harm. @param {number} index */
function takeAny(index) {
  if (has[index] === 1) return;
  has[index] = 1;
  missing -= 1;
  if (missing === 0) onOver(undefined);
}

/** @param {number} index @param {Buffer} data */
function takeOnce(index, data) {
  if (has[index] === 1) return onOver(new Error(`Subscriber ${index} got an event twice`));
  const own = data.subarray(data.indexOf('"payload":'));
  if (!payload) {
    payload = own;
    const got = JSON.parse(data.toString()).payload?.data?.insightChanged;
    if (got?.insight?.title !== title || got.insight.description === undefined) {
      return onOver(new Error(`Expected the event "${title}", got ${data.toString().slice(0, 300)}`));
    }
  } else if (!own.equals(payload)) {
    return onOver(new Error(`Subscriber ${index} got another event than the first one`));
  }
  takeAny(index);
}

/** Changes an insight, and resolves when every subscriber has heard of it. @param {number} limit milliseconds */
async function sendEvent(limit) {
  title = `Event ${events++}`;
  payload = undefined;
  has = new Uint8Array(sockets.length);
  missing = sockets.length;
  const over = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${missing} subscribers got no event`)), limit);
    onOver = (failure) => {
      clearTimeout(timer);
      if (failure) reject(failure);
      else resolve(undefined);
    };
  });
  const variables = { input: { id: insights[0].id, title } };
  const request = encodeRequest({
    method: 'POST',
    path: '/graphql',
    headers,
    body: { query: mutation, variables },
  });
  const [{ status, text }] = await Promise.all([trigger.exchange(request), over]);
  if (status !== 200 || text.includes('"errors"'))
    throw new Error(`Expected a change, got ${status}: ${text}`);
}

/** @param {number} index @returns {Promise<SocketSubscriber>} */
async function subscribe(index) {
  const socket = await SocketSubscriber.open(port, '/graphql', headers);
  return await new Promise((resolve, reject) => {
    socket.onClose = (reason) => {
      const failure = new Error(`Subscriber ${index}: ${reason}`);
      reject(failure);
      onOver(failure);
    };
    socket.onMessage = () => {
      // The acknowledgement; from here on come events only.
      socket.onMessage = (data) => {
        if (data.includes('"next"')) onFrame(index, data);
      };
      socket.send({ type: 'subscribe', id: randomUUID(), payload: { query } });
      resolve(socket);
    };
    socket.send({ type: 'connection_init' });
  });
}

answerQuestions({
  async open({ count }) {
    onFrame = takeAny;
    /** @type {WebSocket[]} */
    const opened = [];
    while (opened.length < count) {
      const batchSize = Math.min(50, count - opened.length);
      opened.push(
        ...(await Promise.all(
          Array.from({ length: batchSize }, (_, index) => subscribe(opened.length + index)),
        )),
      );
    }
    sockets = opened;
    // The protocol acknowledges no subscription: one is there when an event comes.
    for (let attempt = 1; ; attempt += 1) {
      try {
        await sendEvent(1_000);
        break;
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    onFrame = takeOnce;
  },
  async burst({ milliseconds }) {
    /** @type {number[]} */
    const latencies = [];
    const startedAt = performance.now();
    let now = startedAt;
    while (now - startedAt < milliseconds) {
      const sentAt = now;
      await sendEvent(eventTimeoutMs);
      now = performance.now();
      latencies.push(now - sentAt);
    }
    const { perSecond, p50, p99 } = summarise(latencies, now - startedAt);
    const deliveries = latencies.length * sockets.length;
    return { deliveries, deliveriesPerSecond: perSecond * sockets.length, p50, p99 };
  },
  async close() {
    onOver = () => {};
    await Promise.all(sockets.map((socket) => socket.end()));
    sockets = [];
  },
});
process.send?.({ answer: 'ready' });
