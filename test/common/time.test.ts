import fc from 'fast-check';
import { parseTimestamp } from '../../src/common/time.ts';
import { cpuSecondsOf } from '../helpers/cpu-time.ts';

describe('parseTimestamp', () => {
  it('reads what callers’ libraries write', () => {
    const cases: [string, string][] = [
      ['2026-02-02T23:09:51.327Z', '2026-02-02T23:09:51.327Z'],
      ['2026-02-02T23:09:51Z', '2026-02-02T23:09:51.000Z'],
      ['2026-02-02T23:09Z', '2026-02-02T23:09:00.000Z'],
      ['2026-02-02', '2026-02-02T00:00:00.000Z'],
      ['2026-02-02T23:09:51.327', '2026-02-02T23:09:51.327Z'],
      ['2026-02-02 23:09:51.327123+00:00', '2026-02-02T23:09:51.327Z'],
      ['2026-02-02T23:09:51.3Z', '2026-02-02T23:09:51.300Z'],
      ['2026-02-02T23:09:51,327z', '2026-02-02T23:09:51.327Z'],
      ['2026-02-02T23:09:51.327+02:00', '2026-02-02T21:09:51.327Z'],
      ['2026-02-02T23:09:51-0530', '2026-02-03T04:39:51.000Z'],
      ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ];
    for (const [text, expected] of cases) {
      expect([text, parseTimestamp(text)?.toISOString()]).toEqual([text, expected]);
    }
  });

  it('refuses what names no time', () => {
    for (const text of [
      '',
      'yesterday',
      '2026',
      '2026-2-2',
      '2026-02-30T00:00:00Z',
      '2025-02-29',
      '2026-13-01',
      '2026-02-02T25:00:00Z',
      '2026-02-02T23:60:00Z',
      '2026-02-02T23:09:51.Z',
      '2026-02-02T23:09:51+99:99',
      '02/02/2026',
      '1770073791327',
      ' 2026-02-02',
      '2026-02-02T23:09:51.327Z\n2026',
    ]) {
      expect([text, parseTimestamp(text)]).toEqual([text, null]);
    }
  });

  it('reads back every time that it writes', () => {
    const date = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(date, (time) => expect(parseTimestamp(time.toISOString())).toEqual(time)));
  });

  it('is quick with any text', async () => {
    const text = `2026-02-02T23:09:51.${'1'.repeat(1_000_000)}${' '.repeat(100_000)}x`;
    expect(await cpuSecondsOf(() => parseTimestamp(text))).toBeLessThan(15);
  });
});
