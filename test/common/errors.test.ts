import {
  GatewayError,
  badInput,
  describe as name,
  errorStatus,
  fieldPath,
  toGatewayError,
} from '../../src/common/errors.ts';

describe('the catalogue', () => {
  it('gives every code its HTTP status', () => {
    expect(errorStatus).toEqual({
      BAD_INPUT: 400,
      UNAUTHENTICATED: 401,
      FORBIDDEN: 403,
      NOT_FOUND: 404,
      CONFLICT: 409,
      IDEMPOTENCY_KEY_IN_FLIGHT: 409,
      GONE: 410,
      PAYLOAD_TOO_LARGE: 413,
      UNSUPPORTED_MEDIA_TYPE: 415,
      IDEMPOTENCY_KEY_REUSED: 422,
      MISSING_PARAMETERS: 422,
      NO_RATE: 422,
      CONTENT_REFUSED: 422,
      RETRIEVAL_FAILED: 422,
      TOO_MANY_REQUESTS: 429,
      BUDGET_EXCEEDED: 429,
      SLOW_CONSUMER: 500,
      INTERNAL: 500,
      NOT_CONFIGURED: 500,
      RESPONSE_INVALID: 502,
      CANCELLED: 503,
      GOING_AWAY: 503,
      KEYS_UNAVAILABLE: 503,
      LLM_RATE_LIMITED: 503,
      LLM_UNAVAILABLE: 503,
      STORE_UNAVAILABLE: 503,
      LLM_TIMEOUT: 504,
    });
    for (const [code, status] of Object.entries(errorStatus)) {
      expect(new GatewayError(code as keyof typeof errorStatus, 'x').status).toBe(status);
    }
  });
});

describe('toGatewayError', () => {
  it('keeps a GatewayError', () => {
    const error = new GatewayError('NOT_FOUND', 'x');
    expect(toGatewayError(error)).toBe(error);
  });

  it('tells a store that cannot be reached from a fault, and shows nothing of either', () => {
    const named = (errorName: string) => Object.assign(new Error('mongodb://u:p@host'), { name: errorName });
    for (const outage of ['MongoNetworkError', 'MongoServerSelectionError', 'MongooseServerSelectionError']) {
      const thrown = named(outage);
      expect(toGatewayError(thrown)).toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: 'The store does not answer; try again shortly',
        retryAfterSeconds: 1,
        cause: thrown,
      });
    }
    for (const fault of [named('TypeError'), 'text', undefined, { code: 1 }]) {
      expect(toGatewayError(fault)).toMatchObject({
        code: 'INTERNAL',
        message: 'Internal server error',
        cause: fault,
      });
    }
  });
});

describe('badInput', () => {
  it('names the place, what was expected and what was found', () => {
    const error = badInput(['insights', '1', 'title'], 'a string', 7);
    expect([error.code, error.message, error.field]).toEqual([
      'BAD_INPUT',
      'insights[1].title: expected a string, got number 7',
      ['insights', '1', 'title'],
    ]);
  });

  it('writes paths as people do', () => {
    expect(fieldPath([])).toBe('');
    expect(fieldPath(['a', 'b', '0', '1', 'c'])).toBe('a.b[0][1].c');
  });

  it('names values without repeating what is long', () => {
    const cases: [unknown, string][] = [
      [undefined, 'nothing'],
      [null, 'null'],
      [[1], 'an array'],
      [{}, 'an object'],
      ['short', '"short"'],
      ['x'.repeat(41), 'a longer string'],
      [1.5, 'number 1.5'],
      [true, 'boolean true'],
    ];
    for (const [value, text] of cases) expect(name(value)).toBe(text);
  });
});
