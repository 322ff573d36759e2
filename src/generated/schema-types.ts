export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A point in time: ISO 8601 in UTC with milliseconds, such as `2026-02-02T23:09:51.327Z`. Input may carry
   * another offset; without an offset it is read as UTC, and a date alone as its first moment.
   */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** One call to a model provider. */
export type AiAttempt = {
  __typename?: 'AiAttempt';
  /** How long the call took, in milliseconds. */
  latencyMs: Scalars['Int']['output'];
  /** The model that was called. */
  model: Scalars['String']['output'];
  /** `ok`, or the code of the failure, such as `LLM_TIMEOUT`. */
  outcome: Scalars['String']['output'];
  /** The configured name of the provider that was called. */
  provider: Scalars['String']['output'];
  /** The provider's HTTP status; null when there was no HTTP response. */
  status?: Maybe<Scalars['Int']['output']>;
};

/** Whom a workforce insight is for when it names no single user. */
export type AiAudienceType =
  /** The company's administrators; managers see it, too. */
  | 'ADMIN'
  /** Everybody in the company. */
  | 'COMPANY'
  /** Every employee, or the one user who is named. */
  | 'EMPLOYEE'
  /** The company's managers. */
  | 'MANAGER';

/**
 * An insight, analytic or tip for a company or one of its people. docs/workforce-insights.md says who may see
 * it; for everyone else it does not exist.
 */
