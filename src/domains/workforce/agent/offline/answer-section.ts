import { countOf, createBarChart } from '../../detectors/figures.ts';
import type { Chart, DetectedType } from '../../detectors/finding.ts';
import type { GroupFigures } from '../group-figures.ts';
import type { NamedFigures } from '../question.ts';
import type { Subject } from './subject.ts';

/** What the figures say on one subject. */
export interface AnswerSection {
  title: string;
  insightType: DetectedType;
  /** One to three. */
  sentences: readonly string[];
  chart: Chart;
  data: readonly { name: string; value: number }[];
}

/** Whose figures are asked for, and whose they can be compared with. */
export interface Scope {
  /** `In the company`, `In Department A`. */
  place: string;
  figures: GroupFigures;
  /** The departments, where the whole company is asked about. */
  departments: readonly NamedFigures[];
}

type Speak = (scope: Scope) => AnswerSection;

/** `Department A had the most of them: 12.`; nothing if there are not two to compare. */
function max(
  { departments }: Scope,
  valueOf: (figures: GroupFigures) => number,
  say: (label: string, value: number) => string,
): string[] {
  const [first, second] = [...departments].sort((a, b) => valueOf(b.figures) - valueOf(a.figures));
  if (!first || !second || valueOf(first.figures) === valueOf(second.figures)) return [];
  return [say(first.label, valueOf(first.figures))];
}

type Weekday = GroupFigures['weekdays'][number];

function busiest({ weekdays }: GroupFigures, valueOf: (weekday: Weekday) => number): Weekday | undefined {
  const [first, second] = [...weekdays].sort((a, b) => valueOf(b) - valueOf(a));
  return first && second && valueOf(first) > valueOf(second) ? first : undefined;
}

function chartOf({ departments, place, figures }: Scope, name: string, valueOf: (f: GroupFigures) => number) {
  const bars = departments.length > 0 ? departments : [{ label: place.replace(/^In /, ''), figures }];
  return createBarChart(
    name,
    bars.map((bar) => [bar.label, valueOf(bar.figures)] as const),
  );
}

