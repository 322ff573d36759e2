/**
 * Who may be handed one and the same stream of events: every viewer of a tenant, or one viewer with one credential.
 */
export type Audience = 'tenant' | 'viewer';

const audiences = new WeakMap<object, Audience>();

/**
 * Declares that a subscription's events are the same for all of an audience, whenever each of them began to listen:
 * the transports then open one stream for all who ask alike. Not for what replays, nor for what asking sets off.
 * A `tenant`'s stream is opened for a viewer of whom only the tenant can be read; reading more fails.
 */
export function sharedBy<Subscribe extends object>(audience: Audience, subscribe: Subscribe): Subscribe {
  audiences.set(subscribe, audience);
  return subscribe;
}

/** What was declared; undefined for a subscription that is opened for each subscriber. */
export function audienceOf(subscribe: object | undefined): Audience | undefined {
  return subscribe && audiences.get(subscribe);
}
