import { setImmediate } from 'node:timers/promises';
import { compareCodeUnits, groupBy } from '../detectors/collections.ts';
import { toDate, toDay } from '../detectors/calendar.ts';
import { readShifts } from '../detectors/shifts.ts';
import type { Department, Period, WorkforceData } from '../records/record.ts';
import { isEmployedOn, toGroupFigures, type GroupFigures, type GroupRecords } from './group-figures.ts';
import { maxLabels } from './labels.ts';

/** A company's figures; none of them is one person's. */
export interface CompanyFigures {
  period: Period;
  company: GroupFigures;
  /** The largest first. */
  departments: readonly { department: Department; figures: GroupFigures }[];
  /** Departments that are too small to be shown alone, together; null if there are none. */
  others: { departments: readonly Department[]; figures: GroupFigures } | null;
}

/** Days that the agent looks back on, today included. */
const lookbackDays = 90;

/** Employees that a group needs for its figures to be nobody's own. */
const minGroupSize = 3;

/** The last 90 days. @param today a time of the last of them. */
export function recentPeriod(today: Date): Period {
  const endDate = today.toISOString().slice(0, 10);
  return { startDate: toDate(toDay(endDate) - lookbackDays + 1), endDate };
}

/**
 * Reads one department after the other and lets others work in between, since a company's records can be many.
 * @returns `none` without any employee, `too few` where the whole company is too small a group.
 */
export async function readCompanyFigures(
  data: WorkforceData,
  period: Period,
): Promise<CompanyFigures | 'none' | 'too few'> {
  const current = data.employees.filter((employee) => isEmployedOn(employee, period.endDate));
  if (data.employees.length === 0) return 'none';
  if (current.length < minGroupSize) return 'too few';
  const records = await readDepartments(data, period);
  const sizes = groupBy(current, ({ departmentId }) => departmentId);
  const { alone, together } = splitDepartments(
    data.departments.filter(({ id }) => records.has(id)),
    ({ id }) => sizes.get(id)?.length ?? 0,
  );
  const figuresOf = async (departments: readonly Department[]) => {
    await setImmediate();
    return toGroupFigures(mergeRecords(departments.flatMap(({ id }) => records.get(id) ?? [])), period);
  };
  const shown = [];
  for (const department of alone) shown.push({ department, figures: await figuresOf([department]) });
  const others = together.length === 0 ? null : { departments: together, figures: await figuresOf(together) };
  await setImmediate();
  // Tasks and leave that belong to no known department are the company's all the same.
  const everybody = { ...data, shifts: [...records.values()].flatMap(({ shifts }) => shifts) };
  return { period, company: toGroupFigures(everybody, period), departments: shown, others };
}

/** The records of each department that has or had employees; what came of its shifts, only its own records decide. */
async function readDepartments(data: WorkforceData, period: Period): Promise<Map<string, GroupRecords>> {
  const departmentOf = new Map(data.employees.map(({ id, departmentId }) => [id, departmentId]));
  const employees = groupBy(data.employees, ({ departmentId }) => departmentId);
  const attendance = groupBy(data.attendance, ({ employeeId }) => departmentOf.get(employeeId));
  const tasks = groupBy(data.tasks, ({ departmentId }) => departmentId);
  const leave = groupBy(data.leave, ({ employeeId }) => departmentOf.get(employeeId));
  const records = new Map<string, GroupRecords>();
  for (const [id, members] of employees) {
    await setImmediate();
    const own = {
      departments: data.departments.filter((department) => department.id === id),
      employees: members,
      attendance: attendance.get(id) ?? [],
      tasks: tasks.get(id) ?? [],
      leave: leave.get(id) ?? [],
    };
    records.set(id, { ...own, shifts: readShifts(own, period) });
  }
  return records;
}

function mergeRecords(groups: readonly GroupRecords[]): GroupRecords {
  return {
    employees: groups.flatMap(({ employees }) => employees),
    shifts: groups.flatMap(({ shifts }) => shifts),
    tasks: groups.flatMap(({ tasks }) => tasks),
    leave: groups.flatMap(({ leave }) => leave),
  };
}

/**
 * Which departments are shown alone. Those that are not must be a group that is large enough, too: otherwise the
 * others' figures, taken from the company's, would tell theirs.
 */
function splitDepartments(departments: readonly Department[], sizeOf: (department: Department) => number) {
  const bySize = [...departments].sort((a, b) => sizeOf(b) - sizeOf(a) || compareCodeUnits(a.id, b.id));
  const alone = bySize.filter((department) => sizeOf(department) >= minGroupSize).slice(0, maxLabels);
  const together = bySize.filter((department) => !alone.includes(department));
  const size = () => together.reduce((sum, department) => sum + sizeOf(department), 0);
  while (together.length > 0 && size() < minGroupSize) {
    const smallest = alone.pop();
    if (!smallest) break;
    together.unshift(smallest);
  }
  return { alone, together };
}
