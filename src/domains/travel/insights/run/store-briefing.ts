import type { Evaluation } from '../finding.ts';
import type { Briefing } from '../insight-event.ts';
import { tellsTheSame } from './compare.ts';
import { toBriefing } from './run-records.ts';
import type { Session } from './run-state.ts';
import { wordBriefing } from './wording.ts';

/** Words and stores the day's briefing. @returns it, unless the day has one from the same figures already. */
export async function makeBriefing(
  session: Session,
  { briefing, conditions }: Evaluation,
): Promise<Briefing | undefined> {
  const { insights, tenantId, making, wording } = session;
  const before = await insights.findBriefing(tenantId, making.day);
  if (before && tellsTheSame(before.evidence, briefing.evidence)) return undefined;
  const made = toBriefing(making, briefing, await wordBriefing(briefing, conditions, wording));
  await session.hold();
  await insights.saveBriefing(tenantId, made);
  return { ...made, createdAt: before?.createdAt ?? made.createdAt };
}
