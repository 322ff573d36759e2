import { GatewayError } from '../common/errors.ts';
import type { Viewer } from '../common/request-context.ts';
import { isTenantId } from './claims.ts';

/** Whether the viewer works for the operator of the gateway and so may act in any tenant. */
function isOperator(viewer: Viewer): boolean {
  return viewer.roles.includes('superAdmin') || viewer.roles.includes('saasAdmin');
}

/** Whether the viewer administers the tenant. */
export function isAdministrator(viewer: Viewer): boolean {
  return isOperator(viewer) || viewer.roles.includes('tenantOwner') || viewer.roles.includes('admin');
}

/**
 * Settles the tenant: the token's, unless an operator names another in a header (docs/identity.md, "Tenants").
 * @param named the header's value.
 * @throws GatewayError with `refusal` where the header names a tenant that the viewer may not act in.
 */
export function chooseTenant(
  viewer: Viewer,
  named: string | undefined,
  refusal: 'UNAUTHENTICATED' | 'FORBIDDEN' = 'UNAUTHENTICATED',
): Viewer {
  if (named === undefined || named === viewer.tenantId) return viewer;
  if (isOperator(viewer) && isTenantId(named)) return { ...viewer, tenantId: named };
  throw new GatewayError(refusal, 'Invalid tenant ID: the token does not belong to the named tenant');
}
