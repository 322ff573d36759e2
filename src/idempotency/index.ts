export { createIdempotencyService, type Claim, type IdempotencyService } from './idempotency-service.ts';
export { createIdempotencyStore, type IdempotencyStore, type StoredResponse } from './idempotency-store.ts';
