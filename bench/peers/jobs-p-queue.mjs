// p-queue's bare loop: a function that answers at once, in memory, nothing stored.
import PQueue from 'p-queue';
import { concurrency, measureJobs } from '../lib/jobs.mjs';
import { answerQuestions } from './shared/answer.mjs';
import { topicAnswer } from './shared/answer-of-topic.mjs';
import './shared/serve.mjs';

const queue = new PQueue({ concurrency });
const work = async () => topicAnswer;

answerQuestions({
  measure: ({ milliseconds }) => measureJobs(milliseconds, async () => void (await queue.add(work))),
});
