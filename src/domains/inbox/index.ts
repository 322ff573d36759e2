export { createInboxResolvers } from './graphql/resolvers.ts';
export { createInboxService, type InboxService } from './service.ts';
export { createInboxSources } from './sources.ts';
