import type { CodegenConfig } from '@graphql-codegen/cli';

/** What both files of types are generated with. */
const typeConfig = {
  useTypeImports: true,
  enumsAsTypes: true,
  emitLegacyCommonJSImports: false,
  scalars: {
    ID: 'string',
    DateTime: 'Date',
    JSON: { input: 'unknown', output: 'unknown' },
  },
  inputMaybeValue: 'T | null | undefined',
};

/**
 * The schema is the contract: its types, those of resolvers and the SDL that the gateway serves are generated from it.
 * Mappers use the schema's types and resolvers use mappers, so each has a file of its own.
 */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema-types.ts': { plugins: ['typescript'], config: typeConfig },
    'src/generated/resolver-types.ts': {
      plugins: ['./scripts/schema-types-import-plugin.cjs', 'typescript-resolvers'],
      config: {
        ...typeConfig,
        namespacedImportName: 'Schema',
        contextType: '../common/request-context.ts#RequestContext',
        mappers: {
          Insight: '../domains/coaching/insight.ts#Insight as InsightModel',
          InsightConnection: '../domains/coaching/graphql/mappers.ts#InsightConnectionSource',
          InsightBoard: '../domains/coaching/graphql/mappers.ts#InsightBoardSource',
          InsightBoardColumn: '../domains/coaching/graphql/mappers.ts#InsightBoardColumnSource',
          InsightChange: '../domains/coaching/graphql/mappers.ts#InsightChangeSource',
          Job: '../domains/jobs/job.ts#Job as JobModel',
          JobConnection: '../domains/jobs/graphql/mappers.ts#JobConnectionSource',
          JobEvent: '../domains/jobs/graphql/mappers.ts#JobEventSource',
          TopicResult: '../domains/jobs/graphql/mappers.ts#TopicResultSource',
          Topic: '../domains/topics/graphql/mappers.ts#TopicSource',
          OnboardingReview: '../domains/jobs/graphql/mappers.ts#TopicResultSource',
          WebsiteScan: '../domains/jobs/graphql/mappers.ts#TopicResultSource',
          JsonResult: '../domains/jobs/graphql/mappers.ts#TopicResultSource',
          ClientContextPart: '../domains/portal/graphql/client-context-mappers.ts#ClientContextPartSource',
          Analysis: '../domains/portal/queries/answer.ts#Analysis as AnalysisModel',
          PortalRecommendation:
            '../domains/portal/queries/answer.ts#PortalRecommendation as PortalRecommendationModel',
          AnalysisRun: '../domains/portal/analysis-runs/analysis-run.ts#AnalysisRun as AnalysisRunModel',
          AnalysisRunConnection: '../domains/portal/graphql/queries-mappers.ts#AnalysisRunConnectionSource',
          AiInsight: '../domains/workforce/insights/ai-insight.ts#AiInsight as AiInsightModel',
          AiInsightConnection: '../domains/workforce/graphql/insights-mappers.ts#AiInsightConnectionSource',
          AiSubscription: '../domains/workforce/companies/company.ts#AiSubscription as AiSubscriptionModel',
          TravelFxRate: '../domains/travel/analytics/results.ts#FxRateResult',
          TravelConsultantLeaderboardData:
            '../domains/travel/analytics/consultant-results.ts#ConsultantLeaderboard',
          TravelConsultantHighlight: '../domains/travel/analytics/consultant-results.ts#ConsultantHighlight',
          TravelHeroKpi: '../domains/travel/analytics/consultant-results.ts#HeroKpi',
          TravelConsultantSignal: '../domains/travel/analytics/consultant-results.ts#ConsultantSignal',
          TravelComparisonContext: '../domains/travel/graphql/analytics-mappers.ts#ComparisonContextSource',
          InsightEvent: '../domains/travel/insights/insight-event.ts#InsightEvent as InsightEventModel',
          Recommendation: '../domains/travel/insights/insight-event.ts#Recommendation as RecommendationModel',
          Briefing: '../domains/travel/insights/insight-event.ts#Briefing as BriefingModel',
          ReviewChange: '../domains/travel/insights/insight-event.ts#StateChange',
          Evidence: '../domains/travel/insights/evidence.ts#Evidence as EvidenceModel',
          EvidenceMetric: '../domains/travel/insights/evidence.ts#EvidenceMetric as EvidenceMetricModel',
          InsightEventConnection:
            '../domains/travel/graphql/insights-mappers.ts#InsightEventConnectionSource',
          RecommendationConnection:
            '../domains/travel/graphql/insights-mappers.ts#RecommendationConnectionSource',
          Node: '../api/graphql/node-id.ts#NodeSource',
        },
      },
    },
    'src/generated/type-defs.ts': { plugins: ['./scripts/type-defs-plugin.cjs'] },
  },
};

export default config;
