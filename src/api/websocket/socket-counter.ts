import { createHolderCounter, type HolderCounter } from '../../common/holder-counter.ts';
import type { Viewer } from '../../common/request-context.ts';

/** Counts the open sockets and event streams of each user, so that one user cannot hold all that the process can. */
export class SocketCounter {
  readonly limit: number;
  readonly #open: HolderCounter;

  /** @param limit sockets for each user. */
  constructor(limit: number) {
    this.limit = limit;
    this.#open = createHolderCounter(limit);
  }

  /** @returns what gives the place back, to be called once; undefined if the user has no place left. */
  enter({ tenantId, userId }: Viewer): (() => void) | undefined {
    return this.#open.enter(`${tenantId}/${userId}`);
  }
}
