import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is counted of calls to providers. Labels are bounded: configured names and our codes. */
export interface AiMetrics {
  calls: Counter<'provider' | 'outcome'>;
  /** Calls that were answered, but with something that does not fit the schema. */
  invalid: Counter<'provider'>;
  latency: Histogram<'provider'>;
  tokens: Counter<'provider' | 'direction'>;
  breakerOpen: Gauge<'provider'>;
}

export function createAiMetrics(registry: Registry): AiMetrics {
  const registers = [registry];
  return {
    calls: new Counter({
      name: 'gateway_ai_calls_total',
      help: 'Calls to AI providers, by provider and outcome.',
      labelNames: ['provider', 'outcome'],
      registers,
    }),
    invalid: new Counter({
      name: 'gateway_ai_invalid_answers_total',
      help: 'Answers of AI providers that did not fit the schema, by provider.',
      labelNames: ['provider'],
      registers,
    }),
    latency: new Histogram({
      name: 'gateway_ai_call_duration_seconds',
      help: 'Time of one call to an AI provider.',
      labelNames: ['provider'],
      buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80],
      registers,
    }),
    tokens: new Counter({
      name: 'gateway_ai_tokens_total',
      help: 'Tokens that providers reported, estimated for interrupted calls, by direction.',
      labelNames: ['provider', 'direction'],
      registers,
    }),
    breakerOpen: new Gauge({
      name: 'gateway_ai_breaker_open',
      help: '1 while a provider is skipped after repeated failures.',
      labelNames: ['provider'],
      registers,
    }),
  };
}