export type AiInsight = Node & {
  __typename?: 'AiInsight';
  /** Whether it has reached its audience. */
  aiStatus: AiInsightStatus;
  /** The time that it applies to. */
  applicablePeriod: ApplicablePeriod;
  /** Whom it is for; null when none was given or `audienceTypeRaw` is not an enum value. */
  audienceType?: Maybe<AiAudienceType>;
  /** The audience type as given, normally an `AiAudienceType` in lower case; null when none was given. */
  audienceTypeRaw?: Maybe<Scalars['String']['output']>;
  /** The named user's record; null when no user is named or the user is unknown. */
  audienceUser?: Maybe<AudienceUser>;
  /** The user that it is for; null when it is for all whom `audienceType` names, or, without one, for managers. */
  audienceUserId?: Maybe<Scalars['ID']['output']>;
  /**
   * An object that describes a chart. Computed insights and the agent's answers have `type` (`bar` or `line`),
   * `labels`, and `series` with `name` and `values`. Null when there is none.
   */
  chart?: Maybe<Scalars['JSON']['output']>;
  /** The company that it belongs to: the tenant. */
  companyId: Scalars['ID']['output'];
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** An object with the figures that the text names, by name; null when there is none. */
  data?: Maybe<Scalars['JSON']['output']>;
  /** When it was delivered; null while it is pending. */
  deliveredTime?: Maybe<Scalars['DateTime']['output']>;
  /** The details, JSON as text: result, message, chart data or recommendation. */
  details: Scalars['String']['output'];
  /** `details` as JSON; null when the text is not valid JSON. */
  detailsJson?: Maybe<Scalars['JSON']['output']>;
  /** The insight's own id, also used by REST. */
  id: Scalars['ID']['output'];
  /**
   * `absenteeismPattern`, `staffingPrediction`, `shiftAnomaly` or `productivityTip` for insights that the
   * gateway computed; any text for others.
   */
  insightType: Scalars['String']['output'];
  /** Always true: deleted insights are not returned. */
  isActive: Scalars['Boolean']['output'];
  /** Opaque id for `node(id)`. */
  nodeId: Scalars['ID']['output'];
  /** The user or service that created it. */
  ownerId: Scalars['ID']['output'];
  /** The period in words; null when none was given. */
  period?: Maybe<Scalars['String']['output']>;
  /** Starts at 1 and grows by one with every change. */
  recordVersion: Scalars['Int']['output'];
  /** What to do about it; null when there is none. */
  suggestion?: Maybe<Scalars['String']['output']>;
  /** The insight in a sentence or two; null for insights created without one. */
  summary?: Maybe<Scalars['String']['output']>;
  /** A headline; null for insights created without one. */
  title?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** An answer of the workforce insight agent (docs/workforce-agent.md). */
export type AiInsightAnswer = {
  __typename?: 'AiInsightAnswer';
  /** Every call to a provider, in order; the last one gave the answer. */
  attempts: Array<AiAttempt>;
  /** A chart: `type` (`bar` or `line`), `labels`, and `series` with `name` and `values`. Null when there is none. */
  chart?: Maybe<Scalars['JSON']['output']>;
  /** An object with the figures that the answer names, by name; null when it names none. */
  data?: Maybe<Scalars['JSON']['output']>;
  /**
   * What the answer is about: `absenteeismPattern`, `staffingPrediction`, `shiftAnomaly`, `productivityTip`, or
   * `generalAdvice` when it does not concern the company's figures.
   */
  insightType: Scalars['String']['output'];
  /** Whether a provider other than the primary one answered. */
  isDegraded: Scalars['Boolean']['output'];
  /** The model that answered; `offline-rules-1` if no provider is configured. */
  model: Scalars['String']['output'];
  /** The period that the answer speaks of, in words; null when it speaks of none. */
  period?: Maybe<Scalars['String']['output']>;
  /** The configured name of the provider that answered; `offline` if none is configured. */
  provider: Scalars['String']['output'];
  /** The whole answer in plain text. */
  response: Scalars['String']['output'];
  /** What to do about it; null when there is nothing to do. */
  suggestion?: Maybe<Scalars['String']['output']>;
  /** The answer in one sentence. */
  summary: Scalars['String']['output'];
  /** A headline. */
  title: Scalars['String']['output'];
  /** Tokens of all calls, input and output together; 0 if providers do not report them. */
  tokensUsed: Scalars['Int']['output'];
};

/** One page of workforce insights. */
export type AiInsightConnection = {
  __typename?: 'AiInsightConnection';
  /** The page's insights with their cursors. */
  edges: Array<AiInsightEdge>;
  /** The page's insights without cursors. */
  nodes: Array<AiInsight>;
  /** How to reach the neighbouring pages. */
  pageInfo: PageInfo;
  /** Number of insights that match the filter and that the viewer may see, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A workforce insight and its place in the list. */
export type AiInsightEdge = {
  __typename?: 'AiInsightEdge';
  /** Pass it as `after` or `before` to page from this insight. */
  cursor: Scalars['String']['output'];
  /** The insight at this place. */
  node: AiInsight;
};

/**
 * Narrows a list of workforce insights. Fields combine with AND, the values of one field with OR. An absent or
 * null field does not narrow; an empty list matches nothing.
 */
export type AiInsightFilter = {
  /** Statuses to include. */
  aiStatus?: InputMaybe<Array<AiInsightStatus>>;
  /** Insights whose period overlaps this span. */
  applicablePeriod?: InputMaybe<AiInsightPeriodFilter>;
  /** Named users to include; insights that name no user do not match. */
  audienceUserId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Companies to include; companies other than the viewer's match nothing. */
  companyId?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Insight types to include. */
  insightType?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A part of an answer that is being written: a piece of its text, or, as the last part, the whole answer. */
export type AiInsightGenerationPart = {
  __typename?: 'AiInsightGenerationPart';
  /** The whole answer, whose `response` is the pieces before it joined; null except in the last part. */
  answer?: Maybe<AiInsightAnswer>;
  /** The next piece of the answer's text; null in the last part. */
  content?: Maybe<Scalars['String']['output']>;
};

/** A span of time; an absent end is open. ISO 8601 days or timestamps, read as UTC without an offset. */
export type AiInsightPeriodFilter = {
  /** Last day or moment, not before `startDate`; a day lasts to its end. */
  endDate?: InputMaybe<Scalars['String']['input']>;
  /** First day or moment. */
  startDate?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a workforce insight has reached its audience. */
export type AiInsightStatus =
  /** Delivered to its audience. */
  | 'DELIVERED'
  /** It could not be made or delivered. */
  | 'ERROR'
  /** Not delivered yet. */
  | 'PENDING';

/**
 * A company's subscription to AI insights. Without an active one, lists are empty and most workforce operations
 * are refused.
 */
export type AiSubscription = {
  __typename?: 'AiSubscription';
  /** Whether it is active now: switched on, and `until` has not passed. */
  active: Scalars['Boolean']['output'];
  /** The company that it belongs to: the tenant. */
  companyId: Scalars['ID']['output'];
  /** When it ends by itself; null when it lasts until it is switched off. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** The answer to a query about the client; the client is the viewer's tenant. */
export type Analysis = {
  __typename?: 'Analysis';
  /** The answer in plain text. */
  answer: Scalars['String']['output'];
  /** How sure the answer is, from 0 to 1. Rules that take a model's place claim 0.8 times their usual confidence. */
  confidence: Scalars['Float']['output'];
  /** How the answer was made. */
  metadata: AnalysisMetadata;
  /** What to do, the most urgent first; at most `maxRecommendations`. */
  recommendations: Array<PortalRecommendation>;
  /** The parts of the client's context that the answer is based on. */
  sources: Array<ContextPart>;
  /** Questions that make sense next. */
  suggestions: Array<Scalars['String']['output']>;
  /** The kind of answer that was asked for. */
  type: AnalysisType;
};

/** How an analysis was made and what it cost. */
export type AnalysisMetadata = {
  __typename?: 'AnalysisMetadata';
  /** The provider's model; `offline-rules-1` or `rules-1` when rules answered. */
  aiModel: Scalars['String']['output'];
  /**
   * The name of the provider that answered; `offline` if none is configured; `deterministic` if rules answered
   * because the type asks no model or no model could answer.
   */
  aiProvider: Scalars['String']['output'];
  /** Every call to a provider, in order. */
  attempts: Array<AiAttempt>;
  /** Milliseconds from the accepted query to its answer. */
  executionTimeMs: Scalars['Int']['output'];
  /** Whether a provider other than the primary one answered, or rules took a model's place. */
  isDegraded: Scalars['Boolean']['output'];
  /** Tokens of all calls, failed ones included as far as providers report them; 0 when no model was called. */
  tokensUsed: Scalars['Int']['output'];
};

/**
 * A processed portal query and its outcome. Queries that were refused as malformed leave none; runs are kept for
 * good.
 */
export type AnalysisRun = Node & {
  __typename?: 'AnalysisRun';
  /** The provider's model; `offline-rules-1` or `rules-1` when rules answered. */
  aiModel: Scalars['String']['output'];
  /** The provider that answered; `offline` if none is configured, `deterministic` if rules answered. */
  aiProvider: Scalars['String']['output'];
  /** The answer in plain text; null on failure. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When the query was answered or failed. */
  completedAt: Scalars['DateTime']['output'];
  /** How sure the answer is, from 0 to 1; null on failure. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Code and message of the failure; null on success. */
  errorDetails?: Maybe<Scalars['String']['output']>;
  /** Milliseconds from the accepted query to its outcome. */
  executionTimeMs: Scalars['Int']['output'];
  /** The run's own id, also used by REST. */
  id: Scalars['ID']['output'];
  /** Whether a provider other than the primary one answered, or rules took a model's place. */
  isDegraded: Scalars['Boolean']['output'];
  /** Whether there is an answer. */
  isSuccess: Scalars['Boolean']['output'];
  /** The limit as given; null if none was given. */
  maxRecommendations?: Maybe<Scalars['Int']['output']>;
  /** Opaque id for `node(id)`. */
  nodeId: Scalars['ID']['output'];
  /** The question; null for types that ask none. */
  query?: Maybe<Scalars['String']['output']>;
  /** What to do, the most urgent first; empty on failure. */
  recommendations: Array<PortalRecommendation>;
  /** The parts of the client's context that the answer is based on; empty on failure. */
  sources: Array<ContextPart>;
  /** Questions that make sense next; empty on failure. */
  suggestions: Array<Scalars['String']['output']>;
  /** Tokens of all calls, failed ones included as far as providers report them. */
  tokensUsed: Scalars['Int']['output'];
  /** The kind of answer that was asked for. */
  type: AnalysisType;
  /** The user who asked. */
  userId: Scalars['ID']['output'];
};

/** One page of runs. */
export type AnalysisRunConnection = {
  __typename?: 'AnalysisRunConnection';
  /** The page's runs with their cursors. */
  edges: Array<AnalysisRunEdge>;
  /** The page's runs without cursors. */
  nodes: Array<AnalysisRun>;
  /** How to reach the neighbouring pages. */
  pageInfo: PageInfo;
  /** Number of runs that match scope and filter, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A run and its place in the list. */
export type AnalysisRunEdge = {
  __typename?: 'AnalysisRunEdge';
  /** Pass it as `after` or `before` to page from this run. */
  cursor: Scalars['String']['output'];
  /** The run at this place. */
  node: AnalysisRun;
};

/** Narrows a list of runs. */
export type AnalysisRunFilter = {
  /** Types to include; all when absent, none for an empty list. */
  type?: InputMaybe<Array<AnalysisType>>;
};

/** A portal query in the inbox. */
export type AnalysisRunItem = InsightItem & {
  __typename?: 'AnalysisRunItem';
  /** The run itself. */
  analysisRun: AnalysisRun;
  /** When the query was answered or failed. */
  createdAt: Scalars['DateTime']['output'];
  /** Always `PORTAL`. */
  domain: InboxDomain;
  /** Always null. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** Always null. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** The `nodeId` of the run. */
  id: Scalars['ID']['output'];
  /** Always null. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** Always null. */
  severity?: Maybe<InsightSeverity>;
  /** The answer; the failure when the query failed. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The question; a fixed title for the types that ask none. */
  title: Scalars['String']['output'];
};

/** What kind of answer a portal query asks for. */
export type AnalysisType =
  /** Explains what a metric means, by a language model and the glossary (docs/portal-glossary.md). */
  | 'EXPLAIN'
  /** Answers a question in plain language from the client's figures, by a language model. */
  | 'NLQ'
  /** Picks recommendations from the curated library, by rules (docs/portal-playbook.md). */
  | 'PLAYBOOK'
  /** Explains the client's visibility scores, by rules (docs/portal-scoring.md). */
  | 'SCORING';

/** A query about the client. */
export type AnalyzeInput = {
  /** How many recommendations to return at most, 1 to 20; 5 by default. */
  maxRecommendations?: InputMaybe<Scalars['Int']['input']>;
  /** The question, 1 to 2,000 characters. Required for `NLQ` and `EXPLAIN`, ignored for the other types. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** What kind of answer to give. */
  type: AnalysisType;
};

/** The result of `analyze`. */
export type AnalyzePayload = {
  __typename?: 'AnalyzePayload';
  /** The answer; null when `userErrors` is not empty. */
  analysis?: Maybe<Analysis>;
  /** Why there is no answer; empty on success. */
  userErrors: Array<UserError>;
};

/** The days or moments that a workforce insight applies to, both ends included. ISO 8601, kept as given. */
export type ApplicablePeriod = {
  __typename?: 'ApplicablePeriod';
  /** Last day or moment; a day lasts to its end. Read as UTC without an offset. */
  endDate: Scalars['String']['output'];
  /** First day or moment; read as UTC without an offset. */
  startDate: Scalars['String']['output'];
};

/** The days or moments that a workforce insight applies to, both ends included. */
export type ApplicablePeriodInput = {
  /** Last day or moment, not before `startDate`; a day lasts to its end. Kept as given. */
  endDate: Scalars['String']['input'];
  /** First day or moment: an ISO 8601 date or timestamp, kept as given. */
  startDate: Scalars['String']['input'];
};

/** The user that a workforce insight is for. */
export type AudienceUser = {
  __typename?: 'AudienceUser';
  /** URL of a picture; null when there is none. */
  avatar?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  email: Scalars['String']['output'];
  /** First and last name. */
  fullname: Scalars['String']['output'];
};

/** A summary of the company's state on one day; at most one for each day. */
export type Briefing = Node & {
  __typename?: 'Briefing';
  /** The day that it describes, `YYYY-MM-DD`. */
  briefingDate: Scalars['String']['output'];
  /** How well the records support it, 0 to 1; 0 without any records. */
  confidence: Scalars['Float']['output'];
  /** When the day's first briefing was stored. */
  createdAt: Scalars['DateTime']['output'];
  /** The figures behind it. */
  evidence: Evidence;
  /** When its text was written. */
  generatedAt: Scalars['DateTime']['output'];
  /** The company's known figures, a sentence each. */
  highlights: Array<Scalars['String']['output']>;
  /** The briefing's own id, also used by REST. */
  id: Scalars['ID']['output'];
  /** Milliseconds that writing the text took; 0 for the template. */
  latencyMs: Scalars['Int']['output'];
  /** The model that wrote the text; `template-1` if none did. */
  modelName: Scalars['String']['output'];
  /** The model tier that was asked for: `decision`. */
  modelTier: Scalars['String']['output'];
  /** Opaque id for `node(id)`. */
  nodeId: Scalars['ID']['output'];
  /** The run that wrote it. */
  runId: Scalars['ID']['output'];
  /** The state of the company in a sentence or two. */
  summary: Scalars['String']['output'];
  /** A headline in English. */
  title: Scalars['String']['output'];
  /** Tokens that writing the text took; 0 for the template. */
  tokensUsed: Scalars['Int']['output'];
  /** What to do today, the most urgent first, at most five; names no person. */
  topActions: Array<Scalars['String']['output']>;
  /** When a run last rewrote it from other figures. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Which job to cancel. */
export type CancelJobInput = {
  /** The job's own id, not its `nodeId`. */
  jobId: Scalars['ID']['input'];
};

/** The result of `cancelJob`. */
export type CancelJobPayload = {
  __typename?: 'CancelJobPayload';
  /**
   * The job, now `FAILED` with `CANCELLED`; unchanged if it had already ended; null when `userErrors` is not
   * empty.
   */
  job?: Maybe<Job>;
  /** Why the job was not found; empty on success. */
  userErrors: Array<UserError>;
};

/** Which way cash moves, seen from the company. */
export type CashDirection =
  /** Received. */
  | 'IN'
  /** Paid. */
  | 'OUT';

/** A stored part of the client's context; the client is the viewer's tenant. */
export type ClientContextPart = {
  __typename?: 'ClientContextPart';
  /** The part as stored, including fields that its schema does not name. */
  data: Scalars['JSON']['output'];
  /** Which part this is. */
  part: ContextPart;
  /** The scan before the one in `data`, for `SCORES` only; null for other parts and while there is only one scan. */
  previousScan?: Maybe<Scalars['JSON']['output']>;
  /** When the part was stored. */
  storedAt: Scalars['DateTime']['output'];
};

/** A coaching insight in the inbox. */
export type CoachingInsightItem = InsightItem & {
  __typename?: 'CoachingInsightItem';
  /** When the insight was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Always `COACHING`. */
  domain: InboxDomain;
  /** Always null. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** Always null. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** The `nodeId` of the coaching insight. */
  id: Scalars['ID']['output'];
  /** The coaching insight itself. */
  insight: Insight;
  /** Always null. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** The insight's priority; null when its raw value is outside the enum. */
  severity?: Maybe<InsightSeverity>;
  /** The insight's description. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The insight's title. */
  title: Scalars['String']['output'];
};

/** Which records to look at. */
export type ComputeAiInsightsInput = {
  /** The days whose records are evaluated. */
  period: DayPeriodInput;
};

/** The result of `computeAiInsights`. */
export type ComputeAiInsightsPayload = {
  __typename?: 'ComputeAiInsightsPayload';
  /** The insights that this run delivered; empty when it found nothing that an earlier run had not delivered. */
  aiInsights: Array<AiInsight>;
  /**
   * Number of patterns found in the period, including those that earlier runs delivered; 0 when `userErrors` is
   * not empty.
   */
  foundCount: Scalars['Int']['output'];
  /** Why nothing was computed; empty on success. */
  userErrors: Array<UserError>;
};

/** The parts of what is known about a portal's client (docs/portal-context.md). */
export type ContextPart =
  /** Open tasks. */
  | 'ACTION_ITEMS'
  /** Website traffic and engagement in a period, and in the period before. */
  | 'ANALYTICS'
  /** What similar businesses reach; replaces the score model's own benchmarks. */
  | 'BENCHMARKS'
  /** Published posts. */
  | 'CONTENT'
  /** Goals with metric, target, current value and due date. */
  | 'GOALS'
  /** The client's vertical and who the client is. */
  | 'PROFILE'
  /** Visibility scores of the latest scan, overall and by component, 0 to 100. */
  | 'SCORES'
  /** Reach, engagement and followers on social media, in total and by platform. */
  | 'SOCIAL';

/** A workforce insight to create. */
export type CreateAiInsightInput = {
  /** Whether it counts as delivered; `DELIVERED` publishes `aiInsightDelivered`. */
  aiStatus?: AiInsightStatus;
  /** The time that it applies to. */
  applicablePeriod: ApplicablePeriodInput;
  /** The user that it is for, 1 to 256 bytes of UTF-8; absent when it names no single user. */
  audienceUserId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was delivered. For `DELIVERED` now by default; ignored for `PENDING`. */
  deliveredTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** The details, JSON as text. */
  details: Scalars['String']['input'];
  /** The kind of insight, 1 to 256 bytes of UTF-8. */
  insightType: Scalars['String']['input'];
};

/** The result of `createAiInsight`. */
export type CreateAiInsightPayload = {
  __typename?: 'CreateAiInsightPayload';
  /** The new insight; null when `userErrors` is not empty. */
  aiInsight?: Maybe<AiInsight>;
  /** Why nothing was created; empty on success. */
  userErrors: Array<UserError>;
};

/** A span of days, both ends included. */
export type DayPeriodInput = {
  /** Last day, `YYYY-MM-DD`; not before `startDate` and at most 366 days after it. */
  endDate: Scalars['String']['input'];
  /** First day, `YYYY-MM-DD`. */
  startDate: Scalars['String']['input'];
};

/** Which workforce insight to delete. */
export type DeleteAiInsightInput = {
  /** The insight to delete. */
  id: Scalars['ID']['input'];
};

/** The result of `deleteAiInsight`. */
export type DeleteAiInsightPayload = {
  __typename?: 'DeleteAiInsightPayload';
  /** The id of the deleted insight; null when `userErrors` is not empty. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted; empty on success. */
  userErrors: Array<UserError>;
};

/** Which coaching insight to delete. */
export type DeleteInsightInput = {
  /** The insight to delete. */
  id: Scalars['ID']['input'];
};

/** The result of `deleteInsight`. */
export type DeleteInsightPayload = {
  __typename?: 'DeleteInsightPayload';
  /** The id of the deleted insight; null when `userErrors` is not empty. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why nothing was deleted; empty on success. */
  userErrors: Array<UserError>;
};

/** Travel records to delete. */
export type DeleteTravelRecordsInput = {
  /** Ids of the records, at most 1,000; unknown ones are ignored. */
  ids: Array<Scalars['ID']['input']>;
  /** The kind of all records in `ids`. */
  kind: TravelRecordKind;
};

/** The result of `deleteTravelRecords`. */
export type DeleteTravelRecordsPayload = {
  __typename?: 'DeleteTravelRecordsPayload';
  /** Number of records that existed and were deleted; 0 when `userErrors` is not empty. */
  deletedCount: Scalars['Int']['output'];
  /** Why nothing was deleted; empty on success. */
  userErrors: Array<UserError>;
};

/** The figures behind an insight. */
export type Evidence = {
  __typename?: 'Evidence';
  /** The figures, the one furthest beyond its threshold first. Unknown figures are left out. */
  metrics: Array<EvidenceMetric>;
  /** The day that the figures are of, or the first day of their month, `YYYY-MM-DD`. */
  referencePeriod: Scalars['String']['output'];
  /**
   * The context views that the figures come from, such as `ai_context_command_center_v1`
   * (docs/travel-insights.md).
   */
  sourceViewNames: Array<Scalars['String']['output']>;
  /** The figures in a sentence. */
  summary: Scalars['String']['output'];
};

/** A figure computed from the company's records; no model writes figures. */
export type EvidenceMetric = {
  __typename?: 'EvidenceMetric';
  /**
   * What the figure is compared with, such as the year before or a benchmark; null when there is nothing to
   * compare with.
   */
  baselineValue?: Maybe<Scalars['Float']['output']>;
  /** The figure now, in `unit`; amounts with 2 decimals, everything else with up to 4. */
  currentValue: Scalars['Float']['output'];
  /**
   * `currentValue` less `baselineValue`, in `unit`: an absolute difference, not a percentage. Null without a
   * baseline.
   */
  deltaPct?: Maybe<Scalars['Float']['output']>;
  /** The figure's name, such as `conversion_rate`. docs/travel-insights.md lists all. */
  key: Scalars['String']['output'];
  /** The figure's name for people, in English. */
  label: Scalars['String']['output'];
  /** What the values are measured in. */
  unit: EvidenceUnit;
};

/** What the values of an evidence metric are measured in. */
export type EvidenceUnit =
  /** A number of things, such as leads or trips. */
  | 'COUNT'
  /** An amount in the tenant's currency. */
  | 'CURRENCY'
  /** A number of days. */
  | 'DAYS'
  /** A fraction: 0.271 is 27.1 %. */
  | 'RATIO';

/** The result of `executeTopicAsync`. */
export type ExecuteTopicAsyncPayload = {
  __typename?: 'ExecuteTopicAsyncPayload';
  /** The accepted job; null when `userErrors` is not empty. */
  job?: Maybe<Job>;
  /** Why no job was accepted; empty on success. A later failure is the job's own. */
  userErrors: Array<UserError>;
};

/** The topic to execute, and its parameters. */
export type ExecuteTopicInput = {
  /** A JSON object with the topic's parameters by name; absent is the empty object. Unknown names are ignored. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** The topic's id; it must be active and of type `SINGLE_SHOT`. */
  topicId: Scalars['ID']['input'];
};

/** The result of `executeTopic`. */
export type ExecuteTopicPayload = {
  __typename?: 'ExecuteTopicPayload';
  /** The finished execution; null when `userErrors` is not empty. */
  execution?: Maybe<TopicExecution>;
  /** Why there is no result; empty on success. */
  userErrors: Array<UserError>;
};

/** How a topic's result was obtained and what it cost. */
export type ExecutionMetadata = {
  __typename?: 'ExecutionMetadata';
  /** Every call to a provider, in order; the last one gave the result. */
  attempts: Array<AiAttempt>;
  /** Why the model stopped, as the provider says; `stop` for a whole answer. */
  finishReason: Scalars['String']['output'];
  /** Whether a provider other than the primary one answered. */
  isDegraded: Scalars['Boolean']['output'];
  /** The model that answered; `offline-rules-1` if no provider is configured. */
  model: Scalars['String']['output'];
  /** Milliseconds from the start of the execution to its result, fetching a web page included. */
  processingTimeMs: Scalars['Int']['output'];
  /** The configured name of the provider that answered; `offline` if none is configured. */
  provider: Scalars['String']['output'];
  /** Tokens of all calls, input and output together; 0 if providers do not report them. */
  tokensUsed: Scalars['Int']['output'];
};

/** A question for the insight agent. */
export type GenerateAiInsightInput = {
  /** The question in plain language, 1 to 4,000 characters. */
  prompt: Scalars['String']['input'];
};

/** The result of `generateAiInsight`. */
export type GenerateAiInsightPayload = {
  __typename?: 'GenerateAiInsightPayload';
  /** The answer; null when `userErrors` is not empty. */
  answer?: Maybe<AiInsightAnswer>;
  /** Why there is no answer; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * Travel records to import. All are checked before any is saved: either all are saved or none. An existing id is
 * overwritten; when an id occurs twice the last one wins; importing the same records again changes nothing.
 */
export type ImportTravelRecordsInput = {
  /** Cash received and paid. */
  cashMovements?: InputMaybe<Array<TravelCashMovementInput>>;
  /** Pay. */
  compensation?: InputMaybe<Array<TravelCompensationInput>>;
  /** Deposits that customers owe. */
  deposits?: InputMaybe<Array<TravelDepositInput>>;
  /** Travel consultants. */
  employees?: InputMaybe<Array<TravelEmployeeInput>>;
  /** Currency holdings. */
  fxHoldings?: InputMaybe<Array<TravelFxHoldingInput>>;
  /** Exchange rates. */
  fxRates?: InputMaybe<Array<TravelFxRateInput>>;
  /** Trips, quoted or booked. */
  itineraries?: InputMaybe<Array<TravelItineraryInput>>;
  /** Enquiries. */
  leads?: InputMaybe<Array<TravelLeadInput>>;
  /** Invoices and credit notes from suppliers. */
  supplierInvoices?: InputMaybe<Array<TravelSupplierInvoiceInput>>;
  /** Revenue targets. */
  targets?: InputMaybe<Array<TravelTargetInput>>;
};

/** The result of `importTravelRecords`. */
export type ImportTravelRecordsPayload = {
  __typename?: 'ImportTravelRecordsPayload';
  /** Number of records given; 0 when `userErrors` is not empty. */
  savedCount: Scalars['Int']['output'];
  /** The first faulty record; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * Workforce records to import. All are checked before any is saved: either all are saved or none. An existing id
 * is overwritten; when an id occurs twice the last one wins; importing the same records again changes nothing.
 */
export type ImportWorkforceRecordsInput = {
  /** Rostered shifts with the time worked. */
  attendance?: InputMaybe<Array<WorkforceAttendanceInput>>;
  /** Departments of the company. */
  departments?: InputMaybe<Array<WorkforceDepartmentInput>>;
  /** People who work for the company. */
  employees?: InputMaybe<Array<WorkforceEmployeeInput>>;
  /** Leave of employees. */
  leave?: InputMaybe<Array<WorkforceLeaveInput>>;
  /** Pieces of work. */
  tasks?: InputMaybe<Array<WorkforceTaskInput>>;
  /** People who can sign in. */
  users?: InputMaybe<Array<WorkforceUserInput>>;
};

/** The result of `importWorkforceRecords`. */
export type ImportWorkforceRecordsPayload = {
  __typename?: 'ImportWorkforceRecordsPayload';
  /** Number of records given; 0 when `userErrors` is not empty. */
  savedCount: Scalars['Int']['output'];
  /** The first faulty record; empty on success. */
  userErrors: Array<UserError>;
};

/** Where an inbox item comes from. */
export type InboxDomain =
  /** Coaching insights of the tenant. */
  | 'COACHING'
  /** The viewer's own portal queries. */
  | 'PORTAL'
  /** Travel insight events and recommendations of the tenant. */
  | 'TRAVEL'
  /** Workforce insights that the viewer may see; none while the company has no AI subscription. */
  | 'WORKFORCE';

/**
 * A coaching insight. Values are stored as given, so each enumerated field comes twice: as an enum, which is
 * null for a value outside the enum, and as the raw stored string.
 */
export type Insight = Node & {
  __typename?: 'Insight';
  /** How the insight serves the business's purpose and values; null when not given. */
  alignmentImpact?: Maybe<Scalars['String']['output']>;
  /** The expected impact on the business; null when not given or when `businessImpactRaw` is not an enum value. */
  businessImpact?: Maybe<InsightLevel>;
  /** The stored impact, normally an `InsightLevel` in lower case; null when not given. */
  businessImpactRaw?: Maybe<Scalars['String']['output']>;
  /** The business area; null when `categoryRaw` is not an enum value. */
  category?: Maybe<InsightCategory>;
  /** The stored category, normally an `InsightCategory` in lower case. */
  categoryRaw: Scalars['String']['output'];
  /** When the insight was created, as given or as first saved. */
  createdAt: Scalars['DateTime']['output'];
  /** The full text of the insight. */
  description: Scalars['String']['output'];
  /** The expected effort; null when not given or when `effortRequiredRaw` is not an enum value. */
  effortRequired?: Maybe<InsightLevel>;
  /** The stored effort, normally an `InsightLevel` in lower case; null when not given. */
  effortRequiredRaw?: Maybe<Scalars['String']['output']>;
  /** The caller's own id, also used by REST; unique within the tenant. */
  id: Scalars['ID']['output'];
  /** Whether business impact is high, effort is low, and the insight is neither dismissed nor completed. */
  isQuickWin: Scalars['Boolean']['output'];
  /** The column of the KISS board; null when `kissCategoryRaw` is not an enum value. */
  kissCategory?: Maybe<KissCategory>;
  /** The stored KISS category, normally a `KissCategory` in lower case. */
  kissCategoryRaw: Scalars['String']['output'];
  /** Opaque id for `node(id)`. */
  nodeId: Scalars['ID']['output'];
  /** How urgent it is; null when `priorityRaw` is not an enum value. */
  priority?: Maybe<InsightPriority>;
  /** The stored priority, normally an `InsightPriority` in lower case. */
  priorityRaw: Scalars['String']['output'];
  /** The state of the work; null when `statusRaw` is not an enum value. */
  status?: Maybe<InsightStatus>;
  /** The stored status, normally an `InsightStatus` in lower case. */
  statusRaw: Scalars['String']['output'];
  /** A short headline. */
  title: Scalars['String']['output'];
  /** When the insight last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Coaching insights arranged in the four KISS columns. */
export type InsightBoard = {
  __typename?: 'InsightBoard';
  /** Always four, in the order keep, improve, start, stop. */
  columns: Array<InsightBoardColumn>;
  /** Where to begin: the matching insights with `isQuickWin`, newest first. */
  quickWins: Array<Insight>;
  /** Number of insights that match the filter, including those outside the four columns. */
  totalCount: Scalars['Int']['output'];
};


/** Coaching insights arranged in the four KISS columns. */
export type InsightBoardQuickWinsArgs = {
  first?: Scalars['Int']['input'];
};

/** The insights of one KISS category. */
export type InsightBoardColumn = {
  __typename?: 'InsightBoardColumn';
  /** Number of insights in the column that match the board's filter. */
  count: Scalars['Int']['output'];
  /** The column's insights, newest first. */
  insights: Array<Insight>;
  /** The category of all insights in this column. */
  kissCategory: KissCategory;
  /** How many of them are quick wins. */
  quickWinCount: Scalars['Int']['output'];
};


/** The insights of one KISS category. */
export type InsightBoardColumnInsightsArgs = {
  first?: Scalars['Int']['input'];
};

/** The business area that a coaching insight concerns. */
export type InsightCategory =
  /** Money: revenue, costs and cash. */
  | 'FINANCE'
  /** Managing and developing people. */
  | 'LEADERSHIP'
  /** Winning and keeping customers. */
  | 'MARKETING'
  /** Processes and day-to-day delivery. */
  | 'OPERATIONS'
  /** Direction, positioning and long-term plans. */
  | 'STRATEGY'
  /** Software, tools and systems. */
  | 'TECHNOLOGY';

/** A change to a coaching insight of the viewer's tenant. */
export type InsightChange = {
  __typename?: 'InsightChange';
  /** When the change was stored. */
  changedAt: Scalars['DateTime']['output'];
  /** The insight after the change; null when it was deleted. */
  insight?: Maybe<Insight>;
  /** The id of the changed insight. */
  insightId: Scalars['ID']['output'];
  /** What happened. */
  type: InsightChangeType;
};

/** What happened to a coaching insight. */
export type InsightChangeType =
  /** It was removed. */
  | 'DELETED'
  /** It was created, or overwritten by a save. */
  | 'SAVED'
  /** Some of its fields were changed. */
  | 'UPDATED';

/** One page of coaching insights. */
export type InsightConnection = {
  __typename?: 'InsightConnection';
  /** The page's insights with their cursors. */
  edges: Array<InsightEdge>;
  /** The page's insights without cursors. */
  nodes: Array<Insight>;
  /** How to reach the neighbouring pages. */
  pageInfo: PageInfo;
  /** Number of insights that match the filter, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An insight and its place in the list. */
export type InsightEdge = {
  __typename?: 'InsightEdge';
  /** Pass it as `after` or `before` to page from this insight; valid for the same `orderBy.field` only. */
  cursor: Scalars['String']['output'];
  /** The insight at this place. */
  node: Insight;
};

/**
 * A condition in the company's figures that a run has found. The same event stands for it until a run finds it
 * gone; while a condition holds there is at most one open event for it.
 */
export type InsightEvent = Node & {
  __typename?: 'InsightEvent';
  /** When a run found the condition gone; null while it holds. */
  clearedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the event was resolved or dismissed; null while it is neither. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How sure the finding is, 0 to 1, from the size of the sample and of the effect. */
  confidence: Scalars['Float']['output'];
  /** When a run first found the condition. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether it concerns a consultant or the company. */
  domain: TravelInsightDomain;
  /** The employee's id, the tenant or the currency code, by `entityType`. */
  entityId: Scalars['ID']['output'];
  /** What it concerns: `employee`, `company` or `currency`. */
  entityType: Scalars['String']['output'];
  /** The figures behind it. */
  evidence: Evidence;
  /** When title, summary and action were written. */
  generatedAt: Scalars['DateTime']['output'];
  /** Changes of the status, oldest first. */
  history: Array<ReviewChange>;
  /** The event's own id, also used by REST. */
  id: Scalars['ID']['output'];
  /** The detector that found it, such as `coaching_signal` (docs/travel-insights.md). */
  insightType: Scalars['String']['output'];
  /** Milliseconds that writing them took; 0 for the template. */
  latencyMs: Scalars['Int']['output'];
  /** The model that wrote them; `template-1` if none did. */
  modelName: Scalars['String']['output'];
  /** The model tier that was asked for: `decision`. */
  modelTier: Scalars['String']['output'];
  /** Opaque id for `node(id)`. */
  nodeId: Scalars['ID']['output'];
  /** Urgency, from 1, the most urgent, to 5. */
  priority: Scalars['Int']['output'];
  /** The work that follows from the event; null when it was never urgent enough to need any (priority 5). */
  recommendation?: Maybe<Recommendation>;
  /** What to do about it. */
  recommendedAction: Scalars['String']['output'];
  /** The run that wrote them. */
  runId: Scalars['ID']['output'];
  /** How far the effect exceeds the detector's threshold. */
  severity: InsightSeverity;
  /** How far people have come with it; always the same as its recommendation's. */
  status: ReviewStatus;
  /** What was found, in a sentence or two. */
  summary: Scalars['String']['output'];
  /** A headline in English. */
  title: Scalars['String']['output'];
  /** Tokens that writing them took; 0 for the template. */
  tokensUsed: Scalars['Int']['output'];
  /** When a run or a user last changed the event. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One page of insight events. */
export type InsightEventConnection = {
  __typename?: 'InsightEventConnection';
  /** The page's events with their cursors. */
  edges: Array<InsightEventEdge>;
  /** The page's events without cursors. */
  nodes: Array<InsightEvent>;
  /** How to reach the neighbouring pages. */
  pageInfo: PageInfo;
  /** Number of events that match the filter, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An event and its place in the list. */
export type InsightEventEdge = {
  __typename?: 'InsightEventEdge';
  /** Pass it as `after` or `before` to page from this event. */
  cursor: Scalars['String']['output'];
  /** The event at this place. */
  node: InsightEvent;
};

/** Narrows a list of events. Fields combine with AND; an absent or null field does not narrow. */
export type InsightEventFilter = {
  /** First day of `createdAt`, `YYYY-MM-DD`, UTC. */
  dateFrom?: InputMaybe<Scalars['String']['input']>;
  /** Last day of `createdAt`, `YYYY-MM-DD`, UTC; not before `dateFrom`. */
  dateTo?: InputMaybe<Scalars['String']['input']>;
  /** What the event concerns. */
  domain?: InputMaybe<TravelInsightDomain>;
  /**
   * True for events whose condition holds and that nobody has resolved or dismissed, as in REST's feed. False
   * does not narrow.
   */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Severity of the event. */
  severity?: InputMaybe<InsightSeverity>;
  /** Status of the event. */
  status?: InputMaybe<ReviewStatus>;
};

/** A travel insight event in the inbox. */
export type InsightEventItem = InsightItem & {
  __typename?: 'InsightEventItem';
  /** When a run first found the condition. */
  createdAt: Scalars['DateTime']['output'];
  /** Always `TRAVEL`. */
  domain: InboxDomain;
  /** The id of the employee, the tenant or the currency code, by `entityType`. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** `employee`, `company` or `currency`. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** The `nodeId` of the event. */
  id: Scalars['ID']['output'];
  /** The event itself. */
  insightEvent: InsightEvent;
  /** The event's urgency, from 1, the most urgent, to 5. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** The event's severity. */
  severity?: Maybe<InsightSeverity>;
  /** The event's summary. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The event's title. */
  title: Scalars['String']['output'];
};

/**
 * Narrows a list of coaching insights. Fields combine with AND, the values of one field with OR. An absent or
 * null field does not narrow; an empty list matches nothing.
 */
export type InsightFilter = {
  /** Business areas to include. */
  category?: InputMaybe<Array<InsightCategory>>;
  /** KISS columns to include. */
  kissCategory?: InputMaybe<Array<KissCategory>>;
  /** Priorities to include. */
  priority?: InputMaybe<Array<InsightPriority>>;
  /** Statuses to include. */
  status?: InputMaybe<Array<InsightStatus>>;
  /** Text that the title, description or alignment impact contains, ignoring case; 1 to 200 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A coaching insight to save. */
export type InsightInput = {
  /** How the insight serves the business's purpose and values. */
  alignmentImpact?: InputMaybe<Scalars['String']['input']>;
  /** The expected impact on the business. */
  businessImpact?: InputMaybe<InsightLevel>;
  /** The business area. */
  category: InsightCategory;
  /** When the insight was created; now when absent. */
  createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The full text of the insight. */
  description: Scalars['String']['input'];
  /** The expected effort. */
  effortRequired?: InputMaybe<InsightLevel>;
  /**
   * The insight's id, 1 to 256 bytes of UTF-8; generated when absent. An existing id is overwritten and keeps
   * its `createdAt`.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The column of the KISS board. */
  kissCategory: KissCategory;
  /** How urgent it is. */
  priority: InsightPriority;
  /** The state of the work; `ACTIVE` when absent. */
  status?: InputMaybe<InsightStatus>;
  /** A short headline. */
  title: Scalars['String']['input'];
  /** When the insight last changed. When absent it is `createdAt` for a new insight, now for an existing one. */
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * The fields that items of all domains share. Each type below also holds the typed object with everything its
 * domain knows about it.
 */
export type InsightItem = {
  /** When the object was created; for a portal query, when it was answered. */
  createdAt: Scalars['DateTime']['output'];
  /** The domain that the item comes from. */
  domain: InboxDomain;
  /** The id of the employee, the tenant or the currency code, by `entityType`; null outside travel. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** What the object concerns: `employee`, `company` or `currency`; null outside travel. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** The `nodeId` of the typed object, for `node(id)`. */
  id: Scalars['ID']['output'];
  /** Urgency from 1, the most urgent, to 5; null outside travel. */
  priority?: Maybe<Scalars['Int']['output']>;
  /**
   * How severe it is: a coaching insight's priority or a travel event's severity. Null in other domains, and for
   * a priority outside the enum.
   */
  severity?: Maybe<InsightSeverity>;
  /** What the object says; null when it has no text of its own. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The object's title; if it has none, its type or the question that was asked. */
  title: Scalars['String']['output'];
};

/** One page of the inbox. */
export type InsightItemConnection = {
  __typename?: 'InsightItemConnection';
  /** The page's items with their cursors. */
  edges: Array<InsightItemEdge>;
  /** The page's items without cursors. */
  nodes: Array<InsightItem>;
  /** How to reach the next page; the inbox pages forward only. */
  pageInfo: PageInfo;
};

/** An inbox item and its place in the list. */
export type InsightItemEdge = {
  __typename?: 'InsightItemEdge';
  /** Pass it as `after` to page from this item; valid for other `domains` and after the item is deleted, too. */
  cursor: Scalars['String']['output'];
  /** The item at this place. */
  node: InsightItem;
};

/** A rough size, of either impact on the business or effort required. */
export type InsightLevel =
  /** Large. */
  | 'HIGH'
  /** Small. */
  | 'LOW'
  /** Between small and large. */
  | 'MEDIUM';

/** How to sort coaching insights. */
export type InsightOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: InsightOrderField;
};

/** What coaching insights can be sorted by. Insights with equal values are sorted by id, in the same direction. */
export type InsightOrderField =
  /** When the insight was created. */
  | 'CREATED_AT'
  /** Urgency, from low to critical, then `createdAt`; a priority outside the enum ranks below low. */
  | 'PRIORITY'
  /** The first 100 characters of the title, compared by character code. */
  | 'TITLE'
  /** When the insight last changed. */
  | 'UPDATED_AT';

/** How urgent a coaching insight is, from `LOW` to `CRITICAL`. */
export type InsightPriority =
  /** Needs action now. */
  | 'CRITICAL'
  /** Should be next. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** Should be planned. */
  | 'MEDIUM';

/**
 * How severe a finding is: how far its effect exceeds the detector's threshold (docs/travel-insights.md). In the
 * inbox, a coaching insight's priority.
 */
export type InsightSeverity =
  /** The effect is 3 times the threshold or more. */
  | 'CRITICAL'
  /** The effect is 2 times the threshold or more. */
  | 'HIGH'
  /** The effect is below 1.5 times the threshold. */
  | 'LOW'
  /** The effect is 1.5 times the threshold or more. */
  | 'MEDIUM';

/** How far the work on a coaching insight has come. Any status may follow any other. */
export type InsightStatus =
  /** Seen, with no work begun. */
  | 'ACKNOWLEDGED'
  /** Open; the status of a new insight. */
  | 'ACTIVE'
  /** Done; it no longer counts as a quick win. */
  | 'COMPLETED'
  /** Rejected; it no longer counts as a quick win. */
  | 'DISMISSED'
  /** Being worked on. */
  | 'IN_PROGRESS';

/** The execution of a topic in the background. A job is deleted after `JOB_RETENTION_HOURS`, 24 by default. */
export type Job = Node & {
  __typename?: 'Job';
  /** How many times a worker took the job; above 1 only if a worker died or lost its lease. */
  attempts: Scalars['Int']['output'];
  /** When the job ended; null before that. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the job was accepted. */
  createdAt: Scalars['DateTime']['output'];
  /** The failure in English, for people; null unless the job is `FAILED`. */
  error?: Maybe<Scalars['String']['output']>;
  /** The kind of failure, for programs; null unless the job is `FAILED`. */
  errorCode?: Maybe<JobErrorCode>;
  /** How long the topic usually takes, in milliseconds. */
  estimatedDurationMs: Scalars['Int']['output'];
  /** The job's events so far, in order. */
  events: Array<JobEvent>;
  /** The job's own id, also used by REST. */
  id: Scalars['ID']['output'];
  /** Whether the job has ended: `COMPLETED` or `FAILED`. */
  isTerminal: Scalars['Boolean']['output'];
  /** How the result was obtained; null unless the job is `COMPLETED`. */
  metadata?: Maybe<ExecutionMetadata>;
  /** Opaque id for `node(id)`. */
  nodeId: Scalars['ID']['output'];
  /** The topic's parameters as given; null for everyone but the job's owner. */
  parameters?: Maybe<Scalars['JSON']['output']>;
  /**
   * Milliseconds from the first start to the end, or from creation if no worker took it; null until the job
   * ends.
   */
  processingTimeMs?: Maybe<Scalars['Int']['output']>;
  /** The topic's result; null unless the job is `COMPLETED`. */
  result?: Maybe<TopicResult>;
  /** When a worker first took the job; null before that. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The state of the job. */
  status: JobStatus;
  /** The topic being executed. */
  topicId: Scalars['ID']['output'];
};

/** One page of jobs. */
export type JobConnection = {
  __typename?: 'JobConnection';
  /** The page's jobs with their cursors. */
  edges: Array<JobEdge>;
  /** The page's jobs without cursors. */
  nodes: Array<Job>;
  /** How to reach the neighbouring pages. */
  pageInfo: PageInfo;
};

/** A job and its place in the list. */
export type JobEdge = {
  __typename?: 'JobEdge';
  /** Pass it as `after` or `before` to page from this job. */
  cursor: Scalars['String']['output'];
  /** The job at this place. */
  node: Job;
};

/** Why a job has no result. */
export type JobErrorCode =
  /** The tenant has used up its AI tokens for the day. */
  | 'BUDGET_EXCEEDED'
  /** The job was cancelled. */
  | 'CANCELLED'
  /** The model or its content filter declined to answer. */
  | 'CONTENT_REFUSED'
  /** An unexpected failure in the gateway; also the end of a job on which four workers died. */
  | 'INTERNAL'
  /** The model provider's rate limit is reached. */
  | 'LLM_RATE_LIMITED'
  /** The model provider did not answer in time. */
  | 'LLM_TIMEOUT'
  /** No model provider can be reached, or none accepts the request. */
  | 'LLM_UNAVAILABLE'
  /** The model's answer does not fit the response schema and could not be repaired. */
  | 'RESPONSE_INVALID'
  /** The web page could not be fetched. */
  | 'RETRIEVAL_FAILED';

/** One stored step of a job. WebSocket frames, EventBridge entries and polling deliver the same event. */
export type JobEvent = {
  __typename?: 'JobEvent';
  /** The failure in English, for people; null unless the type is `FAILED`. */
  error?: Maybe<Scalars['String']['output']>;
  /** The kind of failure, for programs; null unless the type is `FAILED`. */
  errorCode?: Maybe<JobErrorCode>;
  /** The same on every way of delivery, so receivers can drop duplicates. */
  eventId: Scalars['ID']['output'];
  /** The job it happened to. */
  jobId: Scalars['ID']['output'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** Milliseconds from the job's first start to its end; null unless the type is `COMPLETED` or `FAILED`. */
  processingTimeMs?: Maybe<Scalars['Int']['output']>;
  /** The topic's result; null unless the type is `COMPLETED`. */
  result?: Maybe<TopicResult>;
  /** Position in the job's log: 1, 2, 3 without gaps. Pass the last one received as `after` to resume from there. */
  seq: Scalars['Int']['output'];
  /** The topic of the job. */
  topicId: Scalars['ID']['output'];
  /** What happened. */
  type: JobEventType;
};

/** What a stored job event tells. */
export type JobEventType =
  /** The job ended with a result; `ai.job.completed`. */
  | 'COMPLETED'
  /** The job was accepted; REST and EventBridge call it `ai.job.created`. */
  | 'CREATED'
  /** The job ended without a result; `ai.job.failed`. */
  | 'FAILED'
  /** A worker took the job for the first time; `ai.job.started`. */
  | 'STARTED';

/**
 * Narrows a list of jobs. Fields combine with AND, the values of one field with OR. An absent or null field does
 * not narrow; an empty list matches nothing.
 */
export type JobFilter = {
  /** Statuses to include. */
  status?: InputMaybe<Array<JobStatus>>;
  /** Topics to include. */
  topicId?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The state of a job. It moves forward only, and `COMPLETED` and `FAILED` are final. */
export type JobStatus =
  /** Ended with a result. */
  | 'COMPLETED'
  /** Ended without a result, cancellation included; `errorCode` says why. */
  | 'FAILED'
  /** Accepted and waiting for a worker. */
  | 'PENDING'
  /** A worker is executing it. */
  | 'PROCESSING';

/** The result of a topic without a type of its own in this schema. */
export type JsonResult = {
  __typename?: 'JsonResult';
  /** The result, valid against that schema. */
  json: Scalars['JSON']['output'];
  /** The name of the result's schema, for `responseSchema(name)`. */
  schemaRef: Scalars['String']['output'];
};

/** The columns of the KISS framework: what a team should do with a practice. */
export type KissCategory =
  /** It is worth doing, and should be done better. */
  | 'IMPROVE'
  /** It works: keep doing it. */
  | 'KEEP'
  /** It is not done yet: start doing it. */
  | 'START'
  /** It does harm or wastes effort: stop doing it. */
  | 'STOP';

/** Why an employee is on leave. */
export type LeaveType =
  /** Any other leave; excuses an absence. */
  | 'OTHER'
  /** Illness; still counts as an absence. */
  | 'SICK'
  /** Planned holiday; excuses an absence. */
  | 'VACATION';

/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Answers a query about the client and keeps it as a run. Counts against the client's limit of 100 requests in
   * any minute; beyond it `errors` holds TOO_MANY_REQUESTS.
   */
  analyze: AnalyzePayload;
  /** Stops a job that has not ended. Calling it again changes nothing. */
  cancelJob: CancelJobPayload;
  /**
   * Detects patterns in the company's records of a period (docs/workforce-insights.md) and delivers an insight
   * for each. Repeating it for one period creates no duplicates. Administrators and services only; needs an AI
   * subscription.
   */
  computeAiInsights: ComputeAiInsightsPayload;
  /** Creates a workforce insight. Administrators and services only; needs an AI subscription. */
  createAiInsight: CreateAiInsightPayload;
  /** Deletes a workforce insight. Administrators only; needs an AI subscription. */
  deleteAiInsight: DeleteAiInsightPayload;
  /** Deletes one coaching insight for good and publishes `insightChanged`. */
  deleteInsight: DeleteInsightPayload;
  /** Deletes records and updates the analytics before it returns. Administrators and services only. */
  deleteTravelRecords: DeleteTravelRecordsPayload;
  /**
   * Executes a topic and waits for its result. At most 32 executions of a tenant wait in one process; beyond
   * that `errors` holds TOO_MANY_REQUESTS.
   */
  executeTopic: ExecuteTopicPayload;
  /** Accepts the execution of a topic as a job and returns at once; follow it with `jobEvents`. */
  executeTopicAsync: ExecuteTopicAsyncPayload;
  /**
   * Answers a question about the company's workforce over the last 90 days, or about managing people in general.
   * Employees get general advice only. At most 32 answers of a tenant wait in one process; beyond that `errors`
   * holds TOO_MANY_REQUESTS. Needs an AI subscription.
   */
  generateAiInsight: GenerateAiInsightPayload;
  /**
   * Saves records that travel analytics are computed from and updates the analytics before it returns. For more
   * records than a request body holds, use `npm run import` (docs/import.md). Administrators and services only.
   */
  importTravelRecords: ImportTravelRecordsPayload;
  /**
   * Saves records that workforce insights are computed from. For more records than a request body holds, use
   * `npm run import` (docs/import.md). Administrators and services only; needs no AI subscription.
   */
  importWorkforceRecords: ImportWorkforceRecordsPayload;
  /** Stores a part of the client's context. Administrators only. */
  putClientContext: PutClientContextPayload;
  /**
   * Evaluates every consultant and the company as of today: stores new events and recommendations, resolves
   * those whose condition is gone, and writes the day's briefing. Repeating it on one day creates no duplicates.
   * `errors` holds CONFLICT while another run of the company is in progress, NO_RATE when an amount cannot be
   * converted. Administrators and services only.
   */
  runTravelInsights: RunTravelInsightsPayload;
  /**
   * Saves the insight agent's latest answer to the viewer as an insight for the viewer. Answers are kept for one
   * hour; needs an AI subscription.
   */
  saveAgentAnswer: SaveAgentAnswerPayload;
  /** Saves an insight from a conversation. Employees save for themselves only; needs an AI subscription. */
  saveAiInsight: SaveAiInsightPayload;
  /** Creates or overwrites coaching insights and publishes `insightChanged` for each. */
  saveInsights: SaveInsightsPayload;
  /**
   * Sets any company's AI subscription; every gateway process follows within a minute. Operators of the gateway
   * (`superAdmin`, `saasAdmin`) only.
   */
  setAiSubscription: SetAiSubscriptionPayload;
  /** Activates or deactivates a topic for the tenant. Administrators only. */
  setTopicActive: SetTopicActivePayload;
  /**
   * Sets the currency that travel analytics convert amounts to when no `currencyCode` is given; other gateway
   * processes follow within a minute. Until it is set the setting `TRAVEL_CURRENCY` applies. Administrators and
   * services only.
   */
  setTravelCurrency: SetTravelCurrencyPayload;
  /** Changes fields of a workforce insight. Administrators and services only; needs an AI subscription. */
  updateAiInsight: UpdateAiInsightPayload;
  /** Changes fields of one coaching insight and publishes `insightChanged`. */
  updateInsight: UpdateInsightPayload;
  /** Changes an event's status, and its recommendation's with it. Managers, administrators and services only. */
  updateInsightEvent: UpdateInsightEventPayload;
  /** Changes a recommendation, and its event's status with it. Managers, administrators and services only. */
  updateRecommendation: UpdateRecommendationPayload;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationAnalyzeArgs = {
  input: AnalyzeInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationCancelJobArgs = {
  input: CancelJobInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationComputeAiInsightsArgs = {
  input: ComputeAiInsightsInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationCreateAiInsightArgs = {
  input: CreateAiInsightInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationDeleteAiInsightArgs = {
  input: DeleteAiInsightInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationDeleteInsightArgs = {
  input: DeleteInsightInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationDeleteTravelRecordsArgs = {
  input: DeleteTravelRecordsInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationExecuteTopicArgs = {
  input: ExecuteTopicInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationExecuteTopicAsyncArgs = {
  input: ExecuteTopicInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationGenerateAiInsightArgs = {
  input: GenerateAiInsightInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationImportTravelRecordsArgs = {
  input: ImportTravelRecordsInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationImportWorkforceRecordsArgs = {
  input: ImportWorkforceRecordsInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationPutClientContextArgs = {
  input: PutClientContextInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationSaveAgentAnswerArgs = {
  input: SaveAgentAnswerInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationSaveAiInsightArgs = {
  input: SaveAiInsightInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationSaveInsightsArgs = {
  input: SaveInsightsInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationSetAiSubscriptionArgs = {
  input: SetAiSubscriptionInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationSetTopicActiveArgs = {
  input: SetTopicActiveInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationSetTravelCurrencyArgs = {
  input: SetTravelCurrencyInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationUpdateAiInsightArgs = {
  input: UpdateAiInsightInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationUpdateInsightArgs = {
  input: UpdateInsightInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationUpdateInsightEventArgs = {
  input: UpdateInsightEventInput;
};


/**
 * Writes. Expected failures are in the payload's `userErrors`; a repeated request with the same
 * `Idempotency-Key` header gets the first answer for 24 hours.
 */
export type MutationUpdateRecommendationArgs = {
  input: UpdateRecommendationInput;
};

/** An object that `node(id)` finds again by its `nodeId`. */
export type Node = {
  /** Opaque id, unique across all types and accepted by `node(id)`. */
  nodeId: Scalars['ID']['output'];
};

/** The result of `niche_review`, `ica_review` and `value_proposition_review`. */
export type OnboardingReview = {
  __typename?: 'OnboardingReview';
  /** An assessment of the text that was submitted. */
  qualityReview: Scalars['String']['output'];
  /** Always three rewordings. */
  suggestions: Array<SuggestionVariation>;
};

/** The direction of a sorted list. */
export type OrderDirection =
  /** Lowest number, earliest time or first text comes first. */
  | 'ASC'
  /** Highest number, latest time or last text comes first. */
  | 'DESC';

/**
 * Where a page stands in its list. To read on, pass `endCursor` as `after`; to read back, pass `startCursor` as
 * `before`.
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item on the page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether items follow this page. Always true when the page was asked for with `before`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. Always true when the page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item on the page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A rough size, of either the effort or the impact of a recommendation. */
export type PortalLevel =
  /** Large. */
  | 'HIGH'
  /** Small. */
  | 'LOW'
  /** Between small and large. */
  | 'MEDIUM';

/** Something that the client should do. */
export type PortalRecommendation = {
  __typename?: 'PortalRecommendation';
  /** What to do and why. */
  description: Scalars['String']['output'];
  /** How much work it takes. */
  effortLevel: PortalLevel;
  /** How much it helps. */
  impactLevel: PortalLevel;
  /** Urgency from 0 to 100, the most urgent. */
  priorityScore: Scalars['Int']['output'];
  /** What to do, in a few words. */
  title: Scalars['String']['output'];
};

/** A product or service that a website offers. */
export type ProductInfo = {
  __typename?: 'ProductInfo';
  /** A lower-case, hyphenated identifier, such as `tax-advice`. */
  id: Scalars['ID']['output'];
  /** What the website calls it. */
  name: Scalars['String']['output'];
  /** The customer's problem that it solves; empty when the website does not say. */
  problem: Scalars['String']['output'];
};

/** A part of the client's context to store. */
export type PutClientContextInput = {
  /**
   * The whole part, which replaces the stored one; must fit `contextSchema(part)` and take at most 64 KiB of
   * JSON. For `SCORES` the two latest scans by `scannedAt` are kept.
   */
  data: Scalars['JSON']['input'];
  /** Which part to store. */
  part: ContextPart;
};

/** The result of `putClientContext`. */
export type PutClientContextPayload = {
  __typename?: 'PutClientContextPayload';
  /** The stored part; null when `userErrors` is not empty. */
  part?: Maybe<ContextPart>;
  /**
   * When the part's current content was stored: an earlier time if a late scan did not become the current one;
   * null when `userErrors` is not empty.
   */
  storedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why nothing was stored; empty on success. */
  userErrors: Array<UserError>;
};

/** Reads. Every field returns data of the viewer's tenant only. */
export type Query = {
  __typename?: 'Query';
  /**
   * One of the company's insights; null when there is none with this id that the viewer may see. Needs an AI
   * subscription.
   */
  aiInsight?: Maybe<AiInsight>;
  /**
   * The company's insights that the viewer may see, newest first; empty without an AI subscription. Page with
   * `first` and `after`, or with `last` and `before`.
   */
  aiInsights: AiInsightConnection;
  /** The AI subscription of the viewer's company; inactive when none was ever set. */
  aiSubscription: AiSubscription;
  /** Earlier portal queries, newest first. Page with `first` and `after`, or with `last` and `before`. */
  analysisRuns: AnalysisRunConnection;
  /** The travel company's briefing of one day; null when there is none. */
  briefing?: Maybe<Briefing>;
  /** The stored parts of the client's context, in the order of `ContextPart`. Administrators only. */
  clientContext: Array<ClientContextPart>;
  /** The JSON Schema (draft 2020-12) that a part's data must fit. */
  contextSchema: Scalars['JSON']['output'];
  /**
   * What runs have found about one entity, newest first; empty for an unknown entity. Page with `first` and
   * `after`, or with `last` and `before`.
   */
  entityInsights: InsightEventConnection;
  /**
   * The viewer's items of all domains, newest first: what the domains' own lists show and no more. Items created
   * at the same time are ordered coaching, workforce, portal, travel events, travel recommendations, then by id.
   */
  inbox: InsightItemConnection;
  /** One coaching insight; null when the tenant has none with this id. */
  insight?: Maybe<Insight>;
  /** The tenant's coaching insights as a KISS board. */
  insightBoard: InsightBoard;
  /**
   * What runs have found about the travel company and its consultants, newest first. Page with `first` and
   * `after`, or with `last` and `before`.
   */
  insightEvents: InsightEventConnection;
  /**
   * The tenant's coaching insights, newest first unless `orderBy` says otherwise. Page with `first` and `after`,
   * or with `last` and `before`.
   */
  insights: InsightConnection;
  /** One of the viewer's jobs, or for administrators any job of the tenant; null when there is none with this id. */
  job?: Maybe<Job>;
  /**
   * The viewer's jobs, or for administrators all jobs of the tenant, newest first. Page with `first` and
   * `after`, or with `last` and `before`.
   */
  jobs: JobConnection;
  /** The object with this `nodeId`; null when it does not exist or the viewer may not see it. */
  node?: Maybe<Node>;
  /**
   * The travel company's recommendations, most urgent first, then newest. Page with `first` and `after`, or with
   * `last` and `before`.
   */
  recommendations: RecommendationConnection;
  /** The JSON Schema of a topic's result; null when there is none with this name. */
  responseSchema?: Maybe<Scalars['JSON']['output']>;
  /** One topic, active or not; null when there is none with this id. */
  topic?: Maybe<Topic>;
  /** The topics, in a fixed order. */
  topics: Array<Topic>;
  /**
   * The analytics of a travel company; the company is the viewer's tenant. Every viewer of the tenant may read
   * them.
   */
  travel: TravelAnalytics;
  /** Who this request acts as. */
  viewer: Viewer;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryAiInsightArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryAiInsightsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AiInsightFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryAnalysisRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AnalysisRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  scope?: RunScope;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryBriefingArgs = {
  date?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryContextSchemaArgs = {
  part: ContextPart;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryEntityInsightsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entityId: Scalars['ID']['input'];
  entityType: Scalars['String']['input'];
  filter?: InputMaybe<InsightEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  domains?: InputMaybe<Array<InboxDomain>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryInsightArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryInsightBoardArgs = {
  filter?: InputMaybe<InsightFilter>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryInsightEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InsightEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryInsightsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InsightFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InsightOrder>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JobFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryResponseSchemaArgs = {
  name: Scalars['String']['input'];
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field returns data of the viewer's tenant only. */
export type QueryTopicsArgs = {
  activeOnly?: Scalars['Boolean']['input'];
};

/** The work that follows from an insight event. Its status and the event's are always the same. */
export type Recommendation = Node & {
  __typename?: 'Recommendation';
  /** When it was resolved or dismissed; null while it is neither. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How sure the finding is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** When a run made the recommendation. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether it concerns a consultant or the company. */
  domain: TravelInsightDomain;
  /**
   * The day by which it should be done, `YYYY-MM-DD`; set from the priority, changeable, null when there is
   * none.
   */
  dueDate?: Maybe<Scalars['String']['output']>;
  /** The employee's id, the tenant or the currency code, by `entityType`. */
  entityId: Scalars['ID']['output'];
  /** What it concerns: `employee`, `company` or `currency`. */
  entityType: Scalars['String']['output'];
  /** The figures behind it. */
  evidence: Evidence;
  /** When title, summary and action were written. */
  generatedAt: Scalars['DateTime']['output'];
  /** Changes of the status, oldest first. */
  history: Array<ReviewChange>;
  /** The recommendation's own id, also used by REST. */
  id: Scalars['ID']['output'];
  /** The event that it follows from; null if it is no longer stored. */
  insightEvent?: Maybe<InsightEvent>;
  /** The id of the event that it follows from. */
  insightEventId: Scalars['ID']['output'];
  /** Milliseconds that writing them took; 0 for the template. */
  latencyMs: Scalars['Int']['output'];
  /** The model that wrote them; `template-1` if none did. */
  modelName: Scalars['String']['output'];
  /** The model tier that was asked for: `decision`. */
  modelTier: Scalars['String']['output'];
  /** Opaque id for `node(id)`. */
  nodeId: Scalars['ID']['output'];
  /** The user who is responsible; null while nobody is. */
  ownerUserId?: Maybe<Scalars['ID']['output']>;
  /** Urgency, from 1, the most urgent, to 5. */
  priority: Scalars['Int']['output'];
  /** What to do about it. */
  recommendedAction: Scalars['String']['output'];
  /** How it was settled; null until somebody or a run says so. */
  resolutionNote?: Maybe<Scalars['String']['output']>;
  /** The run that wrote them. */
  runId: Scalars['ID']['output'];
  /** How far people have come with it. */
  status: ReviewStatus;
  /** What was found, in a sentence or two. */
  summary: Scalars['String']['output'];
  /** The event's headline. */
  title: Scalars['String']['output'];
  /** Tokens that writing them took; 0 for the template. */
  tokensUsed: Scalars['Int']['output'];
  /** When a run or a user last changed it. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One page of recommendations. */
export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  /** The page's recommendations with their cursors. */
  edges: Array<RecommendationEdge>;
  /** The page's recommendations without cursors. */
  nodes: Array<Recommendation>;
  /** How to reach the neighbouring pages. */
  pageInfo: PageInfo;
  /** Number of recommendations that match the filter, on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A recommendation and its place in the list. */
export type RecommendationEdge = {
  __typename?: 'RecommendationEdge';
  /** Pass it as `after` or `before` to page from this recommendation. */
  cursor: Scalars['String']['output'];
  /** The recommendation at this place. */
  node: Recommendation;
};

/** Narrows a list of recommendations. Fields combine with AND; an absent or null field does not narrow. */
export type RecommendationFilter = {
  /** What the recommendation concerns. */
  domain?: InputMaybe<TravelInsightDomain>;
  /** Highest priority number to include, 1 to 5; not below `priorityMin`. */
  priorityMax?: InputMaybe<Scalars['Int']['input']>;
  /** Lowest priority number to include, 1 to 5; 1 is the most urgent. */
  priorityMin?: InputMaybe<Scalars['Int']['input']>;
  /** Status of the recommendation. */
  status?: InputMaybe<ReviewStatus>;
};

/** A travel recommendation in the inbox. */
export type RecommendationItem = InsightItem & {
  __typename?: 'RecommendationItem';
  /** When a run made the recommendation. */
  createdAt: Scalars['DateTime']['output'];
  /** Always `TRAVEL`. */
  domain: InboxDomain;
  /** The id of the employee, the tenant or the currency code, by `entityType`. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** `employee`, `company` or `currency`. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** The `nodeId` of the recommendation. */
  id: Scalars['ID']['output'];
  /** The recommendation's urgency, from 1, the most urgent, to 5. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** The recommendation itself. */
  recommendation: Recommendation;
  /** Always null; the event of the recommendation has one. */
  severity?: Maybe<InsightSeverity>;
  /** The recommendation's summary. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The recommendation's title. */
  title: Scalars['String']['output'];
};

/** One change of an insight's status. */
export type ReviewChange = {
  __typename?: 'ReviewChange';
  /** When the status changed. */
  at: Scalars['DateTime']['output'];
  /** The status before. */
  from: ReviewStatus;
  /** The reason that was given; null if none was. */
  note?: Maybe<Scalars['String']['output']>;
  /** The status after. */
  to: ReviewStatus;
  /** The user who changed it; null when a run did. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** How far people have come with an insight. Any status may follow any other. */
export type ReviewStatus =
  /** Seen, with no work begun. */
  | 'ACKNOWLEDGED'
  /** Rejected; sets `completedAt`. */
  | 'DISMISSED'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** Nobody has looked at it yet. */
  | 'NEW'
  /** Done, or resolved by a run that found the condition gone; sets `completedAt`. */
  | 'RESOLVED';

/** Whose runs to list. */
export type RunScope =
  /** Those of all users of the tenant; administrators only. */
  | 'ALL'
  /** The viewer's own. */
  | 'MINE';

/** The result of `runTravelInsights`. */
export type RunTravelInsightsPayload = {
  __typename?: 'RunTravelInsightsPayload';
  /** The finished run; null when `userErrors` is not empty. */
  run?: Maybe<TravelInsightRun>;
  /** Why the run did not finish; empty on success. */
  userErrors: Array<UserError>;
};

/** How to save the insight agent's answer. */
export type SaveAgentAnswerInput = {
  /** The kind of insight, 1 to 256 bytes of UTF-8; the kind that the agent chose by default. */
  insightType?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `saveAgentAnswer`. */
export type SaveAgentAnswerPayload = {
  __typename?: 'SaveAgentAnswerPayload';
  /** The saved insight; null when `userErrors` is not empty. */
  aiInsight?: Maybe<AiInsight>;
  /** Why nothing was saved; empty on success. */
  userErrors: Array<UserError>;
};

/** A workforce insight to save from a conversation, with everything to keep of it. */
export type SaveAiInsightInput = {
  /** Whether it counts as delivered; `DELIVERED` publishes `aiInsightDelivered`. */
  aiStatus: AiInsightStatus;
  /** The time that it applies to. */
  applicablePeriod: ApplicablePeriodInput;
  /** Whom it is for: `admin`, `manager`, `employee` or `company`; any other text is kept as given. */
  audienceType: Scalars['String']['input'];
  /**
   * The user that it is for. Employees save for themselves only; an `employee` insight of theirs that names
   * nobody is for them.
   */
  audienceUserId?: InputMaybe<Scalars['ID']['input']>;
  /** A JSON object that describes a chart. */
  chart?: InputMaybe<Scalars['JSON']['input']>;
  /** A JSON object with the figures that the text names. */
  data?: InputMaybe<Scalars['JSON']['input']>;
  /** When it was delivered. For `DELIVERED` now by default; ignored for `PENDING`. */
  deliveredTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** The details, JSON as text. */
  details: Scalars['String']['input'];
  /** The kind of insight, 1 to 256 bytes of UTF-8. */
  insightType: Scalars['String']['input'];
  /** The period in words. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** What to do about it. */
  suggestion?: InputMaybe<Scalars['String']['input']>;
  /** The insight in a sentence or two. */
  summary: Scalars['String']['input'];
  /** A headline. */
  title: Scalars['String']['input'];
};

/** The result of `saveAiInsight`. */
export type SaveAiInsightPayload = {
  __typename?: 'SaveAiInsightPayload';
  /** The saved insight; null when `userErrors` is not empty. */
  aiInsight?: Maybe<AiInsight>;
  /** Why nothing was saved; empty on success. */
  userErrors: Array<UserError>;
};

/** Insights to save in one call. */
export type SaveInsightsInput = {
  /** Either all are saved or none. When an id occurs twice the last one wins. */
  insights: Array<InsightInput>;
};

/** The result of `saveInsights`. */
export type SaveInsightsPayload = {
  __typename?: 'SaveInsightsPayload';
  /** The insights as saved; empty when `userErrors` is not empty. */
  insights: Array<Insight>;
  /** Number of insights saved; 0 when `userErrors` is not empty. */
  savedCount: Scalars['Int']['output'];
  /** Why nothing was saved; empty on success. */
  userErrors: Array<UserError>;
};

/** A company's new subscription, which replaces the present one. */
export type SetAiSubscriptionInput = {
  /** True to switch the subscription on, false to switch it off. */
  active: Scalars['Boolean']['input'];
  /** The company: the id of any tenant. */
  companyId: Scalars['ID']['input'];
  /** When it ends by itself; never by default. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The result of `setAiSubscription`. */
export type SetAiSubscriptionPayload = {
  __typename?: 'SetAiSubscriptionPayload';
  /** The subscription after the change; null when `userErrors` is not empty. */
  subscription?: Maybe<AiSubscription>;
  /** Why nothing was changed; empty on success. */
  userErrors: Array<UserError>;
};

/** Whether the tenant may execute a topic. */
export type SetTopicActiveInput = {
  /** True to allow executing the topic, false to refuse it. */
  isActive: Scalars['Boolean']['input'];
  /** The topic to change. */
  topicId: Scalars['ID']['input'];
};

/** The result of `setTopicActive`. */
export type SetTopicActivePayload = {
  __typename?: 'SetTopicActivePayload';
  /** The topic after the change; null when `userErrors` is not empty. */
  topic?: Maybe<Topic>;
  /** Why nothing was changed; empty on success. */
  userErrors: Array<UserError>;
};

/** The tenant's currency for travel analytics. */
export type SetTravelCurrencyInput = {
  /** ISO 4217 code, three capital letters. */
  currencyCode: Scalars['String']['input'];
};

/** The result of `setTravelCurrency`. */
export type SetTravelCurrencyPayload = {
  __typename?: 'SetTravelCurrencyPayload';
  /** The currency now in force; null when `userErrors` is not empty. */
  currencyCode?: Maybe<Scalars['String']['output']>;
  /** Why it was not set; empty on success. */
  userErrors: Array<UserError>;
};

/** Live events of the viewer's tenant, over WebSocket or server-sent events. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The company's insights that the viewer may see, from now on: each one that becomes delivered, and each
   * delivered one that gets other readers. Delivery is at least once; `id` and `recordVersion` together identify
   * a duplicate. Ends with FORBIDDEN within a minute after the company's AI subscription has ended.
   */
  aiInsightDelivered: AiInsight;
  /**
   * The insight agent's answer as it is written, as `generateAiInsight` gives it. Completes after the whole
   * answer; a failure is the last result's error. Needs an AI subscription.
   */
  aiInsightGeneration: AiInsightGenerationPart;
  /** The travel company's briefings from now on, as runs write them. */
  briefingPublished: Briefing;
  /** Every change to the tenant's coaching insights from now on. */
  insightChanged: InsightChange;
  /**
   * The job's events: first the stored ones, then new ones as they happen, in order and without gaps. Completes
   * after the terminal event. Over server-sent events the `Last-Event-ID` header resumes as well.
   */
  jobEvents: JobEvent;
  /** The travel company's recommendations from now on, each as it is after a run or a user created or changed it. */
  recommendationChanged: Recommendation;
};


/** Live events of the viewer's tenant, over WebSocket or server-sent events. */
export type SubscriptionAiInsightGenerationArgs = {
  prompt: Scalars['String']['input'];
};


/** Live events of the viewer's tenant, over WebSocket or server-sent events. */
export type SubscriptionInsightChangedArgs = {
  types?: InputMaybe<Array<InsightChangeType>>;
};


/** Live events of the viewer's tenant, over WebSocket or server-sent events. */
export type SubscriptionJobEventsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  jobId: Scalars['ID']['input'];
};

/** A proposed rewording. */
export type SuggestionVariation = {
  __typename?: 'SuggestionVariation';
  /** Why this wording is better. */
  reasoning: Scalars['String']['output'];
  /** The proposed text. */
  text: Scalars['String']['output'];
};

/** A task that a language model can be asked to do. docs/topics.md lists all topics. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** What the topic does. */
  description: Scalars['String']['output'];
  /** How long an execution usually takes, in milliseconds. */
  estimatedDurationMs: Scalars['Int']['output'];
  /** The topic's name, such as `niche_review`; also used by REST. */
  id: Scalars['ID']['output'];
  /** Whether the viewer's tenant may execute it; administrators change that with `setTopicActive`. */
  isActive: Scalars['Boolean']['output'];
  /** Opaque id for `node(id)`. */
  nodeId: Scalars['ID']['output'];
  /** What the topic is executed with. */
  parameters: Array<TopicParameter>;
  /** The name of the result's schema, for `responseSchema(name)`; null if none is configured. */
  responseModel?: Maybe<Scalars['String']['output']>;
  /** How the topic is used. */
  type: TopicType;
};

/** A finished execution of a topic. */
export type TopicExecution = {
  __typename?: 'TopicExecution';
  /** How the result was obtained. */
  metadata: ExecutionMetadata;
  /** What the topic produced. */
  result: TopicResult;
  /** The name of the result's schema, for `responseSchema(name)`. */
  schemaRef: Scalars['String']['output'];
  /** The topic that was executed. */
  topicId: Scalars['ID']['output'];
};

/** A parameter of a topic. */
export type TopicParameter = {
  __typename?: 'TopicParameter';
  /** What to pass. */
  description: Scalars['String']['output'];
  /** Whether executing without it fails with MISSING_PARAMETERS. Null or a blank string counts as absent. */
  isRequired: Scalars['Boolean']['output'];
  /** Its key in the `parameters` object, such as `current_value`. */
  name: Scalars['String']['output'];
  /** The JSON type of its value: `string`, `number`, `boolean`, `array` or `object`. */
  type: Scalars['String']['output'];
};

/** The result of a topic, by its response model. */
export type TopicResult = JsonResult | OnboardingReview | WebsiteScan;

/** How a topic is used. */
export type TopicType =
  /** A dialogue; executing it is refused with BAD_INPUT. */
  | 'CONVERSATION'
  /** One request, one result: `executeTopic` and `executeTopicAsync` accept it. */
  | 'SINGLE_SHOT';

/** The booked (closed-won) itineraries of one month, by travel start. */
export type TravelActualsMonth = {
  __typename?: 'TravelActualsMonth';
  /** Commission income per itinerary; 0 without itineraries. */
  avgCommissionIncomePerItinerary: Scalars['Float']['output'];
  /** Commission income per traveller; 0 without travellers. */
  avgCommissionIncomePerPax: Scalars['Float']['output'];
  /** Gross per itinerary; 0 without itineraries. */
  avgGrossPerItinerary: Scalars['Float']['output'];
  /** Gross per traveller; 0 without travellers. */
  avgGrossPerPax: Scalars['Float']['output'];
  /** Days per itinerary, with one decimal. */
  avgNumberOfDays: Scalars['Float']['output'];
  /** Nights per itinerary, with one decimal. */
  avgNumberOfNights: Scalars['Float']['output'];
  /** Sum of the itineraries' commission income (`grossProfit`). */
  commissionIncomeAmount: Scalars['Float']['output'];
  /** Sum of the itineraries' gross. */
  grossAmount: Scalars['Float']['output'];
  /** The month's gross as a fraction of the year's; 0 without gross. */
  grossShareOfYearPct: Scalars['Float']['output'];
  /** Number of itineraries. */
  itineraryCount: Scalars['Int']['output'];
  /** The month's itineraries as a fraction of the year's; 0 without itineraries. */
  itineraryShareOfYearPct: Scalars['Float']['output'];
  /** Gross less commission income. */
  marginAmount: Scalars['Float']['output'];
  /** Margin as a fraction of gross (0.25 is 25 %); 0 without gross. */
  marginPct: Scalars['Float']['output'];
  /** Month of the year, 1 to 12. */
  month: Scalars['Int']['output'];
  /** `Jan` to `Dec`. */
  monthLabel: Scalars['String']['output'];
  /** Number of travellers. */
  paxCount: Scalars['Int']['output'];
  /** Sum of the commission that trade agencies receive. */
  tradeCommissionAmount: Scalars['Float']['output'];
  /** Calendar year. */
  year: Scalars['Int']['output'];
};

/** The booked (closed-won) itineraries of one calendar year, by travel start. */
export type TravelActualsYear = {
  __typename?: 'TravelActualsYear';
  /** Commission income per itinerary; 0 without itineraries. */
  avgCommissionIncomePerItinerary: Scalars['Float']['output'];
  /** Commission income per traveller; 0 without travellers. */
  avgCommissionIncomePerPax: Scalars['Float']['output'];
  /** Gross per itinerary; 0 without itineraries. */
  avgGrossPerItinerary: Scalars['Float']['output'];
  /** Gross per traveller; 0 without travellers. */
  avgGrossPerPax: Scalars['Float']['output'];
  /** Days per itinerary, with one decimal. */
  avgNumberOfDays: Scalars['Float']['output'];
  /** Nights per itinerary, with one decimal. */
  avgNumberOfNights: Scalars['Float']['output'];
  /** Sum of the itineraries' commission income (`grossProfit`). */
  commissionIncomeAmount: Scalars['Float']['output'];
  /** Sum of the itineraries' gross. */
  grossAmount: Scalars['Float']['output'];
  /** Number of itineraries. */
  itineraryCount: Scalars['Int']['output'];
  /** Gross less commission income. */
  marginAmount: Scalars['Float']['output'];
  /** Margin as a fraction of gross (0.25 is 25 %); 0 without gross. */
  marginPct: Scalars['Float']['output'];
  /** Number of travellers. */
  paxCount: Scalars['Int']['output'];
  /** Sum of the commission that trade agencies receive. */
  tradeCommissionAmount: Scalars['Float']['output'];
  /** Calendar year. */
  year: Scalars['Int']['output'];
};

/** Booked trips of calendar years side by side. */
export type TravelActualsYoy = {
  __typename?: 'TravelActualsYoy';
  /** The figures. */
  data: TravelActualsYoyData;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** Booked trips by year and month. */
export type TravelActualsYoyData = {
  __typename?: 'TravelActualsYoyData';
  /** Twelve months of each year, in order. Months to come hold what is booked for them. */
  timeline: Array<TravelActualsMonth>;
  /** One row for each year, in order. */
  yearSummaries: Array<TravelActualsYear>;
  /** The calendar years, in order; the last one is the as-of date's. */
  years: Array<Scalars['Int']['output']>;
};

/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalytics = {
  __typename?: 'TravelAnalytics';
  /** The ten consortia and the ten trade agencies with the highest gross from booked trips of one calendar year. */
  actualsChannels?: Maybe<TravelChannels>;
  /** Booked trips of whole calendar years side by side, by travel start; the last year is that of the as-of date. */
  actualsYoy?: Maybe<TravelActualsYoy>;
  /** Bookings projected for the coming months from those of past months. */
  bookingForecasts?: Maybe<TravelBookingForecasts>;
  /** Cash in and out, by currency. */
  cashFlowSummary?: Maybe<TravelCashFlowSummary>;
  /** Cash in and out, by month. */
  cashFlowTimeseries?: Maybe<TravelCashFlowTimeseries>;
  /** The ten consortia and the ten trade agencies with the highest gross from booked trips to come. */
  channels?: Maybe<TravelChannels>;
  /** One consultant's projected revenue in the coming months, compared with the targets. */
  consultantForecast?: Maybe<TravelConsultantForecast>;
  /** The consultants' figures in a period, ranked. */
  consultantLeaderboard?: Maybe<TravelConsultantLeaderboard>;
  /** One consultant's figures in a period, compared with a baseline. */
  consultantProfile?: Maybe<TravelConsultantProfile>;
  /** How quotes for trips to come turn into bookings, with an expected, a best and a worst case. */
  conversion?: Maybe<TravelConversion>;
  /** Customer deposits due in the window, by currency. */
  depositsSummary?: Maybe<TravelDepositsSummary>;
  /** What is to be paid to suppliers in each currency within 90 days, and what is held of it. */
  fxExposure?: Maybe<TravelFxExposure>;
  /** The newest exchange rates of the currencies that suppliers are paid in. */
  fxRates?: Maybe<TravelFxRates>;
  /** Deposits received for booked trips to come, compared with their target. */
  itineraryDeposits?: Maybe<TravelItineraryDeposits>;
  /**
   * How many itineraries were created and closed, and how many trips began and ended, of any status and
   * currency.
   */
  itineraryTrends?: Maybe<TravelItineraryTrends>;
  /** Revenue of trips to come: what is booked, and what open itineraries may add. */
  outlook?: Maybe<TravelRevenueOutlook>;
  /** Supplier invoices dated in the window, by currency. */
  paymentsOutSummary?: Maybe<TravelPaymentsOutSummary>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsActualsChannelsArgs = {
  actualsYear?: InputMaybe<Scalars['Int']['input']>;
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  yearsBack?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsActualsYoyArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  yearsBack?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsBookingForecastsArgs = {
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
  lookbackMonths?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsCashFlowSummaryArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsCashFlowTimeseriesArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsChannelsArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsConsultantForecastArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  employeeId: Scalars['ID']['input'];
  horizonMonths?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
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
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
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
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsConversionArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  grain?: InputMaybe<TravelGrain>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsDepositsSummaryArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsFxRatesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsItineraryDepositsArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  grain?: InputMaybe<TravelGrain>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsItineraryTrendsArgs = {
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsOutlookArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  grain?: InputMaybe<TravelGrain>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A travel company's analytics over its imported records. Each field is one operation, with the same names and
 * numbers as its REST counterpart.
 *
 * A field that fails is null and leaves the others intact; `errors` says why: BAD_INPUT names the argument,
 * NOT_FOUND means that there is no such employee, NO_RATE that an amount cannot be converted to the tenant's
 * currency.
 *
 * Windows are `<n>d`, `<n>m` or `<n>y`, at most `3660d`, `120m` or `10y`. Looking back, a window of months or
 * years counts whole calendar months, the last one up to the as-of date; looking forward, whole months or weeks
 * from the current one.
 *
 * With `currencyCode` only records of that currency count, unconverted; without it all count, converted to the
 * tenant's currency.
 */
export type TravelAnalyticsPaymentsOutSummaryArgs = {
  currencyCode?: InputMaybe<Scalars['String']['input']>;
  timeWindow?: InputMaybe<Scalars['String']['input']>;
};

/** The bookings projected for one coming month. */
export type TravelBookingForecast = {
  __typename?: 'TravelBookingForecast';
  /** 0 to 1: the steadier the past months, the higher. The same for every month of a forecast. */
  confidence: Scalars['Float']['output'];
  /** First day of the month. */
  periodStart: Scalars['String']['output'];
  /** Projected number of bookings, with one decimal; with 24 or more months of lookback it follows the seasons. */
  projectedBookings: Scalars['Float']['output'];
};

/** Projected bookings by month. */
export type TravelBookingForecasts = {
  __typename?: 'TravelBookingForecasts';
  /** One row for each month after the as-of date's month, in order. */
  data: Array<TravelBookingForecast>;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** The cash that moved in one month. */
export type TravelCashFlowMonth = {
  __typename?: 'TravelCashFlowMonth';
  /** Sum of incoming movements in the window's days. */
  cashIn: Scalars['Float']['output'];
  /** Sum of outgoing movements in the window's days, as a positive amount. */
  cashOut: Scalars['Float']['output'];
  /** Incoming less outgoing; negative when more went out. */
  netCash: Scalars['Float']['output'];
  /** First day of the month, even if the window begins later in it. */
  periodStart: Scalars['String']['output'];
};

/** Cash by currency. */
export type TravelCashFlowSummary = {
  __typename?: 'TravelCashFlowSummary';
  /** One row for each currency with movements in the window, by currency code. Amounts are not converted. */
  data: Array<TravelCashFlowTotal>;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** Cash by month. */
export type TravelCashFlowTimeseries = {
  __typename?: 'TravelCashFlowTimeseries';
  /** One row for each calendar month that the window touches, in order, empty months included. */
  data: Array<TravelCashFlowMonth>;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** The cash that moved in one currency. */
export type TravelCashFlowTotal = {
  __typename?: 'TravelCashFlowTotal';
  /** Sum of incoming movements. */
  cashInTotal: Scalars['Float']['output'];
  /** Sum of outgoing movements, as a positive amount. */
  cashOutTotal: Scalars['Float']['output'];
  /** ISO 4217 code of the row's amounts. */
  currencyCode: Scalars['String']['output'];
  /** Incoming less outgoing; negative when more went out. */
  netCashTotal: Scalars['Float']['output'];
};

/** Cash that the company received or paid. */
export type TravelCashMovementInput = {
  /** How much moved; 0 or more in both directions. */
  amount: Scalars['Float']['input'];
  /** Currency of the amount. */
  currencyCode: Scalars['String']['input'];
  /** The day that the cash moved. */
  date: Scalars['String']['input'];
  /** Whether it came in or went out. */
  direction: CashDirection;
  /** The movement's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
};

/** The booked (closed-won) itineraries that one consortium or trade agency brings, by travel start. */
export type TravelChannel = {
  __typename?: 'TravelChannel';
  /** Sum of the itineraries' commission income (`grossProfit`). */
  commissionIncomeAmount: Scalars['Float']['output'];
  /** Sum of the itineraries' gross. */
  grossAmount: Scalars['Float']['output'];
  /** Number of itineraries. */
  itineraryCount: Scalars['Int']['output'];
  /** The name of the consortium or trade agency. */
  label: Scalars['String']['output'];
  /** Gross less commission income. */
  marginAmount: Scalars['Float']['output'];
  /** Number of travellers. */
  paxCount: Scalars['Int']['output'];
  /** Sum of the commission that trade agencies receive. */
  tradeCommissionAmount: Scalars['Float']['output'];
};

/** Which consortia and trade agencies the business comes from. */
export type TravelChannels = {
  __typename?: 'TravelChannels';
  /** The figures. */
  data: TravelChannelsData;
  /** How the answer was made. */
  meta: TravelMeta;
};

/**
 * The channels with the highest gross, highest first; equal ones by label. Itineraries without a channel are in
 * no row.
 */
export type TravelChannelsData = {
  __typename?: 'TravelChannelsData';
  /** At most ten consortia. */
  topConsortia: Array<TravelChannel>;
  /** At most ten trade agencies. */
  topTradeAgencies: Array<TravelChannel>;
};

/** The periods that a profile compares. */
export type TravelComparisonContext = {
  __typename?: 'TravelComparisonContext';
  /** First and last day of the baseline, in the same form. */
  baselinePeriod: Scalars['String']['output'];
  /** First and last day of the period, such as `2026-01-01..2026-12-31`. */
  currentPeriod: Scalars['String']['output'];
  /** Which baseline was chosen. */
  yoyMode: TravelYoyMode;
};

/**
 * What the consultant earns in the period. A year's profile shows one month's salary beside the year's
 * commission.
 */
export type TravelCompensationImpact = {
  __typename?: 'TravelCompensationImpact';
  /** The consultant's share of commission income, 0 to 1. */
  commissionRate: Scalars['Float']['output'];
  /** Commission rate times the period's commission income. */
  estimatedCommissionAmount: Scalars['Float']['output'];
  /** Period salary plus estimated commission. */
  estimatedTotalPayAmount: Scalars['Float']['output'];
  /** Salary of a whole year. */
  salaryAnnualAmount: Scalars['Float']['output'];
  /** Salary of the period: one month for `MONTH` and `YEAR`, three for `QUARTER`. */
  salaryPeriodAmount: Scalars['Float']['output'];
};

/** What an employee earns. The record's id is the employee's, so there is one for each employee. */
export type TravelCompensationInput = {
  /** The employee's share of commission income, 0 to 1. */
  commissionRate: Scalars['Float']['input'];
  /** Currency of the salary. */
  currencyCode: Scalars['String']['input'];
  /** Whose pay it is. */
  employeeId: Scalars['ID']['input'];
  /** Salary of a whole year; 0 or more. */
  salaryAnnualAmount: Scalars['Float']['input'];
};

/** An employee who sells trips. */
export type TravelConsultant = {
  __typename?: 'TravelConsultant';
  /** E-mail address; null when none was imported. */
  email?: Maybe<Scalars['String']['output']>;
  /** The consultant's id in another system; null when none was imported. */
  employeeExternalId?: Maybe<Scalars['String']['output']>;
  /** The id in the source system of the records. */
  employeeId: Scalars['ID']['output'];
  /** Given name. */
  firstName: Scalars['String']['output'];
  /** Family name. */
  lastName: Scalars['String']['output'];
};

/** One consultant's projected revenue in the coming months. */
export type TravelConsultantForecast = {
  __typename?: 'TravelConsultantForecast';
  /** The forecast. */
  data: TravelConsultantForecastData;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** One consultant's projected revenue by month. */
export type TravelConsultantForecastData = {
  __typename?: 'TravelConsultantForecastData';
  /** Whose months these are. */
  employee: TravelConsultant;
  /** Totals over the months. */
  summary: TravelForecastSummary;
  /** One row for each month after the as-of date's month, in order. */
  timeline: Array<TravelForecastPeriod>;
};

/** A consultant who stands out on a leaderboard. Only those that apply are present. */
export type TravelConsultantHighlight = {
  __typename?: 'TravelConsultantHighlight';
  /** A sentence with the consultant's name and figure. */
  description: Scalars['String']['output'];
  /**
   * `top_mover`: furthest above target; `top_revenue`: most booked revenue; `best_conversion`: best conversion
   * with at least 5 leads; `needs_attention`: furthest below target, by more than 10 %.
   */
  key: Scalars['String']['output'];
  /** A short heading in English. */
  title: Scalars['String']['output'];
  /** Which way the figure moved or stands off its target. */
  trendDirection: TravelTrendDirection;
  /** By how much. */
  trendStrength: TravelTrendStrength;
};

/** The consultants' figures in a period, ranked. */
export type TravelConsultantLeaderboard = {
  __typename?: 'TravelConsultantLeaderboard';
  /** The leaderboard. */
  data: TravelConsultantLeaderboardData;
  /** How the answer was made; `timeWindow` is the period type in lower case. */
  meta: TravelMeta;
};

/** A leaderboard with the choices that it was made by, defaults included. */
export type TravelConsultantLeaderboardData = {
  __typename?: 'TravelConsultantLeaderboardData';
  /** What itineraries are dated by. */
  domain: TravelLeaderboardDomain;
  /** Up to four, independent of the sort order. */
  highlights: Array<TravelConsultantHighlight>;
  /** Last day of the period. */
  periodEnd: Scalars['String']['output'];
  /** First day of the period. */
  periodStart: Scalars['String']['output'];
  /** Length of the period. */
  periodType: TravelPeriodType;
  /**
   * Every employee with an itinerary, a lead or a target in the period. Equal figures are ordered by booked
   * revenue, highest first, then by employee id.
   */
  rankings: Array<TravelConsultantRanking>;
  /** The figure that consultants are ranked by. */
  sortBy: TravelConsultantSort;
  /** Which end comes first. */
  sortOrder: OrderDirection;
};

/** One consultant's figures in a period. */
export type TravelConsultantProfile = {
  __typename?: 'TravelConsultantProfile';
  /** The figures. */
  data: TravelConsultantProfileData;
  /** How the answer was made; `timeWindow` is the period type in lower case. */
  meta: TravelMeta;
};

/** A consultant's figures, section by section. */
export type TravelConsultantProfileData = {
  __typename?: 'TravelConsultantProfileData';
  /** The period and the baseline. */
  comparisonContext: TravelComparisonContext;
  /**
   * Pay, visible to managers and above, to services and to the consultant. Null for other viewers, when none was
   * imported, and when `currencyCode` is not the salary's currency.
   */
  compensationImpact?: Maybe<TravelCompensationImpact>;
  /** Whose figures these are. */
  employee: TravelConsultant;
  /** Projected revenue against the targets. */
  forecastAndTarget: TravelForecastAndTarget;
  /** What became of the leads. */
  funnelHealth: TravelFunnelHealth;
  /** The headline figures, always the same six in the same order. */
  heroKpis: Array<TravelHeroKpi>;
  /** What goes well; empty when nothing stands out. */
  insightCards: Array<TravelConsultantSignal>;
  /** Trips under way and the largest open ones. */
  operationalSnapshot: TravelOperationalSnapshot;
  /** Field names of this type, in the order to show their sections in. */
  sectionOrder: Array<Scalars['String']['output']>;
  /** What needs attention; empty when nothing does. */
  signals: Array<TravelConsultantSignal>;
  /** Revenue of the period's year and the two years before. */
  threeYearPerformance: TravelThreeYearPerformance;
  /** Booked revenue against the baseline. */
  trendStory: TravelTrendStory;
  /**
   * Change of booked revenue from January to the as-of date's month, which counts whole, against the same months
   * a year before, as a fraction. A past year counts whole; null for a year to come, and when there was no
   * revenue then.
   */
  ytdVariancePct?: Maybe<Scalars['Float']['output']>;
};

/**
 * A consultant's place and figures in a period. Itineraries are booked (closed-won) ones, placed by the
 * leaderboard's domain; leads count by their creation or closing, as each field says.
 */
export type TravelConsultantRanking = {
  __typename?: 'TravelConsultantRanking';
  /** Mean days from creation to closing of the won leads, with one decimal; null when none was won. */
  avgSpeedToBookDays?: Maybe<Scalars['Float']['output']>;
  /** Gross of the booked itineraries. */
  bookedRevenue: Scalars['Float']['output'];
  /** Won leads as a fraction of won and lost leads; 0 when none was closed. */
  closeRate: Scalars['Float']['output'];
  /** Leads lost in the period, whenever they were created. */
  closedLostCount: Scalars['Int']['output'];
  /** Leads won in the period, whenever they were created. */
  closedWonCount: Scalars['Int']['output'];
  /** Commission income (`grossProfit`) of the booked itineraries. */
  commissionIncome: Scalars['Float']['output'];
  /** Won leads as a fraction of created leads; above 1 when more were won than created, 0 without leads. */
  conversionRate: Scalars['Float']['output'];
  /** E-mail address; null when none was imported. */
  email?: Maybe<Scalars['String']['output']>;
  /** The consultant's id in another system; null when none was imported. */
  employeeExternalId?: Maybe<Scalars['String']['output']>;
  /** The id in the source system of the records. */
  employeeId: Scalars['ID']['output'];
  /** Given name. */
  firstName: Scalars['String']['output'];
  /** Booked revenue less target, as a fraction of the target (-0.08 is 8 % below); null without a target. */
  growthTargetVariancePct?: Maybe<Scalars['Float']['output']>;
  /** Number of booked itineraries. */
  itineraryCount: Scalars['Int']['output'];
  /** Family name. */
  lastName: Scalars['String']['output'];
  /** Leads created in the period. */
  leadCount: Scalars['Int']['output'];
  /** Booked revenue less commission income. */
  marginAmount: Scalars['Float']['output'];
  /** Margin as a fraction of booked revenue (0.3 is 30 %); 0 without revenue. */
  marginPct: Scalars['Float']['output'];
  /** Number of travellers of the booked itineraries. */
  paxCount: Scalars['Int']['output'];
  /** Place on the leaderboard, from 1; equal figures have different places. */
  rank: Scalars['Int']['output'];
  /** Always null: no imported record gives this figure. */
  spendToBook?: Maybe<Scalars['Float']['output']>;
  /**
   * Change of booked revenue in the period's months up to the as-of date's, which counts whole, from the same
   * months of the year before, as a fraction; null when there was none then, and for a period to come.
   */
  yoyToDateVariancePct?: Maybe<Scalars['Float']['output']>;
};

/** Something notable about a consultant, good or bad. docs/travel-metrics-consultants.md gives the thresholds. */
export type TravelConsultantSignal = {
  __typename?: 'TravelConsultantSignal';
  /** A sentence with the consultant's figure and the target's or the company's. */
  description: Scalars['String']['output'];
  /**
   * In `signals`: `behind_target`, `low_conversion`, `low_margin` or `slow_booking`. In `insightCards`:
   * `ahead_of_target`, `strong_conversion`, `strong_margin` or `fast_booking`.
   */
  key: Scalars['String']['output'];
  /** A short heading in English. */
  title: Scalars['String']['output'];
  /** Which side of the target or of the company's figure the consultant is on. */
  trendDirection: TravelTrendDirection;
  /** How far from it. */
  trendStrength: TravelTrendStrength;
};

/** The figure that a leaderboard is ranked by. */
export type TravelConsultantSort =
  /** Mean days from a won lead's creation to its closing. */
  | 'AVG_SPEED_TO_BOOK_DAYS'
  /** Gross of booked itineraries. */
  | 'BOOKED_REVENUE'
  /** Won leads as a fraction of won and lost leads. */
  | 'CLOSE_RATE'
  /** Commission income of booked itineraries. */
  | 'COMMISSION_INCOME'
  /** Won leads as a fraction of created leads. */
  | 'CONVERSION_RATE'
  /** Booked revenue's distance from the target. */
  | 'GROWTH_TARGET_VARIANCE_PCT'
  /** Number of booked itineraries. */
  | 'ITINERARY_COUNT'
  /** Leads created in the period. */
  | 'LEAD_COUNT'
  /** Booked revenue less commission income. */
  | 'MARGIN_AMOUNT'
  /** Margin as a fraction of booked revenue. */
  | 'MARGIN_PCT'
  /** Number of travellers. */
  | 'PAX_COUNT'
  /** Booked revenue's change from the year before, up to the as-of date's month. */
  | 'YOY_TO_DATE_VARIANCE_PCT';

/** How quotes for trips to come turn into bookings. */
export type TravelConversion = {
  __typename?: 'TravelConversion';
  /** The figures. */
  data: TravelConversionData;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** Conversion by period. */
export type TravelConversionData = {
  __typename?: 'TravelConversionData';
  /**
   * Booked itineraries as a fraction of booked and open ones, of the 12 whole months of travel before the as-of
   * date's month; 0 when there are none.
   */
  lookbackCloseRatio: Scalars['Float']['output'];
  /** One row for each month or week, in order from the one that holds the as-of date, empty ones included. */
  timeline: Array<TravelConversionPeriod>;
};

/** Open and booked (closed-won) itineraries whose travel starts in one month or week. */
export type TravelConversionPeriod = {
  __typename?: 'TravelConversionPeriod';
  /** Confirmed as a fraction of quoted and confirmed; 0 when there are none. */
  closeRatio: Scalars['Float']['output'];
  /** Number of booked itineraries. */
  confirmedCount: Scalars['Int']['output'];
  /** Last day of the period. */
  periodEnd: Scalars['String']['output'];
  /** First day of the period. */
  periodStart: Scalars['String']['output'];
  /** The same, with the open part times the best monthly close ratio of the lookback over the mean monthly one. */
  projectedCommissionIncomeBestCase: Scalars['Float']['output'];
  /** Commission income of booked itineraries, plus that of open ones times `lookbackCloseRatio`. */
  projectedCommissionIncomeExpected: Scalars['Float']['output'];
  /** The same, with the open part times the worst monthly close ratio of the lookback over the mean monthly one. */
  projectedCommissionIncomeWorstCase: Scalars['Float']['output'];
  /**
   * How many of the quoted itineraries are likely to be booked: `quotedCount` times `lookbackCloseRatio`, with
   * one decimal.
   */
  projectedConfirmedCount: Scalars['Float']['output'];
  /** Number of open itineraries. */
  quotedCount: Scalars['Int']['output'];
};

/** A deposit that a customer owes for an itinerary. */
export type TravelDepositInput = {
  /** The deposit owed; 0 or more. */
  amount: Scalars['Float']['input'];
  /** Currency of the record's amounts. */
  currencyCode: Scalars['String']['input'];
  /** The day that it is due. */
  dueDate: Scalars['String']['input'];
  /** The deposit's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** The itinerary that it is for. */
  itineraryId: Scalars['ID']['input'];
  /** What was received of it so far; 0 by default. */
  receivedAmount?: InputMaybe<Scalars['Float']['input']>;
};

/** The customer deposits due in one currency. */
export type TravelDepositTotal = {
  __typename?: 'TravelDepositTotal';
  /** ISO 4217 code of the row's amounts. */
  currencyCode: Scalars['String']['output'];
  /** Total less received; negative when more was received than was due. */
  outstandingDeposits: Scalars['Float']['output'];
  /** What was received of them, whenever it was received. */
  receivedDeposits: Scalars['Float']['output'];
  /** Sum of the deposits due in the window. */
  totalDeposits: Scalars['Float']['output'];
};

/** Customer deposits by currency. */
export type TravelDepositsSummary = {
  __typename?: 'TravelDepositsSummary';
  /** One row for each currency with deposits due in the window, by currency code. Amounts are not converted. */
  data: Array<TravelDepositTotal>;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** A travel consultant. */
export type TravelEmployeeInput = {
  /** E-mail address. A viewer whose token carries it sees this consultant's compensation. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The employee's id in another system. */
  externalId?: InputMaybe<Scalars['ID']['input']>;
  /** Given name. */
  firstName: Scalars['String']['input'];
  /** The employee's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** Family name. */
  lastName: Scalars['String']['input'];
};

/** The forecast of the coming 12 months, as `consultantForecast` gives it. */
export type TravelForecastAndTarget = {
  __typename?: 'TravelForecastAndTarget';
  /** Totals over the months. */
  summary: TravelForecastSummary;
  /** One row for each month after the as-of date's month, in order. */
  timeline: Array<TravelForecastPeriod>;
};

/** The revenue projected for one coming month, by travel start. */
export type TravelForecastPeriod = {
  __typename?: 'TravelForecastPeriod';
  /** Projection less target, as a fraction of the target; null without a target. */
  growthGapPct?: Maybe<Scalars['Float']['output']>;
  /** Last day of the month. */
  periodEnd: Scalars['String']['output'];
  /** First day of the month. */
  periodStart: Scalars['String']['output'];
  /**
   * Gross of booked itineraries, plus that of open ones times the close ratio: the consultant's own of the last
   * 12 whole months, else the company's.
   */
  projectedRevenueAmount: Scalars['Float']['output'];
  /** The consultant's target for the month; 0 when none was imported. */
  targetRevenueAmount: Scalars['Float']['output'];
};

/** All months of a forecast together. */
export type TravelForecastSummary = {
  __typename?: 'TravelForecastSummary';
  /** Projection less target, as a fraction of the target; null without a target. */
  totalGrowthGapPct?: Maybe<Scalars['Float']['output']>;
  /** Sum of the projected revenue. */
  totalProjectedRevenueAmount: Scalars['Float']['output'];
  /** Sum of the targets. */
  totalTargetRevenueAmount: Scalars['Float']['output'];
};

/** What became of the consultant's leads in the period. */
export type TravelFunnelHealth = {
  __typename?: 'TravelFunnelHealth';
  /** Mean days from creation to closing of the won leads, with one decimal; null when none was won. */
  avgSpeedToBookDays?: Maybe<Scalars['Float']['output']>;
  /** Won leads as a fraction of won and lost leads; 0 when none was closed. */
  closeRate: Scalars['Float']['output'];
  /** Leads lost in the period, whenever they were created. */
  closedLostCount: Scalars['Int']['output'];
  /** Leads won in the period, whenever they were created. */
  closedWonCount: Scalars['Int']['output'];
  /** Won leads as a fraction of created leads; above 1 when more were won than created, 0 without leads. */
  conversionRate: Scalars['Float']['output'];
  /** Leads created in the period. */
  leadCount: Scalars['Int']['output'];
};

/**
 * What is still to be paid to suppliers in one currency, and what is held of it. Counts invoices due from the
 * as-of date on; each span includes the shorter ones.
 */
export type TravelFxCurrencyExposure = {
  __typename?: 'TravelFxCurrencyExposure';
  /** Unpaid part of confirmed invoices due within 30 days. */
  confirmed30d: Scalars['Float']['output'];
  /** Unpaid part of confirmed invoices due within 60 days. */
  confirmed60d: Scalars['Float']['output'];
  /** Unpaid part of confirmed invoices due within 90 days. */
  confirmed90d: Scalars['Float']['output'];
  /** ISO 4217 code of the row's amounts. */
  currencyCode: Scalars['String']['output'];
  /** How much of the currency the company holds; 0 when no holding was imported. */
  currentHoldings: Scalars['Float']['output'];
  /** Unpaid part of invoices due within 30 days that the supplier has not confirmed. */
  estimated30d: Scalars['Float']['output'];
  /** Unpaid part of invoices due within 60 days that the supplier has not confirmed. */
  estimated60d: Scalars['Float']['output'];
  /** Unpaid part of invoices due within 90 days that the supplier has not confirmed. */
  estimated90d: Scalars['Float']['output'];
  /** `confirmed90d` plus `estimated90d` less `currentHoldings`; negative when more is held than is to be paid. */
  netExposure: Scalars['Float']['output'];
};

/** Supplier payments and holdings by currency. */
export type TravelFxExposure = {
  __typename?: 'TravelFxExposure';
  /**
   * One row for each currency with a holding or with invoices due within 90 days, by currency code. Amounts are
   * not converted.
   */
  data: Array<TravelFxCurrencyExposure>;
  /** How the answer was made. */
  meta: TravelMeta;
};

/**
 * How much of a currency the company holds. The record's id is the currency code, so there is one holding for
 * each currency.
 */
export type TravelFxHoldingInput = {
  /** The amount held; negative for an overdraft. */
  amount: Scalars['Float']['input'];
  /** The currency held. */
  currencyCode: Scalars['String']['input'];
};

/** An imported exchange rate. */
export type TravelFxRate = {
  __typename?: 'TravelFxRate';
  /** The price at which the market sells the first currency; never below `bidRate`. */
  askRate: Scalars['Float']['output'];
  /** The price at which the market buys the first currency. */
  bidRate: Scalars['Float']['output'];
  /** When the rate was first imported. */
  createdAt: Scalars['DateTime']['output'];
  /** `USD/ZAR` is the price of one USD in ZAR. */
  currencyPair: Scalars['String']['output'];
  /** The id in the source system. */
  id: Scalars['ID']['output'];
  /** Half of bid plus ask, rounded to 6 places; the rate that amounts are converted with. */
  midRate: Scalars['Float']['output'];
  /** The time that the rate is of, as imported, to the second. */
  rateTimestamp: Scalars['DateTime']['output'];
  /** Who published the rate, as imported. */
  source: Scalars['String']['output'];
};

/**
 * An exchange rate: the price of one unit of the pair's first currency in its second. A tenant may have rates of
 * at most 400 pairs.
 */
export type TravelFxRateInput = {
  /** The price at which the market sells the first currency; at least `bidRate`, at most 1,000,000. */
  askRate: Scalars['Float']['input'];
  /** The price at which the market buys the first currency; 0.000001 to 1,000,000. */
  bidRate: Scalars['Float']['input'];
  /** Two different ISO 4217 codes; `USD/ZAR` is the price of one USD in ZAR. */
  currencyPair: Scalars['String']['input'];
  /** The rate's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** The time that the rate is of, ISO 8601; read as UTC without an offset. */
  rateTimestamp: Scalars['String']['input'];
  /** Who published the rate. */
  source: Scalars['String']['input'];
};

/** The newest rates of the currencies that suppliers are paid in. */
export type TravelFxRates = {
  __typename?: 'TravelFxRates';
  /** Rates of pairs that name ZAR, USD, AUD or NZD, none after the end of the as-of date (UTC), newest first. */
  data: Array<TravelFxRate>;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** How long each period of a timeline is. */
export type TravelGrain =
  /** Calendar months. */
  | 'MONTHLY'
  /** ISO 8601 weeks, Monday to Sunday. */
  | 'WEEKLY';

/** A headline figure of the period, with its trend against the baseline. */
export type TravelHeroKpi = {
  __typename?: 'TravelHeroKpi';
  /** What the figure measures. */
  description: Scalars['String']['output'];
  /** The figure's name in English. */
  displayLabel: Scalars['String']['output'];
  /** Whether the figure is known only after leads are closed, and so describes earlier work. */
  isLaggingIndicator: Scalars['Boolean']['output'];
  /**
   * `booked_revenue`, `avg_gross_profit`, `commission_income`, `margin_pct`, `conversion_rate` or
   * `avg_speed_to_book`.
   */
  key: Scalars['String']['output'];
  /** Which way the figure moved from the baseline. */
  trendDirection: TravelTrendDirection;
  /** By how much. */
  trendStrength: TravelTrendStrength;
  /** An amount, a fraction or a number of days, by `key`; null for `avg_speed_to_book` when no lead was won. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** What a travel insight concerns. */
export type TravelInsightDomain =
  /** The company as a whole, or one of its currencies. */
  | 'COMMAND_CENTER'
  /** One consultant. */
  | 'TRAVEL_CONSULTANT';

/** What a run did. */
export type TravelInsightRun = {
  __typename?: 'TravelInsightRun';
  /** Whether the run wrote the day's briefing: the day had none yet, or one from other figures. */
  briefingGenerated: Scalars['Boolean']['output'];
  /** Number of consultants evaluated. */
  consultantsEvaluated: Scalars['Int']['output'];
  /** Number of new events; refreshed ones are not counted. */
  createdEvents: Scalars['Int']['output'];
  /** Number of new recommendations. */
  createdRecommendations: Scalars['Int']['output'];
  /** The run's id, as events, recommendations and briefings carry it. */
  runId: Scalars['ID']['output'];
};

/** An itinerary as a list shows it. */
export type TravelItineraryBrief = {
  __typename?: 'TravelItineraryBrief';
  /** The trip's gross. */
  grossAmount: Scalars['Float']['output'];
  /** The id in the source system of the records. */
  itineraryId: Scalars['ID']['output'];
  /** The trip's name. */
  itineraryName: Scalars['String']['output'];
  /** The number that people know it by, such as `ITI-10293`. */
  itineraryNumber: Scalars['String']['output'];
  /** The status as imported, such as `Traveling`. */
  itineraryStatus: Scalars['String']['output'];
  /** Number of travellers. */
  paxCount: Scalars['Int']['output'];
  /** The main destination; null when none was imported. */
  primaryCountry?: Maybe<Scalars['String']['output']>;
  /** Last day of travel. */
  travelEndDate: Scalars['String']['output'];
  /** First day of travel. */
  travelStartDate: Scalars['String']['output'];
};

/** Deposits received for booked trips to come, compared with their target. */
export type TravelItineraryDeposits = {
  __typename?: 'TravelItineraryDeposits';
  /** The figures. */
  data: TravelItineraryDepositsData;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** Itinerary deposits by period. */
export type TravelItineraryDepositsData = {
  __typename?: 'TravelItineraryDepositsData';
  /** One row for each month or week, in order from the one that holds the as-of date, empty ones included. */
  timeline: Array<TravelItineraryDepositsPeriod>;
};

/** Deposits for booked (closed-won) itineraries whose travel starts in one month or week. */
export type TravelItineraryDepositsPeriod = {
  __typename?: 'TravelItineraryDepositsPeriod';
  /** Gross of the booked itineraries. */
  closedGrossAmount: Scalars['Float']['output'];
  /** Number of booked itineraries. */
  closedItineraryCount: Scalars['Int']['output'];
  /** Received as a fraction of the target (1 is 100 %); 0 without a target. */
  depositCoverageRatio: Scalars['Float']['output'];
  /** Received less target; negative when deposits are missing. */
  depositGapAmount: Scalars['Float']['output'];
  /** Deposits received for them so far. */
  depositReceivedAmount: Scalars['Float']['output'];
  /** Last day of the period. */
  periodEnd: Scalars['String']['output'];
  /** First day of the period. */
  periodStart: Scalars['String']['output'];
  /** 25 % of their gross. */
  targetDepositAmount: Scalars['Float']['output'];
};

/**
 * A trip, quoted or booked.
 *
 * For all travel records: ids are the source system's own, 1 to 256 bytes of UTF-8, unique within tenant and
 * kind; days are `YYYY-MM-DD`, 1900 to 2199; amounts have at most 4 decimals, are at most 10,000,000,000 either
 * way and in the record's `currencyCode`, an ISO 4217 code of three capital letters; texts have 1 to 1,000
 * characters. References to other records are not checked, so records may be imported in any order.
 */
export type TravelItineraryInput = {
  /** The day that it was booked or lost; not before `createdDate`. */
  closedDate?: InputMaybe<Scalars['String']['input']>;
  /** The consortium that the business came through; absent if none. */
  consortium?: InputMaybe<Scalars['String']['input']>;
  /** The day that it was created. */
  createdDate: Scalars['String']['input'];
  /** Currency of the record's amounts. */
  currencyCode: Scalars['String']['input'];
  /** Deposits received for the trip so far; 0 by default. */
  depositReceivedAmount?: InputMaybe<Scalars['Float']['input']>;
  /** The consultant who sells the trip. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** What the customer pays; 0 or more. */
  grossAmount: Scalars['Float']['input'];
  /** What the company earns, called commission income in analytics; negative when the trip loses money. */
  grossProfit: Scalars['Float']['input'];
  /** The itinerary's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** The trip's name. */
  name: Scalars['String']['input'];
  /** The number that people know it by, such as `ITI-10293`. */
  number: Scalars['String']['input'];
  /** Length of the trip in days, 0 to 1,000. */
  numberOfDays: Scalars['Int']['input'];
  /** Length of the trip in nights, 0 to 1,000. */
  numberOfNights: Scalars['Int']['input'];
  /** Number of travellers, 0 to 10,000. */
  paxCount: Scalars['Int']['input'];
  /** The main destination. */
  primaryCountry?: InputMaybe<Scalars['String']['input']>;
  /**
   * Booked (closed-won) are `Deposited/Confirming`, `Amendment in Progress`, `Pre-Departure`, `eDocs Sent`,
   * `Traveling`, `Traveled` and `Cancel Fees`; lost are `Lost`, `Cancelled` and `Closed Lost`; every other
   * status is open. Case matters.
   */
  status: Scalars['String']['input'];
  /** The trade agency that the business came through; absent if none. */
  tradeAgency?: InputMaybe<Scalars['String']['input']>;
  /** What the trade agency earns; 0 by default. */
  tradeCommissionAmount?: InputMaybe<Scalars['Float']['input']>;
  /** Last day of travel; not before `travelStartDate` and at most 366 days after it. */
  travelEndDate: Scalars['String']['input'];
  /** First day of travel. */
  travelStartDate: Scalars['String']['input'];
};

/** How many itineraries were created and closed, and how many trips began and ended. */
export type TravelItineraryTrends = {
  __typename?: 'TravelItineraryTrends';
  /** The counts. */
  data: TravelItineraryTrendsData;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** Itinerary counts of a window, in total and by month. */
export type TravelItineraryTrendsData = {
  __typename?: 'TravelItineraryTrendsData';
  /** Counts of the whole window. */
  summary: TravelItineraryTrendsSummary;
  /** One row for each calendar month that the window touches, in order, empty months included. */
  timeline: Array<TravelItineraryTrendsMonth>;
};

/** Itineraries in one month. An itinerary counts once for each of its days that lies in the month and the window. */
export type TravelItineraryTrendsMonth = {
  __typename?: 'TravelItineraryTrendsMonth';
  /** Itineraries with a closing date in the month. */
  closedCount: Scalars['Int']['output'];
  /** Itineraries created in the month. */
  createdCount: Scalars['Int']['output'];
  /** First day of the month, even if the window begins later in it. */
  periodStart: Scalars['String']['output'];
  /** Itineraries whose travel ends in the month. */
  travelEndCount: Scalars['Int']['output'];
  /** Itineraries whose travel starts in the month. */
  travelStartCount: Scalars['Int']['output'];
};

/** Itineraries in the whole window. An itinerary counts once for each of its days that lies in the window. */
export type TravelItineraryTrendsSummary = {
  __typename?: 'TravelItineraryTrendsSummary';
  /** Itineraries with a closing date in the window. */
  closedItineraries: Scalars['Int']['output'];
  /** Itineraries created in the window. */
  createdItineraries: Scalars['Int']['output'];
  /** Itineraries whose travel ends in the window. */
  travelEndItineraries: Scalars['Int']['output'];
  /** Itineraries whose travel starts in the window. */
  travelStartItineraries: Scalars['Int']['output'];
};

/** An enquiry that may become a booking. */
export type TravelLeadInput = {
  /** The day that it was won or lost, not before `createdDate`; required then, and absent while it is open. */
  closedDate?: InputMaybe<Scalars['String']['input']>;
  /** The day that the enquiry came in. */
  createdDate: Scalars['String']['input'];
  /** Currency of the amount. */
  currencyCode: Scalars['String']['input'];
  /** The consultant who handles it; a lead without one is in no analytics. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The lead's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** The revenue that it is worth; 0 or more. */
  revenueAmount: Scalars['Float']['input'];
  /** What has become of it. */
  status: TravelLeadStatus;
};

/** What has become of a lead. */
export type TravelLeadStatus =
  /** The customer did not book. */
  | 'LOST'
  /** Undecided. */
  | 'OPEN'
  /** The customer booked. */
  | 'WON';

/** Which of its days places an itinerary in a period. */
export type TravelLeaderboardDomain =
  /** The day that the itinerary was booked (closed). */
  | 'FUNNEL'
  /** The day that travel starts. */
  | 'TRAVEL';

/**
 * How an analytics answer was made. Amounts are decimals rounded to 2 places, ratios to 4, counts and days with
 * a fraction to 1, exchange rates to 6, all half away from zero; days are `YYYY-MM-DD`. docs/travel-metrics.md
 * gives each field's formula.
 */
export type TravelMeta = {
  __typename?: 'TravelMeta';
  /** The day that counts as today: the setting `AS_OF_DATE`, else today in UTC. */
  asOfDate: Scalars['String']['output'];
  /** The version of the formulas, such as `v2`. */
  calculationVersion: Scalars['String']['output'];
  /** The currency of all amounts in the answer; null when each row names its own or there are no amounts. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The views or source systems behind the figures, separated by commas. */
  source: Scalars['String']['output'];
  /**
   * The window or period that the figures cover, as asked for or by default: `90d`, `12m`, `2y`, `2025` or
   * `quarter`. Empty for exchange rates and exposure.
   */
  timeWindow: Scalars['String']['output'];
};

/** The consultant's current work. */
export type TravelOperationalSnapshot = {
  __typename?: 'TravelOperationalSnapshot';
  /** Booked trips under way on the as-of date, latest start first; at most 10. */
  currentTravelingFiles: Array<TravelItineraryBrief>;
  /** Open itineraries that start on the as-of date or later, highest gross first; at most 10. */
  topOpenItineraries: Array<TravelItineraryBrief>;
};

/** An outlook in total and by period. */
export type TravelOutlookData = {
  __typename?: 'TravelOutlookData';
  /**
   * Booked itineraries as a fraction of booked and open ones, of the 12 whole months of travel before the as-of
   * date's month; 0 when there are none.
   */
  closeRatio: Scalars['Float']['output'];
  /** Totals over all periods. */
  summary: TravelOutlookSummary;
  /** One row for each month or week, in order from the one that holds the as-of date, empty ones included. */
  timeline: Array<TravelOutlookPeriod>;
};

/**
 * One month or week of an outlook, by travel start. On-books figures are of booked (closed-won) itineraries,
 * potential ones of open itineraries times the close ratio, expected ones are both together.
 */
export type TravelOutlookPeriod = {
  __typename?: 'TravelOutlookPeriod';
  /** On-books plus potential commission income. */
  expectedCommissionIncomeAmount: Scalars['Float']['output'];
  /** On-books plus potential gross. */
  expectedGrossAmount: Scalars['Float']['output'];
  /** Expected gross less expected commission income. */
  expectedMarginAmount: Scalars['Float']['output'];
  /** Expected margin as a fraction of expected gross (0.25 is 25 %); 0 without gross. */
  expectedMarginPct: Scalars['Float']['output'];
  /** On-books plus potential travellers, with one decimal. */
  expectedPaxCount: Scalars['Float']['output'];
  /** Commission income (`grossProfit`) of booked itineraries. */
  onBooksCommissionIncomeAmount: Scalars['Float']['output'];
  /** Gross of booked itineraries. */
  onBooksGrossAmount: Scalars['Float']['output'];
  /** Travellers of booked itineraries. */
  onBooksPaxCount: Scalars['Int']['output'];
  /** Last day of the period. */
  periodEnd: Scalars['String']['output'];
  /** First day of the period. */
  periodStart: Scalars['String']['output'];
  /** Commission income of open itineraries times the close ratio. */
  potentialCommissionIncomeAmount: Scalars['Float']['output'];
  /** Gross of open itineraries times the close ratio. */
  potentialGrossAmount: Scalars['Float']['output'];
  /** Travellers of open itineraries times the close ratio, with one decimal. */
  potentialPaxCount: Scalars['Float']['output'];
};

/**
 * All periods of an outlook together. Totals are summed before rounding, so they may differ from the sum of the
 * rows by some cents.
 */
export type TravelOutlookSummary = {
  __typename?: 'TravelOutlookSummary';
  /** Commission income of booked itineraries, plus that of open ones times the close ratio. */
  totalExpectedCommissionIncomeAmount: Scalars['Float']['output'];
  /** On-books plus potential gross. */
  totalExpectedGrossAmount: Scalars['Float']['output'];
  /** Expected gross less expected commission income. */
  totalExpectedMarginAmount: Scalars['Float']['output'];
  /** On-books plus potential travellers, with one decimal. */
  totalExpectedPaxCount: Scalars['Float']['output'];
  /** Gross of booked (closed-won) itineraries. */
  totalOnBooksGrossAmount: Scalars['Float']['output'];
  /** Travellers of booked itineraries. */
  totalOnBooksPaxCount: Scalars['Int']['output'];
  /** Gross of open itineraries times the close ratio. */
  totalPotentialGrossAmount: Scalars['Float']['output'];
  /** Travellers of open itineraries times the close ratio, with one decimal. */
  totalPotentialPaxCount: Scalars['Float']['output'];
};

/** Supplier invoices by currency. */
export type TravelPaymentsOutSummary = {
  __typename?: 'TravelPaymentsOutSummary';
  /** One row for each currency with invoices dated in the window, by currency code. Amounts are not converted. */
  data: Array<TravelPaymentsOutTotal>;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** The supplier invoices in one currency. */
export type TravelPaymentsOutTotal = {
  __typename?: 'TravelPaymentsOutTotal';
  /** ISO 4217 code of the row's amounts. */
  currencyCode: Scalars['String']['output'];
  /** Total less paid. */
  outstandingAmount: Scalars['Float']['output'];
  /** What was paid of them. */
  paidAmount: Scalars['Float']['output'];
  /** Sum of the invoiced amounts, confirmed or not; an amount, not a number of invoices. */
  totalInvoices: Scalars['Float']['output'];
};

/** The length of the period that a consultant is measured in; always a calendar period. */
export type TravelPeriodType =
  /** A calendar month. */
  | 'MONTH'
  /** A calendar quarter. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** The kinds of travel record. Record ids are unique within a kind. */
export type TravelRecordKind =
  /** Cash received or paid. */
  | 'CASH_MOVEMENT'
  /** An employee's pay; its id is the employee's. */
  | 'COMPENSATION'
  /** A deposit that a customer owes. */
  | 'DEPOSIT'
  /** A travel consultant. */
  | 'EMPLOYEE'
  /** A currency holding; its id is the currency code. */
  | 'FX_HOLDING'
  /** An exchange rate. */
  | 'FX_RATE'
  /** A trip, quoted or booked. */
  | 'ITINERARY'
  /** An enquiry. */
  | 'LEAD'
  /** An invoice or a credit note from a supplier. */
  | 'SUPPLIER_INVOICE'
  /** A revenue target; its id is `<employeeId>:<YYYY-MM-01>`. */
  | 'TARGET';

/** Revenue of trips to come. */
export type TravelRevenueOutlook = {
  __typename?: 'TravelRevenueOutlook';
  /** The figures. */
  data: TravelOutlookData;
  /** How the answer was made. */
  meta: TravelMeta;
};

/** An invoice or a credit note from a supplier. */
export type TravelSupplierInvoiceInput = {
  /** The invoiced amount; negative for a credit note. */
  amount: Scalars['Float']['input'];
  /** Whether the supplier has confirmed the invoice; until then it is an estimate. */
  confirmed: Scalars['Boolean']['input'];
  /** Currency of the record's amounts. */
  currencyCode: Scalars['String']['input'];
  /** The invoice date. */
  date: Scalars['String']['input'];
  /** The day that payment is due. */
  dueDate: Scalars['String']['input'];
  /** The invoice's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** What was paid of it so far, with the sign of `amount`; 0 by default. */
  paidAmount?: InputMaybe<Scalars['Float']['input']>;
};

/**
 * The revenue that an employee should sell in a month. The record's id is `<employeeId>:<YYYY-MM-01>`, so there
 * is one target for each employee and month.
 */
export type TravelTargetInput = {
  /** Currency of the amount. */
  currencyCode: Scalars['String']['input'];
  /** Whose target it is. */
  employeeId: Scalars['ID']['input'];
  /** The month, as `YYYY-MM` or any day in it. */
  month: Scalars['String']['input'];
  /** The revenue to reach; 0 or more. */
  revenueAmount: Scalars['Float']['input'];
};

/** Revenue of the period's year and the two years before. */
export type TravelThreeYearPerformance = {
  __typename?: 'TravelThreeYearPerformance';
  /** Revenue of won leads, by the month that they were closed in. */
  leadFunnel: TravelYearSeries;
  /** Gross of booked itineraries, by the month that travel starts in. */
  travelClosedFiles: TravelYearSeries;
};

/** Which way a figure moved, whether that is good or not. */
export type TravelTrendDirection =
  /** More than 1 % down. */
  | 'DOWN'
  /** Within 1 % either way, or nothing to compare with. */
  | 'FLAT'
  /** More than 1 % up. */
  | 'UP';

/** Booked revenue of one month and of the same month a year before, by travel start. */
export type TravelTrendPoint = {
  __typename?: 'TravelTrendPoint';
  /** Booked revenue of the same month a year before. */
  baselineValue: Scalars['Float']['output'];
  /** Booked revenue of the month. */
  currentValue: Scalars['Float']['output'];
  /** First day of the month. */
  periodStart: Scalars['String']['output'];
};

/** Booked revenue of the period against the baseline, by travel start. */
export type TravelTrendStory = {
  __typename?: 'TravelTrendStory';
  /** Booked revenue of the baseline. */
  baselineTotal: Scalars['Float']['output'];
  /** Booked revenue of the period. */
  currentTotal: Scalars['Float']['output'];
  /** One row for each month of the period, in order. */
  points: Array<TravelTrendPoint>;
  /** Change from the baseline, as a fraction; null when the baseline is 0. */
  yoyDeltaPct?: Maybe<Scalars['Float']['output']>;
};

/** How large a change is, up or down. */
export type TravelTrendStrength =
  /** 8 % or more. */
  | 'HIGH'
  /** Below 3 %, or nothing to compare with. */
  | 'LOW'
  /** 3 % or more, below 8 %. */
  | 'MEDIUM';

/** Three calendar years side by side. */
export type TravelYearSeries = {
  __typename?: 'TravelYearSeries';
  /** `travel_closed_files` or `lead_funnel`. */
  key: Scalars['String']['output'];
  /** What the values measure: `revenue`. */
  metricLabel: Scalars['String']['output'];
  /** One row for each year, in order. */
  series: Array<TravelYearValues>;
  /** A heading in English. */
  title: Scalars['String']['output'];
  /** The second year against the first, and the third against the second. */
  variances: Array<TravelYearVariance>;
};

/** The revenue of one year by month. */
export type TravelYearValues = {
  __typename?: 'TravelYearValues';
  /** Twelve amounts, January to December. Months to come hold what is known of them. */
  monthlyValues: Array<Scalars['Float']['output']>;
  /** Sum of the year's months. */
  total: Scalars['Float']['output'];
  /** Calendar year. */
  year: Scalars['Int']['output'];
};

/** The change from one year to the next, as fractions (0.12 is 12 % up). */
export type TravelYearVariance = {
  __typename?: 'TravelYearVariance';
  /** Such as `2026 vs 2025`. */
  label: Scalars['String']['output'];
  /** Twelve changes, January to December; null for a month without revenue in the earlier year. */
  monthlyVariancePct: Array<Maybe<Scalars['Float']['output']>>;
  /** Change of the year's total; null when the earlier year had no revenue. */
  totalVariancePct?: Maybe<Scalars['Float']['output']>;
};

/** The baseline that a period is compared with. */
export type TravelYoyMode =
  /** The whole year before. */
  | 'FULL_YEAR'
  /** The same months of the year before. */
  | 'SAME_PERIOD';

/**
 * Changes to a workforce insight. An absent field keeps its value; null is allowed for `audienceUserId` and
 * `deliveredTime` only.
 */
export type UpdateAiInsightInput = {
  /** The new status; becoming `DELIVERED` publishes `aiInsightDelivered`. */
  aiStatus?: InputMaybe<AiInsightStatus>;
  /** The new time that it applies to. */
  applicablePeriod?: InputMaybe<ApplicablePeriodInput>;
  /**
   * The user that it is for. Null takes it from its user: an audience type of `employee` or `company` then
   * becomes `manager`, so that nothing meant for one person is shown to all.
   */
  audienceUserId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was delivered. For `DELIVERED` the stored time, else now, by default; ignored for `PENDING`. */
  deliveredTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** The new details, JSON as text. */
  details?: InputMaybe<Scalars['String']['input']>;
  /** The insight to change. */
  id: Scalars['ID']['input'];
  /** The new kind, 1 to 256 bytes of UTF-8. */
  insightType?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `updateAiInsight`. */
export type UpdateAiInsightPayload = {
  __typename?: 'UpdateAiInsightPayload';
  /** The insight after the change; null when `userErrors` is not empty. */
  aiInsight?: Maybe<AiInsight>;
  /** Why nothing was changed; empty on success. */
  userErrors: Array<UserError>;
};

/** A new status for an insight event. */
export type UpdateInsightEventInput = {
  /** The event to change. */
  id: Scalars['ID']['input'];
  /** The reason, at most 2,000 characters; kept in the history and as the recommendation's resolution note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The new status, also for the event's recommendation. */
  status: ReviewStatus;
};

/** The result of `updateInsightEvent`. */
export type UpdateInsightEventPayload = {
  __typename?: 'UpdateInsightEventPayload';
  /** The event after the change; null when `userErrors` is not empty. */
  insightEvent?: Maybe<InsightEvent>;
  /** Why nothing was changed; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * Changes to a coaching insight. An absent field keeps its value; an explicit null is a user error, since none
 * of these fields can be null.
 */
export type UpdateInsightInput = {
  /** The new full text. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The insight to change. */
  id: Scalars['ID']['input'];
  /** The new urgency. */
  priority?: InputMaybe<InsightPriority>;
  /** The new state of the work. */
  status?: InputMaybe<InsightStatus>;
  /** The new headline. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `updateInsight`. */
export type UpdateInsightPayload = {
  __typename?: 'UpdateInsightPayload';
  /** The insight after the change; null when `userErrors` is not empty. */
  insight?: Maybe<Insight>;
  /** Why nothing was changed; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * Changes to a recommendation, at least one. An absent field keeps its value; null clears it, except for
 * `status`.
 */
export type UpdateRecommendationInput = {
  /** The new due day, `YYYY-MM-DD`. */
  dueDate?: InputMaybe<Scalars['String']['input']>;
  /** The recommendation to change. */
  id: Scalars['ID']['input'];
  /** The user who becomes responsible, 1 to 256 bytes of UTF-8. */
  ownerUserId?: InputMaybe<Scalars['ID']['input']>;
  /** How it was settled, at most 2,000 characters; also the note in the history when the status changes. */
  resolutionNote?: InputMaybe<Scalars['String']['input']>;
  /** The new status, also for the event; not null. */
  status?: InputMaybe<ReviewStatus>;
};

/** The result of `updateRecommendation`. */
export type UpdateRecommendationPayload = {
  __typename?: 'UpdateRecommendationPayload';
  /** The recommendation after the change; null when `userErrors` is not empty. */
  recommendation?: Maybe<Recommendation>;
  /** Why nothing was changed; empty on success. */
  userErrors: Array<UserError>;
};

/**
 * An expected failure that the caller can act on. Unexpected failures and refused access are in the response's
 * `errors`.
 */
export type UserError = {
  __typename?: 'UserError';
  /** The kind of failure, for programs. */
  code: UserErrorCode;
  /** Path to the faulty input field, such as `["insights", "1", "title"]`; null when no single field is at fault. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** What was expected and what was received, in English, for people. */
  message: Scalars['String']['output'];
};

/** Why an input was rejected or a request produced no result. */
export type UserErrorCode =
  /** A field is missing, has the wrong type or is outside its limits. */
  | 'BAD_INPUT'
  /** The tenant has used up its AI tokens for today. */
  | 'BUDGET_EXCEEDED'
  /** The caller left or the gateway is shutting down; the work was stopped. */
  | 'CANCELLED'
  /** The model or its content filter declined to answer. */
  | 'CONTENT_REFUSED'
  /** The model provider's rate limit is reached; try again later. */
  | 'LLM_RATE_LIMITED'
  /** The model provider did not answer in time. */
  | 'LLM_TIMEOUT'
  /** No model provider can be reached, or none accepts the request. */
  | 'LLM_UNAVAILABLE'
  /** Required parameters of the topic are missing. */
  | 'MISSING_PARAMETERS'
  /** The object does not exist, belongs to another tenant, or is hidden from the viewer. */
  | 'NOT_FOUND'
  /** The model's answer does not fit the response schema and could not be repaired. */
  | 'RESPONSE_INVALID'
  /** The web page could not be fetched. */
  | 'RETRIEVAL_FAILED';

/** The identity that the request's token describes. */
export type Viewer = {
  __typename?: 'Viewer';
  /** E-mail address; null when the token carries none. */
  email?: Maybe<Scalars['String']['output']>;
  /** Full name; null when the token carries none. */
  name?: Maybe<Scalars['String']['output']>;
  /**
   * Any of `superAdmin`, `saasAdmin`, `tenantOwner`, `admin`, `manager`, `employee` and `service`; `employee`
   * when the token names none of them.
   */
  roles: Array<Scalars['String']['output']>;
  /** The tenant whose data the request reads and writes. */
  tenantId: Scalars['ID']['output'];
  /** The token's `sub` claim. */
  userId: Scalars['ID']['output'];
};

/** The result of `website_scan`. A text is empty when the page does not say it. */
export type WebsiteScan = {
  __typename?: 'WebsiteScan';
  /** The ideal client avatar: who the business wants to sell to. */
  ica: Scalars['String']['output'];
  /** The market that the business serves. */
  niche: Scalars['String']['output'];
  /** The products and services on the page, at most 20. */
  products: Array<ProductInfo>;
  /** What the business promises its customers. */
  valueProposition: Scalars['String']['output'];
};

/**
 * One rostered shift of one employee, and the time worked. Without clock-in and clock-out it counts as an
 * absence, unless leave excuses it.
 */
export type WorkforceAttendanceInput = {
  /** When the employee clocked in; absent if they did not. */
  clockIn?: InputMaybe<Scalars['String']['input']>;
  /** When the employee clocked out, not before `clockIn`; absent if they did not. */
  clockOut?: InputMaybe<Scalars['String']['input']>;
  /** The day that the shift begins on. */
  date: Scalars['String']['input'];
  /** The employee on the roster. */
  employeeId: Scalars['ID']['input'];
  /** The shift's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** When the shift ends by the roster; after `scheduledStart`. */
  scheduledEnd: Scalars['String']['input'];
  /** When the shift begins by the roster; on `date`. */
  scheduledStart: Scalars['String']['input'];
};

/** A department of the company. */
export type WorkforceDepartmentInput = {
  /** The department's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** What the company calls it. */
  name: Scalars['String']['input'];
};

/** A person who works for the company. */
export type WorkforceEmployeeInput = {
  /** The department that the employee works in. */
  departmentId: Scalars['ID']['input'];
  /** Last day of employment, not before `startDate`; absent while employed. */
  endDate?: InputMaybe<Scalars['String']['input']>;
  /** First and last name. */
  fullname: Scalars['String']['input'];
  /** The employee's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** First day of employment. */
  startDate: Scalars['String']['input'];
  /** The user that the employee signs in as; without one the employee gets no personal insights. */
  userId?: InputMaybe<Scalars['ID']['input']>;
  /** Contracted hours a week, 0 to 168. */
  weeklyHours: Scalars['Float']['input'];
};

/** A workforce insight in the inbox. */
export type WorkforceInsightItem = InsightItem & {
  __typename?: 'WorkforceInsightItem';
  /** The workforce insight itself. */
  aiInsight: AiInsight;
  /** When the insight was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Always `WORKFORCE`. */
  domain: InboxDomain;
  /** Always null. */
  entityId?: Maybe<Scalars['ID']['output']>;
  /** Always null. */
  entityType?: Maybe<Scalars['String']['output']>;
  /** The `nodeId` of the workforce insight. */
  id: Scalars['ID']['output'];
  /** Always null. */
  priority?: Maybe<Scalars['Int']['output']>;
  /** Always null. */
  severity?: Maybe<InsightSeverity>;
  /** The insight's summary; null when it has none. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The insight's title; its `insightType` if it has none. */
  title: Scalars['String']['output'];
};

/** Days on which an employee is on leave, both ends included. */
export type WorkforceLeaveInput = {
  /** The employee on leave. */
  employeeId: Scalars['ID']['input'];
  /** Last day of leave, not before `startDate`. */
  endDate: Scalars['String']['input'];
  /** The leave's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
  /** First day of leave. */
  startDate: Scalars['String']['input'];
  /** Why the employee is away. */
  type: LeaveType;
};

/** A piece of work, such as a customer's order or a colleague's request. */
export type WorkforceTaskInput = {
  /** When it was done, not before `createdAt`; absent while it is open. */
  completedAt?: InputMaybe<Scalars['String']['input']>;
  /** When the task came in. */
  createdAt: Scalars['String']['input'];
  /** The department that the task belongs to. */
  departmentId: Scalars['ID']['input'];
  /** The day by whose end it should be done; absent if there is none. */
  dueDate?: InputMaybe<Scalars['String']['input']>;
  /** The employee who works on it; absent while nobody does. */
  employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** The task's id; an existing one is overwritten. */
  id: Scalars['ID']['input'];
};

/**
 * A person who can sign in.
 *
 * For all workforce records: ids are the caller's own, 1 to 256 bytes of UTF-8, unique within tenant and kind;
 * days are `YYYY-MM-DD`; times are the company's wall clock, `YYYY-MM-DDThh:mm` or `YYYY-MM-DDThh:mm:ss`, and an
 * offset behind one is dropped; texts have 1 to 1,000 characters. References to other records are not checked,
 * so records may be imported in any order.
 */
export type WorkforceUserInput = {
  /** URL of a picture, `https://` or `http://`. */
  avatar?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** First and last name. */
  fullname: Scalars['String']['input'];
  /** The user's id, equal to the `sub` claim of the user's tokens; an existing one is overwritten. */
  id: Scalars['ID']['input'];
};
