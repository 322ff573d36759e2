import type { KpiRecommendationsResponse } from '../models/planning.ts';
import { kpiCatalogue, type KpiEntry } from './kpi-catalogue.ts';
import { keywords, mentioned, quote, quoteAll, stem, textsOf, words } from './text.ts';

interface KpiInput {
  readonly goal: string;
  readonly department?: string;
  readonly current_kpis?: readonly unknown[];
}

const min = 3;
const max = 5;

/** The catalogue's measures that goal and department call for, without those that are in use. */
export function recommendKpis({
  goal,
  department = '',
  current_kpis: given,
}: KpiInput): KpiRecommendationsResponse {
  const current = new Set(textsOf(given).map((name) => words(name).join(' ')));
  const free = kpiCatalogue.filter(({ name }) => !current.has(words(name).join(' ')));
  // A measure in use may be proposed again if too few others are left.
  const available = free.length >= min ? free : kpiCatalogue;
  const ranked = available
    .map((entry) => ({ entry, reasons: reasonsFor(entry, `${goal} ${department}`) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.reasons.length - a.reasons.length)
    .slice(0, max);
  const general = available
    .filter((entry) => !ranked.some((other) => other.entry === entry))
    .slice(-min)
    .slice(0, Math.max(0, min - ranked.length))
    .map((entry) => ({ entry, reasons: [] }));
  const about = keywords(goal, 3);
  return {
    summary:
      ranked.length > 0
        ? `For ${quote(goal, 120)}: measures for ${quoteAll(ranked.flatMap(({ reasons }) => reasons).slice(0, 3))}.`
        : `${quote(goal, 120)} names no field that the catalogue knows; these measures suit any goal.`,
    kpis: [...ranked, ...general].map(({ entry: { cues: _cues, ...kpi }, reasons }) => ({
      ...kpi,
      reasoning:
        reasons.length > 0
          ? `The goal${department === '' ? '' : ' or the department'} speaks of ${quoteAll(reasons)}, which this measures.`
          : `Shows whether work on ${about.length > 0 ? quoteAll(about) : 'the goal'} happens and arrives, whatever the field.`,
    })),
  };
}

/** The words of the text that call for a measure. */
function reasonsFor({ cues }: KpiEntry, text: string): string[] {
  const exact = mentioned(text, cues);
  const stems = new Set(cues.filter((cue) => cue.length > 4).map(stem));
  const akin = keywords(text, 100).filter(
    (word) => !exact.includes(word) && word.length > 4 && stems.has(stem(word)),
  );
  return [...exact, ...akin];
}
