import type { EventBus } from './bus.ts';
import { Channels, channelsOf, toChannel } from './channels.ts';
import type { EventName, Events, Scopes } from './topics.ts';

/** A bus within this process. */
export function createMemoryBus(): EventBus {
  const channels = new Channels();
  return {
    publish(name, tenantId, event) {
      for (const channel of channelsOf(name, tenantId, event)) channels.deliver(channel, event);
    },
    subscribe: <Name extends EventName>(name: Name, tenantId: string, ...scope: Scopes[Name]) =>
      channels.subscribe<Events[Name]>(toChannel(name, tenantId, ...scope)),
    close: () => channels.close(),
  };
}
