import { fieldPath, GatewayError } from '../../../common/errors.ts';
import type {
  OrderDirection,
  TravelConsultantSort,
  TravelLeaderboardDomain,
  TravelPeriodType,
  TravelTrendDirection,
  TravelTrendStrength,
  TravelYoyMode,
} from '../../../generated/schema-types.ts';
import type * as consultants from '../analytics/consultant-results.ts';

/** What has a trend: highlights, figures and signals. */
export type TrendSource = Pick<consultants.HeroKpi, 'trendDirection' | 'trendStrength'>;
export type ComparisonContextSource = consultants.ConsultantProfile['comparisonContext'];

export const toPeriodTypeValue = (type: consultants.PeriodType) => type.toUpperCase() as TravelPeriodType;
export const toDomainValue = (domain: consultants.LeaderboardDomain) =>
  domain.toUpperCase() as TravelLeaderboardDomain;
export const toSortValue = (key: consultants.SortKey) => key.toUpperCase() as TravelConsultantSort;
export const toOrderValue = (order: 'asc' | 'desc') => order.toUpperCase() as OrderDirection;
export const toYoyModeValue = (mode: consultants.YoyMode) => mode.toUpperCase() as TravelYoyMode;
export const toDirectionValue = ({ trendDirection }: TrendSource) =>
  trendDirection.toUpperCase() as TravelTrendDirection;
export const toStrengthValue = ({ trendStrength }: TrendSource) =>
  trendStrength.toUpperCase() as TravelTrendStrength;

/** An enum's value as the services and REST know it. */
export const toParameter = (value: string | null | undefined) => value?.toLowerCase();

const toCamelCase = (name: string) =>
  name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** Services name a parameter as REST does, `time_window`; a caller of GraphQL is told of the argument `timeWindow`. */
export function toArgumentError(thrown: unknown): unknown {
  if (!(thrown instanceof GatewayError) || thrown.code !== 'BAD_INPUT' || !thrown.field) return thrown;
  const field = thrown.field.map(toCamelCase);
  const [place, path] = [fieldPath(thrown.field), fieldPath(field)];
  const { message } = thrown;
  const renamed = message.startsWith(`${place}:`) ? `${path}${message.slice(place.length)}` : message;
  return new GatewayError('BAD_INPUT', renamed, { field, cause: thrown.cause });
}
