import { parseTimestamp } from '../../../common/time.ts';
import type { AgentAnswer } from '../agent/agent-answer.ts';
import type { ApplicablePeriod } from './ai-insight.ts';
import type { SavedInsightDraft } from './draft.ts';

/** The first and the last day that the words name as `YYYY-MM-DD`; the day of the answer where they name none. */
function toApplicablePeriod(words: string | null, at: Date): ApplicablePeriod {
  const days = (words?.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [])
    .filter((text) => parseTimestamp(text))
    .toSorted();
  const today = at.toISOString().slice(0, 10);
  return { startDate: days[0] ?? today, endDate: days.at(-1) ?? today };
}

/**
 * An agent's answer as an insight of the user who was given it (REST-316, docs/rest/workforce.md).
 * @param at when it was given.
 */
export function toAnswerDraft(
  answer: AgentAnswer,
  at: Date,
  reader: { userId: string; audienceType: string },
): SavedInsightDraft {
  const { insightType, title, summary, suggestion, period, chart, data } = answer;
  return {
    insightType,
    title,
    summary,
    suggestion,
    period,
    chart,
    data,
    audienceType: reader.audienceType,
    audienceUserId: reader.userId,
    applicablePeriod: toApplicablePeriod(period, at),
    details: JSON.stringify(answer),
    aiStatus: 'delivered',
  };
}
