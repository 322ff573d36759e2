import { Type } from 'typebox';
import {
  defineModel,
  list,
  oneOf,
  nested,
  text,
  textOrEmpty,
  textOrNull,
  type AnswerOf,
} from '../response-model.ts';

export const onboardingReview = defineModel(
  'OnboardingReviewResponse',
  'A review of what the user wrote, and three variations of it.',
  {
    qualityReview: text('Review of the current content, with feedback'),
    suggestions: list(
      nested({
        text: text('The suggested variation'),
        reasoning: text('Why this variation is recommended'),
      }),
      'Exactly 3 suggestions',
      3,
      3,
    ),
  },
);
export type OnboardingReviewResponse = AnswerOf<typeof onboardingReview>;

export const websiteScan = defineModel(
  'WebsiteScanResponse',
  'What a website says about the business; empty where it says nothing.',
  {
    products: list(
      nested({
        id: Type.String({
          description: 'Unique identifier (lowercase, hyphenated)',
          pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        }),
        name: text('Product or service name'),
        problem: textOrEmpty('The problem it solves'),
      }),
      'Products and services that the site offers',
      0,
      20,
    ),
    niche: textOrEmpty('The business niche'),
    ica: textOrEmpty('The ideal client avatar'),
    value_proposition: textOrEmpty('The value proposition'),
  },
);
export type WebsiteScanResponse = AnswerOf<typeof websiteScan>;

/** The parts of a business profile that onboarding asks for, in its order. */
export const profileFields = ['niche', 'ica', 'value_proposition', 'products'] as const;
export type ProfileField = (typeof profileFields)[number];

export const onboardingSuggestions = defineModel(
  'OnboardingSuggestionsResponse',
  'Proposals for parts of the business profile.',
  {
    summary: text('What the profile has and what it lacks'),
    suggestions: list(
      nested({
        field: oneOf(profileFields, 'The part of the profile'),
        text: text('The proposed wording'),
        reasoning: text('Why this wording'),
      }),
      'Exactly 3 suggestions',
      3,
      3,
    ),
  },
);
export type OnboardingSuggestionsResponse = AnswerOf<typeof onboardingSuggestions>;

export const onboardingCoaching = defineModel(
  'OnboardingCoachingResponse',
  'One turn of the coach in an onboarding conversation.',
  {
    reply: text('What the coach says to the last message'),
    question: textOrNull('The next question; null when the profile is complete'),
    field: Type.Union([
      oneOf(profileFields, 'The part of the profile that the question is about'),
      Type.Null(),
    ]),
    isComplete: Type.Boolean({ description: 'Whether every part of the profile is known' }),
  },
);
export type OnboardingCoachingResponse = AnswerOf<typeof onboardingCoaching>;
