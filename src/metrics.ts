import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What the gateway counts. Labels are bounded: routes and doors, never ids, tenants or clients' names. */
export interface Metrics {
  registry: Registry;
  requests: Histogram<'route' | 'method' | 'status'>;
  sockets: Gauge<'door'>;
  subscriptions: Counter<'door' | 'outcome'>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
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
    sockets: new Gauge({
      name: 'gateway_open_sockets',
      help: 'WebSockets that are open now, by door.',
      labelNames: ['door'],
      registers,
    }),
    subscriptions: new Counter({
      name: 'gateway_subscriptions_total',
      help: 'Subscriptions asked for, by door and outcome.',
      labelNames: ['door', 'outcome'],
      registers,
    }),
  };
}
