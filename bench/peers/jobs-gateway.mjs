// This gateway, whole, with jobs: its model answers at once, or after MODEL_MILLISECONDS.
import { setTimeout as delay } from 'node:timers/promises';
import { createApp } from '../../dist/src/app.js';
import { loadConfig } from '../../dist/src/config/config.js';
import { topics } from '../../dist/src/domains/topics/index.js';
import { Arrivals } from '../lib/arrivals.mjs';
import { tenantId } from '../lib/insights.mjs';
import { measureJobs, parameters, topicId } from '../lib/jobs.mjs';
import { answerQuestions } from './shared/answer.mjs';
import { topicAnswer } from './shared/answer-of-topic.mjs';
import { serve } from './shared/serve.mjs';
import { silent } from './shared/silent.mjs';

const modelMilliseconds = Number(process.env.MODEL_MILLISECONDS ?? 0);
let running = 0;

const ai = {
  async generate() {
    running += 1;
    if (modelMilliseconds > 0) await delay(modelMilliseconds);
    running -= 1;
    return {
      data: topicAnswer,
      provider: 'bench',
      model: 'bench',
      usage: { inputTokens: 0, outputTokens: 0, totalTokens: 0 },
      latencyMs: modelMilliseconds,
      finishReason: 'stop',
      attempts: [],
      isDegraded: false,
    };
  },
  stream() {
    throw new Error('The bench does not ask for this');
  },
};

const config = loadConfig();
const { app, background, services } = await createApp(config, { ai: /** @type {any} */ (ai) });
background.start();

/** In-process callers: another user than the one who asks over HTTP, so that neither hears the other's jobs. */
const context = {
  viewer: {
    tenantId,
    userId: 'bench-in-process',
    roles: [],
    name: null,
    email: null,
    expiresAt: new Date(8.64e15),
  },
  requestId: 'bench',
  log: silent,
  idempotencySeed: undefined,
  trace: {},
};

const { response, estimatedDurationMs } = /** @type {any} */ (topics.get(topicId));
const createJob = () =>
  services.jobs.createJob(context, { topicId, schemaRef: response.name, parameters, estimatedDurationMs });

/** @param {{ milliseconds: number }} options */
async function measureInProcess({ milliseconds }) {
  const ended = new Arrivals();
  const events = services.jobs.ownJobEvents(context);
  /** @type {Promise<never>} */
  const failure = new Promise((_resolve, reject) => {
    const listen = async () => {
      for await (const { jobId, event } of events) {
        if (event.type === 'ai.job.failed') throw new Error(`A job failed: ${JSON.stringify(event.outcome)}`);
        if (event.type === 'ai.job.completed') ended.arrive(jobId);
      }
    };
    listen().catch(reject);
  });
  try {
    const runJob = async () => ended.of((await createJob()).id);
    return await Promise.race([measureJobs(milliseconds, runJob), failure]);
  } finally {
    await events.return?.();
  }
}

answerQuestions({
  measure: measureInProcess,
  /** How many jobs are with the model at this moment. */
  running: () => running,
  /** Gives the workers something to do. */
  async backlog({ count }) {
    for (let left = count; left > 0; left -= 50) {
      await Promise.all(Array.from({ length: Math.min(left, 50) }, createJob));
    }
  },
});
await serve(app, config.port);
