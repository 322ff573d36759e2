import type { Page, PageRequest } from '../../../mongo/keyset.ts';
import type { QueryType } from '../queries/answer.ts';
import type { AnalysisRun } from './analysis-run.ts';

/** Narrows a list of runs; an empty list of types matches nothing. */
export interface AnalysisRunFilter {
  /** Only this user's. */
  readonly userId?: string | undefined;
  readonly runType?: readonly QueryType[] | undefined;
}

/** Where the runs of all clients are kept. */
export interface AnalysisRunStore {
  /** Safe to repeat: a run that is there already stays as it is. The runs may be of several clients. */
  saveRuns(runs: readonly AnalysisRun[]): Promise<void>;
  findById(tenantId: string, id: string): Promise<AnalysisRun | undefined>;
  /** A user's runs, newest first. */
  findRuns(tenantId: string, userId: string, limit: number, offset: number): Promise<AnalysisRun[]>;
  /** Newest first. */
  findPage(tenantId: string, filter: AnalysisRunFilter, page: PageRequest): Promise<Page<AnalysisRun>>;
  count(tenantId: string, filter: AnalysisRunFilter): Promise<number>;
  toCursor(run: AnalysisRun): string;
}
