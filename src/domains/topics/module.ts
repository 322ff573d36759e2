import { untrustedBlock } from '../../ai/index.ts';
import type { DomainModule, Platform } from '../../api/module.ts';
import type { Log } from '../../common/request-context.ts';
import { version } from '../../common/version.ts';
import { createSafeFetch } from '../../packages/web-fetch/safe-fetch.ts';
import { readWebsite } from '../../packages/web-fetch/website.ts';
import type { Job, JobService } from '../jobs/index.ts';
import { createTopicResolvers } from './graphql/resolvers.ts';
import { registerTopicsRest } from './rest/routes.ts';
import { createTopicRunner, type ReadWebsite, type TopicRunner } from './runner.ts';
import { createTopicService, type TopicService } from './service.ts';
import type { TopicStore } from './topic-store.ts';

const userAgent = `insight-gateway/${version} (reads a page that a user named)`;

function createWebsiteReader(log: Log): ReadWebsite {
  const fetch = createSafeFetch({ userAgent });
  return (url, signal) => readWebsite(fetch, url, { signal, log });
}

/** Makes what executes topics, at once and in jobs. @param read in place of the internet, for tests. */
export function createRunner({ ai, log, stopping }: Platform, read?: ReadWebsite): TopicRunner {
  return createTopicRunner({
    ai,
    readWebsite: read ?? createWebsiteReader(log),
    tools: { block: untrustedBlock },
    stopping,
  });
}

/** @param jobs executes topics in the background and publishes their events. */
export function createTopicsModule(
  runner: TopicRunner,
  store: TopicStore,
  jobs: JobService,
): DomainModule<TopicService<Job>> {
  const service = createTopicService(store, runner, (context, request) => jobs.createJob(context, request));
  return {
    services: service,
    resolvers: [createTopicResolvers(service)],
    nodeFinders: { Topic: (context, id) => service.findTopic(context, id) },
    registerRest: (app, deps) => registerTopicsRest(app, { topics: service, jobs }, deps),
  };
}
