import type { RecordSet } from '../../../import/index.ts';
import { recordModels } from './models.ts';
import type { RecordType } from './record.ts';
import type { WorkforceStores } from '../workforce-store.ts';

/** The records of this domain, for imports. */
export const workforceRecordSet: RecordSet<{ workforce: Pick<WorkforceStores, 'records'> }> = {
  models: recordModels,
  open: ({ workforce }, tenantId) => ({
    // Of a kind's name and its records an import knows only that they belong together.
    saveAll: (type, records) => workforce.records.saveAll(tenantId, type as RecordType, records as never),
    // Nothing is kept that is made from these records.
    finish: () => Promise.resolve(),
  }),
};
