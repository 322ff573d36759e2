import { createClientLimiter } from '../../../../src/domains/portal/queries/client-limiter.ts';

/* The window by a clock of our own. */

function createTimed(limits: { perMinute: number; maxClients?: number }) {
  let time = 1_000_000;
  const limiter = createClientLimiter({ ...limits, now: () => time });
  return {
    limiter,
    wait: (milliseconds: number) => void (time += milliseconds),
    /** Whether each of so many requests was let through. */
    take: (tenantId: string, count = 1) =>
      Array.from({ length: count }, () => limiter.take(tenantId).refusal === undefined),
  };
}

it('slides: in no minute, wherever it begins, are there more than the limit', () => {
  const { take, wait } = createTimed({ perMinute: 4 });
  const admitted: number[] = [];
  for (let at = 0; at < 300_000; at += 700) {
    if (take('acme')[0]) admitted.push(at);
    wait(700);
  }
  for (const start of admitted) {
    expect(admitted.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(4);
  }
  // And none is wasted: four in each of the five minutes.
  expect(admitted).toHaveLength(20);
});

it('lets no double share through where a fixed window would begin anew', () => {
  const { take, wait } = createTimed({ perMinute: 3 });
  wait(59_000);
  expect(take('acme', 4)).toEqual([true, true, true, false]);
  wait(2_000);
  expect(take('acme', 3)).toEqual([false, false, false]);
  wait(58_000);
  expect(take('acme', 4)).toEqual([true, true, true, false]);
});

it('says what is left, and when the next place is free', () => {
  const { limiter, wait } = createTimed({ perMinute: 2 });
  expect(limiter.untouched()).toEqual({ limit: 2, remaining: 2, resetAt: 1_000 });
  expect(limiter.take('acme')).toEqual({ limit: 2, remaining: 1, resetAt: 1_060, refusal: undefined });
  wait(10_500);
  expect(limiter.take('acme')).toEqual({ limit: 2, remaining: 0, resetAt: 1_060, refusal: undefined });
  const { refusal, ...allowance } = limiter.take('acme');
  expect([allowance, refusal]).toEqual([
    { limit: 2, remaining: 0, resetAt: 1_060 },
    expect.objectContaining({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 50 }),
  ]);
  // A client that waits as long as it was told is served.
  wait(50_000);
  expect(limiter.take('acme').refusal).toBeUndefined();
});

it('refused requests do not count', () => {
  const { take, wait } = createTimed({ perMinute: 2 });
  expect(take('acme', 50).filter(Boolean)).toHaveLength(2);
  wait(60_000);
  expect(take('acme', 2)).toEqual([true, true]);
});

it('remembers a bounded number of clients, those that asked last', () => {
  const { take } = createTimed({ perMinute: 1, maxClients: 2 });
  expect([take('a'), take('b'), take('a'), take('c'), take('a'), take('b')]).toEqual([
    [true],
    [true],
    [false],
    [true],
    [false],
    [true],
  ]);
});
