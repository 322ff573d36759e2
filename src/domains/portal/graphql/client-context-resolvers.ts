import type { Resolvers } from '../../../generated/resolver-types.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import { toPartName, toPartValue } from './client-context-mappers.ts';
import type { ClientContextService } from '../client-context/service.ts';

export function createClientContextResolvers(service: ClientContextService): Resolvers {
  return {
    Query: {
      contextSchema: (_root, { part }) => service.contextSchema(toPartName(part)),
      clientContext: (_root, _args, context) => service.listParts(context),
    },
    Mutation: {
      putClientContext: (_root, { input: { part, data } }, context) =>
        withUserErrors(
          context,
          async () => {
            const put = await service.putPart(context, toPartName(part), data);
            return { part: toPartValue(put.part), storedAt: put.storedAt };
          },
          { part: null, storedAt: null },
        ),
    },
    ClientContextPart: {
      part: ({ part }) => toPartValue(part),
      previousScan: ({ previousScan }) => previousScan ?? null,
    },
  };
}
