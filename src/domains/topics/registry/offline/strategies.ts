import type { StrategySuggestionsResponse } from '../models/planning.ts';
import { objectOf, readTextFeatures, topicsOf } from './text-features.ts';
import { excerpt, quote, sentences, sharedKeywords, textsOf } from './text.ts';

interface StrategyInput {
  readonly goal: string;
  readonly context?: string;
  readonly existing_strategies?: readonly unknown[];
}

/** Three ways that suit any goal: narrow it, build on what is there, remove what is in the way. */
export function suggestStrategies({
  goal,
  context = '',
  existing_strategies: existing,
}: StrategyInput): StrategySuggestionsResponse {
  const aim = excerpt(goal, 160).replace(/[.!\s]+$/u, '') || '[the goal]';
  const features = readTextFeatures(goal);
  const said = sentences(context);
  const obstacle = said.find((sentence) => readTextFeatures(sentence).pains.length > 0);
  const asset = said.find((sentence) => sentence !== obstacle);
  const [topic = aim, second = topic] = topicsOf(goal);
  const first = objectOf(goal) || topic;
  const taken = textsOf(existing).filter((strategy) => sharedKeywords(strategy, goal).length > 0);
  return {
    summary: `For ${quote(aim, 120)}: one strategy narrows the aim, one builds on what is there, one removes what is in the way.${taken[0] === undefined ? '' : ` ${quote(taken[0])} is under way already and is left out.`}`,
    strategies: [
      {
        title: `Focus on ${excerpt(features.audience || first, 60)}`,
        description: `Pursue “${aim}” in one place first: ${features.audience === '' ? 'the group of clients, product or region where it is nearest' : features.audience}. Widen it only once it works there.`,
        reasoning: `${quote(first)} is what the goal turns on; effort spread over everything shows up nowhere.`,
        firstStep: `List where “${excerpt(first, 40)}” already works best, and choose one.`,
      },
      {
        title: `Build on ${asset === undefined ? `what works for ${excerpt(second, 40)}` : excerpt(asset, 60)}`,
        description: `Start from what is there${asset === undefined ? '' : ` (${quote(asset, 120)})`} and extend it towards “${aim}”, before anything new is begun.`,
        reasoning:
          asset === undefined
            ? `Nothing was said about the situation; what already brings ${quote(second)} about is the cheapest place to start.`
            : 'The material names it as given, so it costs less than anything new.',
        firstStep: `Write down who benefits from it today and what they would need for ${quote(second)}.`,
      },
      {
        title: `Remove what holds ${excerpt(first, 40)} back`,
        description: `Take away the obstacle${obstacle === undefined ? ' that slows the goal most' : ` ${quote(obstacle, 120)}`} and leave the rest as it is.`,
        reasoning:
          obstacle === undefined
            ? `The material names no obstacle; find the one that stands between today and “${aim}” before spending on growth.`
            : 'The material itself names it; while it stands, other efforts are worth less.',
        firstStep:
          obstacle === undefined
            ? `Ask three of those concerned what stops them with “${excerpt(first, 40)}”.`
            : `Find out what ${quote(obstacle, 80)} costs in a month, in money or hours.`,
      },
    ],
  };
}
