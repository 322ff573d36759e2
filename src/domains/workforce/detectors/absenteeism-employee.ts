import type { Period, WorkforceData } from '../records/record.ts';
import { beginningsOf, mergeShares, readAbsences, type AbsenceRecord } from './absences.ts';
import { daysOf, monthOf, overlapOf, toDay } from './calendar.ts';
import {
  commonFigures,
  countOf,
  createBarChart,
  keyOf,
  countByGroup,
  toFigure,
  toPercent,
} from './figures.ts';
import type { Finding } from './finding.ts';
import { groupBy, total, without } from './collections.ts';
import { readShifts } from './shifts.ts';
import { fisherUpperTail, isSignificant, rateOf, type Share } from './statistics.ts';

/** About four weeks' shifts; below, nothing is a pattern. */
const minShifts = 20;
/** The colleagues' shifts that a rate can be taken from. */
const minOtherShifts = 60;

/** Bradford points in 52 weeks from which employers commonly speak with the employee in writing. */
const bradfordTrigger = 200;
const bradfordDays = 364;
const minRepeatedSpells = 4;

/** A single long illness, or one and its relapse, is no pattern. */
const minOutlierSpells = 3;
/** Absences among the company's others from which their usual length is known. */
const minOtherSpells = 20;
const minDifference = 0.05;
const minRatio = 2;

/** An employee's absences beside those of the department's others. */
interface Comparison extends AbsenceRecord {
  otherAbsence: Share;
  otherBeginnings: Share;
}

/** The employees with shifts enough, in departments with colleagues enough. */
function compare(records: readonly AbsenceRecord[]): Comparison[] {
  const departments = groupBy(records, ({ department }) => department);
  return [...departments.values()]
    .flatMap((group) =>
      group.map((record) => {
        const others = without(group, record);
        return {
          ...record,
          otherAbsence: mergeShares(others.map(({ absence }) => absence)),
          otherBeginnings: mergeShares(others.map(({ beginnings }) => beginnings)),
        };
      }),
    )
    .filter(
      ({ absence, otherAbsence }) => absence.trials >= minShifts && otherAbsence.trials >= minOtherShifts,
    );
}

/** S² × D: spells squared by days, which weighs many short absences above a long one. */
export function bradfordScore({ spells, absence }: Pick<AbsenceRecord, 'spells' | 'absence'>): number {
  return spells.length ** 2 * absence.count;
}

/**
 * The trigger for a stretch other than 52 weeks. Spells and days both grow with time, and so S² × D with its cube: who
 * is as often absent in half a year has an eighth of the points.
 * @param days of the period that the employee was employed on.
 */
export function bradfordThreshold(days: number): number {
  return bradfordTrigger * (days / bradfordDays) ** 3;
}

/** The days of the period on which somebody was employed. */
function employedDays({ employee }: AbsenceRecord, period: Period): number {
  const employment = {
    first: toDay(employee.startDate),
    last: employee.endDate === null ? Infinity : toDay(employee.endDate),
  };
  const { first, last } = overlapOf(daysOf(period), employment);
  return last - first + 1;
}

function isRepeated(comparison: Comparison, period: Period, tests: number): boolean {
  return (
    comparison.spells.length >= minRepeatedSpells &&
    bradfordScore(comparison) >= bradfordThreshold(employedDays(comparison, period)) &&
    isSignificant(fisherUpperTail(comparison.beginnings, comparison.otherBeginnings), tests)
  );
}

function meanOf(values: readonly number[], of: (value: number) => number): number {
  return total(values, of) / values.length;
}

/**
 * By how much absent shifts vary more than if each were missed on its own (Kish's design effect): they come in spells,
 * so that so many of them weigh as one. Σ L² / Σ L over the lengths L of spells, in which each person's spells weigh
 * as one, lest a few people's many short ones set the measure for all.
 * @param own the employee's spells, which count where the others have too few.
 * @param others each other's spells.
 */
export function designEffect(own: readonly number[], others: readonly (readonly number[])[]): number {
  const isKnown = total(others, ({ length }) => length) >= minOtherSpells;
  const people = (isKnown ? others : [...others, own]).filter(({ length }) => length > 0);
  const length = total(people, (spells) => meanOf(spells, (each) => each));
  return length === 0 ? 1 : total(people, (spells) => meanOf(spells, (each) => each ** 2)) / length;
}

