import { badInput } from '../../../common/errors.ts';

/** A query string as Fastify reads it: a parameter that is sent twice is an array. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Rows of a page (REST-506, docs/rest/travel.md). */
const defaultRows = 50;
const maxRows = 200;

/**
 * A parameter as it was sent; undefined if it was not.
 * @throws GatewayError BAD_INPUT if it was sent more than once.
 */
export function readText(query: Query, name: string): string | undefined {
  const given = query[name];
  if (Array.isArray(given)) throw badInput([name], 'one value', given);
  return given;
}

/**
 * A parameter that is a whole number; its bounds are the service's.
 * @throws GatewayError BAD_INPUT for any other text.
 */
export function readInteger(query: Query, name: string): number | undefined {
  const text = readText(query, name);
  if (text === undefined) return undefined;
  // Nine digits: no bound is beyond them, and what is computed of them stays exact.
  if (!/^-?\d{1,9}$/.test(text)) throw badInput([name], 'a whole number', text);
  return Number(text);
}

/** Which page of a list is asked for, and how many rows each has. */
export interface Paging {
  page: number;
  pageSize: number;
}

/**
 * @param defaultValue rows of a page if nothing is asked for.
 * @throws GatewayError BAD_INPUT naming the parameter.
 */
export function readPaging(query: Query, defaultValue = defaultRows): Paging {
  const page = readInteger(query, 'page') ?? 1;
  const pageSize = readInteger(query, 'page_size') ?? defaultValue;
  if (page < 1) throw badInput(['page'], 'a whole number of at least 1', page);
  if (pageSize < 1 || pageSize > maxRows) {
    throw badInput(['page_size'], `a whole number from 1 to ${maxRows}`, pageSize);
  }
  return { page, pageSize };
}
