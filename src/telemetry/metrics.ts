import { setTimeout } from 'node:timers/promises';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the gateway counts. Labels are bounded: routes and transports, never ids, tenants or clients' names. */
export interface Metrics {
  registry: Registry;
  requests: Histogram<'route' | 'method' | 'status'>;
  /** Answers that were cut short after their first byte: what they were made from `failed`, or the client had `left`. */
  cutAnswers: Counter<'route' | 'reason'>;
  sockets: Gauge<'transport'>;
  subscriptions: Counter<'transport' | 'outcome'>;
  /**
   * Everything as Prometheus reads it. The process itself is measured from the first time that somebody asks: where
   * nobody does, it is not woken for it a hundred times a second.
   */
  read(): Promise<string>;
}

/** Milliseconds until the event loop has figures: before its first turns some are no numbers. */
const warmUpMs = 50;

/** Measures the process from now on: its memory, time, open files, event loop and garbage collection. */
async function measureProcess(register: Registry): Promise<void> {
  collectDefaultMetrics({ register });
  await setTimeout(warmUpMs);
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  let measuring: Promise<void> | undefined;
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'gateway_http_request_duration_seconds',
      help: 'Time from request to response, by route and status.',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    cutAnswers: new Counter({
      name: 'gateway_http_cut_answers_total',
      help: 'Responses cut short after their first byte, by route and reason (failed, left).',
      labelNames: ['route', 'reason'],
      registers,
    }),
    sockets: new Gauge({
      name: 'gateway_open_sockets',
      help: 'Open WebSockets, by transport.',
      labelNames: ['transport'],
      registers,
    }),
    subscriptions: new Counter({
      name: 'gateway_subscriptions_total',
      help: 'Requested subscriptions, by transport and outcome.',
      labelNames: ['transport', 'outcome'],
      registers,
    }),
    async read() {
      await (measuring ??= measureProcess(registry));
      return await registry.metrics();
    },
  };
}
