import { isDeepStrictEqual } from 'node:util';
import type { ChangeTracker } from './change-set.ts';
import type { RecordKind, TravelRecords } from './record.ts';
import type { RecordStore } from './record-store.ts';

/** How a tenant's records change: imports, the API and the demo data all write through one. */
export interface RecordWriter {
  /** Inserts or overwrites by id; of one id given twice the last wins. Safe to repeat. */
  saveAll<Kind extends RecordKind>(kind: Kind, records: readonly TravelRecords[Kind][]): Promise<void>;
  /** @returns how many of the ids there were. */
  deleteByIds(kind: RecordKind, ids: readonly string[]): Promise<number>;
  /** Brings the views up to date. Call it after the last change, also if one was refused. */
  finish(): Promise<void>;
}

/** Times that a change is tried while others change the same records. */
const maxRounds = 20;

class ContentionError extends Error {
  override readonly name = 'ContentionError';
}

/** Whether a record is stored as it is given; when it was imported first is the store's own. */
function isSame(stored: object, given: object): boolean {
  return isDeepStrictEqual({ ...stored, createdAt: undefined }, { ...given, createdAt: undefined });
}

/**
 * What a record counts in is marked before the record changes, its old version as well as the new one; and a record
 * changes only while it lies where it was marked. Otherwise one that another writer moves at that moment would leave a
 * month that nobody recomputes.
 */
export function openRecordWriter(
  store: Pick<RecordStore, 'insertNew' | 'overwrite' | 'deleteKnown' | 'findByIds'>,
  tracker: ChangeTracker,
  tenantId: string,
): RecordWriter {
  const changeSet = tracker.begin(tenantId);

  /** @returns those that others have changed in the meantime, which are still to be saved. */
  const save = async <Kind extends RecordKind>(kind: Kind, records: readonly TravelRecords[Kind][]) => {
    await changeSet.touch(kind, records);
    const existing = await store.insertNew(tenantId, kind, records);
    if (existing.length === 0) return [];
    const ids = existing.map(({ id }) => id);
    const found = new Map((await store.findByIds(tenantId, kind, ids)).map((record) => [record.id, record]));
    const changes = existing.flatMap((to) => {
      const from = found.get(to.id);
      return from && !isSame(from, to) ? [{ from, to }] : [];
    });
    await changeSet.touch(
      kind,
      changes.map(({ from }) => from),
    );
    const overwritten = await store.overwrite(tenantId, kind, changes);
    return overwritten === changes.length ? existing.filter(({ id }) => !found.has(id)) : existing;
  };

  /** @returns how many were deleted, and whether there may be more yet. */
  const remove = async (kind: RecordKind, ids: readonly string[]) => {
    const known = await store.findByIds(tenantId, kind, ids);
    await changeSet.touch(kind, known);
    const deleted = await store.deleteKnown(tenantId, kind, known);
    return { deleted, isDone: deleted === known.length };
  };

  return {
    async saveAll(kind, records) {
      let left = records;
      for (let round = 0; left.length > 0; round++) {
        if (round === maxRounds)
          throw new ContentionError(
            `Could not write ${left.length} records: other writers keep changing them`,
          );
        left = await save(kind, left);
      }
    },

    async deleteByIds(kind, given) {
      const ids = [...new Set(given)];
      let count = 0;
      for (let round = 0; round < maxRounds; round++) {
        const { deleted, isDone } = await remove(kind, ids);
        count += deleted;
        if (isDone) return count;
      }
      throw new ContentionError(`Could not delete ${ids.length} records: other writers keep changing them`);
    },

    finish: () => changeSet.finish(),
  };
}
