import type { Employee, Period } from '../../domains/workforce/index.ts';
import { toDay, weekdayOf } from '../../common/time.ts';
import type { Subjects } from './patterns.ts';
import type { DepartmentPlan, People } from './people.ts';

/** A shift as it is planned; hours since the midnight that its day begins with. */
export interface Slot {
  employee: Employee;
  day: number;
  start: number;
  end: number;
}

const shiftHours = 8;
const fullWeek = 5;

/** The weekdays that an employee works on, Monday to Friday; part-timers' free days differ. */
function worksOn({ weeklyHours }: Employee, position: number, weekday: number): boolean {
  return weekday < fullWeek && (weekday + position) % fullWeek < weeklyHours / shiftHours;
}

function startOf({ hours }: DepartmentPlan, position: number, day: number): number {
  const week = Math.floor((day + 3) / 7);
  const turn = hours.kind === 'day' ? position : position + week;
  return hours.starts[turn % hours.starts.length] as number;
}

/** Every other week a late Tuesday before an early Wednesday: 8.5 hours between them. */
function planShortRest(day: number): number | undefined {
  if (Math.floor((day + 3) / 7) % 2 === 1) return undefined;
  const [tuesday, wednesday] = [1, 2];
  if (weekdayOf(day) === tuesday) return 14.5;
  return weekdayOf(day) === wednesday ? 7 : undefined;
}

/** Everybody's shifts, by employee and day. */
export function createRoster({ plans }: People, period: Period, { shortRests }: Subjects): Slot[] {
  const days: number[] = [];
  for (let day = toDay(period.startDate); day <= toDay(period.endDate); day++) days.push(day);
  return plans.flatMap((plan) =>
    plan.members.flatMap((employee, position) => {
      const first = toDay(employee.startDate);
      const last = employee.endDate === null ? Infinity : toDay(employee.endDate);
      return days
        .filter((day) => day >= first && day <= last && worksOn(employee, position, weekdayOf(day)))
        .map((day) => {
          const planted = employee.id === shortRests ? planShortRest(day) : undefined;
          const start = planted ?? startOf(plan, position, day);
          return { employee, day, start, end: start + shiftHours };
        });
    }),
  );
}
