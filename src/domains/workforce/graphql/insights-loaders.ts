import DataLoader from 'dataloader';
import type { RequestContext } from '../../../common/request-context.ts';
import type { User } from '../records/record.ts';
import type { AiInsightService } from '../insights/service.ts';

export type AudienceUserLoader = DataLoader<string, User | undefined>;

/**
 * Loads the users that insights are for, all of an answer at once. It caches nothing: a subscription's context
 * lasts for hours.
 */
export function createAudienceUserLoaders(
  service: Pick<AiInsightService, 'findAudienceUsers'>,
): (context: RequestContext) => AudienceUserLoader {
  const loaders = new WeakMap<RequestContext, AudienceUserLoader>();
  return (context) => {
    let loader = loaders.get(context);
    if (!loader) {
      loader = new DataLoader(
        async (ids: readonly string[]) => {
          const users = await service.findAudienceUsers(context, [...new Set(ids)]);
          const byId = new Map(users.map((user) => [user.id, user]));
          return ids.map((id) => byId.get(id));
        },
        { cache: false },
      );
      loaders.set(context, loader);
    }
    return loader;
  };
}
