import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TestGateway } from '../helpers/gateway.ts';

let keys: Server;
let answer: { status: number; body: string };
let privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

beforeAll(async () => {
  const pair = await generateKeyPair('ES256');
  ({ privateKey } = pair);
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256' };
  answer = { status: 200, body: JSON.stringify({ keys: [jwk] }) };
  keys = createServer((_request, response) => response.writeHead(answer.status).end(answer.body));
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void keys.close());

const signed = () =>
  new SignJWT({ tenantId: 'acme', roles: ['admin'] })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setSubject('ada')
    .setIssuer('insight-gateway')
    .setAudience('insight-gateway')
    .setExpirationTime('1h')
    .sign(privateKey);

async function ask(): Promise<[status: number, error: string | null]> {
  const { port } = keys.address() as AddressInfo;
  const gateway = await TestGateway.create({
    AUTH_SECRET: '',
    AUTH_JWKS_URL: `http://127.0.0.1:${port}/keys`,
  });
  try {
    const { status, body } = await gateway.rest('GET', '/insights', undefined, { token: await signed() });
    return [status, body.error];
  } finally {
    await gateway.close();
  }
}

it('a token that a key of the set has signed is accepted', async () => {
  expect(await ask()).toEqual([200, null]);
});

it('a key set that cannot be had refuses nobody for good', async () => {
  const away = [503, 'The key set does not answer; try again shortly'];
  const { body } = answer;
  answer = { status: 500, body };
  expect(await ask()).toEqual(away);
  answer = { status: 200, body: 'no keys here' };
  expect(await ask()).toEqual(away);
  answer = { status: 200, body };
});
