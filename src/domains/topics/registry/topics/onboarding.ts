import { onboardingCoaching, onboardingSuggestions, websiteScan } from '../models/onboarding.ts';
import { coachOnboarding, suggestOnboarding } from '../offline/onboarding.ts';
import { scanWebsite } from '../offline/website-scan.ts';
import { defineTopic, type Topic } from '../topic.ts';

export const onboardingTopics: readonly Topic[] = [
  defineTopic({
    id: 'website_scan',
    description: 'Scan a website URL and extract business information for onboarding',
    parameters: [
      { name: 'website_url', type: 'string', required: true, description: 'URL of website to scan' },
    ],
    response: websiteScan,
    task: 'Extract from the website what is needed to fill in a business profile: products, niche, ideal client avatar, value proposition.',
    rules: [
      'Use only what the page says; give empty strings and an empty list where it has nothing to say.',
      'A product id is its name in lowercase with hyphens.',
    ],
    maxTokens: 2000,
    activeByDefault: true,
    retrieval: 'website',
    offline: (_parameters, page) => scanWebsite(page),
  }),
  defineTopic({
    id: 'onboarding_suggestions',
    description: 'Generate onboarding suggestions',
    parameters: [
      {
        name: 'business_description',
        type: 'string',
        required: true,
        description: 'The business in the words of its owner',
      },
      { name: 'niche', type: 'string', required: false, description: 'The niche, where it is known' },
      {
        name: 'ica',
        type: 'string',
        required: false,
        description: 'The ideal client avatar, where it is known',
      },
      {
        name: 'value_proposition',
        type: 'string',
        required: false,
        description: 'The value proposition, where it is known',
      },
      { name: 'products', type: 'array', required: false, description: 'The products, where they are known' },
    ],
    response: onboardingSuggestions,
    task: 'Suggest wordings for three parts of the business profile: for those that are missing first, then for the weakest.',
    rules: ['Each suggestion is about another part as long as parts are missing.'],
    offline: suggestOnboarding,
  }),
  defineTopic({
    id: 'onboarding_coaching',
    description: 'AI coaching for onboarding',
    type: 'conversation',
    parameters: [
      { name: 'message', type: 'string', required: true, description: 'What the user said last' },
      {
        name: 'profile',
        type: 'object',
        required: false,
        description: 'What is known already: niche, ica, value_proposition, products',
      },
      {
        name: 'history',
        type: 'array',
        required: false,
        description: 'The conversation so far, the oldest message first',
      },
    ],
    response: onboardingCoaching,
    task: 'Coach the user through the business profile: niche, ideal client avatar, value proposition, products, in this order.',
    rules: [
      'Take up what the user said in one or two sentences, then ask one question about the first part that is not known.',
      'The conversation is complete when every part is known; then there is no question.',
    ],
    tier: 'fast',
    maxTokens: 600,
    estimatedDurationMs: 10_000,
    offline: coachOnboarding,
  }),
];
