import { Type, type Static } from 'typebox';

/** The JSON of the Topics API. */

export const ExecuteBody = Type.Object({
  topic_id: Type.String({ description: 'A topic that GET /ai/topics lists' }),
  parameters: Type.Optional(
    Type.Unsafe<Record<string, unknown> | null>({
      type: ['object', 'null'],
      description: 'The topic’s parameters',
    }),
  ),
});
export type ExecuteBody = Static<typeof ExecuteBody>;

export const JobParameters = Type.Object({ jobId: Type.String() });
export type JobParameters = Static<typeof JobParameters>;

export const SchemaParameters = Type.Object({ schemaName: Type.String() });
export type SchemaParameters = Static<typeof SchemaParameters>;

const detail = { type: 'object', required: ['detail'], properties: { detail: { type: 'string' } } };
const failures = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { description: 'The error', ...detail }]));

const Metadata = Type.Object({
  model: Type.String(),
  tokens_used: Type.Integer(),
  processing_time_ms: Type.Integer(),
  finish_reason: Type.String(),
});

const jobStatus = { type: 'string', enum: ['pending', 'processing', 'completed', 'failed'] };

export const responses = {
  execute: {
    200: {
      description: 'The result',
      ...Type.Object({
        topic_id: Type.String(),
        success: Type.Literal(true),
        data: Type.Object({}, { description: 'Fits the schema that schema_ref names' }),
        schema_ref: Type.String(),
        metadata: Metadata,
      }),
    },
    ...failures(400, 401, 404, 422, 500, 502, 503, 504),
  },
  topics: {
    200: {
      description: 'The active single-shot topics',
      ...Type.Array(
        Type.Object({
          topic_id: Type.String(),
          description: Type.String(),
          response_model: Type.String(),
          parameters: Type.Array(
            Type.Object({
              name: Type.String(),
              type: Type.String(),
              required: Type.Boolean(),
              description: Type.String(),
            }),
          ),
        }),
      ),
    },
    ...failures(401, 500),
  },
  schema: { 200: { description: 'A JSON Schema', type: 'object' }, ...failures(401, 404) },
  accepted: {
    200: {
      description: 'The job was accepted',
      type: 'object',
      properties: {
        success: { const: true },
        data: {
          type: 'object',
          properties: {
            jobId: { type: 'string' },
            status: { const: 'pending' },
            topicId: { type: 'string' },
            estimatedDurationMs: { type: 'integer' },
          },
        },
      },
    },
    ...failures(400, 401, 404, 422, 500),
  },
  job: {
    200: {
      description: 'The job as it is now; a failed one is a success of this call',
      type: 'object',
      properties: {
        success: { const: true },
        data: {
          type: 'object',
          properties: {
            jobId: { type: 'string' },
            status: jobStatus,
            topicId: { type: 'string' },
            createdAt: { type: 'string', format: 'date-time' },
            completedAt: { type: 'string', format: 'date-time' },
            result: {},
            processingTimeMs: { type: 'integer' },
            error: { type: 'string' },
            errorCode: { type: 'string' },
          },
        },
      },
    },
    ...failures(401, 404),
  },
};
