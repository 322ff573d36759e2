import type { EventBus } from './bus.ts';
import { Subscription } from './subscription.ts';
import type { EventName, Events } from './topics.ts';

/** A bus within this process. */
export function createMemoryBus(): EventBus {
  const channels = new Map<string, Set<{ push(event: unknown): void; end(): void }>>();
  const channelOf = (name: EventName, tenantId: string) => `${name}/${tenantId}`;

  return {
    publish(name, tenantId, event) {
      for (const subscription of channels.get(channelOf(name, tenantId)) ?? []) subscription.push(event);
    },
    subscribe<Name extends EventName>(name: Name, tenantId: string) {
      const channel = channelOf(name, tenantId);
      const subscribers = channels.get(channel) ?? new Set();
      channels.set(channel, subscribers);
      const subscription = new Subscription<Events[Name]>(() => {
        subscribers.delete(subscription);
        if (subscribers.size === 0 && channels.get(channel) === subscribers) channels.delete(channel);
      });
      subscribers.add(subscription);
      return subscription;
    },
    close() {
      for (const subscribers of [...channels.values()]) {
        for (const subscription of [...subscribers]) subscription.end();
      }
    },
  };
}
