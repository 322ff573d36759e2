import { randomUUID } from 'node:crypto';
import type { ExecutionArgs } from 'graphql';
import type { Log, RequestContext } from '../../common/request-context.ts';
import type { BoundedSocket } from '../websocket/bounded-socket.ts';
import type { ErrorPolicy } from './error-formatting.ts';
import type { SharingScope } from './subscription-sharing-key.ts';
import { Subscriber } from './subscriber.ts';
import { SubscriptionGroup } from './subscription-group.ts';

/** A subscription that may share its group's stream. */
export interface SharedSubscription {
  scope: SharingScope;
  socket: BoundedSocket;
  /** The client's name for it. */
  id: string;
}

export interface SubscriptionGroups {
  /** Makes the subscription one of its group, which it opens where it is the first. @returns its part in the group. */
  join(args: ExecutionArgs, subscription: SharedSubscription): Subscriber;
}

/** The streams that subscribers share. */
export function createSubscriptionGroups(options: {
  errorPolicy: ErrorPolicy;
  log: Log;
}): SubscriptionGroups {
  const groups = new Map<string, SubscriptionGroup>();

  const open = (args: ExecutionArgs, { key, viewer }: SharingScope): SubscriptionGroup => {
    const contextValue: RequestContext = {
      viewer,
      requestId: randomUUID(),
      log: options.log,
      idempotencySeed: undefined,
      trace: {},
    };
    const group: SubscriptionGroup = new SubscriptionGroup(
      { ...args, contextValue },
      { ...options, onOver: () => groups.delete(key) },
    );
    groups.set(key, group);
    return group;
  };

  return {
    join(args, { scope, socket, id }) {
      const group = groups.get(scope.key) ?? open(args, scope);
      const subscriber = new Subscriber(group, socket, id);
      group.join(subscriber);
      return subscriber;
    },
  };
}
