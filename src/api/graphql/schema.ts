import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { NodeResolvers, Resolvers } from '../../generated/resolver-types.ts';
import { typeDefs } from '../../generated/type-defs.ts';
import type { RequestContext } from '../../common/request-context.ts';
import { fromNodeId } from './node-id.ts';
import { DateTime, JSONValue } from './scalars.ts';

/** Finds an object of one type by its own id, for `node(id)`; undefined if this viewer has none. */
export type NodeFinder = (context: RequestContext, id: string) => Promise<object | undefined>;

/** The types that implement `Node`; every finder is of one of them. */
type NodeType = Exclude<Awaited<ReturnType<NodeResolvers['__resolveType']>>, null | undefined>;

function createBaseResolvers(finders: ReadonlyMap<string, NodeFinder>): Resolvers {
  return {
    DateTime,
    JSON: JSONValue,
    Query: {
      async node(_root, { id }, context) {
        const named = fromNodeId(id);
        const found = named && (await finders.get(named.type)?.(context, named.id));
        return found ? { ...found, __typename: named.type } : null;
      },
      viewer: (_root, _args, { viewer }) => ({ ...viewer, roles: [...viewer.roles] }),
    },
    Node: { __resolveType: ({ __typename }) => __typename as NodeType },
  };
}

/** The gateway's schema: the SDL with every domain's resolvers. Throws for a resolver that the SDL lacks. */
export function createSchema(
  domains: readonly Resolvers[],
  finders: ReadonlyMap<string, NodeFinder>,
): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs,
    resolvers: [createBaseResolvers(finders), ...domains],
    // The SDL is generated and its rules are held to it then, so a start need not; nor make the schema twice.
    assumeValidSDL: true,
    noLocation: true,
    updateResolversInPlace: true,
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
  });
}
