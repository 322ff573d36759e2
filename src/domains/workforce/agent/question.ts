import type { CompanyFigures } from './company-figures.ts';
import type { GroupFigures } from './group-figures.ts';
import { othersLabel, type Labels } from './labels.ts';

/**
 * What the agent may say of the company: its figures, or that it has no records, that it is so small that its figures
 * would be a person's own, or that they are not for who asks.
 */
export type Knowledge = CompanyFigures | 'none' | 'too few' | 'withheld';

/** A question that is ready to leave: without names and ids of people, and with labels for departments. */
export interface Question {
  text: string;
  knowledge: Knowledge;
  labels: Labels;
}

/** A group of the company as it is called in an answer. */
export interface NamedFigures {
  label: string;
  figures: GroupFigures;
}

/** The departments' figures by their labels, the others' last. */
export function departmentsOf({ departments, others }: CompanyFigures, labels: Labels): NamedFigures[] {
  const labelled = departments.map(({ department, figures }) => ({
    label: labels.labelOf(department),
    figures,
  }));
  return others ? [...labelled, { label: othersLabel, figures: others.figures }] : labelled;
}

/** The figures as the model reads them. */
export function toFiguresText(figures: CompanyFigures, labels: Labels): string {
  const departments = departmentsOf(figures, labels).map(({ label, figures: own }) => ({
    department: label,
    ...own,
  }));
  const { period, company } = figures;
  return JSON.stringify({ period, company, departments });
}
