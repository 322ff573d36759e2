import type { EventBus } from '../../src/events/bus.ts';
import { createMemoryBus } from '../../src/events/memory.ts';
import { everyTenant, type EventName, type Events, type Scopes } from '../../src/events/topics.ts';

/** A bus in this process that says how many listen, and that can be told to lose what is published. */
export function createCountingBus() {
  const bus = createMemoryBus();
  let open = 0;
  let isDeaf = false;
  const counted: EventBus & { readonly open: number; isDeaf: boolean } = {
    get open() {
      return open;
    },
    get isDeaf() {
      return isDeaf;
    },
    set isDeaf(value) {
      isDeaf = value;
    },
    publish: (name, tenantId, event) => {
      if (!isDeaf) bus.publish(name, tenantId, event);
    },
    subscribe<Name extends EventName>(name: Name, tenantId: string, ...scope: Scopes[Name]) {
      const subscription = bus.subscribe(name, tenantId, ...scope);
      // The process's own subscription, open as long as it runs.
      if (tenantId === everyTenant) return subscription;
      let isOpen = true;
      open += 1;
      const leave = () => {
        if (isOpen) open -= 1;
        isOpen = false;
      };
      return {
        async next() {
          const result = await subscription.next().catch((error: unknown) => {
            leave();
            throw error;
          });
          if (result.done) leave();
          return result;
        },
        async return() {
          leave();
          return (await subscription.return?.()) ?? { value: undefined, done: true };
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      } satisfies AsyncIterableIterator<Events[Name]>;
    },
    close: () => bus.close(),
  };
  return counted;
}
