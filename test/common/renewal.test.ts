import { setTimeout as delay } from 'node:timers/promises';
import { keepRenewed } from '../../src/common/renewal.ts';

test('a lease is renewed after a failure, and no more once it is lost', async () => {
  const answers = [async () => true, () => Promise.reject(new Error('away')), async () => false];
  const events: unknown[] = [];
  const lost = new Promise<void>((resolve) => {
    keepRenewed({
      renew: () => {
        events.push('renew');
        return (answers.shift() ?? (() => Promise.resolve(true)))();
      },
      intervalMs: 5,
      onLost: () => {
        events.push('lost');
        resolve();
      },
      onError: (error) => events.push(error),
    });
  });
  await lost;
  await delay(30);
  expect(events).toEqual(['renew', 'renew', new Error('away'), 'renew', 'lost']);
});

test('a lease is not renewed after its end', async () => {
  let renewals = 0;
  const end = keepRenewed({
    renew: async () => void (renewals += 1),
    intervalMs: 5,
    onError: () => undefined,
  });
  end();
  end();
  await delay(20);
  expect(renewals).toBe(0);
});
