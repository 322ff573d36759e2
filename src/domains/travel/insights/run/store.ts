import { Schema, type Connection } from 'mongoose';
import { fromDocumentId, toDocumentId } from '../../../../mongo/document-id.ts';
import { text, optionalText, date, optionalDate, schemaOptions } from '../../../../mongo/field-kinds.ts';
import { duplicateKeyCode } from '../../../../mongo/duplicate-key.ts';
import type { RunLockStore } from '../insight-store.ts';
import type { InsightRun, RunCounts } from './run.ts';
import type { RunEnd, RunStore } from './run-store.ts';

interface RunDocument extends Omit<InsightRun, 'runId' | 'counts'> {
  _id: string;
  tenantId: string;
  /** JSON. */
  counts: string | null;
}

interface LockDocument {
  _id: string;
  tenantId: string;
  runId: string;
  until: Date;
}

const runSchema = new Schema<RunDocument>(
  {
    _id: text,
    trigger: text,
    day: text,
    status: text,
    startedAt: date,
    completedAt: optionalDate,
    counts: optionalText,
    error: optionalText,
  },
  { collection: 'travel_runs', ...schemaOptions },
)
  .index({ tenantId: 1, status: 1 })
  .index({ tenantId: 1, trigger: 1, startedAt: -1 });

const lockSchema = new Schema<LockDocument>(
  { _id: text, runId: text, until: date },
  { collection: 'travel_run_locks', ...schemaOptions },
);

function toRun({ _id, tenantId, counts, ...fields }: RunDocument): InsightRun {
  return {
    ...fields,
    runId: fromDocumentId(tenantId, _id),
    counts: counts === null ? null : (JSON.parse(counts) as RunCounts),
  };
}

const toUpdate = (end: RunEnd) => ({
  $set: {
    status: end.status,
    completedAt: end.at,
    ...(end.status === 'completed' ? { counts: JSON.stringify(end.counts) } : { error: end.error }),
  },
});

/** The runs of travel insights in MongoDB. */
export async function createRunStore(connection: Connection): Promise<RunStore> {
  const runs = connection.model<RunDocument>('Travel run', runSchema);
  await runs.createIndexes();
  const running = 'running' satisfies InsightRun['status'];

  return {
    async insertRun(tenantId, { runId, counts, ...fields }) {
      const _id = toDocumentId(tenantId, runId);
      await runs.create({ ...fields, _id, tenantId, counts: counts && JSON.stringify(counts) });
    },

    async endRun(tenantId, runId, end) {
      const _id = toDocumentId(tenantId, runId);
      await runs.updateOne({ _id, tenantId, status: running }, toUpdate(end));
    },

    async endOtherRuns(tenantId, runId, end) {
      const _id = { $ne: toDocumentId(tenantId, runId) };
      await runs.updateMany({ tenantId, status: running, _id }, toUpdate(end));
    },

    async findLatestRun(tenantId, trigger) {
      const found = await runs.findOne({ tenantId, trigger }).sort({ startedAt: -1 }).lean();
      return found ? toRun(found) : undefined;
    },
  };
}

/** The lock of each tenant's runs in MongoDB: a document while somebody holds it. */
export function createRunLockStore(connection: Connection): RunLockStore {
  const locks = connection.model<LockDocument>('Travel run lock', lockSchema);
  const keyOf = (tenantId: string) => ({ _id: toDocumentId(tenantId, 'run'), tenantId });

  return {
    async acquire(tenantId, runId, until, now) {
      const free = { ...keyOf(tenantId), until: { $lte: now } };
      try {
        await locks.updateOne(free, { $set: { runId, until } }, { upsert: true });
        return true;
      } catch (error) {
        // It is there and not free, or another took it at the same moment.
        if ((error as { code?: unknown }).code === duplicateKeyCode) return false;
        throw error;
      }
    },

    async renew(tenantId, runId, until) {
      const { matchedCount } = await locks.updateOne({ ...keyOf(tenantId), runId }, { $set: { until } });
      return matchedCount === 1;
    },

    async release(tenantId, runId) {
      await locks.deleteOne({ ...keyOf(tenantId), runId });
    },
  };
}
