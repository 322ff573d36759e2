import { textNumbersIn } from '../../../src/ai/grounding/text-numbers.ts';
import { cpuSecondsOf } from '../../helpers/cpu-time.ts';

const readings = (text: string) =>
  textNumbersIn(text).map((number) => [number.kind, ...number.interpretations]);

describe('numbers in thousands, millions and billions', () => {
  it.each([
    ['$1.2M', ['scaled', '1.2M']],
    ['1.20 million', ['scaled', '1.2M']],
    ['€850k', ['scaled', '850K']],
    ['1,234K', ['scaled', '1.234K', '1234K']],
    ['3bn', ['scaled', '3B']],
    ['3 billion', ['scaled', '3B']],
    ['40 thousand', ['scaled', '40K']],
    ['$12m', ['scaled', '12M']],
    ['12m', ['scaled', '12M', '12m']],
    ['120m', ['scaled', '120M']],
  ])('%s', (text, expected) => {
    expect(readings(`It was ${text} then.`)).toEqual([expected]);
  });

  it.each(['1.2MB', 'B2B', '5kg', '12k4', 'M3', '3x'])('are not in %s', (text) => {
    expect(readings(`It was ${text} then.`).filter(([kind]) => kind === 'scaled')).toEqual([]);
  });

  it('take no time to read, however they are written', async () => {
    for (const text of [
      '1.'.repeat(50_000),
      '9'.repeat(100_000),
      '1m '.repeat(30_000),
      '1 m'.repeat(30_000),
    ]) {
      expect(await cpuSecondsOf(() => textNumbersIn(text))).toBeLessThan(15);
    }
  });
});

it('points are percentage points', () => {
  expect(readings('7.9 points, 8 percentage points, 1 point')).toEqual([
    ['percent', '7.9'],
    ['percent', '8'],
    ['percent', '1'],
  ]);
});
