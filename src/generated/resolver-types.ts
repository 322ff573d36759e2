import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Insight as InsightModel } from '../domains/coaching/insight.ts';
import type { InsightConnectionSource, InsightBoardSource, InsightBoardColumnSource, InsightChangeSource } from '../domains/coaching/mappers.ts';
import type { Job as JobModel } from '../domains/jobs/job.ts';
import type { JobConnectionSource, JobEventSource, TopicResultSource } from '../domains/jobs/mappers.ts';
import type { TopicSource } from '../domains/topics/mappers.ts';
import type { ClientContextPartSource } from '../domains/portal/context/mappers.ts';
import type { Analysis as AnalysisModel, PortalRecommendation as PortalRecommendationModel } from '../domains/portal/queries/answer.ts';
import type { InsightRun } from '../domains/portal/runs/run.ts';
import type { AnalysisRunConnectionSource } from '../domains/portal/queries/mappers.ts';
import type { AiInsight as AiInsightModel } from '../domains/workforce/insights/ai-insight.ts';
import type { AiInsightConnectionSource } from '../domains/workforce/insights/mappers.ts';
import type { AiSubscription as AiSubscriptionModel } from '../domains/workforce/companies/company.ts';
import type { FxRateView } from '../domains/travel/analytics/answer.ts';
import type { ConsultantLeaderboard, ConsultantHighlight, HeroKpi, ConsultantSignal } from '../domains/travel/analytics/consultant-answer.ts';
import type { ComparisonContextSource } from '../domains/travel/analytics/mappers.ts';
import type { InsightEvent as InsightEventModel, Recommendation as RecommendationModel, Briefing as BriefingModel, StateChange } from '../domains/travel/insights/insight-event.ts';
import type { Evidence as EvidenceModel, EvidenceMetric as EvidenceMetricModel } from '../domains/travel/insights/evidence.ts';
import type { InsightEventConnectionSource, RecommendationConnectionSource } from '../domains/travel/insights/mappers.ts';
import type { NodeSource } from '../store/node-id.ts';
import type { RequestContext } from '../request-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601 in UTC with milliseconds: `2026-02-02T23:09:51.327Z`. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** One call to a provider. */
export type AiAttempt = {
  __typename?: 'AiAttempt';
  latencyMs: Scalars['Int']['output'];
  model: Scalars['String']['output'];
  /** `ok`, or the code of its failure. */
  outcome: Scalars['String']['output'];
  provider: Scalars['String']['output'];
  status?: Maybe<Scalars['Int']['output']>;
};

/** Whom an insight is for where no single user is named. */
export type AiAudienceType =
  | 'ADMIN'
  /** Everybody in the company. */
  | 'COMPANY'
  /** All employees, where no user is named. */
  | 'EMPLOYEE'
  | 'MANAGER';

/**
 * An AI-generated insight, analytic or tip for a company, or for one of its people. Who may see which is told in
 * docs/workforce-insights.md; one that the viewer may not see does not exist for them.
 */
export type AiInsight = Node & {
  __typename?: 'AiInsight';
  aiStatus: AiInsightStatus;
  applicablePeriod: ApplicablePeriod;
  audienceType?: Maybe<AiAudienceType>;
  /** The audience's type as it was given. */
  audienceTypeRaw?: Maybe<Scalars['String']['output']>;
  /** null where no user is named, or the named one is not known. */
  audienceUser?: Maybe<AudienceUser>;
  /** The user that it is for; null: all whom `audienceType` names, or the managers. */
  audienceUserId?: Maybe<Scalars['ID']['output']>;
  chart?: Maybe<Scalars['JSON']['output']>;
  /** The company is the tenant. */
  companyId: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  data?: Maybe<Scalars['JSON']['output']>;
  /** null while it is pending. */
  deliveredTime?: Maybe<Scalars['DateTime']['output']>;
  /** JSON as text: result, message, chart data or recommendation. */
  details: Scalars['String']['output'];
  /** The same as JSON; null where the text is none. */
  detailsJson?: Maybe<Scalars['JSON']['output']>;
  /** The insight's own id, the one REST uses. */
  id: Scalars['ID']['output'];
  /** `absenteeismPattern`, `staffingPrediction`, `shiftAnomaly` or `productivityTip` where the gateway computed it; any other text is kept. */
  insightType: Scalars['String']['output'];
  /** Always true: deleted insights are not shown. */
  isActive: Scalars['Boolean']['output'];
  nodeId: Scalars['ID']['output'];
  /** The user who created it. */
  ownerId: Scalars['ID']['output'];
  /** The period in words. */
  period?: Maybe<Scalars['String']['output']>;
  /** 1, and one more with every change. */
  recordVersion: Scalars['Int']['output'];
  suggestion?: Maybe<Scalars['String']['output']>;
  summary?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};

/** What the insight agent answered. */
export type AiInsightAnswer = {
  __typename?: 'AiInsightAnswer';
  /** Every call that was made for the answer. */
  attempts: Array<AiAttempt>;
  /** `type` (`bar` or `line`), `labels`, and `series` with `name` and `values`. */
  chart?: Maybe<Scalars['JSON']['output']>;
  /** The figures that the answer names, by name. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** `absenteeismPattern`, `staffingPrediction`, `shiftAnomaly`, `productivityTip`, or `generalAdvice`. */
  insightType: Scalars['String']['output'];
  /** Whether another than the primary provider answered. */
  isDegraded: Scalars['Boolean']['output'];
  model: Scalars['String']['output'];
  /** The period that the answer speaks of, in words. */
  period?: Maybe<Scalars['String']['output']>;
  provider: Scalars['String']['output'];
  /** The answer's text. */
  response: Scalars['String']['output'];
  suggestion?: Maybe<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  tokensUsed: Scalars['Int']['output'];
};

