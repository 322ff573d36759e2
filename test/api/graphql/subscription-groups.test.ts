import { GatewayError } from '../../../src/common/errors.ts';
import { createScene, FakeSocket, settle } from './subscription-groups-support.ts';

const masked = { message: expect.any(String), extensions: { code: 'INTERNAL' } };

describe('a group of subscriptions', () => {
  it('opens one source and executes each event once, for every member in order', async () => {
    const { openings, executions, follow, tick } = createScene();
    const sockets = Array.from({ length: 20 }, () => new FakeSocket());
    for (const socket of sockets) for (const id of ['1', 'ü"\n']) follow(socket, id);
    await settle();
    for (const n of [1, 2, 3]) tick(n);
    await settle();
    expect([openings.length, executions()]).toEqual([1, 3]);
    for (const socket of sockets) {
      expect([socket.numbers('1'), socket.numbers('ü"\n')]).toEqual([
        [1, 2, 3],
        [1, 2, 3],
      ]);
      expect(socket.messages[0]).toEqual({ id: '1', type: 'next', payload: { data: { ticked: { n: 1 } } } });
    }
  });

  it('is another for another key', async () => {
    const { openings, follow, tick } = createScene();
    const [a, b] = [new FakeSocket(), new FakeSocket()];
    follow(a, '1', 'a');
    follow(b, '1', 'b');
    await settle();
    tick(1, 0);
    tick(2, 1);
    await settle();
    expect([openings.length, a.numbers('1'), b.numbers('1')]).toEqual([2, [1], [2]]);
  });

  it('loses nothing for who joins while its source is opened', async () => {
    let opened: () => void = () => undefined;
    const { openings, subscribe, follow, tick } = createScene(
      () => new Promise((resolve) => (opened = resolve)),
    );
    const [first, second] = [new FakeSocket(), new FakeSocket()];
    follow(first, '1');
    await settle();
    // The event happens after this one has joined, before the source is handed over and it is read.
    const late = subscribe(second, '1');
    tick(1);
    opened();
    await settle();
    expect([first.numbers('1'), second.numbers('1')]).toEqual([[1], []]);
    void late.read();
    expect(second.numbers('1')).toEqual([1]);
    tick(2);
    await settle();
    expect([openings.length, first.numbers('1'), second.numbers('1')]).toEqual([1, [1, 2], [1, 2]]);
  });

  it('gives who joins later what comes from then on', async () => {
    const { follow, tick } = createScene();
    const [first, second] = [new FakeSocket(), new FakeSocket()];
    follow(first, '1');
    await settle();
    tick(1);
    await settle();
    follow(second, '1');
    tick(2);
    await settle();
    expect([first.numbers('1'), second.numbers('1')]).toEqual([[1, 2], [2]]);
  });

  it('ends its source with the last member, and the next one opens another', async () => {
    const { openings, follow, tick } = createScene();
    const [a, b] = [new FakeSocket(), new FakeSocket()];
    const members = [follow(a, '1'), follow(b, '1')];
    await settle();
    await members[0]!.subscriber.return();
    tick(1);
    await settle();
    expect([openings[0]!.isReturned, a.numbers('1'), b.numbers('1')]).toEqual([false, [], [1]]);
    await members[1]!.subscriber.return();
    expect(openings[0]!.isReturned).toBe(true);
    await settle();
    expect(members.map(({ outcome }) => outcome.value)).toEqual([undefined, undefined]);
    follow(b, '2');
    await settle();
    tick(2, 1);
    await settle();
    expect([openings.length, b.numbers('2')]).toEqual([2, [2]]);
  });

  it('ends its source when all have left before it was open', async () => {
    let opened: () => void = () => undefined;
    const { openings, follow } = createScene(() => new Promise((resolve) => (opened = resolve)));
    const { subscriber } = follow(new FakeSocket(), '1');
    await settle();
    await subscriber.return();
    opened();
    await settle();
    expect(openings.map(({ isReturned }) => isReturned)).toEqual([true]);
  });

  it('tells every member why its source could not be opened, and the log once', async () => {
    const { logged, openings, follow } = createScene(async () => {
      await Promise.resolve();
      throw new Error('secret');
    });
    const sockets = [new FakeSocket(), new FakeSocket()];
    const members = sockets.map((socket) => follow(socket, '1'));
    await settle();
    const payload = { errors: [expect.objectContaining(masked)] };
    expect(sockets.map(({ messages }) => messages)).toEqual(
      sockets.map(() => [{ id: '1', type: 'next', payload }]),
    );
    expect(JSON.stringify(sockets.map(({ messages }) => messages))).not.toContain('secret');
    expect(members.map(({ outcome }) => outcome.value)).toEqual(['completed', 'completed']);
    expect([logged.length, openings.length]).toEqual([1, 1]);
    follow(new FakeSocket(), '1');
    await settle();
    expect(openings).toHaveLength(2);
  });

  it('tells every member of an event’s errors, and the log once', async () => {
    const { logged, follow, tick } = createScene();
    const sockets = [new FakeSocket(), new FakeSocket()];
    for (const socket of sockets) follow(socket, '1');
    await settle();
    tick(new Error('secret'));
    tick(2);
    await settle();
    for (const { messages } of sockets) {
      expect(messages.map(({ payload }) => payload)).toEqual([
        { data: { ticked: null }, errors: [expect.objectContaining({ ...masked, path: ['ticked', 'n'] })] },
        { data: { ticked: { n: 2 } } },
      ]);
    }
    expect(logged).toHaveLength(1);
  });

  it('fails every member with its source, formatted and logged once', async () => {
    for (const [failure, error, logs] of [
      [new GatewayError('GOING_AWAY', 'Going'), { message: 'Going', extensions: { code: 'GOING_AWAY' } }, 0],
      [new Error('secret') as GatewayError, masked, 1],
    ] as const) {
      const { logged, openings, follow } = createScene();
      const members = [follow(new FakeSocket(), '1'), follow(new FakeSocket(), '1')];
      await settle();
      openings[0]!.source.fail(failure);
      await settle();
      expect(members.map(({ outcome }) => outcome.value)).toEqual([[error], [error]]);
      expect(logged).toHaveLength(logs);
    }
  });

  it('completes every member when its source ends, after what it holds for a slow one', async () => {
    const { openings, follow, tick } = createScene();
    const [fast, slow] = [new FakeSocket(), new FakeSocket()];
    const members = [follow(fast, '1'), follow(slow, '1')];
    await settle();
    slow.isSlow = true;
    for (const n of [1, 2, 3]) tick(n);
    await settle();
    await openings[0]!.source.return();
    await settle();
    expect(members.map(({ outcome }) => outcome.value)).toEqual(['completed', undefined]);
    expect([fast.numbers('1'), slow.numbers('1')]).toEqual([[1, 2, 3], [1]]);
    slow.drain();
    await settle();
    expect([members[1]!.outcome.value, slow.numbers('1'), slow.heldBytes]).toEqual([
      'completed',
      [1, 2, 3],
      0,
    ]);
  });
});

