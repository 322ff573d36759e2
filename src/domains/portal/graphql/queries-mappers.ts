import type {
  AnalysisRunFilter,
  AnalysisType,
  AnalyzeInput,
  PortalLevel,
  RunScope as RunScopeValue,
} from '../../../generated/schema-types.ts';
import type { Page } from '../../../mongo/keyset.ts';
import type { AnalysisRun } from '../analysis-runs/analysis-run.ts';
import type { AnalysisRunSelection } from '../analysis-runs/service.ts';
import type { Level, QueryType } from '../queries/answer.ts';
import type { PortalQuery } from '../queries/query.ts';

export interface AnalysisRunConnectionSource {
  selection: AnalysisRunSelection;
  page: Page<AnalysisRun>;
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
): AnalysisRunSelection {
  return { scope: scope === 'ALL' ? 'all' : 'mine', types: filter?.type?.map(toType) };
}