/** A share by its independent observations. */
function deflate({ count, trials }: Share, effect: number): Share {
  return { count: Math.round(count / effect), trials: Math.round(trials / effect) };
}

function isOutlier(
  comparison: Comparison,
  effectFor: (comparison: Comparison) => number,
  tests: number,
): boolean {
  const { spells, absence, otherAbsence } = comparison;
  const [rate, otherRate] = [rateOf(absence), rateOf(otherAbsence)];
  if (spells.length < minOutlierSpells) return false;
  if (rate - otherRate < minDifference || rate < minRatio * otherRate) return false;
  const effect = effectFor(comparison);
  const probability = fisherUpperTail(deflate(absence, effect), deflate(otherAbsence, effect));
  return isSignificant(probability, tests);
}

/** Employees with repeated absences, and those of the others whose absence rate stands out of their department's. */
export function findEmployeeAbsences(data: WorkforceData, period: Period): Finding[] {
  const records = readAbsences(readShifts(data, period));
  const comparisons = compare(records);
  const effectFor = ({ employee, spells }: Comparison) => {
    const others = records.filter((record) => record.employee !== employee);
    return designEffect(
      spells,
      others.map((record) => record.spells),
    );
  };
  return comparisons.flatMap((comparison) => {
    if (isRepeated(comparison, period, comparisons.length)) return toRepeatedFinding(comparison, period);
    return isOutlier(comparison, effectFor, comparisons.length) ? toOutlierFinding(comparison, period) : [];
  });
}

function toFigures({ employee, department, absence, spells }: Comparison, period: Period) {
  return {
    ...commonFigures(period, department),
    employeeId: employee.id,
    employees: 1,
    absences: spells.length,
    absentShifts: absence.count,
    shifts: absence.trials,
  };
}

function toRepeatedFinding(comparison: Comparison, period: Period): Finding {
  const { employee, shifts, otherBeginnings, beginnings } = comparison;
  const figures = {
    ...toFigures(comparison, period),
    bradfordScore: bradfordScore(comparison),
    expectedAbsences: toFigure(rateOf(otherBeginnings) * beginnings.trials),
  };
  const months = shifts.map(({ day }) => monthOf(day));
  const begun = beginningsOf(shifts).map(({ day }) => [monthOf(day), 1] as const);
  return {
    insightType: 'absenteeismPattern',
    key: keyOf('absenteeism-repeated', { employee }),
    audience: { type: 'manager' },
    title: `${figures.department}: repeated absences of an employee`,
    summary:
      `An employee was absent ${figures.absences} times, on ${figures.absentShifts} of ${figures.shifts} shifts; at the ` +
      `rate of the department's others it would have been ${countOf(figures.expectedAbsences, 'time')}. ` +
      `The Bradford factor is ${figures.bradfordScore}.`,
    suggestion:
      'Talk with the employee in confidence and ask how work can help: other hours, a lighter load, or support. ' +
      'The figures know no reasons; do not draw conclusions from them alone.',
    data: figures,
    chart: createBarChart('Absences begun', countByGroup(months, begun)),
  };
}

function toOutlierFinding(comparison: Comparison, period: Period): Finding {
  const { employee, absence, otherAbsence } = comparison;
  const figures = {
    ...toFigures(comparison, period),
    absenceRatePercent: toPercent(rateOf(absence)),
    departmentRatePercent: toPercent(rateOf(otherAbsence)),
  };
  return {
    insightType: 'absenteeismPattern',
    key: keyOf('absenteeism-outlier', { employee }),
    audience: { type: 'manager' },
    title: `${figures.department}: an employee is absent far more than the others`,
    summary:
      `An employee missed ${figures.absentShifts} of ${figures.shifts} shifts in ${countOf(figures.absences, 'absence')}: ` +
      `${figures.absenceRatePercent} %, against ${figures.departmentRatePercent} % among the department's others.`,
    suggestion:
      'Offer a conversation about the return to work and about what would ease it, and plan cover for the meantime. ' +
      'The figures know no reasons; do not draw conclusions from them alone.',
    data: figures,
    chart: createBarChart('Absence rate in percent', [
      ['Employee', rateOf(absence) * 100],
      ['Others', rateOf(otherAbsence) * 100],
    ]),
  };
}
