import type { Connection } from 'mongoose';
import type { RunLockStore, TravelInsightStore } from './insights/insight-store.ts';
import type { RunStore } from './insights/run/run-store.ts';
import { createRunLockStore, createRunStore } from './insights/run/store.ts';
import { createTravelInsightStore } from './insights/store.ts';
import type { RecordStore } from './records/record-store.ts';
import { createRecordStore } from './records/store.ts';
import type { RollupStore } from './rollups/rollup-store.ts';
import { createRollupStore } from './rollups/store.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { createSettingsStore } from './settings/store.ts';

/** The travel domain's stores. */
export interface TravelStores {
  records: RecordStore;
  rollups: RollupStore;
  settings: SettingsStore;
  insights: TravelInsightStore;
  runs: RunStore;
  runLocks: RunLockStore;
}

export async function createTravelStores(connection: Connection): Promise<TravelStores> {
  const [records, rollups, insights, runs] = await Promise.all([
    createRecordStore(connection),
    createRollupStore(connection),
    createTravelInsightStore(connection),
    createRunStore(connection),
  ]);
  const settings = createSettingsStore(connection);
  return { records, rollups, settings, insights, runs, runLocks: createRunLockStore(connection) };
}
