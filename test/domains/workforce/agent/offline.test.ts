import fc from 'fast-check';
import { checkData } from '../../../../src/ai/validate.ts';
import { AgentReply } from '../../../../src/domains/workforce/agent/agent-reply.ts';
import {
  readCompanyFigures,
  recentPeriod,
  type CompanyFigures,
} from '../../../../src/domains/workforce/agent/company-figures.ts';
import { createLabels } from '../../../../src/domains/workforce/agent/labels.ts';
import { toOfflineReply } from '../../../../src/domains/workforce/agent/offline/reply.ts';
import { toFiguresText, type Knowledge } from '../../../../src/domains/workforce/agent/question.ts';
import { createCompany, today } from './support.ts';

const company = createCompany();
const figures = (await readCompanyFigures(
  company,
  recentPeriod(new Date(`${today}T12:00:00Z`)),
)) as CompanyFigures;
const labels = createLabels(
  figures.departments.map(({ department }) => department),
  figures.others!.departments,
);
const ask = (text: string, knowledge: Knowledge = figures) => toOfflineReply({ text, knowledge, labels });

const numbersOf = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];
const known = new Set(numbersOf(toFiguresText(figures, labels)));

/** Every text of a reply, wherever it stands. */
const textsOf = ({ response, title, summary, suggestion }: AgentReply) => [
  response,
  title,
  summary,
  suggestion ?? '',
];

const companyQuestions: readonly [question: string, insightType: string, figure: number][] = [
  ['How often are our people absent?', 'absenteeismPattern', figures.company.absences],
  ['Is sick leave a problem for us?', 'absenteeismPattern', figures.company.leaveDays.sick],
  ['How much overtime did we have?', 'shiftAnomaly', figures.company.overtimeHours],
  ['Do people forget to clock out in our company?', 'shiftAnomaly', figures.company.missingClockOuts],
  ['Which tasks are overdue?', 'productivityTip', figures.company.tasksOverdue],
  ['How many employees are rostered?', 'staffingPrediction', figures.company.rosteredShifts],
  ['How are we doing this month?', 'absenteeismPattern', figures.company.absences],
  ['What is the absence in Department B?', 'absenteeismPattern', figures.departments[1]!.figures.absences],
  [
    'How much overtime have other departments? Other departments!',
    'shiftAnomaly',
    figures.company.overtimeHours,
  ],
];

describe('the agent’s answer by rules', () => {
  it.each(companyQuestions)('answers "%s" from the figures', (question, insightType, figure) => {
    const reply = ask(question);
    expect(reply.insightType).toBe(insightType);
    const isOfOthers = question.includes('Other departments!');
    expect(numbersOf(reply.response)).toContain(
      String(isOfOthers ? figures.others!.figures.overtimeHours : figure),
    );
    expect(reply.data!.length).toBeGreaterThan(0);
    expect(reply.chart!.labels).toHaveLength(reply.chart!.series[0]!.values.length);
    const sentences = reply.response.split(/(?<=[.!?]) (?=[A-Z])/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
  });

  it('speaks of two subjects where a question names two', () => {
    const { response } = ask('Compare our overtime with our overdue tasks');
    expect(numbersOf(response)).toEqual(
      expect.arrayContaining([
        String(figures.company.overtimeHours),
        String(figures.company.tasksCreated),
        String(figures.company.tasksOverdue),
      ]),
    );
  });

  it.each([
    'What are good ways to reduce absence in general?',
    'How can a company plan vacations?',
    'Tell a joke',
    'Wie plane ich Schichten?',
  ])('gives general advice without a figure on "%s"', (question) => {
    const reply = ask(question);
    expect(reply).toMatchObject({ insightType: 'generalAdvice', chart: null, data: null, period: null });
    expect(textsOf(reply).flatMap(numbersOf)).toEqual([]);
  });

  it.each<[Knowledge, RegExp]>([
    ['none', /^There are no workforce records of the company yet/],
    ['too few', /^The company has too few employees/],
    ['withheld', /^Company figures are for managers\./],
  ])('says of a company that is %s why it names no figure', (knowledge, expected) => {
    const reply = ask('How often are our people absent?', knowledge);
    expect(reply.response).toMatch(expected);
    expect(reply.insightType).toBe('generalAdvice');
    expect(textsOf(reply).flatMap(numbersOf)).toEqual([]);
  });

  it.each(['withheld', 'none', 'too few'] as const)(
    'says nothing of figures to a general question, where they are %s',
    (knowledge) => {
      expect(ask('How do I sleep better?', knowledge)).toEqual(ask('How do I sleep better?'));
    },
  );

  it('fits the schema, names only numbers of the figures and is the same again, whatever is asked', () => {
    const words = fc.constantFrom(
      ...'our we absence sick overtime clock out tasks overdue leave vacation staff shifts Department A Department C Other departments in general what is 42 7 % why on Monday last quarter'.split(
        ' ',
      ),
    );
    const knowledge = fc.constantFrom<Knowledge>(figures, 'none', 'too few', 'withheld');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), knowledge, (parts, what) => {
        const reply = ask(parts.join(' '), what);
        expect(checkData(reply, AgentReply)).toEqual({ isValid: true, data: reply });
        expect(ask(parts.join(' '), what)).toEqual(reply);
        const numbers = [
          ...textsOf(reply).flatMap(numbersOf),
          ...(reply.data ?? []).map(({ value }) => String(value)),
          ...(reply.chart?.series ?? []).flatMap(({ values }) => values.map(String)),
        ];
        expect(numbers.filter((number) => !known.has(number))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
