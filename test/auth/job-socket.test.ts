import { testSecret, useGateway } from '../helpers/gateway.ts';
import { JobSocket, type SocketCredential } from '../helpers/job-socket.ts';
import { RawSocket, within } from '../helpers/streams.ts';
import { createBadTokens } from './corpus.ts';

const gateway = useGateway({ SOCKETS_PER_USER: '3' });

describe('the jobs’ socket', () => {
  it('is closed with 4401 for any bad credential, wherever it stands', async () => {
    const base = await gateway().listen();
    const refused = async (name: string, credential: SocketCredential) => {
      // A handshake without any credential may still be followed by one; here a wrong one is.
      const first = credential.first ?? { type: 'auth', token: 'x' };
      const socket = await JobSocket.open(base, { ...credential, first });
      const { code, reason } = await within(name, socket.closed);
      expect([name, code, socket.frames]).toEqual([name, 4401, []]);
      expect(reason).not.toMatch(/eyJ/);
    };
    const good = await gateway().tokenFor();
    const operator = await gateway().tokenFor({ roles: ['superAdmin'] });
    for (const [name, headers] of [
      ['none', {}],
      ['empty', { authorization: '' }],
      ['no token', { authorization: 'Bearer ' }],
      ['another scheme', { authorization: `Basic ${good}` }],
      ['two tokens in one header', { authorization: `Bearer ${good}, Bearer ${good}` }],
      ['a cookie', { cookie: `portal_session=${good}` }],
      ['a foreign tenant', { authorization: `Bearer ${good}`, 'x-tenant-id': 'globex' }],
      ['an operator’s malformed tenant', { authorization: `Bearer ${operator}`, 'x-tenant-id': 'a/b' }],
    ] as [string, Record<string, string>][]) {
      await refused(name, { headers });
    }
    for (const [name, token] of createBadTokens(testSecret)) {
      await refused(name, { headers: { authorization: `Bearer ${token}` } });
    }
    const short = createBadTokens(testSecret).filter(([, token]) => token.length < 8_000);
    expect(short.length).toBeGreaterThan(30);
    for (const [name, token] of short) {
      await refused(name, { first: { type: 'auth', token } });
      // What may stand in that header (RFC 9110, section 5.6.2).
      if (/^[\w.~-]+$/.test(token)) await refused(name, { protocols: ['bearer', token] });
    }
  });

  it('counts with the user’s other sockets', async () => {
    const base = await gateway().listen();
    const token = await gateway().tokenFor({ user: 'frames' });
    const open = () => JobSocket.open(base, { protocols: ['bearer', token] });
    const sockets = [await open(), await open(), await open()];
    const fourth = await open();
    expect(await within('close', fourth.closed)).toEqual({
      code: 4429,
      reason: 'Expected at most 3 sockets of one user',
    });
    await sockets.pop()!.close();
    const graphql = await new RawSocket(base).init(token);
    await graphql.close();
    for (const socket of sockets) await socket.close();
  });
});
