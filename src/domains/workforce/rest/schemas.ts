import { Type, type Static, type TSchema } from 'typebox';
import { aiStatuses, type AiInsight } from '../index.ts';

/** The JSON of the Workforce AI Insights API: requests are validated by these, and the OpenAPI document shows them. */

const nullable = <Value>(type: string, more: object = {}) =>
  Type.Optional(Type.Unsafe<Value | null>({ type: [type, 'null'], ...more }));
const optionalText = (description: string) => nullable<string>('string', { description });
const optionalObject = (description: string) => nullable<Record<string, unknown>>('object', { description });
const optionalUserId = nullable<string>('string', {
  minLength: 1,
  maxLength: 256,
  description: 'The employee that it is for',
});
const deliveredTime = nullable<string>('string', {
  format: 'date-time',
  description: 'ISO 8601; now when it is delivered and none is given, none while it is pending',
});
const AiStatus = Type.Unsafe<AiInsight['aiStatus']>({ type: 'string', enum: [...aiStatuses] });
const InsightType = Type.String({
  minLength: 1,
  maxLength: 256,
  description: 'staffingPrediction, absenteeismPattern, shiftAnomaly, productivityTip or any other text',
});
const Details = Type.String({ description: 'JSON as text' });

const ApplicablePeriod = Type.Object({
  startDate: Type.String({ format: 'date-time', description: 'ISO 8601, a date or a timestamp' }),
  endDate: Type.String({ format: 'date-time', description: 'The same; a date is meant to its end' }),
});

export const CreateBody = Type.Object({
  insightType: InsightType,
  audienceUserId: optionalUserId,
  applicablePeriod: ApplicablePeriod,
  details: Details,
  aiStatus: AiStatus,
  deliveredTime,
});
export type CreateBody = Static<typeof CreateBody>;

export const UpdateBody = Type.Object({
  insightType: Type.Optional(InsightType),
  audienceUserId: optionalUserId,
  applicablePeriod: Type.Optional(ApplicablePeriod),
  details: Type.Optional(Details),
  aiStatus: Type.Optional(AiStatus),
  deliveredTime,
});
export type UpdateBody = Static<typeof UpdateBody>;

export const SaveBody = Type.Object({
  title: Type.String(),
  summary: Type.String(),
  insightType: InsightType,
  audienceType: Type.String({ description: 'admin, manager, employee or company; other texts are kept' }),
  chart: optionalObject('Chart data'),
  data: optionalObject('Further data'),
  suggestion: optionalText('A recommendation'),
  period: optionalText('The period in words'),
  audienceUserId: optionalUserId,
  applicablePeriod: ApplicablePeriod,
  details: Details,
  aiStatus: AiStatus,
  deliveredTime,
});
export type SaveBody = Static<typeof SaveBody>;

export const SaveAnswerBody = Type.Object({
  insightType: nullable<string>('string', {
    minLength: 1,
    maxLength: 256,
    description: 'In place of the type that the agent has found',
  }),
});
export type SaveAnswerBody = Static<typeof SaveAnswerBody>;

export const IdParameters = Type.Object({ aiInsightId: Type.String() });
export type IdParameters = Static<typeof IdParameters>;
export const GetParameters = Type.Object({ id: Type.String() });
export type GetParameters = Static<typeof GetParameters>;

/** A filter that may be repeated; its values are joined by OR. */
const filter = (description: string) =>
  Type.Optional(Type.Unsafe({ type: ['string', 'array'], items: { type: 'string' }, description }));

/** For the description only: the transport's own reader rejects malformed values and names what it expected. */
export const ListQuery = Type.Object({
  pageNumber: filter('From 1; 1 when absent'),
  pageRowCount: filter('1 to 100; 25 when absent, 100 when more'),
  insightType: filter('Repeated, as this or with [] after the name: any of them'),
  audienceUserId: filter('Repeated, as this or with [] after the name: any of them'),
  aiStatus: filter('pending, delivered or error; repeated likewise'),
  companyId: filter('Other companies than the caller’s match nothing'),
  applicablePeriod: filter(
    'JSON of an object with startDate, endDate or both: insights whose period overlaps',
  ),
  'applicablePeriod[startDate]': filter('In place of the JSON'),
  'applicablePeriod[endDate]': filter('In place of the JSON'),
});

const optional = (type: string) => Type.Unsafe({ type: [type, 'null'] });
const time = Type.String({ format: 'date-time' });

const AudienceUser = Type.Object({
  email: Type.String(),
  fullname: Type.String(),
  avatar: optional('string'),
});

/** @param audience the audience's field, where the answer shows it. */
const insightResponse = (audience: Record<string, TSchema> = {}) =>
  Type.Object({
    id: Type.String(),
    insightType: Type.String(),
    audienceUserId: optional('string'),
    applicablePeriod: ApplicablePeriod,
    details: Type.String(),
    aiStatus: AiStatus,
    aiStatus_idx: Type.Integer(),
    deliveredTime: optional('string'),
    companyId: Type.String(),
    ...audience,
    isActive: Type.Boolean(),
    recordVersion: Type.Integer(),
    createdAt: time,
    updatedAt: time,
    _owner: Type.String(),
    title: Type.Optional(Type.String({ description: 'This and what follows: of insights that were saved' })),
    summary: Type.Optional(optional('string')),
    audienceType: Type.Optional(optional('string')),
    chart: Type.Optional(optional('object')),
    data: Type.Optional(optional('object')),
    suggestion: Type.Optional(optional('string')),
    period: Type.Optional(optional('string')),
  });

const envelope = (content: Record<string, TSchema>) =>
  Type.Object({
    status: Type.Literal('OK'),
    statusCode: Type.String(),
    elapsedMs: Type.Integer(),
    ssoTime: Type.Integer(),
    source: Type.Literal('db'),
    cacheKey: Type.String(),
    userId: Type.String(),
    sessionId: Type.String(),
    requestId: Type.String(),
    dataName: Type.String(),
    method: Type.Optional(Type.String()),
    action: Type.String(),
    appVersion: Type.String(),
    rowCount: Type.Integer(),
    ...content,
  });

const Failure = Type.Object({
  result: Type.Literal('ERR'),
  status: Type.Integer(),
  message: Type.String(),
  errCode: Type.Integer(),
  date: time,
  detail: Type.String(),
});

export const failures = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { description: 'The error', ...Failure }]));

const Written = envelope({ aiInsight: insightResponse() });
const Paging = Type.Object({
  pageNumber: Type.Integer(),
  pageRowCount: Type.Integer(),
  totalRowCount: Type.Integer(),
  pageCount: Type.Integer({ description: '0 where there is no insight' }),
});

export const responses = {
  created: { 201: { description: 'The insight', ...Written }, ...failures(400, 401, 403, 409, 422, 500) },
  changed: {
    200: { description: 'The insight as it is now', ...Written },
    ...failures(400, 401, 403, 404, 409, 422, 500),
  },
  one: {
    200: {
      description: 'The insight',
      ...envelope({ aiInsight: insightResponse({ audienceUser: Type.Union([AudienceUser, Type.Null()]) }) }),
    },
    ...failures(401, 403, 404, 500),
  },
  list: {
    200: {
      description: 'The insights that the caller may see, newest first',
      ...envelope({
        aiInsights: Type.Array(insightResponse({ audienceUser: Type.Array(AudienceUser) })),
        paging: Paging,
        filters: Type.Array(Type.Unknown()),
        uiPermissions: Type.Array(Type.Unknown()),
      }),
    },
    ...failures(400, 401, 403, 500),
  },
};
