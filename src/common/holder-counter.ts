/** Counts who holds a place, by key, so that no key has too many at once in this process. */
export interface HolderCounter {
  /** @returns gives the place back, repeating it does nothing; undefined if the key has no place left. */
  enter(key: string): (() => void) | undefined;
}

/** @param max places of each key. */
export function createHolderCounter(max: number): HolderCounter {
  const held = new Map<string, number>();
  return {
    enter(key) {
      const count = held.get(key) ?? 0;
      if (count >= max) return undefined;
      held.set(key, count + 1);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        const left = (held.get(key) ?? 1) - 1;
        if (left === 0) held.delete(key);
        else held.set(key, left);
      };
    },
  };
}
