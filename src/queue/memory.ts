import type { WorkLimits, WorkQueue } from './queue.ts';

/**
 * A queue in this process that is fair between tenants: free places go round the tenants that wait, so a
 * tenant's first item waits for at most one running item, however many another tenant has.
 * @param work must not reject; what fails is its own to record.
 */
export function createMemoryQueue<Item>(
  limits: WorkLimits,
  work: (item: Item) => Promise<void>,
): WorkQueue<Item> {
  /** In the order in which tenants get their next turn; a tenant stands here while it has items that wait. */
  const waiting = new Map<string, { key: string; item: Item }[]>();
  const running = new Map<string, number>();
  const known = new Set<string>();
  let count = 0;
  let isOpen = true;
  let onIdle: (() => void) | undefined;

  const nextTenant = (): string | undefined => {
    for (const tenantId of waiting.keys()) {
      if ((running.get(tenantId) ?? 0) < limits.perTenant) return tenantId;
    }
    return undefined;
  };

  const start = (tenantId: string, key: string, item: Item): void => {
    count += 1;
    running.set(tenantId, (running.get(tenantId) ?? 0) + 1);
    void work(item).finally(() => {
      count -= 1;
      known.delete(key);
      const left = (running.get(tenantId) ?? 1) - 1;
      if (left === 0) running.delete(tenantId);
      else running.set(tenantId, left);
      if (count === 0) onIdle?.();
      fill();
    });
  };

  const fill = (): void => {
    while (isOpen && count < limits.perProcess) {
      const tenantId = nextTenant();
      const items = tenantId === undefined ? undefined : waiting.get(tenantId);
      const next = items?.shift();
      if (tenantId === undefined || !items || !next) return;
      // Back to the end of the round.
      waiting.delete(tenantId);
      if (items.length > 0) waiting.set(tenantId, items);
      start(tenantId, next.key, next.item);
    }
  };

  return {
    add(tenantId, key, item) {
      if (!isOpen || known.has(key)) return;
      known.add(key);
      const items = waiting.get(tenantId) ?? [];
      items.push({ key, item });
      waiting.set(tenantId, items);
      fill();
    },
    get room() {
      return Math.max(0, 10_000 - known.size);
    },
    async close(patience) {
      isOpen = false;
      waiting.clear();
      if (count === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        onIdle = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
