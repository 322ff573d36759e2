import type { Resolvers } from '../../../generated/resolver-types.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import type { TravelSettings } from '../settings/service.ts';

/** The settings' part of the schema. */
export function createSettingsResolvers(settings: TravelSettings): Resolvers {
  return {
    Mutation: {
      setTravelCurrency: (_root, { input: { currencyCode } }, context) =>
        withUserErrors(
          context,
          async () => ({ currencyCode: await settings.setCurrency(context, currencyCode) }),
          { currencyCode: null },
        ),
    },
  };
}
