import { GatewayError } from '../../../../common/errors.ts';
import type { EventBus } from '../../../../events/bus.ts';
import { mapEvents } from '../../../../events/map.ts';
import type { RequestContext } from '../../../../common/request-context.ts';
import { isStorableId } from '../../../../mongo/document-id.ts';
import { assertReviews } from '../../access.ts';
import {
  fromBriefingPublished,
  fromRecommendationChanged,
  toRecommendationChanged,
} from '../changed-event.ts';
import type { Briefing, InsightEvent, Recommendation } from '../insight-event.ts';
import type { TravelInsightStore } from '../insight-store.ts';
import { readChanges, readNote, readStatus, type RequestedChanges } from './requested-changes.ts';
import { changeEvent, changeRecommendation, followRecommendation, type Decision } from './state-change.ts';

/**
 * Acting on the travel insights (docs/travel-insights.md, "Reading and acting"): managers and above change them, and
 * every viewer of the tenant may follow. Fields are named in snake_case in errors.
 */
export interface ReviewService {
  /**
   * Changes what is given; a change of the state is its event's too, and stands in the history of both. What is so
   * already stays, and makes no entry.
   * @throws GatewayError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field, or CONFLICT.
   */
  updateRecommendation(context: RequestContext, id: string, given: RequestedChanges): Promise<Recommendation>;
  /**
   * Changes an event's state, and its recommendation's alike; a note becomes the recommendation's resolution note.
   * @throws GatewayError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field, or CONFLICT.
   */
  updateEvent(
    context: RequestContext,
    id: string,
    given: { status: unknown; note?: unknown },
  ): Promise<InsightEvent>;

  /** The tenant's briefings from now on, as runs make them. */
  publishedBriefings(context: RequestContext): AsyncIterableIterator<Briefing>;
  /** The tenant's recommendations from now on, whenever one is made or changed. */
  changedRecommendations(context: RequestContext): AsyncIterableIterator<Recommendation>;
}

export interface ReviewDeps {
  store: TravelInsightStore;
  bus: EventBus;
}

const notFound = (what: string) => new GatewayError('NOT_FOUND', `${what} not found`);

const toDecision = ({ viewer }: RequestContext, note: string | null): Decision => ({
  at: new Date(),
  userId: viewer.userId,
  note,
});

export function createReviewService({ store, bus }: ReviewDeps): ReviewService {
  /** @returns the recommendation and its event after the change. */
  const change = async (context: RequestContext, id: string, given: RequestedChanges) => {
    const { tenantId } = context.viewer;
    const changes = readChanges(given);
    const decision = toDecision(context, changes.resolutionNote ?? null);
    const changed = isStorableId(id)
      ? await changeRecommendation(store, tenantId, id, changes, decision)
      : undefined;
    if (!changed) throw notFound('Recommendation');
    const { row, isNew } = changed;
    if (isNew) bus.publish('recommendationChanged', tenantId, toRecommendationChanged(row));
    const event =
      changes.status === undefined ? undefined : await followRecommendation(store, tenantId, row, decision);
    return { recommendation: row, event };
  };

  return {
    async updateRecommendation(context, id, given) {
      assertReviews(context);
      return (await change(context, id, given)).recommendation;
    },

    async updateEvent(context, id, { status: givenStatus, note: givenNote }) {
      assertReviews(context);
      const { tenantId } = context.viewer;
      const status = readStatus(givenStatus);
      const note = givenNote === undefined ? undefined : readNote('note', givenNote);
      const [recommendation] = isStorableId(id)
        ? await store.findRecommendationsOfEvents(tenantId, [id])
        : [];
      const event = recommendation
        ? (await change(context, recommendation.id, { status, resolutionNote: note })).event
        : isStorableId(id) &&
          (await changeEvent(store, tenantId, id, status, toDecision(context, note ?? null)));
      if (!event) throw notFound('Insight event');
      return event;
    },

    publishedBriefings: ({ viewer }) =>
      mapEvents(bus.subscribe('briefingPublished', viewer.tenantId), fromBriefingPublished),
    changedRecommendations: ({ viewer }) =>
      mapEvents(bus.subscribe('recommendationChanged', viewer.tenantId), fromRecommendationChanged),
  };
}
