export { createIdempotencyService, type Claim, type IdempotencyService } from './idempotency-service.ts';
export { createIdempotencyStore, type IdempotencyStore, type StoredAnswer } from './idempotency-store.ts';
