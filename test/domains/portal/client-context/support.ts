import { Registry } from 'prom-client';
import type {
  ClientContextStore,
  StoredPart,
} from '../../../../src/domains/portal/client-context/client-context-store.ts';
import { createClientContextReads } from '../../../../src/domains/portal/client-context/metrics.ts';
import type { PartCacheOptions } from '../../../../src/domains/portal/client-context/part-cache.ts';
import type { PartName, Scores } from '../../../../src/domains/portal/client-context/parts.ts';
import { createClientContextService } from '../../../../src/domains/portal/client-context/service.ts';
import type { EventBus } from '../../../../src/events/bus.ts';
import { createMemoryBus } from '../../../../src/events/memory.ts';
import type { Log, RequestContext, Role } from '../../../../src/common/request-context.ts';

/** A store in memory whose operations can be held up: `pause` is awaited before and after the work of each. */
export function createSlowStore(pause: (what: string) => Promise<void> = () => Promise.resolve()) {
  const parts = new Map<string, { json: string; storedAt: Date }>();
  const keyOf = (tenantId: string, part: PartName) => `${tenantId} ${part}`;
  /** The parts that each read asked for. */
  const reads: { tenantId: string; parts: readonly PartName[] }[] = [];
  let fault: Error | undefined;
  const store: ClientContextStore = {
    async findParts(tenantId, names) {
      reads.push({ tenantId, parts: names });
      await pause('before a read');
      if (fault) throw fault;
      const found = names.flatMap((part): StoredPart[] => {
        const stored = parts.get(keyOf(tenantId, part));
        if (!stored) return [];
        const data = JSON.parse(stored.json);
        return [
          { part, data, previousScan: undefined, storedAt: stored.storedAt, bytes: stored.json.length },
        ];
      });
      await pause('after a read');
      return found;
    },
    async savePart(tenantId, part, json, storedAt) {
      await pause('before a write');
      parts.set(keyOf(tenantId, part), { json, storedAt });
      await pause('after a write');
    },
    async saveScan(tenantId, { json }, storedAt) {
      await pause('before a write');
      parts.set(keyOf(tenantId, 'scores'), { json, storedAt });
      await pause('after a write');
      return storedAt;
    },
  };
  return {
    store,
    reads,
    parts,
    /** Makes every read fail from now on. */
    fail: (error: Error | undefined) => {
      fault = error;
    },
  };
}

export function createTestService(
  store: ClientContextStore,
  { bus = createMemoryBus(), ...cache }: PartCacheOptions & { bus?: EventBus } = {},
) {
  const warnings: object[] = [];
  const log: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: (fields) => void warnings.push(fields),
    error: () => undefined,
  };
  const reads = createClientContextReads(new Registry());
  const service = createClientContextService({ store, bus, reads, log, cache });
  /** How often each part was obtained in each way: `{'profile hit': 3}`. */
  const counts = async () =>
    Object.fromEntries(
      (await reads.get()).values.map(({ labels, value }) => [`${labels.part} ${labels.outcome}`, value]),
    );
  return { service, bus, warnings, counts };
}

export const createViewerContext = (tenantId: string, roles: readonly Role[] = ['admin']) =>
  ({ viewer: { tenantId, userId: 'ada', roles } }) as unknown as RequestContext;

export const toScores = (changes: Partial<Scores> = {}): Scores => ({
  scanId: 's1',
  scannedAt: '2026-02-10T08:00:00Z',
  overall: 70,
  components: { website: 70 },
  ...changes,
});
