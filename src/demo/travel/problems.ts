import { addMonths } from '../../common/time.ts';
import { createRandom } from '../random.ts';
import { consultantCountOf, type CompanyOptions } from './company.ts';

/** What is planted in a company that is not quiet; docs/travel-demo.md says what each is. */
export const plantedProblems = [
  'lowConversion',
  'marginErosion',
  'fallingDepositCoverage',
  'cashSqueeze',
  'growingZarExposure',
  'pipelineGap',
] as const;

export type ProblemName = (typeof plantedProblems)[number];

/** A planted problem and the employees, months (`YYYY-MM-01`) or currency it is planted with. */
export interface PlantedProblem {
  problem: ProblemName;
  subjects: readonly string[];
}

/** Every `weakShare`-th consultant wins too little. */
const weakShare = 10;
/** Months after the as-of date's month. */
const gapOffsets = [4, 5];
const coverageOffsets = [1, 2, 3, 4, 5, 6];

export const consultantIdOf = (index: number): string => `consultant-${String(index + 1).padStart(2, '0')}`;

/** What a company has planted, with its subjects; nothing in a quiet one. */
export function plantedIn(options: CompanyOptions): PlantedProblem[] {
  if (options.isQuiet) return [];
  const { seed, asOf } = options;
  const count = consultantCountOf(options);
  const ids = createRandom(seed)
    .fork('problems')
    .shuffle(Array.from({ length: count }, (_, index) => consultantIdOf(index)));
  const weak = Math.max(1, Math.floor(count / weakShare));
  const months = (offsets: readonly number[]) => offsets.map((offset) => addMonths(asOf, offset));
  const subjects: Readonly<Record<ProblemName, readonly string[]>> = {
    lowConversion: ids.slice(0, weak).sort(),
    marginErosion: ids.slice(weak, weak + 1),
    fallingDepositCoverage: months(coverageOffsets),
    cashSqueeze: months([-1]),
    growingZarExposure: ['ZAR'],
    pipelineGap: months(gapOffsets),
  };
  return plantedProblems.map((problem) => ({ problem, subjects: subjects[problem] }));
}

/** How the problems change what is generated. */
export interface Problems {
  isWeak(employeeId: string): boolean;
  /** What is left of a consultant's usual margin. @param offset months after the as-of date's month. */
  marginFactor(employeeId: string | null, offset: number): number;
  /** What is received of a deposit, of 1. */
  depositFactor(offset: number): number;
  /** How probably a trip that would go elsewhere goes to South Africa. @param daysAhead after the as-of date. */
  southAfricanShare(daysAhead: number): number;
  /** How probably a customer pays late what is due on the day. */
  lateShare(date: string): number;
  /** Whether open quotes for the month come to nothing. */
  losesQuotes(month: string): boolean;
  /** Whether the currency is hardly held. */
  isUncovered(currencyCode: string): boolean;
}

export function createProblems(options: CompanyOptions): Problems {
  const planted = new Map(plantedIn(options).map(({ problem, subjects }) => [problem, subjects]));
  const concerns = (problem: ProblemName, subject: string) =>
    planted.get(problem)?.includes(subject) ?? false;
  const between = (min: number, value: number, max: number) => Math.min(max, Math.max(min, value));
  return {
    isWeak: (employeeId) => concerns('lowConversion', employeeId),
    marginFactor: (employeeId, offset) =>
      employeeId !== null && concerns('marginErosion', employeeId)
        ? 1 - between(0, (offset + 12) / 12, 1) * (2 / 3)
        : 1,
    depositFactor: (offset) =>
      planted.has('fallingDepositCoverage') ? between(0.4, 1 - 0.1 * offset, 1) : 1,
    southAfricanShare: (daysAhead) =>
      planted.has('growingZarExposure') ? between(0, (daysAhead - 30) / 75, 0.9) : 0,
    lateShare: (date) => (concerns('cashSqueeze', addMonths(date, 0)) ? 0.75 : 0),
    losesQuotes: (month) => concerns('pipelineGap', month),
    isUncovered: (currencyCode) => concerns('growingZarExposure', currencyCode),
  };
}
