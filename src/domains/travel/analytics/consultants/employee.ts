import { GatewayError } from '../../../../common/errors.ts';
import type { Employee } from '../../records/record.ts';
import type { AnalyticsDeps } from '../deps.ts';
import type { ConsultantResult } from '../consultant-results.ts';

export function toConsultantResult({
  id,
  externalId,
  firstName,
  lastName,
  email,
}: Employee): ConsultantResult {
  return { employeeId: id, employeeExternalId: externalId, firstName, lastName, email };
}

/** @throws GatewayError NOT_FOUND if the tenant has no such employee. */
export async function findEmployee(
  records: Pick<AnalyticsDeps['records'], 'findByIds'>,
  tenantId: string,
  employeeId: string,
): Promise<Employee> {
  const [found] = await records.findByIds(tenantId, 'employee', [employeeId]);
  if (!found) throw new GatewayError('NOT_FOUND', 'Travel consultant not found');
  return found;
}
