import fc from 'fast-check';
import { compareCodeUnits } from '../../src/common/collections.ts';

describe('texts', () => {
  it('are compared by code points, which is the order of their bytes in the store', () => {
    expect(['😀', 'ｚ', 'z', 'ab', 'Z', 'a', ''].sort(compareCodeUnits)).toEqual([
      '',
      'Z',
      'a',
      'ab',
      'z',
      'ｚ',
      '😀',
    ]);
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '7', 'é', '\ud7ff', '\ue000', 'ｚ', '😀', '🙂'),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const byBytes = Buffer.compare(Buffer.from(one), Buffer.from(other));
        expect(Math.sign(compareCodeUnits(one, other))).toBe(byBytes);
      }),
    );
  });
});
