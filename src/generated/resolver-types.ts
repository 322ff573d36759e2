import type * as Schema from './schema-types.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Insight as InsightModel } from '../domains/coaching/insight.ts';
import type { InsightConnectionSource, InsightBoardSource, InsightBoardColumnSource, InsightChangeSource } from '../domains/coaching/graphql/mappers.ts';
import type { Job as JobModel } from '../domains/jobs/job.ts';
import type { JobConnectionSource, JobEventSource, TopicResultSource } from '../domains/jobs/graphql/mappers.ts';
import type { TopicSource } from '../domains/topics/graphql/mappers.ts';
import type { ClientContextPartSource } from '../domains/portal/graphql/client-context-mappers.ts';
import type { Analysis as AnalysisModel, PortalRecommendation as PortalRecommendationModel } from '../domains/portal/queries/answer.ts';
import type { AnalysisRun as AnalysisRunModel } from '../domains/portal/analysis-runs/analysis-run.ts';
import type { AnalysisRunConnectionSource } from '../domains/portal/graphql/queries-mappers.ts';
import type { AiInsight as AiInsightModel } from '../domains/workforce/insights/ai-insight.ts';
import type { AiInsightConnectionSource } from '../domains/workforce/graphql/insights-mappers.ts';
import type { AiSubscription as AiSubscriptionModel } from '../domains/workforce/companies/company.ts';
import type { FxRateResult } from '../domains/travel/analytics/results.ts';
import type { ConsultantLeaderboard, ConsultantHighlight, HeroKpi, ConsultantSignal } from '../domains/travel/analytics/consultant-results.ts';
import type { ComparisonContextSource } from '../domains/travel/graphql/analytics-mappers.ts';
import type { InsightEvent as InsightEventModel, Recommendation as RecommendationModel, Briefing as BriefingModel, StateChange } from '../domains/travel/insights/insight-event.ts';
import type { Evidence as EvidenceModel, EvidenceMetric as EvidenceMetricModel } from '../domains/travel/insights/evidence.ts';
import type { InsightEventConnectionSource, RecommendationConnectionSource } from '../domains/travel/graphql/insights-mappers.ts';
import type { NodeSource } from '../api/graphql/node-id.ts';
import type { RequestContext } from '../common/request-context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Schema.Maybe<TTypes> | Promise<Schema.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  InsightItem:
    | ( Omit<Schema.AnalysisRunItem, 'analysisRun'> & { analysisRun: _RefType['AnalysisRun'] } )
    | ( Omit<Schema.CoachingInsightItem, 'insight'> & { insight: _RefType['Insight'] } )
    | ( Omit<Schema.InsightEventItem, 'insightEvent'> & { insightEvent: _RefType['InsightEvent'] } )
    | ( Omit<Schema.RecommendationItem, 'recommendation'> & { recommendation: _RefType['Recommendation'] } )
    | ( Omit<Schema.WorkforceInsightItem, 'aiInsight'> & { aiInsight: _RefType['AiInsight'] } )
  ;
  Node:
    | ( AiInsightModel )
    | ( AnalysisRunModel )
    | ( BriefingModel )
    | ( InsightModel )
    | ( InsightEventModel )
    | ( JobModel )
    | ( RecommendationModel )
    | ( TopicSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AiAttempt: ResolverTypeWrapper<Schema.AiAttempt>;
  AiAudienceType: Schema.AiAudienceType;
  AiInsight: ResolverTypeWrapper<AiInsightModel>;
  AiInsightAnswer: ResolverTypeWrapper<Schema.AiInsightAnswer>;
  AiInsightConnection: ResolverTypeWrapper<AiInsightConnectionSource>;
  AiInsightEdge: ResolverTypeWrapper<Omit<Schema.AiInsightEdge, 'node'> & { node: ResolversTypes['AiInsight'] }>;
  AiInsightFilter: Schema.AiInsightFilter;
  AiInsightGenerationPart: ResolverTypeWrapper<Schema.AiInsightGenerationPart>;
  AiInsightPeriodFilter: Schema.AiInsightPeriodFilter;
  AiInsightStatus: Schema.AiInsightStatus;
  AiSubscription: ResolverTypeWrapper<AiSubscriptionModel>;
  Analysis: ResolverTypeWrapper<AnalysisModel>;
  AnalysisMetadata: ResolverTypeWrapper<Schema.AnalysisMetadata>;
  AnalysisRun: ResolverTypeWrapper<AnalysisRunModel>;
  AnalysisRunConnection: ResolverTypeWrapper<AnalysisRunConnectionSource>;
  AnalysisRunEdge: ResolverTypeWrapper<Omit<Schema.AnalysisRunEdge, 'node'> & { node: ResolversTypes['AnalysisRun'] }>;
  AnalysisRunFilter: Schema.AnalysisRunFilter;
  AnalysisRunItem: ResolverTypeWrapper<Omit<Schema.AnalysisRunItem, 'analysisRun'> & { analysisRun: ResolversTypes['AnalysisRun'] }>;
  AnalysisType: Schema.AnalysisType;
  AnalyzeInput: Schema.AnalyzeInput;
  AnalyzePayload: ResolverTypeWrapper<Omit<Schema.AnalyzePayload, 'analysis'> & { analysis?: Schema.Maybe<ResolversTypes['Analysis']> }>;
  ApplicablePeriod: ResolverTypeWrapper<Schema.ApplicablePeriod>;
  ApplicablePeriodInput: Schema.ApplicablePeriodInput;
  AudienceUser: ResolverTypeWrapper<Schema.AudienceUser>;
  Boolean: ResolverTypeWrapper<Schema.Scalars['Boolean']['output']>;
  Briefing: ResolverTypeWrapper<BriefingModel>;
  CancelJobInput: Schema.CancelJobInput;
  CancelJobPayload: ResolverTypeWrapper<Omit<Schema.CancelJobPayload, 'job'> & { job?: Schema.Maybe<ResolversTypes['Job']> }>;
  CashDirection: Schema.CashDirection;
  ClientContextPart: ResolverTypeWrapper<ClientContextPartSource>;
  CoachingInsightItem: ResolverTypeWrapper<Omit<Schema.CoachingInsightItem, 'insight'> & { insight: ResolversTypes['Insight'] }>;
  ComputeAiInsightsInput: Schema.ComputeAiInsightsInput;
  ComputeAiInsightsPayload: ResolverTypeWrapper<Omit<Schema.ComputeAiInsightsPayload, 'aiInsights'> & { aiInsights: Array<ResolversTypes['AiInsight']> }>;
  ContextPart: Schema.ContextPart;
  CreateAiInsightInput: Schema.CreateAiInsightInput;
  CreateAiInsightPayload: ResolverTypeWrapper<Omit<Schema.CreateAiInsightPayload, 'aiInsight'> & { aiInsight?: Schema.Maybe<ResolversTypes['AiInsight']> }>;
  DateTime: ResolverTypeWrapper<Schema.Scalars['DateTime']['output']>;
  DayPeriodInput: Schema.DayPeriodInput;
  DeleteAiInsightInput: Schema.DeleteAiInsightInput;
  DeleteAiInsightPayload: ResolverTypeWrapper<Schema.DeleteAiInsightPayload>;
  DeleteInsightInput: Schema.DeleteInsightInput;
  DeleteInsightPayload: ResolverTypeWrapper<Schema.DeleteInsightPayload>;
  DeleteTravelRecordsInput: Schema.DeleteTravelRecordsInput;
  DeleteTravelRecordsPayload: ResolverTypeWrapper<Schema.DeleteTravelRecordsPayload>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceMetric: ResolverTypeWrapper<EvidenceMetricModel>;
  EvidenceUnit: Schema.EvidenceUnit;
  ExecuteTopicAsyncPayload: ResolverTypeWrapper<Omit<Schema.ExecuteTopicAsyncPayload, 'job'> & { job?: Schema.Maybe<ResolversTypes['Job']> }>;
  ExecuteTopicInput: Schema.ExecuteTopicInput;
  ExecuteTopicPayload: ResolverTypeWrapper<Omit<Schema.ExecuteTopicPayload, 'execution'> & { execution?: Schema.Maybe<ResolversTypes['TopicExecution']> }>;
  ExecutionMetadata: ResolverTypeWrapper<Schema.ExecutionMetadata>;
  Float: ResolverTypeWrapper<Schema.Scalars['Float']['output']>;
  GenerateAiInsightInput: Schema.GenerateAiInsightInput;
  GenerateAiInsightPayload: ResolverTypeWrapper<Schema.GenerateAiInsightPayload>;
  ID: ResolverTypeWrapper<Schema.Scalars['ID']['output']>;
  ImportTravelRecordsInput: Schema.ImportTravelRecordsInput;
  ImportTravelRecordsPayload: ResolverTypeWrapper<Schema.ImportTravelRecordsPayload>;
  ImportWorkforceRecordsInput: Schema.ImportWorkforceRecordsInput;
  ImportWorkforceRecordsPayload: ResolverTypeWrapper<Schema.ImportWorkforceRecordsPayload>;
  InboxDomain: Schema.InboxDomain;
  Insight: ResolverTypeWrapper<InsightModel>;
  InsightBoard: ResolverTypeWrapper<InsightBoardSource>;
  InsightBoardColumn: ResolverTypeWrapper<InsightBoardColumnSource>;
  InsightCategory: Schema.InsightCategory;
  InsightChange: ResolverTypeWrapper<InsightChangeSource>;
  InsightChangeType: Schema.InsightChangeType;
  InsightConnection: ResolverTypeWrapper<InsightConnectionSource>;
  InsightEdge: ResolverTypeWrapper<Omit<Schema.InsightEdge, 'node'> & { node: ResolversTypes['Insight'] }>;
  InsightEvent: ResolverTypeWrapper<InsightEventModel>;
  InsightEventConnection: ResolverTypeWrapper<InsightEventConnectionSource>;
  InsightEventEdge: ResolverTypeWrapper<Omit<Schema.InsightEventEdge, 'node'> & { node: ResolversTypes['InsightEvent'] }>;
  InsightEventFilter: Schema.InsightEventFilter;
  InsightEventItem: ResolverTypeWrapper<Omit<Schema.InsightEventItem, 'insightEvent'> & { insightEvent: ResolversTypes['InsightEvent'] }>;
  InsightFilter: Schema.InsightFilter;
  InsightInput: Schema.InsightInput;
  InsightItem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['InsightItem']>;
  InsightItemConnection: ResolverTypeWrapper<Omit<Schema.InsightItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InsightItemEdge']>, nodes: Array<ResolversTypes['InsightItem']> }>;
  InsightItemEdge: ResolverTypeWrapper<Omit<Schema.InsightItemEdge, 'node'> & { node: ResolversTypes['InsightItem'] }>;
  InsightLevel: Schema.InsightLevel;
  InsightOrder: Schema.InsightOrder;
  InsightOrderField: Schema.InsightOrderField;
  InsightPriority: Schema.InsightPriority;
  InsightSeverity: Schema.InsightSeverity;
  InsightStatus: Schema.InsightStatus;
  Int: ResolverTypeWrapper<Schema.Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Schema.Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobModel>;
  JobConnection: ResolverTypeWrapper<JobConnectionSource>;
  JobEdge: ResolverTypeWrapper<Omit<Schema.JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobErrorCode: Schema.JobErrorCode;
  JobEvent: ResolverTypeWrapper<JobEventSource>;
  JobEventType: Schema.JobEventType;
  JobFilter: Schema.JobFilter;
  JobStatus: Schema.JobStatus;
  JsonResult: ResolverTypeWrapper<TopicResultSource>;
  KissCategory: Schema.KissCategory;
  LeaveType: Schema.LeaveType;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeSource>;
  OnboardingReview: ResolverTypeWrapper<TopicResultSource>;
  OrderDirection: Schema.OrderDirection;
  PageInfo: ResolverTypeWrapper<Schema.PageInfo>;
  PortalLevel: Schema.PortalLevel;
  PortalRecommendation: ResolverTypeWrapper<PortalRecommendationModel>;
  ProductInfo: ResolverTypeWrapper<Schema.ProductInfo>;
  PutClientContextInput: Schema.PutClientContextInput;
  PutClientContextPayload: ResolverTypeWrapper<Schema.PutClientContextPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<RecommendationModel>;
  RecommendationConnection: ResolverTypeWrapper<RecommendationConnectionSource>;
  RecommendationEdge: ResolverTypeWrapper<Omit<Schema.RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationFilter: Schema.RecommendationFilter;
  RecommendationItem: ResolverTypeWrapper<Omit<Schema.RecommendationItem, 'recommendation'> & { recommendation: ResolversTypes['Recommendation'] }>;
  ReviewChange: ResolverTypeWrapper<StateChange>;
  ReviewStatus: Schema.ReviewStatus;
  RunScope: Schema.RunScope;
  RunTravelInsightsPayload: ResolverTypeWrapper<Schema.RunTravelInsightsPayload>;
  SaveAgentAnswerInput: Schema.SaveAgentAnswerInput;
  SaveAgentAnswerPayload: ResolverTypeWrapper<Omit<Schema.SaveAgentAnswerPayload, 'aiInsight'> & { aiInsight?: Schema.Maybe<ResolversTypes['AiInsight']> }>;
  SaveAiInsightInput: Schema.SaveAiInsightInput;
  SaveAiInsightPayload: ResolverTypeWrapper<Omit<Schema.SaveAiInsightPayload, 'aiInsight'> & { aiInsight?: Schema.Maybe<ResolversTypes['AiInsight']> }>;
  SaveInsightsInput: Schema.SaveInsightsInput;
  SaveInsightsPayload: ResolverTypeWrapper<Omit<Schema.SaveInsightsPayload, 'insights'> & { insights: Array<ResolversTypes['Insight']> }>;
  SetAiSubscriptionInput: Schema.SetAiSubscriptionInput;
  SetAiSubscriptionPayload: ResolverTypeWrapper<Omit<Schema.SetAiSubscriptionPayload, 'subscription'> & { subscription?: Schema.Maybe<ResolversTypes['AiSubscription']> }>;
  SetTopicActiveInput: Schema.SetTopicActiveInput;
  SetTopicActivePayload: ResolverTypeWrapper<Omit<Schema.SetTopicActivePayload, 'topic'> & { topic?: Schema.Maybe<ResolversTypes['Topic']> }>;
  SetTravelCurrencyInput: Schema.SetTravelCurrencyInput;
  SetTravelCurrencyPayload: ResolverTypeWrapper<Schema.SetTravelCurrencyPayload>;
  String: ResolverTypeWrapper<Schema.Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestionVariation: ResolverTypeWrapper<Schema.SuggestionVariation>;
  Topic: ResolverTypeWrapper<TopicSource>;
  TopicExecution: ResolverTypeWrapper<Omit<Schema.TopicExecution, 'result'> & { result: ResolversTypes['TopicResult'] }>;
  TopicParameter: ResolverTypeWrapper<Schema.TopicParameter>;
  TopicResult: ResolverTypeWrapper<TopicResultSource>;
  TopicType: Schema.TopicType;
  TravelActualsMonth: ResolverTypeWrapper<Schema.TravelActualsMonth>;
  TravelActualsYear: ResolverTypeWrapper<Schema.TravelActualsYear>;
  TravelActualsYoy: ResolverTypeWrapper<Schema.TravelActualsYoy>;
  TravelActualsYoyData: ResolverTypeWrapper<Schema.TravelActualsYoyData>;
  TravelAnalytics: ResolverTypeWrapper<Omit<Schema.TravelAnalytics, 'consultantLeaderboard' | 'consultantProfile' | 'fxRates'> & { consultantLeaderboard?: Schema.Maybe<ResolversTypes['TravelConsultantLeaderboard']>, consultantProfile?: Schema.Maybe<ResolversTypes['TravelConsultantProfile']>, fxRates?: Schema.Maybe<ResolversTypes['TravelFxRates']> }>;
  TravelBookingForecast: ResolverTypeWrapper<Schema.TravelBookingForecast>;
  TravelBookingForecasts: ResolverTypeWrapper<Schema.TravelBookingForecasts>;
  TravelCashFlowMonth: ResolverTypeWrapper<Schema.TravelCashFlowMonth>;
  TravelCashFlowSummary: ResolverTypeWrapper<Schema.TravelCashFlowSummary>;
  TravelCashFlowTimeseries: ResolverTypeWrapper<Schema.TravelCashFlowTimeseries>;
  TravelCashFlowTotal: ResolverTypeWrapper<Schema.TravelCashFlowTotal>;
  TravelCashMovementInput: Schema.TravelCashMovementInput;
  TravelChannel: ResolverTypeWrapper<Schema.TravelChannel>;
  TravelChannels: ResolverTypeWrapper<Schema.TravelChannels>;
  TravelChannelsData: ResolverTypeWrapper<Schema.TravelChannelsData>;
  TravelComparisonContext: ResolverTypeWrapper<ComparisonContextSource>;
  TravelCompensationImpact: ResolverTypeWrapper<Schema.TravelCompensationImpact>;
  TravelCompensationInput: Schema.TravelCompensationInput;
  TravelConsultant: ResolverTypeWrapper<Schema.TravelConsultant>;
  TravelConsultantForecast: ResolverTypeWrapper<Schema.TravelConsultantForecast>;
  TravelConsultantForecastData: ResolverTypeWrapper<Schema.TravelConsultantForecastData>;
  TravelConsultantHighlight: ResolverTypeWrapper<ConsultantHighlight>;
  TravelConsultantLeaderboard: ResolverTypeWrapper<Omit<Schema.TravelConsultantLeaderboard, 'data'> & { data: ResolversTypes['TravelConsultantLeaderboardData'] }>;
  TravelConsultantLeaderboardData: ResolverTypeWrapper<ConsultantLeaderboard>;
  TravelConsultantProfile: ResolverTypeWrapper<Omit<Schema.TravelConsultantProfile, 'data'> & { data: ResolversTypes['TravelConsultantProfileData'] }>;
  TravelConsultantProfileData: ResolverTypeWrapper<Omit<Schema.TravelConsultantProfileData, 'comparisonContext' | 'heroKpis' | 'insightCards' | 'signals'> & { comparisonContext: ResolversTypes['TravelComparisonContext'], heroKpis: Array<ResolversTypes['TravelHeroKpi']>, insightCards: Array<ResolversTypes['TravelConsultantSignal']>, signals: Array<ResolversTypes['TravelConsultantSignal']> }>;
  TravelConsultantRanking: ResolverTypeWrapper<Schema.TravelConsultantRanking>;
  TravelConsultantSignal: ResolverTypeWrapper<ConsultantSignal>;
  TravelConsultantSort: Schema.TravelConsultantSort;
  TravelConversion: ResolverTypeWrapper<Schema.TravelConversion>;
  TravelConversionData: ResolverTypeWrapper<Schema.TravelConversionData>;
  TravelConversionPeriod: ResolverTypeWrapper<Schema.TravelConversionPeriod>;
  TravelDepositInput: Schema.TravelDepositInput;
  TravelDepositTotal: ResolverTypeWrapper<Schema.TravelDepositTotal>;
  TravelDepositsSummary: ResolverTypeWrapper<Schema.TravelDepositsSummary>;
  TravelEmployeeInput: Schema.TravelEmployeeInput;
  TravelForecastAndTarget: ResolverTypeWrapper<Schema.TravelForecastAndTarget>;
  TravelForecastPeriod: ResolverTypeWrapper<Schema.TravelForecastPeriod>;
  TravelForecastSummary: ResolverTypeWrapper<Schema.TravelForecastSummary>;
  TravelFunnelHealth: ResolverTypeWrapper<Schema.TravelFunnelHealth>;
  TravelFxCurrencyExposure: ResolverTypeWrapper<Schema.TravelFxCurrencyExposure>;
  TravelFxExposure: ResolverTypeWrapper<Schema.TravelFxExposure>;
  TravelFxHoldingInput: Schema.TravelFxHoldingInput;
  TravelFxRate: ResolverTypeWrapper<FxRateResult>;
  TravelFxRateInput: Schema.TravelFxRateInput;
  TravelFxRates: ResolverTypeWrapper<Omit<Schema.TravelFxRates, 'data'> & { data: Array<ResolversTypes['TravelFxRate']> }>;
  TravelGrain: Schema.TravelGrain;
  TravelHeroKpi: ResolverTypeWrapper<HeroKpi>;
  TravelInsightDomain: Schema.TravelInsightDomain;
  TravelInsightRun: ResolverTypeWrapper<Schema.TravelInsightRun>;
  TravelItineraryBrief: ResolverTypeWrapper<Schema.TravelItineraryBrief>;
  TravelItineraryDeposits: ResolverTypeWrapper<Schema.TravelItineraryDeposits>;
  TravelItineraryDepositsData: ResolverTypeWrapper<Schema.TravelItineraryDepositsData>;
  TravelItineraryDepositsPeriod: ResolverTypeWrapper<Schema.TravelItineraryDepositsPeriod>;
  TravelItineraryInput: Schema.TravelItineraryInput;
  TravelItineraryTrends: ResolverTypeWrapper<Schema.TravelItineraryTrends>;
  TravelItineraryTrendsData: ResolverTypeWrapper<Schema.TravelItineraryTrendsData>;
  TravelItineraryTrendsMonth: ResolverTypeWrapper<Schema.TravelItineraryTrendsMonth>;
  TravelItineraryTrendsSummary: ResolverTypeWrapper<Schema.TravelItineraryTrendsSummary>;
  TravelLeadInput: Schema.TravelLeadInput;
  TravelLeadStatus: Schema.TravelLeadStatus;
  TravelLeaderboardDomain: Schema.TravelLeaderboardDomain;
  TravelMeta: ResolverTypeWrapper<Schema.TravelMeta>;
  TravelOperationalSnapshot: ResolverTypeWrapper<Schema.TravelOperationalSnapshot>;
  TravelOutlookData: ResolverTypeWrapper<Schema.TravelOutlookData>;
  TravelOutlookPeriod: ResolverTypeWrapper<Schema.TravelOutlookPeriod>;
  TravelOutlookSummary: ResolverTypeWrapper<Schema.TravelOutlookSummary>;
  TravelPaymentsOutSummary: ResolverTypeWrapper<Schema.TravelPaymentsOutSummary>;
  TravelPaymentsOutTotal: ResolverTypeWrapper<Schema.TravelPaymentsOutTotal>;
  TravelPeriodType: Schema.TravelPeriodType;
  TravelRecordKind: Schema.TravelRecordKind;
  TravelRevenueOutlook: ResolverTypeWrapper<Schema.TravelRevenueOutlook>;
  TravelSupplierInvoiceInput: Schema.TravelSupplierInvoiceInput;
  TravelTargetInput: Schema.TravelTargetInput;
  TravelThreeYearPerformance: ResolverTypeWrapper<Schema.TravelThreeYearPerformance>;
  TravelTrendDirection: Schema.TravelTrendDirection;
  TravelTrendPoint: ResolverTypeWrapper<Schema.TravelTrendPoint>;
  TravelTrendStory: ResolverTypeWrapper<Schema.TravelTrendStory>;
  TravelTrendStrength: Schema.TravelTrendStrength;
  TravelYearSeries: ResolverTypeWrapper<Schema.TravelYearSeries>;
  TravelYearValues: ResolverTypeWrapper<Schema.TravelYearValues>;
  TravelYearVariance: ResolverTypeWrapper<Schema.TravelYearVariance>;
  TravelYoyMode: Schema.TravelYoyMode;
  UpdateAiInsightInput: Schema.UpdateAiInsightInput;
  UpdateAiInsightPayload: ResolverTypeWrapper<Omit<Schema.UpdateAiInsightPayload, 'aiInsight'> & { aiInsight?: Schema.Maybe<ResolversTypes['AiInsight']> }>;
  UpdateInsightEventInput: Schema.UpdateInsightEventInput;
  UpdateInsightEventPayload: ResolverTypeWrapper<Omit<Schema.UpdateInsightEventPayload, 'insightEvent'> & { insightEvent?: Schema.Maybe<ResolversTypes['InsightEvent']> }>;
  UpdateInsightInput: Schema.UpdateInsightInput;
  UpdateInsightPayload: ResolverTypeWrapper<Omit<Schema.UpdateInsightPayload, 'insight'> & { insight?: Schema.Maybe<ResolversTypes['Insight']> }>;
  UpdateRecommendationInput: Schema.UpdateRecommendationInput;
  UpdateRecommendationPayload: ResolverTypeWrapper<Omit<Schema.UpdateRecommendationPayload, 'recommendation'> & { recommendation?: Schema.Maybe<ResolversTypes['Recommendation']> }>;
  UserError: ResolverTypeWrapper<Schema.UserError>;
  UserErrorCode: Schema.UserErrorCode;
  Viewer: ResolverTypeWrapper<Schema.Viewer>;
  WebsiteScan: ResolverTypeWrapper<TopicResultSource>;
  WorkforceAttendanceInput: Schema.WorkforceAttendanceInput;
  WorkforceDepartmentInput: Schema.WorkforceDepartmentInput;
  WorkforceEmployeeInput: Schema.WorkforceEmployeeInput;
  WorkforceInsightItem: ResolverTypeWrapper<Omit<Schema.WorkforceInsightItem, 'aiInsight'> & { aiInsight: ResolversTypes['AiInsight'] }>;
  WorkforceLeaveInput: Schema.WorkforceLeaveInput;
  WorkforceTaskInput: Schema.WorkforceTaskInput;
  WorkforceUserInput: Schema.WorkforceUserInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AiAttempt: Schema.AiAttempt;
  AiInsight: AiInsightModel;
  AiInsightAnswer: Schema.AiInsightAnswer;
  AiInsightConnection: AiInsightConnectionSource;
  AiInsightEdge: Omit<Schema.AiInsightEdge, 'node'> & { node: ResolversParentTypes['AiInsight'] };
  AiInsightFilter: Schema.AiInsightFilter;
  AiInsightGenerationPart: Schema.AiInsightGenerationPart;
  AiInsightPeriodFilter: Schema.AiInsightPeriodFilter;
  AiSubscription: AiSubscriptionModel;
  Analysis: AnalysisModel;
  AnalysisMetadata: Schema.AnalysisMetadata;
  AnalysisRun: AnalysisRunModel;
  AnalysisRunConnection: AnalysisRunConnectionSource;
  AnalysisRunEdge: Omit<Schema.AnalysisRunEdge, 'node'> & { node: ResolversParentTypes['AnalysisRun'] };
  AnalysisRunFilter: Schema.AnalysisRunFilter;
  AnalysisRunItem: Omit<Schema.AnalysisRunItem, 'analysisRun'> & { analysisRun: ResolversParentTypes['AnalysisRun'] };
  AnalyzeInput: Schema.AnalyzeInput;
  AnalyzePayload: Omit<Schema.AnalyzePayload, 'analysis'> & { analysis?: Schema.Maybe<ResolversParentTypes['Analysis']> };
  ApplicablePeriod: Schema.ApplicablePeriod;
  ApplicablePeriodInput: Schema.ApplicablePeriodInput;
  AudienceUser: Schema.AudienceUser;
  Boolean: Schema.Scalars['Boolean']['output'];
  Briefing: BriefingModel;
  CancelJobInput: Schema.CancelJobInput;
  CancelJobPayload: Omit<Schema.CancelJobPayload, 'job'> & { job?: Schema.Maybe<ResolversParentTypes['Job']> };
  ClientContextPart: ClientContextPartSource;
  CoachingInsightItem: Omit<Schema.CoachingInsightItem, 'insight'> & { insight: ResolversParentTypes['Insight'] };
  ComputeAiInsightsInput: Schema.ComputeAiInsightsInput;
  ComputeAiInsightsPayload: Omit<Schema.ComputeAiInsightsPayload, 'aiInsights'> & { aiInsights: Array<ResolversParentTypes['AiInsight']> };
  CreateAiInsightInput: Schema.CreateAiInsightInput;
  CreateAiInsightPayload: Omit<Schema.CreateAiInsightPayload, 'aiInsight'> & { aiInsight?: Schema.Maybe<ResolversParentTypes['AiInsight']> };
  DateTime: Schema.Scalars['DateTime']['output'];
  DayPeriodInput: Schema.DayPeriodInput;
  DeleteAiInsightInput: Schema.DeleteAiInsightInput;
  DeleteAiInsightPayload: Schema.DeleteAiInsightPayload;
  DeleteInsightInput: Schema.DeleteInsightInput;
  DeleteInsightPayload: Schema.DeleteInsightPayload;
  DeleteTravelRecordsInput: Schema.DeleteTravelRecordsInput;
  DeleteTravelRecordsPayload: Schema.DeleteTravelRecordsPayload;
  Evidence: EvidenceModel;
  EvidenceMetric: EvidenceMetricModel;
  ExecuteTopicAsyncPayload: Omit<Schema.ExecuteTopicAsyncPayload, 'job'> & { job?: Schema.Maybe<ResolversParentTypes['Job']> };
  ExecuteTopicInput: Schema.ExecuteTopicInput;
  ExecuteTopicPayload: Omit<Schema.ExecuteTopicPayload, 'execution'> & { execution?: Schema.Maybe<ResolversParentTypes['TopicExecution']> };
  ExecutionMetadata: Schema.ExecutionMetadata;
  Float: Schema.Scalars['Float']['output'];
  GenerateAiInsightInput: Schema.GenerateAiInsightInput;
  GenerateAiInsightPayload: Schema.GenerateAiInsightPayload;
  ID: Schema.Scalars['ID']['output'];
  ImportTravelRecordsInput: Schema.ImportTravelRecordsInput;
  ImportTravelRecordsPayload: Schema.ImportTravelRecordsPayload;
  ImportWorkforceRecordsInput: Schema.ImportWorkforceRecordsInput;
  ImportWorkforceRecordsPayload: Schema.ImportWorkforceRecordsPayload;
  Insight: InsightModel;
  InsightBoard: InsightBoardSource;
  InsightBoardColumn: InsightBoardColumnSource;
  InsightChange: InsightChangeSource;
  InsightConnection: InsightConnectionSource;
  InsightEdge: Omit<Schema.InsightEdge, 'node'> & { node: ResolversParentTypes['Insight'] };
  InsightEvent: InsightEventModel;
  InsightEventConnection: InsightEventConnectionSource;
  InsightEventEdge: Omit<Schema.InsightEventEdge, 'node'> & { node: ResolversParentTypes['InsightEvent'] };
  InsightEventFilter: Schema.InsightEventFilter;
  InsightEventItem: Omit<Schema.InsightEventItem, 'insightEvent'> & { insightEvent: ResolversParentTypes['InsightEvent'] };
  InsightFilter: Schema.InsightFilter;
  InsightInput: Schema.InsightInput;
  InsightItem: ResolversInterfaceTypes<ResolversParentTypes>['InsightItem'];
  InsightItemConnection: Omit<Schema.InsightItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InsightItemEdge']>, nodes: Array<ResolversParentTypes['InsightItem']> };
  InsightItemEdge: Omit<Schema.InsightItemEdge, 'node'> & { node: ResolversParentTypes['InsightItem'] };
  InsightOrder: Schema.InsightOrder;
  Int: Schema.Scalars['Int']['output'];
  JSON: Schema.Scalars['JSON']['output'];
  Job: JobModel;
  JobConnection: JobConnectionSource;
  JobEdge: Omit<Schema.JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobEvent: JobEventSource;
  JobFilter: Schema.JobFilter;
  JsonResult: TopicResultSource;
  Mutation: Record<PropertyKey, never>;
  Node: NodeSource;
  OnboardingReview: TopicResultSource;
  PageInfo: Schema.PageInfo;
  PortalRecommendation: PortalRecommendationModel;
  ProductInfo: Schema.ProductInfo;
  PutClientContextInput: Schema.PutClientContextInput;
  PutClientContextPayload: Schema.PutClientContextPayload;
  Query: Record<PropertyKey, never>;
  Recommendation: RecommendationModel;
  RecommendationConnection: RecommendationConnectionSource;
  RecommendationEdge: Omit<Schema.RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: Schema.RecommendationFilter;
  RecommendationItem: Omit<Schema.RecommendationItem, 'recommendation'> & { recommendation: ResolversParentTypes['Recommendation'] };
  ReviewChange: StateChange;
  RunTravelInsightsPayload: Schema.RunTravelInsightsPayload;
  SaveAgentAnswerInput: Schema.SaveAgentAnswerInput;
  SaveAgentAnswerPayload: Omit<Schema.SaveAgentAnswerPayload, 'aiInsight'> & { aiInsight?: Schema.Maybe<ResolversParentTypes['AiInsight']> };
  SaveAiInsightInput: Schema.SaveAiInsightInput;
  SaveAiInsightPayload: Omit<Schema.SaveAiInsightPayload, 'aiInsight'> & { aiInsight?: Schema.Maybe<ResolversParentTypes['AiInsight']> };
  SaveInsightsInput: Schema.SaveInsightsInput;
  SaveInsightsPayload: Omit<Schema.SaveInsightsPayload, 'insights'> & { insights: Array<ResolversParentTypes['Insight']> };
  SetAiSubscriptionInput: Schema.SetAiSubscriptionInput;
  SetAiSubscriptionPayload: Omit<Schema.SetAiSubscriptionPayload, 'subscription'> & { subscription?: Schema.Maybe<ResolversParentTypes['AiSubscription']> };
  SetTopicActiveInput: Schema.SetTopicActiveInput;
  SetTopicActivePayload: Omit<Schema.SetTopicActivePayload, 'topic'> & { topic?: Schema.Maybe<ResolversParentTypes['Topic']> };
  SetTravelCurrencyInput: Schema.SetTravelCurrencyInput;
  SetTravelCurrencyPayload: Schema.SetTravelCurrencyPayload;
  String: Schema.Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SuggestionVariation: Schema.SuggestionVariation;
  Topic: TopicSource;
  TopicExecution: Omit<Schema.TopicExecution, 'result'> & { result: ResolversParentTypes['TopicResult'] };
  TopicParameter: Schema.TopicParameter;
  TopicResult: TopicResultSource;
  TravelActualsMonth: Schema.TravelActualsMonth;
  TravelActualsYear: Schema.TravelActualsYear;
  TravelActualsYoy: Schema.TravelActualsYoy;
  TravelActualsYoyData: Schema.TravelActualsYoyData;
  TravelAnalytics: Omit<Schema.TravelAnalytics, 'consultantLeaderboard' | 'consultantProfile' | 'fxRates'> & { consultantLeaderboard?: Schema.Maybe<ResolversParentTypes['TravelConsultantLeaderboard']>, consultantProfile?: Schema.Maybe<ResolversParentTypes['TravelConsultantProfile']>, fxRates?: Schema.Maybe<ResolversParentTypes['TravelFxRates']> };
  TravelBookingForecast: Schema.TravelBookingForecast;
  TravelBookingForecasts: Schema.TravelBookingForecasts;
  TravelCashFlowMonth: Schema.TravelCashFlowMonth;
  TravelCashFlowSummary: Schema.TravelCashFlowSummary;
  TravelCashFlowTimeseries: Schema.TravelCashFlowTimeseries;
  TravelCashFlowTotal: Schema.TravelCashFlowTotal;
  TravelCashMovementInput: Schema.TravelCashMovementInput;
  TravelChannel: Schema.TravelChannel;
  TravelChannels: Schema.TravelChannels;
  TravelChannelsData: Schema.TravelChannelsData;
  TravelComparisonContext: ComparisonContextSource;
  TravelCompensationImpact: Schema.TravelCompensationImpact;
  TravelCompensationInput: Schema.TravelCompensationInput;
  TravelConsultant: Schema.TravelConsultant;
  TravelConsultantForecast: Schema.TravelConsultantForecast;
  TravelConsultantForecastData: Schema.TravelConsultantForecastData;
  TravelConsultantHighlight: ConsultantHighlight;
  TravelConsultantLeaderboard: Omit<Schema.TravelConsultantLeaderboard, 'data'> & { data: ResolversParentTypes['TravelConsultantLeaderboardData'] };
  TravelConsultantLeaderboardData: ConsultantLeaderboard;
  TravelConsultantProfile: Omit<Schema.TravelConsultantProfile, 'data'> & { data: ResolversParentTypes['TravelConsultantProfileData'] };
  TravelConsultantProfileData: Omit<Schema.TravelConsultantProfileData, 'comparisonContext' | 'heroKpis' | 'insightCards' | 'signals'> & { comparisonContext: ResolversParentTypes['TravelComparisonContext'], heroKpis: Array<ResolversParentTypes['TravelHeroKpi']>, insightCards: Array<ResolversParentTypes['TravelConsultantSignal']>, signals: Array<ResolversParentTypes['TravelConsultantSignal']> };
  TravelConsultantRanking: Schema.TravelConsultantRanking;
  TravelConsultantSignal: ConsultantSignal;
  TravelConversion: Schema.TravelConversion;
  TravelConversionData: Schema.TravelConversionData;
  TravelConversionPeriod: Schema.TravelConversionPeriod;
  TravelDepositInput: Schema.TravelDepositInput;
  TravelDepositTotal: Schema.TravelDepositTotal;
  TravelDepositsSummary: Schema.TravelDepositsSummary;
  TravelEmployeeInput: Schema.TravelEmployeeInput;
  TravelForecastAndTarget: Schema.TravelForecastAndTarget;
  TravelForecastPeriod: Schema.TravelForecastPeriod;
  TravelForecastSummary: Schema.TravelForecastSummary;
  TravelFunnelHealth: Schema.TravelFunnelHealth;
  TravelFxCurrencyExposure: Schema.TravelFxCurrencyExposure;
  TravelFxExposure: Schema.TravelFxExposure;
  TravelFxHoldingInput: Schema.TravelFxHoldingInput;
  TravelFxRate: FxRateResult;
  TravelFxRateInput: Schema.TravelFxRateInput;
  TravelFxRates: Omit<Schema.TravelFxRates, 'data'> & { data: Array<ResolversParentTypes['TravelFxRate']> };
  TravelHeroKpi: HeroKpi;
  TravelInsightRun: Schema.TravelInsightRun;
  TravelItineraryBrief: Schema.TravelItineraryBrief;
  TravelItineraryDeposits: Schema.TravelItineraryDeposits;
  TravelItineraryDepositsData: Schema.TravelItineraryDepositsData;
  TravelItineraryDepositsPeriod: Schema.TravelItineraryDepositsPeriod;
  TravelItineraryInput: Schema.TravelItineraryInput;
  TravelItineraryTrends: Schema.TravelItineraryTrends;
  TravelItineraryTrendsData: Schema.TravelItineraryTrendsData;
  TravelItineraryTrendsMonth: Schema.TravelItineraryTrendsMonth;
  TravelItineraryTrendsSummary: Schema.TravelItineraryTrendsSummary;
  TravelLeadInput: Schema.TravelLeadInput;
  TravelMeta: Schema.TravelMeta;
  TravelOperationalSnapshot: Schema.TravelOperationalSnapshot;
  TravelOutlookData: Schema.TravelOutlookData;
  TravelOutlookPeriod: Schema.TravelOutlookPeriod;
  TravelOutlookSummary: Schema.TravelOutlookSummary;
  TravelPaymentsOutSummary: Schema.TravelPaymentsOutSummary;
  TravelPaymentsOutTotal: Schema.TravelPaymentsOutTotal;
  TravelRevenueOutlook: Schema.TravelRevenueOutlook;
  TravelSupplierInvoiceInput: Schema.TravelSupplierInvoiceInput;
  TravelTargetInput: Schema.TravelTargetInput;
  TravelThreeYearPerformance: Schema.TravelThreeYearPerformance;
  TravelTrendPoint: Schema.TravelTrendPoint;
  TravelTrendStory: Schema.TravelTrendStory;
  TravelYearSeries: Schema.TravelYearSeries;
  TravelYearValues: Schema.TravelYearValues;
  TravelYearVariance: Schema.TravelYearVariance;
  UpdateAiInsightInput: Schema.UpdateAiInsightInput;
  UpdateAiInsightPayload: Omit<Schema.UpdateAiInsightPayload, 'aiInsight'> & { aiInsight?: Schema.Maybe<ResolversParentTypes['AiInsight']> };
  UpdateInsightEventInput: Schema.UpdateInsightEventInput;
  UpdateInsightEventPayload: Omit<Schema.UpdateInsightEventPayload, 'insightEvent'> & { insightEvent?: Schema.Maybe<ResolversParentTypes['InsightEvent']> };
  UpdateInsightInput: Schema.UpdateInsightInput;
  UpdateInsightPayload: Omit<Schema.UpdateInsightPayload, 'insight'> & { insight?: Schema.Maybe<ResolversParentTypes['Insight']> };
  UpdateRecommendationInput: Schema.UpdateRecommendationInput;
  UpdateRecommendationPayload: Omit<Schema.UpdateRecommendationPayload, 'recommendation'> & { recommendation?: Schema.Maybe<ResolversParentTypes['Recommendation']> };
  UserError: Schema.UserError;
  Viewer: Schema.Viewer;
  WebsiteScan: TopicResultSource;
  WorkforceAttendanceInput: Schema.WorkforceAttendanceInput;
  WorkforceDepartmentInput: Schema.WorkforceDepartmentInput;
  WorkforceEmployeeInput: Schema.WorkforceEmployeeInput;
  WorkforceInsightItem: Omit<Schema.WorkforceInsightItem, 'aiInsight'> & { aiInsight: ResolversParentTypes['AiInsight'] };
  WorkforceLeaveInput: Schema.WorkforceLeaveInput;
  WorkforceTaskInput: Schema.WorkforceTaskInput;
  WorkforceUserInput: Schema.WorkforceUserInput;
};

