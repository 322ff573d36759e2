export { createIdempotencyService, type Claim, type IdempotencyService } from './idempotency-service.ts';
export { createIdempotencyStore, type IdempotencyStore } from './idempotency-store.ts';
