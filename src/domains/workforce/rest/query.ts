import { aiStatuses, type AiInsightFilter } from '../index.ts';
import { badInput } from '../../../common/errors.ts';
import { assertStorable } from '../../../api/http/storable-text.ts';

/** A query string as Fastify reads it: a parameter that is sent twice is an array. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

export interface ListRequest {
  filter: AiInsightFilter;
  /** From 1. */
  pageNumber: number;
  pageRowCount: number;
}

const defaultRows = 25;
const maxRows = 100;

/** The values sent under the name, and under `name[]`, as many clients write an array. */
const valuesOf = (query: Query, name: string): string[] | undefined => {
  const given = [query[name], query[`${name}[]`]].filter((value) => value !== undefined);
  return given.length === 0 ? undefined : given.flat();
};

/** @throws GatewayError BAD_INPUT if the parameter was sent more than once. */
function valueOf(query: Query, name: string): string | undefined {
  const values = valuesOf(query, name) ?? [];
  const [value, ...others] = values;
  if (others.length > 0) throw badInput([name], 'one value', values);
  return value;
}

function toInteger(query: Query, name: string, fallback: number): number {
  const text = valueOf(query, name);
  if (text === undefined) return fallback;
  // Nine digits: no list is longer, and what is computed of it stays exact.
  if (!/^0*[1-9]\d{0,8}$/.test(text)) throw badInput([name], 'a whole number from 1 to 999999999', text);
  return Number(text);
}

function toStatuses(query: Query): string[] | undefined {
  const statuses = valuesOf(query, 'aiStatus');
  const unknown = statuses?.find((status) => !aiStatuses.some((known) => known === status));
  if (unknown !== undefined) throw badInput(['aiStatus'], `one of ${aiStatuses.join(', ')}`, unknown);
  return statuses;
}

/** The period as JSON text, or as one parameter for each side; its texts are checked where they are used. */
function toPeriod(query: Query): AiInsightFilter['applicablePeriod'] {
  const name = 'applicablePeriod';
  const json = valueOf(query, name);
  if (json === undefined) {
    return {
      startDate: valueOf(query, `${name}[startDate]`),
      endDate: valueOf(query, `${name}[endDate]`),
    };
  }
  const wrong = () => badInput([name], 'JSON of an object with startDate, endDate or both', json);
  let period: unknown;
  try {
    period = JSON.parse(json);
  } catch {
    throw wrong();
  }
  if (typeof period !== 'object' || period === null || Array.isArray(period)) throw wrong();
  const { startDate, endDate } = period as Record<string, unknown>;
  const isSide = (side: unknown) => side === undefined || side === null || typeof side === 'string';
  if (!isSide(startDate) || !isSide(endDate) || (startDate ?? endDate) == null) throw wrong();
  return {
    startDate: startDate ?? undefined,
    endDate: endDate ?? undefined,
  };
}

/**
 * What `GET /v1/insights` asks for. Values of one filter are joined by OR; more rows than 100 are 100.
 * @throws GatewayError BAD_INPUT naming the parameter.
 */
export function toListRequest(query: Query): ListRequest {
  assertStorable(query);
  return {
    filter: {
      insightType: valuesOf(query, 'insightType'),
      audienceUserId: valuesOf(query, 'audienceUserId'),
      aiStatus: toStatuses(query),
      companyId: valuesOf(query, 'companyId'),
      applicablePeriod: toPeriod(query),
    },
    pageNumber: toInteger(query, 'pageNumber', 1),
    pageRowCount: Math.min(toInteger(query, 'pageRowCount', defaultRows), maxRows),
  };
}
