import { Type } from 'typebox';
import { defineModel, list, oneOf, nested, text, type AnswerOf } from '../response-model.ts';

export const businessMetrics = defineModel(
  'BusinessMetricsResponse',
  'Metrics computed from given figures.',
  {
    summary: text('What the figures say'),
    metrics: list(
      nested({
        name: text('The metric'),
        value: Type.Number({ description: 'Its value; percentages as 12.5 for 12.5 %' }),
        unit: oneOf(['currency', 'percent', 'count', 'ratio', 'months'], 'What it is measured in'),
        formula: text('How it was computed'),
        interpretation: text('What it means'),
      }),
      'The metrics that the figures allow',
      0,
      20,
    ),
    missing: list(
      nested({
        metric: text('A metric that could not be computed'),
        needs: list(text('A parameter'), 'The parameters that it needs', 1, 10),
      }),
      'What more figures would show',
      0,
      20,
    ),
  },
);
export type BusinessMetricsResponse = AnswerOf<typeof businessMetrics>;
