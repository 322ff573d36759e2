import { topics } from '../../../dist/src/domains/topics/index.js';
import { parameters, topicId } from '../../lib/jobs.mjs';

/** What every contestant's job comes to. */
export const topicAnswer = topics.get(topicId)?.offline({ parameters, retrieved: undefined });
