import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { signToken } from '../../src/auth/sign-token.ts';
import { createStoreSettings, testSecret } from '../helpers/gateway.ts';
import { toBody } from '../helpers/insights.ts';
import { GatewayProcess } from '../helpers/gateway-process.ts';
import { until } from '../helpers/streams.ts';

const place = createStoreSettings();
const settings = {
  ...place.settings,
  NODE_ENV: 'production',
  AUTH_SECRET: testSecret,
  RATE_LIMIT: '0',
  LOG_LEVEL: 'error',
};
const batchSize = 50;
let token: string;
let gateway: GatewayProcess;

beforeAll(async () => {
  token = await signToken({ issuer: 'insight-gateway', audience: 'insight-gateway' }, testSecret, {
    tenantId: 'acme',
    userId: 'ada',
    roles: ['admin'],
  });
});
afterAll(async () => {
  await gateway.kill('SIGKILL');
  await place.remove();
});

async function send(key: string): Promise<{ status: number; ids: string[] }> {
  const insights = Array.from({ length: batchSize }, () => toBody({ id: undefined, title: key }));
  const response = await fetch(`${gateway.base}/traction/api/v1/insights/batch`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify({ insights }),
  });
  const { data } = (await response.json()) as any;
  return { status: response.status, ids: data?.insights.map(({ id }: { id: string }) => id) ?? [] };
}

async function readTitles(): Promise<Map<string, string[]>> {
  const response = await fetch(`${gateway.base}/traction/api/v1/insights`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { data } = (await response.json()) as { data: { id: string; title: string }[] };
  const byTitle = new Map<string, string[]>();
  for (const { id, title } of data) byTitle.set(title, [...(byTitle.get(title) ?? []), id]);
  return byTitle;
}

it('kill -9 loses no acknowledged batch, and an interrupted one is there once after its retry', async () => {
  gateway = await GatewayProcess.start(settings);
  const keys: string[] = [];
  const acknowledged = new Map<string, string[]>();

  for (const delay of [15, 0, 40]) {
    const attempts = Array.from({ length: 6 }, async () => {
      for (;;) {
        const key = randomUUID();
        keys.push(key);
        const answer = await send(key).catch(() => undefined);
        if (!answer) return;
        expect(answer.status).toBe(200);
        acknowledged.set(key, answer.ids);
      }
    });
    const before = acknowledged.size;
    await until('some are acknowledged', () => acknowledged.size >= before + 3);
    await sleep(delay);
    await gateway.kill('SIGKILL');
    await Promise.all(attempts);
    gateway = await GatewayProcess.start(settings);
    const stored = await readTitles();
    for (const [key, ids] of acknowledged) expect(stored.get(key)?.toSorted()).toEqual(ids.toSorted());
  }
  expect(keys.length).toBeGreaterThan(acknowledged.size);

  for (const key of keys) {
    let answer = await send(key);
    // The lease of a request whose process died runs out after six seconds.
    await until('the lease to run out', async () => {
      if (answer.status === 409) answer = await send(key);
      return answer.status !== 409;
    });
    expect(answer.status).toBe(200);
    const before = acknowledged.get(key);
    if (before) expect(answer.ids).toEqual(before);
  }
  const stored = await readTitles();
  expect([...stored.keys()].toSorted()).toEqual(keys.toSorted());
  for (const ids of stored.values()) expect([ids.length, new Set(ids).size]).toEqual([batchSize, batchSize]);
});
