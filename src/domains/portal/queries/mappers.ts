import type {
  AnalysisRunFilter,
  AnalysisType,
  AnalyzeInput,
  PortalLevel,
  RunScope as RunScopeValue,
} from '../../../generated/resolver-types.ts';
import type { Page } from '../../../store/keyset.ts';
import type { InsightRun } from '../runs/run.ts';
import type { RunSelection } from '../runs/service.ts';
import type { Level, QueryType } from './answer.ts';
import type { PortalQuery } from './query.ts';

export interface AnalysisRunConnectionSource {
  selection: RunSelection;
  page: Page<InsightRun>;
}

export const toTypeValue = (type: QueryType): AnalysisType => type.toUpperCase() as AnalysisType;
export const toLevelValue = (level: Level): PortalLevel => level.toUpperCase() as PortalLevel;
const toType = (type: AnalysisType): QueryType => type.toLowerCase() as QueryType;

export function toPortalQuery({ type, query, maxRecommendations }: AnalyzeInput): PortalQuery {
  return { type: toType(type), query, maxRecommendations };
}

export function toSelection(
  scope: RunScopeValue,
  filter: AnalysisRunFilter | null | undefined,
): RunSelection {
  return { scope: scope === 'ALL' ? 'all' : 'mine', types: filter?.type?.map(toType) };
}