const speak: Record<Subject, Speak> = {
  absence(scope) {
    const { expectedShifts, absences, absencePercent, weekdays } = scope.figures;
    const worst = busiest(scope.figures, (weekday) => weekday.absences);
    return {
      title: 'Absence in the last weeks',
      insightType: 'absenteeismPattern',
      sentences: [
        absencePercent === null
          ? `${scope.place} no attendance is on record.`
          : `${scope.place} ${absences} of ${expectedShifts} shifts were missed, an absence rate of ${absencePercent} %.`,
        ...(worst ? [`Most absences fell on ${worst.weekday}: ${worst.absences}.`] : []),
        ...max(
          scope,
          (figures) => figures.absencePercent ?? 0,
          (label, value) => `${label} had the highest rate: ${value} %.`,
        ),
      ],
      chart: createBarChart(
        'Absences',
        weekdays.map((each) => [each.weekday, each.absences] as const),
      ),
      data: [
        { name: 'expectedShifts', value: expectedShifts },
        { name: 'absences', value: absences },
        ...(absencePercent === null ? [] : [{ name: 'absencePercent', value: absencePercent }]),
      ],
    };
  },
  leave(scope) {
    const { vacation, sick, other } = scope.figures.leaveDays;
    return {
      title: 'Leave in the last weeks',
      insightType: 'absenteeismPattern',
      sentences: [
        `${scope.place} ${countOf(vacation, 'day')} of vacation, ${countOf(sick, 'day')} of sick leave and ${countOf(other, 'day')} of other leave were taken.`,
        ...max(
          scope,
          ({ leaveDays }) => leaveDays.sick,
          (label, value) => `${label} had the most sick leave: ${countOf(value, 'day')}.`,
        ),
      ],
      chart: createBarChart('Leave days', [
        ['Vacation', vacation],
        ['Sick', sick],
        ['Other', other],
      ]),
      data: [
        { name: 'vacationDays', value: vacation },
        { name: 'sickDays', value: sick },
        { name: 'otherDays', value: other },
      ],
    };
  },
  overtime(scope) {
    const { overtimeHours, rosteredShifts } = scope.figures;
    const valueOf = (figures: GroupFigures) => figures.overtimeHours;
    return {
      title: 'Overtime in the last weeks',
      insightType: 'shiftAnomaly',
      sentences: [
        `${scope.place} ${countOf(overtimeHours, 'hour')} of overtime came up over ${countOf(rosteredShifts, 'rostered shift')}.`,
        ...max(scope, valueOf, (label, value) => `${label} had the most: ${countOf(value, 'hour')}.`),
      ],
      chart: chartOf(scope, 'Overtime hours', valueOf),
      data: [
        { name: 'overtimeHours', value: overtimeHours },
        { name: 'rosteredShifts', value: rosteredShifts },
      ],
    };
  },
  clockOuts(scope) {
    const { missingClockOuts, rosteredShifts } = scope.figures;
    const valueOf = (figures: GroupFigures) => figures.missingClockOuts;
    return {
      title: 'Missing clock-outs in the last weeks',
      insightType: 'shiftAnomaly',
      sentences: [
        `${scope.place} ${missingClockOuts} of ${rosteredShifts} rostered shifts have no clock-out.`,
        ...max(scope, valueOf, (label, value) => `${label} has the most of them: ${value}.`),
      ],
      chart: chartOf(scope, 'Missing clock-outs', valueOf),
      data: [
        { name: 'missingClockOuts', value: missingClockOuts },
        { name: 'rosteredShifts', value: rosteredShifts },
      ],
    };
  },
  tasks(scope) {
    const { tasksCreated, tasksCompleted, tasksOverdue, meanCompletionDays } = scope.figures;
    return {
      title: 'Tasks in the last weeks',
      insightType: 'productivityTip',
      sentences: [
        `${scope.place} ${countOf(tasksCreated, 'task')} came in and ${tasksCompleted} got done; overdue: ${tasksOverdue}.`,
        ...(meanCompletionDays === null
          ? []
          : [`A completed task took ${countOf(meanCompletionDays, 'day')} on average.`]),
        ...max(
          scope,
          (figures) => figures.tasksOverdue,
          (label, value) => `${label} has the most overdue tasks: ${value}.`,
        ),
      ],
      chart: createBarChart('Tasks', [
        ['Created', tasksCreated],
        ['Completed', tasksCompleted],
        ['Overdue', tasksOverdue],
      ]),
      data: [
        { name: 'tasksCreated', value: tasksCreated },
        { name: 'tasksCompleted', value: tasksCompleted },
        { name: 'tasksOverdue', value: tasksOverdue },
        ...(meanCompletionDays === null ? [] : [{ name: 'meanCompletionDays', value: meanCompletionDays }]),
      ],
    };
  },
  staffing(scope) {
    const { headcount, rosteredShifts, weekdays } = scope.figures;
    const busy = busiest(scope.figures, (weekday) => weekday.rosteredShifts);
    return {
      title: 'Staffing in the last weeks',
      insightType: 'staffingPrediction',
      sentences: [
        `${scope.place} ${countOf(headcount, 'employee')} had ${countOf(rosteredShifts, 'rostered shift')}.`,
        ...(busy ? [`The most shifts stood on ${busy.weekday}: ${busy.rosteredShifts}.`] : []),
        ...max(
          scope,
          (figures) => figures.headcount,
          (label, value) => `${label} is the largest: ${countOf(value, 'employee')}.`,
        ),
      ],
      chart: createBarChart(
        'Rostered shifts',
        weekdays.map((each) => [each.weekday, each.rosteredShifts] as const),
      ),
      data: [
        { name: 'headcount', value: headcount },
        { name: 'rosteredShifts', value: rosteredShifts },
      ],
    };
  },
};

export function createAnswerSection(subject: Subject, scope: Scope): AnswerSection {
  return speak[subject](scope);
}
