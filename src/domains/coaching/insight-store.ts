import type { Page, PageRequest } from '../../mongo/keyset.ts';
import type { Insight, InsightChanges } from './insight.ts';

/** Narrows a list: fields with AND, values of one field with OR; an empty list of values matches nothing. */
export interface InsightFilter {
  status?: readonly string[] | undefined;
  category?: readonly string[] | undefined;
  priority?: readonly string[] | undefined;
  kissCategory?: readonly string[] | undefined;
  /** Part of the title, the description or the alignment impact, in any case. */
  text?: string | undefined;
  /** Only open insights of high impact and low effort. */
  quickWin?: true | undefined;
}

export interface InsightOrder {
  field: 'createdAt' | 'updatedAt' | 'priority' | 'title';
  direction: 1 | -1;
}

export interface KissCount {
  /** Any stored value, the undocumented ones included. */
  kissCategory: string;
  count: number;
  quickWinCount: number;
}

/** An insight to store. What `onInsert` says holds where the id is new; an existing one keeps its `createdAt`. */
export interface InsightWrite {
  insight: Insight;
  /** `updatedAt` in place of the insight's, where the id exists already. */
  updatedAtOnOverwrite: Date;
}

/** What the coaching domain needs of a store. Every method stays within one tenant. */
export interface InsightStore {
  /**
   * Inserts or overwrites by id, in one command; ids are distinct. Safe to repeat.
   * @returns the insights as stored, in the order given.
   */
  saveAll(tenantId: string, writes: readonly InsightWrite[]): Promise<Insight[]>;
  /** Those of the ids that exist, in no order. */
  findByIds(tenantId: string, ids: readonly string[]): Promise<Insight[]>;
  /**
   * All insights, newest first, equal ones by id downwards (REST-109, docs/rest/coaching.md), in batches of at least
   * one, each read when it is asked for. What is saved or deleted meanwhile may or may not be among them; nothing is
   * there twice.
   */
  scanAll(tenantId: string): AsyncIterableIterator<Insight[]>;
  findPage(
    tenantId: string,
    filter: InsightFilter,
    order: InsightOrder,
    page: PageRequest,
  ): Promise<Page<Insight>>;
  /** A cursor that stands on this insight in this order. */
  toCursor(insight: Insight, order: InsightOrder): string;
  count(tenantId: string, filter: InsightFilter): Promise<number>;
  countByKissCategory(tenantId: string, filter: InsightFilter): Promise<KissCount[]>;
  /** @returns the insight after the change; undefined if the id does not exist. */
  update(
    tenantId: string,
    id: string,
    changes: InsightChanges,
    updatedAt: Date,
  ): Promise<Insight | undefined>;
  /** @returns whether the id existed. */
  remove(tenantId: string, id: string): Promise<boolean>;
}
