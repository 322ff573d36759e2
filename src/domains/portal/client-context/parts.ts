import type { Static } from 'typebox';
import type * as schemas from './part-schemas.ts';

/**
 * What is known of a portal client: the parts of the context (docs/portal-context.md). Every part may hold more than
 * is named; what is not known is kept. Rates are 0 to 1, scores 0 to 100.
 */
export const partNames = [
  'scores',
  'analytics',
  'goals',
  'action-items',
  'content',
  'social',
  'profile',
  'benchmarks',
] as const;
export type PartName = (typeof partNames)[number];

export function isPartName(name: string): name is PartName {
  return (partNames as readonly string[]).includes(name);
}

export type Scores = Static<typeof schemas.Scores>;
export type Analytics = Static<typeof schemas.Analytics>;
export type Goals = Static<typeof schemas.Goals>;
export type ActionItems = Static<typeof schemas.ActionItems>;
export type Content = Static<typeof schemas.Content>;
export type Social = Static<typeof schemas.Social>;
export type Profile = Static<typeof schemas.Profile>;
export type Benchmarks = Static<typeof schemas.Benchmarks>;

export interface ContextParts {
  scores: Scores;
  analytics: Analytics;
  goals: Goals;
  'action-items': ActionItems;
  content: Content;
  social: Social;
  profile: Profile;
  benchmarks: Benchmarks;
}

/** Those parts of a client's context that are there. */
export type ClientContext = { readonly [Name in PartName]?: ContextParts[Name] } & {
  /** The scan before the one in `scores`; for the trend. */
  readonly previousScores?: Scores;
};
