import type { Department, Employee, Period, WorkforceData } from '../records/record.ts';
import { mondayOf, weekNameOf } from './calendar.ts';
import { commonFigures, countOf, createBarChart, keyOf, countByGroup, toFigure } from './figures.ts';
import type { Finding } from './finding.ts';
import { byId, groupBy, total } from './collections.ts';
import { hoursOf, readShifts, type Shift } from './shifts.ts';

/** Time clocks count breaks as well; they alone make a week about 6 % longer. */
const minExcessShare = 0.2;
/** Of a short week a fifth is little. */
const minExcessHours = 4;
/** Several weeks, and not those of one busy month of a year. */
const minWeeks = 3;
const minShareOfWeeks = 1 / 4;

/** One employee's weeks, by Monday. */
interface Weeks {
  employee: Employee;
  department: Department;
  weeks: readonly { monday: number; excess: number }[];
  overtime: readonly { monday: number; excess: number }[];
}

/** Hours beyond the contract's by which a week is overtime: more than a fifth of it, and more than 4 hours. */
function isOvertime(excess: number, weeklyHours: number): boolean {
  return excess > minExcessShare * weeklyHours && excess > minExcessHours;
}

function toWeeks(employee: Employee, shifts: readonly Shift[]): Weeks {
  const weeks = [...groupBy(shifts, ({ day }) => mondayOf(day))]
    .map(([monday, group]) => ({
      monday,
      excess: total(group, ({ worked }) => hoursOf(worked)) - employee.weeklyHours,
    }))
    .sort((a, b) => a.monday - b.monday);
  const overtime = weeks.filter(({ excess }) => isOvertime(excess, employee.weeklyHours));
  return { employee, department: (shifts[0] as Shift).department, weeks, overtime };
}

/** Employees who worked more than their contract says in several weeks: a tip for each, and one finding for a department. */
export function findOvertime(data: WorkforceData, period: Period): Finding[] {
  const worked = readShifts(data, period).filter(({ status }) => status === 'worked');
  const affected = [...groupBy(worked, ({ employee }) => employee)]
    .map(([employee, shifts]) => toWeeks(employee, shifts))
    .filter(
      ({ weeks, overtime }) =>
        overtime.length >= minWeeks && overtime.length >= minShareOfWeeks * weeks.length,
    );
  const departments = [...groupBy(affected, ({ department }) => department)];
  return [
    ...departments
      .sort(([a], [b]) => byId(a, b))
      .map(([department, group]) => toDepartmentFinding(department, group, period)),
    ...affected.flatMap((weeks) => toTip(weeks, period)),
  ];
}

function toChart(affected: readonly Weeks[]) {
  const byTime = affected.flatMap(({ weeks }) => weeks).sort((a, b) => a.monday - b.monday);
  const overtime = affected.flatMap((each) => each.overtime);
  return createBarChart(
    'Overtime hours',
    countByGroup(
      byTime.map(({ monday }) => weekNameOf(monday)),
      overtime.map(({ monday, excess }) => [weekNameOf(monday), excess] as const),
    ),
  );
}

function toDepartmentFinding(department: Department, affected: readonly Weeks[], period: Period): Finding {
  const overtime = affected.flatMap((each) => each.overtime);
  const hours = total(overtime, ({ excess }) => excess);
  const figures = {
    ...commonFigures(period, department),
    employees: affected.length,
    overtimeWeeks: overtime.length,
    overtimeHours: toFigure(hours),
    hoursPerOvertimeWeek: toFigure(hours / overtime.length),
  };
  return {
    insightType: 'shiftAnomaly',
    key: keyOf('overtime', { department }),
    audience: { type: 'manager' },
    title: `${figures.department}: overtime week after week`,
    summary:
      `${countOf(figures.employees, 'employee')} worked overtime in ${figures.overtimeWeeks} weeks, ` +
      `${figures.hoursPerOvertimeWeek} hours a week on average and ${figures.overtimeHours} in all.`,
    suggestion: 'Find out which work causes it, share it out, and give time off for the hours worked.',
    data: figures,
    chart: toChart(affected),
  };
}

function toTip(affected: Weeks, period: Period): Finding[] {
  const { employee, department, weeks, overtime } = affected;
  if (employee.userId === null) return [];
  const figures = {
    ...commonFigures(period, department),
    employeeId: employee.id,
    weeklyHours: employee.weeklyHours,
    weeks: weeks.length,
    overtimeWeeks: overtime.length,
    hoursPerOvertimeWeek: toFigure(total(overtime, ({ excess }) => excess) / overtime.length),
  };
  return [
    {
      insightType: 'shiftAnomaly',
      key: keyOf('overtime', { employee }),
      audience: { type: 'employee', userId: employee.userId },
      title: 'You have been working a lot of overtime',
      summary:
        `In ${figures.overtimeWeeks} of ${figures.weeks} weeks you worked clearly more than the agreed ` +
        `${figures.weeklyHours} hours: ${figures.hoursPerOvertimeWeek} hours more on average.`,
      suggestion:
        'Talk with your manager about what could be shared or wait, and about time off for these hours.',
      data: figures,
      chart: toChart([affected]),
    },
  ];
}
