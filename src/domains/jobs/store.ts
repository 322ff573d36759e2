import { randomUUID } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../mongo/document-id.ts';
import { text, optionalText, number, date, optionalDate, schemaOptions } from '../../mongo/field-kinds.ts';
import { encodeCursor, toKeysetQuery, toPage } from '../../mongo/keyset.ts';
import type { Job, JobEvent, JobEventType, JobOutcome, JobRef, JobStatus } from './job.ts';
import type { JobFilter, JobStore } from './job-store.ts';

/** What callers and models wrote is kept as JSON text: its keys may be any, and no operator can be among them. */
interface EventDocument extends Omit<JobEvent, 'outcome'> {
  outcome: string | null;
}

interface JobDocument extends Omit<Job, 'id' | 'parameters' | 'events' | 'fencingToken'> {
  _id: string;
  /** The fencing token, by the name under which jobs are stored. */
  fence: number;
  parameters: string;
  events: EventDocument[];
  lastSeq: number;
  /** When a worker may take it: at once while pending, after the lease while processing; absent at the end. */
  claimableAt?: Date;
  /** Events up to this one have left for the bus. */
  relayedSeq: number;
  /**
   * When the next event may leave for the bus: later while one is being sent, or was refused; absent while all have
   * left. An event that is appended never makes it earlier.
   */
  relayableAt?: Date;
  expiresAt: Date;
}

const eventSchema = new Schema<EventDocument>(
  { seq: number, eventId: text, type: text, occurredAt: date, outcome: optionalText },
  { _id: false },
);

const jobSchema = new Schema<JobDocument>(
  {
    _id: text,
    userId: text,
    topicId: text,
    schemaRef: text,
    parameters: text,
    status: text,
    attempts: number,
    fence: number,
    estimatedDurationMs: number,
    createdAt: date,
    startedAt: optionalDate,
    completedAt: optionalDate,
    events: [eventSchema],
    lastSeq: number,
    claimableAt: { type: Date },
    relayedSeq: number,
    relayableAt: { type: Date },
    expiresAt: date,
  },
  { collection: 'jobs', ...schemaOptions },
)
  .index({ tenantId: 1, createdAt: -1, _id: -1 })
  .index({ tenantId: 1, userId: 1, createdAt: -1, _id: -1 })
  .index({ claimableAt: 1, tenantId: 1 }, { partialFilterExpression: { claimableAt: { $exists: true } } })
  .index({ relayableAt: 1 }, { partialFilterExpression: { relayableAt: { $exists: true } } })
  .index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

const order = 'createdAt';
const sortKeys = { createdAt: 'time', _id: 'text' } as const;
const idsOnly = { _id: 1, tenantId: 1 } as const;

function toJob(document: JobDocument): Job {
  const {
    _id,
    parameters,
    events,
    lastSeq: _seq,
    claimableAt: _at,
    relayedSeq: _r,
    relayableAt: _i,
    expiresAt: _e,
    fence,
    ...rest
  } = document;
  return {
    ...rest,
    id: fromDocumentId(rest.tenantId, _id),
    fencingToken: fence,
    parameters: JSON.parse(parameters) as Record<string, unknown>,
    events: events.map((event) => ({
      ...event,
      outcome: event.outcome === null ? null : (JSON.parse(event.outcome) as JobOutcome),
    })),
  };
}

function createEvent(
  seq: number,
  type: JobEventType,
  occurredAt: Date,
  outcome: JobOutcome | null = null,
): EventDocument {
  return { seq, eventId: randomUUID(), type, occurredAt, outcome: outcome && JSON.stringify(outcome) };
}

const toRef = ({ _id, tenantId }: { _id: string; tenantId: string }): JobRef => ({
  tenantId,
  jobId: fromDocumentId(tenantId, _id),
});

const keyOf = ({ tenantId, jobId }: JobRef) => ({ _id: toDocumentId(tenantId, jobId), tenantId });

function toConditions({ status, topicId, userId }: JobFilter): Record<string, unknown> {
  return {
    ...(userId !== undefined && { userId }),
    ...(status && { status: { $in: [...status] } }),
    ...(topicId && { topicId: { $in: [...topicId] } }),
  };
}

