import type { CodegenConfig } from '@graphql-codegen/cli';

/** The schema is the contract: types of resolvers and the SDL that the gateway serves are generated from it. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        emitLegacyCommonJSImports: false,
        contextType: '../request-context.ts#RequestContext',
        scalars: {
          ID: 'string',
          DateTime: 'Date',
          JSON: { input: 'unknown', output: 'unknown' },
        },
        inputMaybeValue: 'T | null | undefined',
        mappers: {
          Insight: '../domains/coaching/insight.ts#Insight as InsightModel',
          InsightConnection: '../domains/coaching/mappers.ts#InsightConnectionSource',
          InsightBoard: '../domains/coaching/mappers.ts#InsightBoardSource',
          InsightBoardColumn: '../domains/coaching/mappers.ts#InsightBoardColumnSource',
          InsightChange: '../domains/coaching/mappers.ts#InsightChangeSource',
          Job: '../domains/jobs/job.ts#Job as JobModel',
          JobConnection: '../domains/jobs/mappers.ts#JobConnectionSource',
          JobEvent: '../domains/jobs/mappers.ts#JobEventSource',
          TopicResult: '../domains/jobs/mappers.ts#TopicResultSource',
          Topic: '../domains/topics/mappers.ts#TopicSource',
          OnboardingReview: '../domains/jobs/mappers.ts#TopicResultSource',
          WebsiteScan: '../domains/jobs/mappers.ts#TopicResultSource',
          JsonResult: '../domains/jobs/mappers.ts#TopicResultSource',
          ClientContextPart: '../domains/portal/context/mappers.ts#ClientContextPartSource',
          Analysis: '../domains/portal/queries/answer.ts#Analysis as AnalysisModel',
          PortalRecommendation:
            '../domains/portal/queries/answer.ts#PortalRecommendation as PortalRecommendationModel',
          AnalysisRun: '../domains/portal/runs/run.ts#InsightRun',
          AnalysisRunConnection: '../domains/portal/queries/mappers.ts#AnalysisRunConnectionSource',
          AiInsight: '../domains/workforce/insights/ai-insight.ts#AiInsight as AiInsightModel',
          AiInsightConnection: '../domains/workforce/insights/mappers.ts#AiInsightConnectionSource',
          AiSubscription: '../domains/workforce/companies/company.ts#AiSubscription as AiSubscriptionModel',
          TravelFxRate: '../domains/travel/analytics/answer.ts#FxRateView',
          TravelConsultantLeaderboardData:
            '../domains/travel/analytics/consultant-answer.ts#ConsultantLeaderboard',
          TravelConsultantHighlight: '../domains/travel/analytics/consultant-answer.ts#ConsultantHighlight',
          TravelHeroKpi: '../domains/travel/analytics/consultant-answer.ts#HeroKpi',
          TravelConsultantSignal: '../domains/travel/analytics/consultant-answer.ts#ConsultantSignal',
          TravelComparisonContext: '../domains/travel/analytics/mappers.ts#ComparisonContextSource',
          InsightEvent: '../domains/travel/insights/insight-event.ts#InsightEvent as InsightEventModel',
          Recommendation: '../domains/travel/insights/insight-event.ts#Recommendation as RecommendationModel',
          Briefing: '../domains/travel/insights/insight-event.ts#Briefing as BriefingModel',
          ReviewChange: '../domains/travel/insights/insight-event.ts#StateChange',
          Evidence: '../domains/travel/insights/evidence.ts#Evidence as EvidenceModel',
          EvidenceMetric: '../domains/travel/insights/evidence.ts#EvidenceMetric as EvidenceMetricModel',
          InsightEventConnection: '../domains/travel/insights/mappers.ts#InsightEventConnectionSource',
          RecommendationConnection: '../domains/travel/insights/mappers.ts#RecommendationConnectionSource',
          Node: '../store/node-id.ts#NodeSource',
        },
      },
    },
    'src/generated/type-defs.ts': { plugins: ['./scripts/type-defs-plugin.cjs'] },
  },
};

export default config;
