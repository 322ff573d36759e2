import type { Access, WorkforceOperation } from '../index.ts';
import type { RestDeps } from '../../../api/rest/rest-api.ts';

/** What a route of the operation is given. */
export type DepsFor = (operation: WorkforceOperation) => RestDeps;

/**
 * Asks the access policy before an earlier answer is repeated under an Idempotency-Key: who has lost the role or the
 * subscription since is not shown it again.
 */
export function guardIdempotencyKeys(deps: RestDeps, access: Pick<Access, 'require'>): DepsFor {
  return (operation) => ({
    ...deps,
    idempotency: {
      async begin(context, request) {
        await access.require(context, operation);
        return await deps.idempotency.begin(context, request);
      },
    },
  });
}
