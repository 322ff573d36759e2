import { badInput, GatewayError } from '../../../common/errors.ts';
import { queryTypes, type QueryType } from './answer.ts';

/** A query as a caller gives it. */
export interface PortalQuery {
  type: string;
  /** The question; of `nlq` and `explain`. */
  query?: string | null | undefined;
  /** 1 to 20; 5 unless given. */
  maxRecommendations?: number | null | undefined;
}

/** A query that can be answered. */
export interface ValidQuery {
  readonly type: QueryType;
  /** Empty where the type asks no question. */
  readonly question: string;
  readonly maxRecommendations: number;
  /** What the caller gave, for the history. */
  readonly given: { query?: string; options?: { maxRecommendations: number } };
}

/** Characters, as Unicode counts them (REST-405, docs/rest/portal.md). */
export const maxQuestionLength = 2_000;
export const recommendationLimit = 20;
const defaultRecommendations = 5;

const isAsked = (type: QueryType) => type === 'nlq' || type === 'explain';

function toQuestion(query: string | null | undefined): string {
  if (query == null) throw badInput(['query'], 'a value', undefined);
  // Counted by character only if it may matter: a long text is no question anyway.
  const isLong = query.length > 2 * maxQuestionLength || Array.from(query).length > maxQuestionLength;
  if (query.trim() === '' || isLong) {
    throw badInput(['query'], `a question of 1 to ${maxQuestionLength} characters`, query);
  }
  return query;
}

/**
 * @throws GatewayError BAD_INPUT: "Invalid query type" with the field `type`, as documented; else one that names the
 * field.
 */
export function toValidQuery({ type: name, query, maxRecommendations }: PortalQuery): ValidQuery {
  const type = queryTypes.find((each) => each === name);
  if (!type) throw new GatewayError('BAD_INPUT', 'Invalid query type', { field: ['type'] });
  const question = isAsked(type) ? toQuestion(query) : '';
  const max = maxRecommendations ?? defaultRecommendations;
  if (!Number.isInteger(max) || max < 1 || max > recommendationLimit) {
    throw badInput(['maxRecommendations'], `a whole number from 1 to ${recommendationLimit}`, max);
  }
  const given = {
    ...(question !== '' && { query: question }),
    ...(maxRecommendations != null && { options: { maxRecommendations } }),
  };
  return { type, question, maxRecommendations: max, given };
}
