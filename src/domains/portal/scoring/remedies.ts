import type { Level, PortalRecommendation } from '../queries/answer.ts';
import { scoreModel, type ComponentName, type Driver } from './score-model.ts';

interface Remedy {
  readonly title: string;
  readonly description: string;
  readonly effortLevel: Level;
}

/** What to begin with where a component holds the score down. */
const remedies: Readonly<Record<ComponentName, Remedy>> = {
  website: {
    title: 'Repair the website’s basics',
    description:
      'Mend broken links, make every page work on a phone and put the way to reach you on each of them.',
    effortLevel: 'medium',
  },
  seo: {
    title: 'Raise the search ranking',
    description:
      'Give each service a page of its own with a title, a heading and a text that say what people search for.',
    effortLevel: 'high',
  },
  local: {
    title: 'Complete the local listings',
    description:
      'Make name, address, phone and opening hours the same in every directory, and fill in the map profile.',
    effortLevel: 'low',
  },
  reviews: {
    title: 'Ask for reviews and answer them',
    description:
      'Ask every client after the visit by a short message with a link, and answer each review within two days.',
    effortLevel: 'low',
  },
  content: {
    title: 'Publish on a steady rhythm',
    description: 'Answer one question that clients ask in a post every week.',
    effortLevel: 'medium',
  },
  social: {
    title: 'Keep the social channels alive',
    description:
      'Post twice a week on the one channel that your clients use most, and answer what they write there.',
    effortLevel: 'medium',
  },
  speed: {
    title: 'Make the pages faster',
    description:
      'Shrink images, remove scripts that nobody needs and let browsers keep what does not change.',
    effortLevel: 'medium',
  },
  conversions: {
    title: 'Make it easier to get in touch',
    description:
      'Put one clear request on every page, shorten the form to what you need and show the phone number.',
    effortLevel: 'medium',
  },
};

/** Points of the score from which on a driver weighs so much. */
const highEffect = 2;
const mediumEffect = 0.75;
/** Points of the score whose loss is as urgent as can be. */
const worstEffect = 5;

/**
 * What to do first about a driver that holds the score down. `priorityScore` is 100 × lost points / 5, at most 100 and
 * at least 1: a component that costs five points of the whole score comes before everything else.
 */
export function toRecommendation({ name, value, benchmark, effect }: Driver): PortalRecommendation {
  const { description, ...remedy } = remedies[name];
  const lost = Math.abs(effect);
  return {
    ...remedy,
    description: `${description} The score for ${scoreModel[name].label} is ${Math.round(value)}, the benchmark ${Math.round(benchmark)}.`,
    impactLevel: lost >= highEffect ? 'high' : lost >= mediumEffect ? 'medium' : 'low',
    priorityScore: Math.max(1, Math.min(100, Math.round((100 * lost) / worstEffect))),
  };
}
