import type { RecordSet } from '../../import/index.ts';
import { createLogger } from '../../telemetry/logger.ts';
import { createRollups } from './rollups/refresh.ts';
import type { TravelStores } from './travel-store.ts';
import { recordModels } from './records/models.ts';
import type { RecordKind } from './records/record.ts';
import { openRecordWriter } from './records/writer.ts';

/** The records of this domain, for imports. */
export const travelRecordSet: RecordSet<{ travel: Pick<TravelStores, 'records' | 'rollups'> }> = {
  models: recordModels,
  open({ travel: { records, rollups: store } }, tenantId) {
    // Whoever runs the import reads its warnings where its bad lines stand.
    const log = createLogger('warn', process.stderr);
    const rollups = createRollups({ store, records, log });
    const writer = openRecordWriter(records, rollups, tenantId);
    return {
      // Of a kind's name and its records an import knows only that they belong together.
      saveAll: (kind, given) => writer.saveAll(kind as RecordKind, given as never),
      async finish() {
        await writer.finish();
        // An import that was killed a moment ago may have moved records out of months that this one never saw.
        await rollups.refreshDirty(tenantId);
      },
    };
  },
};
