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
export const longestQuestion = 2_000;
export const mostRecommendations = 20;
const usualRecommendations = 5;

const isAsked = (type: QueryType) => type === 'nlq' || type === 'explain';

function toQuestion(query: string | null | undefined): string {
  if (query == null) throw badInput(['query'], 'a value', undefined);
  // Counted by character only where it may matter: a long text is no question anyway.
  const isLong = query.length > 2 * longestQuestion || Array.from(query).length > longestQuestion;
  if (query.trim() === '' || isLong) {
    throw badInput(['query'], `a question of 1 to ${longestQuestion} characters`, query);
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
  const most = maxRecommendations ?? usualRecommendations;
  if (!Number.isInteger(most) || most < 1 || most > mostRecommendations) {
    throw badInput(['maxRecommendations'], `a whole number from 1 to ${mostRecommendations}`, most);
  }
  const given = {
    ...(question !== '' && { query: question }),
    ...(maxRecommendations != null && { options: { maxRecommendations } }),
  };
  return { type, question, maxRecommendations: most, given };
}
