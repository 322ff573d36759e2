import type { Resolvers } from '../../../generated/resolver-types.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import { isSubscribedAt } from '../companies/company.ts';
import type { CompanyService } from '../companies/service.ts';

/** The companies' part of the schema. */
export function createCompanyResolvers(service: CompanyService): Resolvers {
  return {
    Query: {
      aiSubscription: (_root, _args, context) => service.getSubscription(context),
    },
    Mutation: {
      setAiSubscription: (_root, { input: { companyId, active, until } }, context) =>
        withUserErrors(
          context,
          async () => ({
            subscription: await service.setSubscription(context, {
              companyId,
              isActive: active,
              until: until ?? null,
            }),
          }),
          { subscription: null },
        ),
    },
    AiSubscription: {
      active: (subscription) => isSubscribedAt(subscription, new Date()),
    },
  };
}
