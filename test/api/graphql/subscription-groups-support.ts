import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse } from 'graphql';
import type { BoundedSocket } from '../../../src/api/websocket/bounded-socket.ts';
import { originalOf } from '../../../src/api/graphql/error-formatting.ts';
import { FormattedError } from '../../../src/api/graphql/formatted-error.ts';
import { createSubscriptionGroups } from '../../../src/api/graphql/subscription-groups.ts';
import type { Frame } from '../../../src/api/websocket/text-frame.ts';
import { Subscription } from '../../../src/events/subscription.ts';

/** A socket's side that groups see: keeps what is pushed, and is as slow as it is told to be. */
export class FakeSocket {
  heldBytes = 0;
  isSlow = false;
  readonly messages: any[] = [];
  private readonly held = new Set<{ sendNext(): boolean }>();

  push(frame: Frame): boolean {
    const bytes = Buffer.concat(frame);
    const headerLength = { 126: 4, 127: 10 }[bytes[1]!] ?? 2;
    this.messages.push(JSON.parse(bytes.subarray(headerLength).toString()));
    return !this.isSlow;
  }

  hold(sender: { sendNext(): boolean }): void {
    this.held.add(sender);
    if (!this.isSlow) this.drain();
  }

  /** The client has read everything. */
  drain(): void {
    this.isSlow = false;
    for (const sender of this.held) {
      this.held.delete(sender);
      if (sender.sendNext()) this.held.add(sender);
    }
  }

  /** The events' numbers that came for an id. */
  numbers(id: string): number[] {
    return this.messages.filter((message) => message.id === id).map(({ payload }) => payload.data?.ticked?.n);
  }
}

export interface Opening {
  source: Subscription<{ ticked: unknown }>;
  isReturned: boolean;
}

/** A schema with one field to subscribe to, whose sources the test holds, and groups over it. */
export function createScene(open: () => Promise<void> = async () => {}) {
  const openings: Opening[] = [];
  const logged: object[] = [];
  let executions = 0;
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { a: Int } type Tick { n: Int! } type Subscription { ticked: Tick }',
    resolvers: {
      Subscription: {
        ticked: {
          async subscribe() {
            const opening: Opening = {
              source: new Subscription(() => (opening.isReturned = true)),
              isReturned: false,
            };
            openings.push(opening);
            await open();
            return opening.source;
          },
        },
      },
      Tick: {
        n(tick: { n: number | Error }) {
          executions += 1;
          if (tick.n instanceof Error) throw tick.n;
          return tick.n;
        },
      },
    },
  });
  const ignore = () => undefined;
  const log = {
    debug: ignore,
    info: ignore,
    warn: ignore,
    error: (fields: object) => void logged.push(fields),
  };
  const groups = createSubscriptionGroups({ errorPolicy: { revealSchema: false }, log });
  const args = { schema, document: parse('subscription { ticked { n } }') };
  const viewer = { tenantId: 'acme' } as any;

  /** Subscribes as the protocol's library does. */
  const subscribe = (socket: FakeSocket, id: string, key = 'key') => {
    const shared = { scope: { key, viewer }, socket: socket as unknown as BoundedSocket, id };
    const subscriber = groups.join(args, shared);
    const outcome = { value: undefined as unknown };
    const read = () =>
      subscriber.next().then(
        () => (outcome.value = 'completed'),
        (error: unknown) => {
          const original = originalOf(error as any);
          outcome.value = original instanceof FormattedError ? original.errors : original;
        },
      );
    return { subscriber, outcome, read };
  };

  return {
    openings,
    logged,
    executions: () => executions,
    subscribe,
    /** Subscribes and begins to read. */
    follow: (socket: FakeSocket, id: string, key?: string) => {
      const following = subscribe(socket, id, key);
      void following.read();
      return following;
    },
    tick: (n: number | Error, at = 0) => openings[at]!.source.push({ ticked: { n } }),
  };
}

/** Lets everything that can happen now happen. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
