import { ModernFakeTimers } from '@jest/fake-timers';

/*
 * The runner's `jest` fakes all timers or none. Run before each worker's first suite, this gives it Jest's own, which
 * leave alone what a test names in `doNotFake` and wait for promises in between.
 */

const timers = new ModernFakeTimers({
  config: { fakeTimers: { enableGlobally: true } } as ConstructorParameters<
    typeof ModernFakeTimers
  >[0]['config'],
  global: globalThis,
});

Object.assign(jest, {
  useFakeTimers: (config?: Parameters<ModernFakeTimers['useFakeTimers']>[0]) => {
    timers.useFakeTimers(config);
    return jest;
  },
  useRealTimers: () => {
    timers.useRealTimers();
    return jest;
  },
  advanceTimersByTime: (ms: number) => timers.advanceTimersByTime(ms),
  advanceTimersByTimeAsync: (ms: number) => timers.advanceTimersByTimeAsync(ms),
});
