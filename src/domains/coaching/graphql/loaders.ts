import DataLoader from 'dataloader';
import type { RequestContext } from '../../../common/request-context.ts';
import type { Insight } from '../insight.ts';
import type { CoachingService } from '../service.ts';

export type InsightLoader = DataLoader<string, Insight | undefined>;

/** One loader for each request, so that nothing read for one viewer is cached for another. */
export function createInsightLoaders(service: CoachingService): (context: RequestContext) => InsightLoader {
  const loaders = new WeakMap<RequestContext, InsightLoader>();
  return (context) => {
    let loader = loaders.get(context);
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => {
        const found = new Map(
          (await service.findInsights(context, ids)).map((insight) => [insight.id, insight]),
        );
        return ids.map((id) => found.get(id));
      });
      loaders.set(context, loader);
    }
    return loader;
  };
}
