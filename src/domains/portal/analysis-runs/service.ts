import { isAdministrator } from '../../../auth/tenant.ts';
import { GatewayError } from '../../../common/errors.ts';
import type { RequestContext } from '../../../common/request-context.ts';
import { isStorableId } from '../../../mongo/document-id.ts';
import type { Page, PageRequest } from '../../../mongo/keyset.ts';
import type { QueryType } from '../queries/answer.ts';
import type { AnalysisRunRecorder } from './recorder.ts';
import type { AnalysisRunFilter, AnalysisRunStore } from './analysis-run-store.ts';
import type { AnalysisRun } from './analysis-run.ts';

/** Whose runs a list shows: the viewer's own, or all of the tenant's, which administrators may see. */
export type AnalysisRunScope = 'mine' | 'all';

export interface AnalysisRunSelection {
  readonly scope: AnalysisRunScope;
  /** All unless given. */
  readonly types?: readonly QueryType[] | undefined;
}

export interface History {
  runs: AnalysisRun[];
  /** How many the user has in all. */
  total: number;
  /** As they were taken. */
  limit: number;
  offset: number;
}

/** What was asked before. What this process answered a moment ago is there. */
export interface AnalysisRunService {
  /**
   * The viewer's own runs, newest first (REST-413, docs/rest/portal.md).
   * @param limit clamped to 1..50; 10 unless given.
   * @param offset clamped to 0 and above; 0 unless given.
   */
  listRuns(context: RequestContext, limit: number | undefined, offset: number | undefined): Promise<History>;
  /** A run of the viewer's own; an administrator finds any of the tenant's. undefined if there is none. */
  findRun(context: RequestContext, id: string): Promise<AnalysisRun | undefined>;
  /** Newest first. @throws GatewayError FORBIDDEN for `all`, but to administrators; BAD_INPUT for a foreign cursor. */
  pageRuns(
    context: RequestContext,
    selection: AnalysisRunSelection,
    page: PageRequest,
  ): Promise<Page<AnalysisRun>>;
  /** @throws GatewayError FORBIDDEN, likewise. */
  countRuns(context: RequestContext, selection: AnalysisRunSelection): Promise<number>;
  toCursor(run: AnalysisRun): string;
}

const defaultLimit = 10;
const maxRuns = 50;
/** Stores count in 32 bits. */
const maxOffset = 2 ** 31 - 1;
/** Milliseconds that a list waits for runs that are on their way; with a store that is away it shows them later. */
const settleTimeoutMs = 1_000;

const clamp = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

function toFilter({ viewer }: RequestContext, { scope, types }: AnalysisRunSelection): AnalysisRunFilter {
  if (scope === 'all' && !isAdministrator(viewer)) {
    throw new GatewayError('FORBIDDEN', 'Only administrators may see the runs of all users');
  }
  return { userId: scope === 'mine' ? viewer.userId : undefined, runType: types };
}

export function createAnalysisRunService(
  store: AnalysisRunStore,
  recorder: Pick<AnalysisRunRecorder, 'settle'>,
): AnalysisRunService {
  return {
    async listRuns({ viewer: { tenantId, userId } }, limit = defaultLimit, offset = 0) {
      const [max, from] = [clamp(limit, 1, maxRuns), clamp(offset, 0, maxOffset)];
      await recorder.settle(tenantId, settleTimeoutMs);
      const [runs, total] = await Promise.all([
        store.findRuns(tenantId, userId, max, from),
        store.count(tenantId, { userId }),
      ]);
      return { runs, total, limit: max, offset: from };
    },

    async findRun({ viewer }, id) {
      if (!isStorableId(id)) return undefined;
      await recorder.settle(viewer.tenantId, settleTimeoutMs);
      const run = await store.findById(viewer.tenantId, id);
      return run && (run.userId === viewer.userId || isAdministrator(viewer)) ? run : undefined;
    },

    async pageRuns(context, selection, page) {
      const filter = toFilter(context, selection);
      const { tenantId } = context.viewer;
      await recorder.settle(tenantId, settleTimeoutMs);
      return await store.findPage(tenantId, filter, page);
    },

    async countRuns(context, selection) {
      return await store.count(context.viewer.tenantId, toFilter(context, selection));
    },

    toCursor: (run) => store.toCursor(run),
  };
}
