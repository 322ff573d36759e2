import type { FastifyInstance } from 'fastify';
import type { AiClient } from '../ai/index.ts';
import type { Log } from '../common/request-context.ts';
import type { Config } from '../config/config.ts';
import type { EventBus } from '../events/bus.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { ExplorerExample } from './explorer/page.ts';
import type { NodeFinder } from './graphql/schema.ts';
import type { RestDeps } from './rest/rest-api.ts';
import type { SocketCounter } from './websocket/socket-counter.ts';
import type { SocketTransport } from './websocket/upgrade.ts';

/** What every domain's module is made with. */
export interface Platform {
  config: Config;
  bus: EventBus;
  ai: AiClient;
  metrics: Metrics;
  log: Log;
  /** What analytics take for today. */
  today: () => Date;
  /** Whether this process works in the background: on jobs, schedules and relays. */
  isWorker: boolean;
  /** Ends what is still under way late in a shutdown. */
  stopping: AbortSignal;
}

/** What REST routes and sockets need of the transports. */
export interface TransportDeps extends RestDeps {
  metrics: Metrics;
  counter: SocketCounter;
  log: Log;
}

/** Work that goes on beside requests. */
export interface BackgroundWork {
  start(): void;
  /** Leaves what is not done to others. Resolves once nothing runs any more. */
  stop(): Promise<void>;
}

/** What a domain brings to the gateway (docs/architecture.md, "A domain's module"). */
export interface DomainModule<Services = unknown> {
  services: Services;
  resolvers: readonly Resolvers[];
  /** Find an object by its id, by the name of its type; for `node(id)`. */
  nodeFinders?: Readonly<Record<string, NodeFinder>>;
  registerRest?: (app: FastifyInstance, deps: TransportDeps) => Promise<void>;
  createSocket?: (deps: TransportDeps) => SocketTransport;
  /** Started where this process works in the background. */
  background?: readonly BackgroundWork[];
  /** Stores what requests have left to be stored; called when background work stops. */
  flush?: () => Promise<void>;
  /** Stops for good: called after the last request, before the stores close. */
  close?: () => Promise<void>;
  /** What the explorer opens with. */
  examples?: readonly ExplorerExample[];
}
