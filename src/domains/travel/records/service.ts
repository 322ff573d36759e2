import { badInput } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { assertManages } from '../access.ts';
import type { ChangeTracker } from './change-set.ts';
import { recordModels } from './models.ts';
import type { RecordKind } from './record.ts';
import type { RecordStore } from './record-store.ts';
import { openRecordWriter, type RecordWriter } from './writer.ts';

/** A list of records as a caller gives them, by the name of the field that holds it. */
export type RecordsInput = {
  readonly [Name in keyof typeof kindOfList]?: readonly object[] | null | undefined;
};

const kindOfList = {
  itineraries: 'itinerary',
  cashMovements: 'cash_movement',
  deposits: 'deposit',
  supplierInvoices: 'supplier_invoice',
  fxRates: 'fx_rate',
  fxHoldings: 'fx_holding',
  employees: 'employee',
  leads: 'lead',
  targets: 'target',
  compensation: 'compensation',
} as const satisfies Record<string, RecordKind>;

/** Ids of one deletion. */
const maxIds = 1_000;

/** A company's records, which analytics are computed from. */
export interface RecordService {
  /**
   * Checks all, then saves all: none is saved where one is at fault. The views are up to date when it resolves.
   * @returns how many were given.
   * @throws GatewayError FORBIDDEN; BAD_INPUT naming list, index and field of the first one at fault.
   */
  importRecords(context: RequestContext, given: RecordsInput): Promise<number>;
  /**
   * Deletes those of the ids that there are; the views are up to date when it resolves.
   * @returns how many there were.
   * @throws GatewayError FORBIDDEN; BAD_INPUT for more than 1,000 ids.
   */
  deleteRecords(context: RequestContext, kind: RecordKind, ids: readonly string[]): Promise<number>;
}

export interface RecordServiceDeps {
  records: Pick<RecordStore, 'insertNew' | 'overwrite' | 'deleteKnown' | 'findByIds'>;
  rollups: ChangeTracker;
}

export function createRecordService({ records: store, rollups }: RecordServiceDeps): RecordService {
  /** What was written counts, also if the rest was refused. */
  const write = async <Result>(
    { viewer }: RequestContext,
    change: (writer: RecordWriter) => Promise<Result>,
  ): Promise<Result> => {
    const writer = openRecordWriter(store, rollups, viewer.tenantId);
    try {
      return await change(writer);
    } finally {
      await writer.finish();
    }
  };

  return {
    async importRecords(context, given) {
      assertManages(context, 'import records');
      const lists = Object.entries(kindOfList).map(([list, kind]) => ({
        kind,
        records: (given[list as keyof RecordsInput] ?? []).map((each, index) =>
          recordModels[kind].toRecord({ ...each }, [list, String(index)]),
        ),
      }));
      const count = lists.reduce((sum, { records }) => sum + records.length, 0);
      if (count === 0) return 0;
      await write(context, async (writer) => {
        for (const { kind, records } of lists) await writer.saveAll(kind, records);
      });
      context.log.info({ records: count }, 'Travel records imported');
      return count;
    },

    async deleteRecords(context, kind, ids) {
      assertManages(context, 'delete records');
      if (ids.length > maxIds) throw badInput(['ids'], `at most ${maxIds} ids`, ids.length);
      const count = await write(context, (writer) => writer.deleteByIds(kind, ids));
      context.log.info({ kind, records: count }, 'Travel records deleted');
      return count;
    },
  };
}
