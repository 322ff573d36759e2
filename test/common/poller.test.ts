import { setTimeout as delay } from 'node:timers/promises';
import { createPoller } from '../../src/common/poller.ts';

const nothing = () => undefined;

test('a poller does one round after the other, also after one that failed', async () => {
  const errors: unknown[] = [];
  let rounds = 0;
  let isInside = false;
  const third = new Promise<void>((resolve) => {
    const poller = createPoller({
      async run() {
        expect(isInside).toBe(false);
        isInside = true;
        await delay(5);
        isInside = false;
        rounds += 1;
        if (rounds === 1) throw new Error('first');
        if (rounds === 3) void poller.stop().then(resolve);
      },
      onError: (error) => errors.push(error),
      intervalMs: 1,
    });
    poller.start();
  });
  await third;
  await delay(20);
  expect([rounds, errors]).toEqual([3, [new Error('first')]]);
});

test('a poller that is stopped before its first round does none', async () => {
  let rounds = 0;
  const run = async () => void (rounds += 1);
  const poller = createPoller({ run, onError: nothing, firstDelayMs: 5, intervalMs: 5 });
  poller.start();
  await poller.stop();
  await delay(20);
  expect([rounds, poller.isOpen]).toEqual([0, false]);
});

test('the round that is under way at a stop has its grace, and the stop waits for it', async () => {
  const until = (signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const stopAfter = async (shutdownTimeoutMs?: number) => {
    let endedAt = 0;
    const run = async (signal: AbortSignal) => {
      await until(signal);
      endedAt = performance.now();
    };
    const poller = createPoller({ run, onError: nothing, intervalMs: 1 });
    poller.start();
    const stoppedAt = performance.now();
    await poller.stop(shutdownTimeoutMs);
    return endedAt - stoppedAt;
  };
  expect(await stopAfter()).toBeLessThan(40);
  expect(await stopAfter(50)).toBeGreaterThan(45);
});