export type AiAttemptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiAttempt'] = ResolversParentTypes['AiAttempt']> = {
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AiInsightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiInsight'] = ResolversParentTypes['AiInsight']> = {
  aiStatus?: Resolver<ResolversTypes['AiInsightStatus'], ParentType, ContextType>;
  applicablePeriod?: Resolver<ResolversTypes['ApplicablePeriod'], ParentType, ContextType>;
  audienceType?: Resolver<Schema.Maybe<ResolversTypes['AiAudienceType']>, ParentType, ContextType>;
  audienceTypeRaw?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audienceUser?: Resolver<Schema.Maybe<ResolversTypes['AudienceUser']>, ParentType, ContextType>;
  audienceUserId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  chart?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  companyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  deliveredTime?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detailsJson?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insightType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestion?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AiInsightAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiInsightAnswer'] = ResolversParentTypes['AiInsightAnswer']> = {
  attempts?: Resolver<Array<ResolversTypes['AiAttempt']>, ParentType, ContextType>;
  chart?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  data?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  insightType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokensUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AiInsightConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiInsightConnection'] = ResolversParentTypes['AiInsightConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AiInsightEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AiInsightEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiInsightEdge'] = ResolversParentTypes['AiInsightEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AiInsight'], ParentType, ContextType>;
};

