import type { TestGateway, RequestOptions } from './gateway.ts';
import { until } from './streams.ts';

export const niche = { current_value: 'We help small business owners with marketing' };

/** Starts a job over REST. @returns its id. */
export async function startJob(
  gateway: TestGateway,
  options?: RequestOptions,
  body: object = { topic_id: 'niche_review', parameters: niche },
): Promise<string> {
  const answer = await gateway.request('POST', '/ai/execute-async', body, options);
  if (answer.status !== 200) throw new Error(`No job: ${JSON.stringify(answer.body)}`);
  return answer.body.data.jobId;
}

/** A job as a poll tells of it. */
export async function pollJob(gateway: TestGateway, jobId: string, options?: RequestOptions): Promise<any> {
  return (await gateway.request('GET', `/ai/jobs/${jobId}`, undefined, options)).body.data;
}

/** Polls until the job has that status. */
export async function jobWith(
  gateway: TestGateway,
  jobId: string,
  status: string | readonly string[],
  options?: RequestOptions,
): Promise<any> {
  let job: any;
  await until(`${jobId} ${String(status)}`, async () => {
    job = await pollJob(gateway, jobId, options);
    return [status].flat().includes(job.status as string);
  });
  return job;
}

export const endedJob = (gateway: TestGateway, jobId: string, options?: RequestOptions) =>
  jobWith(gateway, jobId, ['completed', 'failed'], options);

export const eventFields = `seq eventId type jobId topicId occurredAt processingTimeMs error errorCode
  result { __typename ... on OnboardingReview { qualityReview suggestions { text reasoning } }
    ... on WebsiteScan { products { id name problem } niche ica valueProposition } ... on JsonResult { schemaRef json } }`;

export const jobFields = `nodeId id topicId status isTerminal parameters estimatedDurationMs createdAt startedAt
  completedAt processingTimeMs attempts error errorCode
  metadata { model provider tokensUsed processingTimeMs finishReason isDegraded
    attempts { provider model outcome status latencyMs } }
  result { __typename ... on OnboardingReview { qualityReview suggestions { text reasoning } }
    ... on WebsiteScan { products { id name problem } niche ica valueProposition } ... on JsonResult { schemaRef json } }
  events { ${eventFields} }`;

export const jobEvents = `subscription ($jobId: ID!, $after: Int) { jobEvents(jobId: $jobId, after: $after) { ${eventFields} } }`;
