import { Type, type Static } from 'typebox';
import { detectedTypes } from '../detectors/finding.ts';
import type { AgentAnswer } from './agent-answer.ts';
import type { Labels } from './labels.ts';

/** The insight type of an answer that is not about the company. */
export const generalAdvice = 'generalAdvice';

const closed = { additionalProperties: false } as const;
const text = (description: string) => Type.String({ description, pattern: '\\S' });
const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/**
 * What the model is to answer. `response` stands first, so that a stream has text at once; all is required and
 * nothing is free, as strict structured output wants it.
 */
export const AgentReply = Type.Object(
  {
    response: text('The whole answer, plain text'),
    insightType: Type.Enum([...detectedTypes, generalAdvice], {
      type: 'string',
      description: `What the answer is about; ${generalAdvice} where it is not about the company's figures`,
    }),
    title: text('At most ten words'),
    summary: text('The answer in one sentence'),
    suggestion: orNull(text('What to do about it')),
    period: orNull(text('The period that the answer speaks of, in words')),
    chart: orNull(
      Type.Object(
        {
          type: Type.Enum(['bar', 'line'], { type: 'string' }),
          labels: Type.Array(Type.String(), { description: 'Names of the values of each series' }),
          series: Type.Array(Type.Object({ name: Type.String(), values: Type.Array(Type.Number()) }, closed)),
        },
        closed,
      ),
    ),
    data: orNull(
      Type.Array(Type.Object({ name: text('A figure'), value: Type.Number() }, closed), {
        description: 'The figures that the answer names',
      }),
    ),
  },
  closed,
);
export type AgentReply = Static<typeof AgentReply>;

/** The reply with the departments' names put back. */
export function toAgentAnswer(reply: AgentReply, { restore }: Labels): AgentAnswer {
  const { chart, data } = reply;
  return {
    response: restore(reply.response),
    insightType: reply.insightType,
    title: restore(reply.title),
    summary: restore(reply.summary),
    suggestion: reply.suggestion === null ? null : restore(reply.suggestion),
    period: reply.period === null ? null : restore(reply.period),
    chart: chart && {
      type: chart.type,
      labels: chart.labels.map(restore),
      series: chart.series.map(({ name, values }) => ({ name: restore(name), values })),
    },
    data: data && Object.fromEntries(data.map(({ name, value }) => [restore(name), value])),
  };
}
