import type { Clock } from './clock.ts';

export interface BreakerOptions {
  /** Consecutive faults that open it. */
  threshold: number;
  /** Milliseconds that it stays open; then one call may try. */
  openMs: number;
}

/**
 * Keeps calls from a provider that is down. Not cockatiel's, which makes callers wait for a running trial, where
 * we go on to the next provider at once, and which reads the wall clock.
 */
export interface Breaker {
  readonly isOpen: boolean;
  /** Whether a call may be made; then exactly one of the three below must follow. */
  tryEnter(): boolean;
  succeed(): void;
  fail(): void;
  /** The call said nothing about the provider: it was cancelled. */
  abandon(): void;
}

export function createBreaker({ threshold, openMs }: BreakerOptions, clock: Clock): Breaker {
  let faults = 0;
  let openUntil: number | undefined;
  let isTrying = false;

  return {
    get isOpen() {
      return openUntil !== undefined;
    },
    tryEnter() {
      if (openUntil === undefined) return true;
      if (isTrying || clock.now() < openUntil) return false;
      isTrying = true;
      return true;
    },
    succeed() {
      faults = 0;
      openUntil = undefined;
      isTrying = false;
    },
    fail() {
      faults += 1;
      // A call from before the opening may fail late; that must not prolong the rest.
      if (isTrying || (openUntil === undefined && faults >= threshold)) openUntil = clock.now() + openMs;
      isTrying = false;
    },
    abandon() {
      isTrying = false;
    },
  };
}
