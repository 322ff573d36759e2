import type { Viewer } from '../../common/request-context.ts';

/** Counts the open sockets and event streams of each user, so that one user cannot hold all that the process can. */
export class SocketCounter {
  private readonly open = new Map<string, number>();
  readonly limit: number;

  /** @param limit sockets for each user. */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** @returns what gives the place back, to be called once; undefined if the user has no place left. */
  enter({ tenantId, userId }: Viewer): (() => void) | undefined {
    const user = `${tenantId}/${userId}`;
    const count = this.open.get(user) ?? 0;
    if (count >= this.limit) return undefined;
    this.open.set(user, count + 1);
    return () => {
      const left = (this.open.get(user) ?? 1) - 1;
      if (left === 0) this.open.delete(user);
      else this.open.set(user, left);
    };
  }
}
