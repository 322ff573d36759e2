/** Tokens set aside for one call; exactly one of the two ends it, further calls do nothing. */
export interface Reservation {
  /** Books what the call took in place of what was reserved. */
  settle(actual: number): Promise<void>;
  /** Gives everything back: the call took nothing. */
  release(): Promise<void>;
}

/** What a tenant may spend in a day, UTC. */
export interface TokenBudget {
  /** @returns null if the tokens do not fit any more; then nothing is reserved. */
  reserve(tenantId: string, tokens: number): Promise<Reservation | null>;
}

/** Makes a reservation of a function that books a difference. */
export function createReservation(
  reserved: number,
  book: (difference: number) => Promise<void>,
): Reservation {
  let isOpen = true;
  const settle = async (actual: number) => {
    if (!isOpen) return;
    isOpen = false;
    if (actual !== reserved) await book(actual - reserved);
  };
  return { settle, release: () => settle(0) };
}

/** For a limit of 0. */
export const unlimitedBudget: TokenBudget = {
  reserve: () => Promise.resolve(createReservation(0, () => Promise.resolve())),
};

/** Counts in this process only: for tests and for a gateway without a store. */
export function createMemoryBudget(limit: number, now: () => Date = () => new Date()): TokenBudget {
  let day = '';
  let used = new Map<string, number>();
  return {
    async reserve(tenantId, tokens) {
      const today = dayOf(now());
      if (today !== day) {
        day = today;
        used = new Map();
      }
      const counted = used;
      const sum = (counted.get(tenantId) ?? 0) + tokens;
      if (sum > limit) return null;
      counted.set(tenantId, sum);
      return createReservation(tokens, async (difference) => {
        counted.set(tenantId, (counted.get(tenantId) ?? 0) + difference);
      });
    },
  };
}

/** The UTC day that a time is of: 2026-11-21. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
