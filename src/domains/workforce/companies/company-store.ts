import type { AiSubscription } from './company.ts';

/** What the workforce domain needs of a store for companies. */
export interface CompanyStore {
  /** undefined where no operator has ever set it. */
  findSubscription(companyId: string): Promise<AiSubscription | undefined>;
  saveSubscription(subscription: AiSubscription): Promise<void>;
  /** The ids of all companies whose subscription is active at that time, whosever they are; for work in the background. */
  findSubscribedCompanies(now: Date): Promise<string[]>;
}
