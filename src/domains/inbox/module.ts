import type { DomainModule } from '../../api/module.ts';
import { createInboxResolvers } from './graphql/resolvers.ts';
import { createInboxService, type InboxService } from './service.ts';
import { createInboxSources, type InboxDeps } from './sources.ts';

/** @param services whose lists the inbox shows as one. */
export function createInboxModule(services: InboxDeps): DomainModule<InboxService> {
  const service = createInboxService(createInboxSources(services));
  return { services: service, resolvers: [createInboxResolvers(service)] };
}
