export { createInboxResolvers } from './resolvers.ts';
export { createInboxService, type InboxService } from './service.ts';
export { createInboxSources } from './sources.ts';
