import {
  closeRatioMonths,
  readCloseRatio,
  toCloseRatio,
} from '../../../../src/domains/travel/analytics/close-ratio.ts';
import { consultantProfileMonthly } from '../../../../src/domains/travel/rollups/views.ts';
import { createMemoryViews } from '../../../helpers/travel-views.ts';
import { lookback, toOutcomes } from './revenue/support.ts';

const read = async (itineraries: typeof lookback, asOf: string, currencyCode?: string | null) => {
  const { ratio, ...months } = await readCloseRatio(
    createMemoryViews({ itinerary: itineraries }),
    'acme',
    asOf,
    currencyCode,
  );
  return [ratio, months.bestToMean, months.worstToMean].map((each) => each?.toFraction());
};

describe('the lookback close ratio', () => {
  it('is that of the twelve whole months before the as-of date, with its best and worst month', async () => {
    expect(closeRatioMonths('2026-02-11')).toEqual({ from: '2025-02-01', to: '2026-01-01' });
    const outside = [...toOutcomes('2025-01', 9, 0), ...toOutcomes('2026-02', 0, 9)];
    expect(await read([...lookback, ...outside], '2026-02-11')).toEqual(['238/439', '164/105', '53/105']);
  });

  it('moves with the month of the as-of date', async () => {
    const records = [...toOutcomes('2025-02', 1, 0), ...toOutcomes('2026-01', 1, 2)];
    expect(await read(records, '2026-01-31')).toEqual(['1', '1', '1']);
    expect(await read(records, '2026-02-01')).toEqual(['1/2', '3/2', '1/2']);
    expect(await read(records, '2026-03-01')).toEqual(['1/3', '1', '1']);
    expect(await read(records, '2027-01-31')).toEqual(['1/3', '1', '1']);
    expect(await read(records, '2027-02-01')).toEqual([undefined, '1', '1']);
  });

  it('leaves lost itineraries and months that have nothing else out', async () => {
    const records = [
      ...toOutcomes('2025-06', 1, 1),
      ...toOutcomes('2025-07', 2, 0, { stage: 'lost' }),
      ...toOutcomes('2025-06', 2, 0, { stage: 'lost' }),
    ];
    expect(await read(records, '2026-02-11')).toEqual(['1/2', '1', '1']);
  });

  it('has neither best nor worst case if nothing was won', async () => {
    expect(await read(toOutcomes('2025-06', 0, 3), '2026-02-11')).toEqual(['0', '1', '1']);
  });

  it('counts the itineraries of every currency, or of the asked one alone', async () => {
    const records = [
      ...toOutcomes('2025-06', 1, 1),
      ...toOutcomes('2025-06', 0, 2, { currencyCode: 'HUF' }),
      ...toOutcomes('2025-09', 1, 0, { currencyCode: 'HUF' }),
    ];
    expect(await read(records, '2026-02-11')).toEqual(['2/5', '8/5', '2/5']);
    expect(await read(records, '2026-02-11', null)).toEqual(['2/5', '8/5', '2/5']);
    expect(await read(records, '2026-02-11', 'USD')).toEqual(['1/2', '1', '1']);
    expect(await read(records, '2026-02-11', 'HUF')).toEqual(['1/3', '2', '0']);
    expect(await read(records, '2026-02-11', 'EUR')).toEqual([undefined, '1', '1']);
  });

  it('can be that of one consultant, whatever else was read', async () => {
    const views = createMemoryViews({
      itinerary: [
        ...toOutcomes('2025-01', 9, 0, { employeeId: 'alex' }),
        ...toOutcomes('2025-06', 2, 1, { employeeId: 'alex' }),
        ...toOutcomes('2025-06', 0, 5, { employeeId: 'kim' }),
      ],
    });
    const months = await views.readMonths(
      'acme',
      consultantProfileMonthly,
      '2025-01-01',
      '2026-12-01',
      'alex',
    );
    expect(toCloseRatio(months, '2026-02-11', undefined).ratio?.toFraction()).toBe('2/3');
  });
});
