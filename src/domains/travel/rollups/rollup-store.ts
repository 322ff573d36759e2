import type { CountedDocument, StoredRow } from './aggregate.ts';

/** Somebody's word that a bucket (by its name, see source.ts) is to be recomputed. */
export interface DirtyBucket {
  bucket: string;
  session: string;
}

/** The rows of a document of a view, for a month. */
export interface StoredRows {
  month: string;
  rows: readonly StoredRow[];
}

/** Numbers of recomputations by the bucket's name; the first one is 1. */
export type BucketVersions = ReadonlyMap<string, number>;

/** What a recomputation with a number has found for a bucket. */
export interface CountedBucket {
  bucket: string;
  number: number;
  documents: readonly CountedDocument[];
}

/**
 * What rollups need of a store. Buckets go by name. Every method but `findTenantsWithAbandoned` and
 * `findNextTenant` stays within one tenant.
 */
export interface RollupStore {
  /** Marks the buckets for the change set until the lease ends, whether it has marked them before or not. */
  saveDirtyBuckets(
    tenantId: string,
    session: string,
    buckets: readonly string[],
    leaseUntil: Date,
  ): Promise<void>;
  /** @returns how many marks the change set still had. */
  renewDirtyBuckets(tenantId: string, session: string, leaseUntil: Date): Promise<number>;
  deleteDirtyBuckets(tenantId: string, session: string, buckets: readonly string[]): Promise<void>;
  /** Makes the change set the owner of every mark whose lease has ended. @returns the buckets of these dirty marks. */
  adoptDirtyBuckets(tenantId: string, session: string, now: Date, leaseUntil: Date): Promise<string[]>;
  /** The buckets that anybody has marked, each once. */
  findDirtyBuckets(tenantId: string): Promise<string[]>;
  isDirty(tenantId: string, bucket: string): Promise<boolean>;
  /** Tenants that have dirty marks whose lease has ended, as many as a look at `limit` marks shows. */
  findTenantsWithAbandoned(now: Date, limit: number): Promise<string[]>;

  /**
   * Numbers for a recomputation of the buckets, each larger than every one that was given out before the call. Who asks at
   * the same moment may be given the same, and reads what both have written before they asked.
   */
  takeVersions(tenantId: string, buckets: readonly string[]): Promise<BucketVersions>;
  /** The last number taken; 0 before the first. */
  findLastVersion(tenantId: string, bucket: string): Promise<number>;
  /** Says that recomputations have written all their rows. @returns the largest numbers of which that has been said. */
  complete(tenantId: string, numbers: BucketVersions): Promise<BucketVersions>;
  /** Writes the documents of recomputations, each unless one of a recomputation with as large a number stands there. */
  saveCounted(tenantId: string, counted: readonly CountedBucket[]): Promise<void>;
  /** Takes the rows out of the buckets' documents that no recomputation with at least this number has written. */
  clearOlder(tenantId: string, numbers: BucketVersions): Promise<void>;

  /** The months of a source that have documents, in order. */
  findMonths(tenantId: string, source: string): Promise<string[]>;
  /** The tenant that has documents and comes next after one, in order ('' before the first); undefined after the last. */
  findNextTenant(after: string): Promise<string | undefined>;
  findDocuments(tenantId: string, bucket: string): Promise<CountedDocument[]>;
  /** Of one view and shard ('' if it has none), from the first to the last month, both included; in order. */
  findRows(tenantId: string, view: string, shard: string, from: string, to: string): Promise<StoredRows[]>;
}
