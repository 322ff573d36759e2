import fc from 'fast-check';
import { unknownNumbersIn } from '../../../../../src/ai/grounding/known-numbers.ts';
import { numbersOfEvidence } from '../../../../../src/domains/travel/insights/run/evidence-numbers.ts';
import type { Evidence, EvidenceMetric } from '../../../../../src/domains/travel/insights/evidence.ts';

const toMetric = (
  label: string,
  unit: EvidenceMetric['unit'],
  currentValue: number,
  baselineValue: number | null = null,
  deltaPct: number | null = null,
): EvidenceMetric => ({ key: label, label, currentValue, baselineValue, deltaPct, unit });

const evidence: Evidence = {
  summary: 'Built from ai_context_command_center_v1 aggregate metrics.',
  metrics: [
    toMetric('Conversion rate', 'ratio', 0.2714, 0.35, -0.0786),
    toMetric('Growth variance', 'ratio', -0.082),
    toMetric('Lead conversion (12m)', 'ratio', 1.0833),
    toMetric('Expected revenue (next 6 months)', 'currency', 1_234_567.89, 850_000),
    toMetric('Cash in, January 2026', 'currency', -48_213.5),
    toMetric('Leads (3m)', 'count', 22, 24.5),
    toMetric('Speed to book', 'days', 31.25),
  ],
  sourceViewNames: ['ai_context_command_center_v1'],
  referencePeriod: '2026-02-16',
};
const known = numbersOfEvidence(evidence);
const unknown = (text: string) => unknownNumbersIn(text, known).map(({ text: number }) => number);

describe('the evidence’s numbers are known', () => {
  it.each([
    'A conversion of 27.14%, 27.14 %, 27.1 percent, 27%, 0.2714, 0.271, 0.27.',
    'It is 7.86 points below, -7.9 percentage points, 8 pp, or -0.079.',
    'Growth is -8.2%, -8.2 %, −8.2%, or 8.2 per cent down; 8 %; 0.082; 0.08.',
    'The last 12 months, 12m, 12-month conversion is 108.33%, 108%, 1.08.',
    'Revenue of the next 6 months is $1,234,567.89, 1,234,568, $1.23M, $1.2M, 1.2 million, 1,235K, 1235k, USD 1.23 million.',
    'Against $850,000, 850K, $850k, 0.85M, 850 thousand.',
    'In January 2026, $48,213.50 less came in: -48.2K, 48K, $48 thousand.',
    'There are 22 leads in 3 months against 24.5, so twenty-two was not written.',
    'It takes 31.25 days, 31.3 days, 31 days.',
    'As of 2026-02-16, 16 February 2026, in February 2026, in 2026.',
  ])('in “%s”', (text) => {
    expect(unknown(text.replace('twenty-two', 'that'))).toEqual([]);
  });
});

describe('other numbers are unknown', () => {
  it.each([
    '27.2%', '28%', '30%', '0.28', '0.3', '2.7', '27.14', '35', '350%', '7%', '10 points',
    '8.3%', '82%', '108', '1%', '$1.3M', '$1M', '12M leads', '$12m','1.2B', '1.2K', '$1,234,567', '$1,200,000', '1234', '$850', '850M', '85K',
    '$48,000', '48', '48M', '22%', '23', '24', '26', '31.2 %', '30 days', '32 days', '7 days', '5', 'two', 'half', 'a quarter', 'double', 'a dozen',
    'March 2026', '2026-02-17', '2025', 'millions', '3x', 'Q3',
  ])('“%s”', (part) => {
    expect(unknown(`It was ${part}, they say.`)).not.toEqual([]);
  }); // prettier-ignore
});

it('lets no figure pass that rounding takes far away, whatever the evidence is', () => {
  const ratio = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 10_000);
  fc.assert(
    fc.property(ratio, fc.integer({ min: 0, max: 20_000 }), (value, said) => {
      const percent = said / 100;
      const only = { ...evidence, summary: '', metrics: [toMetric('Rate', 'ratio', value)] };
      const isKnown = unknownNumbersIn(`It is ${percent}%.`, numbersOfEvidence(only)).length === 0;
      const off = Math.abs(percent - Math.abs(value) * 100);
      return !isKnown || off <= Math.abs(value) * 100 * 0.05 + 1e-9;
    }),
    { numRuns: 1_000 },
  );
});
