import { eventFields, jobFields, jobEvents } from './jobs.ts';

/* Every operation of topics and jobs, for tests that replay all operations. */

/** What a request can name of another tenant's jobs. */
export interface JobTarget {
  jobId: string;
  jobNodeId: string;
  jobCursor: string;
}

const input = { topicId: 'niche_review', parameters: { current_value: 'We help bakeries sell online' } };
const userErrors = 'userErrors { code field message }';

export const jobGraphql: Record<string, (target: JobTarget) => { query: string; variables: object }> = {
  'Query.job': ({ jobId }) => ({
    query: `query ($jobId: ID!) { job(id: $jobId) { ${jobFields} } }`,
    variables: { jobId },
  }),
  'Query.jobs': ({ jobCursor }) => ({
    query: `query ($cursor: String) {
      all: jobs { nodes { ${jobFields} } }
      after: jobs(first: 50, after: $cursor) { nodes { ${jobFields} } edges { cursor } }
      before: jobs(last: 50, before: $cursor) { nodes { ${jobFields} } }
      filtered: jobs(filter: { topicId: ["niche_review"], status: [COMPLETED] }) { nodes { ${jobFields} } } }`,
    variables: { cursor: jobCursor },
  }),
  'Query.topics': () => ({ query: '{ topics { id isActive } }', variables: {} }),
  'Query.topic': () => ({ query: '{ topic(id: "swot_analysis") { id isActive } }', variables: {} }),
  'Query.responseSchema': () => ({
    query: '{ responseSchema(name: "OnboardingReviewResponse") }',
    variables: {},
  }),
  'Mutation.cancelJob': ({ jobId }) => ({
    query: `mutation ($jobId: ID!) { cancelJob(input: { jobId: $jobId }) { job { ${jobFields} } ${userErrors} } }`,
    variables: { jobId },
  }),
  'Mutation.executeTopic': () => ({
    query: `mutation ($input: ExecuteTopicInput!) { executeTopic(input: $input) {
      execution { topicId schemaRef result { ... on OnboardingReview { qualityReview suggestions { text } } } }
      ${userErrors} } }`,
    variables: { input },
  }),
  'Mutation.executeTopicAsync': () => ({
    query: `mutation ($input: ExecuteTopicInput!) { executeTopicAsync(input: $input) {
      job { topicId parameters events { seq type } } ${userErrors} } }`,
    variables: { input },
  }),
  'Mutation.setTopicActive': () => ({
    query: `mutation { setTopicActive(input: { topicId: "swot_analysis", isActive: true }) {
      topic { id isActive } ${userErrors} } }`,
    variables: {},
  }),
};

export const jobSubscriptions = { 'Subscription.jobEvents': jobEvents };

export const jobNodeFields = `... on Job { ${jobFields} } ... on Topic { id isActive }`;

const body = { topic_id: input.topicId, parameters: input.parameters };

/** Operations 6 to 10 under both their prefixes. */
export const jobRest: Record<string, (target: JobTarget) => { method: string; url: string; body?: unknown }> =
  Object.fromEntries(
    ['/ai', '/coaching/api/v1/ai'].flatMap((prefix) => [
      [`post ${prefix}/execute`, () => ({ method: 'POST', url: `${prefix}/execute`, body })],
      [`get ${prefix}/topics`, () => ({ method: 'GET', url: `${prefix}/topics` })],
      [
        `get ${prefix}/schemas/{schemaName}`,
        () => ({ method: 'GET', url: `${prefix}/schemas/WebsiteScanResponse` }),
      ],
      [`post ${prefix}/execute-async`, () => ({ method: 'POST', url: `${prefix}/execute-async`, body })],
      [
        `get ${prefix}/jobs/{jobId}`,
        ({ jobId }: JobTarget) => ({ method: 'GET', url: `${prefix}/jobs/${jobId}` }),
      ],
    ]),
  );

/** All of a tenant's jobs and topics, as its administrator sees them. */
export const allJobsAndTopics = `{ jobs(first: 100) { nodes { id status events { ${eventFields} } } } topics { id isActive } }`;
