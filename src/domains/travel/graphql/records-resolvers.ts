import type { Resolvers } from '../../../generated/resolver-types.ts';
import { withUserErrors } from '../../../api/graphql/user-errors.ts';
import type { RecordKind } from '../records/record.ts';
import type { RecordService } from '../records/service.ts';

/** The records' part of the schema. */
export function createRecordResolvers(service: RecordService): Resolvers {
  return {
    Mutation: {
      importTravelRecords: (_root, { input: { cashMovements, leads, ...lists } }, context) =>
        withUserErrors(
          context,
          async () => ({
            savedCount: await service.importRecords(context, {
              ...lists,
              cashMovements: cashMovements?.map((each) => ({
                ...each,
                direction: each.direction.toLowerCase(),
              })),
              leads: leads?.map((each) => ({ ...each, status: each.status.toLowerCase() })),
            }),
          }),
          { savedCount: 0 },
        ),
      deleteTravelRecords: (_root, { input: { kind, ids } }, context) =>
        withUserErrors(
          context,
          async () => ({
            deletedCount: await service.deleteRecords(context, kind.toLowerCase() as RecordKind, ids),
          }),
          { deletedCount: 0 },
        ),
    },
  };
}
