import { GatewayError } from '../common/errors.ts';
import { Subscription } from './subscription.ts';
import type { EventName, Events, Scopes } from './topics.ts';

interface Receiver {
  push(event: unknown): void;
  fail(failure: GatewayError): void;
}

/** Hears of channels that begin and cease to have subscribers here. */
export interface ChannelWatcher {
  onFirst(channel: string): void;
  onLast(channel: string): void;
}

/** A failure instead of an end: after an end a subscriber would take the job, or the stream of news, for finished. */
function goingAway(): GatewayError {
  return new GatewayError('GOING_AWAY', 'The gateway is shutting down; connect again');
}

/** The subscribers of this process, by channel. */
export class Channels {
  private readonly channels = new Map<string, Set<Receiver>>();
  private isClosed = false;
  private readonly watcher: ChannelWatcher | undefined;

  constructor(watcher?: ChannelWatcher) {
    this.watcher = watcher;
  }

  subscribe<Event>(channel: string): Subscription<Event> {
    const subscribers = this.channels.get(channel) ?? new Set();
    const subscription = new Subscription<Event>(() => {
      subscribers.delete(subscription);
      if (subscribers.size > 0 || this.channels.get(channel) !== subscribers) return;
      this.channels.delete(channel);
      this.watcher?.onLast(channel);
    });
    if (this.isClosed) {
      subscription.fail(goingAway());
      return subscription;
    }
    subscribers.add(subscription);
    if (subscribers.size > 1) return subscription;
    this.channels.set(channel, subscribers);
    this.watcher?.onFirst(channel);
    return subscription;
  }

  deliver(channel: string, event: unknown): void {
    for (const subscription of this.channels.get(channel) ?? []) subscription.push(event);
  }

  close(): void {
    this.isClosed = true;
    for (const subscribers of [...this.channels.values()]) {
      for (const subscription of [...subscribers]) subscription.fail(goingAway());
    }
  }
}

/** The channel of a subscription; JSON, so that no text of a caller makes one look like another. */
export function toChannel<Name extends EventName>(
  name: Name,
  tenantId: string,
  ...scope: Scopes[Name]
): string {
  const [{ jobId, userId } = {}] = scope as [{ jobId?: string; userId?: string }?];
  return JSON.stringify([name, tenantId, jobId ?? null, userId ?? null]);
}

/** Every channel that an event belongs to. */
export function channelsOf<Name extends EventName>(
  name: Name,
  tenantId: string,
  event: Events[Name],
): string[] {
  if (name !== 'jobEvent') return [toChannel(name, tenantId, ...([] as unknown as Scopes[Name]))];
  const { jobId, userId } = event as Events['jobEvent'];
  return [toChannel('jobEvent', tenantId, { jobId }), toChannel('jobEvent', tenantId, { userId })];
}
