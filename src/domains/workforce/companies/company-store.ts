import type { AiSubscription } from './company.ts';

/** What the workforce domain needs of a store for companies. */
export interface CompanyStore {
  /** undefined if no operator has ever set it. */
  findSubscription(companyId: string): Promise<AiSubscription | undefined>;
  saveSubscription(subscription: AiSubscription): Promise<void>;
  /** The ids of all companies whose subscription is active at that time, across tenants; for background work. */
  findSubscribedCompanies(now: Date): Promise<string[]>;
}
