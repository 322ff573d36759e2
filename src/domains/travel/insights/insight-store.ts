import type { Page, PageRequest } from '../../../mongo/keyset.ts';
import type {
  Briefing,
  InsightEvent,
  Recommendation,
  ReviewStatus,
  Severity,
  StateChange,
} from './insight-event.ts';

/** Which events are listed. Days are `YYYY-MM-DD`, of `createdAt`, both included. */
export interface EventFilter {
  domain?: string | undefined;
  status?: ReviewStatus | undefined;
  severity?: Severity | undefined;
  /** Only those whose finding holds, and which nobody has resolved or dismissed. */
  isOpen?: true | undefined;
  entityType?: string | undefined;
  entityId?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
}

export interface RecommendationFilter {
  domain?: string | undefined;
  status?: ReviewStatus | undefined;
  priorityMin?: number | undefined;
  priorityMax?: number | undefined;
}

/** A page by number, as the REST operations count: 1 is the first. */
export interface NumberedPage {
  page: number;
  pageSize: number;
}
export interface NumberedRows<Row> {
  rows: Row[];
  total: number;
}

/** A change of state, applied only if the record still is in the state that the change begins from. */
export interface StatePatch {
  change?: StateChange;
  completedAt?: Date | null;
  ownerUserId?: string | null;
  resolutionNote?: string | null;
  dueDate?: string | null;
}

/** What the travel domain needs of a store for insights. Every method stays within one tenant. */
export interface TravelInsightStore {
  /** Events that no run has seen cleared, by finding. */
  findOpenEvents(tenantId: string): Promise<InsightEvent[]>;
  /** Inserts those whose id is new and whose finding has no open event. @returns those. */
  insertNewEvents(tenantId: string, events: readonly InsightEvent[]): Promise<InsightEvent[]>;
  insertNewRecommendations(
    tenantId: string,
    recommendations: readonly Recommendation[],
  ): Promise<Recommendation[]>;
  /**
   * Overwrites what a later run knows better: severity, priority, confidence, evidence, words, provenance; an event
   * that was cleared, resolved or dismissed meanwhile stays as it is, and so does its recommendation.
   */
  refreshEvent(tenantId: string, event: InsightEvent): Promise<void>;
  /** @returns the record after it; undefined if it stays as it is. */
  refreshRecommendation(
    tenantId: string,
    recommendation: Recommendation,
  ): Promise<Recommendation | undefined>;
  /** @returns the record after the change; undefined if there is none in that state. */
  changeEvent(
    tenantId: string,
    id: string,
    from: ReviewStatus,
    patch: StatePatch & { clearedAt?: Date },
  ): Promise<InsightEvent | undefined>;
  changeRecommendation(
    tenantId: string,
    id: string,
    from: ReviewStatus,
    patch: StatePatch,
  ): Promise<Recommendation | undefined>;
  findEvents(tenantId: string, ids: readonly string[]): Promise<InsightEvent[]>;
  findRecommendations(tenantId: string, ids: readonly string[]): Promise<Recommendation[]>;
  findRecommendationsOfEvents(tenantId: string, eventIds: readonly string[]): Promise<Recommendation[]>;
  /** Newest first. */
  listEvents(tenantId: string, filter: EventFilter, page: NumberedPage): Promise<NumberedRows<InsightEvent>>;
  pageEvents(tenantId: string, filter: EventFilter, page: PageRequest): Promise<Page<InsightEvent>>;
  /** Where the event stands in `pageEvents`. */
  toEventCursor(tenantId: string, event: InsightEvent): string;
  countEvents(tenantId: string, filter: EventFilter): Promise<number>;
  /** The most urgent first, then the newest. */
  listRecommendations(
    tenantId: string,
    filter: RecommendationFilter,
    page: NumberedPage,
  ): Promise<NumberedRows<Recommendation>>;
  pageRecommendations(
    tenantId: string,
    filter: RecommendationFilter,
    page: PageRequest,
  ): Promise<Page<Recommendation>>;
  /** Where the recommendation stands in `pageRecommendations`. */
  toRecommendationCursor(tenantId: string, recommendation: Recommendation): string;
  /** The newest first, by `createdAt` and `_id`; the page's cursor holds values of these. */
  pageNewestRecommendations(tenantId: string, page: PageRequest): Promise<Page<Recommendation>>;
  countRecommendations(tenantId: string, filter: RecommendationFilter): Promise<number>;
  /** Inserts or overwrites the day's. @returns whether there was none. */
  saveBriefing(tenantId: string, briefing: Briefing): Promise<boolean>;
  findBriefing(tenantId: string, date: string): Promise<Briefing | undefined>;
  findBriefings(tenantId: string, ids: readonly string[]): Promise<Briefing[]>;
  /** The latest one whose day is not after the given one. */
  findLatestBriefing(tenantId: string, until: string): Promise<Briefing | undefined>;
}

/** One run at a time for each tenant: a lease that its holder renews. */
export interface RunLockStore {
  /** @returns false while another run holds it. */
  acquire(tenantId: string, runId: string, until: Date, now: Date): Promise<boolean>;
  /** @returns false if it was lost. */
  renew(tenantId: string, runId: string, until: Date): Promise<boolean>;
  release(tenantId: string, runId: string): Promise<void>;
}
