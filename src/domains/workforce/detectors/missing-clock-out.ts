import type { Department, Period, WorkforceData } from '../records/record.ts';
import { monthOf } from './calendar.ts';
import { commonFigures, createBarChart, keyOf, countByGroup, toPercent } from './figures.ts';
import type { Finding } from './finding.ts';
import { byId, groupBy } from './collections.ts';
import { readShifts, type Shift } from './shifts.ts';
import { binomialUpperTail, isSignificant, rateOf, type Share } from './statistics.ts';

/** Repeated, not a slip or two. */
const minMissing = 5;
/** What people forget anywhere; a department must be above it by more than chance. */
const ordinaryRate = 0.02;
const minRate = 0.05;

function clockingOf(shifts: readonly Shift[]): Share {
  return { count: shifts.filter(({ lacksClockOut }) => lacksClockOut).length, trials: shifts.length };
}

/** Departments in which the clock-out is missing on many shifts. */
export function findMissingClockOuts(data: WorkforceData, period: Period): Finding[] {
  const worked = readShifts(data, period).filter(({ status }) => status === 'worked');
  const departments = [...groupBy(worked, ({ department }) => department)].sort(([a], [b]) => byId(a, b));
  return departments.flatMap(([department, shifts]) => {
    const share = clockingOf(shifts);
    const isFrequent = share.count >= minMissing && rateOf(share) >= minRate;
    const probability = binomialUpperTail(share.count, share.trials, ordinaryRate);
    if (!isFrequent || !isSignificant(probability, departments.length)) return [];
    return toFinding(department, share, shifts, period);
  });
}

function toFinding(department: Department, share: Share, shifts: readonly Shift[], period: Period): Finding {
  const missing = shifts.filter(({ lacksClockOut }) => lacksClockOut);
  const figures = {
    ...commonFigures(period, department),
    missingClockOuts: share.count,
    workedShifts: share.trials,
    missingPercent: toPercent(rateOf(share)),
    employees: new Set(missing.map(({ employee }) => employee)).size,
  };
  const months = [...shifts].sort((a, b) => a.day - b.day).map(({ day }) => monthOf(day));
  return {
    insightType: 'shiftAnomaly',
    key: keyOf('missing-clock-out', { department }),
    audience: { type: 'manager' },
    title: `${figures.department}: clock-outs are missing`,
    summary:
      `${figures.missingClockOuts} of ${figures.workedShifts} worked shifts have no clock-out ` +
      `(${figures.missingPercent} %).`,
    suggestion:
      'Check that the clock is easy to reach at the end of a shift, and remind the team; without it, hours and pay ' +
      'cannot be told for sure.',
    data: figures,
    chart: createBarChart(
      'Missing clock-outs',
      countByGroup(
        months,
        missing.map(({ day }) => [monthOf(day), 1] as const),
      ),
    ),
  };
}
