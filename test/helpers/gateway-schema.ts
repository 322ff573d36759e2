import type { GraphQLSchema } from 'graphql';
import { createCoachingResolvers } from '../../src/domains/coaching/graphql/resolvers.ts';
import { createJobResolvers } from '../../src/domains/jobs/graphql/resolvers.ts';
import { createClientContextResolvers } from '../../src/domains/portal/graphql/client-context-resolvers.ts';
import { createPortalResolvers } from '../../src/domains/portal/graphql/queries-resolvers.ts';
import { createTopicResolvers } from '../../src/domains/topics/graphql/resolvers.ts';
import { createTravelResolvers } from '../../src/domains/travel/graphql/resolvers.ts';
import { createWorkforceResolvers } from '../../src/domains/workforce/graphql/resolvers.ts';
import { createSchema, type NodeFinder } from '../../src/api/graphql/schema.ts';
import { createInboxResolvers } from '../../src/domains/inbox/graphql/resolvers.ts';
import type { Services } from '../../src/domains/modules.ts';

/** The gateway's schema, with resolvers of their own over its services; `node` finds what the tests ask it for. */
export function createSchemaOf(services: Services): GraphQLSchema {
  const { coaching, jobs, topics, workforce, portal, travel, inbox } = services;
  return createSchema(
    [
      createCoachingResolvers(coaching),
      createJobResolvers(jobs),
      createTopicResolvers(topics),
      createClientContextResolvers(portal.clientContext),
      createPortalResolvers(portal),
      ...createWorkforceResolvers(workforce),
      ...createTravelResolvers(travel),
      createInboxResolvers(inbox),
    ],
    new Map<string, NodeFinder>([
      ['Insight', (context, id) => coaching.findInsight(context, id)],
      ['AiInsight', (context, id) => workforce.insights.findInsight(context, id)],
      ['Job', (context, id) => jobs.findJob(context, id)],
      ['Topic', (context, id) => topics.findTopic(context, id)],
    ]),
  );
}
