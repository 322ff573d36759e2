import { setImmediate } from 'node:timers/promises';
import type { Period, WorkforceData } from '../records/record.ts';
import { findEmployeeAbsences } from './absenteeism-employee.ts';
import { findWeekdayAbsences } from './absenteeism-weekday.ts';
import { findFallingThroughput } from './falling-throughput.ts';
import { detectedTypes, type Detector, type Finding } from './finding.ts';
import { compareCodeUnits } from './collections.ts';
import { findMissingClockOuts } from './missing-clock-out.ts';
import { findOverdueDepartments, findOverdueEmployees } from './overdue.ts';
import { findOvertime } from './overtime.ts';
import { findShortRests } from './short-rest.ts';
import { readShifts } from './shifts.ts';
import { findStaffing } from './staffing.ts';
import { findLowThroughput } from './throughput.ts';

/** Every rule, in the order of the documentation. */
export const detectors: readonly Detector[] = [
  findWeekdayAbsences,
  findEmployeeAbsences,
  findStaffing,
  findMissingClockOuts,
  findOvertime,
  findShortRests,
  findLowThroughput,
  findFallingThroughput,
  findOverdueDepartments,
  findOverdueEmployees,
];

/**
 * All patterns of a period, by insight type and key. The same records give the same findings, in whatever order they
 * come; a period without records gives none.
 */
export function detect(data: WorkforceData, period: Period): Finding[] {
  return inOrder(detectors.flatMap((find) => find(data, period)));
}

/** The same as `detect`; lets others work after each rule, since a company's records can be many. */
export async function detectInTurn(data: WorkforceData, period: Period): Promise<Finding[]> {
  // Most rules share the shifts; read before, they are no part of the first one's time.
  readShifts(data, period);
  const findings: Finding[] = [];
  for (const find of detectors) {
    await setImmediate();
    findings.push(...find(data, period));
  }
  return inOrder(findings);
}

function inOrder(findings: Finding[]): Finding[] {
  const typeOf = ({ insightType }: Finding) => detectedTypes.indexOf(insightType);
  return findings.sort((a, b) => typeOf(a) - typeOf(b) || compareCodeUnits(a.key, b.key));
}
