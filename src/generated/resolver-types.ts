import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Insight as InsightModel } from '../domains/coaching/insight.ts';
import type { InsightConnectionSource, InsightBoardSource, InsightBoardColumnSource, InsightChangeSource } from '../domains/coaching/mappers.ts';
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
};

export type DeleteInsightInput = {
  id: Scalars['ID']['input'];
};

export type DeleteInsightPayload = {
  __typename?: 'DeleteInsightPayload';
  deletedId?: Maybe<Scalars['ID']['output']>;
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

/** The KISS framework: what to keep, improve, start and stop. */
export type KissCategory =
  | 'IMPROVE'
  | 'KEEP'
  | 'START'
  | 'STOP';

export type Mutation = {
  __typename?: 'Mutation';
  deleteInsight: DeleteInsightPayload;
  saveInsights: SaveInsightsPayload;
  updateInsight: UpdateInsightPayload;
};


export type MutationDeleteInsightArgs = {
  input: DeleteInsightInput;
};


export type MutationSaveInsightsArgs = {
  input: SaveInsightsInput;
};


export type MutationUpdateInsightArgs = {
  input: UpdateInsightInput;
};

/** An object that `node(id)` finds again by its `nodeId`. */
export type Node = {
  /** Opaque, unique over all types; accepted by `node(id)`. */
  nodeId: Scalars['ID']['output'];
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

export type Query = {
  __typename?: 'Query';
  insight?: Maybe<Insight>;
  insightBoard: InsightBoard;
  /** The tenant's coaching insights; newest first unless `orderBy` says otherwise. `first` and `last` are 1 to 100. */
  insights: InsightConnection;
  /** The object of that `nodeId`; null when there is none for this viewer. */
  node?: Maybe<Node>;
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


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
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

export type Subscription = {
  __typename?: 'Subscription';
  /** Every change to the viewer's tenant's insights from now on; `types` narrows it. */
  insightChanged: InsightChange;
};


export type SubscriptionInsightChangedArgs = {
  types?: InputMaybe<Array<InsightChangeType>>;
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
  /** No such object, or it belongs to another tenant. */
  | 'NOT_FOUND';

/** The identity that a token gives. */
export type Viewer = {
  __typename?: 'Viewer';
  email?: Maybe<Scalars['String']['output']>;
  name?: Maybe<Scalars['String']['output']>;
  roles: Array<Scalars['String']['output']>;
  tenantId: Scalars['ID']['output'];
  userId: Scalars['ID']['output'];
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteInsightInput: DeleteInsightInput;
  DeleteInsightPayload: ResolverTypeWrapper<DeleteInsightPayload>;
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
  KissCategory: KissCategory;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeSource>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SaveInsightsInput: SaveInsightsInput;
  SaveInsightsPayload: ResolverTypeWrapper<Omit<SaveInsightsPayload, 'insights'> & { insights: Array<ResolversTypes['Insight']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UpdateInsightInput: UpdateInsightInput;
  UpdateInsightPayload: ResolverTypeWrapper<Omit<UpdateInsightPayload, 'insight'> & { insight?: Maybe<ResolversTypes['Insight']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<Viewer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteInsightInput: DeleteInsightInput;
  DeleteInsightPayload: DeleteInsightPayload;
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
  Mutation: Record<PropertyKey, never>;
  Node: NodeSource;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  SaveInsightsInput: SaveInsightsInput;
  SaveInsightsPayload: Omit<SaveInsightsPayload, 'insights'> & { insights: Array<ResolversParentTypes['Insight']> };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  UpdateInsightInput: UpdateInsightInput;
  UpdateInsightPayload: Omit<UpdateInsightPayload, 'insight'> & { insight?: Maybe<ResolversParentTypes['Insight']> };
  UserError: UserError;
  Viewer: Viewer;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteInsightPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeleteInsightPayload'] = ResolversParentTypes['DeleteInsightPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deleteInsight?: Resolver<ResolversTypes['DeleteInsightPayload'], ParentType, ContextType, RequireFields<MutationDeleteInsightArgs, 'input'>>;
  saveInsights?: Resolver<ResolversTypes['SaveInsightsPayload'], ParentType, ContextType, RequireFields<MutationSaveInsightsArgs, 'input'>>;
  updateInsight?: Resolver<ResolversTypes['UpdateInsightPayload'], ParentType, ContextType, RequireFields<MutationUpdateInsightArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Insight', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  insight?: Resolver<Maybe<ResolversTypes['Insight']>, ParentType, ContextType, RequireFields<QueryInsightArgs, 'id'>>;
  insightBoard?: Resolver<ResolversTypes['InsightBoard'], ParentType, ContextType, Partial<QueryInsightBoardArgs>>;
  insights?: Resolver<ResolversTypes['InsightConnection'], ParentType, ContextType, Partial<QueryInsightsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type SaveInsightsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SaveInsightsPayload'] = ResolversParentTypes['SaveInsightsPayload']> = {
  insights?: Resolver<Array<ResolversTypes['Insight']>, ParentType, ContextType>;
  savedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  insightChanged?: SubscriptionResolver<ResolversTypes['InsightChange'], "insightChanged", ParentType, ContextType, Partial<SubscriptionInsightChangedArgs>>;
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

export type Resolvers<ContextType = RequestContext> = {
  DateTime?: GraphQLScalarType;
  DeleteInsightPayload?: DeleteInsightPayloadResolvers<ContextType>;
  Insight?: InsightResolvers<ContextType>;
  InsightBoard?: InsightBoardResolvers<ContextType>;
  InsightBoardColumn?: InsightBoardColumnResolvers<ContextType>;
  InsightChange?: InsightChangeResolvers<ContextType>;
  InsightConnection?: InsightConnectionResolvers<ContextType>;
  InsightEdge?: InsightEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SaveInsightsPayload?: SaveInsightsPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  UpdateInsightPayload?: UpdateInsightPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

