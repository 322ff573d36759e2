import type { Department, Period, WorkforceData } from '../records/record.ts';
import { isExpected, mergeShares } from './absences.ts';
import { weekdayNames, weekdayOf } from './calendar.ts';
import { commonFigures, createBarChart, keyOf, toFigure, toPercent, type Subject } from './figures.ts';
import type { Finding } from './finding.ts';
import { byId, groupBy, total } from './collections.ts';
import { readShifts, type Shift } from './shifts.ts';
import { fisherUpperTail, isSignificant, rateOf, type Share } from './statistics.ts';

/** Below, a single absence moves the rate by more than 3 points. */
const minShifts = 30;
/** Fewer people are a matter of theirs, not of the weekday. */
const minEmployees = 3;
/** Absences on fewer of the weekday's dates come from a storm or a wave of flu. */
const minShareOfDates = 1 / 3;
const minDifference = 0.05;
const minRatio = 2;

interface WeekdayRate {
  weekday: number;
  share: Share;
  others: Share;
  probability: number;
  isSpread: boolean;
}

function shareOf(shifts: readonly Shift[]): Share {
  return { count: shifts.filter(({ status }) => status === 'absent').length, trials: shifts.length };
}

function isSpread(shifts: readonly Shift[]): boolean {
  const absent = shifts.filter(({ status }) => status === 'absent');
  const employees = new Set(absent.map(({ employee }) => employee)).size;
  const [absentDates, dates] = [absent, shifts].map((all) => new Set(all.map(({ day }) => day)).size);
  return employees >= minEmployees && (absentDates ?? 0) >= minShareOfDates * (dates ?? 0);
}

/** The weekdays of a group that have shifts enough to be compared, each against the others. */
function compareWeekdays(shifts: readonly Shift[]): WeekdayRate[] {
  const groups = groupBy(shifts, ({ day }) => weekdayOf(day));
  const shares = new Map([...groups].map(([weekday, group]) => [weekday, shareOf(group)]));
  return [...groups].flatMap(([weekday, group]) => {
    const share = shareOf(group);
    const others = mergeShares([...shares].filter(([key]) => key !== weekday).map(([, each]) => each));
    if (share.trials < minShifts || others.trials < minShifts) return [];
    return {
      weekday,
      share,
      others,
      probability: fisherUpperTail(share, others),
      isSpread: isSpread(group),
    };
  });
}

function findWorst(rates: readonly WeekdayRate[], tests: number): WeekdayRate | undefined {
  return rates
    .filter(({ share, others, probability, isSpread }) => {
      const [rate, otherRate] = [rateOf(share), rateOf(others)];
      const isLarge = rate - otherRate >= minDifference && rate >= minRatio * otherRate;
      return isLarge && isSpread && isSignificant(probability, tests);
    })
    .sort((a, b) => a.probability - b.probability || a.weekday - b.weekday)[0];
}

/**
 * The weekday on which a department is absent more than on the others; and the same for the company, of the departments
 * that have no finding of their own.
 */
export function findWeekdayAbsences(data: WorkforceData, period: Period): Finding[] {
  const groups = groupBy(readShifts(data, period).filter(isExpected), ({ department }) => department);
  const departments = [...groups].sort(([a], [b]) => byId(a, b));
  const compared = departments.map(([department, shifts]) => ({
    department,
    shifts,
    rates: compareWeekdays(shifts),
  }));
  const tests = total(compared, ({ rates }) => rates.length) + weekdayNames.length;
  const findings: Finding[] = [];
  const rest: Shift[][] = [];
  for (const { department, shifts, rates } of compared) {
    const worst = findWorst(rates, tests);
    if (worst) findings.push(toFinding({ department }, commonFigures(period, department), worst, shifts));
    else rest.push(shifts);
  }
  if (rest.length < 2) return findings;
  const worst = findWorst(compareWeekdays(rest.flat()), tests);
  if (worst) findings.push(toFinding('company', toCompanyFigures(period), worst, rest.flat()));
  return findings;
}

function toCompanyFigures({ startDate, endDate }: Period): ReturnType<typeof commonFigures> {
  return { department: 'The company', startDate, endDate };
}

function toFinding(
  subject: { department: Department } | 'company',
  common: ReturnType<typeof commonFigures>,
  { weekday, share, others }: WeekdayRate,
  shifts: readonly Shift[],
): Finding {
  const day = weekdayNames[weekday] as string;
  const figures = {
    ...common,
    weekday: day,
    absenceRatePercent: toPercent(rateOf(share)),
    otherDaysRatePercent: toPercent(rateOf(others)),
    absentShifts: share.count,
    shifts: share.trials,
    differencePercentagePoints: toFigure((rateOf(share) - rateOf(others)) * 100),
  };
  return {
    insightType: 'absenteeismPattern',
    key: keyOf('absenteeism-weekday', subject satisfies Subject),
    audience: { type: 'manager' },
    title: `${figures.department}: more absences on ${day}s`,
    summary:
      `${figures.absentShifts} of ${figures.shifts} shifts on ${day}s were missed: ${figures.absenceRatePercent} %, ` +
      `against ${figures.otherDaysRatePercent} % on the other days.`,
    suggestion:
      `Ask the team what makes ${day}s hard: start times, workload after days off, or travel. ` +
      `Plan cover for ${day}s until the cause is known.`,
    data: figures,
    chart: createBarChart('Absence rate in percent', weekdayRates(shifts)),
  };
}

function weekdayRates(shifts: readonly Shift[]): [string, number][] {
  const groups = groupBy(shifts, ({ day }) => weekdayOf(day));
  return weekdayNames.flatMap((name, weekday) => {
    const group = groups.get(weekday);
    return group ? [[name, rateOf(shareOf(group)) * 100] as [string, number]] : [];
  });
}