export type AiInsightGenerationPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiInsightGenerationPart'] = ResolversParentTypes['AiInsightGenerationPart']> = {
  answer?: Resolver<Schema.Maybe<ResolversTypes['AiInsightAnswer']>, ParentType, ContextType>;
  content?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AiSubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiSubscription'] = ResolversParentTypes['AiSubscription']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  companyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AnalysisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  metadata?: Resolver<ResolversTypes['AnalysisMetadata'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['PortalRecommendation']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ContextPart']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AnalysisType'], ParentType, ContextType>;
};

export type AnalysisMetadataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisMetadata'] = ResolversParentTypes['AnalysisMetadata']> = {
  aiModel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aiProvider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['AiAttempt']>, ParentType, ContextType>;
  executionTimeMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tokensUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisRun'] = ResolversParentTypes['AnalysisRun']> = {
  aiModel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aiProvider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  errorDetails?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  executionTimeMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxRecommendations?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  query?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['PortalRecommendation']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ContextPart']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tokensUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AnalysisType'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalysisRunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisRunConnection'] = ResolversParentTypes['AnalysisRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnalysisRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AnalysisRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisRunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisRunEdge'] = ResolversParentTypes['AnalysisRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnalysisRun'], ParentType, ContextType>;
};

export type AnalysisRunItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalysisRunItem'] = ResolversParentTypes['AnalysisRunItem']> = {
  analysisRun?: Resolver<ResolversTypes['AnalysisRun'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['InboxDomain'], ParentType, ContextType>;
  entityId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Schema.Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalyzePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalyzePayload'] = ResolversParentTypes['AnalyzePayload']> = {
  analysis?: Resolver<Schema.Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicablePeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicablePeriod'] = ResolversParentTypes['ApplicablePeriod']> = {
  endDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AudienceUserResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AudienceUser'] = ResolversParentTypes['AudienceUser']> = {
  avatar?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Briefing'] = ResolversParentTypes['Briefing']> = {
  briefingDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelTier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokensUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelJobPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelJobPayload'] = ResolversParentTypes['CancelJobPayload']> = {
  job?: Resolver<Schema.Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClientContextPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientContextPart'] = ResolversParentTypes['ClientContextPart']> = {
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ContextPart'], ParentType, ContextType>;
  previousScan?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  storedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CoachingInsightItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoachingInsightItem'] = ResolversParentTypes['CoachingInsightItem']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['InboxDomain'], ParentType, ContextType>;
  entityId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insight?: Resolver<ResolversTypes['Insight'], ParentType, ContextType>;
  priority?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Schema.Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComputeAiInsightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComputeAiInsightsPayload'] = ResolversParentTypes['ComputeAiInsightsPayload']> = {
  aiInsights?: Resolver<Array<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  foundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateAiInsightPayload'] = ResolversParentTypes['CreateAiInsightPayload']> = {
  aiInsight?: Resolver<Schema.Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteAiInsightPayload'] = ResolversParentTypes['DeleteAiInsightPayload']> = {
  deletedId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteInsightPayload'] = ResolversParentTypes['DeleteInsightPayload']> = {
  deletedId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteTravelRecordsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteTravelRecordsPayload'] = ResolversParentTypes['DeleteTravelRecordsPayload']> = {
  deletedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  metrics?: Resolver<Array<ResolversTypes['EvidenceMetric']>, ParentType, ContextType>;
  referencePeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceViewNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceMetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceMetric'] = ResolversParentTypes['EvidenceMetric']> = {
  baselineValue?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currentValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaPct?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['EvidenceUnit'], ParentType, ContextType>;
};

export type ExecuteTopicAsyncPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExecuteTopicAsyncPayload'] = ResolversParentTypes['ExecuteTopicAsyncPayload']> = {
  job?: Resolver<Schema.Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExecuteTopicPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExecuteTopicPayload'] = ResolversParentTypes['ExecuteTopicPayload']> = {
  execution?: Resolver<Schema.Maybe<ResolversTypes['TopicExecution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExecutionMetadataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExecutionMetadata'] = ResolversParentTypes['ExecutionMetadata']> = {
  attempts?: Resolver<Array<ResolversTypes['AiAttempt']>, ParentType, ContextType>;
  finishReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  processingTimeMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokensUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GenerateAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GenerateAiInsightPayload'] = ResolversParentTypes['GenerateAiInsightPayload']> = {
  answer?: Resolver<Schema.Maybe<ResolversTypes['AiInsightAnswer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportTravelRecordsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportTravelRecordsPayload'] = ResolversParentTypes['ImportTravelRecordsPayload']> = {
  savedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportWorkforceRecordsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportWorkforceRecordsPayload'] = ResolversParentTypes['ImportWorkforceRecordsPayload']> = {
  savedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InsightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Insight'] = ResolversParentTypes['Insight']> = {
  alignmentImpact?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessImpact?: Resolver<Schema.Maybe<ResolversTypes['InsightLevel']>, ParentType, ContextType>;
  businessImpactRaw?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Schema.Maybe<ResolversTypes['InsightCategory']>, ParentType, ContextType>;
  categoryRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effortRequired?: Resolver<Schema.Maybe<ResolversTypes['InsightLevel']>, ParentType, ContextType>;
  effortRequiredRaw?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isQuickWin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kissCategory?: Resolver<Schema.Maybe<ResolversTypes['KissCategory']>, ParentType, ContextType>;
  kissCategoryRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Schema.Maybe<ResolversTypes['InsightPriority']>, ParentType, ContextType>;
  priorityRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Schema.Maybe<ResolversTypes['InsightStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightBoardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightBoard'] = ResolversParentTypes['InsightBoard']> = {
  columns?: Resolver<Array<ResolversTypes['InsightBoardColumn']>, ParentType, ContextType>;
  quickWins?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType, RequireFields<Schema.InsightBoardQuickWinsArgs, 'first'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsightBoardColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightBoardColumn'] = ResolversParentTypes['InsightBoardColumn']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insights?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType, RequireFields<Schema.InsightBoardColumnInsightsArgs, 'first'>>;
  kissCategory?: Resolver<ResolversTypes['KissCategory'], ParentType, ContextType>;
  quickWinCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsightChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightChange'] = ResolversParentTypes['InsightChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  insight?: Resolver<Schema.Maybe<ResolversTypes['Insight']>, ParentType, ContextType>;
  insightId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['InsightChangeType'], ParentType, ContextType>;
};

export type InsightConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightConnection'] = ResolversParentTypes['InsightConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InsightEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsightEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightEdge'] = ResolversParentTypes['InsightEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Insight'], ParentType, ContextType>;
};

export type InsightEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightEvent'] = ResolversParentTypes['InsightEvent']> = {
  clearedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['TravelInsightDomain'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ReviewChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insightType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelTier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendation?: Resolver<Schema.Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  recommendedAction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['InsightSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokensUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightEventConnection'] = ResolversParentTypes['InsightEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InsightEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InsightEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsightEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightEventEdge'] = ResolversParentTypes['InsightEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsightEvent'], ParentType, ContextType>;
};

export type InsightEventItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightEventItem'] = ResolversParentTypes['InsightEventItem']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['InboxDomain'], ParentType, ContextType>;
  entityId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insightEvent?: Resolver<ResolversTypes['InsightEvent'], ParentType, ContextType>;
  priority?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Schema.Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightItem'] = ResolversParentTypes['InsightItem']> = {
  __resolveType: TypeResolveFn<'AnalysisRunItem' | 'CoachingInsightItem' | 'InsightEventItem' | 'RecommendationItem' | 'WorkforceInsightItem', ParentType, ContextType>;
};

