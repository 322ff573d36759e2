import type { Page, PageRequest } from '../../mongo/keyset.ts';
import type { Job, JobOutcome, JobRef, JobStatus } from './job.ts';

export interface JobFilter {
  status?: readonly JobStatus[] | undefined;
  topicId?: readonly string[] | undefined;
  /** Only this user's. */
  userId?: string | undefined;
}

/** A job before it is stored. */
export type NewJob = Pick<
  Job,
  'id' | 'tenantId' | 'userId' | 'topicId' | 'schemaRef' | 'parameters' | 'estimatedDurationMs' | 'createdAt'
>;

/** One sender's right to a job's next event; until it ends, nobody sends any of that job. */
export interface RelayLease {
  ref: JobRef;
  seq: number;
  until: Date;
}

/**
 * Jobs, each one document with its events. Every change of state is one conditional update that appends the
 * state's event, so that neither is ever there without the other.
 */
export interface JobStore {
  /** Stores a job with its `created` event. @returns the job that stands under the id, be it an earlier one. */
  create(job: NewJob): Promise<Job>;
  find(tenantId: string, jobId: string): Promise<Job | undefined>;
  /** The number of the job's last event, without the job; undefined if it is gone. */
  findLastSeq(ref: JobRef): Promise<number | undefined>;
  findPage(tenantId: string, filter: JobFilter, page: PageRequest): Promise<Page<Job>>;
  toCursor(job: Job): string;
  /**
   * Jobs that wait for a worker, or whose worker's lease ran out, longest waiting first; of all tenants but those
   * in `except`.
   */
  findClaimable(now: Date, limit: number, except: readonly string[]): Promise<JobRef[]>;
  /**
   * Takes the job for a worker until `leaseUntil`; the first time its `started` event is appended.
   * @returns undefined if another worker has it or it has ended.
   */
  claim(ref: JobRef, now: Date, leaseUntil: Date): Promise<Job | undefined>;
  /** @returns whether the lease was still this fencing token's. */
  renew(ref: JobRef, fencingToken: number, leaseUntil: Date): Promise<boolean>;
  /** Gives the job back unworked. */
  release(ref: JobRef, fencingToken: number, now: Date): Promise<void>;
  /**
   * Ends the job with its terminal event.
   * @param fencingToken the worker's; undefined ends it whoever works on it.
   * @returns undefined if it had ended, or the lease is another's: the outcome is discarded.
   */
  finish(
    ref: JobRef,
    fencingToken: number | undefined,
    outcome: JobOutcome,
    now: Date,
  ): Promise<Job | undefined>;
  /** Jobs with events to relay now, longest due first; of all tenants. */
  findUnrelayed(now: Date, limit: number): Promise<JobRef[]>;
  /** The number of the last relayed event of a job, 0 for none. */
  findRelayed(ref: JobRef): Promise<{ job: Job; relayedSeq: number } | undefined>;
  /**
   * Takes the job's next event for one sender, until `lease.until`.
   * @returns false if another sender has it, it has been relayed, or its time has not come.
   */
  claimRelay(leaseMs: RelayLease, now: Date): Promise<boolean>;
  /** Ends a lease, with its event relayed; the job's next one may leave at once. Nothing where the lease is lost. */
  markRelayed(leaseMs: RelayLease, now: Date): Promise<void>;
  /** Ends a lease, with its event to be sent again at `next`. Nothing where the lease is lost. */
  postponeRelay(leaseMs: RelayLease, next: Date): Promise<void>;
}
