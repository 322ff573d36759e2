import { GatewayError } from '../errors.ts';
import type { UserError } from '../generated/resolver-types.ts';

const expected = { BAD_INPUT: 'BAD_INPUT', NOT_FOUND: 'NOT_FOUND' } as const;

/**
 * Runs a mutation's service call and turns an expected failure into the payload's `userErrors`; anything else
 * goes on as an error of the field.
 * @param onFailure the payload's other fields where it failed.
 */
export async function withUserErrors<Payload extends object, Failure extends object>(
  call: () => Promise<Payload>,
  onFailure: Failure,
): Promise<(Payload | Failure) & { userErrors: UserError[] }> {
  try {
    return { ...(await call()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof GatewayError) || !(error.code in expected)) throw error;
    const code = expected[error.code as keyof typeof expected];
    return {
      ...onFailure,
      userErrors: [{ code, field: error.field ? [...error.field] : null, message: error.message }],
    };
  }
}
