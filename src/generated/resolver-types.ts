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
export type AnalysisRun = {
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

export type CancelJobInput = {
  jobId: Scalars['ID']['input'];
};

export type CancelJobPayload = {
  __typename?: 'CancelJobPayload';
  /** The job; one that had ended before is returned as it is. */
  job?: Maybe<Job>;
  userErrors: Array<UserError>;
};

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
  /** Executes a topic and waits for its result. */
  executeTopic: ExecuteTopicPayload;
  /** Executes a topic as a job; `jobEvents` tells of it. */
  executeTopicAsync: ExecuteTopicAsyncPayload;
  /** Answers a question about the company's workforce, or about managing people in general. */
  generateAiInsight: GenerateAiInsightPayload;
  /**
   * Saves records that insights are computed from. Administrators and services only. For more than a request's body
   * holds there is the command line, docs/import.md.
   */
  importWorkforceRecords: ImportWorkforceRecordsPayload;
  /** Stores a part of the client's context; administrators only. */
  putClientContext: PutClientContextPayload;
  /** Saves the insight agent's latest answer to the viewer, of the last hour, for the viewer. */
  saveAgentAnswer: SaveAgentAnswerPayload;
  saveAiInsight: SaveAiInsightPayload;
  saveInsights: SaveInsightsPayload;
  /** Operators of the gateway only; effective within a minute on every instance. */
  setAiSubscription: SetAiSubscriptionPayload;
  /** Opens or closes a topic for the tenant; administrators only. */
  setTopicActive: SetTopicActivePayload;
  updateAiInsight: UpdateAiInsightPayload;
  updateInsight: UpdateInsightPayload;
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


export type MutationExecuteTopicArgs = {
  input: ExecuteTopicInput;
};


export type MutationExecuteTopicAsyncArgs = {
  input: ExecuteTopicInput;
};


export type MutationGenerateAiInsightArgs = {
  input: GenerateAiInsightInput;
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


export type MutationUpdateAiInsightArgs = {
  input: UpdateAiInsightInput;
};


export type MutationUpdateInsightArgs = {
  input: UpdateInsightInput;
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
  /** The parts that are stored of the client's context; administrators only. */
  clientContext: Array<ClientContextPart>;
  /** The JSON Schema that a part's data must fit. */
  contextSchema: Scalars['JSON']['output'];
  insight?: Maybe<Insight>;
  insightBoard: InsightBoard;
  /** The tenant's coaching insights; newest first unless `orderBy` says otherwise. `first` and `last` are 1 to 100. */
  insights: InsightConnection;
  /** One of the viewer's jobs; administrators see all of the tenant's. */
  job?: Maybe<Job>;
  /** The viewer's jobs, newest first; administrators see all of the tenant's. `first` and `last` are 1 to 100. */
  jobs: JobConnection;
  /** The object of that `nodeId`; null when there is none for this viewer. */
  node?: Maybe<Node>;
  /** The JSON Schema of a result; null where there is none of that name. */
  responseSchema?: Maybe<Scalars['JSON']['output']>;
  topic?: Maybe<Topic>;
  /** All topics, or those that are active. */
  topics: Array<Topic>;
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


export type QueryContextSchemaArgs = {
  part: ContextPart;
};


export type QueryInsightArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInsightBoardArgs = {
  filter?: InputMaybe<InsightFilter>;
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


export type QueryResponseSchemaArgs = {
  name: Scalars['String']['input'];
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTopicsArgs = {
  activeOnly?: Scalars['Boolean']['input'];
};

export type RunScope =
  /** All of the tenant's; administrators only. */
  | 'ALL'
  /** The viewer's own. */
  | 'MINE';

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
  /** Every change to the viewer's tenant's insights from now on; `types` narrows it. */
  insightChanged: InsightChange;
  /**
   * Everything that happened to the job after event `after` and what follows, in order and without gaps; completes
   * after the terminal event. Over server-sent events `Last-Event-ID` resumes as well.
   */
  jobEvents: JobEvent;
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
  AnalysisType: AnalysisType;
  AnalyzeInput: AnalyzeInput;
  AnalyzePayload: ResolverTypeWrapper<Omit<AnalyzePayload, 'analysis'> & { analysis?: Maybe<ResolversTypes['Analysis']> }>;
  ApplicablePeriod: ResolverTypeWrapper<ApplicablePeriod>;
  ApplicablePeriodInput: ApplicablePeriodInput;
  AudienceUser: ResolverTypeWrapper<AudienceUser>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelJobInput: CancelJobInput;
  CancelJobPayload: ResolverTypeWrapper<Omit<CancelJobPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  ClientContextPart: ResolverTypeWrapper<ClientContextPartSource>;
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
  ExecuteTopicAsyncPayload: ResolverTypeWrapper<Omit<ExecuteTopicAsyncPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  ExecuteTopicInput: ExecuteTopicInput;
  ExecuteTopicPayload: ResolverTypeWrapper<Omit<ExecuteTopicPayload, 'execution'> & { execution?: Maybe<ResolversTypes['TopicExecution']> }>;
  ExecutionMetadata: ResolverTypeWrapper<ExecutionMetadata>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GenerateAiInsightInput: GenerateAiInsightInput;
  GenerateAiInsightPayload: ResolverTypeWrapper<GenerateAiInsightPayload>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportWorkforceRecordsInput: ImportWorkforceRecordsInput;
  ImportWorkforceRecordsPayload: ResolverTypeWrapper<ImportWorkforceRecordsPayload>;
  Insight: ResolverTypeWrapper<InsightModel>;
  InsightBoard: ResolverTypeWrapper<InsightBoardSource>;
  InsightBoardColumn: ResolverTypeWrapper<InsightBoardColumnSource>;
  InsightCategory: InsightCategory;
  InsightChange: ResolverTypeWrapper<InsightChangeSource>;
  InsightChangeType: InsightChangeType;
  InsightConnection: ResolverTypeWrapper<InsightConnectionSource>;
  InsightEdge: ResolverTypeWrapper<Omit<InsightEdge, 'node'> & { node: ResolversTypes['Insight'] }>;
  InsightFilter: InsightFilter;
  InsightInput: InsightInput;
  InsightLevel: InsightLevel;
  InsightOrder: InsightOrder;
  InsightOrderField: InsightOrderField;
  InsightPriority: InsightPriority;
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
  RunScope: RunScope;
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestionVariation: ResolverTypeWrapper<SuggestionVariation>;
  Topic: ResolverTypeWrapper<TopicSource>;
  TopicExecution: ResolverTypeWrapper<Omit<TopicExecution, 'result'> & { result: ResolversTypes['TopicResult'] }>;
  TopicParameter: ResolverTypeWrapper<TopicParameter>;
  TopicResult: ResolverTypeWrapper<TopicResultSource>;
  TopicType: TopicType;
  UpdateAiInsightInput: UpdateAiInsightInput;
  UpdateAiInsightPayload: ResolverTypeWrapper<Omit<UpdateAiInsightPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversTypes['AiInsight']> }>;
  UpdateInsightInput: UpdateInsightInput;
  UpdateInsightPayload: ResolverTypeWrapper<Omit<UpdateInsightPayload, 'insight'> & { insight?: Maybe<ResolversTypes['Insight']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<Viewer>;
  WebsiteScan: ResolverTypeWrapper<TopicResultSource>;
  WorkforceAttendanceInput: WorkforceAttendanceInput;
  WorkforceDepartmentInput: WorkforceDepartmentInput;
  WorkforceEmployeeInput: WorkforceEmployeeInput;
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
  AnalyzeInput: AnalyzeInput;
  AnalyzePayload: Omit<AnalyzePayload, 'analysis'> & { analysis?: Maybe<ResolversParentTypes['Analysis']> };
  ApplicablePeriod: ApplicablePeriod;
  ApplicablePeriodInput: ApplicablePeriodInput;
  AudienceUser: AudienceUser;
  Boolean: Scalars['Boolean']['output'];
  CancelJobInput: CancelJobInput;
  CancelJobPayload: Omit<CancelJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  ClientContextPart: ClientContextPartSource;
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
  ExecuteTopicAsyncPayload: Omit<ExecuteTopicAsyncPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  ExecuteTopicInput: ExecuteTopicInput;
  ExecuteTopicPayload: Omit<ExecuteTopicPayload, 'execution'> & { execution?: Maybe<ResolversParentTypes['TopicExecution']> };
  ExecutionMetadata: ExecutionMetadata;
  Float: Scalars['Float']['output'];
  GenerateAiInsightInput: GenerateAiInsightInput;
  GenerateAiInsightPayload: GenerateAiInsightPayload;
  ID: Scalars['ID']['output'];
  ImportWorkforceRecordsInput: ImportWorkforceRecordsInput;
  ImportWorkforceRecordsPayload: ImportWorkforceRecordsPayload;
  Insight: InsightModel;
  InsightBoard: InsightBoardSource;
  InsightBoardColumn: InsightBoardColumnSource;
  InsightChange: InsightChangeSource;
  InsightConnection: InsightConnectionSource;
  InsightEdge: Omit<InsightEdge, 'node'> & { node: ResolversParentTypes['Insight'] };
  InsightFilter: InsightFilter;
  InsightInput: InsightInput;
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
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SuggestionVariation: SuggestionVariation;
  Topic: TopicSource;
  TopicExecution: Omit<TopicExecution, 'result'> & { result: ResolversParentTypes['TopicResult'] };
  TopicParameter: TopicParameter;
  TopicResult: TopicResultSource;
  UpdateAiInsightInput: UpdateAiInsightInput;
  UpdateAiInsightPayload: Omit<UpdateAiInsightPayload, 'aiInsight'> & { aiInsight?: Maybe<ResolversParentTypes['AiInsight']> };
  UpdateInsightInput: UpdateInsightInput;
  UpdateInsightPayload: Omit<UpdateInsightPayload, 'insight'> & { insight?: Maybe<ResolversParentTypes['Insight']> };
  UserError: UserError;
  Viewer: Viewer;
  WebsiteScan: TopicResultSource;
  WorkforceAttendanceInput: WorkforceAttendanceInput;
  WorkforceDepartmentInput: WorkforceDepartmentInput;
  WorkforceEmployeeInput: WorkforceEmployeeInput;
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
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['PortalRecommendation']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['ContextPart']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tokensUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AnalysisType'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  executeTopic?: Resolver<ResolversTypes['ExecuteTopicPayload'], ParentType, ContextType, RequireFields<MutationExecuteTopicArgs, 'input'>>;
  executeTopicAsync?: Resolver<ResolversTypes['ExecuteTopicAsyncPayload'], ParentType, ContextType, RequireFields<MutationExecuteTopicAsyncArgs, 'input'>>;
  generateAiInsight?: Resolver<ResolversTypes['GenerateAiInsightPayload'], ParentType, ContextType, RequireFields<MutationGenerateAiInsightArgs, 'input'>>;
  importWorkforceRecords?: Resolver<ResolversTypes['ImportWorkforceRecordsPayload'], ParentType, ContextType, RequireFields<MutationImportWorkforceRecordsArgs, 'input'>>;
  putClientContext?: Resolver<ResolversTypes['PutClientContextPayload'], ParentType, ContextType, RequireFields<MutationPutClientContextArgs, 'input'>>;
  saveAgentAnswer?: Resolver<ResolversTypes['SaveAgentAnswerPayload'], ParentType, ContextType, RequireFields<MutationSaveAgentAnswerArgs, 'input'>>;
  saveAiInsight?: Resolver<ResolversTypes['SaveAiInsightPayload'], ParentType, ContextType, RequireFields<MutationSaveAiInsightArgs, 'input'>>;
  saveInsights?: Resolver<ResolversTypes['SaveInsightsPayload'], ParentType, ContextType, RequireFields<MutationSaveInsightsArgs, 'input'>>;
  setAiSubscription?: Resolver<ResolversTypes['SetAiSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationSetAiSubscriptionArgs, 'input'>>;
  setTopicActive?: Resolver<ResolversTypes['SetTopicActivePayload'], ParentType, ContextType, RequireFields<MutationSetTopicActiveArgs, 'input'>>;
  updateAiInsight?: Resolver<ResolversTypes['UpdateAiInsightPayload'], ParentType, ContextType, RequireFields<MutationUpdateAiInsightArgs, 'input'>>;
  updateInsight?: Resolver<ResolversTypes['UpdateInsightPayload'], ParentType, ContextType, RequireFields<MutationUpdateInsightArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AiInsight' | 'Insight' | 'Job' | 'Topic', ParentType, ContextType>;
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
  clientContext?: Resolver<Array<ResolversTypes['ClientContextPart']>, ParentType, ContextType>;
  contextSchema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, RequireFields<QueryContextSchemaArgs, 'part'>>;
  insight?: Resolver<Maybe<ResolversTypes['Insight']>, ParentType, ContextType, RequireFields<QueryInsightArgs, 'id'>>;
  insightBoard?: Resolver<ResolversTypes['InsightBoard'], ParentType, ContextType, Partial<QueryInsightBoardArgs>>;
  insights?: Resolver<ResolversTypes['InsightConnection'], ParentType, ContextType, Partial<QueryInsightsArgs>>;
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType, RequireFields<QueryJobArgs, 'id'>>;
  jobs?: Resolver<ResolversTypes['JobConnection'], ParentType, ContextType, Partial<QueryJobsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  responseSchema?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<QueryResponseSchemaArgs, 'name'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicsArgs, 'activeOnly'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  aiInsightDelivered?: SubscriptionResolver<ResolversTypes['AiInsight'], "aiInsightDelivered", ParentType, ContextType>;
  aiInsightGeneration?: SubscriptionResolver<ResolversTypes['AiInsightGenerationPart'], "aiInsightGeneration", ParentType, ContextType, RequireFields<SubscriptionAiInsightGenerationArgs, 'prompt'>>;
  insightChanged?: SubscriptionResolver<ResolversTypes['InsightChange'], "insightChanged", ParentType, ContextType, Partial<SubscriptionInsightChangedArgs>>;
  jobEvents?: SubscriptionResolver<ResolversTypes['JobEvent'], "jobEvents", ParentType, ContextType, RequireFields<SubscriptionJobEventsArgs, 'jobId'>>;
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

export type UpdateAiInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateAiInsightPayload'] = ResolversParentTypes['UpdateAiInsightPayload']> = {
  aiInsight?: Resolver<Maybe<ResolversTypes['AiInsight']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateInsightPayload'] = ResolversParentTypes['UpdateInsightPayload']> = {
  insight?: Resolver<Maybe<ResolversTypes['Insight']>, ParentType, ContextType>;
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
  AnalyzePayload?: AnalyzePayloadResolvers<ContextType>;
  ApplicablePeriod?: ApplicablePeriodResolvers<ContextType>;
  AudienceUser?: AudienceUserResolvers<ContextType>;
  CancelJobPayload?: CancelJobPayloadResolvers<ContextType>;
  ClientContextPart?: ClientContextPartResolvers<ContextType>;
  ComputeAiInsightsPayload?: ComputeAiInsightsPayloadResolvers<ContextType>;
  CreateAiInsightPayload?: CreateAiInsightPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteAiInsightPayload?: DeleteAiInsightPayloadResolvers<ContextType>;
  DeleteInsightPayload?: DeleteInsightPayloadResolvers<ContextType>;
  ExecuteTopicAsyncPayload?: ExecuteTopicAsyncPayloadResolvers<ContextType>;
  ExecuteTopicPayload?: ExecuteTopicPayloadResolvers<ContextType>;
  ExecutionMetadata?: ExecutionMetadataResolvers<ContextType>;
  GenerateAiInsightPayload?: GenerateAiInsightPayloadResolvers<ContextType>;
  ImportWorkforceRecordsPayload?: ImportWorkforceRecordsPayloadResolvers<ContextType>;
  Insight?: InsightResolvers<ContextType>;
  InsightBoard?: InsightBoardResolvers<ContextType>;
  InsightBoardColumn?: InsightBoardColumnResolvers<ContextType>;
  InsightChange?: InsightChangeResolvers<ContextType>;
  InsightConnection?: InsightConnectionResolvers<ContextType>;
  InsightEdge?: InsightEdgeResolvers<ContextType>;
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
  SaveAgentAnswerPayload?: SaveAgentAnswerPayloadResolvers<ContextType>;
  SaveAiInsightPayload?: SaveAiInsightPayloadResolvers<ContextType>;
  SaveInsightsPayload?: SaveInsightsPayloadResolvers<ContextType>;
  SetAiSubscriptionPayload?: SetAiSubscriptionPayloadResolvers<ContextType>;
  SetTopicActivePayload?: SetTopicActivePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestionVariation?: SuggestionVariationResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicExecution?: TopicExecutionResolvers<ContextType>;
  TopicParameter?: TopicParameterResolvers<ContextType>;
  TopicResult?: TopicResultResolvers<ContextType>;
  UpdateAiInsightPayload?: UpdateAiInsightPayloadResolvers<ContextType>;
  UpdateInsightPayload?: UpdateInsightPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WebsiteScan?: WebsiteScanResolvers<ContextType>;
};

