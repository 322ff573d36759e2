import { GatewayError } from '../../../../src/common/errors.ts';
import { revalidateAccess } from '../../../../src/domains/workforce/insights/revalidate-access.ts';
import { createAccess } from '../../../../src/domains/workforce/insights/access.ts';
import { createAiInsightService } from '../../../../src/domains/workforce/insights/service.ts';
import { createLogger } from '../../../../src/telemetry/logger.ts';
import { createSystemContext } from '../../../../src/common/system-context.ts';
import { createCountingBus } from '../../../helpers/counting-bus.ts';
import { until, within } from '../../../helpers/streams.ts';

const event = (name: string) => ({ insight: { insightType: name } });
const forbidden = new GatewayError('FORBIDDEN', 'No more');

function open(assertAllowed: () => Promise<void>) {
  const bus = createCountingBus();
  let asked = 0;
  const count = async () => {
    asked += 1;
    await assertAllowed();
  };
  const stream = revalidateAccess(bus.subscribe('aiInsightDelivered', 'acme'), count, 10);
  return { bus, stream, asked: () => asked };
}

describe('a stream that is checked', () => {
  it('ends for a waiting consumer without any event, and leaves its source', async () => {
    let isAllowed = true;
    const { bus, stream } = open(async () => {
      if (!isAllowed) throw forbidden;
    });
    bus.publish('aiInsightDelivered', 'acme', event('first'));
    expect((await stream.next()).value).toEqual(event('first'));
    const waiting = stream.next();
    isAllowed = false;
    await expect(within('the end', waiting)).rejects.toBe(forbidden);
    expect(bus.open).toBe(0);
    expect((await stream.next()).done).toBe(true);
  });

  it('tells a consumer that was not waiting with its next read', async () => {
    const { bus, stream } = open(() => Promise.reject(forbidden));
    await until('left', () => bus.open === 0);
    await expect(stream.next()).rejects.toBe(forbidden);
    expect((await stream.next()).done).toBe(true);
  });

  it('goes on where a check could not be made', async () => {
    const { bus, stream, asked } = open(() => Promise.reject(new Error('the store is down')));
    await until('asked', () => asked() > 2);
    bus.publish('aiInsightDelivered', 'acme', event('still there'));
    expect((await stream.next()).value).toEqual(event('still there'));
    await stream.return?.();
  });

  it('is checked no more once it has ended, whoever ended it', async () => {
    for (const end of ['consumer', 'source'] as const) {
      const { bus, stream, asked } = open(async () => undefined);
      await until('asked', () => asked() > 0);
      const waiting = stream.next();
      if (end === 'consumer') {
        await stream.return?.();
        expect((await waiting).done).toBe(true);
      } else {
        bus.close();
        await expect(waiting).rejects.toMatchObject({ code: 'GOING_AWAY' });
      }
      const before = asked();
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect([end, asked()]).toEqual([end, before]);
    }
  });
});

it('the stream of delivered insights ends when the subscription lapses, though nothing is delivered', async () => {
  let isSubscribed = true;
  type Deps = Parameters<typeof createAiInsightService>[0];
  const bus = createCountingBus();
  const service = createAiInsightService({
    bus,
    access: createAccess(async () => isSubscribed),
    checkIntervalMs: 10,
  } as unknown as Deps);
  const work = { tenantId: 'acme', userId: 'ada', roles: ['employee'], name: 'test' } as const;
  const stream = await service.deliveredInsights(createSystemContext(work, createLogger('silent')));
  const waiting = stream.next();
  isSubscribed = false;
  await expect(within('the end', waiting)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    message: 'The company has no active AI subscription',
  });
  expect(bus.open).toBe(0);
});
