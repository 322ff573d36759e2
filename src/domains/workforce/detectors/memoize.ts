import type { Period, WorkforceData } from '../records/record.ts';

type Value<Result> = (data: WorkforceData, period: Period) => Result;

/**
 * What is computed of records and a period, computed once for all rules of a run: kept for the latest period of the same
 * object for as long as that is in use. Records are never changed in place.
 */
export function memoizeByRecords<Result>(read: Value<Result>): Value<Result> {
  const latest = new WeakMap<WorkforceData, { period: Period; result: Result }>();
  return (data, period) => {
    const known = latest.get(data);
    if (known?.period.startDate === period.startDate && known.period.endDate === period.endDate) {
      return known.result;
    }
    const result = read(data, period);
    latest.set(data, { period, result });
    return result;
  };
}
