import { generalAdvice, type AgentReply } from '../agent-reply.ts';
import type { CompanyFigures } from '../company-figures.ts';
import { departmentsOf, type Question } from '../question.ts';
import { adviceOn } from './advice.ts';
import { createAnswerSection, type AnswerSection, type Scope } from './answer-section.ts';
import { readQuestion, type QuestionIntent, type Subject } from './subject.ts';

const missing = {
  none: 'There are no workforce records of the company yet, so there are no figures to answer from.',
  'too few': 'The company has too few employees for figures that would not be a person’s own.',
  withheld: 'Company figures are for managers.',
};

/** Sentences of an answer before its suggestion. */
const maxSentences = 3;

/**
 * The answer by rules: general advice to a general question, to one about the company what its figures say. The same
 * for the same question and figures; every number in it is one of the figures.
 */
export function toOfflineReply(question: Question): AgentReply {
  const reading = readQuestion(question.text);
  const { knowledge } = question;
  if (typeof knowledge === 'object' && reading.isAboutCompany)
    return toFiguresReply(question, knowledge, reading);
  const isMissed = typeof knowledge === 'string' && reading.isAboutCompany;
  return toAdvice(reading.subjects[0], isMissed ? missing[knowledge] : undefined);
}

function toAdvice(subject: Subject | undefined, note: string | undefined): AgentReply {
  const { title, response, suggestion } = adviceOn(subject);
  const sentences = note === undefined ? [response] : [note, response];
  return {
    response: sentences.join(' '),
    insightType: generalAdvice,
    title,
    summary: note ?? (response.split(/(?<=\.) /)[0] as string),
    suggestion,
    period: null,
    chart: null,
    data: null,
  };
}

function toFiguresReply(
  { text, labels }: Question,
  figures: CompanyFigures,
  { subjects }: QuestionIntent,
): AgentReply {
  const departments = departmentsOf(figures, labels);
  const named = departments.find(({ label }) => text.includes(label));
  const scope: Scope = named
    ? { place: `In ${named.label}`, figures: named.figures, departments: [] }
    : { place: 'In the company', figures: figures.company, departments };
  const asked: readonly Subject[] = subjects.length > 0 ? subjects : ['absence', 'tasks'];
  const sections = asked.map((subject) => createAnswerSection(subject, scope));
  const [first] = sections as [AnswerSection];
  // Every subject's main sentence stands before any subject's details.
  const sentences = [
    ...sections.flatMap((section) => section.sentences.slice(0, 1)),
    ...sections.flatMap((section) => section.sentences.slice(1)),
  ].slice(0, maxSentences);
  const { suggestion } = adviceOn(asked[0]);
  const { startDate, endDate } = figures.period;
  return {
    response: [`From ${startDate} to ${endDate}:`, ...sentences, suggestion].join(' '),
    insightType: first.insightType,
    title: first.title,
    summary: sentences[0] as string,
    suggestion,
    period: `${startDate} to ${endDate}`,
    chart: {
      type: first.chart.type,
      labels: [...first.chart.labels],
      series: first.chart.series.map(({ name, values }) => ({ name, values: [...values] })),
    },
    data: sections.flatMap(({ data }) => [...data]),
  };
}
