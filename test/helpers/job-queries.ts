import type { Stores } from '../../src/domains/stores.ts';
import type { TestGateway } from './gateway.ts';
import { endedJob, niche, startJob } from './jobs.ts';

const page = `query ($filter: JobFilter, $first: Int, $after: String, $last: Int, $before: String) {
  jobs(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    nodes { id nodeId } pageInfo { startCursor endCursor } } }`;

/** Makes the gateway and its worker, relay and budget send every query that they know. */
export async function runJobQueries(gateway: TestGateway, stores: Stores): Promise<void> {
  await gateway.request('POST', '/ai/execute', { topic_id: 'niche_review', parameters: niche });
  const keyed = { headers: { 'idempotency-key': 'job' } };
  const [first, second] = [await startJob(gateway, keyed), await startJob(gateway)];
  for (const id of [first, second]) await endedJob(gateway, id);
  await gateway.graphql('mutation ($id: ID!) { cancelJob(input: { jobId: $id }) { job { id } } }', {
    id: first,
  });
  await gateway.graphql('{ topics { id } topic(id: "niche_review") { id } }');
  await gateway.graphql(
    'mutation { setTopicActive(input: { topicId: "swot_analysis", isActive: true }) { topic { id } } }',
  );

  for (const role of ['admin', 'employee'] as const) {
    const identity = { roles: [role] };
    for (const filter of [
      undefined,
      { status: ['FAILED'] },
      { status: ['FAILED', 'COMPLETED'] },
      { topicId: ['niche_review'] },
      { status: ['COMPLETED'], topicId: ['niche_review', 'ica_review'] },
    ]) {
      const { nodes, pageInfo } = (await gateway.graphql(page, { first: 1 }, identity)).jobs;
      await gateway.graphql(page, { filter, first: 1 }, identity);
      await gateway.graphql(page, { filter, first: 1, after: pageInfo.endCursor }, identity);
      await gateway.graphql(page, { filter, last: 1 }, identity);
      await gateway.graphql(page, { filter, last: 1, before: pageInfo.startCursor }, identity);
      await gateway.graphql(
        'query ($id: ID!) { node(id: $id) { nodeId } }',
        { id: nodes[0].nodeId },
        identity,
      );
    }
  }
  await runWorkerQueries(stores);

  const reservation = await stores.tokenBudget.reserve('acme', 10);
  await stores.tokenBudget.reserve('acme', 10);
  await reservation?.settle(5);
}

async function runWorkerQueries({ jobs }: Stores): Promise<void> {
  const [longAgo, now] = [new Date(0), new Date()];
  const ref = { tenantId: 'acme', jobId: 'worked-on' };
  const { parameters, topicId, schemaRef } = {
    parameters: niche,
    topicId: 'niche_review',
    schemaRef: 'OnboardingReviewResponse',
  };
  await jobs.create({
    id: ref.jobId,
    tenantId: ref.tenantId,
    userId: 'ada',
    topicId,
    schemaRef,
    parameters,
    estimatedDurationMs: 1,
    createdAt: now,
  });
  await jobs.findClaimable(now, 10, []);
  await jobs.findClaimable(now, 10, ['globex']);
  await jobs.claim(ref, now, longAgo);
  await jobs.claim(ref, now, now);
  await jobs.renew(ref, 2, now);
  await jobs.release(ref, 2, now);
  await jobs.finish(ref, undefined, { status: 'failed', error: 'x', errorCode: 'INTERNAL' }, now);
  await jobs.findLastSeq(ref);
  await jobs.findUnrelayed(now, 10);
  await jobs.findRelayed(ref);
  for (const seq of [1, 2, 3]) {
    const lease = { ref, seq, until: now };
    await jobs.claimRelay(lease, now);
    await jobs.postponeRelay(lease, now);
    await jobs.markRelayed(lease, now);
  }
}
