import type { AiClient } from '../../../../ai/index.ts';
import type { EventBus } from '../../../../events/bus.ts';
import type { Evaluate } from '../finding.ts';
import type { RunLockStore, TravelInsightStore } from '../insight-store.ts';
import type { LeaseTimes } from './lease.ts';
import type { RunStore } from './run-store.ts';

/** What runs work with. */
export interface RunDeps {
  ai: AiClient;
  bus: EventBus;
  evaluate: Evaluate;
  insights: TravelInsightStore;
  runs: RunStore;
  locks: RunLockStore;
  /** What analytics take for today, `YYYY-MM-DD`. */
  asOf: () => string;
  /** Ends all runs, at a shutdown. */
  stopping: AbortSignal;
  lease?: LeaseTimes;
}
