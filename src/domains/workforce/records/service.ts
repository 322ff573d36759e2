import type { RequestContext } from '../../../common/request-context.ts';
import type { Access } from '../insights/access.ts';
import { recordModels } from './models.ts';
import type { RecordType } from './record.ts';
import type { RecordStore } from './record-store.ts';

/** A list of records as a caller gives them, by the name of the field that holds it. */
export type RecordsInput = {
  readonly [Name in keyof typeof typeOfList]?: readonly object[] | null | undefined;
};

const typeOfList = {
  users: 'user',
  departments: 'department',
  employees: 'employee',
  attendance: 'attendance',
  tasks: 'task',
  leave: 'leave',
} as const satisfies Record<string, RecordType>;

/** A company's records, which insights are computed from. */
export interface RecordService {
  /**
   * Checks all, then saves all: none is saved where one is at fault.
   * @returns how many were given.
   * @throws GatewayError FORBIDDEN; BAD_INPUT naming list, index and field of the first one at fault.
   */
  importRecords(context: RequestContext, given: RecordsInput): Promise<number>;
}

export function createRecordService(
  store: Pick<RecordStore, 'saveAll'>,
  access: Pick<Access, 'require'>,
): RecordService {
  return {
    async importRecords(context, given) {
      await access.require(context, 'importRecords');
      const lists = Object.entries(typeOfList).map(([list, type]) => ({
        type,
        records: (given[list as keyof RecordsInput] ?? []).map((each, index) =>
          recordModels[type].toRecord({ ...each }, [list, String(index)]),
        ),
      }));
      for (const { type, records } of lists) {
        await store.saveAll(context.viewer.tenantId, type, records);
      }
      const count = lists.reduce((sum, { records }) => sum + records.length, 0);
      context.log.info({ records: count }, 'Workforce records imported');
      return count;
    },
  };
}