export type AiInsightConnection = {
  __typename?: 'AiInsightConnection';
  edges: Array<AiInsightEdge>;
  nodes: Array<AiInsight>;
  pageInfo: PageInfo;
  /** How many insights the viewer may see that match the filter, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type AiInsightEdge = {
  __typename?: 'AiInsightEdge';
  cursor: Scalars['String']['output'];
  node: AiInsight;
};

/** Narrows a list; the fields are combined with AND, the values of one field with OR. */
export type AiInsightFilter = {
  aiStatus?: InputMaybe<Array<AiInsightStatus>>;
  /** Insights whose period shares a moment with this one. */
  applicablePeriod?: InputMaybe<AiInsightPeriodFilter>;
  audienceUserId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Other companies than the viewer's match nothing. */
  companyId?: InputMaybe<Array<Scalars['ID']['input']>>;
  insightType?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A part of an answer that is being written: a piece of its text, or in the last part the whole answer. */
export type AiInsightGenerationPart = {
  __typename?: 'AiInsightGenerationPart';
  /** Only in the last part. The pieces before it make up its `response`. */
  answer?: Maybe<AiInsightAnswer>;
  /** What comes next of the answer's text; null in the last part. */
  content?: Maybe<Scalars['String']['output']>;
};

/** Either side may be left open. */
export type AiInsightPeriodFilter = {
  endDate?: InputMaybe<Scalars['String']['input']>;
  startDate?: InputMaybe<Scalars['String']['input']>;
};

export type AiInsightStatus =
  | 'DELIVERED'
  /** It could not be made, or not be delivered. */
  | 'ERROR'
  /** To be delivered. */
  | 'PENDING';

/** A company's subscription to AI insights. */
export type AiSubscription = {
  __typename?: 'AiSubscription';
  /** Whether it is active now. */
  active: Scalars['Boolean']['output'];
  companyId: Scalars['ID']['output'];
  /** When it ends by itself; null: when it is ended. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** The answer to a query about the client; the client is the viewer's tenant. */
export type Analysis = {
  __typename?: 'Analysis';
  answer: Scalars['String']['output'];
  /** 0 to 1. */
  confidence: Scalars['Float']['output'];
  metadata: AnalysisMetadata;
  recommendations: Array<PortalRecommendation>;
  /** The parts of the client's context that the answer was made from. */
  sources: Array<ContextPart>;
  /** Questions that make sense next. */
  suggestions: Array<Scalars['String']['output']>;
  type: AnalysisType;
};

/** Where an analysis comes from, and what it took. */
export type AnalysisMetadata = {
  __typename?: 'AnalysisMetadata';
  aiModel: Scalars['String']['output'];
  /** A provider's name; `offline` where none is configured, `deterministic` where no language model was asked or could answer. */
  aiProvider: Scalars['String']['output'];
  /** Every call to a provider that was made for the answer. */
  attempts: Array<AiAttempt>;
  executionTimeMs: Scalars['Int']['output'];
  /** Whether another than the primary provider answered, or rules in a model's place. */
  isDegraded: Scalars['Boolean']['output'];
  tokensUsed: Scalars['Int']['output'];
};

/** A query that was worked on, with what came of it. */
export type AnalysisRun = Node & {
  __typename?: 'AnalysisRun';
  aiModel: Scalars['String']['output'];
  aiProvider: Scalars['String']['output'];
  /** Null where it failed. */
  answer?: Maybe<Scalars['String']['output']>;
  completedAt: Scalars['DateTime']['output'];
  confidence?: Maybe<Scalars['Float']['output']>;
  /** What it failed with; null where it did not. */
  errorDetails?: Maybe<Scalars['String']['output']>;
  executionTimeMs: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isDegraded: Scalars['Boolean']['output'];
  isSuccess: Scalars['Boolean']['output'];
  /** As it was given; null where it was not. */
  maxRecommendations?: Maybe<Scalars['Int']['output']>;
  nodeId: Scalars['ID']['output'];
  /** The question; null where the type asks none. */
  query?: Maybe<Scalars['String']['output']>;
  recommendations: Array<PortalRecommendation>;
  sources: Array<ContextPart>;
  suggestions: Array<Scalars['String']['output']>;
  tokensUsed: Scalars['Int']['output'];
  type: AnalysisType;
  userId: Scalars['ID']['output'];
};

export type AnalysisRunConnection = {
  __typename?: 'AnalysisRunConnection';
  edges: Array<AnalysisRunEdge>;
  nodes: Array<AnalysisRun>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AnalysisRunEdge = {
  __typename?: 'AnalysisRunEdge';
  cursor: Scalars['String']['output'];
  node: AnalysisRun;
};

export type AnalysisRunFilter = {
  /** Any of these; an empty list matches nothing. */
  type?: InputMaybe<Array<AnalysisType>>;
};

export type AnalysisRunItem = InsightItem & {
  __typename?: 'AnalysisRunItem';
  analysisRun: AnalysisRun;
  createdAt: Scalars['DateTime']['output'];
  domain: InboxDomain;
  entityId?: Maybe<Scalars['ID']['output']>;
  entityType?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  priority?: Maybe<Scalars['Int']['output']>;
  severity?: Maybe<InsightSeverity>;
  summary?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type AnalysisType =
  /** What a metric means. */
  | 'EXPLAIN'
  /** A question in plain language. */
  | 'NLQ'
  /** Curated recommendations. */
  | 'PLAYBOOK'
  /** The visibility scores, explained. */
  | 'SCORING';

export type AnalyzeInput = {
  /** 1 to 20; 5 unless given. */
  maxRecommendations?: InputMaybe<Scalars['Int']['input']>;
  /** The question, 1 to 2,000 characters; of `NLQ` and `EXPLAIN`. */
  query?: InputMaybe<Scalars['String']['input']>;
  type: AnalysisType;
};

export type AnalyzePayload = {
  __typename?: 'AnalyzePayload';
  analysis?: Maybe<Analysis>;
  userErrors: Array<UserError>;
};

/** From the first to the last day or moment, both included; ISO 8601, as it was given. */
export type ApplicablePeriod = {
  __typename?: 'ApplicablePeriod';
  /** A day without a time of day is meant to its end. */
  endDate: Scalars['String']['output'];
  startDate: Scalars['String']['output'];
};

export type ApplicablePeriodInput = {
  /** The same, not before `startDate`. */
  endDate: Scalars['String']['input'];
  /** An ISO 8601 date or timestamp. */
  startDate: Scalars['String']['input'];
};

/** A user as an insight's audience shows them. */
export type AudienceUser = {
  __typename?: 'AudienceUser';
  /** A URL. */
  avatar?: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
  fullname: Scalars['String']['output'];
};

/** A day's briefing on the company; one a day. */
export type Briefing = Node & {
  __typename?: 'Briefing';
  /** `YYYY-MM-DD`. */
  briefingDate: Scalars['String']['output'];
  /** 0 to 1. */
  confidence: Scalars['Float']['output'];
  createdAt: Scalars['DateTime']['output'];
  evidence: Evidence;
  generatedAt: Scalars['DateTime']['output'];
  highlights: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  latencyMs: Scalars['Int']['output'];
  /** The model that worded it; `template-1` where none did. */
  modelName: Scalars['String']['output'];
  modelTier: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  /** The run that made it. */
  runId: Scalars['ID']['output'];
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  tokensUsed: Scalars['Int']['output'];
  topActions: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};

export type CancelJobInput = {
  jobId: Scalars['ID']['input'];
};

export type CancelJobPayload = {
  __typename?: 'CancelJobPayload';
  /** The job; one that had ended before is returned as it is. */
  job?: Maybe<Job>;
  userErrors: Array<UserError>;
};

export type CashDirection =
  | 'IN'
  | 'OUT';

/** A stored part of the client's context; the client is the viewer's tenant. */
export type ClientContextPart = {
  __typename?: 'ClientContextPart';
  /** As it was stored, unknown fields included. */
  data: Scalars['JSON']['output'];
  part: ContextPart;
  /** The scan before the one in `data`, of `SCORES`; null elsewhere. */
  previousScan?: Maybe<Scalars['JSON']['output']>;
  storedAt: Scalars['DateTime']['output'];
};

export type CoachingInsightItem = InsightItem & {
  __typename?: 'CoachingInsightItem';
  createdAt: Scalars['DateTime']['output'];
  domain: InboxDomain;
  entityId?: Maybe<Scalars['ID']['output']>;
  entityType?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  insight: Insight;
  priority?: Maybe<Scalars['Int']['output']>;
  severity?: Maybe<InsightSeverity>;
  summary?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type ComputeAiInsightsInput = {
  period: DayPeriodInput;
};

export type ComputeAiInsightsPayload = {
  __typename?: 'ComputeAiInsightsPayload';
  /** What this run computed and delivered; empty where it found nothing that an earlier run had not found. */
  aiInsights: Array<AiInsight>;
  /** Patterns found in the period, those of earlier runs included. */
  foundCount: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

/** What is known of a portal's client, in parts. */
export type ContextPart =
  | 'ACTION_ITEMS'
  | 'ANALYTICS'
  | 'BENCHMARKS'
  | 'CONTENT'
  | 'GOALS'
  | 'PROFILE'
  | 'SCORES'
  | 'SOCIAL';

export type CreateAiInsightInput = {
  aiStatus?: AiInsightStatus;
  applicablePeriod: ApplicablePeriodInput;
  audienceUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Now where it is delivered and nothing is given; none while it is pending. */
  deliveredTime?: InputMaybe<Scalars['DateTime']['input']>;
  details: Scalars['String']['input'];
  /** 1 to 256 bytes. */
  insightType: Scalars['String']['input'];
};

export type CreateAiInsightPayload = {
  __typename?: 'CreateAiInsightPayload';
  aiInsight?: Maybe<AiInsight>;
  userErrors: Array<UserError>;
};

/** From the first to the last day, both included. */
export type DayPeriodInput = {
  /** `YYYY-MM-DD`, at most 366 days after `startDate`. */
  endDate: Scalars['String']['input'];
  /** `YYYY-MM-DD`. */
  startDate: Scalars['String']['input'];
};

export type DeleteAiInsightInput = {
  id: Scalars['ID']['input'];
};

export type DeleteAiInsightPayload = {
  __typename?: 'DeleteAiInsightPayload';
  deletedId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

export type DeleteInsightInput = {
  id: Scalars['ID']['input'];
};

export type DeleteInsightPayload = {
  __typename?: 'DeleteInsightPayload';
  deletedId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

export type DeleteTravelRecordsInput = {
  /** At most 1,000; those that there are not are passed over. */
  ids: Array<Scalars['ID']['input']>;
  kind: TravelRecordKind;
};

export type DeleteTravelRecordsPayload = {
  __typename?: 'DeleteTravelRecordsPayload';
  deletedCount: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

/** What an insight rests on. */
export type Evidence = {
  __typename?: 'Evidence';
  metrics: Array<EvidenceMetric>;
  /** The day, or the month's first day, that the figures are of: `YYYY-MM-DD`. */
  referencePeriod: Scalars['String']['output'];
  /** Such as `ai_context_command_center_v1`; docs/travel-insights.md tells what each holds. */
  sourceViewNames: Array<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
};

/** A figure of the company's records, never of a model. */
export type EvidenceMetric = {
  __typename?: 'EvidenceMetric';
  /** What it is measured by; null where there is nothing to measure it by. */
  baselineValue?: Maybe<Scalars['Float']['output']>;
  /** Ratios to 4 places, amounts to 2. */
  currentValue: Scalars['Float']['output'];
  /** The current value less the baseline, an absolute difference; null where there is no baseline. */
  deltaPct?: Maybe<Scalars['Float']['output']>;
  /** Such as `conversion_rate`. */
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  unit: EvidenceUnit;
};

export type EvidenceUnit =
  | 'COUNT'
  /** An amount of the company's currency. */
  | 'CURRENCY'
  | 'DAYS'
  /** A part of 1: 0.271 is 27.1 %. */
  | 'RATIO';

export type ExecuteTopicAsyncPayload = {
  __typename?: 'ExecuteTopicAsyncPayload';
  job?: Maybe<Job>;
  userErrors: Array<UserError>;
};

export type ExecuteTopicInput = {
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  topicId: Scalars['ID']['input'];
};

export type ExecuteTopicPayload = {
  __typename?: 'ExecuteTopicPayload';
  execution?: Maybe<TopicExecution>;
  userErrors: Array<UserError>;
};

/** Where an answer comes from. */
export type ExecutionMetadata = {
  __typename?: 'ExecutionMetadata';
  /** Every call that was made for the answer. */
  attempts: Array<AiAttempt>;
  finishReason: Scalars['String']['output'];
  /** Whether another than the primary provider answered. */
  isDegraded: Scalars['Boolean']['output'];
  model: Scalars['String']['output'];
  processingTimeMs: Scalars['Int']['output'];
  provider: Scalars['String']['output'];
  tokensUsed: Scalars['Int']['output'];
};

export type GenerateAiInsightInput = {
  /** A question, at most 4,000 characters. */
  prompt: Scalars['String']['input'];
};

export type GenerateAiInsightPayload = {
  __typename?: 'GenerateAiInsightPayload';
  answer?: Maybe<AiInsightAnswer>;
  userErrors: Array<UserError>;
};

/** All are checked before any is saved, so that none is where one is at fault; to repeat is safe. An id that exists is overwritten; of one given twice the last wins. */
export type ImportTravelRecordsInput = {
  cashMovements?: InputMaybe<Array<TravelCashMovementInput>>;
  compensation?: InputMaybe<Array<TravelCompensationInput>>;
  deposits?: InputMaybe<Array<TravelDepositInput>>;
  employees?: InputMaybe<Array<TravelEmployeeInput>>;
  fxHoldings?: InputMaybe<Array<TravelFxHoldingInput>>;
  fxRates?: InputMaybe<Array<TravelFxRateInput>>;
  itineraries?: InputMaybe<Array<TravelItineraryInput>>;
  leads?: InputMaybe<Array<TravelLeadInput>>;
  supplierInvoices?: InputMaybe<Array<TravelSupplierInvoiceInput>>;
  targets?: InputMaybe<Array<TravelTargetInput>>;
};

export type ImportTravelRecordsPayload = {
  __typename?: 'ImportTravelRecordsPayload';
  savedCount: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

/** All are checked before any is saved, so that none is where one is at fault; to repeat is safe. An id that exists is overwritten; of one given twice the last wins. */
export type ImportWorkforceRecordsInput = {
  attendance?: InputMaybe<Array<WorkforceAttendanceInput>>;
  departments?: InputMaybe<Array<WorkforceDepartmentInput>>;
  employees?: InputMaybe<Array<WorkforceEmployeeInput>>;
  leave?: InputMaybe<Array<WorkforceLeaveInput>>;
  tasks?: InputMaybe<Array<WorkforceTaskInput>>;
  users?: InputMaybe<Array<WorkforceUserInput>>;
};

export type ImportWorkforceRecordsPayload = {
  __typename?: 'ImportWorkforceRecordsPayload';
  savedCount: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

/** Where an item of the inbox comes from; at equal times items stand in this order. */
export type InboxDomain =
  /** Coaching insights. */
  | 'COACHING'
  /** The viewer's own portal queries. */
  | 'PORTAL'
  /** Travel events, then recommendations. */
  | 'TRAVEL'
  /** Workforce insights that the viewer may see; none without an AI subscription. */
  | 'WORKFORCE';

/**
 * A coaching insight. The store keeps every value as it was given, so each enumerated field comes twice: as an
 * enum, null where the stored value is none of the documented ones, and as the raw string.
 */
export type Insight = Node & {
  __typename?: 'Insight';
  /** How it relates to the business's purpose and values. */
  alignmentImpact?: Maybe<Scalars['String']['output']>;
  businessImpact?: Maybe<InsightLevel>;
  businessImpactRaw?: Maybe<Scalars['String']['output']>;
  category?: Maybe<InsightCategory>;
  categoryRaw: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  description: Scalars['String']['output'];
  effortRequired?: Maybe<InsightLevel>;
  effortRequiredRaw?: Maybe<Scalars['String']['output']>;
  /** The insight's own id, the one REST uses; unique within the tenant. */
  id: Scalars['ID']['output'];
  /** High business impact for low effort, and neither dismissed nor completed. */
  isQuickWin: Scalars['Boolean']['output'];
  kissCategory?: Maybe<KissCategory>;
  kissCategoryRaw: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  priority?: Maybe<InsightPriority>;
  priorityRaw: Scalars['String']['output'];
  status?: Maybe<InsightStatus>;
  statusRaw: Scalars['String']['output'];
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

/** All insights in the four KISS columns. */
export type InsightBoard = {
  __typename?: 'InsightBoard';
  /** Always four, in the order keep, improve, start, stop. */
  columns: Array<InsightBoardColumn>;
  /** What to do first: high business impact, low effort, still open; newest first; `first` is 1 to 100. */
  quickWins: Array<Insight>;
  /** How many insights match, those outside the four columns included. */
  totalCount: Scalars['Int']['output'];
};


/** All insights in the four KISS columns. */
export type InsightBoardQuickWinsArgs = {
  first?: Scalars['Int']['input'];
};

/** The insights of one KISS category. */
export type InsightBoardColumn = {
  __typename?: 'InsightBoardColumn';
  count: Scalars['Int']['output'];
  /** The column's insights, newest first; `first` is 1 to 100. */
  insights: Array<Insight>;
  kissCategory: KissCategory;
  quickWinCount: Scalars['Int']['output'];
};


/** The insights of one KISS category. */
export type InsightBoardColumnInsightsArgs = {
  first?: Scalars['Int']['input'];
};

export type InsightCategory =
  | 'FINANCE'
  | 'LEADERSHIP'
  | 'MARKETING'
  | 'OPERATIONS'
  | 'STRATEGY'
  | 'TECHNOLOGY';

/** What happened to an insight of the viewer's tenant. */
export type InsightChange = {
  __typename?: 'InsightChange';
  changedAt: Scalars['DateTime']['output'];
  /** The insight as it was after the change; null when it was deleted. */
  insight?: Maybe<Insight>;
  insightId: Scalars['ID']['output'];
  type: InsightChangeType;
};

export type InsightChangeType =
  | 'DELETED'
  | 'SAVED'
  | 'UPDATED';

export type InsightConnection = {
  __typename?: 'InsightConnection';
  edges: Array<InsightEdge>;
  nodes: Array<Insight>;
  pageInfo: PageInfo;
  /** How many insights match the filter, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type InsightEdge = {
  __typename?: 'InsightEdge';
  cursor: Scalars['String']['output'];
  node: Insight;
};

/** A condition that a run has found, from the run that first saw it to the one that sees it gone. */
export type InsightEvent = Node & {
  __typename?: 'InsightEvent';
  /** When a run found the condition gone; null while it holds. */
  clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was resolved or dismissed; null before that. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 0 to 1, from the size of the sample and of the effect. */
  confidence: Scalars['Float']['output'];
  createdAt: Scalars['DateTime']['output'];
  domain: TravelInsightDomain;
  entityId: Scalars['ID']['output'];
  /** `employee`, `company` or `currency`. */
  entityType: Scalars['String']['output'];
  evidence: Evidence;
  /** When the words were made. */
  generatedAt: Scalars['DateTime']['output'];
  /** Changes of the status, in order. */
  history: Array<ReviewChange>;
  /** The event's own id, the one REST uses. */
  id: Scalars['ID']['output'];
  /** Such as `coaching_signal`. */
  insightType: Scalars['String']['output'];
  latencyMs: Scalars['Int']['output'];
  /** The model that worded it; `template-1` where none did. */
  modelName: Scalars['String']['output'];
  modelTier: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  /** 1, the most urgent, to 5. */
  priority: Scalars['Int']['output'];
  /** What to do about it; null where it calls for nothing. */
  recommendation?: Maybe<Recommendation>;
  recommendedAction: Scalars['String']['output'];
  /** The run that made it. */
  runId: Scalars['ID']['output'];
  severity: InsightSeverity;
  status: ReviewStatus;
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  tokensUsed: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type InsightEventConnection = {
  __typename?: 'InsightEventConnection';
  edges: Array<InsightEventEdge>;
  nodes: Array<InsightEvent>;
  pageInfo: PageInfo;
  /** How many events match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type InsightEventEdge = {
  __typename?: 'InsightEventEdge';
  cursor: Scalars['String']['output'];
  node: InsightEvent;
};

/** Narrows a list; the fields are combined with AND. */
export type InsightEventFilter = {
  /** The first day on which they were found, `YYYY-MM-DD`, UTC. */
  dateFrom?: InputMaybe<Scalars['String']['input']>;
  /** The last day, not before `dateFrom`. */
  dateTo?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<TravelInsightDomain>;
  /** true: only those whose condition holds, and which nobody has resolved or dismissed, as REST's feed has them. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  severity?: InputMaybe<InsightSeverity>;
  status?: InputMaybe<ReviewStatus>;
};

export type InsightEventItem = InsightItem & {
  __typename?: 'InsightEventItem';
  createdAt: Scalars['DateTime']['output'];
  domain: InboxDomain;
  entityId?: Maybe<Scalars['ID']['output']>;
  entityType?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  insightEvent: InsightEvent;
  priority?: Maybe<Scalars['Int']['output']>;
  severity?: Maybe<InsightSeverity>;
  summary?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

/** Narrows a list; the fields are combined with AND, the values of one field with OR. */
export type InsightFilter = {
  category?: InputMaybe<Array<InsightCategory>>;
  kissCategory?: InputMaybe<Array<KissCategory>>;
  priority?: InputMaybe<Array<InsightPriority>>;
  status?: InputMaybe<Array<InsightStatus>>;
  /** Insights whose title, description or alignment impact contains this text, in any case; 1 to 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type InsightInput = {
  alignmentImpact?: InputMaybe<Scalars['String']['input']>;
  businessImpact?: InputMaybe<InsightLevel>;
  category: InsightCategory;
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  description: Scalars['String']['input'];
  effortRequired?: InputMaybe<InsightLevel>;
  /** Made by the gateway when absent; an id that exists is overwritten and keeps its `createdAt`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  kissCategory: KissCategory;
  priority: InsightPriority;
  /** ACTIVE when absent. */
  status?: InputMaybe<InsightStatus>;
  title: Scalars['String']['input'];
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * What a list of any domain shows of an insight. Each type below holds the typed object as well, with all that its domain
 * knows of it.
 */
export type InsightItem = {
  /** When it was made; of a portal query, when it was answered. */
  createdAt: Scalars['DateTime']['output'];
  domain: InboxDomain;
  entityId?: Maybe<Scalars['ID']['output']>;
  /** What it is about: `employee`, `company` or `currency`; of travel only. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** The object's `nodeId`, which `node(id)` takes. */
  id: Scalars['ID']['output'];
  /** 1, the most urgent, to 5; of travel only. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** How pressing it is: a coaching insight's priority, a travel event's severity; null where the domain does not say. */
  severity?: Maybe<InsightSeverity>;
  /** What it says; null where it has no words of its own. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What it is called; where it has no name, its type or the query that was asked. */
  title: Scalars['String']['output'];
};

export type InsightItemConnection = {
  __typename?: 'InsightItemConnection';
  edges: Array<InsightItemEdge>;
  nodes: Array<InsightItem>;
  pageInfo: PageInfo;
};

export type InsightItemEdge = {
  __typename?: 'InsightItemEdge';
  cursor: Scalars['String']['output'];
  node: InsightItem;
};

/** How much of something: impact on the business, or effort required. */
export type InsightLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type InsightOrder = {
  direction?: OrderDirection;
  field: InsightOrderField;
};

export type InsightOrderField =
  | 'CREATED_AT'
  /** By urgency: low, medium, high, critical; other values come below low. */
  | 'PRIORITY'
  /** By the title's first 100 characters, in the order of their codes. */
  | 'TITLE'
  | 'UPDATED_AT';

export type InsightPriority =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type InsightSeverity =
  | 'CRITICAL'
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type InsightStatus =
  | 'ACKNOWLEDGED'
  | 'ACTIVE'
  | 'COMPLETED'
  | 'DISMISSED'
  | 'IN_PROGRESS';

/** A topic that is executed in the background. Kept for a day. */
export type Job = Node & {
  __typename?: 'Job';
  /** How often a worker took the job; more than once only where a worker died. */
  attempts: Scalars['Int']['output'];
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  error?: Maybe<Scalars['String']['output']>;
  errorCode?: Maybe<JobErrorCode>;
  estimatedDurationMs: Scalars['Int']['output'];
  /** All that happened so far, in order. */
  events: Array<JobEvent>;
  id: Scalars['ID']['output'];
  /** Whether the status will not change any more. */
  isTerminal: Scalars['Boolean']['output'];
  metadata?: Maybe<ExecutionMetadata>;
  nodeId: Scalars['ID']['output'];
  /** What the topic was executed with; null for everyone but the job's owner. */
  parameters?: Maybe<Scalars['JSON']['output']>;
  processingTimeMs?: Maybe<Scalars['Int']['output']>;
  result?: Maybe<TopicResult>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  status: JobStatus;
  topicId: Scalars['ID']['output'];
};

export type JobConnection = {
  __typename?: 'JobConnection';
  edges: Array<JobEdge>;
  nodes: Array<Job>;
  pageInfo: PageInfo;
};

export type JobEdge = {
  __typename?: 'JobEdge';
  cursor: Scalars['String']['output'];
  node: Job;
};

/** Why a job or an execution has no result. */
export type JobErrorCode =
  | 'BUDGET_EXCEEDED'
  | 'CANCELLED'
  | 'CONTENT_REFUSED'
  | 'INTERNAL'
  | 'LLM_RATE_LIMITED'
  | 'LLM_TIMEOUT'
  | 'LLM_UNAVAILABLE'
  | 'RESPONSE_INVALID'
  | 'RETRIEVAL_FAILED';

/** One stored step of a job's life; frames, bus events and polls tell of the same. */
export type JobEvent = {
  __typename?: 'JobEvent';
  error?: Maybe<Scalars['String']['output']>;
  errorCode?: Maybe<JobErrorCode>;
  /** Equal on every way of delivery; lets receivers drop repeats. */
  eventId: Scalars['ID']['output'];
  jobId: Scalars['ID']['output'];
  occurredAt: Scalars['DateTime']['output'];
  processingTimeMs?: Maybe<Scalars['Int']['output']>;
  result?: Maybe<TopicResult>;
  /** 1 for the first, without gaps: pass the last one seen as `after` to go on from there. */
  seq: Scalars['Int']['output'];
  topicId: Scalars['ID']['output'];
  type: JobEventType;
};

export type JobEventType =
  | 'COMPLETED'
  | 'CREATED'
  | 'FAILED'
  | 'STARTED';

export type JobFilter = {
  status?: InputMaybe<Array<JobStatus>>;
  topicId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type JobStatus =
  | 'COMPLETED'
  /** Ended without a result; `errorCode` says why, cancellation included. */
  | 'FAILED'
  /** Accepted, waiting for a worker. */
  | 'PENDING'
  | 'PROCESSING';

/** A result of any other topic. */
export type JsonResult = {
  __typename?: 'JsonResult';
  json: Scalars['JSON']['output'];
  schemaRef: Scalars['String']['output'];
};

/** The KISS framework: what to keep, improve, start and stop. */
export type KissCategory =
  | 'IMPROVE'
  | 'KEEP'
  | 'START'
  | 'STOP';

export type LeaveType =
  | 'OTHER'
  | 'SICK'
  | 'VACATION';

export type Mutation = {
  __typename?: 'Mutation';
  /** Answers a query about the client, and keeps it in the history. Counts against the client's 100 requests a minute. */
  analyze: AnalyzePayload;
  /** Ends a job that has not ended; repeating it changes nothing. */
  cancelJob: CancelJobPayload;
  /**
   * Looks for patterns in the company's records of a period and delivers an insight for each. A repeated run of one
   * period makes no copies. Administrators and services only.
   */
  computeAiInsights: ComputeAiInsightsPayload;
  createAiInsight: CreateAiInsightPayload;
  deleteAiInsight: DeleteAiInsightPayload;
  deleteInsight: DeleteInsightPayload;
  /** Deletes records, and brings the analytics up to date. Administrators and services only. */
  deleteTravelRecords: DeleteTravelRecordsPayload;
  /** Executes a topic and waits for its result. */
  executeTopic: ExecuteTopicPayload;
  /** Executes a topic as a job; `jobEvents` tells of it. */
  executeTopicAsync: ExecuteTopicAsyncPayload;
  /** Answers a question about the company's workforce, or about managing people in general. */
  generateAiInsight: GenerateAiInsightPayload;
  /**
   * Saves records that travel analytics are computed from, and brings the analytics up to date. Administrators and
   * services only. For more than a request's body holds there is the command line, docs/import.md.
   */
  importTravelRecords: ImportTravelRecordsPayload;
  /**
   * Saves records that insights are computed from. Administrators and services only. For more than a request's body
   * holds there is the command line, docs/import.md.
   */
  importWorkforceRecords: ImportWorkforceRecordsPayload;
  /** Stores a part of the client's context; administrators only. */
  putClientContext: PutClientContextPayload;
  /**
   * Evaluates every consultant and the company as of today: writes events, recommendations and the day's briefing, and
   * resolves what has cleared. Repeated on one day it makes no copies. CONFLICT stands in `errors` while another run of the
   * company is under way. Administrators and services only.
   */
  runTravelInsights: RunTravelInsightsPayload;
  /** Saves the insight agent's latest answer to the viewer, of the last hour, for the viewer. */
  saveAgentAnswer: SaveAgentAnswerPayload;
  saveAiInsight: SaveAiInsightPayload;
  saveInsights: SaveInsightsPayload;
  /** Operators of the gateway only; effective within a minute on every instance. */
  setAiSubscription: SetAiSubscriptionPayload;
  /** Opens or closes a topic for the tenant; administrators only. */
  setTopicActive: SetTopicActivePayload;
  /** Sets the currency that analytics convert amounts of several currencies to. Administrators and services only. */
  setTravelCurrency: SetTravelCurrencyPayload;
  updateAiInsight: UpdateAiInsightPayload;
  updateInsight: UpdateInsightPayload;
  /** Managers and above, and services. */
  updateInsightEvent: UpdateInsightEventPayload;
  /** Managers and above, and services. */
  updateRecommendation: UpdateRecommendationPayload;
};


export type MutationAnalyzeArgs = {
  input: AnalyzeInput;
};


export type MutationCancelJobArgs = {
  input: CancelJobInput;
};


export type MutationComputeAiInsightsArgs = {
  input: ComputeAiInsightsInput;
};


export type MutationCreateAiInsightArgs = {
  input: CreateAiInsightInput;
};


export type MutationDeleteAiInsightArgs = {
  input: DeleteAiInsightInput;
};


export type MutationDeleteInsightArgs = {
  input: DeleteInsightInput;
};


export type MutationDeleteTravelRecordsArgs = {
  input: DeleteTravelRecordsInput;
};


export type MutationExecuteTopicArgs = {
  input: ExecuteTopicInput;
};


export type MutationExecuteTopicAsyncArgs = {
  input: ExecuteTopicInput;
};


export type MutationGenerateAiInsightArgs = {
  input: GenerateAiInsightInput;
};


export type MutationImportTravelRecordsArgs = {
  input: ImportTravelRecordsInput;
};


export type MutationImportWorkforceRecordsArgs = {
  input: ImportWorkforceRecordsInput;
};


export type MutationPutClientContextArgs = {
  input: PutClientContextInput;
};


export type MutationSaveAgentAnswerArgs = {
  input: SaveAgentAnswerInput;
};


export type MutationSaveAiInsightArgs = {
  input: SaveAiInsightInput;
};


export type MutationSaveInsightsArgs = {
  input: SaveInsightsInput;
};


export type MutationSetAiSubscriptionArgs = {
  input: SetAiSubscriptionInput;
};


export type MutationSetTopicActiveArgs = {
  input: SetTopicActiveInput;
};


export type MutationSetTravelCurrencyArgs = {
  input: SetTravelCurrencyInput;
};


export type MutationUpdateAiInsightArgs = {
  input: UpdateAiInsightInput;
};


export type MutationUpdateInsightArgs = {
  input: UpdateInsightInput;
};


export type MutationUpdateInsightEventArgs = {
  input: UpdateInsightEventInput;
};


export type MutationUpdateRecommendationArgs = {
  input: UpdateRecommendationInput;
};

/** An object that `node(id)` finds again by its `nodeId`. */
export type Node = {
  /** Opaque, unique over all types; accepted by `node(id)`. */
  nodeId: Scalars['ID']['output'];
};

/** Result of the onboarding reviews: always three suggestions. */
export type OnboardingReview = {
  __typename?: 'OnboardingReview';
  qualityReview: Scalars['String']['output'];
  suggestions: Array<SuggestionVariation>;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PortalLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type PortalRecommendation = {
  __typename?: 'PortalRecommendation';
  description: Scalars['String']['output'];
  effortLevel: PortalLevel;
  impactLevel: PortalLevel;
  /** 0 to 100; 100 is the most urgent. */
  priorityScore: Scalars['Int']['output'];
  title: Scalars['String']['output'];
};

export type ProductInfo = {
  __typename?: 'ProductInfo';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  problem: Scalars['String']['output'];
};

export type PutClientContextInput = {
  /** Fits `contextSchema(part)`; at most 64 KB. It takes the place of what was there; another scan's scores keep the former as the previous scan. */
  data: Scalars['JSON']['input'];
  part: ContextPart;
};

export type PutClientContextPayload = {
  __typename?: 'PutClientContextPayload';
  /** Null where nothing was stored. */
  part?: Maybe<ContextPart>;
  /** When what the part now holds was stored. */
  storedAt?: Maybe<Scalars['DateTime']['output']>;
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  aiInsight?: Maybe<AiInsight>;
  /**
   * The company's insights that the viewer may see, newest first; none without an AI subscription. `first` and `last`
   * are 1 to 100.
   */
  aiInsights: AiInsightConnection;
  /** The subscription of the viewer's company. */
  aiSubscription: AiSubscription;
  /** What was analyzed before, newest first. */
  analysisRuns: AnalysisRunConnection;
  /**
   * The travel company's briefing of a day, `YYYY-MM-DD`; where none is given the latest one up to today. null where there
   * is none.
   */
  briefing?: Maybe<Briefing>;
  /** The parts that are stored of the client's context; administrators only. */
  clientContext: Array<ClientContextPart>;
  /** The JSON Schema that a part's data must fit. */
  contextSchema: Scalars['JSON']['output'];
  /** What runs have found about one employee, currency or company, newest first; nothing of an entity that is not known. */
  entityInsights: InsightEventConnection;
  /**
   * What every domain has for the viewer, newest first: what the domains' own lists show, and no more. 20 unless `first`
   * says otherwise, 100 at most.
   */
  inbox: InsightItemConnection;
  insight?: Maybe<Insight>;
  insightBoard: InsightBoard;
  /** What runs have found about the travel company and its consultants, newest first. 20 unless `first` or `last` says otherwise, 100 at most. */
  insightEvents: InsightEventConnection;
  /** The tenant's coaching insights; newest first unless `orderBy` says otherwise. `first` and `last` are 1 to 100. */
  insights: InsightConnection;
  /** One of the viewer's jobs; administrators see all of the tenant's. */
  job?: Maybe<Job>;
  /** The viewer's jobs, newest first; administrators see all of the tenant's. `first` and `last` are 1 to 100. */
  jobs: JobConnection;
  /** The object of that `nodeId`; null when there is none for this viewer. */
  node?: Maybe<Node>;
  /** What to do, the most urgent first, then the newest. 20 unless `first` or `last` says otherwise, 100 at most. */
  recommendations: RecommendationConnection;
  /** The JSON Schema of a result; null where there is none of that name. */
  responseSchema?: Maybe<Scalars['JSON']['output']>;
  topic?: Maybe<Topic>;
  /** All topics, or those that are active. */
  topics: Array<Topic>;
  /** A travel company's analytics; the company is the viewer's tenant. */
  travel: TravelAnalytics;
  /** Who this request acts as. */
  viewer: Viewer;
};


export type QueryAiInsightArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAiInsightsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AiInsightFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAnalysisRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnalysisRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  scope?: RunScope;
};


export type QueryBriefingArgs = {
  date?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContextSchemaArgs = {
  part: ContextPart;
};


export type QueryEntityInsightsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entityId: Scalars['ID']['input'];
  entityType: Scalars['String']['input'];
  filter?: InputMaybe<InsightEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  domains?: InputMaybe<Array<InboxDomain>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryInsightArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInsightBoardArgs = {
  filter?: InputMaybe<InsightFilter>;
};


export type QueryInsightEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InsightEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInsightsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InsightFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InsightOrder>;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryResponseSchemaArgs = {
  name: Scalars['String']['input'];
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTopicsArgs = {
  activeOnly?: Scalars['Boolean']['input'];
};

/** What to do about an event. Its status and the event's are always the same. */
export type Recommendation = Node & {
  __typename?: 'Recommendation';
  /** When it was resolved or dismissed; null before that. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 0 to 1. */
  confidence: Scalars['Float']['output'];
  createdAt: Scalars['DateTime']['output'];
  domain: TravelInsightDomain;
  /** `YYYY-MM-DD`. */
  dueDate?: Maybe<Scalars['String']['output']>;
  entityId: Scalars['ID']['output'];
  /** `employee`, `company` or `currency`. */
  entityType: Scalars['String']['output'];
  evidence: Evidence;
  /** When the words were made. */
  generatedAt: Scalars['DateTime']['output'];
  /** Changes of the status, in order. */
  history: Array<ReviewChange>;
  /** The recommendation's own id, the one REST uses. */
  id: Scalars['ID']['output'];
  insightEvent?: Maybe<InsightEvent>;
  insightEventId: Scalars['ID']['output'];
  latencyMs: Scalars['Int']['output'];
  /** The model that worded it; `template-1` where none did. */
  modelName: Scalars['String']['output'];
  modelTier: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  /** The user who sees to it. */
  ownerUserId?: Maybe<Scalars['ID']['output']>;
  /** 1, the most urgent, to 5. */
  priority: Scalars['Int']['output'];
  recommendedAction: Scalars['String']['output'];
  resolutionNote?: Maybe<Scalars['String']['output']>;
  /** The run that made it. */
  runId: Scalars['ID']['output'];
  status: ReviewStatus;
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
  tokensUsed: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  edges: Array<RecommendationEdge>;
  nodes: Array<Recommendation>;
  pageInfo: PageInfo;
  /** How many recommendations match, on all pages. */
  totalCount: Scalars['Int']['output'];
};

export type RecommendationEdge = {
  __typename?: 'RecommendationEdge';
  cursor: Scalars['String']['output'];
  node: Recommendation;
};

/** Narrows a list; the fields are combined with AND. */
export type RecommendationFilter = {
  domain?: InputMaybe<TravelInsightDomain>;
  /** 1 to 5, not below `priorityMin`. */
  priorityMax?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 5. */
  priorityMin?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReviewStatus>;
};

export type RecommendationItem = InsightItem & {
  __typename?: 'RecommendationItem';
  createdAt: Scalars['DateTime']['output'];
  domain: InboxDomain;
  entityId?: Maybe<Scalars['ID']['output']>;
  entityType?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  priority?: Maybe<Scalars['Int']['output']>;
  recommendation: Recommendation;
  severity?: Maybe<InsightSeverity>;
  summary?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

/** One change of a record's state. */
export type ReviewChange = {
  __typename?: 'ReviewChange';
  at: Scalars['DateTime']['output'];
  from: ReviewStatus;
  note?: Maybe<Scalars['String']['output']>;
  to: ReviewStatus;
  /** Who changed it; null where a run did. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** How far somebody has got with it; `RESOLVED` and `DISMISSED` are ends. */
export type ReviewStatus =
  | 'ACKNOWLEDGED'
  | 'DISMISSED'
  | 'IN_PROGRESS'
  | 'NEW'
  | 'RESOLVED';

export type RunScope =
  /** All of the tenant's; administrators only. */
  | 'ALL'
  /** The viewer's own. */
  | 'MINE';

export type RunTravelInsightsPayload = {
  __typename?: 'RunTravelInsightsPayload';
  run?: Maybe<TravelInsightRun>;
  userErrors: Array<UserError>;
};

export type SaveAgentAnswerInput = {
  /** In place of the type that the agent has found. */
  insightType?: InputMaybe<Scalars['String']['input']>;
};

export type SaveAgentAnswerPayload = {
  __typename?: 'SaveAgentAnswerPayload';
  aiInsight?: Maybe<AiInsight>;
  userErrors: Array<UserError>;
};

/** An insight from a conversation, with all that is to be kept of it. */
export type SaveAiInsightInput = {
  aiStatus: AiInsightStatus;
  applicablePeriod: ApplicablePeriodInput;
  /** `admin`, `manager`, `employee` or `company`; other texts are kept. */
  audienceType: Scalars['String']['input'];
  /** Employees save for themselves only. */
  audienceUserId?: InputMaybe<Scalars['ID']['input']>;
  /** An object. */
  chart?: InputMaybe<Scalars['JSON']['input']>;
  /** An object. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  deliveredTime?: InputMaybe<Scalars['DateTime']['input']>;
  details: Scalars['String']['input'];
  /** 1 to 256 bytes. */
  insightType: Scalars['String']['input'];
  /** The period in words. */
  period?: InputMaybe<Scalars['String']['input']>;
  suggestion?: InputMaybe<Scalars['String']['input']>;
  summary: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type SaveAiInsightPayload = {
  __typename?: 'SaveAiInsightPayload';
  aiInsight?: Maybe<AiInsight>;
  userErrors: Array<UserError>;
};

export type SaveInsightsInput = {
  /** Saved all or none; of one id given twice the last wins. */
  insights: Array<InsightInput>;
};

export type SaveInsightsPayload = {
  __typename?: 'SaveInsightsPayload';
  insights: Array<Insight>;
  savedCount: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

export type SetAiSubscriptionInput = {
  active: Scalars['Boolean']['input'];
  /** Any company; the company is the tenant. */
  companyId: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SetAiSubscriptionPayload = {
  __typename?: 'SetAiSubscriptionPayload';
  subscription?: Maybe<AiSubscription>;
  userErrors: Array<UserError>;
};

export type SetTopicActiveInput = {
  isActive: Scalars['Boolean']['input'];
  topicId: Scalars['ID']['input'];
};

export type SetTopicActivePayload = {
  __typename?: 'SetTopicActivePayload';
  topic?: Maybe<Topic>;
  userErrors: Array<UserError>;
};

export type SetTravelCurrencyInput = {
  /** Three capital letters, ISO 4217. */
  currencyCode: Scalars['String']['input'];
};

export type SetTravelCurrencyPayload = {
  __typename?: 'SetTravelCurrencyPayload';
  /** Null where it was not set. */
  currencyCode?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The company's insights that become delivered from now on, or, being delivered, are given to other readers; those that
   * the viewer may see. At least once: `id` and `recordVersion` together tell a repetition. Ends with FORBIDDEN within a
   * minute when the company's AI subscription has ended.
   */
  aiInsightDelivered: AiInsight;
  /** An answer of the insight agent as it is written; completes after the whole answer. A failure is the last result's error. */
  aiInsightGeneration: AiInsightGenerationPart;
  /** The travel company's briefings from now on, as runs make them. */
  briefingPublished: Briefing;
  /** Every change to the viewer's tenant's insights from now on; `types` narrows it. */
  insightChanged: InsightChange;
  /**
   * Everything that happened to the job after event `after` and what follows, in order and without gaps; completes
   * after the terminal event. Over server-sent events `Last-Event-ID` resumes as well.
   */
  jobEvents: JobEvent;
  /** The travel company's recommendations from now on, whenever one is made or changed, as it is after that. */
  recommendationChanged: Recommendation;
};


export type SubscriptionAiInsightGenerationArgs = {
  prompt: Scalars['String']['input'];
};


export type SubscriptionInsightChangedArgs = {
  types?: InputMaybe<Array<InsightChangeType>>;
};


export type SubscriptionJobEventsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  jobId: Scalars['ID']['input'];
};

export type SuggestionVariation = {
  __typename?: 'SuggestionVariation';
  reasoning: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** Something that can be asked of a language model. */
export type Topic = Node & {
  __typename?: 'Topic';
  description: Scalars['String']['output'];
  estimatedDurationMs: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  isActive: Scalars['Boolean']['output'];
  nodeId: Scalars['ID']['output'];
  parameters: Array<TopicParameter>;
  /** The name of the result's schema, for `responseSchema(name)`; null for conversations. */
  responseModel?: Maybe<Scalars['String']['output']>;
  type: TopicType;
};

export type TopicExecution = {
  __typename?: 'TopicExecution';
  metadata: ExecutionMetadata;
  result: TopicResult;
  schemaRef: Scalars['String']['output'];
  topicId: Scalars['ID']['output'];
};

export type TopicParameter = {
  __typename?: 'TopicParameter';
  description: Scalars['String']['output'];
  isRequired: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** `string`, `number`, `boolean`, `array` or `object`. */
  type: Scalars['String']['output'];
};

export type TopicResult = JsonResult | OnboardingReview | WebsiteScan;

export type TopicType =
  | 'CONVERSATION'
  | 'SINGLE_SHOT';

/** A month's closed-won business by travel start. */
export type TravelActualsMonth = {
  __typename?: 'TravelActualsMonth';
  avgCommissionIncomePerItinerary: Scalars['Float']['output'];
  avgCommissionIncomePerPax: Scalars['Float']['output'];
  avgGrossPerItinerary: Scalars['Float']['output'];
  avgGrossPerPax: Scalars['Float']['output'];
  avgNumberOfDays: Scalars['Float']['output'];
  avgNumberOfNights: Scalars['Float']['output'];
  commissionIncomeAmount: Scalars['Float']['output'];
  grossAmount: Scalars['Float']['output'];
  /** Of the year's gross, 0 to 1. */
  grossShareOfYearPct: Scalars['Float']['output'];
  itineraryCount: Scalars['Int']['output'];
  /** Of the year's itineraries, 0 to 1. */
  itineraryShareOfYearPct: Scalars['Float']['output'];
  /** Gross less commission income. */
  marginAmount: Scalars['Float']['output'];
  /** Margin of the gross, 0 to 1. */
  marginPct: Scalars['Float']['output'];
  /** 1 to 12. */
  month: Scalars['Int']['output'];
  /** `Jan` to `Dec`. */
  monthLabel: Scalars['String']['output'];
  paxCount: Scalars['Int']['output'];
  tradeCommissionAmount: Scalars['Float']['output'];
  year: Scalars['Int']['output'];
};

/** A year's closed-won business by travel start. */
export type TravelActualsYear = {
  __typename?: 'TravelActualsYear';
  avgCommissionIncomePerItinerary: Scalars['Float']['output'];
  avgCommissionIncomePerPax: Scalars['Float']['output'];
  avgGrossPerItinerary: Scalars['Float']['output'];
  avgGrossPerPax: Scalars['Float']['output'];
  avgNumberOfDays: Scalars['Float']['output'];
  avgNumberOfNights: Scalars['Float']['output'];
  commissionIncomeAmount: Scalars['Float']['output'];
  grossAmount: Scalars['Float']['output'];
  itineraryCount: Scalars['Int']['output'];
  /** Gross less commission income. */
  marginAmount: Scalars['Float']['output'];
  /** Margin of the gross, 0 to 1. */
  marginPct: Scalars['Float']['output'];
  paxCount: Scalars['Int']['output'];
  tradeCommissionAmount: Scalars['Float']['output'];
  year: Scalars['Int']['output'];
};

/** Calendar years side by side. */
export type TravelActualsYoy = {
  __typename?: 'TravelActualsYoy';
  data: TravelActualsYoyData;
  meta: TravelMeta;
};

/** Calendar years, the as-of date's the last one. */
export type TravelActualsYoyData = {
  __typename?: 'TravelActualsYoyData';
  /** Twelve months of each year, in order. */
  timeline: Array<TravelActualsMonth>;
  yearSummaries: Array<TravelActualsYear>;
  years: Array<Scalars['Int']['output']>;
};

/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalytics = {
  __typename?: 'TravelAnalytics';
  /** The channels of a calendar year, the as-of date's unless given; it lies in the last `yearsBack` years, 3 unless given. */
  actualsChannels?: Maybe<TravelChannels>;
  /** Months of calendar years side by side, the as-of date's year the last one; 2 years (1 to 10) unless given. */
  actualsYoy?: Maybe<TravelActualsYoy>;
  /** Bookings to come, projected from the months before; looks back 12 months (1 to 60) and 3 ahead (1 to 24) unless given. */
  bookingForecasts?: Maybe<TravelBookingForecasts>;
  /** Cash of the window, which looks back; `90d` unless given. */
  cashFlowSummary?: Maybe<TravelCashFlowSummary>;
  /** Cash by month; `90d` unless given. */
  cashFlowTimeseries?: Maybe<TravelCashFlowTimeseries>;
  /** The ten consortia and the ten trade agencies that bring most; the window looks forward, `12m` unless given. */
  channels?: Maybe<TravelChannels>;
  /** A consultant's months to come beside the targets; 12 (1 to 24) unless given. */
  consultantForecast?: Maybe<TravelConsultantForecast>;
  /** Consultants in order; a year's travel by booked revenue unless asked otherwise. */
  consultantLeaderboard?: Maybe<TravelConsultantLeaderboard>;
  /** All about one consultant. */
  consultantProfile?: Maybe<TravelConsultantProfile>;
  /** How quotes become bookings, with best and worst case; `12m` by month unless given. */
  conversion?: Maybe<TravelConversion>;
  /** Deposits due in the window, which looks back; `90d` unless given. */
  depositsSummary?: Maybe<TravelDepositsSummary>;
  /** What is to be paid in each currency, and what is held of it. */
  fxExposure?: Maybe<TravelFxExposure>;
  /** Rates of suppliers' currencies; 50 (1 to 200) unless given. */
  fxRates?: Maybe<TravelFxRates>;
  /** Deposits received for what is on the books, beside their target; `12m` by month unless given. */
  itineraryDeposits?: Maybe<TravelItineraryDeposits>;
  /** Itineraries by their days; the window looks back, `12m` unless given. */
  itineraryTrends?: Maybe<TravelItineraryTrends>;
  /** Revenue to come, on the books and potential; the window looks forward, `12m` by month unless given. */
  outlook?: Maybe<TravelRevenueOutlook>;
  /** Suppliers' invoices dated in the window, which looks back; `90d` unless given. */
  paymentsOutSummary?: Maybe<TravelPaymentsOutSummary>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsActualsChannelsArgs = {
  actualsYear?: InputMaybe<Scalars['Int']['input']>;
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  yearsBack?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsActualsYoyArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  yearsBack?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsBookingForecastsArgs = {
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
  lookbackMonths?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsCashFlowSummaryArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsCashFlowTimeseriesArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsChannelsArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsConsultantForecastArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  employeeId: Scalars['ID']['input'];
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsConsultantLeaderboardArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<TravelLeaderboardDomain>;
  month?: InputMaybe<Scalars['Int']['input']>;
  periodType?: InputMaybe<TravelPeriodType>;
  quarter?: InputMaybe<Scalars['Int']['input']>;
  sortBy?: InputMaybe<TravelConsultantSort>;
  sortOrder?: InputMaybe<OrderDirection>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsConsultantProfileArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  employeeId: Scalars['ID']['input'];
  month?: InputMaybe<Scalars['Int']['input']>;
  periodType?: InputMaybe<TravelPeriodType>;
  quarter?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  yoyMode?: InputMaybe<TravelYoyMode>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsConversionArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  grain?: InputMaybe<TravelGrain>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsDepositsSummaryArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsFxRatesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsItineraryDepositsArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  grain?: InputMaybe<TravelGrain>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsItineraryTrendsArgs = {
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsOutlookArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  grain?: InputMaybe<TravelGrain>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records, each field one operation with the REST side's names and numbers.
 * A field is null where it failed, so that one failure leaves the others standing; `errors` says why: BAD_INPUT names the
 * argument, NOT_FOUND is an employee that there is none, NO_RATE that no rate leads from a currency of the records to the
 * tenant's. With `currencyCode` only records of that currency count, unconverted; without it amounts are converted to the
 * tenant's currency. Windows are `<n>d`, `<n>m` or `<n>y`.
 */
export type TravelAnalyticsPaymentsOutSummaryArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};

/** What a month to come may bring. */
export type TravelBookingForecast = {
  __typename?: 'TravelBookingForecast';
  /** 0 to 1; the steadier the months before, the higher. */
  confidence: Scalars['Float']['output'];
  /** The month's first day. */
  periodStart: Scalars['String']['output'];
  /** Bookings, with a fraction. */
  projectedBookings: Scalars['Float']['output'];
};

/** The months after the as-of date's month, in order. */
export type TravelBookingForecasts = {
  __typename?: 'TravelBookingForecasts';
  data: Array<TravelBookingForecast>;
  meta: TravelMeta;
};

/** A month's cash. */
export type TravelCashFlowMonth = {
  __typename?: 'TravelCashFlowMonth';
  cashIn: Scalars['Float']['output'];
  cashOut: Scalars['Float']['output'];
  netCash: Scalars['Float']['output'];
  /** The month's first day. */
  periodStart: Scalars['String']['output'];
};

/** Currencies by their code, each with its own amounts. */
export type TravelCashFlowSummary = {
  __typename?: 'TravelCashFlowSummary';
  data: Array<TravelCashFlowTotal>;
  meta: TravelMeta;
};

/** The months that the window touches, in order. */
export type TravelCashFlowTimeseries = {
  __typename?: 'TravelCashFlowTimeseries';
  data: Array<TravelCashFlowMonth>;
  meta: TravelMeta;
};

/** What came in and went out in a currency. */
export type TravelCashFlowTotal = {
  __typename?: 'TravelCashFlowTotal';
  cashInTotal: Scalars['Float']['output'];
  cashOutTotal: Scalars['Float']['output'];
  currencyCode: Scalars['String']['output'];
  /** What came in less what went out. */
  netCashTotal: Scalars['Float']['output'];
};

export type TravelCashMovementInput = {
  amount: Scalars['Float']['input'];
  currencyCode: Scalars['String']['input'];
  date: Scalars['String']['input'];
  direction: CashDirection;
  id: Scalars['ID']['input'];
};

/** What a consortium or a trade agency brings: its closed-won itineraries. */
export type TravelChannel = {
  __typename?: 'TravelChannel';
  commissionIncomeAmount: Scalars['Float']['output'];
  grossAmount: Scalars['Float']['output'];
  itineraryCount: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  /** Gross less commission income. */
  marginAmount: Scalars['Float']['output'];
  paxCount: Scalars['Int']['output'];
  tradeCommissionAmount: Scalars['Float']['output'];
};

/** Where the business comes from. */
export type TravelChannels = {
  __typename?: 'TravelChannels';
  data: TravelChannelsData;
  meta: TravelMeta;
};

/** Each the ten of the highest gross. */
export type TravelChannelsData = {
  __typename?: 'TravelChannelsData';
  topConsortia: Array<TravelChannel>;
  topTradeAgencies: Array<TravelChannel>;
};

/** What is compared with what. */
export type TravelComparisonContext = {
  __typename?: 'TravelComparisonContext';
  baselinePeriod: Scalars['String']['output'];
  /** `2026-01-01..2026-12-31`. */
  currentPeriod: Scalars['String']['output'];
  yoyMode: TravelYoyMode;
};

/** What a consultant earns in the period; of a year, one month's salary with the year's commission. */
export type TravelCompensationImpact = {
  __typename?: 'TravelCompensationImpact';
  /** Of the commission income, 0 to 1. */
  commissionRate: Scalars['Float']['output'];
  estimatedCommissionAmount: Scalars['Float']['output'];
  estimatedTotalPayAmount: Scalars['Float']['output'];
  salaryAnnualAmount: Scalars['Float']['output'];
  salaryPeriodAmount: Scalars['Float']['output'];
};

/** What an employee earns; the record's id is the employee's. */
export type TravelCompensationInput = {
  /** Of the commission income, 0 to 1. */
  commissionRate: Scalars['Float']['input'];
  currencyCode: Scalars['String']['input'];
  employeeId: Scalars['ID']['input'];
  salaryAnnualAmount: Scalars['Float']['input'];
};

/** Who sells trips. */
export type TravelConsultant = {
  __typename?: 'TravelConsultant';
  email?: Maybe<Scalars['String']['output']>;
  /** The consultant's id in another system. */
  employeeExternalId?: Maybe<Scalars['String']['output']>;
  employeeId: Scalars['ID']['output'];
  firstName: Scalars['String']['output'];
  lastName: Scalars['String']['output'];
};

/** A consultant's months to come. */
export type TravelConsultantForecast = {
  __typename?: 'TravelConsultantForecast';
  data: TravelConsultantForecastData;
  meta: TravelMeta;
};

/** Whose months they are, and the months. */
export type TravelConsultantForecastData = {
  __typename?: 'TravelConsultantForecastData';
  employee: TravelConsultant;
  summary: TravelForecastSummary;
  /** The months after the as-of date's month, in order. */
  timeline: Array<TravelForecastPeriod>;
};

/** What stands out on a leaderboard. */
export type TravelConsultantHighlight = {
  __typename?: 'TravelConsultantHighlight';
  description: Scalars['String']['output'];
  /** `top_mover`, `top_revenue`, `best_conversion` or `needs_attention`. */
  key: Scalars['String']['output'];
  title: Scalars['String']['output'];
  trendDirection: TravelTrendDirection;
  trendStrength: TravelTrendStrength;
};

/** Consultants in order. */
export type TravelConsultantLeaderboard = {
  __typename?: 'TravelConsultantLeaderboard';
  data: TravelConsultantLeaderboardData;
  meta: TravelMeta;
};

/** What was asked for, and who stands where. */
export type TravelConsultantLeaderboardData = {
  __typename?: 'TravelConsultantLeaderboardData';
  domain: TravelLeaderboardDomain;
  highlights: Array<TravelConsultantHighlight>;
  periodEnd: Scalars['String']['output'];
  periodStart: Scalars['String']['output'];
  periodType: TravelPeriodType;
  /** Everybody who has any figure in the period, a target included. */
  rankings: Array<TravelConsultantRanking>;
  sortBy: TravelConsultantSort;
  sortOrder: OrderDirection;
};

/** All about one consultant. */
export type TravelConsultantProfile = {
  __typename?: 'TravelConsultantProfile';
  data: TravelConsultantProfileData;
  meta: TravelMeta;
};

/** A consultant's figures, section by section. */
export type TravelConsultantProfileData = {
  __typename?: 'TravelConsultantProfileData';
  comparisonContext: TravelComparisonContext;
  /** For managers and above, services, and the consultant; null for others, and where none is known. */
  compensationImpact?: Maybe<TravelCompensationImpact>;
  employee: TravelConsultant;
  forecastAndTarget: TravelForecastAndTarget;
  funnelHealth: TravelFunnelHealth;
  heroKpis: Array<TravelHeroKpi>;
  /** What goes well. */
  insightCards: Array<TravelConsultantSignal>;
  operationalSnapshot: TravelOperationalSnapshot;
  /** The order that the document shows the sections in. */
  sectionOrder: Array<Scalars['String']['output']>;
  /** What calls for attention. */
  signals: Array<TravelConsultantSignal>;
  threeYearPerformance: TravelThreeYearPerformance;
  trendStory: TravelTrendStory;
  /** Closed travel revenue of the year's months to date beside the same months a year before. */
  ytdVariancePct?: Maybe<Scalars['Float']['output']>;
};

/**
 * A consultant's place and figures. Itineraries are closed-won ones, by travel start or by booking as the domain says;
 * leads are those created in the period, and won and lost those closed in it.
 */
export type TravelConsultantRanking = {
  __typename?: 'TravelConsultantRanking';
  /** From a won lead's creation to its closing; null where none was won. */
  avgSpeedToBookDays?: Maybe<Scalars['Float']['output']>;
  bookedRevenue: Scalars['Float']['output'];
  /** Won among won and lost leads. */
  closeRate: Scalars['Float']['output'];
  closedLostCount: Scalars['Int']['output'];
  closedWonCount: Scalars['Int']['output'];
  commissionIncome: Scalars['Float']['output'];
  /** Won among all leads. */
  conversionRate: Scalars['Float']['output'];
  email?: Maybe<Scalars['String']['output']>;
  employeeExternalId?: Maybe<Scalars['String']['output']>;
  employeeId: Scalars['ID']['output'];
  firstName: Scalars['String']['output'];
  /** Booked revenue over the target, of the target; null where there is none. */
  growthTargetVariancePct?: Maybe<Scalars['Float']['output']>;
  itineraryCount: Scalars['Int']['output'];
  lastName: Scalars['String']['output'];
  leadCount: Scalars['Int']['output'];
  /** Booked revenue less commission income. */
  marginAmount: Scalars['Float']['output'];
  marginPct: Scalars['Float']['output'];
  paxCount: Scalars['Int']['output'];
  /** From 1. */
  rank: Scalars['Int']['output'];
  /** Not known: null. */
  spendToBook?: Maybe<Scalars['Float']['output']>;
  /** The period's months to date beside the same months a year before; null where there was nothing then. */
  yoyToDateVariancePct?: Maybe<Scalars['Float']['output']>;
};

/** Something about a consultant that deserves a look. */
export type TravelConsultantSignal = {
  __typename?: 'TravelConsultantSignal';
  description: Scalars['String']['output'];
  key: Scalars['String']['output'];
  title: Scalars['String']['output'];
  trendDirection: TravelTrendDirection;
  trendStrength: TravelTrendStrength;
};

/** The figure that a leaderboard is ordered by. */
export type TravelConsultantSort =
  | 'AVG_SPEED_TO_BOOK_DAYS'
  | 'BOOKED_REVENUE'
  | 'CLOSE_RATE'
  | 'COMMISSION_INCOME'
  | 'CONVERSION_RATE'
  | 'GROWTH_TARGET_VARIANCE_PCT'
  | 'ITINERARY_COUNT'
  | 'LEAD_COUNT'
  | 'MARGIN_AMOUNT'
  | 'MARGIN_PCT'
  | 'PAX_COUNT'
  | 'YOY_TO_DATE_VARIANCE_PCT';

/** How quotes become bookings. */
export type TravelConversion = {
  __typename?: 'TravelConversion';
  data: TravelConversionData;
  meta: TravelMeta;
};

/** In order, the first period being the one that holds the as-of date. */
export type TravelConversionData = {
  __typename?: 'TravelConversionData';
  /** Won itineraries among won and open ones of the 12 months before, 0 to 1. */
  lookbackCloseRatio: Scalars['Float']['output'];
  timeline: Array<TravelConversionPeriod>;
};

/** Open and closed-won itineraries of a month or week by travel start. */
export type TravelConversionPeriod = {
  __typename?: 'TravelConversionPeriod';
  /** Confirmed among both, 0 to 1. */
  closeRatio: Scalars['Float']['output'];
  /** Closed-won. */
  confirmedCount: Scalars['Int']['output'];
  periodEnd: Scalars['String']['output'];
  periodStart: Scalars['String']['output'];
  /** At the close ratio of the lookback's best month. */
  projectedCommissionIncomeBestCase: Scalars['Float']['output'];
  projectedCommissionIncomeExpected: Scalars['Float']['output'];
  /** At that of its worst. */
  projectedCommissionIncomeWorstCase: Scalars['Float']['output'];
  /** What the quoted may come to at the lookback's close ratio. */
  projectedConfirmedCount: Scalars['Float']['output'];
  /** Open. */
  quotedCount: Scalars['Int']['output'];
};

export type TravelDepositInput = {
  amount: Scalars['Float']['input'];
  currencyCode: Scalars['String']['input'];
  dueDate: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  itineraryId: Scalars['ID']['input'];
  /** 0 unless given. */
  receivedAmount?: InputMaybe<Scalars['Float']['input']>;
};

/** Deposits that customers owe in a currency. */
export type TravelDepositTotal = {
  __typename?: 'TravelDepositTotal';
  currencyCode: Scalars['String']['output'];
  /** The total less what was received. */
  outstandingDeposits: Scalars['Float']['output'];
  receivedDeposits: Scalars['Float']['output'];
  totalDeposits: Scalars['Float']['output'];
};

/** Currencies by their code, each with its own amounts. */
export type TravelDepositsSummary = {
  __typename?: 'TravelDepositsSummary';
  data: Array<TravelDepositTotal>;
  meta: TravelMeta;
};

/** A travel consultant. */
export type TravelEmployeeInput = {
  /** With the address of their token a consultant sees their own compensation. */
  email?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['ID']['input']>;
  firstName: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  lastName: Scalars['String']['input'];
};

/** The months to come beside their targets, as `consultantForecast` has them. */
export type TravelForecastAndTarget = {
  __typename?: 'TravelForecastAndTarget';
  summary: TravelForecastSummary;
  timeline: Array<TravelForecastPeriod>;
};

/** A month to come. */
export type TravelForecastPeriod = {
  __typename?: 'TravelForecastPeriod';
  /** The projection over the target, of the target; null where there is none. */
  growthGapPct?: Maybe<Scalars['Float']['output']>;
  periodEnd: Scalars['String']['output'];
  periodStart: Scalars['String']['output'];
  /** What is on the books, and what is open times the close ratio. */
  projectedRevenueAmount: Scalars['Float']['output'];
  targetRevenueAmount: Scalars['Float']['output'];
};

/** All months of a forecast together. */
export type TravelForecastSummary = {
  __typename?: 'TravelForecastSummary';
  totalGrowthGapPct?: Maybe<Scalars['Float']['output']>;
  totalProjectedRevenueAmount: Scalars['Float']['output'];
  totalTargetRevenueAmount: Scalars['Float']['output'];
};

/** What became of a period's leads. */
export type TravelFunnelHealth = {
  __typename?: 'TravelFunnelHealth';
  avgSpeedToBookDays?: Maybe<Scalars['Float']['output']>;
  closeRate: Scalars['Float']['output'];
  closedLostCount: Scalars['Int']['output'];
  closedWonCount: Scalars['Int']['output'];
  conversionRate: Scalars['Float']['output'];
  leadCount: Scalars['Int']['output'];
};

/** What is to be paid to suppliers in a currency in the next 30, 60 and 90 days, each span holding the ones before it. */
export type TravelFxCurrencyExposure = {
  __typename?: 'TravelFxCurrencyExposure';
  /** Of invoices that the supplier has confirmed. */
  confirmed30d: Scalars['Float']['output'];
  confirmed60d: Scalars['Float']['output'];
  confirmed90d: Scalars['Float']['output'];
  currencyCode: Scalars['String']['output'];
  /** How much of the currency there is. */
  currentHoldings: Scalars['Float']['output'];
  /** Of invoices that the supplier has not confirmed yet. */
  estimated30d: Scalars['Float']['output'];
  estimated60d: Scalars['Float']['output'];
  estimated90d: Scalars['Float']['output'];
  /** Both of the 90 days, less the holdings. */
  netExposure: Scalars['Float']['output'];
};

/** Currencies by their code, each with its own amounts. */
export type TravelFxExposure = {
  __typename?: 'TravelFxExposure';
  data: Array<TravelFxCurrencyExposure>;
  meta: TravelMeta;
};

/** How much of a currency is held; one for each currency, whose code is the record's id. */
export type TravelFxHoldingInput = {
  amount: Scalars['Float']['input'];
  currencyCode: Scalars['String']['input'];
};

/** What a supplier's currency costs. */
export type TravelFxRate = {
  __typename?: 'TravelFxRate';
  askRate: Scalars['Float']['output'];
  bidRate: Scalars['Float']['output'];
  /** When it was imported first. */
  createdAt: Scalars['DateTime']['output'];
  /** `USD/ZAR`: the price of one USD in ZAR. */
  currencyPair: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Between the two, rounded to 6 places. */
  midRate: Scalars['Float']['output'];
  rateTimestamp: Scalars['DateTime']['output'];
  source: Scalars['String']['output'];
};

/** What one unit of the pair's first currency costs in its second one. */
export type TravelFxRateInput = {
  /** No less than `bidRate`. */
  askRate: Scalars['Float']['input'];
  /** Above zero. */
  bidRate: Scalars['Float']['input'];
  /** `USD/ZAR`. */
  currencyPair: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** ISO 8601; UTC where it has no offset. */
  rateTimestamp: Scalars['String']['input'];
  source: Scalars['String']['input'];
};

/** The newest rates of ZAR, USD, AUD and NZD, newest first. */
export type TravelFxRates = {
  __typename?: 'TravelFxRates';
  data: Array<TravelFxRate>;
  meta: TravelMeta;
};

/** How long a period of a timeline is. */
export type TravelGrain =
  | 'MONTHLY'
  /** ISO 8601 weeks. */
  | 'WEEKLY';

/** A figure of a period, with its trend against the baseline. */
export type TravelHeroKpi = {
  __typename?: 'TravelHeroKpi';
  description: Scalars['String']['output'];
  displayLabel: Scalars['String']['output'];
  /** Whether it is known only long after the work that it tells of. */
  isLaggingIndicator: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  trendDirection: TravelTrendDirection;
  trendStrength: TravelTrendStrength;
  value?: Maybe<Scalars['Float']['output']>;
};

/** What an insight is about: one consultant, or the company as a whole. */
export type TravelInsightDomain =
  | 'COMMAND_CENTER'
  | 'TRAVEL_CONSULTANT';

/** What a run has done. */
export type TravelInsightRun = {
  __typename?: 'TravelInsightRun';
  /** Whether the day had no briefing yet, or one from other figures. */
  briefingGenerated: Scalars['Boolean']['output'];
  consultantsEvaluated: Scalars['Int']['output'];
  createdEvents: Scalars['Int']['output'];
  createdRecommendations: Scalars['Int']['output'];
  runId: Scalars['ID']['output'];
};

/** An itinerary in a list. */
export type TravelItineraryBrief = {
  __typename?: 'TravelItineraryBrief';
  grossAmount: Scalars['Float']['output'];
  itineraryId: Scalars['ID']['output'];
  itineraryName: Scalars['String']['output'];
  itineraryNumber: Scalars['String']['output'];
  itineraryStatus: Scalars['String']['output'];
  paxCount: Scalars['Int']['output'];
  primaryCountry?: Maybe<Scalars['String']['output']>;
  travelEndDate: Scalars['String']['output'];
  travelStartDate: Scalars['String']['output'];
};

/** Deposits received for what is on the books. */
export type TravelItineraryDeposits = {
  __typename?: 'TravelItineraryDeposits';
  data: TravelItineraryDepositsData;
  meta: TravelMeta;
};

/** In order, the first period being the one that holds the as-of date. */
export type TravelItineraryDepositsData = {
  __typename?: 'TravelItineraryDepositsData';
  timeline: Array<TravelItineraryDepositsPeriod>;
};

/** Deposits for closed-won itineraries of a month or week by travel start. */
export type TravelItineraryDepositsPeriod = {
  __typename?: 'TravelItineraryDepositsPeriod';
  closedGrossAmount: Scalars['Float']['output'];
  closedItineraryCount: Scalars['Int']['output'];
  /** What was received, of the target. */
  depositCoverageRatio: Scalars['Float']['output'];
  /** What was received less the target. */
  depositGapAmount: Scalars['Float']['output'];
  depositReceivedAmount: Scalars['Float']['output'];
  periodEnd: Scalars['String']['output'];
  periodStart: Scalars['String']['output'];
  /** A quarter of the gross. */
  targetDepositAmount: Scalars['Float']['output'];
};

/**
 * The inputs hold what a travel company's systems know of its business. Ids are the source system's own, up to 256 bytes;
 * days are `YYYY-MM-DD`; amounts are decimal, with at most 4 decimals, in the currency of `currencyCode`, three capital
 * letters. References are not looked up, so records may come in any order.
 */
export type TravelItineraryInput = {
  /** Not before `createdDate`. */
  closedDate?: InputMaybe<Scalars['String']['input']>;
  consortium?: InputMaybe<Scalars['String']['input']>;
  createdDate: Scalars['String']['input'];
  currencyCode: Scalars['String']['input'];
  /** 0 unless given. */
  depositReceivedAmount?: InputMaybe<Scalars['Float']['input']>;
  /** The consultant. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  grossAmount: Scalars['Float']['input'];
  /** The commission income of analytics; below zero where the trip loses money. */
  grossProfit: Scalars['Float']['input'];
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  number: Scalars['String']['input'];
  numberOfDays: Scalars['Int']['input'];
  numberOfNights: Scalars['Int']['input'];
  paxCount: Scalars['Int']['input'];
  primaryCountry?: InputMaybe<Scalars['String']['input']>;
  /** Closed-won are `Deposited/Confirming`, `Amendment in Progress`, `Pre-Departure`, `eDocs Sent`, `Traveling`, `Traveled` and `Cancel Fees`; lost are `Lost`, `Cancelled` and `Closed Lost`; every other one is open. */
  status: Scalars['String']['input'];
  tradeAgency?: InputMaybe<Scalars['String']['input']>;
  /** 0 unless given. */
  tradeCommissionAmount?: InputMaybe<Scalars['Float']['input']>;
  /** Not before `travelStartDate`, and at most 366 days after it. */
  travelEndDate: Scalars['String']['input'];
  travelStartDate: Scalars['String']['input'];
};

/** How many itineraries were created and closed, began and ended. */
export type TravelItineraryTrends = {
  __typename?: 'TravelItineraryTrends';
  data: TravelItineraryTrendsData;
  meta: TravelMeta;
};

/** The whole window, and its months. */
export type TravelItineraryTrendsData = {
  __typename?: 'TravelItineraryTrendsData';
  summary: TravelItineraryTrendsSummary;
  /** The months that the window touches, in order. */
  timeline: Array<TravelItineraryTrendsMonth>;
};

/** Itineraries in a month, by each of their days. */
export type TravelItineraryTrendsMonth = {
  __typename?: 'TravelItineraryTrendsMonth';
  closedCount: Scalars['Int']['output'];
  createdCount: Scalars['Int']['output'];
  /** The month's first day. */
  periodStart: Scalars['String']['output'];
  travelEndCount: Scalars['Int']['output'];
  travelStartCount: Scalars['Int']['output'];
};

/** Itineraries in the whole window. */
export type TravelItineraryTrendsSummary = {
  __typename?: 'TravelItineraryTrendsSummary';
  closedItineraries: Scalars['Int']['output'];
  createdItineraries: Scalars['Int']['output'];
  travelEndItineraries: Scalars['Int']['output'];
  travelStartItineraries: Scalars['Int']['output'];
};

export type TravelLeadInput = {
  /** When the lead was won or lost; absent while it is open. */
  closedDate?: InputMaybe<Scalars['String']['input']>;
  createdDate: Scalars['String']['input'];
  currencyCode: Scalars['String']['input'];
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  revenueAmount: Scalars['Float']['input'];
  status: TravelLeadStatus;
};

export type TravelLeadStatus =
  | 'LOST'
  | 'OPEN'
  | 'WON';

/** What a consultant's itineraries count by. */
export type TravelLeaderboardDomain =
  /** The day that they were booked. */
  | 'FUNNEL'
  /** The day that travel starts. */
  | 'TRAVEL';

/**
 * Where an answer comes from. Amounts are decimal, rounded to 2 places, ratios and counts that have a fraction to 4, half
 * away from zero; days are `YYYY-MM-DD`. docs/travel-metrics.md gives each field's formula.
 */
export type TravelMeta = {
  __typename?: 'TravelMeta';
  /** What analytics take for today. */
  asOfDate: Scalars['String']['output'];
  calculationVersion: Scalars['String']['output'];
  /** The currency of the amounts; null where each row names its own, or there are none. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The views or systems that it was made from, separated by commas. */
  source: Scalars['String']['output'];
  /** The window that was asked for; empty where there is none. */
  timeWindow: Scalars['String']['output'];
};

/** What a consultant has in hand. */
export type TravelOperationalSnapshot = {
  __typename?: 'TravelOperationalSnapshot';
  /** Under way on the as-of date, the last started first; at most 10. */
  currentTravelingFiles: Array<TravelItineraryBrief>;
  /** Open ones to come, the largest first; at most 10. */
  topOpenItineraries: Array<TravelItineraryBrief>;
};

/** The whole window, and its periods. */
export type TravelOutlookData = {
  __typename?: 'TravelOutlookData';
  /** Won itineraries among won and open ones of the 12 months before, 0 to 1. */
  closeRatio: Scalars['Float']['output'];
  summary: TravelOutlookSummary;
  /** In order, the first one that which holds the as-of date. */
  timeline: Array<TravelOutlookPeriod>;
};

/**
 * A month or week by travel start. On the books is what is closed-won; potential is what is open, times the close ratio;
 * expected is both.
 */
export type TravelOutlookPeriod = {
  __typename?: 'TravelOutlookPeriod';
  expectedCommissionIncomeAmount: Scalars['Float']['output'];
  expectedGrossAmount: Scalars['Float']['output'];
  /** Expected gross less expected commission income. */
  expectedMarginAmount: Scalars['Float']['output'];
  /** Of the expected gross, 0 to 1. */
  expectedMarginPct: Scalars['Float']['output'];
  expectedPaxCount: Scalars['Float']['output'];
  onBooksCommissionIncomeAmount: Scalars['Float']['output'];
  onBooksGrossAmount: Scalars['Float']['output'];
  onBooksPaxCount: Scalars['Int']['output'];
  periodEnd: Scalars['String']['output'];
  periodStart: Scalars['String']['output'];
  potentialCommissionIncomeAmount: Scalars['Float']['output'];
  potentialGrossAmount: Scalars['Float']['output'];
  /** Travellers, with a fraction. */
  potentialPaxCount: Scalars['Float']['output'];
};

/** All periods of an outlook together. */
export type TravelOutlookSummary = {
  __typename?: 'TravelOutlookSummary';
  totalExpectedCommissionIncomeAmount: Scalars['Float']['output'];
  totalExpectedGrossAmount: Scalars['Float']['output'];
  totalExpectedMarginAmount: Scalars['Float']['output'];
  totalExpectedPaxCount: Scalars['Float']['output'];
  totalOnBooksGrossAmount: Scalars['Float']['output'];
  totalOnBooksPaxCount: Scalars['Int']['output'];
  totalPotentialGrossAmount: Scalars['Float']['output'];
  totalPotentialPaxCount: Scalars['Float']['output'];
};

/** Currencies by their code, each with its own amounts. */
export type TravelPaymentsOutSummary = {
  __typename?: 'TravelPaymentsOutSummary';
  data: Array<TravelPaymentsOutTotal>;
  meta: TravelMeta;
};

/** Invoices of suppliers in a currency. */
export type TravelPaymentsOutTotal = {
  __typename?: 'TravelPaymentsOutTotal';
  currencyCode: Scalars['String']['output'];
  /** The total less what was paid. */
  outstandingAmount: Scalars['Float']['output'];
  paidAmount: Scalars['Float']['output'];
  totalInvoices: Scalars['Float']['output'];
};

/** The period that consultants are measured in. */
export type TravelPeriodType =
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type TravelRecordKind =
  | 'CASH_MOVEMENT'
  | 'COMPENSATION'
  | 'DEPOSIT'
  | 'EMPLOYEE'
  | 'FX_HOLDING'
  | 'FX_RATE'
  | 'ITINERARY'
  | 'LEAD'
  | 'SUPPLIER_INVOICE'
  | 'TARGET';

/** Revenue to come. */
export type TravelRevenueOutlook = {
  __typename?: 'TravelRevenueOutlook';
  data: TravelOutlookData;
  meta: TravelMeta;
};

export type TravelSupplierInvoiceInput = {
  /** Below zero for a credit note. */
  amount: Scalars['Float']['input'];
  /** Whether the supplier has confirmed it; until then it is an estimate. */
  confirmed: Scalars['Boolean']['input'];
  currencyCode: Scalars['String']['input'];
  date: Scalars['String']['input'];
  dueDate: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  /** With the sign of `amount`; 0 unless given. */
  paidAmount?: InputMaybe<Scalars['Float']['input']>;
};

/** What an employee is to sell in a month; the record's id is `<employeeId>:<YYYY-MM-01>`. */
export type TravelTargetInput = {
  currencyCode: Scalars['String']['input'];
  employeeId: Scalars['ID']['input'];
  /** `YYYY-MM`, or a day of the month. */
  month: Scalars['String']['input'];
  revenueAmount: Scalars['Float']['input'];
};

/** Three years up to the one that is looked at. */
export type TravelThreeYearPerformance = {
  __typename?: 'TravelThreeYearPerformance';
  /** Revenue of won leads, by the month they were closed in. */
  leadFunnel: TravelYearSeries;
  /** Gross of closed-won itineraries, by travel start. */
  travelClosedFiles: TravelYearSeries;
};

/** More than 1 % up or down, or neither. */
export type TravelTrendDirection =
  | 'DOWN'
  | 'FLAT'
  | 'UP';

/** A month beside that of the baseline. */
export type TravelTrendPoint = {
  __typename?: 'TravelTrendPoint';
  baselineValue: Scalars['Float']['output'];
  currentValue: Scalars['Float']['output'];
  /** The month's first day. */
  periodStart: Scalars['String']['output'];
};

/** The period's booked revenue beside the baseline's. */
export type TravelTrendStory = {
  __typename?: 'TravelTrendStory';
  baselineTotal: Scalars['Float']['output'];
  currentTotal: Scalars['Float']['output'];
  points: Array<TravelTrendPoint>;
  yoyDeltaPct?: Maybe<Scalars['Float']['output']>;
};

/** How large a change is, either way. */
export type TravelTrendStrength =
  /** 8 % and more. */
  | 'HIGH'
  | 'LOW'
  /** 3 % and more. */
  | 'MEDIUM';

/** Three years side by side. */
export type TravelYearSeries = {
  __typename?: 'TravelYearSeries';
  key: Scalars['String']['output'];
  metricLabel: Scalars['String']['output'];
  series: Array<TravelYearValues>;
  title: Scalars['String']['output'];
  variances: Array<TravelYearVariance>;
};

/** Twelve months of a year. */
export type TravelYearValues = {
  __typename?: 'TravelYearValues';
  /** January to December. */
  monthlyValues: Array<Scalars['Float']['output']>;
  total: Scalars['Float']['output'];
  year: Scalars['Int']['output'];
};

/** A year beside the one before it; null where there was nothing then. */
export type TravelYearVariance = {
  __typename?: 'TravelYearVariance';
  /** `2026 vs 2025`. */
  label: Scalars['String']['output'];
  monthlyVariancePct: Array<Maybe<Scalars['Float']['output']>>;
  totalVariancePct?: Maybe<Scalars['Float']['output']>;
};

/** What a period is compared with. */
export type TravelYoyMode =
  /** The whole year before. */
  | 'FULL_YEAR'
  /** The same months of the year before. */
  | 'SAME_PERIOD';

/** An absent field stays as it is. Only `audienceUserId` and `deliveredTime` can be null. */
export type UpdateAiInsightInput = {
  aiStatus?: InputMaybe<AiInsightStatus>;
  applicablePeriod?: InputMaybe<ApplicablePeriodInput>;
  /** null takes it from its user; an audience type of `employee` or `company` becomes `manager` then. */
  audienceUserId?: InputMaybe<Scalars['ID']['input']>;
  deliveredTime?: InputMaybe<Scalars['DateTime']['input']>;
  details?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  insightType?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateAiInsightPayload = {
  __typename?: 'UpdateAiInsightPayload';
  aiInsight?: Maybe<AiInsight>;
  userErrors: Array<UserError>;
};

export type UpdateInsightEventInput = {
  id: Scalars['ID']['input'];
  /** At most 2,000 characters; stands in the history, and becomes the recommendation's resolution note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Becomes the recommendation's status too. */
  status: ReviewStatus;
};

export type UpdateInsightEventPayload = {
  __typename?: 'UpdateInsightEventPayload';
  /** null where it was not changed. */
  insightEvent?: Maybe<InsightEvent>;
  userErrors: Array<UserError>;
};

/** An absent field stays as it is. None of these fields can be null, so an explicit null is a user error. */
export type UpdateInsightInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  priority?: InputMaybe<InsightPriority>;
  status?: InputMaybe<InsightStatus>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateInsightPayload = {
  __typename?: 'UpdateInsightPayload';
  insight?: Maybe<Insight>;
  userErrors: Array<UserError>;
};

/** What is absent stays; null takes away. At least one field is to be given. */
export type UpdateRecommendationInput = {
  /** `YYYY-MM-DD`. */
  dueDate?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** 1 to 256 bytes. */
  ownerUserId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 2,000 characters; stands in the history where the status changes. */
  resolutionNote?: InputMaybe<Scalars['String']['input']>;
  /** Not null. Becomes the event's status too. */
  status?: InputMaybe<ReviewStatus>;
};

export type UpdateRecommendationPayload = {
  __typename?: 'UpdateRecommendationPayload';
  /** null where it was not changed. */
  recommendation?: Maybe<Recommendation>;
  userErrors: Array<UserError>;
};

/** An expected failure: what the caller can correct. Faults stand in `errors`. */
export type UserError = {
  __typename?: 'UserError';
  code: UserErrorCode;
  /** The path of the input field at fault, such as `["insights", "1", "title"]`; null where no single field is. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

/** Why an input was not accepted. */
export type UserErrorCode =
  /** A field is missing, of the wrong type or outside its limits. */
  | 'BAD_INPUT'
  /** The tenant's tokens for today are spent. */
  | 'BUDGET_EXCEEDED'
  | 'CANCELLED'
  /** The provider declined to answer. */
  | 'CONTENT_REFUSED'
  | 'LLM_RATE_LIMITED'
  /** The model's provider did not answer in time. */
  | 'LLM_TIMEOUT'
  | 'LLM_UNAVAILABLE'
  /** A topic's required parameters are missing. */
  | 'MISSING_PARAMETERS'
  /** No such object, or it belongs to another tenant. */
  | 'NOT_FOUND'
  /** The model's answer did not fit the schema, and could not be repaired. */
  | 'RESPONSE_INVALID'
  /** A web page could not be fetched. */
  | 'RETRIEVAL_FAILED';

/** The identity that a token gives. */
export type Viewer = {
  __typename?: 'Viewer';
  email?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  roles: Array<Scalars['String']['output']>;
  tenantId: Scalars['ID']['output'];
  userId: Scalars['ID']['output'];
};

/** Result of `website_scan`; empty where a page has nothing to say. */
export type WebsiteScan = {
  __typename?: 'WebsiteScan';
  ica: Scalars['String']['output'];
  niche: Scalars['String']['output'];
  products: Array<ProductInfo>;
  valueProposition: Scalars['String']['output'];
};

/** One rostered shift of one employee, and what came of it. Who has neither clocked in nor out was absent. */
export type WorkforceAttendanceInput = {
  clockIn?: InputMaybe<Scalars['String']['input']>;
  clockOut?: InputMaybe<Scalars['String']['input']>;
  /** The day that the shift begins on. */
  date: Scalars['String']['input'];
  employeeId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  scheduledEnd: Scalars['String']['input'];
  scheduledStart: Scalars['String']['input'];
};

export type WorkforceDepartmentInput = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

export type WorkforceEmployeeInput = {
  departmentId: Scalars['ID']['input'];
  /** The last day; absent while employed. */
  endDate?: InputMaybe<Scalars['String']['input']>;
  fullname: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  startDate: Scalars['String']['input'];
  /** The user that the employee signs in as; without one they get no insights of their own. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** Hours a week by contract, 0 to 168. */
  weeklyHours: Scalars['Float']['input'];
};

export type WorkforceInsightItem = InsightItem & {
  __typename?: 'WorkforceInsightItem';
  aiInsight: AiInsight;
  createdAt: Scalars['DateTime']['output'];
  domain: InboxDomain;
  entityId?: Maybe<Scalars['ID']['output']>;
  entityType?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  priority?: Maybe<Scalars['Int']['output']>;
  severity?: Maybe<InsightSeverity>;
  summary?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type WorkforceLeaveInput = {
  employeeId: Scalars['ID']['input'];
  /** The last day. */
  endDate: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  startDate: Scalars['String']['input'];
  type: LeaveType;
};

/** A piece of work; a customer's order as well as a colleague's request. */
export type WorkforceTaskInput = {
  completedAt?: InputMaybe<Scalars['String']['input']>;
  createdAt: Scalars['String']['input'];
  departmentId: Scalars['ID']['input'];
  dueDate?: InputMaybe<Scalars['String']['input']>;
  /** Absent while nobody has it. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
};

/**
 * The inputs hold what a company's systems know of its people and their work. Ids are the caller's own, up to 256 bytes;
 * days are `YYYY-MM-DD`; times are the company's wall clock, `YYYY-MM-DDThh:mm` or `YYYY-MM-DDThh:mm:ss`, and an offset
 * behind one is left out. References are not looked up, so records may come in any order.
 */
export type WorkforceUserInput = {
  /** A URL. */
  avatar?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  fullname: Scalars['String']['input'];
  /** The one that the user's tokens carry. */
  id: Scalars['ID']['input'];
};



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
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

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
    | ( Omit<AnalysisRunItem, 'analysisRun'> & { analysisRun: _RefType['AnalysisRun'] } )
    | ( Omit<CoachingInsightItem, 'insight'> & { insight: _RefType['Insight'] } )
    | ( Omit<InsightEventItem, 'insightEvent'> & { insightEvent: _RefType['InsightEvent'] } )
    | ( Omit<RecommendationItem, 'recommendation'> & { recommendation: _RefType['Recommendation'] } )
    | ( Omit<WorkforceInsightItem, 'aiInsight'> & { aiInsight: _RefType['AiInsight'] } )
  ;
  Node:
    | ( AiInsightModel )
    | ( InsightRun )
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
  AiAttempt: ResolverTypeWrapper<AiAttempt>;
  AiAudienceType: AiAudienceType;
  AiInsight: ResolverTypeWrapper<AiInsightModel>;
  AiInsightAnswer: ResolverTypeWrapper<AiInsightAnswer>;
  AiInsightConnection: ResolverTypeWrapper<AiInsightConnectionSource>;
  AiInsightEdge: ResolverTypeWrapper<Omit<AiInsightEdge, 'node'> & { node: ResolversTypes['AiInsight'] }>;
  AiInsightFilter: AiInsightFilter;
  AiInsightGenerationPart: ResolverTypeWrapper<AiInsightGenerationPart>;
  AiInsightPeriodFilter: AiInsightPeriodFilter;
  AiInsightStatus: AiInsightStatus;
  AiSubscription: ResolverTypeWrapper<AiSubscriptionModel>;
  Analysis: ResolverTypeWrapper<AnalysisModel>;
  AnalysisMetadata: ResolverTypeWrapper<AnalysisMetadata>;
  AnalysisRun: ResolverTypeWrapper<InsightRun>;
  AnalysisRunConnection: ResolverTypeWrapper<AnalysisRunConnectionSource>;
  AnalysisRunEdge: ResolverTypeWrapper<Omit<AnalysisRunEdge, 'node'> & { node: ResolversTypes['AnalysisRun'] }>;
  AnalysisRunFilter: AnalysisRunFilter;
  AnalysisRunItem: ResolverTypeWrapper<Omit<AnalysisRunItem, 'analysisRun'> & { analysisRun: ResolversTypes['AnalysisRun'] }>;
  AnalysisType: AnalysisType;
  AnalyzeInput: AnalyzeInput;
  AnalyzePayload: ResolverTypeWrapper<Omit<AnalyzePayload, 'analysis'> & { analysis?: Maybe<ResolversTypes['Analysis']> }>;
  ApplicablePeriod: ResolverTypeWrapper<ApplicablePeriod>;
  ApplicablePeriodInput: ApplicablePeriodInput;
  AudienceUser: ResolverTypeWrapper<AudienceUser>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Briefing: ResolverTypeWrapper<BriefingModel>;
  CancelJobInput: CancelJobInput;
  CancelJobPayload: ResolverTypeWrapper<Omit<CancelJobPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  CashDirection: CashDirection;
  ClientContextPart: ResolverTypeWrapper<ClientContextPartSource>;
  CoachingInsightItem: ResolverTypeWrapper<Omit<CoachingInsightItem, 'insight'> & { insight: ResolversTypes['Insight'] }>;
  ComputeAiInsightsInput: ComputeAiInsightsInput;
  ComputeAiInsightsPayload: ResolverTypeWrapper<Omit<ComputeAiInsightsPayload, 'aiInsights'> & { aiInsights: Array<ResolversTypes['AiInsight']> }>;
  ContextPart: ContextPart;
  CreateAiInsightInput: CreateAiInsightInput;
  CreateAiInsightPayload: ResolverTypeWrapper<Omit<CreateAiInsightPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversTypes['AiInsight']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayPeriodInput: DayPeriodInput;
  DeleteAiInsightInput: DeleteAiInsightInput;
  DeleteAiInsightPayload: ResolverTypeWrapper<DeleteAiInsightPayload>;
  DeleteInsightInput: DeleteInsightInput;
  DeleteInsightPayload: ResolverTypeWrapper<DeleteInsightPayload>;
  DeleteTravelRecordsInput: DeleteTravelRecordsInput;
  DeleteTravelRecordsPayload: ResolverTypeWrapper<DeleteTravelRecordsPayload>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceMetric: ResolverTypeWrapper<EvidenceMetricModel>;
  EvidenceUnit: EvidenceUnit;
  ExecuteTopicAsyncPayload: ResolverTypeWrapper<Omit<ExecuteTopicAsyncPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  ExecuteTopicInput: ExecuteTopicInput;
  ExecuteTopicPayload: ResolverTypeWrapper<Omit<ExecuteTopicPayload, 'execution'> & { execution?: Maybe<ResolversTypes['TopicExecution']> }>;
  ExecutionMetadata: ResolverTypeWrapper<ExecutionMetadata>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GenerateAiInsightInput: GenerateAiInsightInput;
  GenerateAiInsightPayload: ResolverTypeWrapper<GenerateAiInsightPayload>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportTravelRecordsInput: ImportTravelRecordsInput;
  ImportTravelRecordsPayload: ResolverTypeWrapper<ImportTravelRecordsPayload>;
  ImportWorkforceRecordsInput: ImportWorkforceRecordsInput;
  ImportWorkforceRecordsPayload: ResolverTypeWrapper<ImportWorkforceRecordsPayload>;
  InboxDomain: InboxDomain;
  Insight: ResolverTypeWrapper<InsightModel>;
  InsightBoard: ResolverTypeWrapper<InsightBoardSource>;
  InsightBoardColumn: ResolverTypeWrapper<InsightBoardColumnSource>;
  InsightCategory: InsightCategory;
  InsightChange: ResolverTypeWrapper<InsightChangeSource>;
  InsightChangeType: InsightChangeType;
  InsightConnection: ResolverTypeWrapper<InsightConnectionSource>;
  InsightEdge: ResolverTypeWrapper<Omit<InsightEdge, 'node'> & { node: ResolversTypes['Insight'] }>;
  InsightEvent: ResolverTypeWrapper<InsightEventModel>;
  InsightEventConnection: ResolverTypeWrapper<InsightEventConnectionSource>;
  InsightEventEdge: ResolverTypeWrapper<Omit<InsightEventEdge, 'node'> & { node: ResolversTypes['InsightEvent'] }>;
  InsightEventFilter: InsightEventFilter;
  InsightEventItem: ResolverTypeWrapper<Omit<InsightEventItem, 'insightEvent'> & { insightEvent: ResolversTypes['InsightEvent'] }>;
  InsightFilter: InsightFilter;
  InsightInput: InsightInput;
  InsightItem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['InsightItem']>;
  InsightItemConnection: ResolverTypeWrapper<Omit<InsightItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InsightItemEdge']>, nodes: Array<ResolversTypes['InsightItem']> }>;
  InsightItemEdge: ResolverTypeWrapper<Omit<InsightItemEdge, 'node'> & { node: ResolversTypes['InsightItem'] }>;
  InsightLevel: InsightLevel;
  InsightOrder: InsightOrder;
  InsightOrderField: InsightOrderField;
  InsightPriority: InsightPriority;
  InsightSeverity: InsightSeverity;
  InsightStatus: InsightStatus;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Job: ResolverTypeWrapper<JobModel>;
  JobConnection: ResolverTypeWrapper<JobConnectionSource>;
  JobEdge: ResolverTypeWrapper<Omit<JobEdge, 'node'> & { node: ResolversTypes['Job'] }>;
  JobErrorCode: JobErrorCode;
  JobEvent: ResolverTypeWrapper<JobEventSource>;
  JobEventType: JobEventType;
  JobFilter: JobFilter;
  JobStatus: JobStatus;
  JsonResult: ResolverTypeWrapper<TopicResultSource>;
  KissCategory: KissCategory;
  LeaveType: LeaveType;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeSource>;
  OnboardingReview: ResolverTypeWrapper<TopicResultSource>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PortalLevel: PortalLevel;
  PortalRecommendation: ResolverTypeWrapper<PortalRecommendationModel>;
  ProductInfo: ResolverTypeWrapper<ProductInfo>;
  PutClientContextInput: PutClientContextInput;
  PutClientContextPayload: ResolverTypeWrapper<PutClientContextPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recommendation: ResolverTypeWrapper<RecommendationModel>;
  RecommendationConnection: ResolverTypeWrapper<RecommendationConnectionSource>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationFilter: RecommendationFilter;
  RecommendationItem: ResolverTypeWrapper<Omit<RecommendationItem, 'recommendation'> & { recommendation: ResolversTypes['Recommendation'] }>;
  ReviewChange: ResolverTypeWrapper<StateChange>;
  ReviewStatus: ReviewStatus;
  RunScope: RunScope;
  RunTravelInsightsPayload: ResolverTypeWrapper<RunTravelInsightsPayload>;
  SaveAgentAnswerInput: SaveAgentAnswerInput;
  SaveAgentAnswerPayload: ResolverTypeWrapper<Omit<SaveAgentAnswerPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversTypes['AiInsight']> }>;
  SaveAiInsightInput: SaveAiInsightInput;
  SaveAiInsightPayload: ResolverTypeWrapper<Omit<SaveAiInsightPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversTypes['AiInsight']> }>;
  SaveInsightsInput: SaveInsightsInput;
  SaveInsightsPayload: ResolverTypeWrapper<Omit<SaveInsightsPayload, 'insights'> & { insights: Array<ResolversTypes['Insight']> }>;
  SetAiSubscriptionInput: SetAiSubscriptionInput;
  SetAiSubscriptionPayload: ResolverTypeWrapper<Omit<SetAiSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversTypes['AiSubscription']> }>;
  SetTopicActiveInput: SetTopicActiveInput;
  SetTopicActivePayload: ResolverTypeWrapper<Omit<SetTopicActivePayload, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  SetTravelCurrencyInput: SetTravelCurrencyInput;
  SetTravelCurrencyPayload: ResolverTypeWrapper<SetTravelCurrencyPayload>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestionVariation: ResolverTypeWrapper<SuggestionVariation>;
  Topic: ResolverTypeWrapper<TopicSource>;
  TopicExecution: ResolverTypeWrapper<Omit<TopicExecution, 'result'> & { result: ResolversTypes['TopicResult'] }>;
  TopicParameter: ResolverTypeWrapper<TopicParameter>;
  TopicResult: ResolverTypeWrapper<TopicResultSource>;
  TopicType: TopicType;
  TravelActualsMonth: ResolverTypeWrapper<TravelActualsMonth>;
  TravelActualsYear: ResolverTypeWrapper<TravelActualsYear>;
  TravelActualsYoy: ResolverTypeWrapper<TravelActualsYoy>;
  TravelActualsYoyData: ResolverTypeWrapper<TravelActualsYoyData>;
  TravelAnalytics: ResolverTypeWrapper<Omit<TravelAnalytics, 'consultantLeaderboard' | 'consultantProfile' | 'fxRates'> & { consultantLeaderboard?: Maybe<ResolversTypes['TravelConsultantLeaderboard']>, consultantProfile?: Maybe<ResolversTypes['TravelConsultantProfile']>, fxRates?: Maybe<ResolversTypes['TravelFxRates']> }>;
  TravelBookingForecast: ResolverTypeWrapper<TravelBookingForecast>;
  TravelBookingForecasts: ResolverTypeWrapper<TravelBookingForecasts>;
  TravelCashFlowMonth: ResolverTypeWrapper<TravelCashFlowMonth>;
  TravelCashFlowSummary: ResolverTypeWrapper<TravelCashFlowSummary>;
  TravelCashFlowTimeseries: ResolverTypeWrapper<TravelCashFlowTimeseries>;
  TravelCashFlowTotal: ResolverTypeWrapper<TravelCashFlowTotal>;
  TravelCashMovementInput: TravelCashMovementInput;
  TravelChannel: ResolverTypeWrapper<TravelChannel>;
  TravelChannels: ResolverTypeWrapper<TravelChannels>;
  TravelChannelsData: ResolverTypeWrapper<TravelChannelsData>;
  TravelComparisonContext: ResolverTypeWrapper<ComparisonContextSource>;
  TravelCompensationImpact: ResolverTypeWrapper<TravelCompensationImpact>;
  TravelCompensationInput: TravelCompensationInput;
  TravelConsultant: ResolverTypeWrapper<TravelConsultant>;
  TravelConsultantForecast: ResolverTypeWrapper<TravelConsultantForecast>;
  TravelConsultantForecastData: ResolverTypeWrapper<TravelConsultantForecastData>;
  TravelConsultantHighlight: ResolverTypeWrapper<ConsultantHighlight>;
  TravelConsultantLeaderboard: ResolverTypeWrapper<Omit<TravelConsultantLeaderboard, 'data'> & { data: ResolversTypes['TravelConsultantLeaderboardData'] }>;
  TravelConsultantLeaderboardData: ResolverTypeWrapper<ConsultantLeaderboard>;
  TravelConsultantProfile: ResolverTypeWrapper<Omit<TravelConsultantProfile, 'data'> & { data: ResolversTypes['TravelConsultantProfileData'] }>;
  TravelConsultantProfileData: ResolverTypeWrapper<Omit<TravelConsultantProfileData, 'comparisonContext' | 'heroKpis' | 'insightCards' | 'signals'> & { comparisonContext: ResolversTypes['TravelComparisonContext'], heroKpis: Array<ResolversTypes['TravelHeroKpi']>, insightCards: Array<ResolversTypes['TravelConsultantSignal']>, signals: Array<ResolversTypes['TravelConsultantSignal']> }>;
  TravelConsultantRanking: ResolverTypeWrapper<TravelConsultantRanking>;
  TravelConsultantSignal: ResolverTypeWrapper<ConsultantSignal>;
  TravelConsultantSort: TravelConsultantSort;
  TravelConversion: ResolverTypeWrapper<TravelConversion>;
  TravelConversionData: ResolverTypeWrapper<TravelConversionData>;
  TravelConversionPeriod: ResolverTypeWrapper<TravelConversionPeriod>;
  TravelDepositInput: TravelDepositInput;
  TravelDepositTotal: ResolverTypeWrapper<TravelDepositTotal>;
  TravelDepositsSummary: ResolverTypeWrapper<TravelDepositsSummary>;
  TravelEmployeeInput: TravelEmployeeInput;
  TravelForecastAndTarget: ResolverTypeWrapper<TravelForecastAndTarget>;
  TravelForecastPeriod: ResolverTypeWrapper<TravelForecastPeriod>;
  TravelForecastSummary: ResolverTypeWrapper<TravelForecastSummary>;
  TravelFunnelHealth: ResolverTypeWrapper<TravelFunnelHealth>;
  TravelFxCurrencyExposure: ResolverTypeWrapper<TravelFxCurrencyExposure>;
  TravelFxExposure: ResolverTypeWrapper<TravelFxExposure>;
  TravelFxHoldingInput: TravelFxHoldingInput;
  TravelFxRate: ResolverTypeWrapper<FxRateView>;
  TravelFxRateInput: TravelFxRateInput;
  TravelFxRates: ResolverTypeWrapper<Omit<TravelFxRates, 'data'> & { data: Array<ResolversTypes['TravelFxRate']> }>;
  TravelGrain: TravelGrain;
  TravelHeroKpi: ResolverTypeWrapper<HeroKpi>;
  TravelInsightDomain: TravelInsightDomain;
  TravelInsightRun: ResolverTypeWrapper<TravelInsightRun>;
  TravelItineraryBrief: ResolverTypeWrapper<TravelItineraryBrief>;
  TravelItineraryDeposits: ResolverTypeWrapper<TravelItineraryDeposits>;
  TravelItineraryDepositsData: ResolverTypeWrapper<TravelItineraryDepositsData>;
  TravelItineraryDepositsPeriod: ResolverTypeWrapper<TravelItineraryDepositsPeriod>;
  TravelItineraryInput: TravelItineraryInput;
  TravelItineraryTrends: ResolverTypeWrapper<TravelItineraryTrends>;
  TravelItineraryTrendsData: ResolverTypeWrapper<TravelItineraryTrendsData>;
  TravelItineraryTrendsMonth: ResolverTypeWrapper<TravelItineraryTrendsMonth>;
  TravelItineraryTrendsSummary: ResolverTypeWrapper<TravelItineraryTrendsSummary>;
  TravelLeadInput: TravelLeadInput;
  TravelLeadStatus: TravelLeadStatus;
  TravelLeaderboardDomain: TravelLeaderboardDomain;
  TravelMeta: ResolverTypeWrapper<TravelMeta>;
  TravelOperationalSnapshot: ResolverTypeWrapper<TravelOperationalSnapshot>;
  TravelOutlookData: ResolverTypeWrapper<TravelOutlookData>;
  TravelOutlookPeriod: ResolverTypeWrapper<TravelOutlookPeriod>;
  TravelOutlookSummary: ResolverTypeWrapper<TravelOutlookSummary>;
  TravelPaymentsOutSummary: ResolverTypeWrapper<TravelPaymentsOutSummary>;
  TravelPaymentsOutTotal: ResolverTypeWrapper<TravelPaymentsOutTotal>;
  TravelPeriodType: TravelPeriodType;
  TravelRecordKind: TravelRecordKind;
  TravelRevenueOutlook: ResolverTypeWrapper<TravelRevenueOutlook>;
  TravelSupplierInvoiceInput: TravelSupplierInvoiceInput;
  TravelTargetInput: TravelTargetInput;
  TravelThreeYearPerformance: ResolverTypeWrapper<TravelThreeYearPerformance>;
  TravelTrendDirection: TravelTrendDirection;
  TravelTrendPoint: ResolverTypeWrapper<TravelTrendPoint>;
  TravelTrendStory: ResolverTypeWrapper<TravelTrendStory>;
  TravelTrendStrength: TravelTrendStrength;
  TravelYearSeries: ResolverTypeWrapper<TravelYearSeries>;
  TravelYearValues: ResolverTypeWrapper<TravelYearValues>;
  TravelYearVariance: ResolverTypeWrapper<TravelYearVariance>;
  TravelYoyMode: TravelYoyMode;
  UpdateAiInsightInput: UpdateAiInsightInput;
  UpdateAiInsightPayload: ResolverTypeWrapper<Omit<UpdateAiInsightPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversTypes['AiInsight']> }>;
  UpdateInsightEventInput: UpdateInsightEventInput;
  UpdateInsightEventPayload: ResolverTypeWrapper<Omit<UpdateInsightEventPayload, 'insightEvent'> & { insightEvent?: Maybe<ResolversTypes['InsightEvent']> }>;
  UpdateInsightInput: UpdateInsightInput;
  UpdateInsightPayload: ResolverTypeWrapper<Omit<UpdateInsightPayload, 'insight'> & { insight?: Maybe<ResolversTypes['Insight']> }>;
  UpdateRecommendationInput: UpdateRecommendationInput;
  UpdateRecommendationPayload: ResolverTypeWrapper<Omit<UpdateRecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<Viewer>;
  WebsiteScan: ResolverTypeWrapper<TopicResultSource>;
  WorkforceAttendanceInput: WorkforceAttendanceInput;
  WorkforceDepartmentInput: WorkforceDepartmentInput;
  WorkforceEmployeeInput: WorkforceEmployeeInput;
  WorkforceInsightItem: ResolverTypeWrapper<Omit<WorkforceInsightItem, 'aiInsight'> & { aiInsight: ResolversTypes['AiInsight'] }>;
  WorkforceLeaveInput: WorkforceLeaveInput;
  WorkforceTaskInput: WorkforceTaskInput;
  WorkforceUserInput: WorkforceUserInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AiAttempt: AiAttempt;
  AiInsight: AiInsightModel;
  AiInsightAnswer: AiInsightAnswer;
  AiInsightConnection: AiInsightConnectionSource;
  AiInsightEdge: Omit<AiInsightEdge, 'node'> & { node: ResolversParentTypes['AiInsight'] };
  AiInsightFilter: AiInsightFilter;
  AiInsightGenerationPart: AiInsightGenerationPart;
  AiInsightPeriodFilter: AiInsightPeriodFilter;
  AiSubscription: AiSubscriptionModel;
  Analysis: AnalysisModel;
  AnalysisMetadata: AnalysisMetadata;
  AnalysisRun: InsightRun;
  AnalysisRunConnection: AnalysisRunConnectionSource;
  AnalysisRunEdge: Omit<AnalysisRunEdge, 'node'> & { node: ResolversParentTypes['AnalysisRun'] };
  AnalysisRunFilter: AnalysisRunFilter;
  AnalysisRunItem: Omit<AnalysisRunItem, 'analysisRun'> & { analysisRun: ResolversParentTypes['AnalysisRun'] };
  AnalyzeInput: AnalyzeInput;
  AnalyzePayload: Omit<AnalyzePayload, 'analysis'> & { analysis?: Maybe<ResolversParentTypes['Analysis']> };
  ApplicablePeriod: ApplicablePeriod;
  ApplicablePeriodInput: ApplicablePeriodInput;
  AudienceUser: AudienceUser;
  Boolean: Scalars['Boolean']['output'];
  Briefing: BriefingModel;
  CancelJobInput: CancelJobInput;
  CancelJobPayload: Omit<CancelJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  ClientContextPart: ClientContextPartSource;
  CoachingInsightItem: Omit<CoachingInsightItem, 'insight'> & { insight: ResolversParentTypes['Insight'] };
  ComputeAiInsightsInput: ComputeAiInsightsInput;
  ComputeAiInsightsPayload: Omit<ComputeAiInsightsPayload, 'aiInsights'> & { aiInsights: Array<ResolversParentTypes['AiInsight']> };
  CreateAiInsightInput: CreateAiInsightInput;
  CreateAiInsightPayload: Omit<CreateAiInsightPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversParentTypes['AiInsight']> };
  DateTime: Scalars['DateTime']['output'];
  DayPeriodInput: DayPeriodInput;
  DeleteAiInsightInput: DeleteAiInsightInput;
  DeleteAiInsightPayload: DeleteAiInsightPayload;
  DeleteInsightInput: DeleteInsightInput;
  DeleteInsightPayload: DeleteInsightPayload;
  DeleteTravelRecordsInput: DeleteTravelRecordsInput;
  DeleteTravelRecordsPayload: DeleteTravelRecordsPayload;
  Evidence: EvidenceModel;
  EvidenceMetric: EvidenceMetricModel;
  ExecuteTopicAsyncPayload: Omit<ExecuteTopicAsyncPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  ExecuteTopicInput: ExecuteTopicInput;
  ExecuteTopicPayload: Omit<ExecuteTopicPayload, 'execution'> & { execution?: Maybe<ResolversParentTypes['TopicExecution']> };
  ExecutionMetadata: ExecutionMetadata;
  Float: Scalars['Float']['output'];
  GenerateAiInsightInput: GenerateAiInsightInput;
  GenerateAiInsightPayload: GenerateAiInsightPayload;
  ID: Scalars['ID']['output'];
  ImportTravelRecordsInput: ImportTravelRecordsInput;
  ImportTravelRecordsPayload: ImportTravelRecordsPayload;
  ImportWorkforceRecordsInput: ImportWorkforceRecordsInput;
  ImportWorkforceRecordsPayload: ImportWorkforceRecordsPayload;
  Insight: InsightModel;
  InsightBoard: InsightBoardSource;
  InsightBoardColumn: InsightBoardColumnSource;
  InsightChange: InsightChangeSource;
  InsightConnection: InsightConnectionSource;
  InsightEdge: Omit<InsightEdge, 'node'> & { node: ResolversParentTypes['Insight'] };
  InsightEvent: InsightEventModel;
  InsightEventConnection: InsightEventConnectionSource;
  InsightEventEdge: Omit<InsightEventEdge, 'node'> & { node: ResolversParentTypes['InsightEvent'] };
  InsightEventFilter: InsightEventFilter;
  InsightEventItem: Omit<InsightEventItem, 'insightEvent'> & { insightEvent: ResolversParentTypes['InsightEvent'] };
  InsightFilter: InsightFilter;
  InsightInput: InsightInput;
  InsightItem: ResolversInterfaceTypes<ResolversParentTypes>['InsightItem'];
  InsightItemConnection: Omit<InsightItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InsightItemEdge']>, nodes: Array<ResolversParentTypes['InsightItem']> };
  InsightItemEdge: Omit<InsightItemEdge, 'node'> & { node: ResolversParentTypes['InsightItem'] };
  InsightOrder: InsightOrder;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Job: JobModel;
  JobConnection: JobConnectionSource;
  JobEdge: Omit<JobEdge, 'node'> & { node: ResolversParentTypes['Job'] };
  JobEvent: JobEventSource;
  JobFilter: JobFilter;
  JsonResult: TopicResultSource;
  Mutation: Record<PropertyKey, never>;
  Node: NodeSource;
  OnboardingReview: TopicResultSource;
  PageInfo: PageInfo;
  PortalRecommendation: PortalRecommendationModel;
  ProductInfo: ProductInfo;
  PutClientContextInput: PutClientContextInput;
  PutClientContextPayload: PutClientContextPayload;
  Query: Record<PropertyKey, never>;
  Recommendation: RecommendationModel;
  RecommendationConnection: RecommendationConnectionSource;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: RecommendationFilter;
  RecommendationItem: Omit<RecommendationItem, 'recommendation'> & { recommendation: ResolversParentTypes['Recommendation'] };
  ReviewChange: StateChange;
  RunTravelInsightsPayload: RunTravelInsightsPayload;
  SaveAgentAnswerInput: SaveAgentAnswerInput;
  SaveAgentAnswerPayload: Omit<SaveAgentAnswerPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversParentTypes['AiInsight']> };
  SaveAiInsightInput: SaveAiInsightInput;
  SaveAiInsightPayload: Omit<SaveAiInsightPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversParentTypes['AiInsight']> };
  SaveInsightsInput: SaveInsightsInput;
  SaveInsightsPayload: Omit<SaveInsightsPayload, 'insights'> & { insights: Array<ResolversParentTypes['Insight']> };
  SetAiSubscriptionInput: SetAiSubscriptionInput;
  SetAiSubscriptionPayload: Omit<SetAiSubscriptionPayload, 'subscription'> & { subscription?: Maybe<ResolversParentTypes['AiSubscription']> };
  SetTopicActiveInput: SetTopicActiveInput;
  SetTopicActivePayload: Omit<SetTopicActivePayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  SetTravelCurrencyInput: SetTravelCurrencyInput;
  SetTravelCurrencyPayload: SetTravelCurrencyPayload;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SuggestionVariation: SuggestionVariation;
  Topic: TopicSource;
  TopicExecution: Omit<TopicExecution, 'result'> & { result: ResolversParentTypes['TopicResult'] };
  TopicParameter: TopicParameter;
  TopicResult: TopicResultSource;
  TravelActualsMonth: TravelActualsMonth;
  TravelActualsYear: TravelActualsYear;
  TravelActualsYoy: TravelActualsYoy;
  TravelActualsYoyData: TravelActualsYoyData;
  TravelAnalytics: Omit<TravelAnalytics, 'consultantLeaderboard' | 'consultantProfile' | 'fxRates'> & { consultantLeaderboard?: Maybe<ResolversParentTypes['TravelConsultantLeaderboard']>, consultantProfile?: Maybe<ResolversParentTypes['TravelConsultantProfile']>, fxRates?: Maybe<ResolversParentTypes['TravelFxRates']> };
  TravelBookingForecast: TravelBookingForecast;
  TravelBookingForecasts: TravelBookingForecasts;
  TravelCashFlowMonth: TravelCashFlowMonth;
  TravelCashFlowSummary: TravelCashFlowSummary;
  TravelCashFlowTimeseries: TravelCashFlowTimeseries;
  TravelCashFlowTotal: TravelCashFlowTotal;
  TravelCashMovementInput: TravelCashMovementInput;
  TravelChannel: TravelChannel;
  TravelChannels: TravelChannels;
  TravelChannelsData: TravelChannelsData;
  TravelComparisonContext: ComparisonContextSource;
  TravelCompensationImpact: TravelCompensationImpact;
  TravelCompensationInput: TravelCompensationInput;
  TravelConsultant: TravelConsultant;
  TravelConsultantForecast: TravelConsultantForecast;
  TravelConsultantForecastData: TravelConsultantForecastData;
  TravelConsultantHighlight: ConsultantHighlight;
  TravelConsultantLeaderboard: Omit<TravelConsultantLeaderboard, 'data'> & { data: ResolversParentTypes['TravelConsultantLeaderboardData'] };
  TravelConsultantLeaderboardData: ConsultantLeaderboard;
  TravelConsultantProfile: Omit<TravelConsultantProfile, 'data'> & { data: ResolversParentTypes['TravelConsultantProfileData'] };
  TravelConsultantProfileData: Omit<TravelConsultantProfileData, 'comparisonContext' | 'heroKpis' | 'insightCards' | 'signals'> & { comparisonContext: ResolversParentTypes['TravelComparisonContext'], heroKpis: Array<ResolversParentTypes['TravelHeroKpi']>, insightCards: Array<ResolversParentTypes['TravelConsultantSignal']>, signals: Array<ResolversParentTypes['TravelConsultantSignal']> };
  TravelConsultantRanking: TravelConsultantRanking;
  TravelConsultantSignal: ConsultantSignal;
  TravelConversion: TravelConversion;
  TravelConversionData: TravelConversionData;
  TravelConversionPeriod: TravelConversionPeriod;
  TravelDepositInput: TravelDepositInput;
  TravelDepositTotal: TravelDepositTotal;
  TravelDepositsSummary: TravelDepositsSummary;
  TravelEmployeeInput: TravelEmployeeInput;
  TravelForecastAndTarget: TravelForecastAndTarget;
  TravelForecastPeriod: TravelForecastPeriod;
  TravelForecastSummary: TravelForecastSummary;
  TravelFunnelHealth: TravelFunnelHealth;
  TravelFxCurrencyExposure: TravelFxCurrencyExposure;
  TravelFxExposure: TravelFxExposure;
  TravelFxHoldingInput: TravelFxHoldingInput;
  TravelFxRate: FxRateView;
  TravelFxRateInput: TravelFxRateInput;
  TravelFxRates: Omit<TravelFxRates, 'data'> & { data: Array<ResolversParentTypes['TravelFxRate']> };
  TravelHeroKpi: HeroKpi;
  TravelInsightRun: TravelInsightRun;
  TravelItineraryBrief: TravelItineraryBrief;
  TravelItineraryDeposits: TravelItineraryDeposits;
  TravelItineraryDepositsData: TravelItineraryDepositsData;
  TravelItineraryDepositsPeriod: TravelItineraryDepositsPeriod;
  TravelItineraryInput: TravelItineraryInput;
  TravelItineraryTrends: TravelItineraryTrends;
  TravelItineraryTrendsData: TravelItineraryTrendsData;
  TravelItineraryTrendsMonth: TravelItineraryTrendsMonth;
  TravelItineraryTrendsSummary: TravelItineraryTrendsSummary;
  TravelLeadInput: TravelLeadInput;
  TravelMeta: TravelMeta;
  TravelOperationalSnapshot: TravelOperationalSnapshot;
  TravelOutlookData: TravelOutlookData;
  TravelOutlookPeriod: TravelOutlookPeriod;
  TravelOutlookSummary: TravelOutlookSummary;
  TravelPaymentsOutSummary: TravelPaymentsOutSummary;
  TravelPaymentsOutTotal: TravelPaymentsOutTotal;
  TravelRevenueOutlook: TravelRevenueOutlook;
  TravelSupplierInvoiceInput: TravelSupplierInvoiceInput;
  TravelTargetInput: TravelTargetInput;
  TravelThreeYearPerformance: TravelThreeYearPerformance;
  TravelTrendPoint: TravelTrendPoint;
  TravelTrendStory: TravelTrendStory;
  TravelYearSeries: TravelYearSeries;
  TravelYearValues: TravelYearValues;
  TravelYearVariance: TravelYearVariance;
  UpdateAiInsightInput: UpdateAiInsightInput;
  UpdateAiInsightPayload: Omit<UpdateAiInsightPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversParentTypes['AiInsight']> };
  UpdateInsightEventInput: UpdateInsightEventInput;
  UpdateInsightEventPayload: Omit<UpdateInsightEventPayload, 'insightEvent'> & { insightEvent?: Maybe<ResolversParentTypes['InsightEvent']> };
  UpdateInsightInput: UpdateInsightInput;
  UpdateInsightPayload: Omit<UpdateInsightPayload, 'insight'> & { insight?: Maybe<ResolversParentTypes['Insight']> };
  UpdateRecommendationInput: UpdateRecommendationInput;
  UpdateRecommendationPayload: Omit<UpdateRecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  UserError: UserError;
  Viewer: Viewer;
  WebsiteScan: TopicResultSource;
  WorkforceAttendanceInput: WorkforceAttendanceInput;
  WorkforceDepartmentInput: WorkforceDepartmentInput;
  WorkforceEmployeeInput: WorkforceEmployeeInput;
  WorkforceInsightItem: Omit<WorkforceInsightItem, 'aiInsight'> & { aiInsight: ResolversParentTypes['AiInsight'] };
  WorkforceLeaveInput: WorkforceLeaveInput;
  WorkforceTaskInput: WorkforceTaskInput;
  WorkforceUserInput: WorkforceUserInput;
};

export type AiAttemptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiAttempt'] = ResolversParentTypes['AiAttempt']> = {
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AiInsightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiInsight'] = ResolversParentTypes['AiInsight']> = {
  aiStatus?: Resolver<ResolversTypes['AiInsightStatus'], ParentType, ContextType>;
  applicablePeriod?: Resolver<ResolversTypes['ApplicablePeriod'], ParentType, ContextType>;
  audienceType?: Resolver<Maybe<ResolversTypes['AiAudienceType']>, ParentType, ContextType>;
  audienceTypeRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audienceUser?: Resolver<Maybe<ResolversTypes['AudienceUser']>, ParentType, ContextType>;
  audienceUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  chart?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  companyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  deliveredTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detailsJson?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insightType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AiInsightAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiInsightAnswer'] = ResolversParentTypes['AiInsightAnswer']> = {
  attempts?: Resolver<Array<ResolversTypes['AiAttempt']>, ParentType, ContextType>;
  chart?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  insightType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  answer?: Resolver<Maybe<ResolversTypes['AiInsightAnswer']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AiSubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiSubscription'] = ResolversParentTypes['AiSubscription']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  companyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  errorDetails?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  executionTimeMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxRecommendations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalyzePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnalyzePayload'] = ResolversParentTypes['AnalyzePayload']> = {
  analysis?: Resolver<Maybe<ResolversTypes['Analysis']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicablePeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicablePeriod'] = ResolversParentTypes['ApplicablePeriod']> = {
  endDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AudienceUserResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AudienceUser'] = ResolversParentTypes['AudienceUser']> = {
  avatar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClientContextPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClientContextPart'] = ResolversParentTypes['ClientContextPart']> = {
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ContextPart'], ParentType, ContextType>;
  previousScan?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  storedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CoachingInsightItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoachingInsightItem'] = ResolversParentTypes['CoachingInsightItem']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['InboxDomain'], ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insight?: Resolver<ResolversTypes['Insight'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComputeAiInsightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComputeAiInsightsPayload'] = ResolversParentTypes['ComputeAiInsightsPayload']> = {
  aiInsights?: Resolver<Array<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  foundCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateAiInsightPayload'] = ResolversParentTypes['CreateAiInsightPayload']> = {
  aiInsight?: Resolver<Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteAiInsightPayload'] = ResolversParentTypes['DeleteAiInsightPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteInsightPayload'] = ResolversParentTypes['DeleteInsightPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  baselineValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  currentValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  deltaPct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['EvidenceUnit'], ParentType, ContextType>;
};

export type ExecuteTopicAsyncPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExecuteTopicAsyncPayload'] = ResolversParentTypes['ExecuteTopicAsyncPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExecuteTopicPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExecuteTopicPayload'] = ResolversParentTypes['ExecuteTopicPayload']> = {
  execution?: Resolver<Maybe<ResolversTypes['TopicExecution']>, ParentType, ContextType>;
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
  answer?: Resolver<Maybe<ResolversTypes['AiInsightAnswer']>, ParentType, ContextType>;
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
  alignmentImpact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessImpact?: Resolver<Maybe<ResolversTypes['InsightLevel']>, ParentType, ContextType>;
  businessImpactRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['InsightCategory']>, ParentType, ContextType>;
  categoryRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effortRequired?: Resolver<Maybe<ResolversTypes['InsightLevel']>, ParentType, ContextType>;
  effortRequiredRaw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isQuickWin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kissCategory?: Resolver<Maybe<ResolversTypes['KissCategory']>, ParentType, ContextType>;
  kissCategoryRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['InsightPriority']>, ParentType, ContextType>;
  priorityRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InsightStatus']>, ParentType, ContextType>;
  statusRaw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightBoardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightBoard'] = ResolversParentTypes['InsightBoard']> = {
  columns?: Resolver<Array<ResolversTypes['InsightBoardColumn']>, ParentType, ContextType>;
  quickWins?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType, RequireFields<InsightBoardQuickWinsArgs, 'first'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsightBoardColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightBoardColumn'] = ResolversParentTypes['InsightBoardColumn']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insights?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType, RequireFields<InsightBoardColumnInsightsArgs, 'first'>>;
  kissCategory?: Resolver<ResolversTypes['KissCategory'], ParentType, ContextType>;
  quickWinCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsightChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightChange'] = ResolversParentTypes['InsightChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  insight?: Resolver<Maybe<ResolversTypes['Insight']>, ParentType, ContextType>;
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
  clearedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
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
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insightEvent?: Resolver<ResolversTypes['InsightEvent'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['JobErrorCode']>, ParentType, ContextType>;
  estimatedDurationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['JobEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTerminal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['ExecutionMetadata']>, ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parameters?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  processingTimeMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TopicResult']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['JobErrorCode']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jobId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  processingTimeMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TopicResult']>, ParentType, ContextType>;
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
  analyze?: Resolver<ResolversTypes['AnalyzePayload'], ParentType, ContextType, RequireFields<MutationAnalyzeArgs, 'input'>>;
  cancelJob?: Resolver<ResolversTypes['CancelJobPayload'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'input'>>;
  computeAiInsights?: Resolver<ResolversTypes['ComputeAiInsightsPayload'], ParentType, ContextType, RequireFields<MutationComputeAiInsightsArgs, 'input'>>;
  createAiInsight?: Resolver<ResolversTypes['CreateAiInsightPayload'], ParentType, ContextType, RequireFields<MutationCreateAiInsightArgs, 'input'>>;
  deleteAiInsight?: Resolver<ResolversTypes['DeleteAiInsightPayload'], ParentType, ContextType, RequireFields<MutationDeleteAiInsightArgs, 'input'>>;
  deleteInsight?: Resolver<ResolversTypes['DeleteInsightPayload'], ParentType, ContextType, RequireFields<MutationDeleteInsightArgs, 'input'>>;
  deleteTravelRecords?: Resolver<ResolversTypes['DeleteTravelRecordsPayload'], ParentType, ContextType, RequireFields<MutationDeleteTravelRecordsArgs, 'input'>>;
  executeTopic?: Resolver<ResolversTypes['ExecuteTopicPayload'], ParentType, ContextType, RequireFields<MutationExecuteTopicArgs, 'input'>>;
  executeTopicAsync?: Resolver<ResolversTypes['ExecuteTopicAsyncPayload'], ParentType, ContextType, RequireFields<MutationExecuteTopicAsyncArgs, 'input'>>;
  generateAiInsight?: Resolver<ResolversTypes['GenerateAiInsightPayload'], ParentType, ContextType, RequireFields<MutationGenerateAiInsightArgs, 'input'>>;
  importTravelRecords?: Resolver<ResolversTypes['ImportTravelRecordsPayload'], ParentType, ContextType, RequireFields<MutationImportTravelRecordsArgs, 'input'>>;
  importWorkforceRecords?: Resolver<ResolversTypes['ImportWorkforceRecordsPayload'], ParentType, ContextType, RequireFields<MutationImportWorkforceRecordsArgs, 'input'>>;
  putClientContext?: Resolver<ResolversTypes['PutClientContextPayload'], ParentType, ContextType, RequireFields<MutationPutClientContextArgs, 'input'>>;
  runTravelInsights?: Resolver<ResolversTypes['RunTravelInsightsPayload'], ParentType, ContextType>;
  saveAgentAnswer?: Resolver<ResolversTypes['SaveAgentAnswerPayload'], ParentType, ContextType, RequireFields<MutationSaveAgentAnswerArgs, 'input'>>;
  saveAiInsight?: Resolver<ResolversTypes['SaveAiInsightPayload'], ParentType, ContextType, RequireFields<MutationSaveAiInsightArgs, 'input'>>;
  saveInsights?: Resolver<ResolversTypes['SaveInsightsPayload'], ParentType, ContextType, RequireFields<MutationSaveInsightsArgs, 'input'>>;
  setAiSubscription?: Resolver<ResolversTypes['SetAiSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationSetAiSubscriptionArgs, 'input'>>;
  setTopicActive?: Resolver<ResolversTypes['SetTopicActivePayload'], ParentType, ContextType, RequireFields<MutationSetTopicActiveArgs, 'input'>>;
  setTravelCurrency?: Resolver<ResolversTypes['SetTravelCurrencyPayload'], ParentType, ContextType, RequireFields<MutationSetTravelCurrencyArgs, 'input'>>;
  updateAiInsight?: Resolver<ResolversTypes['UpdateAiInsightPayload'], ParentType, ContextType, RequireFields<MutationUpdateAiInsightArgs, 'input'>>;
  updateInsight?: Resolver<ResolversTypes['UpdateInsightPayload'], ParentType, ContextType, RequireFields<MutationUpdateInsightArgs, 'input'>>;
  updateInsightEvent?: Resolver<ResolversTypes['UpdateInsightEventPayload'], ParentType, ContextType, RequireFields<MutationUpdateInsightEventArgs, 'input'>>;
  updateRecommendation?: Resolver<ResolversTypes['UpdateRecommendationPayload'], ParentType, ContextType, RequireFields<MutationUpdateRecommendationArgs, 'input'>>;
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
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  part?: Resolver<Maybe<ResolversTypes['ContextPart']>, ParentType, ContextType>;
  storedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aiInsight?: Resolver<Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType, RequireFields<QueryAiInsightArgs, 'id'>>;
  aiInsights?: Resolver<ResolversTypes['AiInsightConnection'], ParentType, ContextType, Partial<QueryAiInsightsArgs>>;
  aiSubscription?: Resolver<ResolversTypes['AiSubscription'], ParentType, ContextType>;
  analysisRuns?: Resolver<ResolversTypes['AnalysisRunConnection'], ParentType, ContextType, RequireFields<QueryAnalysisRunsArgs, 'scope'>>;
  briefing?: Resolver<Maybe<ResolversTypes['Briefing']>, ParentType, ContextType, Partial<QueryBriefingArgs>>;
  clientContext?: Resolver<Array<ResolversTypes['ClientContextPart']>, ParentType, ContextType>;
  contextSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<QueryContextSchemaArgs, 'part'>>;
  entityInsights?: Resolver<ResolversTypes['InsightEventConnection'], ParentType, ContextType, RequireFields<QueryEntityInsightsArgs, 'entityId' | 'entityType'>>;
  inbox?: Resolver<ResolversTypes['InsightItemConnection'], ParentType, ContextType, Partial<QueryInboxArgs>>;
  insight?: Resolver<Maybe<ResolversTypes['Insight']>, ParentType, ContextType, RequireFields<QueryInsightArgs, 'id'>>;
  insightBoard?: Resolver<ResolversTypes['InsightBoard'], ParentType, ContextType, Partial<QueryInsightBoardArgs>>;
  insightEvents?: Resolver<ResolversTypes['InsightEventConnection'], ParentType, ContextType, Partial<QueryInsightEventsArgs>>;
  insights?: Resolver<ResolversTypes['InsightConnection'], ParentType, ContextType, Partial<QueryInsightsArgs>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryJobsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<QueryRecommendationsArgs>>;
  responseSchema?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryResponseSchemaArgs, 'name'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicsArgs, 'activeOnly'>>;
  travel?: Resolver<ResolversTypes['TravelAnalytics'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['TravelInsightDomain'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entityType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ReviewChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insightEvent?: Resolver<Maybe<ResolversTypes['InsightEvent']>, ParentType, ContextType>;
  insightEventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelTier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendedAction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resolutionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewChange'] = ResolversParentTypes['ReviewChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RunTravelInsightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunTravelInsightsPayload'] = ResolversParentTypes['RunTravelInsightsPayload']> = {
  run?: Resolver<Maybe<ResolversTypes['TravelInsightRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveAgentAnswerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveAgentAnswerPayload'] = ResolversParentTypes['SaveAgentAnswerPayload']> = {
  aiInsight?: Resolver<Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveAiInsightPayload'] = ResolversParentTypes['SaveAiInsightPayload']> = {
  aiInsight?: Resolver<Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveInsightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveInsightsPayload'] = ResolversParentTypes['SaveInsightsPayload']> = {
  insights?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType>;
  savedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAiSubscriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetAiSubscriptionPayload'] = ResolversParentTypes['SetAiSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['AiSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTopicActivePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTopicActivePayload'] = ResolversParentTypes['SetTopicActivePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTravelCurrencyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTravelCurrencyPayload'] = ResolversParentTypes['SetTravelCurrencyPayload']> = {
  currencyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  aiInsightDelivered?: SubscriptionResolver<ResolversTypes['AiInsight'], "aiInsightDelivered", ParentType, ContextType>;
  aiInsightGeneration?: SubscriptionResolver<ResolversTypes['AiInsightGenerationPart'], "aiInsightGeneration", ParentType, ContextType, RequireFields<SubscriptionAiInsightGenerationArgs, 'prompt'>>;
  briefingPublished?: SubscriptionResolver<ResolversTypes['Briefing'], "briefingPublished", ParentType, ContextType>;
  insightChanged?: SubscriptionResolver<ResolversTypes['InsightChange'], "insightChanged", ParentType, ContextType, Partial<SubscriptionInsightChangedArgs>>;
  jobEvents?: SubscriptionResolver<ResolversTypes['JobEvent'], "jobEvents", ParentType, ContextType, RequireFields<SubscriptionJobEventsArgs, 'jobId'>>;
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
  responseModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  actualsChannels?: Resolver<Maybe<ResolversTypes['TravelChannels']>, ParentType, ContextType, Partial<TravelAnalyticsActualsChannelsArgs>>;
  actualsYoy?: Resolver<Maybe<ResolversTypes['TravelActualsYoy']>, ParentType, ContextType, Partial<TravelAnalyticsActualsYoyArgs>>;
  bookingForecasts?: Resolver<Maybe<ResolversTypes['TravelBookingForecasts']>, ParentType, ContextType, Partial<TravelAnalyticsBookingForecastsArgs>>;
  cashFlowSummary?: Resolver<Maybe<ResolversTypes['TravelCashFlowSummary']>, ParentType, ContextType, Partial<TravelAnalyticsCashFlowSummaryArgs>>;
  cashFlowTimeseries?: Resolver<Maybe<ResolversTypes['TravelCashFlowTimeseries']>, ParentType, ContextType, Partial<TravelAnalyticsCashFlowTimeseriesArgs>>;
  channels?: Resolver<Maybe<ResolversTypes['TravelChannels']>, ParentType, ContextType, Partial<TravelAnalyticsChannelsArgs>>;
  consultantForecast?: Resolver<Maybe<ResolversTypes['TravelConsultantForecast']>, ParentType, ContextType, RequireFields<TravelAnalyticsConsultantForecastArgs, 'employeeId'>>;
  consultantLeaderboard?: Resolver<Maybe<ResolversTypes['TravelConsultantLeaderboard']>, ParentType, ContextType, Partial<TravelAnalyticsConsultantLeaderboardArgs>>;
  consultantProfile?: Resolver<Maybe<ResolversTypes['TravelConsultantProfile']>, ParentType, ContextType, RequireFields<TravelAnalyticsConsultantProfileArgs, 'employeeId'>>;
  conversion?: Resolver<Maybe<ResolversTypes['TravelConversion']>, ParentType, ContextType, Partial<TravelAnalyticsConversionArgs>>;
  depositsSummary?: Resolver<Maybe<ResolversTypes['TravelDepositsSummary']>, ParentType, ContextType, Partial<TravelAnalyticsDepositsSummaryArgs>>;
  fxExposure?: Resolver<Maybe<ResolversTypes['TravelFxExposure']>, ParentType, ContextType>;
  fxRates?: Resolver<Maybe<ResolversTypes['TravelFxRates']>, ParentType, ContextType, Partial<TravelAnalyticsFxRatesArgs>>;
  itineraryDeposits?: Resolver<Maybe<ResolversTypes['TravelItineraryDeposits']>, ParentType, ContextType, Partial<TravelAnalyticsItineraryDepositsArgs>>;
  itineraryTrends?: Resolver<Maybe<ResolversTypes['TravelItineraryTrends']>, ParentType, ContextType, Partial<TravelAnalyticsItineraryTrendsArgs>>;
  outlook?: Resolver<Maybe<ResolversTypes['TravelRevenueOutlook']>, ParentType, ContextType, Partial<TravelAnalyticsOutlookArgs>>;
  paymentsOutSummary?: Resolver<Maybe<ResolversTypes['TravelPaymentsOutSummary']>, ParentType, ContextType, Partial<TravelAnalyticsPaymentsOutSummaryArgs>>;
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
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeExternalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  compensationImpact?: Resolver<Maybe<ResolversTypes['TravelCompensationImpact']>, ParentType, ContextType>;
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
  ytdVariancePct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TravelConsultantRankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelConsultantRanking'] = ResolversParentTypes['TravelConsultantRanking']> = {
  avgSpeedToBookDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bookedRevenue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closeRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closedLostCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedWonCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commissionIncome?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conversionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeExternalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  growthTargetVariancePct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  itineraryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marginAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  marginPct?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paxCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spendToBook?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yoyToDateVariancePct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  growthGapPct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectedRevenueAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  targetRevenueAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelForecastSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelForecastSummary'] = ResolversParentTypes['TravelForecastSummary']> = {
  totalGrowthGapPct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  totalProjectedRevenueAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  totalTargetRevenueAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TravelFunnelHealthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TravelFunnelHealth'] = ResolversParentTypes['TravelFunnelHealth']> = {
  avgSpeedToBookDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  primaryCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  yoyDeltaPct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  monthlyVariancePct?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  totalVariancePct?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UpdateAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateAiInsightPayload'] = ResolversParentTypes['UpdateAiInsightPayload']> = {
  aiInsight?: Resolver<Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateInsightEventPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateInsightEventPayload'] = ResolversParentTypes['UpdateInsightEventPayload']> = {
  insightEvent?: Resolver<Maybe<ResolversTypes['InsightEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateInsightPayload'] = ResolversParentTypes['UpdateInsightPayload']> = {
  insight?: Resolver<Maybe<ResolversTypes['Insight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateRecommendationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateRecommendationPayload'] = ResolversParentTypes['UpdateRecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['InsightSeverity']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

