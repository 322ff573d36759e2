import type { Resolvers } from '../../../generated/resolver-types.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import type { RunService } from '../runs/run-service.ts';

/** The runs' part of the schema. */
export function createRunResolvers(runs: RunService): Resolvers {
  return {
    Mutation: {
      computeAiInsights: (_root, { input: { period } }, context) =>
        withUserErrors(
          context,
          async () => {
            const { delivered, foundCount } = await runs.computeAiInsights(context, period);
            return { aiInsights: delivered, foundCount };
          },
          { aiInsights: [], foundCount: 0 },
        ),
    },
  };
}
