import { randomUUID } from 'node:crypto';
import type { AiInsight } from '../../../../src/domains/workforce/index.ts';
import { createSystemContext } from '../../../../src/common/system-context.ts';
import type { TestGateway } from '../../../helpers/gateway.ts';

const contextOf = ({ app }: TestGateway, tenantId: string) =>
  createSystemContext({ tenantId, userId: 'seeder', roles: [], name: 'seeder' }, app.log);

/** Stores a pending insight of the company, past the access policy. @returns its id. */
export async function storeInsight(
  gateway: TestGateway,
  companyId: string,
  audience: Pick<AiInsight, 'audienceUserId' | 'audienceType'>,
): Promise<string> {
  const now = new Date();
  const insight: AiInsight = {
    id: randomUUID(),
    companyId,
    insightType: 'shiftAnomaly',
    ...audience,
    applicablePeriod: { startDate: '2026-03-02', endDate: '2026-03-08' },
    details: '{}',
    aiStatus: 'pending',
    deliveredTime: null,
    title: null,
    summary: null,
    chart: null,
    data: null,
    suggestion: null,
    period: null,
    isActive: true,
    recordVersion: 1,
    createdAt: now,
    updatedAt: now,
    ownerId: 'seeder',
  };
  await gateway.gateway.services.workforce.delivery.insertComputed(contextOf(gateway, companyId), [insight]);
  return insight.id;
}

/** Delivers it, past the access policy. */
export async function deliverInsight(gateway: TestGateway, companyId: string, id: string): Promise<void> {
  await gateway.gateway.services.workforce.delivery.deliver(contextOf(gateway, companyId), id);
}
