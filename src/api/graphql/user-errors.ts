import { expectedExecutionErrors, GatewayError } from '../../common/errors.ts';
import type { RequestContext } from '../../common/request-context.ts';
import type { UserError, UserErrorCode } from '../../generated/schema-types.ts';

/** The failures that a caller can expect, by their code in the catalogue. */
const expected = new Set<string>([
  'BAD_INPUT',
  'NOT_FOUND',
  'MISSING_PARAMETERS',
  ...expectedExecutionErrors,
] satisfies UserErrorCode[]);

/**
 * Runs a mutation's service call and turns an expected failure into the payload's `userErrors`; anything else
 * goes on as an error of the field.
 * @param context hears of a success.
 * @param onFailure the payload's other fields where it failed.
 */
export async function withUserErrors<Payload extends object, Failure extends object>(
  { trace }: RequestContext,
  call: () => Promise<Payload>,
  onFailure: Failure,
): Promise<(Payload | Failure) & { userErrors: UserError[] }> {
  try {
    const payload = await call();
    trace.hasChanged = true;
    return { ...payload, userErrors: [] };
  } catch (error) {
    if (!(error instanceof GatewayError) || !expected.has(error.code)) throw error;
    const code = error.code as UserErrorCode;
    return {
      ...onFailure,
      userErrors: [{ code, field: error.field ? [...error.field] : null, message: error.message }],
    };
  }
}
