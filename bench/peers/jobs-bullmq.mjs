// BullMQ's bare loop over the Redis at REDIS_PORT: the same parameters in, the same answer out.
import { Queue, Worker } from 'bullmq';
import { Arrivals } from '../lib/arrivals.mjs';
import { concurrency, measureJobs, parameters, topicId } from '../lib/jobs.mjs';
import { answerQuestions } from './shared/answer.mjs';
import { topicAnswer } from './shared/answer-of-topic.mjs';
import './shared/serve.mjs';

const connection = { host: '127.0.0.1', port: Number(process.env.REDIS_PORT) };
const queue = new Queue('bench', { connection });
const worker = new Worker('bench', async () => topicAnswer, {
  connection: { ...connection, maxRetriesPerRequest: null },
  concurrency,
});
const ended = new Arrivals();
worker.on('completed', ({ id }) => ended.arrive(String(id)));
await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);

answerQuestions({
  measure: ({ milliseconds }) =>
    measureJobs(milliseconds, async () => {
      const { id } = await queue.add(topicId, parameters, { removeOnComplete: true });
      await ended.of(String(id));
    }),
});
