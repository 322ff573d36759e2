import { untrustedBlock, untrustedBlockRule, type AiMessage } from '../../../ai/index.ts';
import { toFiguresText, type Knowledge, type Question } from './question.ts';

const task = `You advise a company on its workforce: shifts, absence, staffing, overtime, tasks and leave.

- A general question gets general advice from good practice, without figures; its insightType is generalAdvice, and
  chart, data and period are null.
- A question about the company is answered from the block of company figures, and from nothing else: name its
  figures, or what follows from them by arithmetic. Never invent, estimate or recall a figure. Where the block does
  not hold what is asked, say so.
- insightType is absenteeismPattern for absence and leave, staffingPrediction for staffing, shiftAnomaly for overtime
  and missing clock-outs, productivityTip for tasks.
- Departments stand as labels such as "Department A". Keep each label exactly as it is, and write it out for each
  department: "Department A and Department B".
- "an employee" stands for a person whose name is not yours to know. Say nothing of single persons.
- Answer in the language of the question, in two to eight sentences of plain text: no HTML, no Markdown, no "<".`;

const knowledgeRules: Record<Extract<Knowledge, string>, string> = {
  none: 'The company has no workforce records yet. To a question about the company say exactly that, and no figure.',
  'too few':
    'The company has fewer than three employees, so that its figures would be a person’s own; you do not have them. ' +
    'To a question about the company say exactly that.',
  withheld:
    'To a question about the company say that company figures are for managers; who asks is none, and you do not have ' +
    'them. Then give general advice, with the insightType generalAdvice.',
};

/** Characters that a question may take once labels have taken the place of names. */
const maxQuestionLength = 12_000;
/** 27 departments with all their figures take less. */
const maxFiguresLength = 40_000;

/** The messages to the model. */
export function toAgentPrompt({ text, knowledge, labels }: Question): {
  system: string;
  messages: AiMessage[];
} {
  const rule = typeof knowledge === 'string' ? `\n- ${knowledgeRules[knowledge]}` : '';
  const figures =
    typeof knowledge === 'string'
      ? []
      : [untrustedBlock('company figures', toFiguresText(knowledge, labels), maxFiguresLength)];
  return {
    system: `${task}${rule}\n\n${untrustedBlockRule}`,
    messages: [
      {
        role: 'user',
        content: [...figures, untrustedBlock('question', text, maxQuestionLength)].join('\n\n'),
      },
    ],
  };
}
