import type { Finding } from '../finding.ts';
import type { Evidence } from '../evidence.ts';
import type { InsightEvent, ReviewStatus } from '../insight-event.ts';

/** A finding and its open event. */
export interface OngoingFinding {
  finding: Finding;
  event: InsightEvent;
}

/** What a run has to do, by what it has found and what is stored. */
export interface Comparison {
  /** Findings without an open event. */
  fresh: Finding[];
  /** Findings whose event says something else by now. */
  changed: (OngoingFinding & { needsWords: boolean })[];
  /** Findings whose event somebody may still have to act on, changed or not. */
  active: OngoingFinding[];
  /** Open events whose finding is gone. */
  cleared: InsightEvent[];
}

/** Whether nobody has to look at a record any more. */
export function isEnded(status: ReviewStatus): boolean {
  return status === 'resolved' || status === 'dismissed';
}

/** By their text, as they are stored: there 0 and -0 are the same, and what is undefined is absent. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Whether the same words describe both; the day of the figures does not count. */
export function tellsTheSame(one: Evidence, other: Evidence): boolean {
  return one.summary === other.summary && isSame(one.metrics, other.metrics);
}

function isUnchanged({ finding, event }: OngoingFinding): boolean {
  const { severity, priority, confidence, evidence } = finding;
  return (
    severity === event.severity &&
    priority === event.priority &&
    confidence === event.confidence &&
    isSame(evidence, event.evidence)
  );
}

/** Compares the findings that hold with the open events; of two findings with one key the first counts. */
export function compare(findings: readonly Finding[], open: readonly InsightEvent[]): Comparison {
  const events = new Map(open.map((event) => [event.conditionKey, event]));
  const holding = new Map<string, Finding>();
  for (const each of findings) if (!holding.has(each.conditionKey)) holding.set(each.conditionKey, each);
  const standing = [...holding.values()].flatMap((finding): OngoingFinding[] => {
    const event = events.get(finding.conditionKey);
    return event ? [{ finding, event }] : [];
  });
  // What somebody has resolved or dismissed stays as they left it.
  const active = standing.filter(({ event }) => !isEnded(event.status));
  return {
    fresh: [...holding.values()].filter(({ conditionKey }) => !events.has(conditionKey)),
    changed: active
      .filter((each) => !isUnchanged(each))
      .map((each) => ({
        ...each,
        needsWords: !tellsTheSame(each.finding.evidence, each.event.evidence),
      })),
    active,
    cleared: open.filter(({ conditionKey }) => !holding.has(conditionKey)),
  };
}
