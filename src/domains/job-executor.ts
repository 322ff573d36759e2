import type { ExecuteJob, JobErrorCode } from './jobs/index.ts';
import { topics, type TopicRunner } from './topics/index.ts';
import { expectedExecutionErrors, toGatewayError } from '../common/errors.ts';
import { createSystemContext } from '../common/system-context.ts';
import type { Log } from '../common/request-context.ts';

const codes = new Set<string>(expectedExecutionErrors satisfies readonly JobErrorCode[]);

/** Lets the jobs domain's worker execute topics, in the name of the job's owner. */
export function createJobExecutor(runner: TopicRunner, log: Log): ExecuteJob {
  return async (job, signal) => {
    const { tenantId, userId } = job;
    // Whether the owner may execute the topic was decided when the job was accepted.
    const context = createSystemContext({ tenantId, userId, roles: [], name: job.id }, log);
    try {
      const topic = topics.get(job.topicId);
      if (!topic)
        return { status: 'failed', error: `Topic not found: ${job.topicId}`, errorCode: 'INTERNAL' };
      const { result, metadata } = await runner.run(context, topic, job.parameters, signal);
      return { status: 'completed', result, metadata };
    } catch (error) {
      const { code, message, cause } = toGatewayError(error);
      if (codes.has(code)) return { status: 'failed', error: message, errorCode: code as JobErrorCode };
      log.error({ err: cause ?? error, job: job.id }, 'A job failed');
      return { status: 'failed', error: 'Internal server error', errorCode: 'INTERNAL' };
    }
  };
}
