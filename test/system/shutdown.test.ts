import { Agent, request as httpRequest } from 'node:http';
import path from 'node:path';
import { signToken } from '../../src/auth/sign-token.ts';
import { createStoreSettings, testSecret } from '../helpers/gateway.ts';
import { GatewayProcess } from '../helpers/gateway-process.ts';
import { RawSocket, until, within } from '../helpers/streams.ts';

const place = createStoreSettings();
let gateway: GatewayProcess;
let token: string;

beforeAll(async () => {
  token = await signToken({ issuer: 'insight-gateway', audience: 'insight-gateway' }, testSecret, {
    tenantId: 'acme',
    userId: 'ada',
    roles: ['admin'],
  });
  const settings = {
    ...place.settings,
    NODE_ENV: 'production',
    AUTH_SECRET: testSecret,
    RATE_LIMIT: '0',
  };
  gateway = await GatewayProcess.start(settings, {
    nodeOptions: ['--import', path.resolve('dist/test/helpers/hold-drain.js')],
  });
});
afterAll(async () => {
  await gateway.kill('SIGKILL');
  await place.remove();
});

/** One client that keeps its connection and asks until it is told to end it, upon which it would go elsewhere. */
async function askUntilSentAway(agent: Agent, onAnswer: () => void): Promise<{ failures: string[] }> {
  const ask = () =>
    new Promise<{ status: number; isLast: boolean }>((resolve, reject) => {
      const url = `${gateway.base}/traction/api/v1/insights`;
      const request = httpRequest(
        url,
        { agent, headers: { authorization: `Bearer ${token}` } },
        (response) => {
          const answer = { status: response.statusCode!, isLast: response.headers.connection === 'close' };
          response.resume();
          response.on('end', () => resolve(answer));
          response.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end();
    });
  const failures: string[] = [];
  for (;;) {
    try {
      const { status, isLast } = await ask();
      if (status !== 200) failures.push(String(status));
      onAnswer();
      if (isLast) return { failures };
    } catch (error) {
      failures.push((error as NodeJS.ErrnoException).code ?? String(error));
      return { failures };
    }
  }
}

it('SIGTERM fails no request, closes sockets with 1001 and ends with 0 within 15 seconds', async () => {
  const agent = new Agent({ keepAlive: true });
  const socket = await new RawSocket(gateway.base).init(token);
  socket.send({ id: '1', type: 'subscribe', payload: { query: 'subscription { insightChanged { type } }' } });
  let answers = 0;
  const clients = Array.from({ length: 20 }, () => askUntilSentAway(agent, () => (answers += 1)));
  await until('answers', () => answers >= 2 * clients.length);
  gateway.child.kill('SIGTERM');
  const results = await within('the last answers', Promise.all(clients));
  // As load balancers have noticed by then, nobody comes any more.
  gateway.child.stdin!.write('\n');
  // Beyond 15 seconds it would end itself with 1.
  const outcome = await within('exit', gateway.exited);
  expect([outcome, gateway.output.includes('"fatal"')]).toEqual([{ code: 0, signal: null }, false]);
  expect(await within('socket', socket.closed)).toEqual({ code: 1001, reason: 'Going away' });
  expect(results.flatMap(({ failures }) => failures)).toEqual([]);
  agent.destroy();
});

it('a wrong setting ends the start with one line', async () => {
  await expect(GatewayProcess.start({ ...place.settings, NODE_ENV: 'production' })).rejects.toThrow(
    /It ended with 1\ninsight-gateway: AUTH_SECRET or AUTH_JWKS_URL: expected one of the two in production, got neither\n$/,
  );
});