describe('a slow member', () => {
  const slowConsumer = (message: RegExp) =>
    expect.objectContaining({ code: 'SLOW_CONSUMER', message: expect.stringMatching(message) });

  it('gets everything in order when it has caught up, and takes nothing from the others', async () => {
    const { follow, tick } = createScene();
    const [fast, slow] = [new FakeSocket(), new FakeSocket()];
    for (const socket of [fast, slow]) for (const id of ['a', 'b']) follow(socket, id);
    await settle();
    slow.isSlow = true;
    const all = Array.from({ length: 500 }, (_, n) => n);
    for (const n of all) tick(n);
    await settle();
    expect([fast.numbers('a'), slow.numbers('a'), slow.numbers('b')]).toEqual([all, [0], [0]]);
    slow.drain();
    tick(500);
    await settle();
    expect(slow.numbers('a')).toEqual([...all, 500]);
    expect(slow.numbers('b')).toEqual([...all, 500]);
    expect(slow.heldBytes).toBe(0);
  });

  it('is told and let go when 1,000 events wait for it', async () => {
    const { openings, follow, tick } = createScene();
    const [fast, slow] = [new FakeSocket(), new FakeSocket()];
    const [, behind] = [follow(fast, '1'), follow(slow, '1')];
    await settle();
    slow.isSlow = true;
    for (let n = 0; n < 1_002; n += 1) {
      tick(n);
      if (n % 100 === 0) await settle();
    }
    await settle();
    expect(behind.outcome.value).toEqual(
      slowConsumer(/^Expected at most 1000 events to wait for the subscriber/),
    );
    expect([fast.numbers('1').length, slow.heldBytes, openings[0]!.isReturned]).toEqual([1_002, 0, false]);
    slow.drain();
    expect(slow.numbers('1')).toEqual([0]);
  });

  it('is told and let go when its socket holds too many bytes, whichever subscriptions they wait for', async () => {
    const { follow, tick } = createScene();
    const socket = new FakeSocket();
    const members = Array.from({ length: 200 }, (_, id) => follow(socket, `${id}`));
    await settle();
    socket.isSlow = true;
    const all = Array.from({ length: 900 }, (_, n) => 1_000_000_000 + n);
    for (const n of all) {
      tick(n);
      if (n % 100 === 0) await settle();
    }
    await settle();
    expect(socket.heldBytes).toBeLessThanOrEqual(4 * 1024 * 1024);
    const failed = members.filter(({ outcome }) => outcome.value !== undefined);
    expect(failed.length).toBeGreaterThan(0);
    for (const { outcome } of failed)
      expect(outcome.value).toEqual(
        slowConsumer(/^Expected at most 4194304 bytes of events to wait for the subscriber/),
      );
    socket.drain();
    expect(socket.heldBytes).toBe(0);
    // Who was not let go has missed nothing.
    const kept = members.findIndex(({ outcome }) => outcome.value === undefined);
    expect(socket.numbers(`${kept}`)).toEqual(all);
  });
});
