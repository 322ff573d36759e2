import { Counter, type Registry } from 'prom-client';

/**
 * How the part was obtained: from the cache (`hit`), by a read that another question had begun (`joined`), by a read
 * for the cache (`miss`), or by the read that its freshness asks for every time (`uncached`).
 */
export type ReadOutcome = 'hit' | 'joined' | 'miss' | 'uncached';

export type ClientContextReads = Counter<'part' | 'outcome'>;

export function createClientContextReads(registry: Registry): ClientContextReads {
  return new Counter({
    name: 'gateway_portal_context_reads_total',
    help: 'Parts of client contexts that questions asked for, by part and by how each was obtained.',
    labelNames: ['part', 'outcome'],
    registers: [registry],
  });
}
