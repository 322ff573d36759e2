import { Counter, Histogram, type Registry } from 'prom-client';

/** What is counted of the portal's queries. Labels are bounded; which client asked is in the log. */
export interface QueryMetrics {
  /** Seconds. Its count is the volume of requests. */
  duration: Histogram<'type' | 'outcome'>;
  answers: Counter<'type' | 'provider'>;
  tokens: Counter<'type' | 'provider'>;
}

export function createQueryMetrics(registry: Registry): QueryMetrics {
  const registers = [registry];
  return {
    duration: new Histogram({
      name: 'gateway_portal_query_duration_seconds',
      help: 'Time from a valid portal query to its answer, by type and outcome.',
      labelNames: ['type', 'outcome'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 20],
      registers,
    }),
    answers: new Counter({
      name: 'gateway_portal_answers_total',
      help: 'Answers to portal queries, by type and by who gave them.',
      labelNames: ['type', 'provider'],
      registers,
    }),
    tokens: new Counter({
      name: 'gateway_portal_tokens_total',
      help: 'Tokens that answers to portal queries took, by type and by who gave them.',
      labelNames: ['type', 'provider'],
      registers,
    }),
  };
}
