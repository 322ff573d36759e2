import { kissCategories, quickWin, toPriorityRank, type Insight, type InsightChanges } from './insight.ts';

/**
 * What indexes hold of an insight. Callers' texts are of any length, an index entry is not, so none stands in an
 * index as it is.
 */
export interface IndexFields {
  /** Urgency, sortable. */
  priorityRank: number;
  /** How the title begins, for the order by title. */
  titleStart: string;
  /** The KISS category, or empty if it is not a documented one. */
  kissColumn: string;
  /** Whether it is a quick win while it is open. */
  isHighImpactLowEffort: boolean;
}

/** Characters of a title that count for its order. */
const titleLength = 100;

function toTitleStart(title: string): string {
  // By code points: a cut inside a surrogate pair would not survive being stored.
  return Array.from(title.slice(0, 2 * titleLength))
    .slice(0, titleLength)
    .join('')
    .toWellFormed();
}

export function toIndexFields(
  insight: Pick<Insight, 'priority' | 'title' | 'kissCategory' | 'businessImpact' | 'effortRequired'>,
): IndexFields {
  const isDocumented = (kissCategories as readonly string[]).includes(insight.kissCategory);
  return {
    priorityRank: toPriorityRank(insight.priority),
    titleStart: toTitleStart(insight.title),
    kissColumn: isDocumented ? insight.kissCategory : '',
    isHighImpactLowEffort:
      insight.businessImpact === quickWin.businessImpact &&
      insight.effortRequired === quickWin.effortRequired,
  };
}

/** The index fields that a change touches. */
export function toChangedIndexFields({ priority, title }: InsightChanges): Partial<IndexFields> {
  return {
    ...(priority !== undefined && { priorityRank: toPriorityRank(priority) }),
    ...(title !== undefined && { titleStart: toTitleStart(title) }),
  };
}
