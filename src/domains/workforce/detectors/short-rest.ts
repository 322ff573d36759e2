import type { Department, Employee, Period, WorkforceData } from '../records/record.ts';
import { hourMs, monthOf } from './calendar.ts';
import { commonFigures, countOf, createBarChart, keyOf, countByGroup, toFigure } from './figures.ts';
import type { Finding } from './finding.ts';
import { byId, groupBy } from './collections.ts';
import { readShifts, type Shift, type Span } from './shifts.ts';

/** Hours of rest running in each 24 hours (Directive 2003/88/EC, Article 3). */
const minRestHours = 11;
const source = 'Directive 2003/88/EC, Article 3';
/** Repeated, not an emergency. */
const minShortRests = 3;

/** A night between two working days that was too short. */
interface ShortRest {
  /** The day that begins after it. */
  day: number;
  hours: number;
}

interface Rests {
  employee: Employee;
  department: Department;
  /** The days worked, in order. */
  days: readonly number[];
  shortRests: readonly ShortRest[];
}

/** Working days in order; several shifts of a day are one, so that the break of a split shift is no rest. */
function toWorkingDays(shifts: readonly Shift[]): [day: number, span: Span][] {
  return [...groupBy(shifts, ({ day }) => day)]
    .map(([day, group]): [number, Span] => {
      const spans = group.flatMap(({ worked }) => worked ?? []);
      const start = Math.min(...spans.map((span) => span.start));
      return [day, { start, end: Math.max(...spans.map((span) => span.end)) }];
    })
    .sort(([a], [b]) => a - b);
}

function toRests(employee: Employee, shifts: readonly Shift[]): Rests {
  const days = toWorkingDays(shifts);
  const shortRests = days.flatMap(([day, { start }], index) => {
    const before = days[index - 1];
    if (!before) return [];
    const hours = Math.max(0, (start - before[1].end) / hourMs);
    return hours < minRestHours ? { day, hours } : [];
  });
  return {
    employee,
    department: (shifts[0] as Shift).department,
    days: days.map(([day]) => day),
    shortRests,
  };
}

/** Employees who had too little rest between working days repeatedly: a tip for each, and one finding for a department. */
export function findShortRests(data: WorkforceData, period: Period): Finding[] {
  const worked = readShifts(data, period).filter(({ status }) => status === 'worked');
  const affected = [...groupBy(worked, ({ employee }) => employee)]
    .map(([employee, shifts]) => toRests(employee, shifts))
    .filter(({ shortRests }) => shortRests.length >= minShortRests);
  const departments = [...groupBy(affected, ({ department }) => department)];
  return [
    ...departments
      .sort(([a], [b]) => byId(a, b))
      .map(([department, group]) => toDepartmentFinding(department, group, period)),
    ...affected.flatMap((rests) => toTip(rests, period)),
  ];
}

function toFigures(affected: readonly Rests[], department: Department, period: Period) {
  const shortRests = affected.flatMap((each) => each.shortRests);
  return {
    ...commonFigures(period, department),
    employees: affected.length,
    shortRests: shortRests.length,
    shortestRestHours: toFigure(Math.min(...shortRests.map(({ hours }) => hours))),
    leastRestHours: minRestHours,
    source,
  };
}

function toChart(affected: readonly Rests[]) {
  const days = affected.flatMap((each) => each.days).sort((a, b) => a - b);
  const shortRests = affected.flatMap((each) => each.shortRests);
  return createBarChart(
    'Short rests',
    countByGroup(
      days.map(monthOf),
      shortRests.map(({ day }) => [monthOf(day), 1] as const),
    ),
  );
}

function toDepartmentFinding(department: Department, affected: readonly Rests[], period: Period): Finding {
  const figures = toFigures(affected, department, period);
  return {
    insightType: 'shiftAnomaly',
    key: keyOf('short-rest', { department }),
    audience: { type: 'manager' },
    title: `${figures.department}: too little rest between shifts`,
    summary:
      `${countOf(figures.employees, 'employee')} had ${figures.shortRests} rests of less than ` +
      `${figures.leastRestHours} hours between working days; the shortest was ${figures.shortestRestHours} hours.`,
    suggestion:
      `Keep a late shift and an early one of the same person apart: ${figures.leastRestHours} hours of rest are ` +
      `the law in the European Union (${figures.source}).`,
    data: figures,
    chart: toChart(affected),
  };
}

function toTip(affected: Rests, period: Period): Finding[] {
  const { employee, department } = affected;
  if (employee.userId === null) return [];
  const figures = { ...toFigures([affected], department, period), employeeId: employee.id };
  return [
    {
      insightType: 'shiftAnomaly',
      key: keyOf('short-rest', { employee }),
      audience: { type: 'employee', userId: employee.userId },
      title: 'Your rest between shifts is often short',
      summary:
        `You had ${figures.shortRests} rests of less than ${figures.leastRestHours} hours between working days; ` +
        `the shortest was ${figures.shortestRestHours} hours.`,
      suggestion: 'Tell your manager when a late shift is followed by an early one, and ask to swap either.',
      data: figures,
      chart: toChart([affected]),
    },
  ];
}
