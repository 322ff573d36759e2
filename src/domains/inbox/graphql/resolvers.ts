import { toEdges, toPageInfo } from '../../../api/graphql/connection.ts';
import type { Resolvers } from '../../../generated/resolver-types.ts';
import { toPageRequest } from '../../../mongo/keyset.ts';
import { toDomains, toInsightItem } from './mappers.ts';
import type { InboxService } from '../service.ts';

/** The inbox's part of the schema: translates arguments, calls the service, maps the result. */
export function createInboxResolvers(service: InboxService): Resolvers {
  return {
    Query: {
      async inbox(_root, { domains, since, ...paging }, context) {
        const query = { domains: toDomains(domains), since: since ?? undefined };
        const page = await service.pageItems(context, query, toPageRequest(paging));
        return {
          edges: toEdges(page, (item) => service.toCursor(item)).map(({ node, cursor }) => ({
            node: toInsightItem(node),
            cursor,
          })),
          nodes: page.rows.map(toInsightItem),
          pageInfo: toPageInfo(page, (item) => service.toCursor(item)),
        };
      },
    },
    InsightItem: { __resolveType: ({ __typename }) => __typename ?? null },
  };
}
