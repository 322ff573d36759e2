import { createLateService } from '../src/late-service.ts';
import { loadOnce } from '../src/load-once.ts';

describe('what is loaded when it is first asked for', () => {
  test('is loaded once, however many ask at the same time', async () => {
    let loads = 0;
    const find = loadOnce('the thing', async () => {
      loads += 1;
      await Promise.resolve();
      return { loads };
    });
    expect(loads).toBe(0);
    const [first, second] = await Promise.all([find(), find()]);
    expect(second).toBe(first);
    expect(await find()).toBe(first);
    expect(loads).toBe(1);
  });

  test('rejects with its name and the reason for all who wait, and is tried again by the next', async () => {
    let loads = 0;
    const reason = new Error('no such package');
    const find = loadOnce('the thing', async () => {
      loads += 1;
      if (loads === 1) throw reason;
      return loads;
    });
    const failures = await Promise.all([
      find().catch((error: unknown) => error),
      find().catch((error: unknown) => error),
    ]);
    expect(failures).toEqual([new Error('Could not load the thing'), new Error('Could not load the thing')]);
    expect((failures[0] as Error).cause).toBe(reason);
    expect(await find()).toBe(2);
  });
});

interface Sums {
  add(one: number, other: number): Promise<number>;
  fail(): Promise<never>;
}

describe('a late service', () => {
  const create = () => {
    let loads = 0;
    const service = createLateService<Sums>('sums', { add: true, fail: true }, async () => {
      loads += 1;
      return {
        add: async (one, other) => one + other,
        fail: () => {
          throw new Error('a fault of the method');
        },
      };
    });
    return { service, loads: () => loads };
  };

  test('is loaded by its first call, which it then answers like every later one', async () => {
    const { service, loads } = create();
    expect(loads()).toBe(0);
    expect(await Promise.all([service.add(1, 2), service.add(3, 4)])).toEqual([3, 7]);
    expect(loads()).toBe(1);
  });

  test('passes on what a method throws', async () => {
    await expect(create().service.fail()).rejects.toThrow('a fault of the method');
  });

  test('can be awaited itself', async () => {
    const { service, loads } = create();
    expect(await Promise.resolve(service)).toBe(service);
    expect(loads()).toBe(0);
  });
});