export type InsightItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightItemConnection'] = ResolversParentTypes['InsightItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InsightItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InsightItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InsightItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightItemEdge'] = ResolversParentTypes['InsightItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsightItem'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JobResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Job'] = ResolversParentTypes['Job']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorCode?: Resolver<Schema.Maybe<ResolversTypes['JobErrorCode']>, ParentType, ContextType>;
  estimatedDurationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['JobEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTerminal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metadata?: Resolver<Schema.Maybe<ResolversTypes['ExecutionMetadata']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parameters?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  processingTimeMs?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['TopicResult']>, ParentType, ContextType>;
  startedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobStatus'], ParentType, ContextType>;
  topicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JobConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JobConnection'] = ResolversParentTypes['JobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Job']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JobEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JobEdge'] = ResolversParentTypes['JobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Job'], ParentType, ContextType>;
};

export type JobEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JobEvent'] = ResolversParentTypes['JobEvent']> = {
  error?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorCode?: Resolver<Schema.Maybe<ResolversTypes['JobErrorCode']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  processingTimeMs?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['TopicResult']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['JobEventType'], ParentType, ContextType>;
};

export type JsonResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JsonResult'] = ResolversParentTypes['JsonResult']> = {
  json?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  schemaRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  analyze?: Resolver<ResolversTypes['AnalyzePayload'], ParentType, ContextType, RequireFields<Schema.MutationAnalyzeArgs, 'input'>>;
  cancelJob?: Resolver<ResolversTypes['CancelJobPayload'], ParentType, ContextType, RequireFields<Schema.MutationCancelJobArgs, 'input'>>;
  computeAiInsights?: Resolver<ResolversTypes['ComputeAiInsightsPayload'], ParentType, ContextType, RequireFields<Schema.MutationComputeAiInsightsArgs, 'input'>>;
  createAiInsight?: Resolver<ResolversTypes['CreateAiInsightPayload'], ParentType, ContextType, RequireFields<Schema.MutationCreateAiInsightArgs, 'input'>>;
  deleteAiInsight?: Resolver<ResolversTypes['DeleteAiInsightPayload'], ParentType, ContextType, RequireFields<Schema.MutationDeleteAiInsightArgs, 'input'>>;
  deleteInsight?: Resolver<ResolversTypes['DeleteInsightPayload'], ParentType, ContextType, RequireFields<Schema.MutationDeleteInsightArgs, 'input'>>;
  deleteTravelRecords?: Resolver<ResolversTypes['DeleteTravelRecordsPayload'], ParentType, ContextType, RequireFields<Schema.MutationDeleteTravelRecordsArgs, 'input'>>;
  executeTopic?: Resolver<ResolversTypes['ExecuteTopicPayload'], ParentType, ContextType, RequireFields<Schema.MutationExecuteTopicArgs, 'input'>>;
  executeTopicAsync?: Resolver<ResolversTypes['ExecuteTopicAsyncPayload'], ParentType, ContextType, RequireFields<Schema.MutationExecuteTopicAsyncArgs, 'input'>>;
  generateAiInsight?: Resolver<ResolversTypes['GenerateAiInsightPayload'], ParentType, ContextType, RequireFields<Schema.MutationGenerateAiInsightArgs, 'input'>>;
  importTravelRecords?: Resolver<ResolversTypes['ImportTravelRecordsPayload'], ParentType, ContextType, RequireFields<Schema.MutationImportTravelRecordsArgs, 'input'>>;
  importWorkforceRecords?: Resolver<ResolversTypes['ImportWorkforceRecordsPayload'], ParentType, ContextType, RequireFields<Schema.MutationImportWorkforceRecordsArgs, 'input'>>;
  putClientContext?: Resolver<ResolversTypes['PutClientContextPayload'], ParentType, ContextType, RequireFields<Schema.MutationPutClientContextArgs, 'input'>>;
  runTravelInsights?: Resolver<ResolversTypes['RunTravelInsightsPayload'], ParentType, ContextType>;
  saveAgentAnswer?: Resolver<ResolversTypes['SaveAgentAnswerPayload'], ParentType, ContextType, RequireFields<Schema.MutationSaveAgentAnswerArgs, 'input'>>;
  saveAiInsight?: Resolver<ResolversTypes['SaveAiInsightPayload'], ParentType, ContextType, RequireFields<Schema.MutationSaveAiInsightArgs, 'input'>>;
  saveInsights?: Resolver<ResolversTypes['SaveInsightsPayload'], ParentType, ContextType, RequireFields<Schema.MutationSaveInsightsArgs, 'input'>>;
  setAiSubscription?: Resolver<ResolversTypes['SetAiSubscriptionPayload'], ParentType, ContextType, RequireFields<Schema.MutationSetAiSubscriptionArgs, 'input'>>;
  setTopicActive?: Resolver<ResolversTypes['SetTopicActivePayload'], ParentType, ContextType, RequireFields<Schema.MutationSetTopicActiveArgs, 'input'>>;
  setTravelCurrency?: Resolver<ResolversTypes['SetTravelCurrencyPayload'], ParentType, ContextType, RequireFields<Schema.MutationSetTravelCurrencyArgs, 'input'>>;
  updateAiInsight?: Resolver<ResolversTypes['UpdateAiInsightPayload'], ParentType, ContextType, RequireFields<Schema.MutationUpdateAiInsightArgs, 'input'>>;
  updateInsight?: Resolver<ResolversTypes['UpdateInsightPayload'], ParentType, ContextType, RequireFields<Schema.MutationUpdateInsightArgs, 'input'>>;
  updateInsightEvent?: Resolver<ResolversTypes['UpdateInsightEventPayload'], ParentType, ContextType, RequireFields<Schema.MutationUpdateInsightEventArgs, 'input'>>;
  updateRecommendation?: Resolver<ResolversTypes['UpdateRecommendationPayload'], ParentType, ContextType, RequireFields<Schema.MutationUpdateRecommendationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AiInsight' | 'AnalysisRun' | 'Briefing' | 'Insight' | 'InsightEvent' | 'Job' | 'Recommendation' | 'Topic', ParentType, ContextType>;
};

