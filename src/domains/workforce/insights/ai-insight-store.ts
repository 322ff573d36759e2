import type { Page, PageRequest } from '../../../mongo/keyset.ts';
import type { AiInsight, AiInsightChanges, ApplicablePeriod } from './ai-insight.ts';

/** Narrows a list: fields with AND, values of one field with OR; an empty list of values matches nothing. */
export interface AiInsightFilter {
  insightType?: readonly string[] | undefined;
  audienceUserId?: readonly string[] | undefined;
  aiStatus?: readonly string[] | undefined;
  companyId?: readonly string[] | undefined;
  /** Insights whose period shares a moment with this one. */
  applicablePeriod?: Partial<ApplicablePeriod> | undefined;
}

/** Which of a company's insights a viewer may see; the access policy gives it. */
export type Visibility = { kind: 'all' } | { kind: 'addressed'; userId: string };

/**
 * What the workforce domain needs of a store for insights. Every method stays within one tenant, and deleted
 * insights appear in none but `findStored`.
 */
export interface AiInsightStore {
  /** Inserts those whose id is new, deleted ones included. Safe to repeat. @returns those that it inserted. */
  insertNew(tenantId: string, insights: readonly AiInsight[]): Promise<AiInsight[]>;
  /** Those of the ids that exist and are visible, in no order. */
  findByIds(tenantId: string, ids: readonly string[], visibility: Visibility): Promise<AiInsight[]>;
  /** Those of the ids that were ever stored, deleted ones included. */
  findStored(tenantId: string, ids: readonly string[]): Promise<AiInsight[]>;
  /** Newest first. */
  findPage(
    tenantId: string,
    filter: AiInsightFilter,
    visibility: Visibility,
    page: PageRequest,
  ): Promise<Page<AiInsight>>;
  /** Newest first, by number: `skip` rows are left out. */
  findSlice(
    tenantId: string,
    filter: AiInsightFilter,
    visibility: Visibility,
    slice: { skip: number; limit: number },
  ): Promise<AiInsight[]>;
  count(tenantId: string, filter: AiInsightFilter, visibility: Visibility): Promise<number>;
  toCursor(insight: AiInsight): string;
  /**
   * Changes what is given and adds one to `recordVersion`, as `changeInsight` says.
   * @param onlyIfPending changes nothing unless the insight is still pending.
   * @returns the insight before and after the change; undefined if there is none.
   */
  update(
    tenantId: string,
    id: string,
    changes: AiInsightChanges,
    options: { at: Date; onlyIfPending?: boolean },
  ): Promise<{ before: AiInsight; after: AiInsight } | undefined>;
  /** Marks it deleted. @returns the insight as it is then; undefined if there is none. */
  remove(tenantId: string, id: string, at: Date): Promise<AiInsight | undefined>;
}
