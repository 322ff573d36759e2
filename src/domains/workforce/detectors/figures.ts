import type { Department, Employee, Period } from '../records/record.ts';
import type { Chart, Finding } from './finding.ts';

/** To one decimal, half away from zero; findings show no more. */
export function toFigure(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 10 + 1e-9)) / 10 || 0;
}

/** A share of 0 to 1 in percent, to one decimal. */
export function toPercent(share: number): number {
  return toFigure(share * 100);
}

/** `1 absence`, `2 absences`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** Whom a finding is about. */
export type Subject = { department: Department } | { employee: Employee } | 'company';

/** The same for the same rule and subject; no two rules or subjects share one. */
export function keyOf(rule: string, subject: Subject): string {
  if (subject === 'company') return `${rule}/company`;
  return 'department' in subject
    ? `${rule}/department/${subject.department.id}`
    : `${rule}/employee/${subject.employee.id}`;
}

/** The figures that every finding of a department's has. */
export function commonFigures({ startDate, endDate }: Period, department: Department) {
  return { department: department.name, startDate, endDate };
}

/** The figures of a finding without the ids of people, which stand under names that end in `Id`. */
export function figuresOf({ data }: Pick<Finding, 'data'>): Record<string, number | string> {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !name.endsWith('Id')));
}

/** A chart of one series. */
export function createBarChart(name: string, bars: Iterable<readonly [label: string, value: number]>): Chart {
  const all = [...bars];
  return {
    type: 'bar',
    labels: all.map(([label]) => label),
    series: [{ name, values: all.map(([, value]) => toFigure(value)) }],
  };
}

/** How much fell to each group, in the order of their names; with every name between given ones the caller passes. */
export function countByGroup(names: Iterable<string>, entries: Iterable<readonly [string, number]>) {
  const sums = new Map<string, number>([...new Set(names)].map((name) => [name, 0]));
  for (const [name, value] of entries) sums.set(name, (sums.get(name) ?? 0) + value);
  return [...sums];
}
