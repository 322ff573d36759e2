import { AiError } from './index.ts';
import { GatewayError } from '../common/errors.ts';

/**
 * What a call to the language model failed with, as the gateway's own error of the same code (REST-211,
 * docs/rest/topics.md); anything else as it is.
 * @param signal what the call could be ended by; its reason is CANCELLED.
 */
export function toAiGatewayError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted && error === signal.reason)
    return new GatewayError('CANCELLED', 'The execution was cancelled');
  if (error instanceof AiError) return new GatewayError(error.code, error.message, { cause: error });
  return error;
}
