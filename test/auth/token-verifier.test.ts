import { signToken } from '../../src/auth/sign-token.ts';
import { createTokenVerifier } from '../../src/auth/token-verifier.ts';

const secret = 'a secret for tests that is long enough for HS256';
const auth = {
  issuer: 'insight-gateway',
  audience: 'insight-gateway',
  secret,
  jwksUrl: undefined,
};

beforeEach(() => {
  const real = ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'] as const;
  jest.useFakeTimers({ now: new Date('2026-03-05T12:00:00Z'), doNotFake: [...real] });
  // The cache has taken hold of the real object, which fake timers would replace.
  jest.spyOn(performance, 'now').mockImplementation(() => Date.now());
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('a token that was accepted before', () => {
  it('is accepted until it expires, and no longer', async () => {
    const verifier = createTokenVerifier(auth, secret);
    const subject = { tenantId: 'acme', userId: 'ada', roles: ['admin'] as const };
    const token = await signToken(auth, secret, subject, 10);
    const viewer = {
      ...subject,
      name: null,
      email: null,
      sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      expiresAt: new Date('2026-03-05T12:00:10Z'),
    };
    expect(await verifier.verify(token)).toEqual(viewer);
    jest.advanceTimersByTime(9_000);
    expect(await verifier.verify(token)).toEqual(viewer);
    jest.advanceTimersByTime(2_000);
    await expect(verifier.verify(token)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'Token has expired',
    });
  });
});
