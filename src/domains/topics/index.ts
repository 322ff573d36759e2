export { createTopicResolvers } from './graphql/resolvers.ts';
export { createTopicRunner, type ReadWebsite, type TopicRunner } from './runner.ts';
export { createTopicService, type Execution, type TenantTopic, type TopicService } from './service.ts';
export { createTopicStore } from './store.ts';
export type { TopicStore } from './topic-store.ts';
export { topics } from './registry/index.ts';
