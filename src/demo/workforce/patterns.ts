import type { DepartmentPlan, People } from './people.ts';
import type { Random } from '../random.ts';

/** What can be planted, and the findings that it is found by. */
const patterns = {
  mondayAbsences: { of: 'department', insightType: 'absenteeismPattern', rules: ['absenteeism-weekday'] },
  repeatedAbsences: { of: 'employee', insightType: 'absenteeismPattern', rules: ['absenteeism-repeated'] },
  absenceOutlier: { of: 'employee', insightType: 'absenteeismPattern', rules: ['absenteeism-outlier'] },
  understaffedWindow: { of: 'department', insightType: 'staffingPrediction', rules: ['staffing-shortage'] },
  overstaffedWindow: { of: 'department', insightType: 'staffingPrediction', rules: ['staffing-surplus'] },
  missingClockOuts: { of: 'department', insightType: 'shiftAnomaly', rules: ['missing-clock-out'] },
  overtime: { of: 'employee', insightType: 'shiftAnomaly', rules: ['overtime'] },
  shortRests: { of: 'employee', insightType: 'shiftAnomaly', rules: ['short-rest'] },
  slowingDepartment: { of: 'department', insightType: 'productivityTip', rules: ['falling-throughput'] },
  overdueDepartment: { of: 'department', insightType: 'productivityTip', rules: ['overdue'] },
  slowEmployee: { of: 'employee', insightType: 'productivityTip', rules: ['low-throughput'] },
  overdueEmployee: { of: 'employee', insightType: 'productivityTip', rules: ['overdue'] },
} as const;

export type PatternName = keyof typeof patterns;
export const patternNames = Object.keys(patterns) as PatternName[];

/** A finding that is to be made, by its insight type and key. */
export interface PlantedPattern {
  pattern: PatternName;
  insightType: string;
  key: string;
}

/** The id of the department or employee that each pattern is planted with. */
export type Subjects = Readonly<Partial<Record<PatternName, string>>>;

/**
 * Which of six departments in random order each pattern goes to. Patterns that would hide each other stand apart: an
 * overdue employee is no exception in an overdue department.
 */
const places: Readonly<Record<PatternName, readonly [department: number, regular: number]>> = {
  mondayAbsences: [0, 0],
  missingClockOuts: [1, 0],
  understaffedWindow: [2, 0],
  overdueDepartment: [3, 0],
  slowingDepartment: [4, 0],
  overstaffedWindow: [5, 0],
  repeatedAbsences: [1, 0],
  absenceOutlier: [2, 0],
  overtime: [3, 0],
  shortRests: [4, 0],
  overdueEmployee: [5, 0],
  slowEmployee: [0, 1],
};

/** Chooses whom each pattern is planted with: the same, whichever others are. */
export function choosePatterns(
  random: Random,
  { plans }: People,
  names: readonly PatternName[],
): { subjects: Subjects; planted: PlantedPattern[] } {
  const shuffled = random
    .shuffle(plans)
    .map(({ department, regulars }) => ({ department, regulars: random.shuffle(regulars) }));
  const subjects: Partial<Record<PatternName, string>> = {};
  const planted = [...new Set(names)].flatMap((pattern) => {
    const { of, insightType, rules } = patterns[pattern];
    const [place, position] = places[pattern];
    const { department, regulars } = shuffled[place] as Pick<DepartmentPlan, 'department' | 'regulars'>;
    const id = of === 'department' ? department.id : (regulars[position]?.id ?? '');
    subjects[pattern] = id;
    return rules.map((rule) => ({ pattern, insightType, key: `${rule}/${of}/${id}` }));
  });
  return { subjects, planted };
}

/** The hours of a weekday (0 for Monday) in which a department gets more, or less, work than its roster is made for. */
export interface BusyWindow {
  departmentId: string;
  weekday: number;
  startHour: number;
  endHour: number;
  /** Work in the window, as a multiple of the usual. */
  factor: number;
}

const [tuesday, thursday] = [1, 3];

/** The windows that are planted. */
export function windowsOf(subjects: Subjects): BusyWindow[] {
  const window = (departmentId: string | undefined, weekday: number, startHour: number, factor: number) =>
    departmentId === undefined ? [] : [{ departmentId, weekday, startHour, endHour: startHour + 4, factor }];
  return [
    ...window(subjects.understaffedWindow, thursday, 11, 3),
    ...window(subjects.overstaffedWindow, tuesday, 10, 0.2),
  ];
}
