import type { ClientContext, PartName } from '../client-context/parts.ts';
import type { PortalAnswer } from '../queries/answer.ts';
import { parseTimestamp } from '../../../common/time.ts';
import { toRecommendation } from './remedies.ts';
import { analyseScores, type ScoreAnalysis } from './score-model.ts';
import { toSentences, toSuggestions } from './templates.ts';

/** What an answer is worth, 0 to 1; the rule stands in docs/portal-scoring.md. */
const worth = { base: 0.4, share: 0.4, trend: 0.1, ownBenchmark: 0.05, none: 0.1 } as const;
const day = 86_400_000;
/** How much less an old scan is worth; the first that applies. */
const aged = [
  { days: 90, less: 0.2 },
  { days: 30, less: 0.1 },
] as const;

/** Exactly the parts that the analysis was made from. The previous scan is of `scores`. */
function toSources({ comparedWith, vertical }: ScoreAnalysis): PartName[] {
  const usesOwn =
    comparedWith !== null &&
    (comparedWith.overall === 'own' ||
      comparedWith.components === 'own' ||
      comparedWith.components === 'mixed');
  return ['scores', ...(vertical ? ['profile' as const] : []), ...(usesOwn ? ['benchmarks' as const] : [])];
}

function toConfidence(analysis: ScoreAnalysis, scannedAt: string, today: Date | undefined): number {
  const { share, trend, comparedWith, vertical } = analysis;
  const isFitting = vertical !== undefined || comparedWith?.overall === 'own';
  const scanned = parseTimestamp(scannedAt);
  const age = today && scanned ? (today.getTime() - scanned.getTime()) / day : 0;
  const value =
    worth.base +
    worth.share * share +
    (trend ? worth.trend : 0) +
    (isFitting ? worth.ownBenchmark : 0) -
    (aged.find(({ days }) => age > days)?.less ?? 0);
  return Math.round(value * 100) / 100;
}

/**
 * Answers a question of type `scoring` from the context alone, the same each time (docs/portal-scoring.md).
 * @param today lowers the confidence in a scan that is old by then; without it, no scan is.
 */
export function answerScoring(context: ClientContext, today?: Date): PortalAnswer {
  const analysis = analyseScores(context);
  if (!analysis || !context.scores) {
    return {
      answer:
        'There are no visibility scores of your business to look at. Without a scan nothing can be compared or explained. Ask again after the next one.',
      confidence: worth.none,
      sources: [],
      suggestions: ['What should I focus on first?', 'How is my website performing?'],
      recommendations: [],
    };
  }
  const [worst] = analysis.drivers.down;
  return {
    answer: toSentences(analysis, context.scores.scannedAt).join(' '),
    confidence: toConfidence(analysis, context.scores.scannedAt, today),
    sources: toSources(analysis),
    suggestions: toSuggestions(analysis),
    recommendations: worst ? [toRecommendation(worst)] : [],
  };
}
