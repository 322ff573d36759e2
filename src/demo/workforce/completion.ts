import { dayMs } from '../../common/time.ts';
import type { Shift } from './attendance.ts';
import type { Random } from '../random.ts';

/** When somebody can work on tasks: the shifts that they worked, in order; times in milliseconds. */
export interface WorkTimes {
  day: number;
  start: number;
  end: number;
}

export function toWorkTimes({ slot, record }: Shift): WorkTimes {
  const { clockIn, clockOut, scheduledStart, scheduledEnd } = record;
  return {
    day: slot.day,
    start: (clockIn ?? scheduledStart).getTime(),
    end: (clockOut ?? scheduledEnd).getTime(),
  };
}

/** The first of the times that ends after a moment; their number if none does. */
function firstAfter(times: readonly WorkTimes[], moment: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as WorkTimes).end > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of somebody's shifts pass before a task is done: none for half of them. */
function createWait(random: Random): number {
  let wait = 0;
  while (wait < 5 && random.chance(0.5)) wait++;
  return wait;
}

/**
 * When a task is completed, in milliseconds; null if it is still open when the records end.
 * @param times of whom it was given to.
 * @param dueDay the day that it is due on; null without.
 */
export function createCompletion(
  random: Random,
  times: readonly WorkTimes[],
  createdAt: number,
  dueDay: number | null,
  isLate: boolean,
): number | null {
  const first = firstAfter(times, createdAt);
  let position = first + createWait(random);
  if (dueDay !== null) {
    const firstLate = Math.max(first, firstAfter(times, (dueDay + 1) * dayMs + dayMs / 4));
    position = isLate ? firstLate + random.integer(0, 2) : Math.max(first, Math.min(position, firstLate - 1));
  }
  const time = times[position];
  if (!time) return null;
  const start = Math.max(time.start, createdAt);
  return start + random.next() * (time.end - start);
}
