import {
  profileFields,
  type OnboardingCoachingResponse,
  type OnboardingSuggestionsResponse,
  type ProfileField,
} from '../models/onboarding.ts';
import { readTextFeatures } from './text-features.ts';
import { rewordings, type ReviewGuide } from './review.ts';
import { icaGuide, nicheGuide, valuePropositionGuide } from './review-guides.ts';
import { enumerate, excerpt, quote, textsOf } from './text.ts';

type Profile = { readonly [Field in ProfileField]?: unknown };

const labels: Record<ProfileField, string> = {
  niche: 'the niche',
  ica: 'the ideal client avatar',
  value_proposition: 'the value proposition',
  products: 'the products',
};

const guides: Partial<Record<ProfileField, ReviewGuide>> = {
  niche: nicheGuide,
  ica: icaGuide,
  value_proposition: valuePropositionGuide,
};

const isFilled = (profile: Profile, field: ProfileField) => textsOf(profile[field]).length > 0;

/** Proposals for what the profile lacks, from the description; if nothing lacks, for what it has. */
export function suggestOnboarding({
  business_description: description,
  ...profile
}: { readonly business_description: string } & Profile): OnboardingSuggestionsResponse {
  const missing = profileFields.filter((field) => !isFilled(profile, field));
  const filled = profileFields.filter((field) => isFilled(profile, field));
  return {
    summary: `From ${quote(description, 100)}: ${
      missing.length === 0
        ? 'the profile is complete; the suggestions sharpen it.'
        : `the profile still lacks ${enumerate(missing.map((field) => labels[field]))}.`
    }`,
    suggestions: [...missing, ...filled].slice(0, 3).map((field) => {
      const own = textsOf(profile[field]).join('; ');
      return propose(field, own || description, own !== '');
    }),
  };
}

function propose(
  field: ProfileField,
  source: string,
  isOwn: boolean,
): OnboardingSuggestionsResponse['suggestions'][number] {
  const [reworded] = guides[field] === undefined ? [] : rewordings(guides[field], source);
  const { subject } = readTextFeatures(source);
  return {
    field,
    text: reworded?.text ?? `${excerpt(subject, 120) || '[your main offer]'}: [the problem that it solves]`,
    reasoning: `${isOwn ? `Sharpens what the profile has for ${labels[field]}` : `The profile lacks ${labels[field]}; this is drawn from the description`}. ${reworded?.reasoning ?? 'A product is understood by the problem that it solves.'}`,
  };
}

const questions: Record<ProfileField, (topic: string) => string> = {
  niche: (topic) => `Which group of clients gets the most out of ${topic}, and what do they come for?`,
  ica: (topic) => `Think of your favourite client for ${topic}: what troubled them before they came to you?`,
  value_proposition: (topic) => `What can clients do after ${topic} that they could not do before?`,
  products: (topic) =>
    `Which products or services make up ${topic}, and which problem does each of them solve?`,
};

/** Takes up what was said and asks for the first part of the profile that is not known yet. */
export function coachOnboarding({
  message,
  profile = {},
}: {
  readonly message: string;
  readonly profile?: Profile;
}): OnboardingCoachingResponse {
  const { audience, outcome, subject } = readTextFeatures(message);
  const field = profileFields.find((name) => !isFilled(profile, name)) ?? null;
  const heard = [
    ...(audience === '' ? [] : [`you work for ${quote(audience)}`]),
    ...(outcome === '' ? [] : [`they want to ${quote(outcome)}`]),
  ];
  const reply =
    heard.length > 0
      ? `Thank you. I understand that ${enumerate(heard)}.`
      : `Thank you for ${quote(message, 120)}. Whom it is for and what it changes would help me to understand it.`;
  return {
    reply: field === null ? `${reply} Your profile is complete.` : reply,
    question: field === null ? null : questions[field](subject === '' ? 'your work' : quote(subject)),
    field,
    isComplete: field === null,
  };
}
