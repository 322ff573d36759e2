import { onboardingReview } from '../models/onboarding.ts';
import { review, type ReviewGuide } from '../offline/review.ts';
import { icaGuide, nicheGuide, valuePropositionGuide } from '../offline/review-guides.ts';
import { defineTopic, type Topic } from '../topic.ts';

interface ReviewTopic {
  id: string;
  description: string;
  /** What `current_value` is. */
  parameter: string;
  task: string;
  guide: ReviewGuide;
}

/** The documented reviews: one text in, a review and three variations out. */
function defineReview({ id, description, parameter, task, guide }: ReviewTopic): Topic {
  return defineTopic({
    id,
    description,
    parameters: [{ name: 'current_value', type: 'string', required: true, description: parameter }],
    response: onboardingReview,
    task,
    rules: [
      'The quality review says first what is good, then what is missing or vague, in two to four sentences.',
      'The three suggestions differ from each other in what they sharpen; each is one sentence that could replace the text.',
      'The reasoning names what the suggestion makes clearer than the current text.',
    ],
    tier: 'fast',
    maxTokens: 900,
    activeByDefault: true,
    offline: ({ current_value: current }) => review(guide, current),
  });
}

export const reviewTopics: readonly Topic[] = [
  defineReview({
    id: 'niche_review',
    description: 'Review and suggest variations for business niche',
    parameter: 'Current niche value to review',
    task: 'Review the business niche in current_value and suggest three variations of it. A strong niche says whom it serves, which result they get and how.',
    guide: nicheGuide,
  }),
  defineReview({
    id: 'ica_review',
    description: 'Review and suggest variations for Ideal Client Avatar (ICA)',
    parameter: 'Current Ideal Client Avatar (ICA) value to review',
    task: 'Review the ideal client avatar in current_value and suggest three variations of it. A strong avatar has demographics, psychographics, pain points and goals.',
    guide: icaGuide,
  }),
  defineReview({
    id: 'value_proposition_review',
    description: 'Review and suggest variations for value proposition',
    parameter: 'Current value proposition to review',
    task: 'Review the value proposition in current_value and suggest three variations of it. A strong value proposition says what is done, for whom, and what makes it different.',
    guide: valuePropositionGuide,
  }),
];
