import { createPoller } from '../../src/common/poller.ts';

const nothing = () => undefined;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a poller does one round after the other, also after one that failed, until it is stopped', async () => {
  const errors: unknown[] = [];
  let rounds = 0;
  const run = () => ((rounds += 1), rounds === 1 ? Promise.reject(new Error('first')) : Promise.resolve());
  const poller = createPoller({ run, onError: (error) => errors.push(error), intervalMs: 100 });
  poller.start();
  await jest.advanceTimersByTimeAsync(250);
  expect([rounds, errors]).toEqual([3, [new Error('first')]]);
  await poller.stop();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(rounds).toBe(3);
});

test('a round that takes long is not joined by another', async () => {
  let rounds = 0;
  let end: () => void = nothing;
  const run = () => ((rounds += 1), new Promise<void>((resolve) => (end = () => resolve())));
  const poller = createPoller({ run, onError: nothing, intervalMs: 100 });
  poller.start();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(rounds).toBe(1);
  end();
  await jest.advanceTimersByTimeAsync(100);
  expect(rounds).toBe(2);
  const stopped = poller.stop();
  end();
  await stopped;
});

test('a poller that is stopped before its first round does none', async () => {
  let rounds = 0;
  const run = async () => void (rounds += 1);
  const poller = createPoller({ run, onError: nothing, firstDelayMs: 100, intervalMs: 100 });
  poller.start();
  await poller.stop();
  await jest.advanceTimersByTimeAsync(1_000);
  expect([rounds, poller.isOpen]).toEqual([0, false]);
});

test.each([
  ['no grace by default', undefined, [true, true, true]],
  ['the grace that it is given', 50, [false, false, true]],
])(
  'the round that is under way at a stop has %s, and the stop waits for it',
  async (_what, graceMs, aborted) => {
    let signal: AbortSignal | undefined;
    let hasStopped = false;
    const run = (given: AbortSignal) => {
      signal = given;
      return new Promise<void>((resolve) => given.addEventListener('abort', () => resolve()));
    };
    const poller = createPoller({ run, onError: nothing, intervalMs: 100 });
    poller.start();
    expect(signal?.aborted).toBe(false);
    const stopped = poller.stop(graceMs).then(() => (hasStopped = true));
    const seen = [signal?.aborted];
    for (const ms of [49, 1]) {
      await jest.advanceTimersByTimeAsync(ms);
      seen.push(signal?.aborted);
      expect(hasStopped).toBe(signal?.aborted);
    }
    expect(seen).toEqual(aborted);
    await stopped;
  },
);
