import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { toDocumentId } from '../../../mongo/document-id.ts';
import type { ClientContextStore, StoredPart } from './client-context-store.ts';
import { absentTtlMs, cacheTtlMs } from './cache-ttl.ts';
import type { ClientContextReads, ReadOutcome } from './metrics.ts';
import type { PartName } from './parts.ts';

/** Parts of clients' contexts, read when they are asked for and kept while they are fresh. */
export interface PartCache {
  /**
   * undefined if the client has no such part.
   * @throws the store's error; what failed is not kept.
   */
  get(tenantId: string, part: PartName): Promise<StoredPart | undefined>;
  /** Forgets a part; a read of it that is under way keeps nothing. */
  drop(tenantId: string, part: PartName): void;
  /** Forgets everything, likewise. */
  clear(): void;
}

export interface PartCacheOptions {
  /** Parts that are kept at once, those that are not there included. */
  maxEntries?: number;
  /** Bytes that they may take, by estimate. */
  maxBytes?: number;
  /** Milliseconds, of a clock that only goes forward. */
  now?: () => number;
}

interface Key {
  readonly tenantId: string;
  readonly part: PartName;
}

/** What the cache keeps: that there is no such part, too. */
interface Entry {
  readonly stored: StoredPart | undefined;
}

/** What an entry takes beside its part: key, list and clock. */
const overhead = 500;
/** What parsed JSON takes in memory for each byte of its text, about. */
const growth = 4;

/**
 * Reads that are asked for at the same moment become one query for each client. Nothing is kept here, and a read
 * begins after all that asked for it: no answer is older than its question.
 */
function createReader(store: Pick<ClientContextStore, 'findParts'>) {
  return new DataLoader<Key, Entry>(
    async (keys) => {
      const wanted = new Map<string, Set<PartName>>();
      for (const { tenantId, part } of keys) {
        wanted.set(tenantId, (wanted.get(tenantId) ?? new Set()).add(part));
      }
      // Each client's query fails alone.
      const found = new Map(
        await Promise.all(
          [...wanted].map(async ([tenantId, parts]) => {
            const answer = await store
              .findParts(tenantId, [...parts])
              .catch((error: unknown) => toError(error));
            return [tenantId, answer] as const;
          }),
        ),
      );
      return keys.map(({ tenantId, part }) => {
        const answer = found.get(tenantId) ?? [];
        return answer instanceof Error ? answer : { stored: answer.find((each) => each.part === part) };
      });
    },
    { cache: false },
  );
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('The store failed', { cause: thrown });
}

/**
 * The cache over the store. lru-cache's `fetch` gives one read to all who ask at once, a time for each entry, and
 * bounds on entries and bytes; tenant and part are in every key.
 */
export function createPartCache(
  store: Pick<ClientContextStore, 'findParts'>,
  reads: ClientContextReads,
  { maxEntries = 20_000, maxBytes = 64 * 1024 * 1024, now = () => performance.now() }: PartCacheOptions = {},
): PartCache {
  const reader = createReader(store);
  const cache = new LRUCache<string, Entry, Key>({
    max: maxEntries,
    maxSize: maxBytes,
    perf: { now },
    ttlResolution: 0,
    // Who asked before a part was stored may have what was there then; it is only not kept.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { options, context }) => {
      const entry = await reader.load(context);
      const fresh = cacheTtlMs[context.part];
      options.ttl = entry.stored ? fresh : Math.min(fresh, absentTtlMs);
      options.size = overhead + growth * (entry.stored?.bytes ?? 0);
      return entry;
    },
  });

  return {
    async get(tenantId, part) {
      const key = { tenantId, part };
      if (cacheTtlMs[part] === 0) {
        reads.inc({ part, outcome: 'uncached' satisfies ReadOutcome });
        return (await reader.load(key)).stored;
      }
      const status: LRUCache.Status<string, Entry, Key> = {};
      const fetched = cache.fetch(toDocumentId(tenantId, part), { context: key, status });
      reads.inc({ part, outcome: toOutcome(status.fetch) });
      return (await fetched)?.stored;
    },
    drop: (tenantId, part) => void cache.delete(toDocumentId(tenantId, part)),
    clear: () => cache.clear(),
  };
}

function toOutcome(fetch: LRUCache.Status<string, Entry, Key>['fetch']): ReadOutcome {
  if (fetch === 'hit') return 'hit';
  return fetch === 'inflight' ? 'joined' : 'miss';
}
