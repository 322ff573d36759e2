import { GatewayError } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { needsSubscription, rolesFor, scopeOf, type WorkforceOperation } from './access-table.ts';
import type { AiInsight } from './ai-insight.ts';
import type { Visibility } from './ai-insight-store.ts';
import { toReaders, toVisibleReaders } from './visibility.ts';

export type { WorkforceOperation } from './access-table.ts';

/** The one place where it is decided who may do and see what; every transport and every event asks here. */
export interface Access {
  /**
   * Asks for the role first: it is known without the store, and whom it refuses learns nothing of the company.
   * @throws GatewayError FORBIDDEN if no role of the viewer allows it, or the company has no active subscription.
   */
  require(context: RequestContext, operation: WorkforceOperation): Promise<void>;
  /** Whether the company's AI subscription is active now. */
  isSubscribed(tenantId: string): Promise<boolean>;
  visibilityOf(context: RequestContext): Visibility;
  /** Whether the viewer may see this insight of the company. */
  canSee(context: RequestContext, insight: AiInsight): boolean;
  /** Whether the viewer may save an insight for anybody, or only for themselves. */
  canSaveForOthers(context: RequestContext): boolean;
  /** Whether the viewer may be told figures of the whole company. */
  canSeeCompany(context: RequestContext): boolean;
}

/** What the refused viewer wanted to do, in words. */
const deeds: Record<WorkforceOperation, string> = {
  read: 'read insights',
  create: 'create insights',
  update: 'update insights',
  delete: 'delete insights',
  save: 'save insights',
  generate: 'ask for insights',
  compute: 'compute insights',
  importRecords: 'import records',
  setSubscription: 'set a company’s AI subscription',
};

/** @param isSubscribed see `Access`. */
export function createAccess(isSubscribed: Access['isSubscribed']): Access {
  const visibilityOf = ({ viewer }: RequestContext): Visibility =>
    scopeOf(viewer, 'read') === 'all' ? { kind: 'all' } : { kind: 'addressed', userId: viewer.userId };

  return {
    async require({ viewer }, operation) {
      if (scopeOf(viewer, operation) === 'no') {
        const allowed = rolesFor(operation).join(', ');
        throw new GatewayError(
          'FORBIDDEN',
          `Expected a role that may ${deeds[operation]} (${allowed}), got ${viewer.roles.join(', ')}`,
        );
      }
      if (needsSubscription(operation) && !(await isSubscribed(viewer.tenantId))) {
        throw new GatewayError('FORBIDDEN', 'The company has no active AI subscription');
      }
    },
    isSubscribed,
    visibilityOf,
    canSee(context, insight) {
      const visible = toVisibleReaders(visibilityOf(context));
      return visible === undefined || visible.includes(toReaders(insight));
    },
    canSaveForOthers: ({ viewer }) => scopeOf(viewer, 'save') === 'all',
    canSeeCompany: ({ viewer }) => scopeOf(viewer, 'generate') === 'all',
  };
}
