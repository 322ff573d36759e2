export { unlimitedBudget, type TokenBudget } from './budget.ts';
export { createStoredBudget } from './budget-store.ts';
export {
  AiError,
  type AiAnswer,
  type AiAttempt,
  type AiClient,
  type AiErrorCode,
  type AiMessage,
  type AiRequest,
  type AiStreamChunk,
} from './client.ts';
export { createAiClient } from './create.ts';
export { untrustedBlock, untrustedBlockRule } from './untrusted-block.ts';
export { createAiMetrics } from './metrics.ts';
