import type { Stores } from '../../src/domains/stores.ts';
import { times } from '../helpers/travel-company.ts';
import { createWriters, type Writers } from '../domains/inbox/support.ts';
import type { Chance } from './chance.ts';

/*
 * Records that are written to the stores, so that they have the times that they need: few, that many are equal. They are
 * made once, and written to every tenant in another order.
 */

/** Records of each kind; of all five of the inbox no more than a page can hold. */
const count = 18;
const moments = ['2026-02-01T08:00:00.000Z', '2026-02-02T08:00:00.000Z'].map((text) => new Date(text));
/** Beyond the present, as jobs of the past are deleted. */
const jobMoments = ['2100-02-01T08:00:00.000Z', '2100-02-02T08:00:00.000Z'].map((text) => new Date(text));
/** Titles that begin alike, further than their order looks. */
const titles = ['a', 'B'].map((end) => `Retain customers ${'x'.repeat(100)}${end}`).concat('Anew');

const change = (at: Date, from: 'new' | 'acknowledged', to: 'acknowledged' | 'in_progress') => ({
  at,
  userId: 'ada',
  from,
  to,
  note: null,
});
const history = [
  change(moments[0]!, 'new', 'acknowledged'),
  change(moments[0]!, 'acknowledged', 'in_progress'),
];
const evidence = {
  summary: 'Built from aggregate metrics.',
  metrics: ['b', 'a', 'c'].map((key) => ({
    ...{ key, label: key, currentValue: 1, baselineValue: null, deltaPct: null },
    unit: 'count' as const,
  })),
  sourceViewNames: ['view_b', 'view_a'],
  referencePeriod: '2026-02-01',
};
const answer = {
  answer: 'Two steps come first.',
  confidence: 0.8,
  sources: ['scores' as const, 'goals' as const],
  suggestions: ['What next?', 'And then?'],
  recommendations: ['Write', 'Ask'].map((title) => ({
    ...{ title, description: title, effortLevel: 'low' as const, impactLevel: 'high' as const },
    priorityScore: 50,
  })),
};

/** Stores one record in a tenant. */
type Write = (writers: Writers, stores: Stores, tenantId: string) => Promise<unknown>;

function toInsightWrites(chance: Chance): Write[] {
  const insights = chance.ids(count).map((id, index) => ({
    id,
    createdAt: chance.pick(moments),
    updatedAt: chance.pick(moments),
    priority: chance.pick(['low', 'critical', 'someday']),
    title: chance.pick(titles),
    kissCategory: ['keep', 'improve', 'start', 'stop'][index % 4]!,
    ...(index % 2 === 0 && { businessImpact: 'high', effortRequired: 'low' }),
  }));
  return insights.map(
    (insight) =>
      ({ saveInsight }, _stores, tenantId) =>
        saveInsight(tenantId, insight),
  );
}

function toJobWrites(chance: Chance): Write[] {
  const outcome = { status: 'failed', error: 'Job was cancelled', errorCode: 'CANCELLED' } as const;
  const jobs = chance.ids(count).map((id) => ({ id, createdAt: chance.pick(jobMoments) }));
  return jobs.map(({ id, createdAt }, index) => async (_writers, { jobs: store }, tenantId) => {
    const ref = { tenantId, jobId: id };
    const asked = { userId: 'ada', topicId: 'niche_review', schemaRef: 'OnboardingReviewResponse' };
    const rest = { parameters: { current_value: 'Bakers' }, estimatedDurationMs: 1_000 };
    await store.create({ id, tenantId, createdAt, ...asked, ...rest });
    if (index % 2 === 0) await store.claim(ref, createdAt, createdAt);
    if (index % 3 === 0) await store.finish(ref, undefined, outcome, createdAt);
  });
}

/** Everything of what is not travel analytics. @returns a write for each record. */
export function toWrites(chance: Chance): Write[] {
  const made = () => chance.ids(count).map((id) => ({ id, createdAt: chance.pick(moments) }));
  const [aiInsights, runs, events, recommendations] = times(4, made);
  return [
    ...toInsightWrites(chance),
    ...toJobWrites(chance),
    ...aiInsights!.map(
      (each): Write =>
        ({ saveAiInsight }, _stores, tenantId) =>
          saveAiInsight(tenantId, each),
    ),
    ...runs!.map(
      (each): Write =>
        ({ saveRun }, _stores, tenantId) =>
          saveRun(tenantId, { ...each, resultData: answer, errorDetails: null }),
    ),
    ...events!.map(
      (each): Write =>
        ({ saveEvent }, _stores, tenantId) =>
          saveEvent(tenantId, { ...each, entityType: 'employee', entityId: 'e-1', evidence, history }),
    ),
    ...recommendations!.map((each): Write => {
      const fields = { ...each, generatedAt: each.createdAt, evidence, history };
      const priority = chance.pick([1, 2]);
      return ({ saveRecommendation }, _stores, tenantId) =>
        saveRecommendation(tenantId, { ...fields, priority });
    }),
  ];
}

/** Writes them in another order. */
export async function write(
  stores: Stores,
  tenantId: string,
  writes: readonly Write[],
  chance: Chance,
): Promise<void> {
  const writers = createWriters(stores);
  for (const batch of chance.batches(writes, 20)) {
    await Promise.all(batch.map((each) => each(writers, stores, tenantId)));
  }
}
