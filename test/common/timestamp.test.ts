import fc from 'fast-check';
import { toTimestamp } from '../../src/common/timestamp.ts';

it('a timestamp equals the text that Date gives', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (time) => {
      expect(toTimestamp(time)).toBe(time.toISOString());
    }),
    { numRuns: 5_000 },
  );
});

it.each([0, -1, 1, 86_399_999, 86_400_000, -86_400_000, 8.64e15, -8.64e15])('%d ms', (ms) => {
  expect(toTimestamp(new Date(ms))).toBe(new Date(ms).toISOString());
});

it('a Date that holds no time is refused', () => {
  expect(() => toTimestamp(new Date(Number.NaN))).toThrow(RangeError);
});
