/** Work that waits for this process, each piece belonging to a tenant. */
export interface Scheduler<Item> {
  /** Adds an item; one whose key waits or runs already is left out. */
  add(tenantId: string, key: string, item: Item): void;
  /** Tenants with at least so many items that wait here; for those who fetch work in batches. */
  tenantsWith(count: number): string[];
  /** Stops handing out items and waits for those that run, at most `timeoutMs` ms. */
  close(timeoutMs: number): Promise<void>;
}

export interface SchedulerLimits {
  /** Items that run at once in this process. */
  perProcess: number;
  /** Items of one tenant that run at once in this process. */
  perTenant: number;
}
