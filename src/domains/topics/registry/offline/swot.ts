import type { SwotAnalysisResponse } from '../models/operations.ts';
import { distinct, enumerate, excerpt, mentioned, quote, quoteAll, sentences } from './text.ts';

type Quadrant = 'strengths' | 'weaknesses' | 'opportunities' | 'threats';

const cues: Record<Quadrant, readonly string[]> = {
  threats:
    'competitor competitors competition threat threats risk risks recession inflation regulation regulations lawsuit downturn shortage tariffs cheaper rivals declining rising'.split(
      ' ',
    ),
  opportunities:
    'opportunity opportunities growing demand trend trends emerging untapped partnership partnerships expand expansion market markets interest asking launch potential'.split(
      ' ',
    ),
  weaknesses:
    "lack lacks lacking limited weak weakness weaknesses slow dependent depend depends few small no not cannot can't never outdated expensive struggle struggling losing late only missing turnover problem problems".split(
      ' ',
    ),
  strengths:
    'strong strength strengths experienced experience loyal award awards skilled expert experts expertise unique trusted reputation proven best known leading fast quality profitable growing dedicated certified reliable own'.split(
      ' ',
    ),
};
const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
const max = 8;

interface SwotInput {
  readonly business_description: string;
  readonly market_context?: string;
}

/** Each sentence goes where most of its words point; one that points nowhere is left out, not guessed at. */
export function analyseSwot({
  business_description: business,
  market_context: market = '',
}: SwotInput): SwotAnalysisResponse {
  const found: Record<Quadrant, { text: string; reasoning: string }[]> = {
    strengths: [],
    weaknesses: [],
    opportunities: [],
    threats: [],
  };
  const sort = (text: string, among: readonly Quadrant[], origin: string) => {
    for (const sentence of distinct(sentences(text))) {
      const [best] = among
        .map((quadrant) => ({ quadrant, evidence: mentioned(sentence, cues[quadrant]) }))
        .sort((a, b) => b.evidence.length - a.evidence.length);
      if (!best || best.evidence.length === 0 || found[best.quadrant].length === max) continue;
      found[best.quadrant].push({
        text: excerpt(sentence, 240),
        reasoning: `${origin} says ${quoteAll(best.evidence)}.`,
      });
    }
  };
  sort(business, ['weaknesses', 'threats', 'strengths', 'opportunities'], 'The description');
  sort(market, ['threats', 'opportunities'], 'The market context');
  const empty = quadrants.filter((quadrant) => found[quadrant].length === 0);
  const filled = quadrants.filter((quadrant) => found[quadrant].length > 0);
  return {
    summary: [
      `From ${quote(business, 100)}:`,
      filled.length === 0
        ? 'no sentence points to a strength, a weakness, an opportunity or a threat.'
        : `${enumerate(filled)} are named.`,
      ...(empty.length > 0 && filled.length > 0
        ? [`The material says nothing about ${enumerate(empty)}.`]
        : []),
    ].join(' '),
    ...found,
  };
}
