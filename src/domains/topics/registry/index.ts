import type { ResponseModel } from './response-model.ts';
import type { Topic } from './topic.ts';
import { actionTopics } from './topics/actions.ts';
import { alignmentTopics } from './topics/alignment.ts';
import { analysisTopics } from './topics/analysis.ts';
import { metricsTopics } from './topics/metrics.ts';
import { onboardingTopics } from './topics/onboarding.ts';
import { planningTopics } from './topics/planning.ts';
import { reviewTopics } from './topics/reviews.ts';

/** Every topic by its id, in the order in which they are listed. */
export const topics: ReadonlyMap<string, Topic> = new Map(
  [
    ...reviewTopics,
    ...onboardingTopics,
    ...alignmentTopics,
    ...planningTopics,
    ...analysisTopics,
    ...actionTopics,
    ...metricsTopics,
  ].map((topic) => [topic.id, topic]),
);

/** Every response model's JSON Schema by its name. */
export const responseSchemas: ReadonlyMap<string, ResponseModel['schema']> = new Map(
  [...topics.values()].flatMap(({ response }) => (response ? [[response.name, response.schema]] : [])),
);

export { assertParameters, missingParameters, parameterLimits } from './parameters.ts';
export type { TopicParameter } from './parameters.ts';
export type { ResponseModel } from './response-model.ts';
export type { Topic } from './topic.ts';
export type { BuildTools, TopicInput, WebsitePage } from './topic-input.ts';
export type { BusinessMetricsResponse } from './models/metrics.ts';
export type {
  OnboardingCoachingResponse,
  OnboardingReviewResponse,
  WebsiteScanResponse,
} from './models/onboarding.ts';
export type { ActionPlanResponse, SwotAnalysisResponse } from './models/operations.ts';
export type { AlignmentCheckResponse, KpiRecommendationsResponse } from './models/planning.ts';
