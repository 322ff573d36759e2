import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Insight as InsightModel } from '../domains/coaching/insight.ts';
import type { InsightConnectionSource, InsightBoardSource, InsightBoardColumnSource, InsightChangeSource } from '../domains/coaching/mappers.ts';
import type { Job as JobModel } from '../domains/jobs/job.ts';
import type { JobConnectionSource, JobEventSource, TopicResultSource } from '../domains/jobs/mappers.ts';
import type { TopicSource } from '../domains/topics/mappers.ts';
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

export type CancelJobInput = {
  jobId: Scalars['ID']['input'];
};

export type CancelJobPayload = {
  __typename?: 'CancelJobPayload';
  /** The job; one that had ended before is returned as it is. */
  job?: Maybe<Job>;
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

export type Mutation = {
  __typename?: 'Mutation';
  /** Ends a job that has not ended; repeating it changes nothing. */
  cancelJob: CancelJobPayload;
  deleteInsight: DeleteInsightPayload;
  /** Executes a topic and waits for its result. */
  executeTopic: ExecuteTopicPayload;
  /** Executes a topic as a job; `jobEvents` tells of it. */
  executeTopicAsync: ExecuteTopicAsyncPayload;
  saveInsights: SaveInsightsPayload;
  /** Opens or closes a topic for the tenant; administrators only. */
  setTopicActive: SetTopicActivePayload;
  updateInsight: UpdateInsightPayload;
};


export type MutationCancelJobArgs = {
  input: CancelJobInput;
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


export type MutationSaveInsightsArgs = {
  input: SaveInsightsInput;
};


export type MutationSetTopicActiveArgs = {
  input: SetTopicActiveInput;
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

export type ProductInfo = {
  __typename?: 'ProductInfo';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  problem: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
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
  /** Every change to the viewer's tenant's insights from now on; `types` narrows it. */
  insightChanged: InsightChange;
  /**
   * Everything that happened to the job after event `after` and what follows, in order and without gaps; completes
   * after the terminal event. Over server-sent events `Last-Event-ID` resumes as well.
   */
  jobEvents: JobEvent;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelJobInput: CancelJobInput;
  CancelJobPayload: ResolverTypeWrapper<Omit<CancelJobPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteInsightInput: DeleteInsightInput;
  DeleteInsightPayload: ResolverTypeWrapper<DeleteInsightPayload>;
  ExecuteTopicAsyncPayload: ResolverTypeWrapper<Omit<ExecuteTopicAsyncPayload, 'job'> & { job?: Maybe<ResolversTypes['Job']> }>;
  ExecuteTopicInput: ExecuteTopicInput;
  ExecuteTopicPayload: ResolverTypeWrapper<Omit<ExecuteTopicPayload, 'execution'> & { execution?: Maybe<ResolversTypes['TopicExecution']> }>;
  ExecutionMetadata: ResolverTypeWrapper<ExecutionMetadata>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeSource>;
  OnboardingReview: ResolverTypeWrapper<TopicResultSource>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProductInfo: ResolverTypeWrapper<ProductInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SaveInsightsInput: SaveInsightsInput;
  SaveInsightsPayload: ResolverTypeWrapper<Omit<SaveInsightsPayload, 'insights'> & { insights: Array<ResolversTypes['Insight']> }>;
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
  UpdateInsightInput: UpdateInsightInput;
  UpdateInsightPayload: ResolverTypeWrapper<Omit<UpdateInsightPayload, 'insight'> & { insight?: Maybe<ResolversTypes['Insight']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<Viewer>;
  WebsiteScan: ResolverTypeWrapper<TopicResultSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AiAttempt: AiAttempt;
  Boolean: Scalars['Boolean']['output'];
  CancelJobInput: CancelJobInput;
  CancelJobPayload: Omit<CancelJobPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  DateTime: Scalars['DateTime']['output'];
  DeleteInsightInput: DeleteInsightInput;
  DeleteInsightPayload: DeleteInsightPayload;
  ExecuteTopicAsyncPayload: Omit<ExecuteTopicAsyncPayload, 'job'> & { job?: Maybe<ResolversParentTypes['Job']> };
  ExecuteTopicInput: ExecuteTopicInput;
  ExecuteTopicPayload: Omit<ExecuteTopicPayload, 'execution'> & { execution?: Maybe<ResolversParentTypes['TopicExecution']> };
  ExecutionMetadata: ExecutionMetadata;
  ID: Scalars['ID']['output'];
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
  ProductInfo: ProductInfo;
  Query: Record<PropertyKey, never>;
  SaveInsightsInput: SaveInsightsInput;
  SaveInsightsPayload: Omit<SaveInsightsPayload, 'insights'> & { insights: Array<ResolversParentTypes['Insight']> };
  SetTopicActiveInput: SetTopicActiveInput;
  SetTopicActivePayload: Omit<SetTopicActivePayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SuggestionVariation: SuggestionVariation;
  Topic: TopicSource;
  TopicExecution: Omit<TopicExecution, 'result'> & { result: ResolversParentTypes['TopicResult'] };
  TopicParameter: TopicParameter;
  TopicResult: TopicResultSource;
  UpdateInsightInput: UpdateInsightInput;
  UpdateInsightPayload: Omit<UpdateInsightPayload, 'insight'> & { insight?: Maybe<ResolversParentTypes['Insight']> };
  UserError: UserError;
  Viewer: Viewer;
  WebsiteScan: TopicResultSource;
};

export type AiAttemptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiAttempt'] = ResolversParentTypes['AiAttempt']> = {
  latencyMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CancelJobPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelJobPayload'] = ResolversParentTypes['CancelJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['Job']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  cancelJob?: Resolver<ResolversTypes['CancelJobPayload'], ParentType, ContextType, RequireFields<MutationCancelJobArgs, 'input'>>;
  deleteInsight?: Resolver<ResolversTypes['DeleteInsightPayload'], ParentType, ContextType, RequireFields<MutationDeleteInsightArgs, 'input'>>;
  executeTopic?: Resolver<ResolversTypes['ExecuteTopicPayload'], ParentType, ContextType, RequireFields<MutationExecuteTopicArgs, 'input'>>;
  executeTopicAsync?: Resolver<ResolversTypes['ExecuteTopicAsyncPayload'], ParentType, ContextType, RequireFields<MutationExecuteTopicAsyncArgs, 'input'>>;
  saveInsights?: Resolver<ResolversTypes['SaveInsightsPayload'], ParentType, ContextType, RequireFields<MutationSaveInsightsArgs, 'input'>>;
  setTopicActive?: Resolver<ResolversTypes['SetTopicActivePayload'], ParentType, ContextType, RequireFields<MutationSetTopicActiveArgs, 'input'>>;
  updateInsight?: Resolver<ResolversTypes['UpdateInsightPayload'], ParentType, ContextType, RequireFields<MutationUpdateInsightArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Insight' | 'Job' | 'Topic', ParentType, ContextType>;
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

export type ProductInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductInfo'] = ResolversParentTypes['ProductInfo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
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

export type SaveInsightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveInsightsPayload'] = ResolversParentTypes['SaveInsightsPayload']> = {
  insights?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType>;
  savedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTopicActivePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetTopicActivePayload'] = ResolversParentTypes['SetTopicActivePayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
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
  CancelJobPayload?: CancelJobPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteInsightPayload?: DeleteInsightPayloadResolvers<ContextType>;
  ExecuteTopicAsyncPayload?: ExecuteTopicAsyncPayloadResolvers<ContextType>;
  ExecuteTopicPayload?: ExecuteTopicPayloadResolvers<ContextType>;
  ExecutionMetadata?: ExecutionMetadataResolvers<ContextType>;
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
  ProductInfo?: ProductInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SaveInsightsPayload?: SaveInsightsPayloadResolvers<ContextType>;
  SetTopicActivePayload?: SetTopicActivePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestionVariation?: SuggestionVariationResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicExecution?: TopicExecutionResolvers<ContextType>;
  TopicParameter?: TopicParameterResolvers<ContextType>;
  TopicResult?: TopicResultResolvers<ContextType>;
  UpdateInsightPayload?: UpdateInsightPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WebsiteScan?: WebsiteScanResolvers<ContextType>;
};

