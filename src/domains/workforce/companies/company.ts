/** A company's AI subscription, as an operator of the gateway has set it. */
export interface AiSubscription {
  /** The company is the tenant. */
  companyId: string;
  isActive: boolean;
  /** When it lapses by itself; null: when it is ended. */
  until: Date | null;
}

/** Whether the subscription is active at a time: switched on, and not past its end. */
export function isSubscribedAt({ isActive, until }: AiSubscription, now: Date): boolean {
  return isActive && (until === null || until > now);
}
