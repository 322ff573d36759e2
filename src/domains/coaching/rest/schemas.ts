import { Type, type Static } from 'typebox';

/** The JSON of the Coaching Insights API: requests are validated by these, and the OpenAPI document shows them. */

const optionalText = (description: string) =>
  Type.Optional(Type.Unsafe<string | null>({ type: ['string', 'null'], description }));
const optionalTime = (description: string) =>
  Type.Optional(Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'date-time', description }));
const text = (description: string) => Type.String({ description });

export const InsightBody = Type.Object({
  id: Type.Optional(
    Type.Unsafe<string | null>({
      type: ['string', 'null'],
      minLength: 1,
      maxLength: 256,
      description: 'Made when absent',
    }),
  ),
  title: text('Short, actionable'),
  description: text('Detailed explanation'),
  category: text('strategy, operations, finance, marketing, leadership or technology; other values are kept'),
  priority: text('low, medium, high or critical; other values are kept'),
  kiss_category: text('keep, improve, start or stop; other values are kept'),
  alignment_impact: optionalText('How it relates to business purpose and values'),
  status: optionalText('active (the default), dismissed, acknowledged, in_progress or completed'),
  created_at: optionalTime('ISO 8601; now when absent'),
  updated_at: optionalTime('ISO 8601; created_at when absent'),
  metadata: Type.Optional(
    Type.Unsafe<{ business_impact?: string | null; effort_required?: string | null } | null>({
      type: ['object', 'null'],
      properties: {
        business_impact: { type: ['string', 'null'], description: 'low, medium or high' },
        effort_required: { type: ['string', 'null'], description: 'low, medium or high' },
      },
    }),
  ),
});
export type InsightBody = Static<typeof InsightBody>;

export const BatchBody = Type.Object({ insights: Type.Array(InsightBody) });
export type BatchBody = Static<typeof BatchBody>;

export const ChangesBody = Type.Object({
  title: Type.Optional(Type.String()),
  description: Type.Optional(Type.String()),
  priority: Type.Optional(Type.String()),
  status: Type.Optional(Type.String()),
});
export type ChangesBody = Static<typeof ChangesBody>;

export const IdParameters = Type.Object({ id: Type.String() });
export type IdParameters = Static<typeof IdParameters>;

const nullableText = Type.Unsafe<string | null>({ type: ['string', 'null'] });

/** Casing is mixed (REST-102, docs/rest/coaching.md). */
export const InsightResponse = Type.Object({
  id: Type.String(),
  tenantId: Type.String(),
  title: Type.String(),
  description: Type.String(),
  category: Type.String(),
  priority: Type.String(),
  kiss_category: Type.String(),
  alignment_impact: nullableText,
  status: Type.String(),
  businessImpact: nullableText,
  effortRequired: nullableText,
  createdAt: Type.String({ format: 'date-time' }),
  updatedAt: Type.String({ format: 'date-time' }),
});
export type InsightResponse = Static<typeof InsightResponse>;

const success = (data: object) => ({
  type: 'object',
  required: ['success', 'data', 'error'],
  properties: { success: { const: true }, data, error: { type: 'null' } },
});
const failure = {
  type: 'object',
  required: ['success', 'data', 'error', 'code', 'details'],
  properties: {
    success: { const: false },
    data: { type: 'null' },
    error: { type: 'string' },
    code: { type: ['string', 'null'] },
    details: {},
  },
};

const failures = {
  400: { description: 'Invalid request data', ...failure },
  401: { description: 'Missing or invalid authentication token', ...failure },
  500: { description: 'Server error', ...failure },
};
const notFound = { 404: { description: 'Insight ID does not exist', ...failure } };

export const responses = {
  batch: {
    200: {
      description: 'Insights saved',
      ...success(Type.Object({ savedCount: Type.Integer(), insights: Type.Array(InsightResponse) })),
    },
    ...failures,
  },
  list: {
    200: { description: 'All insights, newest first', ...success(Type.Array(InsightResponse)) },
    ...failures,
  },
  one: { 200: { description: 'The insight', ...success(InsightResponse) }, ...notFound, ...failures },
  none: { 200: { description: 'Deleted', ...success({ type: 'null' }) }, ...notFound, ...failures },
};
