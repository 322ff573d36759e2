import { SignJWT } from 'jose';
import { useGateway, testSecret } from '../helpers/gateway.ts';
import { subscribe, workforceRest } from '../helpers/workforce.ts';

const gateway = useGateway();

/** A token with exactly these claims besides those that are required. */
async function sign(claims: Record<string, unknown>): Promise<string> {
  return await new SignJWT({ tenantId: 'acme', roles: ['admin'], ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('ada')
    .setIssuer(gateway().config.auth.issuer)
    .setAudience(gateway().config.auth.audience)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(testSecret));
}
const sessionOf = async (token: string): Promise<string> =>
  (await workforceRest(gateway(), 'GET', '/v1/insights', undefined, { token })).body.sessionId;

describe('the session that an answer names', () => {
  beforeAll(() => subscribe(gateway(), 'acme'));

  it('is the token’s sid, else its jti', async () => {
    expect(await sessionOf(await sign({ sid: 's-1', jti: 'j-1' }))).toBe('s-1');
    expect(await sessionOf(await sign({ jti: 'j-1' }))).toBe('j-1');
    expect(await sessionOf(await sign({ sid: 7, jti: 'j-1' }))).toBe('j-1');
    expect(await sessionOf(await sign({ sid: '', jti: 'x'.repeat(257) }))).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is made from the token where it has neither: the same for the same, another for another', async () => {
    const [one, two] = [await sign({}), await sign({ name: 'Ada' })];
    const [first, again, other] = [await sessionOf(one), await sessionOf(one), await sessionOf(two)];
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(one).not.toContain(first);
  });
});
