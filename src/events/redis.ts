import type { Log } from '../common/request-context.ts';
import type { EventBus } from './bus.ts';
import { Channels, channelsOf, toChannel } from './channels.ts';
import { createMemoryBus } from './memory.ts';
import type { EventName, Events, Scopes } from './topics.ts';

/** Redis has one space of channels for all its users. */
const prefix = 'insight-gateway:';
/** Milliseconds between attempts to reach Redis, at most. */
const maxReconnectDelayMs = 2_000;

/** The bus over Redis, or in this process if there is no URL. */
export async function openBus(url: string | undefined, log: Log): Promise<EventBus> {
  return url === undefined ? createMemoryBus() : await createRedisBus(url, log);
}

/**
 * A bus across processes. It carries news only: while Redis is away this process hears its own events, and what
 * others missed they find in the store when they look again. A subscription holds from the moment that Redis has
 * heard of it, a round trip after the call.
 */
export async function createRedisBus(url: string, log: Log): Promise<EventBus> {
  // A package that few installations need.
  const { Redis } = await import('ioredis');
  const options = {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (attempt: number) => Math.min(attempt * 100, maxReconnectDelayMs),
  };
  // What cannot be published now is of no use later.
  const publisher = new Redis(url, { ...options, enableOfflineQueue: false });
  const subscriber = new Redis(url, options);
  const report = (err: unknown) => log.warn({ err }, 'Redis does not answer; reconnecting');
  for (const connection of [publisher, subscriber]) {
    connection.on('error', report);
    connection.connect().catch(() => undefined);
  }
  const channels = new Channels({
    onFirst: (channel) => void subscriber.subscribe(prefix + channel).catch(report),
    onLast: (channel) => void subscriber.unsubscribe(prefix + channel).catch(report),
  });
  subscriber.on('message', (channel: string, text: string) => {
    channels.deliver(channel.slice(prefix.length), JSON.parse(text));
  });

  return {
    publish(name, tenantId, event) {
      const text = JSON.stringify(event);
      for (const channel of channelsOf(name, tenantId, event)) {
        publisher.publish(prefix + channel, text).catch((err: unknown) => {
          log.warn({ err }, 'Could not publish an event to other processes');
          channels.deliver(channel, event);
        });
      }
    },
    subscribe: <Name extends EventName>(name: Name, tenantId: string, ...scope: Scopes[Name]) =>
      channels.subscribe<Events[Name]>(toChannel(name, tenantId, ...scope)),
    close() {
      channels.close();
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