export type OnboardingReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OnboardingReview'] = ResolversParentTypes['OnboardingReview']> = {
  qualityReview?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['SuggestionVariation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PortalRecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PortalRecommendation'] = ResolversParentTypes['PortalRecommendation']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effortLevel?: Resolver<ResolversTypes['PortalLevel'], ParentType, ContextType>;
  impactLevel?: Resolver<ResolversTypes['PortalLevel'], ParentType, ContextType>;
  priorityScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductInfo'] = ResolversParentTypes['ProductInfo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PutClientContextPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PutClientContextPayload'] = ResolversParentTypes['PutClientContextPayload']> = {
  part?: Resolver<Schema.Maybe<ResolversTypes['ContextPart']>, ParentType, ContextType>;
  storedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aiInsight?: Resolver<Schema.Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType, RequireFields<Schema.QueryAiInsightArgs, 'id'>>;
  aiInsights?: Resolver<ResolversTypes['AiInsightConnection'], ParentType, ContextType, Partial<Schema.QueryAiInsightsArgs>>;
  aiSubscription?: Resolver<ResolversTypes['AiSubscription'], ParentType, ContextType>;
  analysisRuns?: Resolver<ResolversTypes['AnalysisRunConnection'], ParentType, ContextType, RequireFields<Schema.QueryAnalysisRunsArgs, 'scope'>>;
  briefing?: Resolver<Schema.Maybe<ResolversTypes['Briefing']>, ParentType, ContextType, Partial<Schema.QueryBriefingArgs>>;
  clientContext?: Resolver<Array<ResolversTypes['ClientContextPart']>, ParentType, ContextType>;
  contextSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<Schema.QueryContextSchemaArgs, 'part'>>;
  entityInsights?: Resolver<ResolversTypes['InsightEventConnection'], ParentType, ContextType, RequireFields<Schema.QueryEntityInsightsArgs, 'entityId' | 'entityType'>>;
  inbox?: Resolver<ResolversTypes['InsightItemConnection'], ParentType, ContextType, Partial<Schema.QueryInboxArgs>>;
  insight?: Resolver<Schema.Maybe<ResolversTypes['Insight']>, ParentType, ContextType, RequireFields<Schema.QueryInsightArgs, 'id'>>;
  insightBoard?: Resolver<ResolversTypes['InsightBoard'], ParentType, ContextType, Partial<Schema.QueryInsightBoardArgs>>;
  insightEvents?: Resolver<ResolversTypes['InsightEventConnection'], ParentType, ContextType, Partial<Schema.QueryInsightEventsArgs>>;
  insights?: Resolver<ResolversTypes['InsightConnection'], ParentType, ContextType, Partial<Schema.QueryInsightsArgs>>;
  job?: Resolver<Schema.Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<Schema.QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<Schema.QueryJobsArgs>>;
  node?: Resolver<Schema.Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<Schema.QueryNodeArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<Schema.QueryRecommendationsArgs>>;
  responseSchema?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<Schema.QueryResponseSchemaArgs, 'name'>>;
  topic?: Resolver<Schema.Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<Schema.QueryTopicArgs, 'id'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<Schema.QueryTopicsArgs, 'activeOnly'>>;
  travel?: Resolver<ResolversTypes['TravelAnalytics'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  completedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['TravelInsightDomain'], ParentType, ContextType>;
  dueDate?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ReviewChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insightEvent?: Resolver<Schema.Maybe<ResolversTypes['InsightEvent']>, ParentType, ContextType>;
  insightEventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelTier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerUserId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendedAction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolutionNote?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokensUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RecommendationItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationItem'] = ResolversParentTypes['RecommendationItem']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['InboxDomain'], ParentType, ContextType>;
  entityId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  severity?: Resolver<Schema.Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewChange'] = ResolversParentTypes['ReviewChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  note?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  userId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RunTravelInsightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunTravelInsightsPayload'] = ResolversParentTypes['RunTravelInsightsPayload']> = {
  run?: Resolver<Schema.Maybe<ResolversTypes['TravelInsightRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveAgentAnswerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveAgentAnswerPayload'] = ResolversParentTypes['SaveAgentAnswerPayload']> = {
  aiInsight?: Resolver<Schema.Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveAiInsightPayload'] = ResolversParentTypes['SaveAiInsightPayload']> = {
  aiInsight?: Resolver<Schema.Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveInsightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveInsightsPayload'] = ResolversParentTypes['SaveInsightsPayload']> = {
  insights?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType>;
  savedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAiSubscriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetAiSubscriptionPayload'] = ResolversParentTypes['SetAiSubscriptionPayload']> = {
  subscription?: Resolver<Schema.Maybe<ResolversTypes['AiSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTopicActivePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTopicActivePayload'] = ResolversParentTypes['SetTopicActivePayload']> = {
  topic?: Resolver<Schema.Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTravelCurrencyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTravelCurrencyPayload'] = ResolversParentTypes['SetTravelCurrencyPayload']> = {
  currencyCode?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  aiInsightDelivered?: SubscriptionResolver<ResolversTypes['AiInsight'], "aiInsightDelivered", ParentType, ContextType>;
  aiInsightGeneration?: SubscriptionResolver<ResolversTypes['AiInsightGenerationPart'], "aiInsightGeneration", ParentType, ContextType, RequireFields<Schema.SubscriptionAiInsightGenerationArgs, 'prompt'>>;
  briefingPublished?: SubscriptionResolver<ResolversTypes['Briefing'], "briefingPublished", ParentType, ContextType>;
  insightChanged?: SubscriptionResolver<ResolversTypes['InsightChange'], "insightChanged", ParentType, ContextType, Partial<Schema.SubscriptionInsightChangedArgs>>;
  jobEvents?: SubscriptionResolver<ResolversTypes['JobEvent'], "jobEvents", ParentType, ContextType, RequireFields<Schema.SubscriptionJobEventsArgs, 'jobId'>>;
  recommendationChanged?: SubscriptionResolver<ResolversTypes['Recommendation'], "recommendationChanged", ParentType, ContextType>;
};

export type SuggestionVariationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuggestionVariation'] = ResolversParentTypes['SuggestionVariation']> = {
  reasoning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  estimatedDurationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['TopicParameter']>, ParentType, ContextType>;
  responseModel?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TopicType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicExecutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicExecution'] = ResolversParentTypes['TopicExecution']> = {
  metadata?: Resolver<ResolversTypes['ExecutionMetadata'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['TopicResult'], ParentType, ContextType>;
  schemaRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TopicParameterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicParameter'] = ResolversParentTypes['TopicParameter']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicResult'] = ResolversParentTypes['TopicResult']> = {
  __resolveType: TypeResolveFn<'JsonResult' | 'OnboardingReview' | 'WebsiteScan', ParentType, ContextType>;
};

export type TravelActualsMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelActualsMonth'] = ResolversParentTypes['TravelActualsMonth']> = {
  avgCommissionIncomePerItinerary?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgCommissionIncomePerPax?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgGrossPerItinerary?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgGrossPerPax?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgNumberOfDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgNumberOfNights?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  commissionIncomeAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grossShareOfYearPct?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  itineraryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itineraryShareOfYearPct?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  marginAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  marginPct?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tradeCommissionAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelActualsYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelActualsYear'] = ResolversParentTypes['TravelActualsYear']> = {
  avgCommissionIncomePerItinerary?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgCommissionIncomePerPax?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgGrossPerItinerary?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgGrossPerPax?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgNumberOfDays?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  avgNumberOfNights?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  commissionIncomeAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  itineraryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marginAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  marginPct?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tradeCommissionAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelActualsYoyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelActualsYoy'] = ResolversParentTypes['TravelActualsYoy']> = {
  data?: Resolver<ResolversTypes['TravelActualsYoyData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelActualsYoyDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelActualsYoyData'] = ResolversParentTypes['TravelActualsYoyData']> = {
  timeline?: Resolver<Array<ResolversTypes['TravelActualsMonth']>, ParentType, ContextType>;
  yearSummaries?: Resolver<Array<ResolversTypes['TravelActualsYear']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TravelAnalyticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelAnalytics'] = ResolversParentTypes['TravelAnalytics']> = {
  actualsChannels?: Resolver<Schema.Maybe<ResolversTypes['TravelChannels']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsActualsChannelsArgs>>;
  actualsYoy?: Resolver<Schema.Maybe<ResolversTypes['TravelActualsYoy']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsActualsYoyArgs>>;
  bookingForecasts?: Resolver<Schema.Maybe<ResolversTypes['TravelBookingForecasts']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsBookingForecastsArgs>>;
  cashFlowSummary?: Resolver<Schema.Maybe<ResolversTypes['TravelCashFlowSummary']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsCashFlowSummaryArgs>>;
  cashFlowTimeseries?: Resolver<Schema.Maybe<ResolversTypes['TravelCashFlowTimeseries']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsCashFlowTimeseriesArgs>>;
  channels?: Resolver<Schema.Maybe<ResolversTypes['TravelChannels']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsChannelsArgs>>;
  consultantForecast?: Resolver<Schema.Maybe<ResolversTypes['TravelConsultantForecast']>, ParentType, ContextType, RequireFields<Schema.TravelAnalyticsConsultantForecastArgs, 'employeeId'>>;
  consultantLeaderboard?: Resolver<Schema.Maybe<ResolversTypes['TravelConsultantLeaderboard']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsConsultantLeaderboardArgs>>;
  consultantProfile?: Resolver<Schema.Maybe<ResolversTypes['TravelConsultantProfile']>, ParentType, ContextType, RequireFields<Schema.TravelAnalyticsConsultantProfileArgs, 'employeeId'>>;
  conversion?: Resolver<Schema.Maybe<ResolversTypes['TravelConversion']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsConversionArgs>>;
  depositsSummary?: Resolver<Schema.Maybe<ResolversTypes['TravelDepositsSummary']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsDepositsSummaryArgs>>;
  fxExposure?: Resolver<Schema.Maybe<ResolversTypes['TravelFxExposure']>, ParentType, ContextType>;
  fxRates?: Resolver<Schema.Maybe<ResolversTypes['TravelFxRates']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsFxRatesArgs>>;
  itineraryDeposits?: Resolver<Schema.Maybe<ResolversTypes['TravelItineraryDeposits']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsItineraryDepositsArgs>>;
  itineraryTrends?: Resolver<Schema.Maybe<ResolversTypes['TravelItineraryTrends']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsItineraryTrendsArgs>>;
  outlook?: Resolver<Schema.Maybe<ResolversTypes['TravelRevenueOutlook']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsOutlookArgs>>;
  paymentsOutSummary?: Resolver<Schema.Maybe<ResolversTypes['TravelPaymentsOutSummary']>, ParentType, ContextType, Partial<Schema.TravelAnalyticsPaymentsOutSummaryArgs>>;
};

export type TravelBookingForecastResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelBookingForecast'] = ResolversParentTypes['TravelBookingForecast']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectedBookings?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelBookingForecastsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelBookingForecasts'] = ResolversParentTypes['TravelBookingForecasts']> = {
  data?: Resolver<Array<ResolversTypes['TravelBookingForecast']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelCashFlowMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelCashFlowMonth'] = ResolversParentTypes['TravelCashFlowMonth']> = {
  cashIn?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cashOut?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  netCash?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TravelCashFlowSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelCashFlowSummary'] = ResolversParentTypes['TravelCashFlowSummary']> = {
  data?: Resolver<Array<ResolversTypes['TravelCashFlowTotal']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelCashFlowTimeseriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelCashFlowTimeseries'] = ResolversParentTypes['TravelCashFlowTimeseries']> = {
  data?: Resolver<Array<ResolversTypes['TravelCashFlowMonth']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelCashFlowTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelCashFlowTotal'] = ResolversParentTypes['TravelCashFlowTotal']> = {
  cashInTotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cashOutTotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  netCashTotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelChannelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelChannel'] = ResolversParentTypes['TravelChannel']> = {
  commissionIncomeAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  itineraryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marginAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tradeCommissionAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelChannelsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelChannels'] = ResolversParentTypes['TravelChannels']> = {
  data?: Resolver<ResolversTypes['TravelChannelsData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelChannelsDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelChannelsData'] = ResolversParentTypes['TravelChannelsData']> = {
  topConsortia?: Resolver<Array<ResolversTypes['TravelChannel']>, ParentType, ContextType>;
  topTradeAgencies?: Resolver<Array<ResolversTypes['TravelChannel']>, ParentType, ContextType>;
};

export type TravelComparisonContextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelComparisonContext'] = ResolversParentTypes['TravelComparisonContext']> = {
  baselinePeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentPeriod?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yoyMode?: Resolver<ResolversTypes['TravelYoyMode'], ParentType, ContextType>;
};

export type TravelCompensationImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelCompensationImpact'] = ResolversParentTypes['TravelCompensationImpact']> = {
  commissionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimatedCommissionAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimatedTotalPayAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  salaryAnnualAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  salaryPeriodAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelConsultantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultant'] = ResolversParentTypes['TravelConsultant']> = {
  email?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeExternalId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TravelConsultantForecastResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantForecast'] = ResolversParentTypes['TravelConsultantForecast']> = {
  data?: Resolver<ResolversTypes['TravelConsultantForecastData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelConsultantForecastDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantForecastData'] = ResolversParentTypes['TravelConsultantForecastData']> = {
  employee?: Resolver<ResolversTypes['TravelConsultant'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['TravelForecastSummary'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TravelForecastPeriod']>, ParentType, ContextType>;
};

export type TravelConsultantHighlightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantHighlight'] = ResolversParentTypes['TravelConsultantHighlight']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trendDirection?: Resolver<ResolversTypes['TravelTrendDirection'], ParentType, ContextType>;
  trendStrength?: Resolver<ResolversTypes['TravelTrendStrength'], ParentType, ContextType>;
};

export type TravelConsultantLeaderboardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantLeaderboard'] = ResolversParentTypes['TravelConsultantLeaderboard']> = {
  data?: Resolver<ResolversTypes['TravelConsultantLeaderboardData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelConsultantLeaderboardDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantLeaderboardData'] = ResolversParentTypes['TravelConsultantLeaderboardData']> = {
  domain?: Resolver<ResolversTypes['TravelLeaderboardDomain'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['TravelConsultantHighlight']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodType?: Resolver<ResolversTypes['TravelPeriodType'], ParentType, ContextType>;
  rankings?: Resolver<Array<ResolversTypes['TravelConsultantRanking']>, ParentType, ContextType>;
  sortBy?: Resolver<ResolversTypes['TravelConsultantSort'], ParentType, ContextType>;
  sortOrder?: Resolver<ResolversTypes['OrderDirection'], ParentType, ContextType>;
};

export type TravelConsultantProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantProfile'] = ResolversParentTypes['TravelConsultantProfile']> = {
  data?: Resolver<ResolversTypes['TravelConsultantProfileData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelConsultantProfileDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantProfileData'] = ResolversParentTypes['TravelConsultantProfileData']> = {
  comparisonContext?: Resolver<ResolversTypes['TravelComparisonContext'], ParentType, ContextType>;
  compensationImpact?: Resolver<Schema.Maybe<ResolversTypes['TravelCompensationImpact']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['TravelConsultant'], ParentType, ContextType>;
  forecastAndTarget?: Resolver<ResolversTypes['TravelForecastAndTarget'], ParentType, ContextType>;
  funnelHealth?: Resolver<ResolversTypes['TravelFunnelHealth'], ParentType, ContextType>;
  heroKpis?: Resolver<Array<ResolversTypes['TravelHeroKpi']>, ParentType, ContextType>;
  insightCards?: Resolver<Array<ResolversTypes['TravelConsultantSignal']>, ParentType, ContextType>;
  operationalSnapshot?: Resolver<ResolversTypes['TravelOperationalSnapshot'], ParentType, ContextType>;
  sectionOrder?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signals?: Resolver<Array<ResolversTypes['TravelConsultantSignal']>, ParentType, ContextType>;
  threeYearPerformance?: Resolver<ResolversTypes['TravelThreeYearPerformance'], ParentType, ContextType>;
  trendStory?: Resolver<ResolversTypes['TravelTrendStory'], ParentType, ContextType>;
  ytdVariancePct?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TravelConsultantRankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantRanking'] = ResolversParentTypes['TravelConsultantRanking']> = {
  avgSpeedToBookDays?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bookedRevenue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closeRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closedLostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedWonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commissionIncome?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  email?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeExternalId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  growthTargetVariancePct?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  itineraryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marginAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  marginPct?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spendToBook?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yoyToDateVariancePct?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TravelConsultantSignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantSignal'] = ResolversParentTypes['TravelConsultantSignal']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trendDirection?: Resolver<ResolversTypes['TravelTrendDirection'], ParentType, ContextType>;
  trendStrength?: Resolver<ResolversTypes['TravelTrendStrength'], ParentType, ContextType>;
};

export type TravelConversionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConversion'] = ResolversParentTypes['TravelConversion']> = {
  data?: Resolver<ResolversTypes['TravelConversionData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelConversionDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConversionData'] = ResolversParentTypes['TravelConversionData']> = {
  lookbackCloseRatio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TravelConversionPeriod']>, ParentType, ContextType>;
};

export type TravelConversionPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConversionPeriod'] = ResolversParentTypes['TravelConversionPeriod']> = {
  closeRatio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confirmedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectedCommissionIncomeBestCase?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  projectedCommissionIncomeExpected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  projectedCommissionIncomeWorstCase?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  projectedConfirmedCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quotedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelDepositTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelDepositTotal'] = ResolversParentTypes['TravelDepositTotal']> = {
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstandingDeposits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  receivedDeposits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalDeposits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelDepositsSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelDepositsSummary'] = ResolversParentTypes['TravelDepositsSummary']> = {
  data?: Resolver<Array<ResolversTypes['TravelDepositTotal']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelForecastAndTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelForecastAndTarget'] = ResolversParentTypes['TravelForecastAndTarget']> = {
  summary?: Resolver<ResolversTypes['TravelForecastSummary'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TravelForecastPeriod']>, ParentType, ContextType>;
};

export type TravelForecastPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelForecastPeriod'] = ResolversParentTypes['TravelForecastPeriod']> = {
  growthGapPct?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectedRevenueAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  targetRevenueAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelForecastSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelForecastSummary'] = ResolversParentTypes['TravelForecastSummary']> = {
  totalGrowthGapPct?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalProjectedRevenueAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalTargetRevenueAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelFunnelHealthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelFunnelHealth'] = ResolversParentTypes['TravelFunnelHealth']> = {
  avgSpeedToBookDays?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closeRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closedLostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedWonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelFxCurrencyExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelFxCurrencyExposure'] = ResolversParentTypes['TravelFxCurrencyExposure']> = {
  confirmed30d?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confirmed60d?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  confirmed90d?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentHoldings?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimated30d?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimated60d?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimated90d?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  netExposure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelFxExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelFxExposure'] = ResolversParentTypes['TravelFxExposure']> = {
  data?: Resolver<Array<ResolversTypes['TravelFxCurrencyExposure']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelFxRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelFxRate'] = ResolversParentTypes['TravelFxRate']> = {
  askRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bidRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currencyPair?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  midRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rateTimestamp?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TravelFxRatesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelFxRates'] = ResolversParentTypes['TravelFxRates']> = {
  data?: Resolver<Array<ResolversTypes['TravelFxRate']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelHeroKpiResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelHeroKpi'] = ResolversParentTypes['TravelHeroKpi']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isLaggingIndicator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trendDirection?: Resolver<ResolversTypes['TravelTrendDirection'], ParentType, ContextType>;
  trendStrength?: Resolver<ResolversTypes['TravelTrendStrength'], ParentType, ContextType>;
  value?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TravelInsightRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelInsightRun'] = ResolversParentTypes['TravelInsightRun']> = {
  briefingGenerated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consultantsEvaluated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdRecommendations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TravelItineraryBriefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelItineraryBrief'] = ResolversParentTypes['TravelItineraryBrief']> = {
  grossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  itineraryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itineraryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itineraryNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itineraryStatus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  primaryCountry?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  travelEndDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travelStartDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TravelItineraryDepositsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelItineraryDeposits'] = ResolversParentTypes['TravelItineraryDeposits']> = {
  data?: Resolver<ResolversTypes['TravelItineraryDepositsData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelItineraryDepositsDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelItineraryDepositsData'] = ResolversParentTypes['TravelItineraryDepositsData']> = {
  timeline?: Resolver<Array<ResolversTypes['TravelItineraryDepositsPeriod']>, ParentType, ContextType>;
};

export type TravelItineraryDepositsPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelItineraryDepositsPeriod'] = ResolversParentTypes['TravelItineraryDepositsPeriod']> = {
  closedGrossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closedItineraryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depositCoverageRatio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  depositGapAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  depositReceivedAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetDepositAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelItineraryTrendsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelItineraryTrends'] = ResolversParentTypes['TravelItineraryTrends']> = {
  data?: Resolver<ResolversTypes['TravelItineraryTrendsData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelItineraryTrendsDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelItineraryTrendsData'] = ResolversParentTypes['TravelItineraryTrendsData']> = {
  summary?: Resolver<ResolversTypes['TravelItineraryTrendsSummary'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TravelItineraryTrendsMonth']>, ParentType, ContextType>;
};

export type TravelItineraryTrendsMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelItineraryTrendsMonth'] = ResolversParentTypes['TravelItineraryTrendsMonth']> = {
  closedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travelEndCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travelStartCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelItineraryTrendsSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelItineraryTrendsSummary'] = ResolversParentTypes['TravelItineraryTrendsSummary']> = {
  closedItineraries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdItineraries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travelEndItineraries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  travelStartItineraries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelMetaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelMeta'] = ResolversParentTypes['TravelMeta']> = {
  asOfDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calculationVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeWindow?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TravelOperationalSnapshotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelOperationalSnapshot'] = ResolversParentTypes['TravelOperationalSnapshot']> = {
  currentTravelingFiles?: Resolver<Array<ResolversTypes['TravelItineraryBrief']>, ParentType, ContextType>;
  topOpenItineraries?: Resolver<Array<ResolversTypes['TravelItineraryBrief']>, ParentType, ContextType>;
};

export type TravelOutlookDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelOutlookData'] = ResolversParentTypes['TravelOutlookData']> = {
  closeRatio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['TravelOutlookSummary'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TravelOutlookPeriod']>, ParentType, ContextType>;
};

export type TravelOutlookPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelOutlookPeriod'] = ResolversParentTypes['TravelOutlookPeriod']> = {
  expectedCommissionIncomeAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedGrossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedMarginAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedMarginPct?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedPaxCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onBooksCommissionIncomeAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onBooksGrossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onBooksPaxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  potentialCommissionIncomeAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  potentialGrossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  potentialPaxCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelOutlookSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelOutlookSummary'] = ResolversParentTypes['TravelOutlookSummary']> = {
  totalExpectedCommissionIncomeAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalExpectedGrossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalExpectedMarginAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalExpectedPaxCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalOnBooksGrossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalOnBooksPaxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalPotentialGrossAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalPotentialPaxCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelPaymentsOutSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelPaymentsOutSummary'] = ResolversParentTypes['TravelPaymentsOutSummary']> = {
  data?: Resolver<Array<ResolversTypes['TravelPaymentsOutTotal']>, ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelPaymentsOutTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelPaymentsOutTotal'] = ResolversParentTypes['TravelPaymentsOutTotal']> = {
  currencyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outstandingAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paidAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalInvoices?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelRevenueOutlookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelRevenueOutlook'] = ResolversParentTypes['TravelRevenueOutlook']> = {
  data?: Resolver<ResolversTypes['TravelOutlookData'], ParentType, ContextType>;
  meta?: Resolver<ResolversTypes['TravelMeta'], ParentType, ContextType>;
};

export type TravelThreeYearPerformanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelThreeYearPerformance'] = ResolversParentTypes['TravelThreeYearPerformance']> = {
  leadFunnel?: Resolver<ResolversTypes['TravelYearSeries'], ParentType, ContextType>;
  travelClosedFiles?: Resolver<ResolversTypes['TravelYearSeries'], ParentType, ContextType>;
};

export type TravelTrendPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelTrendPoint'] = ResolversParentTypes['TravelTrendPoint']> = {
  baselineValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currentValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TravelTrendStoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelTrendStory'] = ResolversParentTypes['TravelTrendStory']> = {
  baselineTotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currentTotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['TravelTrendPoint']>, ParentType, ContextType>;
  yoyDeltaPct?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TravelYearSeriesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelYearSeries'] = ResolversParentTypes['TravelYearSeries']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metricLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['TravelYearValues']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variances?: Resolver<Array<ResolversTypes['TravelYearVariance']>, ParentType, ContextType>;
};

