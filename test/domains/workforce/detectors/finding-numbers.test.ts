import fc from 'fast-check';
import type { Finding } from '../../../../src/domains/workforce/detectors/finding.ts';
import {
  hasOnlyKnownNumbers,
  unknownNumbersIn,
} from '../../../../src/domains/workforce/detectors/finding-numbers.ts';
import { textNumbersIn } from '../../../../src/ai/grounding/text-numbers.ts';
import { cpuSecondsOf } from '../../../helpers/cpu-time.ts';

const finding: Pick<Finding, 'data' | 'chart'> = {
  data: {
    department: 'Line 7 B2B',
    employeeId: 'emp-31',
    startDate: '2025-01-06',
    endDate: '2025-06-30',
    window: 'Friday 14:00–18:00',
    absenceRatePercent: 18.4,
    changePercent: -5,
    shifts: 1250,
    absences: 12,
    employees: 3,
  },
  chart: {
    type: 'bar',
    labels: ['2025-01', '2025-02', '08:00'],
    series: [
      { name: 'Absences begun', values: [8, 0] },
      { name: 'Rate in percent', values: [21.5] },
    ],
  },
};

describe('A wording’s numbers are known', () => {
  it.each([
    'No number at all, first of all, once and for everyone.',
    'A rate of 18.4 %, or 18,4%, or 18.40 percent, or 18.4 per cent.',
    'Some 1250 shifts, 1,250 shifts, 1.250 shifts, 1’250 shifts, 1\u202f250 shifts.',
    'The 12 absences; the 12th absence; 12h; (12), [12]; 12.',
    'Between 3-12 and 3–12.',
    'It fell by 5 %, or -5 %.',
    'A rate of 21.5 percent, 8 in January, 0 in February.',
    'From 2025-01-06 to 2025-06-30.',
    'From 6 January 2025 to June 30, 2025, from January 6th on, until 30 June.',
    'In January 2025, in February 2025, in Jun 2025, in 2025.',
    'On Friday 14:00–18:00, from 14:00 on, until 18:00, from 2 pm to 6 p.m., at 8:00, at 8 am.',
    'Line 7 B2B works on; in line 7 b2b nothing changed.',
    'Twelve absences of three employees; eight, zero.',
    'No one is to blame; speak one-to-one; help one another; double-check.',
    'Das ist größer – naïve façade.',
  ])('in “%s”', (text) => {
    expect(unknownNumbersIn(text, finding)).toEqual([]);
    expect(hasOnlyKnownNumbers(text, finding)).toBe(true);
  });
});

describe('A wording’s numbers are unknown', () => {
  it.each([
    // Other numbers, rounded ones, the same digits otherwise.
    '18 %', '18.5 %', '184', '0.184', '1,25', '12.5', '120', '012', '1 250', '12,50', '4',
    // Other units.
    '12 %', '3 percent', 'twelve percent', '3 per cent', '1250 percentage points',
    // Digits within words, ids, names in part.
    'emp-31', 'emp-012', 'Q3', 'W12', '7', 'Line 7', 'Line 70', '12k', '3rd-party 4', '3x', '12×', '3 times as many', '3-fold',
    'Line 7 B2B %',
    // Fractions, ratios, other notations.
    '3/12', '24/7', '½', '²', '１２', '١٢', '十二', 'двенадцать', '12‰', '3.12.8', '1e3', '1,2,3',
    // Dates and times.
    '2025-01-07', '7 January 2025', 'January 7', 'March 2025', '06/01/2025', '2024', '2026', '6 January 2024', '14:30', '2 am',
    '3 pm', '14:00:30', '25:00',
    // Words.
    'one', 'two', 'twenty', 'twenty-three', 'twelve hundred', 'three point twelve', 'a third', 'thirds', 'half', 'a quarter', 'twice',
    'double', 'tripled', 'threefold', 'a dozen', 'a hundred', 'thousands', 'every second Monday', 'a couple', 'the fourth',
    'nineteenth', 'One employee', 'TWO', 'a fortnight', 'ninety-nine',
  ])('in “It was %s.”', (part) => {
    const text = `It was ${part}.`;
    expect(textNumbersIn(text).length).toBeGreaterThan(0);
    expect(hasOnlyKnownNumbers(text, finding)).toBe(false);
  }); // prettier-ignore

  it('wherever they stand', () => {
    for (const text of [
      '7',
      '(7)',
      'by 7, and',
      '12 and 7',
      '7-12',
      '€7',
      '+7',
      '~7',
      '#7',
      'x 7',
      '12.7',
      '7\u00a0hours',
    ]) {
      expect({ text, isKnown: hasOnlyKnownNumbers(text, finding) }).toEqual({ text, isKnown: false });
    }
  });

  it('whichever they are', () => {
    const known = new Set([5, 18.4, 1250, 12, 3, 8, 0, 21.5, 2025]);
    const numbers = fc.oneof(
      fc.nat(),
      fc.nat(3000),
      fc.nat(30_000).map((value) => value / 10),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom('', ' shifts', ' %', 'th', '.', ', then'), (value, unit) => {
        fc.pre(!known.has(value) && (unit !== 'th' || Number.isInteger(value)));
        return !hasOnlyKnownNumbers(`There were ${value}${unit}`, finding);
      }),
      { numRuns: 2000 },
    );
  });

  it('whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (noise) => {
        // Digits of any script that come from nowhere are never passed.
        const text = `${noise} 987654 `;
        return !hasOnlyKnownNumbers(text, finding);
      }),
    );
  });
});

describe('Numbers in a text', () => {
  it('are read by kind', () => {
    expect(textNumbersIn('On 2025-03-04, at 9:05, 1,234 of 18.4 % in May 2025, seven times')).toEqual([
      { text: '2025-03-04', kind: 'date', interpretations: ['2025-03-04'] },
      { text: 'May 2025', kind: 'month', interpretations: ['2025-05'] },
      { text: '9:05', kind: 'time', interpretations: ['09:05'] },
      { text: '1,234', kind: 'number', interpretations: ['1.234', '1234'] },
      { text: '18.4', kind: 'percent', interpretations: ['18.4'] },
      { text: 'seven', kind: 'number', interpretations: ['7'] },
    ]);
  });

  it('take no time to read, however they are written', async () => {
    const hostile = [
      '1,'.repeat(20_000),
      '9'.repeat(40_000),
      'one '.repeat(10_000),
      '1.2:3/'.repeat(8_000),
      'Jan 1 '.repeat(8_000),
    ];
    for (const text of hostile) {
      expect(await cpuSecondsOf(() => textNumbersIn(text))).toBeLessThan(15);
    }
  });
});
