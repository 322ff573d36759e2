export { unlimitedBudget, type Reservation, type TokenBudget } from './budget.ts';
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
  type ModelTier,
} from './client.ts';
export { createAiClient, type AiClientDeps, type AiLimits } from './create.ts';
export { untrustedBlock, untrustedBlockRule } from './untrusted-block.ts';
export { createAiMetrics, type AiMetrics } from './metrics.ts';
