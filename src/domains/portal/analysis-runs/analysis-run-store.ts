import type { Page, PageRequest } from '../../../mongo/keyset.ts';
import type { QueryType } from '../queries/answer.ts';
import type { InsightRun } from './analysis-run.ts';

/** Narrows a list of runs; an empty list of types matches nothing. */
export interface RunFilter {
  /** Only this user's. */
  readonly userId?: string | undefined;
  readonly runType?: readonly QueryType[] | undefined;
}

/** Where the runs of all clients are kept. */
export interface RunStore {
  /** Safe to repeat: a run that is there already stays as it is. The runs may be of several clients. */
  saveRuns(runs: readonly InsightRun[]): Promise<void>;
  findById(tenantId: string, id: string): Promise<InsightRun | undefined>;
  /** A user's runs, newest first. */
  findRuns(tenantId: string, userId: string, limit: number, offset: number): Promise<InsightRun[]>;
  /** Newest first. */
  findPage(tenantId: string, filter: RunFilter, page: PageRequest): Promise<Page<InsightRun>>;
  count(tenantId: string, filter: RunFilter): Promise<number>;
  toCursor(run: InsightRun): string;
}
