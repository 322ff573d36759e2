import type { Vertical } from '../client-context/vertical.ts';
import type { PortalRecommendation } from '../queries/answer.ts';
import type { Requirement } from './requirement.ts';

/** One recommendation of the library. */
export interface PlaybookEntry extends Omit<PortalRecommendation, 'priorityScore'> {
  /** kebab-case, unique in the library. */
  readonly id: string;
  readonly verticals: readonly Vertical[] | 'general';
  /** When it is called for. */
  readonly when: Requirement;
  /**
   * The figure of `when` whose distance from its target is the gap; without it, the one furthest from its target.
   * Never together with `any`, which goes by the furthest.
   */
  readonly gap?: string;
  /** It makes sense only if its requirements are known to hold, so that it is no general advice. */
  readonly needsEvidence?: true;
}
