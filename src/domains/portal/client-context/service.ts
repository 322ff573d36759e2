import { isAdministrator } from '../../../auth/tenant.ts';
import { badInput, GatewayError } from '../../../common/errors.ts';
import type { EventBus } from '../../../events/bus.ts';
import { everyTenant } from '../../../events/topics.ts';
import type { Log, RequestContext } from '../../../common/request-context.ts';
import { parseTimestamp } from '../../../common/time.ts';
import type { ClientContextStore, StoredPart } from './client-context-store.ts';
import type { ClientContextReads } from './metrics.ts';
import { createPartCache, type PartCacheOptions } from './part-cache.ts';
import { isPartName, partNames, type ClientContext, type PartName } from './parts.ts';
import { partSchema, validatePart, type ValidPart } from './validate-part.ts';

/** What storing a part answers. */
export interface PutPart {
  part: PartName;
  /** When what the part now holds was stored: an older time where a late scan did not become the current one. */
  storedAt: Date;
}

/** What is known of portal clients; a client is a tenant (docs/portal-context.md). */
export interface ClientContextService {
  /**
   * The client's parts, in parallel, each as fresh as is documented (cache-ttl.ts). A part that is not there, or that
   * cannot be read now, is left out; nothing is thrown.
   * @param parts those that the question touches; all unless given.
   */
  getContext(tenantId: string, parts?: readonly PartName[]): Promise<ClientContext>;
  /**
   * Stores a part of the viewer's tenant.
   * @throws GatewayError FORBIDDEN for all but administrators; BAD_INPUT that names the place under `data`.
   */
  putPart(context: RequestContext, part: PartName, data: unknown): Promise<PutPart>;
  /**
   * The same for a caller that is no user and has shown by a secret of its own that it may.
   * @throws GatewayError BAD_INPUT that names the place, also for an unknown part.
   */
  storePart(tenantId: string, part: string, data: unknown): Promise<PutPart>;
  /**
   * What is stored of the viewer's tenant, in the parts' order, from the store itself.
   * @throws GatewayError FORBIDDEN for all but administrators.
   */
  listParts(context: RequestContext): Promise<StoredPart[]>;
  /** A part's JSON Schema. */
  contextSchema(part: PartName): object;
}

export interface ClientContextServiceDeps {
  store: ClientContextStore;
  bus: EventBus;
  reads: ClientContextReads;
  log: Log;
  /** For tests. */
  cache?: PartCacheOptions;
}

function assertAdministrator({ viewer }: RequestContext): void {
  if (!isAdministrator(viewer)) {
    throw new GatewayError('FORBIDDEN', 'Only administrators may read and store the client’s context');
  }
}

function toContext(found: readonly (StoredPart | undefined)[]): ClientContext {
  const context: Record<string, unknown> = {};
  for (const stored of found) {
    if (!stored) continue;
    context[stored.part] = stored.data;
    if (stored.previousScan) context.previousScores = stored.previousScan;
  }
  return context;
}

export function createClientContextService({
  store,
  bus,
  reads,
  log,
  cache: options,
}: ClientContextServiceDeps): ClientContextService {
  const cache = createPartCache(store, reads, options);

  /** Forgets what other processes store, until the bus closes. */
  const watch = async () => {
    for (;;) {
      try {
        for await (const { tenantId, part } of bus.subscribe('clientContextStored', everyTenant)) {
          if (isPartName(part)) cache.drop(tenantId, part);
        }
        return;
      } catch (error) {
        // What was missed is not known, so nothing can be trusted.
        cache.clear();
        if (!(error instanceof GatewayError) || error.code !== 'SLOW_CONSUMER') return;
      }
    }
  };
  void watch();

  const save = async (tenantId: string, part: PartName, valid: ValidPart<PartName>): Promise<Date> => {
    const storedAt = new Date();
    if (part !== 'scores') {
      await store.savePart(tenantId, part, valid.json, storedAt);
      return storedAt;
    }
    const { scanId, scannedAt } = valid.data as ValidPart<'scores'>['data'];
    const at = parseTimestamp(scannedAt) ?? storedAt;
    return await store.saveScan(tenantId, { scanId, scannedAt: at, json: valid.json }, storedAt);
  };

  const put = async (tenantId: string, part: PartName, data: unknown, at: readonly string[]) => {
    const valid = validatePart(part, data, at);
    try {
      return { part, storedAt: await save(tenantId, part, valid) };
    } finally {
      // After a failure too: the store may have taken what it could not confirm.
      cache.drop(tenantId, part);
      bus.publish('clientContextStored', everyTenant, { tenantId, part });
    }
  };

  return {
    async getContext(tenantId, parts = partNames) {
      const found = await Promise.all(
        parts.map((part) =>
          cache.get(tenantId, part).catch((err: unknown) => {
            log.warn({ err, tenant: tenantId, part }, 'Could not read a part of a client’s context');
            return undefined;
          }),
        ),
      );
      return toContext(found);
    },

    async putPart(context, part, data) {
      assertAdministrator(context);
      return await put(context.viewer.tenantId, part, data, ['data']);
    },

    async storePart(tenantId, part, data) {
      if (!isPartName(part)) throw badInput(['part'], `one of ${partNames.join(', ')}`, part);
      return await put(tenantId, part, data, []);
    },

    async listParts(context) {
      assertAdministrator(context);
      const found = await store.findParts(context.viewer.tenantId, partNames);
      return found.toSorted((one, other) => partNames.indexOf(one.part) - partNames.indexOf(other.part));
    },

    contextSchema: partSchema,
  };
}
