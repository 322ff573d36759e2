import type { Resolvers } from '../../../generated/resolver-types.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import type { RecordService } from '../records/service.ts';

/** The records' part of the schema. */
export function createRecordResolvers(service: RecordService): Resolvers {
  return {
    Mutation: {
      importWorkforceRecords: (_root, { input: { leave, ...lists } }, context) =>
        withUserErrors(
          context,
          async () => ({
            savedCount: await service.importRecords(context, {
              ...lists,
              leave: leave?.map((each) => ({ ...each, type: each.type.toLowerCase() })),
            }),
          }),
          { savedCount: 0 },
        ),
    },
  };
}