export type TravelYearValuesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelYearValues'] = ResolversParentTypes['TravelYearValues']> = {
  monthlyValues?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelYearVarianceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelYearVariance'] = ResolversParentTypes['TravelYearVariance']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monthlyVariancePct?: Resolver<Array<Schema.Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  totalVariancePct?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UpdateAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateAiInsightPayload'] = ResolversParentTypes['UpdateAiInsightPayload']> = {
  aiInsight?: Resolver<Schema.Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateInsightEventPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateInsightEventPayload'] = ResolversParentTypes['UpdateInsightEventPayload']> = {
  insightEvent?: Resolver<Schema.Maybe<ResolversTypes['InsightEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateInsightPayload'] = ResolversParentTypes['UpdateInsightPayload']> = {
  insight?: Resolver<Schema.Maybe<ResolversTypes['Insight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateRecommendationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateRecommendationPayload'] = ResolversParentTypes['UpdateRecommendationPayload']> = {
  recommendation?: Resolver<Schema.Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  email?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WebsiteScanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebsiteScan'] = ResolversParentTypes['WebsiteScan']> = {
  ica?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  niche?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['ProductInfo']>, ParentType, ContextType>;
  valueProposition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkforceInsightItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkforceInsightItem'] = ResolversParentTypes['WorkforceInsightItem']> = {
  aiInsight?: Resolver<ResolversTypes['AiInsight'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['InboxDomain'], ParentType, ContextType>;
  entityId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Schema.Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AiAttempt?: AiAttemptResolvers<ContextType>;
  AiInsight?: AiInsightResolvers<ContextType>;
  AiInsightAnswer?: AiInsightAnswerResolvers<ContextType>;
  AiInsightConnection?: AiInsightConnectionResolvers<ContextType>;
  AiInsightEdge?: AiInsightEdgeResolvers<ContextType>;
  AiInsightGenerationPart?: AiInsightGenerationPartResolvers<ContextType>;
  AiSubscription?: AiSubscriptionResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  AnalysisMetadata?: AnalysisMetadataResolvers<ContextType>;
  AnalysisRun?: AnalysisRunResolvers<ContextType>;
  AnalysisRunConnection?: AnalysisRunConnectionResolvers<ContextType>;
  AnalysisRunEdge?: AnalysisRunEdgeResolvers<ContextType>;
  AnalysisRunItem?: AnalysisRunItemResolvers<ContextType>;
  AnalyzePayload?: AnalyzePayloadResolvers<ContextType>;
  ApplicablePeriod?: ApplicablePeriodResolvers<ContextType>;
  AudienceUser?: AudienceUserResolvers<ContextType>;
  Briefing?: BriefingResolvers<ContextType>;
  CancelJobPayload?: CancelJobPayloadResolvers<ContextType>;
  ClientContextPart?: ClientContextPartResolvers<ContextType>;
  CoachingInsightItem?: CoachingInsightItemResolvers<ContextType>;
  ComputeAiInsightsPayload?: ComputeAiInsightsPayloadResolvers<ContextType>;
  CreateAiInsightPayload?: CreateAiInsightPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteAiInsightPayload?: DeleteAiInsightPayloadResolvers<ContextType>;
  DeleteInsightPayload?: DeleteInsightPayloadResolvers<ContextType>;
  DeleteTravelRecordsPayload?: DeleteTravelRecordsPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceMetric?: EvidenceMetricResolvers<ContextType>;
  ExecuteTopicAsyncPayload?: ExecuteTopicAsyncPayloadResolvers<ContextType>;
  ExecuteTopicPayload?: ExecuteTopicPayloadResolvers<ContextType>;
  ExecutionMetadata?: ExecutionMetadataResolvers<ContextType>;
  GenerateAiInsightPayload?: GenerateAiInsightPayloadResolvers<ContextType>;
  ImportTravelRecordsPayload?: ImportTravelRecordsPayloadResolvers<ContextType>;
  ImportWorkforceRecordsPayload?: ImportWorkforceRecordsPayloadResolvers<ContextType>;
  Insight?: InsightResolvers<ContextType>;
  InsightBoard?: InsightBoardResolvers<ContextType>;
  InsightBoardColumn?: InsightBoardColumnResolvers<ContextType>;
  InsightChange?: InsightChangeResolvers<ContextType>;
  InsightConnection?: InsightConnectionResolvers<ContextType>;
  InsightEdge?: InsightEdgeResolvers<ContextType>;
  InsightEvent?: InsightEventResolvers<ContextType>;
  InsightEventConnection?: InsightEventConnectionResolvers<ContextType>;
  InsightEventEdge?: InsightEventEdgeResolvers<ContextType>;
  InsightEventItem?: InsightEventItemResolvers<ContextType>;
  InsightItem?: InsightItemResolvers<ContextType>;
  InsightItemConnection?: InsightItemConnectionResolvers<ContextType>;
  InsightItemEdge?: InsightItemEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Job?: JobResolvers<ContextType>;
  JobConnection?: JobConnectionResolvers<ContextType>;
  JobEdge?: JobEdgeResolvers<ContextType>;
  JobEvent?: JobEventResolvers<ContextType>;
  JsonResult?: JsonResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OnboardingReview?: OnboardingReviewResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PortalRecommendation?: PortalRecommendationResolvers<ContextType>;
  ProductInfo?: ProductInfoResolvers<ContextType>;
  PutClientContextPayload?: PutClientContextPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationItem?: RecommendationItemResolvers<ContextType>;
  ReviewChange?: ReviewChangeResolvers<ContextType>;
  RunTravelInsightsPayload?: RunTravelInsightsPayloadResolvers<ContextType>;
  SaveAgentAnswerPayload?: SaveAgentAnswerPayloadResolvers<ContextType>;
  SaveAiInsightPayload?: SaveAiInsightPayloadResolvers<ContextType>;
  SaveInsightsPayload?: SaveInsightsPayloadResolvers<ContextType>;
  SetAiSubscriptionPayload?: SetAiSubscriptionPayloadResolvers<ContextType>;
  SetTopicActivePayload?: SetTopicActivePayloadResolvers<ContextType>;
  SetTravelCurrencyPayload?: SetTravelCurrencyPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestionVariation?: SuggestionVariationResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicExecution?: TopicExecutionResolvers<ContextType>;
  TopicParameter?: TopicParameterResolvers<ContextType>;
  TopicResult?: TopicResultResolvers<ContextType>;
  TravelActualsMonth?: TravelActualsMonthResolvers<ContextType>;
  TravelActualsYear?: TravelActualsYearResolvers<ContextType>;
  TravelActualsYoy?: TravelActualsYoyResolvers<ContextType>;
  TravelActualsYoyData?: TravelActualsYoyDataResolvers<ContextType>;
  TravelAnalytics?: TravelAnalyticsResolvers<ContextType>;
  TravelBookingForecast?: TravelBookingForecastResolvers<ContextType>;
  TravelBookingForecasts?: TravelBookingForecastsResolvers<ContextType>;
  TravelCashFlowMonth?: TravelCashFlowMonthResolvers<ContextType>;
  TravelCashFlowSummary?: TravelCashFlowSummaryResolvers<ContextType>;
  TravelCashFlowTimeseries?: TravelCashFlowTimeseriesResolvers<ContextType>;
  TravelCashFlowTotal?: TravelCashFlowTotalResolvers<ContextType>;
  TravelChannel?: TravelChannelResolvers<ContextType>;
  TravelChannels?: TravelChannelsResolvers<ContextType>;
  TravelChannelsData?: TravelChannelsDataResolvers<ContextType>;
  TravelComparisonContext?: TravelComparisonContextResolvers<ContextType>;
  TravelCompensationImpact?: TravelCompensationImpactResolvers<ContextType>;
  TravelConsultant?: TravelConsultantResolvers<ContextType>;
  TravelConsultantForecast?: TravelConsultantForecastResolvers<ContextType>;
  TravelConsultantForecastData?: TravelConsultantForecastDataResolvers<ContextType>;
  TravelConsultantHighlight?: TravelConsultantHighlightResolvers<ContextType>;
  TravelConsultantLeaderboard?: TravelConsultantLeaderboardResolvers<ContextType>;
  TravelConsultantLeaderboardData?: TravelConsultantLeaderboardDataResolvers<ContextType>;
  TravelConsultantProfile?: TravelConsultantProfileResolvers<ContextType>;
  TravelConsultantProfileData?: TravelConsultantProfileDataResolvers<ContextType>;
  TravelConsultantRanking?: TravelConsultantRankingResolvers<ContextType>;
  TravelConsultantSignal?: TravelConsultantSignalResolvers<ContextType>;
  TravelConversion?: TravelConversionResolvers<ContextType>;
  TravelConversionData?: TravelConversionDataResolvers<ContextType>;
  TravelConversionPeriod?: TravelConversionPeriodResolvers<ContextType>;
  TravelDepositTotal?: TravelDepositTotalResolvers<ContextType>;
  TravelDepositsSummary?: TravelDepositsSummaryResolvers<ContextType>;
  TravelForecastAndTarget?: TravelForecastAndTargetResolvers<ContextType>;
  TravelForecastPeriod?: TravelForecastPeriodResolvers<ContextType>;
  TravelForecastSummary?: TravelForecastSummaryResolvers<ContextType>;
  TravelFunnelHealth?: TravelFunnelHealthResolvers<ContextType>;
  TravelFxCurrencyExposure?: TravelFxCurrencyExposureResolvers<ContextType>;
  TravelFxExposure?: TravelFxExposureResolvers<ContextType>;
  TravelFxRate?: TravelFxRateResolvers<ContextType>;
  TravelFxRates?: TravelFxRatesResolvers<ContextType>;
  TravelHeroKpi?: TravelHeroKpiResolvers<ContextType>;
  TravelInsightRun?: TravelInsightRunResolvers<ContextType>;
  TravelItineraryBrief?: TravelItineraryBriefResolvers<ContextType>;
  TravelItineraryDeposits?: TravelItineraryDepositsResolvers<ContextType>;
  TravelItineraryDepositsData?: TravelItineraryDepositsDataResolvers<ContextType>;
  TravelItineraryDepositsPeriod?: TravelItineraryDepositsPeriodResolvers<ContextType>;
  TravelItineraryTrends?: TravelItineraryTrendsResolvers<ContextType>;
  TravelItineraryTrendsData?: TravelItineraryTrendsDataResolvers<ContextType>;
  TravelItineraryTrendsMonth?: TravelItineraryTrendsMonthResolvers<ContextType>;
  TravelItineraryTrendsSummary?: TravelItineraryTrendsSummaryResolvers<ContextType>;
  TravelMeta?: TravelMetaResolvers<ContextType>;
  TravelOperationalSnapshot?: TravelOperationalSnapshotResolvers<ContextType>;
  TravelOutlookData?: TravelOutlookDataResolvers<ContextType>;
  TravelOutlookPeriod?: TravelOutlookPeriodResolvers<ContextType>;
  TravelOutlookSummary?: TravelOutlookSummaryResolvers<ContextType>;
  TravelPaymentsOutSummary?: TravelPaymentsOutSummaryResolvers<ContextType>;
  TravelPaymentsOutTotal?: TravelPaymentsOutTotalResolvers<ContextType>;
  TravelRevenueOutlook?: TravelRevenueOutlookResolvers<ContextType>;
  TravelThreeYearPerformance?: TravelThreeYearPerformanceResolvers<ContextType>;
  TravelTrendPoint?: TravelTrendPointResolvers<ContextType>;
  TravelTrendStory?: TravelTrendStoryResolvers<ContextType>;
  TravelYearSeries?: TravelYearSeriesResolvers<ContextType>;
  TravelYearValues?: TravelYearValuesResolvers<ContextType>;
  TravelYearVariance?: TravelYearVarianceResolvers<ContextType>;
  UpdateAiInsightPayload?: UpdateAiInsightPayloadResolvers<ContextType>;
  UpdateInsightEventPayload?: UpdateInsightEventPayloadResolvers<ContextType>;
  UpdateInsightPayload?: UpdateInsightPayloadResolvers<ContextType>;
  UpdateRecommendationPayload?: UpdateRecommendationPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WebsiteScan?: WebsiteScanResolvers<ContextType>;
  WorkforceInsightItem?: WorkforceInsightItemResolvers<ContextType>;
};

