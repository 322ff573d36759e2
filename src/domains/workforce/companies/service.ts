import { isTenantId } from '../../../auth/claims.ts';
import { badInput } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import type { Access } from '../insights/access.ts';
import type { AiSubscription } from './company.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Companies, of which this gateway knows one thing: whether they have subscribed to AI insights. */
export interface CompanyService {
  /** The viewer's company's subscription. */
  getSubscription(context: RequestContext): Promise<AiSubscription>;
  /**
   * Sets any company's subscription.
   * @throws GatewayError FORBIDDEN for all but operators; BAD_INPUT naming `companyId`.
   */
  setSubscription(context: RequestContext, subscription: AiSubscription): Promise<AiSubscription>;
}

export function createCompanyService(
  subscriptions: Pick<Subscriptions, 'find' | 'save'>,
  access: Pick<Access, 'require'>,
): CompanyService {
  return {
    getSubscription: ({ viewer }) => subscriptions.find(viewer.tenantId),
    async setSubscription(context, subscription) {
      await access.require(context, 'setSubscription');
      const { companyId } = subscription;
      if (!isTenantId(companyId)) throw badInput(['companyId'], 'a tenant id', companyId);
      await subscriptions.save(subscription);
      context.log.info({ company: companyId, isActive: subscription.isActive }, 'AI subscription set');
      return subscription;
    },
  };
}
