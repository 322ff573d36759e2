import DataLoader from 'dataloader';
import type { RequestContext } from '../../../common/request-context.ts';
import type { InsightEvent, Recommendation } from '../insights/insight-event.ts';
import type { InsightQueryService } from '../insights/review/query-service.ts';

interface Loaders {
  eventById: DataLoader<string, InsightEvent | undefined>;
  recommendationByEvent: DataLoader<string, Recommendation | undefined>;
}

/** Loads all of an answer at once. It caches nothing: a subscription's context lasts for hours. */
function createLoader<Row>(
  find: (ids: string[]) => Promise<Row[]>,
  idOf: (row: Row) => string,
): DataLoader<string, Row | undefined> {
  return new DataLoader(
    async (ids: readonly string[]) => {
      const byId = new Map((await find([...new Set(ids)])).map((row) => [idOf(row), row]));
      return ids.map((id) => byId.get(id));
    },
    { cache: false },
  );
}

/** Loads events of recommendations, and recommendations of events, in one query each for all of an answer. */
export function createInsightLoaders(queries: InsightQueryService): (context: RequestContext) => Loaders {
  const loaders = new WeakMap<RequestContext, Loaders>();
  return (context) => {
    let known = loaders.get(context);
    if (!known) {
      known = {
        eventById: createLoader(
          (ids) => queries.findEvents(context, ids),
          ({ id }) => id,
        ),
        recommendationByEvent: createLoader(
          (ids) => queries.findRecommendationsOfEvents(context, ids),
          ({ insightEventId }) => insightEventId,
        ),
      };
      loaders.set(context, known);
    }
    return known;
  };
}
