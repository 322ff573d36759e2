import { Type, type TSchema } from 'typebox';

/** What the operations of the travel API have in common; the OpenAPI document shows it. */

/** A route's schema. */
export interface OperationSchema {
  tags: string[];
  operationId: string;
  summary: string;
  params?: TSchema;
  querystring: TSchema;
  response: Record<number, object>;
}

/** Any text: the transport's own reader or the service rejects malformed values. */
const parameter = (description: string) => Type.Optional(Type.Unknown({ description }));

/** Query parameters by name. */
export const parameters = {
  currency_code: parameter('Only this currency’s amounts, unconverted; without it all, in the company’s'),
  grain: parameter('monthly or weekly; monthly when absent'),
  page: parameter('From 1; 1 when absent'),
  page_size: parameter('1 to 200; 50 when absent'),
  period_type: parameter('month, quarter or year; year when absent'),
  year: parameter('The as-of date’s when absent'),
  month: parameter('1 to 12, of a month; the as-of date’s when absent'),
  quarter: parameter('1 to 4, of a quarter; the as-of date’s when absent'),
};

/** @param defaultValue such as `90d`. */
export const timeWindow = (defaultValue: string) =>
  parameter(`<n>d, <n>m or <n>y; ${defaultValue} when absent`);
/** @param bounds such as `1 to 60`. */
export const integer = (bounds: string, defaultValue: string) =>
  parameter(`${bounds}; ${defaultValue} when absent`);
/** @param values the first is the default. */
export const oneOf = (values: readonly string[]) =>
  parameter(`${values.join(', ')}; ${values[0]} when absent`);

export const Paging = { page: parameters.page, page_size: parameters.page_size };

export const day = (description?: string) =>
  Type.String({ format: 'date', ...(description !== undefined && { description }) });
/** A decimal amount, of 2 places at most. */
export const money = Type.Number();
/** Of 4 places at most. */
export const ratio = (description?: string) =>
  Type.Number({ ...(description !== undefined && { description }) });
export const count = Type.Integer({ minimum: 0 });
export const nullable = (schema: TSchema, description?: string) =>
  Type.Union([schema, Type.Null()], { ...(description !== undefined && { description }) });

const Meta = Type.Object({
  asOfDate: day('What analytics take for today'),
  source: Type.String({ description: 'The views or systems that the answer was made from' }),
  timeWindow: Type.String(),
  calculationVersion: Type.String(),
  currency: nullable(Type.String(), 'Of the amounts; null where each row names its own, or there are none'),
});

export const Pagination = Type.Object({
  page: Type.Integer(),
  pageSize: Type.Integer(),
  totalItems: Type.Integer(),
  totalPages: Type.Integer({ description: '0 where there are no items' }),
});

const Failure = Type.Object({
  error: Type.Object({
    code: Type.String(),
    message: Type.String(),
    details: nullable(Type.Object({}), 'Of a removed path, what replaces it'),
  }),
});

const failures = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, { description: 'The error', ...Failure }]));

const envelope = (data: TSchema, pagination: TSchema) => Type.Object({ data, pagination, meta: Meta });

type Described = Pick<OperationSchema, 'operationId' | 'summary'> & {
  query?: Record<string, TSchema>;
  params?: TSchema;
  /** Beside 400, 401, 429 and 500. */
  failures?: readonly number[];
};

/** An operation that answers with `data`. */
export function describeResult(
  { operationId, summary, query = {}, params, failures: more = [] }: Described,
  data: TSchema,
  pagination: TSchema = Type.Null(),
): OperationSchema {
  return {
    tags: ['Travel analytics'],
    operationId,
    summary,
    ...(params && { params }),
    querystring: Type.Object(query),
    response: {
      200: { description: 'The answer', ...envelope(data, pagination) },
      ...failures(400, 401, ...more, 429, 500),
    },
  };
}

/** An operation that answers with a page of a list. */
export function describePages({ query = {}, ...operation }: Described, row: TSchema): OperationSchema {
  return describeResult({ ...operation, query: { ...query, ...Paging } }, Type.Array(row), Pagination);
}

/** An operation that says whether the gateway is there; it asks for no token. */
export const describeHealth = (operationId: string) => ({
  tags: ['Travel analytics'],
  operationId,
  summary: 'Health check',
  security: [],
  response: {
    200: {
      description: 'It is',
      ...envelope(Type.Object({ status: Type.Literal('ok') }), Type.Null()),
    },
  },
});

/** A path that there was. */
export const describeRemoved = (operationId: string, params?: TSchema) => ({
  tags: ['Travel analytics'],
  operationId,
  summary: 'Removed',
  deprecated: true,
  ...(params && { params }),
  response: failures(401, 410),
});
