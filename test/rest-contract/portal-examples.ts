import type { PortalAnswer } from '../../src/domains/portal/index.ts';

/* The documented examples of the Portal Insights API. */

/** What a model says, to become the documented answer. */
export const modelAnswer: PortalAnswer = {
  answer: 'Your website is performing well overall...',
  confidence: 0.85,
  sources: ['scores', 'analytics'],
  suggestions: ['What can I do to improve my bounce rate?', 'How do I compare to competitors?'],
  recommendations: [
    {
      title: 'Reduce Bounce Rate',
      description: 'Improve content relevance and page load speed',
      effortLevel: 'medium',
      impactLevel: 'high',
      priorityScore: 85,
    },
  ],
};

/** The documented response, with the time of execution that this one had. */
export const toDocumentedResponse = (ai_provider: string, execution_time_ms: number) => ({
  type: 'answer',
  answer: 'Your website is performing well overall...',
  confidence: 0.85,
  sources: ['scores', 'analytics'],
  suggestions: ['What can I do to improve my bounce rate?', 'How do I compare to competitors?'],
  recommendations: [
    {
      title: 'Reduce Bounce Rate',
      description: 'Improve content relevance and page load speed',
      effort_level: 'medium',
      impact_level: 'high',
      priority_score: 85,
    },
  ],
  metadata: { ai_provider, ai_model: 'gpt-4o-mini', execution_time_ms, tokens_used: 450 },
});

/** A client's context with every part. */
export const wholeContext: Record<string, object> = {
  SCORES: {
    scanId: 'scan-1',
    scannedAt: '2026-02-10T08:00:00Z',
    overall: 68,
    components: { website: 72, seo: 50, local: 80, reviews: 88, speed: 45 },
  },
  ANALYTICS: {
    sessions: 1200,
    bounceRate: 0.61,
    conversionRate: 0.018,
    previous: { sessions: 1500, bounceRate: 0.5 },
  },
  GOALS: { items: [{ title: 'Twenty new patients a month', target: 20, current: 11 }] },
  ACTION_ITEMS: { items: [{ title: 'Answer the new reviews', priority: 'high' }] },
  CONTENT: { publishedPosts: 12, postsLast30Days: 1 },
  SOCIAL: { reach: 900, engagementRate: 0.02, followers: 400 },
  PROFILE: { vertical: 'dental', businessName: 'Bright Smiles', locations: 2 },
  BENCHMARKS: { overall: 70, metrics: { bounceRate: 0.5 } },
};
