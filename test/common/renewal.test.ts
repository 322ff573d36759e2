import { keepRenewed } from '../../src/common/renewal.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('a lease is renewed after a failure, and no more once it is lost', async () => {
  const answers = [async () => true, () => Promise.reject(new Error('away')), async () => false];
  const events: unknown[] = [];
  keepRenewed({
    renew: () => {
      events.push('renew');
      return (answers.shift() ?? (() => Promise.resolve(true)))();
    },
    intervalMs: 100,
    onLost: () => events.push('lost'),
    onError: (error) => events.push(error),
  });
  await jest.advanceTimersByTimeAsync(1_000);
  expect(events).toEqual(['renew', 'renew', new Error('away'), 'renew', 'lost']);
});

test('a loss is told once, and not after the end', async () => {
  const answer: (() => void)[] = [];
  let losses = 0;
  const start = () =>
    keepRenewed({
      renew: () => new Promise((resolve) => answer.push(() => resolve(false))),
      intervalMs: 100,
      onLost: () => (losses += 1),
      onError: () => undefined,
    });
  start();
  await jest.advanceTimersByTimeAsync(200);
  expect(answer).toHaveLength(2);
  for (const give of answer.splice(0)) give();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(losses).toBe(1);
  const end = start();
  await jest.advanceTimersByTimeAsync(100);
  end();
  for (const give of answer.splice(0)) give();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(losses).toBe(1);
});

test('a lease is not renewed after its end', async () => {
  let renewals = 0;
  const end = keepRenewed({
    renew: async () => void (renewals += 1),
    intervalMs: 100,
    onError: () => undefined,
  });
  await jest.advanceTimersByTimeAsync(100);
  end();
  end();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(renewals).toBe(1);
});
