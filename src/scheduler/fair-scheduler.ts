import type { SchedulerLimits, Scheduler } from './scheduler.ts';

/**
 * A queue in this process that is fair between tenants: whose turn it is goes by rounds, one item of each tenant
 * a round, and a tenant that comes new joins the round that is on. So its first item waits for at most one
 * running item, however many another tenant has.
 * @param work must not reject; what fails is its own to record.
 */
export function createFairScheduler<Item>(
  limits: SchedulerLimits,
  work: (item: Item) => Promise<void>,
): Scheduler<Item> {
  /** The tenants with items that wait, in the order in which they began to. */
  const waiting = new Map<string, { key: string; item: Item }[]>();
  /** The round of each tenant's next item; kept between items, or a tenant that comes and goes would always be new. */
  const turns = new Map<string, number>();
  const running = new Map<string, number>();
  const known = new Set<string>();
  let round = 0;
  let count = 0;
  let isOpen = true;
  let onIdle: (() => void) | undefined;

  const turnOf = (tenantId: string) => turns.get(tenantId) ?? 0;

  const nextTenant = (): string | undefined => {
    let next: string | undefined;
    for (const tenantId of waiting.keys()) {
      if ((running.get(tenantId) ?? 0) >= limits.perTenant) continue;
      if (next === undefined || turnOf(tenantId) < turnOf(next)) next = tenantId;
    }
    return next;
  };

  const start = (tenantId: string, key: string, item: Item): void => {
    count += 1;
    round = Math.max(round, turnOf(tenantId));
    turns.set(tenantId, turnOf(tenantId) + 1);
    running.set(tenantId, (running.get(tenantId) ?? 0) + 1);
    void work(item).finally(() => {
      count -= 1;
      known.delete(key);
      const left = (running.get(tenantId) ?? 1) - 1;
      if (left === 0) running.delete(tenantId);
      else running.set(tenantId, left);
      fill();
      if (count > 0) return;
      turns.clear();
      onIdle?.();
    });
  };

  const fill = (): void => {
    while (isOpen && count < limits.perProcess) {
      const tenantId = nextTenant();
      const items = tenantId === undefined ? undefined : waiting.get(tenantId);
      const next = items?.shift();
      if (tenantId === undefined || !items || !next) return;
      if (items.length === 0) waiting.delete(tenantId);
      start(tenantId, next.key, next.item);
    }
  };

  return {
    add(tenantId, key, item) {
      if (!isOpen || known.has(key)) return;
      known.add(key);
      const items = waiting.get(tenantId) ?? [];
      if (items.length === 0) turns.set(tenantId, Math.max(turnOf(tenantId), round));
      items.push({ key, item });
      waiting.set(tenantId, items);
      fill();
    },
    tenantsWith(min) {
      return [...waiting].filter(([, items]) => items.length >= min).map(([tenantId]) => tenantId);
    },
    async close(timeoutMs) {
      isOpen = false;
      waiting.clear();
      if (count === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeoutMs);
        onIdle = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
