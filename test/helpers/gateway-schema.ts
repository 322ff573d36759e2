import type { GraphQLSchema } from 'graphql';
import { createCoachingResolvers } from '../../src/domains/coaching/index.ts';
import { createJobResolvers } from '../../src/domains/jobs/index.ts';
import { createClientContextResolvers, createPortalResolvers } from '../../src/domains/portal/index.ts';
import { createTopicResolvers } from '../../src/domains/topics/index.ts';
import { createTravelResolvers } from '../../src/domains/travel/index.ts';
import { createWorkforceResolvers } from '../../src/domains/workforce/index.ts';
import { createSchema, type NodeFinder } from '../../src/api/graphql/schema.ts';
import { createInboxResolvers } from '../../src/domains/inbox/index.ts';
import type { Services } from '../../src/services.ts';

/** The gateway's schema, with resolvers of their own over its services; `node` finds what the tests ask it for. */
export function createSchemaOf(services: Services): GraphQLSchema {
  const { coaching, jobs, topics, workforce, clientContext, portal, travel, inbox } = services;
  return createSchema(
    [
      createCoachingResolvers(coaching),
      createJobResolvers(jobs),
      createTopicResolvers(topics),
      createClientContextResolvers(clientContext),
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
