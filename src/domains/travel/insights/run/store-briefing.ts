import type { Evaluation } from '../finding.ts';
import type { Briefing } from '../insight-event.ts';
import { tellsTheSame } from './compare.ts';
import { toBriefing } from './run-records.ts';
import type { RunState } from './run-state.ts';
import { wordBriefing } from './wording.ts';

/** Words and stores the day's briefing. @returns it, unless the day has one from the same figures already. */
export async function storeBriefing(
  state: RunState,
  { briefing, findings }: Evaluation,
): Promise<Briefing | undefined> {
  const { insights, tenantId, stamp, wording } = state;
  const before = await insights.findBriefing(tenantId, stamp.day);
  if (before && tellsTheSame(before.evidence, briefing.evidence)) return undefined;
  const made = toBriefing(stamp, briefing, await wordBriefing(briefing, findings, wording));
  await state.hold();
  await insights.saveBriefing(tenantId, made);
  return { ...made, createdAt: before?.createdAt ?? made.createdAt };
}
