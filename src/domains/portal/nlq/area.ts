import type { PartName } from '../client-context/parts.ts';

/** A subject of a client's questions: by which words it is known, and what of the context it touches. */
export interface Area {
  readonly id: string;
  /** Words in the singular that call for it. */
  readonly cues: readonly string[];
  /** In the order in which they are spoken of. */
  readonly parts: readonly PartName[];
  /** Parts that are spoken of where they hold something of the area, and not missed otherwise. */
  readonly optional?: readonly PartName[];
  /** Ids of the glossary's metrics for it; without them, the usual ones of each part. */
  readonly metrics?: readonly string[];
}

const list = (text: string) => text.trim().split(/\s+/);

/** What a question can be about. */
export const subjects: readonly Area[] = [
  {
    id: 'website',
    cues: list('website site web page homepage landing mobile'),
    parts: ['scores', 'analytics'],
    metrics: list(`
      website-score speed-score conversions-score visibility-score
      sessions bounce-rate conversion-rate average-session-duration page-load-time pages-per-session mobile-share
    `),
  },
  {
    id: 'speed',
    cues: list('speed fast slow loading'),
    parts: ['scores', 'analytics'],
    metrics: list(
      'speed-score page-load-time largest-contentful-paint interaction-to-next-paint time-to-first-byte',
    ),
  },
  {
    id: 'search',
    cues: list('seo search google rank ranking keyword organic found'),
    parts: ['scores', 'analytics'],
    metrics: list(
      'seo-score organic-sessions average-position click-through-rate keyword-rankings backlinks',
    ),
  },
  {
    id: 'local',
    cues: list('local map listing nearby neighborhood neighbourhood'),
    parts: ['scores'],
    optional: ['analytics'],
    metrics: list(
      'local-score listing-views direction-requests listing-calls local-pack-rank listing-accuracy',
    ),
  },
  {
    id: 'reviews',
    cues: list('review rating star reputation'),
    parts: ['scores'],
    optional: ['analytics'],
    metrics: list('reviews-score average-rating review-count review-response-rate review-velocity'),
  },
  {
    id: 'social',
    cues: list('social facebook instagram tiktok linkedin youtube pinterest'),
    parts: ['social'],
  },
  { id: 'content', cues: list('content blog post article publish published publishing'), parts: ['content'] },
  { id: 'goals', cues: list('goal target progress milestone track objective'), parts: ['goals'] },
  { id: 'tasks', cues: list('action item task todo'), parts: ['action-items'] },
  {
    id: 'email',
    cues: list('email newsletter mailing campaign'),
    parts: ['analytics'],
    metrics: list('email-open-rate email-click-rate unsubscribe-rate email-bounce-rate subscribers'),
  },
  {
    id: 'advertising',
    cues: list('ad ads advert advertising paid ppc'),
    parts: ['analytics'],
    metrics: list(
      'ad-spend return-on-ad-spend cost-per-acquisition cost-per-lead cost-per-click click-through-rate',
    ),
  },
  {
    id: 'sales',
    cues: list('sale sell shop store cart checkout money income'),
    parts: ['analytics'],
    metrics: list('revenue orders average-order-value cart-abandonment-rate conversion-rate'),
  },
  {
    id: 'customers',
    cues: list('customer patient client'),
    parts: ['analytics'],
    metrics: list(
      'conversions leads bookings conversion-rate retention-rate churn-rate customer-satisfaction',
    ),
  },
];

/** How a question looks at its subject; without a subject it is about these parts. */
export const perspectives: Record<'focus' | 'comparison' | 'change' | 'overall', Area> = {
  focus: {
    id: 'focus',
    cues: list(`
      focus first priority prioritize prioritise next start begin urgent important recommend recommendation advice advise
      improve should suggest
    `),
    parts: ['scores', 'goals', 'action-items'],
  },
  comparison: {
    id: 'comparison',
    cues: list(
      'compare compared comparison competitor competition benchmark peer rival industry versus vs against',
    ),
    parts: ['scores', 'analytics'],
  },
  change: {
    id: 'change',
    cues: list(`
      change changed changing trend trending grow growing grew growth rise rising rose fall falling fell drop dropped
      dropping decline declined declining increase increased increasing decrease decreased decreasing since previous better
      worse develop developed development why
    `),
    parts: ['scores', 'analytics', 'social'],
  },
  overall: {
    id: 'overall',
    cues: list(`
      doing overall business perform performing performance summary summarize summarise status everything overview report
      going visibility score online presence
    `),
    parts: ['scores', 'analytics', 'goals', 'social'],
  },
};
