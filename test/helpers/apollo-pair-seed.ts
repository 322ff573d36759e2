import type { Job, JobOutcome } from '../../src/domains/jobs/index.ts';
import type { AiInsight } from '../../src/domains/workforce/index.ts';
import type { ApolloPair } from './apollo-pair.ts';

const tenant = 'acme';
const firstDay = Date.UTC(2026, 2, 1);
const day = 86_400_000;

const pick = <Value>(values: readonly Value[], index: number) => values[index % values.length]!;

/** Overwrites the coaching insights with what they were at first. */
export async function saveCoaching({ stores }: ApolloPair): Promise<void> {
  const insights = Array.from({ length: 6 }, (_each, index) => {
    const at = new Date(firstDay + index * day);
    return {
      id: `insight-${index}`,
      tenantId: tenant,
      title: `Insight ${index} “quoted” ☕ 日本`,
      description: 'Line one\nline two\t"quoted" \\ \u2028 end',
      category: pick(['strategy', 'finance', 'undocumented'], index),
      priority: pick(['low', 'medium', 'high', 'critical'], index),
      kissCategory: pick(['keep', 'improve', 'start', 'stop'], index),
      alignmentImpact: index % 2 === 0 ? null : 'It fits.',
      status: 'active',
      businessImpact: index === 0 ? null : 'high',
      effortRequired: index === 1 ? null : 'low',
      createdAt: at,
      updatedAt: at,
    };
  });
  await stores.insights.saveAll(
    tenant,
    insights.map((insight) => ({ insight, updatedAtOnOverwrite: insight.updatedAt })),
  );
}

function toAiInsight(index: number): AiInsight {
  const at = new Date(firstDay + index * 3_600_000);
  return {
    id: `ai-${index}`,
    companyId: tenant,
    insightType: 'staffingPrediction',
    audienceUserId: pick(['user-0', 'user-1', 'user-unknown', null], index),
    applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
    details: pick(['{"people":[1,{"a":null}],"share":0.5}', 'no JSON', '[]', '"text"'], index),
    aiStatus: pick(['delivered', 'pending', 'error'] as const, index),
    deliveredTime: index % 3 === 0 ? at : null,
    title: index % 2 === 0 ? null : `Title ${index}`,
    summary: null,
    audienceType: pick(['manager', 'undocumented', null], index),
    chart: index % 2 === 0 ? { labels: ['Fri'], values: [18, 0.1, -1e21], nested: { deep: [[], {}] } } : null,
    data: null,
    suggestion: null,
    period: null,
    isActive: true,
    recordVersion: index + 1,
    createdAt: at,
    updatedAt: at,
    ownerId: 'ada',
  };
}

const metadata = {
  model: 'm',
  provider: 'p',
  tokensUsed: 7,
  processingTimeMs: 12,
  finishReason: 'stop',
  isDegraded: false,
  attempts: [{ provider: 'p', model: 'm', outcome: 'ok', status: null, latencyMs: 3 }],
};

/** What a job of each id came to; with them each type of the union is met. */
const jobOutcomes: Record<string, { schemaRef: string; outcome: JobOutcome | null }> = {
  review: {
    schemaRef: 'OnboardingReviewResponse',
    outcome: {
      status: 'completed',
      result: { qualityReview: 'Fine.', suggestions: [{ text: 'a', reasoning: 'b' }] },
      metadata,
    },
  },
  scan: {
    schemaRef: 'WebsiteScanResponse',
    outcome: {
      status: 'completed',
      result: { products: [], niche: 'n', ica: 'i', value_proposition: 'v' },
      metadata,
    },
  },
  json: {
    schemaRef: 'Anything',
    outcome: { status: 'completed', result: { any: ['thing', null, 1.5] }, metadata },
  },
  failed: {
    schemaRef: 'Anything',
    outcome: { status: 'failed', error: 'It took too long', errorCode: 'LLM_TIMEOUT' },
  },
  waiting: { schemaRef: 'Anything', outcome: null },
};

function toJob(id: string): Job | undefined {
  const found = Object.hasOwn(jobOutcomes, id) ? jobOutcomes[id] : undefined;
  if (!found) return undefined;
  const at = new Date(firstDay);
  return {
    id,
    tenantId: tenant,
    userId: 'ada',
    topicId: 'topic',
    schemaRef: found.schemaRef,
    parameters: { of: ['the', 'job'] },
    status: found.outcome?.status ?? 'pending',
    attempts: 1,
    fencingToken: 1,
    estimatedDurationMs: 1_000,
    createdAt: at,
    startedAt: null,
    completedAt: null,
    events: [
      { seq: 1, eventId: 'e1', type: 'ai.job.created', occurredAt: at, outcome: null },
      ...(found.outcome
        ? [
            {
              seq: 2,
              eventId: 'e2',
              type: `ai.job.${found.outcome.status}` as const,
              occurredAt: at,
              outcome: found.outcome,
            },
          ]
        : []),
    ],
  };
}

/** Coaching and workforce insights of one tenant, and jobs of every outcome. */
export async function seed(pair: ApolloPair): Promise<void> {
  const { stores, services } = pair;
  await saveCoaching(pair);
  await stores.workforce.companies.saveSubscription({ companyId: tenant, isActive: true, until: null });
  await stores.workforce.records.saveAll(
    tenant,
    'user',
    [0, 1].map((index) => ({
      id: `user-${index}`,
      email: `user-${index}@acme.example`,
      fullname: `User ${index}`,
      avatar: index === 0 ? null : 'https://acme.example/1.png',
    })),
  );
  await stores.workforce.insights.insertNew(
    tenant,
    Array.from({ length: 8 }, (_each, index) => toAiInsight(index)),
  );
  services.jobs.findJob = async (_context, id) => toJob(id);
}