/** @param kept how long a job is kept after it was created, ms. */
export async function createJobStore(connection: Connection, kept: number): Promise<JobStore> {
  const jobs = connection.model<JobDocument>('Job', jobSchema);
  await jobs.createIndexes();
  const after = { returnDocument: 'after', timestamps: false } as const;

  const find = async (tenantId: string, jobId: string) => {
    const found = await jobs.findOne(keyOf({ tenantId, jobId })).lean();
    return found ? toJob(found) : undefined;
  };

  return {
    find,

    async findLastSeq(ref) {
      return (await jobs.findOne(keyOf(ref), { lastSeq: 1 }).lean())?.lastSeq;
    },

    async create({ id, parameters, ...rest }) {
      const event = createEvent(1, 'ai.job.created', rest.createdAt);
      const stored = await jobs
        .findOneAndUpdate(
          keyOf({ tenantId: rest.tenantId, jobId: id }),
          {
            $setOnInsert: {
              userId: rest.userId,
              topicId: rest.topicId,
              schemaRef: rest.schemaRef,
              estimatedDurationMs: rest.estimatedDurationMs,
              createdAt: rest.createdAt,
              parameters: JSON.stringify(parameters),
              status: 'pending' satisfies JobStatus,
              attempts: 0,
              fence: 0,
              startedAt: null,
              completedAt: null,
              events: [event],
              lastSeq: 1,
              claimableAt: rest.createdAt,
              relayedSeq: 0,
              relayableAt: rest.createdAt,
              expiresAt: new Date(rest.createdAt.getTime() + kept),
            },
          },
          { ...after, upsert: true },
        )
        .lean();
      return toJob(stored);
    },

    async findPage(tenantId, filter, page) {
      const keyset = toKeysetQuery(order, sortKeys, -1, page);
      const found = await jobs
        .find({ ...toConditions(filter), ...keyset.filter, tenantId })
        .sort(keyset.sort)
        .limit(keyset.limit)
        .lean();
      return toPage(found.map(toJob), page);
    },

    toCursor: ({ createdAt, tenantId, id }) => encodeCursor(order, [createdAt, toDocumentId(tenantId, id)]),

    async findClaimable(now, limit, except) {
      const others = except.length > 0 && { tenantId: { $nin: [...except] } };
      const found = await jobs
        .find({ claimableAt: { $lte: now }, ...others }, idsOnly, { acrossTenants: true })
        .sort({ claimableAt: 1 })
        .limit(limit)
        .lean();
      return found.map(toRef);
    },

    async claim(ref, now, leaseUntil) {
      const taken = { status: 'processing' satisfies JobStatus, claimableAt: leaseUntil };
      const first = await jobs
        .findOneAndUpdate(
          { ...keyOf(ref), status: 'pending', lastSeq: 1, claimableAt: { $lte: now } },
          {
            $set: { ...taken, startedAt: now },
            $max: { relayableAt: now },
            $inc: { attempts: 1, fence: 1, lastSeq: 1 },
            $push: { events: createEvent(2, 'ai.job.started', now) },
          },
          after,
        )
        .lean();
      if (first) return toJob(first);
      const again = await jobs
        .findOneAndUpdate(
          { ...keyOf(ref), status: 'processing', claimableAt: { $lte: now } },
          { $set: taken, $inc: { attempts: 1, fence: 1 } },
          after,
        )
        .lean();
      return again ? toJob(again) : undefined;
    },

    async renew(ref, fencingToken, leaseUntil) {
      const { matchedCount } = await jobs.updateOne(
        { ...keyOf(ref), fence: fencingToken, status: 'processing' },
        { $set: { claimableAt: leaseUntil } },
      );
      return matchedCount === 1;
    },

    async release(ref, fencingToken, now) {
      await jobs.updateOne(
        { ...keyOf(ref), fence: fencingToken, status: 'processing' },
        // A renewal that is on its way must not hold the job again.
        { $set: { claimableAt: now }, $inc: { attempts: -1, fence: 1 } },
      );
    },

    async finish(ref, fencingToken, outcome, now) {
      // The event's number must be known to be appended, so the update holds only if it is still the next.
      for (;;) {
        const job = await find(ref.tenantId, ref.jobId);
        if (!job || job.completedAt || (fencingToken !== undefined && job.fencingToken !== fencingToken))
          return undefined;
        const seq = job.events.length;
        const type = outcome.status === 'completed' ? 'ai.job.completed' : 'ai.job.failed';
        const ended = await jobs
          .findOneAndUpdate(
            { ...keyOf(ref), fence: job.fencingToken, status: job.status, lastSeq: seq },
            {
              $set: { status: outcome.status, completedAt: now },
              $max: { relayableAt: now },
              $unset: { claimableAt: 1 },
              $inc: { lastSeq: 1 },
              $push: { events: createEvent(seq + 1, type, now, outcome) },
            },
            after,
          )
          .lean();
        if (ended) return toJob(ended);
      }
    },

    async findUnrelayed(now, limit) {
      const found = await jobs
        .find({ relayableAt: { $lte: now } }, idsOnly, { acrossTenants: true })
        .sort({ relayableAt: 1 })
        .limit(limit)
        .lean();
      return found.map(toRef);
    },

    async findRelayed(ref) {
      const found = await jobs.findOne(keyOf(ref)).lean();
      return found ? { job: toJob(found), relayedSeq: found.relayedSeq } : undefined;
    },

    async claimRelay({ ref, seq, until }, now) {
      const { matchedCount } = await jobs.updateOne(
        { ...keyOf(ref), relayedSeq: seq - 1, relayableAt: { $lte: now } },
        { $set: { relayableAt: until } },
      );
      return matchedCount === 1;
    },

    async markRelayed({ ref, seq, until }, now) {
      // The last event and that it was the last are written at once: between two writes this process may die, and
      // the job would be looked at for ever. Where the job has gone on meanwhile, more is to be relayed.
      const held = { ...keyOf(ref), relayedSeq: seq - 1, relayableAt: until };
      const last = await jobs.updateOne(
        { ...held, lastSeq: seq },
        { $set: { relayedSeq: seq }, $unset: { relayableAt: 1 } },
      );
      if (last.matchedCount === 0)
        await jobs.updateOne(held, { $set: { relayedSeq: seq, relayableAt: now } });
    },

    async postponeRelay({ ref, seq, until }, next) {
      await jobs.updateOne(
        { ...keyOf(ref), relayedSeq: seq - 1, relayableAt: until },
        { $set: { relayableAt: next } },
      );
    },
  };
}
