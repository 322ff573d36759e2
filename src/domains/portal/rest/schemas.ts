import { Type, type Static } from 'typebox';
import { queryTypes } from '../index.ts';

/** The JSON of the Portal Insights API: requests are validated by these, and the OpenAPI document shows them. */

export const QueryBody = Type.Object({
  type: Type.Enum([...queryTypes], { type: 'string' }),
  query: Type.Optional(
    Type.Unsafe<string | null>({
      type: ['string', 'null'],
      description: 'Of nlq and explain: 1 to 2,000 characters',
    }),
  ),
  options: Type.Optional(
    Type.Unsafe<{ maxRecommendations?: number | null } | null>({
      type: ['object', 'null'],
      properties: {
        maxRecommendations: {
          type: ['integer', 'null'],
          minimum: 1,
          maximum: 20,
          description: '5 unless given',
        },
      },
    }),
  ),
});
export type QueryBody = Static<typeof QueryBody>;

/** Any values: those that are none are answered like absent ones, and those out of bounds like the nearest. */
export const HistoryParameters = Type.Object({
  limit: Type.Optional(Type.Unknown({ description: 'How many, 1 to 50; 10 unless given' })),
  offset: Type.Optional(Type.Unknown({ description: 'How many to leave out; 0 unless given' })),
});
export type HistoryParameters = Static<typeof HistoryParameters>;

const Recommendation = Type.Object({
  title: Type.String(),
  description: Type.String(),
  effort_level: Type.String({ description: 'low, medium or high' }),
  impact_level: Type.String({ description: 'low, medium or high' }),
  priority_score: Type.Integer({ description: '0 to 100' }),
});

const Answer = {
  answer: Type.String(),
  confidence: Type.Number({ description: '0 to 1' }),
  sources: Type.Array(Type.String(), {
    description: 'The parts of the context that the answer was made from',
  }),
  suggestions: Type.Array(Type.String(), { description: 'Questions to ask next' }),
  recommendations: Type.Array(Recommendation),
};

export const QueryResponse = Type.Object({
  type: Type.Literal('answer'),
  ...Answer,
  metadata: Type.Object({
    ai_provider: Type.String(),
    ai_model: Type.String(),
    execution_time_ms: Type.Integer(),
    tokens_used: Type.Integer(),
  }),
});
export type QueryResponse = Static<typeof QueryResponse>;

const RunResponse = Type.Object({
  id: Type.String(),
  run_type: Type.String(),
  input_params: Type.Object({}, { description: 'query and options, where they were given' }),
  result_data: Type.Object(
    {},
    { description: 'answer, confidence, sources, suggestions and recommendations; error where it failed' },
  ),
  execution_time_ms: Type.Integer(),
  tokens_used: Type.Integer(),
  ai_provider: Type.String(),
  ai_model: Type.String(),
  completed_at: Type.String({ format: 'date-time' }),
});

const HistoryResponse = Type.Object({
  runs: Type.Array(RunResponse),
  total: Type.Integer(),
  limit: Type.Integer(),
  offset: Type.Integer(),
});

const failures = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: 'The error', ...Type.Object({ error: Type.String() }) },
    ]),
  );
const overLimit = {
  429: {
    description: 'Rate limit exceeded',
    ...Type.Object({ error: Type.String(), retry_after: Type.Integer({ description: 'Seconds' }) }),
  },
};

export const responses = {
  query: {
    200: { description: 'The answer', ...QueryResponse },
    ...failures(400, 401, 500, 503),
    ...overLimit,
  },
  history: { 200: { description: 'The runs', ...HistoryResponse }, ...failures(401, 500), ...overLimit },
};
