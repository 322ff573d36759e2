import { Type, type TSchema } from 'typebox';
import { insightDomains, reviewStatuses, severities } from '../index.ts';
import {
  count,
  day,
  describeResult,
  nullable,
  Paging as pageParameters,
  Pagination,
  integer,
  type OperationSchema,
} from './schemas.ts';

/** Operations 44 to 50 in the OpenAPI document. */

const text = Type.String();
const time = Type.String({ format: 'date-time', description: 'UTC, to the second' });
const parameter = (description: string) => Type.Optional(Type.Unknown({ description }));
const word = (words: readonly string[]) => parameter(`${words.join(', ')}; all when absent`);
const paging = (rows: number) => ({
  ...pageParameters,
  page_size: integer('1 to 200', String(rows)),
});

const filters = {
  domain: word(insightDomains),
  severity: word(severities),
};
const status = word(reviewStatuses);

const Evidence = Type.Object({
  summary: text,
  metrics: Type.Array(
    Type.Object({
      key: text,
      label: text,
      currentValue: Type.Number({ description: 'Ratios to 4 places, amounts to 2' }),
      baselineValue: nullable(Type.Number(), 'null where there is nothing to measure it by'),
      deltaPct: nullable(Type.Number(), 'Current less baseline, an absolute difference'),
      unit: Type.String({ description: 'ratio, currency, count or days' }),
    }),
  ),
  sourceViewNames: Type.Array(text),
  referencePeriod: day('The day, or the month’s first day, that the figures are of'),
});

const Provenance = {
  generatedAt: time,
  modelName: Type.String({ description: 'template-1 where no model worded it' }),
  modelTier: text,
  tokensUsed: count,
  latencyMs: count,
  runId: text,
};
const Judgement = {
  priority: Type.Integer({ minimum: 1, maximum: 5, description: '1 is the most urgent' }),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
};
const Entity = { entityType: text, entityId: text };
const Words = { title: text, summary: text, recommendedAction: text };

const Event = Type.Object({
  id: text,
  insightType: text,
  domain: text,
  severity: text,
  status: text,
  ...Entity,
  ...Words,
  ...Judgement,
  evidence: Evidence,
  ...Provenance,
  createdAt: time,
  updatedAt: time,
});

const Recommendation = Type.Object({
  id: text,
  insightEventId: text,
  domain: text,
  status: text,
  ...Entity,
  ...Words,
  ...Judgement,
  ownerUserId: nullable(text),
  dueDate: nullable(day()),
  resolutionNote: nullable(text),
  evidence: Evidence,
  generatedAt: time,
  completedAt: nullable(time, 'When it was resolved or dismissed'),
  updatedAt: time,
});

/** @param failures beside 400, 401, 429 and 500. */
function describe(
  operation: Parameters<typeof describeResult>[0],
  data: TSchema,
  pagination?: TSchema,
): OperationSchema {
  return { ...describeResult(operation, data, pagination), tags: ['Travel AI insights'] };
}

const describeItems = (operation: Parameters<typeof describeResult>[0], item: TSchema) =>
  describe(operation, Type.Object({ items: Type.Array(item) }), Pagination);

export const briefing = describe(
  {
    operationId: 'getBriefing',
    summary: 'The briefing of a day',
    query: { briefing_date: parameter('YYYY-MM-DD; the latest one up to today when absent') },
    failures: [404],
  },
  Type.Object({
    id: text,
    briefingDate: day(),
    title: text,
    summary: text,
    highlights: Type.Array(text),
    topActions: Type.Array(text),
    confidence: Judgement.confidence,
    evidence: Evidence,
    ...Provenance,
    updatedAt: time,
  }),
);

/** @param rows of a page if nothing is asked for. */
export const feed = (rows: number) =>
  describeItems(
    {
      operationId: 'listInsightFeed',
      summary: 'Open findings, newest first',
      query: {
        ...filters,
        status: parameter(`${reviewStatuses.join(', ')}; what is neither over nor ended when absent`),
        ...paging(rows),
      },
    },
    Event,
  );

export const history = (rows: number) =>
  describeItems(
    {
      operationId: 'listInsightHistory',
      summary: 'All findings, newest first',
      query: {
        ...filters,
        status,
        date_from: parameter('The first day on which it was found, YYYY-MM-DD'),
        date_to: parameter('The last day, not before date_from'),
        ...paging(rows),
      },
    },
    Event,
  );

export const entity = (rows: number) =>
  describeItems(
    {
      operationId: 'listEntityInsights',
      summary: 'All findings about one employee, currency or company, newest first',
      params: Type.Object({ entity_type: text, entity_id: text }),
      query: { ...filters, status, ...paging(rows) },
    },
    Event,
  );

export const recommendations = (rows: number) =>
  describeItems(
    {
      operationId: 'listRecommendations',
      summary: 'Recommendations, the most urgent first',
      query: {
        domain: filters.domain,
        status,
        priority_min: parameter('1 to 5'),
        priority_max: parameter('1 to 5, not below priority_min'),
        ...paging(rows),
      },
    },
    Recommendation,
  );

const changed = describe(
  {
    operationId: 'updateRecommendation',
    summary: 'Change a recommendation; managers and above',
    params: Type.Object({ id: text }),
    failures: [403, 404, 409, 422],
  },
  Type.Object({ id: text, status: text, ownerUserId: nullable(text), updatedAt: time }),
);

/** Fields in snake_case, and in camelCase; the service tells what is malformed. */
export const update = {
  ...changed,
  body: Type.Object(
    Object.fromEntries(
      [
        ['status', reviewStatuses.join(', ')],
        ['owner_user_id', 'The user who sees to it, or null'],
        ['resolution_note', 'At most 2,000 characters, or null'],
        ['due_date', 'YYYY-MM-DD, or null'],
        ['ownerUserId', 'The same as owner_user_id'],
        ['resolutionNote', 'The same as resolution_note'],
        ['dueDate', 'The same as due_date'],
      ].map(([name = '', description = '']) => [name, parameter(description)]),
    ),
    { description: 'At least one field; what is absent stays' },
  ),
};

export const run = {
  ...describe(
    {
      operationId: 'runTravelInsights',
      summary: 'Evaluate the company now; a repetition on the same day creates no duplicates',
      failures: [409, 422],
    },
    Type.Object({
      runId: text,
      trigger: Type.Literal('manual_api'),
      status: Type.Literal('completed'),
      createdEvents: count,
      createdRecommendations: count,
      briefingGenerated: Type.Boolean(),
      consultantsEvaluated: count,
    }),
  ),
  security: [{ runToken: [] }],
};
