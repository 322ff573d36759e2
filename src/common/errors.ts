/**
 * The catalogue of failures: code, HTTP status and whether the message may be shown. REST and GraphQL
 * both map from here, so that they cannot drift apart.
 */
const catalogue = {
  BAD_INPUT: { status: 400 },
  UNAUTHENTICATED: { status: 401 },
  FORBIDDEN: { status: 403 },
  NOT_FOUND: { status: 404 },
  CONFLICT: { status: 409 },
  IDEMPOTENCY_KEY_IN_FLIGHT: { status: 409 },
  GONE: { status: 410 },
  PAYLOAD_TOO_LARGE: { status: 413 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  IDEMPOTENCY_KEY_REUSED: { status: 422 },
  MISSING_PARAMETERS: { status: 422 },
  NO_RATE: { status: 422 },
  CONTENT_REFUSED: { status: 422 },
  RETRIEVAL_FAILED: { status: 422 },
  BUDGET_EXCEEDED: { status: 429 },
  TOO_MANY_REQUESTS: { status: 429 },
  SLOW_CONSUMER: { status: 500 },
  INTERNAL: { status: 500 },
  NOT_CONFIGURED: { status: 500 },
  RESPONSE_INVALID: { status: 502 },
  CANCELLED: { status: 503 },
  GOING_AWAY: { status: 503 },
  LLM_RATE_LIMITED: { status: 503 },
  LLM_UNAVAILABLE: { status: 503 },
  KEYS_UNAVAILABLE: { status: 503 },
  STORE_UNAVAILABLE: { status: 503 },
  LLM_TIMEOUT: { status: 504 },
} as const satisfies Record<string, { status: number }>;

export type ErrorCode = keyof typeof catalogue;

/** Expected failures of an execution of a topic (REST-211, docs/rest/topics.md). */
export const expectedExecutionErrors = [
  'LLM_TIMEOUT',
  'LLM_RATE_LIMITED',
  'LLM_UNAVAILABLE',
  'RESPONSE_INVALID',
  'CONTENT_REFUSED',
  'RETRIEVAL_FAILED',
  'BUDGET_EXCEEDED',
  'CANCELLED',
] as const satisfies ErrorCode[];

/** Every code with its HTTP status. */
export const errorStatus = Object.fromEntries(
  Object.entries(catalogue).map(([code, { status }]) => [code, status]),
) as Record<ErrorCode, number>;

export interface GatewayErrorOptions extends ErrorOptions {
  /** Where in the input the fault is: `['insights', '1', 'title']`. */
  field?: readonly string[];
  /** Seconds after which a repetition may succeed; becomes the `Retry-After` header. */
  retryAfterSeconds?: number;
}

/** A failure that is reported to the caller; anything else that is thrown is answered as INTERNAL without details. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  readonly field: readonly string[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, message: string, options: GatewayErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.field = options.field;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get status(): number {
    return errorStatus[this.code];
  }
}

/** The path of an input field as people write it: `insights[1].title`. */
export function fieldPath(field: readonly string[]): string {
  return field.reduce(
    (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`),
    '',
  );
}

/** A BAD_INPUT that names the place, what was expected and what was found. */
export function badInput(field: readonly string[], expected: string, got: unknown): GatewayError {
  return new GatewayError('BAD_INPUT', `${fieldPath(field)}: expected ${expected}, got ${describe(got)}`, {
    field,
  });
}

/** Names a value for an error message without repeating what may be long or secret. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value.length <= 40 ? JSON.stringify(value) : 'a longer string';
  return `${typeof value} ${JSON.stringify(value)}`;
}

/** The names that the MongoDB driver and mongoose give to errors of a store that cannot be reached. */
const storeOutages = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'MongooseServerSelectionError',
]);

/** Converts anything that was thrown to the error for the caller; the original stays the `cause`, for the log. */
export function toGatewayError(thrown: unknown): GatewayError {
  if (thrown instanceof GatewayError) return thrown;
  if (thrown instanceof Error && storeOutages.has(thrown.name)) {
    return new GatewayError('STORE_UNAVAILABLE', 'The store does not answer; try again shortly', {
      cause: thrown,
      retryAfterSeconds: 1,
    });
  }
  return new GatewayError('INTERNAL', 'Internal server error', { cause: thrown });
}
