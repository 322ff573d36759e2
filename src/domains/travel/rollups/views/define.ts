import { mondayOf, toDate, toDay } from '../../../../common/time.ts';
import type { RecordKind } from '../../records/record.ts';
import type { View } from '../view.ts';

/** A view, with the names of its keys and sums in its type. */
export const defineView = <Kind extends RecordKind, const Keys extends string, const Sums extends string>(
  view: View<Kind, Keys, Sums>,
): View<Kind, Keys, Sums> => view;

/** Weeks by day: a recomputation asks for the same few thousand days again and again. */
const weeks = new Map<string, string>();
const maxWeeks = 20_000;

/** Of `YYYY-MM-DD`, the Monday of its ISO 8601 week. */
export function weekOf(date: string): string {
  const known = weeks.get(date);
  if (known !== undefined) return known;
  const week = toDate(mondayOf(toDay(date)));
  if (weeks.size === maxWeeks) weeks.clear();
  weeks.set(date, week);
  return week;
}
