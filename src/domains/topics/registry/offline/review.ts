import type { OnboardingReviewResponse } from '../models/onboarding.ts';
import { readTextFeatures, type TextFeatures } from './text-features.ts';
import { enumerate, excerpt, quote, quoteAll } from './text.ts';

/** One thing that a good text of its kind says. */
export interface Criterion {
  /** As the end of "It says …": "whom you serve". */
  readonly says: string;
  /** Where the text says it; '' if it does not, or not specifically. */
  find(features: TextFeatures): string;
  /** What to do where it lacks. */
  advise(features: TextFeatures): string;
  /** The text with this point made, in its own words, with placeholders for what only its author knows. */
  rewrite(features: TextFeatures): string;
}

/** What a kind of text is called, and what belongs into it, the most important first. */
export interface ReviewGuide {
  readonly noun: string;
  readonly isAboutPeople: boolean;
  readonly criteria: readonly Criterion[];
}

const fewWords = 6;
const manyWords = 45;
const maxSuggestionLength = 400;

/** A review that names what is there and what lacks, and a variation for each of the three weakest points. */
export function review(guide: ReviewGuide, current: string): OnboardingReviewResponse {
  const features = readTextFeatures(current, guide.isAboutPeople);
  const found = guide.criteria.map((criterion) => ({ criterion, evidence: criterion.find(features) }));
  const present = found.filter(({ evidence }) => evidence !== '');
  const lacking = found.filter(({ evidence }) => evidence === '');
  return {
    qualityReview: [
      describe(guide, features, present),
      ...lacking.map(({ criterion }) => criterion.advise(features)),
      ...remarks(features),
    ].join(' '),
    suggestions: [...lacking, ...present].slice(0, 3).map(({ criterion, evidence }) => ({
      text: excerpt(criterion.rewrite(features), maxSuggestionLength),
      reasoning:
        evidence === ''
          ? `Says ${criterion.says}, which the current text leaves open. ${criterion.advise(features)}`
          : `Keeps ${quote(evidence)} and sharpens it, so that it says ${criterion.says} in terms that can be checked.`,
    })),
  };
}

/** The suggested wordings alone. */
export function rewordings(guide: ReviewGuide, current: string): OnboardingReviewResponse['suggestions'] {
  return review(guide, current).suggestions;
}

function describe(
  { noun }: ReviewGuide,
  { text }: TextFeatures,
  present: readonly { criterion: Criterion; evidence: string }[],
): string {
  const start =
    text === '' ? `Your ${noun} has no readable text.` : `Your ${noun} reads ${quote(text, 120)}.`;
  if (present.length === 0)
    return `${start} It does not yet say anything that a client could recognise themselves by.`;
  return `${start} It says ${enumerate(present.map(({ criterion, evidence }) => `${criterion.says} (${quote(evidence)})`))}.`;
}

function remarks({ wordCount, vague, numbers }: TextFeatures): string[] {
  const said: string[] = [];
  if (vague.length > 0) {
    said.push(
      `Words such as ${quoteAll(vague)} could stand in any text; replace them by what can be seen or counted.`,
    );
  }
  if (wordCount < fewWords)
    said.push('It is very short: one more clause would let it carry a specific promise.');
  if (wordCount > manyWords) said.push('It is long: keep the one sentence that a client would repeat.');
  if (numbers.length > 0) said.push(`The figures (${quoteAll(numbers)}) make it concrete; keep them.`);
  return said;
}
