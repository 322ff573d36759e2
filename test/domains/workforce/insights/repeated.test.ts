import { createMemoryBus } from '../../../../src/events/memory.ts';
import { createSystemContext } from '../../../../src/common/system-context.ts';
import { useGateway } from '../../../helpers/gateway.ts';
import { subscribe } from '../../../helpers/workforce.ts';

const bus = createMemoryBus();
const gateway = useGateway({}, { bus });

/** One attempt of a request under a key: every attempt has a trace of its own. */
const attempt = (key: string) => ({
  ...createSystemContext(
    { tenantId: 'acme', userId: 'ada', roles: ['admin'], name: 'ada' },
    gateway().app.log,
  ),
  idempotencySeed: JSON.stringify(['ada', key]),
});
const draft = {
  insightType: 'shiftAnomaly',
  applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
  details: '{}',
  aiStatus: 'delivered',
} as const;

it('a repeated attempt to create tells again of what an earlier one left, but not once it is deleted', async () => {
  await subscribe(gateway(), 'acme');
  const { insights } = gateway().gateway.services.workforce;
  const events = bus.subscribe('aiInsightDelivered', 'acme');
  const { id } = await insights.createInsight(attempt('k'), draft);
  expect(await insights.createInsight(attempt('k'), draft)).toMatchObject({ id, recordVersion: 1 });
  await insights.deleteInsight(attempt('delete'), id);
  await expect(insights.createInsight(attempt('k'), draft)).rejects.toMatchObject({ code: 'NOT_FOUND' });

  const last = await insights.createInsight(attempt('other'), draft);
  const told: unknown[] = [];
  while (told.at(-1) !== last.id) told.push((await events.next()).value.insight.id);
  expect(told).toEqual([id, id, last.id]);
  await events.return?.();
});
