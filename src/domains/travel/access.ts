import { isAdministrator } from '../../auth/tenant.ts';
import { GatewayError } from '../../common/errors.ts';
import type { RequestContext, Viewer } from '../../common/request-context.ts';

/**
 * Who may do and see what of a travel company. Analytics are for every viewer of the tenant (REST-511,
 * docs/rest/travel.md); what follows is for fewer.
 */

const administrators = 'superAdmin, saasAdmin, tenantOwner, admin, service';

/**
 * What imports and deletes records, and sets what the company is measured by: administrators and services.
 * @param deed what the viewer wants to do, in words.
 * @throws GatewayError FORBIDDEN.
 */
export function assertManages({ viewer }: RequestContext, deed: string): void {
  if (isAdministrator(viewer) || viewer.roles.includes('service')) return;
  throw new GatewayError(
    'FORBIDDEN',
    `Expected a role that may ${deed} (${administrators}), got ${viewer.roles.join(', ')}`,
  );
}

/**
 * Who decides what becomes of an insight or a recommendation: managers and above, and services.
 * @throws GatewayError FORBIDDEN.
 */
export function assertReviews({ viewer }: RequestContext): void {
  if (isAdministrator(viewer) || viewer.roles.includes('manager') || viewer.roles.includes('service')) return;
  throw new GatewayError(
    'FORBIDDEN',
    `Expected a role that may change insights (${administrators}, manager), got ${viewer.roles.join(', ')}`,
  );
}

/**
 * Whether a viewer may see what a consultant earns: managers and above, services, and the consultant, who is known by
 * the address that the token carries.
 * @param employeeEmail null if none is known.
 */
export function maySeeCompensation(viewer: Viewer, employeeEmail: string | null): boolean {
  if (isAdministrator(viewer) || viewer.roles.includes('manager') || viewer.roles.includes('service'))
    return true;
  return (
    employeeEmail !== null &&
    viewer.email !== null &&
    viewer.email.toLowerCase() === employeeEmail.toLowerCase()
  );
}
