import { readFileSync } from 'node:fs';
import type { Storage } from './storage/storage.ts';

const lockKey = Buffer.from([0, 0]);

/** Who serves a data folder. */
interface Owner {
  readonly ownerId: string;
  readonly pid: number;
  /** When the process started, in the kernel's ticks; tells a reused pid from the first process. Undefined without /proc. */
  readonly startedAt: string | undefined;
}

function processState(pid: number): { state: string; startedAt: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startedAt: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function isRunning({ pid, startedAt }: Owner): boolean {
  const found = processState(pid);
  if (found !== undefined)
    return !'ZX'.includes(found.state) && (startedAt === undefined || found.startedAt === startedAt);
  try {
    process.kill(pid, 0);
    // Without /proc a live pid is all there is to go by.
    return startedAt === undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' && startedAt === undefined;
  }
}

function readOwner(storage: Storage): Owner | undefined {
  const bytes = storage.get(lockKey);
  return bytes === undefined ? undefined : (JSON.parse(bytes.toString()) as Owner);
}

/**
 * Takes the data folder for `ownerId`; false when another running process has it. The record lives in the database
 * and is taken in a write transaction, which LMDB grants to one process at a time, so two can never both win.
 */
export function acquireLock(storage: Storage, ownerId: string): boolean {
  return storage.transact(() => {
    const owner = readOwner(storage);
    if (owner !== undefined && owner.ownerId !== ownerId && isRunning(owner)) return false;
    const own: Owner = { ownerId, pid: process.pid, startedAt: processState(process.pid)?.startedAt };
    storage.put(lockKey, Buffer.from(JSON.stringify(own)));
    return true;
  });
}

/** Whether `ownerId` still has the data folder; checked in every write transaction, so that a loser cannot write. */
export function isLockHeld(storage: Storage, ownerId: string): boolean {
  return readOwner(storage)?.ownerId === ownerId;
}

/** Gives the data folder back. */
export function releaseLock(storage: Storage, ownerId: string): void {
  storage.transact(() => {
    if (isLockHeld(storage, ownerId)) storage.remove(lockKey);
  });
}
