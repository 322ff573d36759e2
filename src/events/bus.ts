import type { EventName, Events, Scopes } from './topics.ts';

/**
 * Live events. A channel is a name, a tenant and a scope together, so a subscriber cannot hear another tenant, and
 * is not woken for what it would only throw away.
 * What must not be lost is stored first; the bus only tells that there is news.
 */
export interface EventBus {
  /** Hands the event to every subscriber that is there now. */
  publish<Name extends EventName>(name: Name, tenantId: string, event: Events[Name]): void;
  /**
   * The events from the moment of this call. Ending the iterator unsubscribes.
   * A consumer that falls too far behind gets a GatewayError SLOW_CONSUMER and is unsubscribed.
   */
  subscribe<Name extends EventName>(
    name: Name,
    tenantId: string,
    ...scope: Scopes[Name]
  ): AsyncIterableIterator<Events[Name]>;
  /** Ends every subscription, after what waits in it, with a GatewayError GOING_AWAY. */
  close(): void;
}
