import {
  createTravelRecords,
  plantedIn,
  type CompanyOptions,
  type ProblemName,
} from '../../../../../src/demo/travel/index.ts';
import { unknownNumbersIn } from '../../../../../src/ai/grounding/known-numbers.ts';
import { isSafeProse } from '../../../../../src/ai/grounding/output-guard.ts';
import type { Evaluation } from '../../../../../src/domains/travel/insights/finding.ts';
import type { Evidence } from '../../../../../src/domains/travel/insights/evidence.ts';
import { createEvaluate } from '../../../../../src/domains/travel/insights/evaluate.ts';
import { numbersOfEvidence } from '../../../../../src/domains/travel/insights/run/evidence-numbers.ts';
import { recordModels } from '../../../../../src/domains/travel/records/models.ts';
import { extent } from '../../../../helpers/extent.ts';
import type { TestRecords } from '../../../../helpers/travel-records.ts';
import { createTestAnalyticsDeps } from '../../../../helpers/travel-views.ts';

/** All of a company's records as they are stored, by kind. */
function read(options: CompanyOptions): TestRecords {
  const byKind = Object.fromEntries(Object.keys(recordModels).map((kind) => [kind, [] as object[]]));
  for (const { kind, ...given } of createTravelRecords(options)) {
    byKind[kind]!.push(recordModels[kind].toRecord(given));
  }
  return byKind;
}

const companyOf = (changes: Partial<CompanyOptions>): CompanyOptions => ({
  itineraries: 20_000,
  seed: 1,
  asOf: '2026-02-11',
  isQuiet: false,
  ...changes,
});

const evaluate = (options: CompanyOptions) =>
  createEvaluate(createTestAnalyticsDeps(read(options), { asOf: options.asOf }))('acme', options.asOf);

/** The expected findings of each planted problem, by its subjects. */
const keysOf: Record<ProblemName, (subjects: readonly string[]) => string[]> = {
  lowConversion: (ids) => ids.map((id) => `coaching_signal/employee/${id}`),
  marginErosion: (ids) => ids.map((id) => `margin_erosion/employee/${id}`),
  fallingDepositCoverage: () => ['deposit_coverage/company/acme'],
  cashSqueeze: () => ['cash_squeeze/company/acme'],
  growingZarExposure: (codes) => codes.map((code) => `fx_exposure/currency/${code}`),
  pipelineGap: () => ['pipeline_gap/company/acme'],
};

/** The words of an evaluation, each with the evidence that it may name the numbers of. */
function wordsOf({ findings, briefing }: Evaluation): { text: string; evidence: Evidence }[] {
  const { title, summary, highlights, topActions } = briefing.template;
  return [
    ...findings.flatMap(({ template, evidence }) =>
      Object.values(template).map((text: string) => ({ text, evidence })),
    ),
    ...[title, summary, ...highlights, ...topActions].map((text) => ({ text, evidence: briefing.evidence })),
  ];
}

/** Texts that a model that repeats them would not get past the grounding with. */
const findUngrounded = (evaluation: Evaluation) =>
  wordsOf(evaluation).filter(
    ({ text, evidence }) =>
      unknownNumbersIn(text, numbersOfEvidence(evidence)).length > 0 || !isSafeProse(text),
  );

describe('In a generated travel company', () => {
  it.each(extent([1], [1, 2, 3]))(
    'every planted problem is found, and nothing else; words name only numbers of their evidence (seed %i)',
    async (seed) => {
      const company = companyOf({ seed });
      const planted = plantedIn(company).flatMap(({ problem, subjects }) => keysOf[problem](subjects));
      const evaluation = await evaluate(company);
      const { findings, briefing, consultantsEvaluated } = evaluation;
      expect(findings.map(({ conditionKey }) => conditionKey).sort()).toEqual(planted.sort());
      expect(consultantsEvaluated).toBe(40);
      expect(briefing.template.topActions).toHaveLength(5);
      expect(findUngrounded(evaluation)).toEqual([]);
    },
  );

  const quiet: [string, CompanyOptions][] = [
    ['200 itineraries', companyOf({ isQuiet: true, itineraries: 200 })],
    ['4,000 itineraries', companyOf({ isQuiet: true, itineraries: 4_000 })],
    ['8,000 itineraries, seed 3', companyOf({ isQuiet: true, itineraries: 8_000, seed: 3 })],
    ['in another season', companyOf({ isQuiet: true, itineraries: 8_000, asOf: '2025-10-05' })],
    ['20,000 itineraries, seed 1', companyOf({ isQuiet: true })],
    ['20,000 itineraries, seed 2', companyOf({ isQuiet: true, seed: 2 })],
  ];

  it.each(quiet.slice(0, extent(4, quiet.length)))(
    'nothing is found where it is quiet, and the briefing is calm (%s)',
    async (_name, company) => {
      const evaluation = await evaluate(company);
      expect(evaluation.findings).toEqual([]);
      expect(evaluation.briefing.template).toMatchObject({
        summary: expect.stringContaining('show nothing that calls for action'),
        topActions: [],
      });
      expect(evaluation.briefing.template.highlights.length).toBeGreaterThanOrEqual(7);
      expect(findUngrounded(evaluation)).toEqual([]);
    },
  );
});
