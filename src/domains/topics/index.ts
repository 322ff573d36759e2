export type { ReadWebsite, TopicRunner } from './runner.ts';
export type { Execution, TenantTopic, TopicService } from './service.ts';
export { createTopicStore } from './store.ts';
export type { TopicStore } from './topic-store.ts';
export { topics } from './registry/index.ts';
