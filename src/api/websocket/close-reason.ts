import type { GatewayError } from '../../common/errors.ts';
import { toGatewayError } from '../../common/errors.ts';

/** Bytes that the reason in a close frame may take (RFC 6455, section 5.5.1). */
const maxReasonBytes = 123;

/** A reason cut to what a close frame holds. */
export function toCloseReason(text: string): string {
  // A character that the cut went through is left out: in its place three bytes would stand.
  return Buffer.from(text)
    .subarray(0, maxReasonBytes)
    .toString()
    .replace(/\uFFFD+$/, '');
}

/** Unauthorized and Try Again Later; the second tells clients that the same token may do next time. */
const codes = { refused: 4401, tryLater: 1013 } as const;

/** How a socket is closed whose viewer could not be found out. */
export function toRefusal(error: unknown): { code: number; reason: string } {
  const failure: GatewayError = toGatewayError(error);
  return {
    code: failure.status < 500 ? codes.refused : codes.tryLater,
    reason: toCloseReason(failure.message),
  };
}
