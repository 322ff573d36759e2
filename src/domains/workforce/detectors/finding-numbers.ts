import {
  addFigure,
  addText,
  createKnownNumbers,
  unknownNumbersIn as unknownNumbersAmong,
  type KnownNumbers,
} from '../../../ai/grounding/known-numbers.ts';
import type { TextNumber } from '../../../ai/grounding/text-number.ts';
import { figuresOf } from './figures.ts';
import type { Finding } from './finding.ts';

type Facts = Pick<Finding, 'data' | 'chart'>;

const isPercentName = (name: string) => /percent|%/i.test(name);

/** The numbers of a finding's figures and chart. */
function numbersOf(finding: Facts): KnownNumbers {
  const known = createKnownNumbers();
  for (const [name, value] of Object.entries(figuresOf(finding))) {
    if (typeof value === 'number') addFigure(known, value, isPercentName(name));
    else addText(known, value);
  }
  for (const label of finding.chart.labels) addText(known, label);
  for (const { name, values } of finding.chart.series) {
    for (const value of values) addFigure(known, value, isPercentName(name));
  }
  return known;
}

/** The numbers of a text that a finding does not state; its own words, such as “Team 7”, may stand there. */
export function unknownNumbersIn(text: string, finding: Facts): TextNumber[] {
  const own = [...Object.values(figuresOf(finding)), ...finding.chart.labels];
  const names = own.filter((value) => typeof value === 'string');
  return unknownNumbersAmong(text, numbersOf(finding), names);
}

/** Whether a wording of a finding names only numbers that the finding states, as they are and not rounded. */
export function hasOnlyKnownNumbers(text: string, finding: Facts): boolean {
  return unknownNumbersIn(text, finding).length === 0;
}
