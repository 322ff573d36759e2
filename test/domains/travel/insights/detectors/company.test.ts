import { integer } from '../../../../../src/domains/travel/analytics/figures.ts';
import { detectCashSqueeze } from '../../../../../src/domains/travel/insights/detectors/company-cash.ts';
import { detectDepositCoverage } from '../../../../../src/domains/travel/insights/detectors/company-deposits.ts';
import { detectExposures } from '../../../../../src/domains/travel/insights/detectors/company-exposure.ts';
import { detectPipelineGap } from '../../../../../src/domains/travel/insights/detectors/company-pipeline.ts';
import {
  detectBookingsDecline,
  detectCompanyMargin,
  detectConversionDecline,
} from '../../../../../src/domains/travel/insights/detectors/company-trends.ts';
import { find, metricOf, priorityOf, toBooked, toCompany, toFunnel, toOutlook } from './support.ts';

describe("The company's pipeline gap", () => {
  /** Six months for which 100 trips were won a year ago. */
  const view = (...openCounts: number[]) =>
    toCompany({ outlook: toOutlook(openCounts.map((openCount) => ({ openCount, won: 100 }))) });
  const priority = (...openCounts: number[]) => priorityOf(detectPipelineGap, view(...openCounts));

  it('is a month with 60 % fewer open itineraries than the months usually have', () => {
    expect(priority(50, 50, 50, 21, 50, 50)).toBeUndefined();
    expect(priority(50, 50, 50, 20, 50, 50)).toBe(5);
    expect(priority(50, 50, 50, 10, 50, 50)).toBe(4);
    expect(priority(50, 50, 50, 0, 50, 50)).toBe(3);
    expect(priority(50, 50, 50, 50, 50, 50)).toBeUndefined();
  });

  it('is as urgent as all its months together', () => {
    // 0.9 / 0.6 and 0.8 / 0.6 make 2.83; with a third one 4.
    expect(priority(50, 50, 50, 5, 10, 50)).toBe(2);
    expect(priority(80, 70, 60, 0, 0, 60)).toBe(1);
  });

  it('is measured by the season of the year before', () => {
    const low = [
      { openCount: 50, won: 100 },
      { openCount: 50, won: 100 },
      { openCount: 15, won: 30 },
    ];
    expect(priorityOf(detectPipelineGap, toCompany({ outlook: toOutlook(low) }))).toBeUndefined();
    const gap = [
      { openCount: 50, won: 100 },
      { openCount: 50, won: 100 },
      { openCount: 15, won: 100 },
    ];
    expect(priorityOf(detectPipelineGap, toCompany({ outlook: toOutlook(gap) }))).toBe(5);
  });

  it('is not found where chance explains it, or fewer than 10 would be usual', () => {
    // Six where 15 would be usual are 2.3 deviations, one is 3.6.
    expect(priority(15, 15, 15, 6, 15, 15)).toBeUndefined();
    expect(priority(15, 15, 15, 3, 15, 15)).toBe(4);
    expect(priority(10, 10, 10, 0, 10, 10)).toBe(3);
    expect(priority(9, 9, 9, 0, 9, 9)).toBeUndefined();
  });

  it('is not told if nothing is known of the year before', () => {
    expect(
      detectPipelineGap(toCompany({ outlook: toOutlook([{ openCount: 5 }, { openCount: 50 }]) })),
    ).toBeUndefined();
    expect(detectPipelineGap(toCompany())).toBeUndefined();
  });

  it('names the months, and has the figures of all', () => {
    const found = find(detectPipelineGap, view(50, 50, 50, 10, 5, 50));
    expect(found?.template.summary).toBe(
      'Open itineraries are few: June 2026 has 10 where 50 would be usual and July 2026 has 5 where 50 would be usual.',
    );
    expect(found?.evidence.metrics.map(({ key, currentValue }) => [key, currentValue])).toEqual([
      ['open_itineraries_2026-07', 5],
      ['open_itineraries_2026-03', 50],
      ['open_itineraries_2026-04', 50],
      ['open_itineraries_2026-05', 50],
      ['open_itineraries_2026-06', 10],
      ['open_itineraries_2026-08', 50],
      ['open_pipeline_6m', 215_000],
    ]);
    expect(found?.evidence.metrics[0]).toMatchObject({ baselineValue: 50, deltaPct: -45, unit: 'count' });
  });
});

describe('A decline of conversion', () => {
  const view = (won: number, leadCount: number, wonBefore: number, leadsBefore: number) =>
    toCompany({
      leads: {
        now: toFunnel({ wonCount: won, leadCount }),
        before: toFunnel({ wonCount: wonBefore, leadCount: leadsBefore }),
      },
    });
  const priority = (...figures: Parameters<typeof view>) =>
    priorityOf(detectConversionDecline, view(...figures));

  it('is found from 15 % less than the year before on', () => {
    expect(priority(3_401, 10_000, 4_000, 10_000)).toBeUndefined();
    expect(priority(3_400, 10_000, 4_000, 10_000)).toBe(5);
    expect(priority(2_800, 10_000, 4_000, 10_000)).toBe(2);
    expect(priority(2_200, 10_000, 4_000, 10_000)).toBe(1);
    expect(priority(6_000, 10_000, 4_000, 10_000)).toBeUndefined();
  });

  it('is not found of fewer than 100 leads in either year, or where chance explains it', () => {
    expect(priority(0, 100, 80, 100)).toBe(1);
    expect(priority(0, 99, 800, 1_000)).toBeUndefined();
    expect(priority(0, 1_000, 79, 99)).toBeUndefined();
    // (1 − 0.4) / 0.4 × 2 / n: a quarter is 4 deviations of 768 leads.
    expect(priority(240, 800, 320, 800)).toBe(3);
    expect(priority(210, 700, 280, 700)).toBeUndefined();
  });

  it('is not told of more won leads than leads, or without a year before', () => {
    expect(priority(100, 1_000, 1_000, 1_000)).toBeUndefined();
    expect(detectConversionDecline(view(10, 100, 0, 0))).toBeUndefined();
    expect(detectConversionDecline(view(0, 0, 10, 100))).toBeUndefined();
  });

  it('has the documented figures', () => {
    const seen = detectConversionDecline(view(312, 1_000, 350, 1_000));
    expect(metricOf(seen, 'lead_conversion_rate_12m')).toEqual({
      key: 'lead_conversion_rate_12m',
      label: 'Lead conversion (12m)',
      currentValue: 0.312,
      baselineValue: 0.35,
      deltaPct: -0.038,
      unit: 'ratio',
    });
    expect(seen?.template.summary).toBe(
      'Lead conversion 12m is 31.2%, down from 35.0% in the 12 months before.',
    );
  });
});

describe("The company's margin erosion", () => {
  const view = (now: number, before: number, itineraries = 1_000) =>
    toCompany({
      booked: {
        now: toBooked(itineraries, 500_000, now),
        before: toBooked(itineraries, 500_000, before),
      },
    });

  it('is found from 2 points less than the year before on, of 50 trips at least', () => {
    expect(priorityOf(detectCompanyMargin, view(0.1801, 0.2))).toBeUndefined();
    expect(priorityOf(detectCompanyMargin, view(0.18, 0.2))).toBe(5);
    expect(priorityOf(detectCompanyMargin, view(0.14, 0.2))).toBe(1);
    expect(priorityOf(detectCompanyMargin, view(0.1, 0.2, 50))).toBe(1);
    expect(priorityOf(detectCompanyMargin, view(0.1, 0.2, 49))).toBeUndefined();
    expect(detectCompanyMargin(toCompany())).toBeUndefined();
  });

  it('is not found where chance explains it', () => {
    // 0.04² × 2 × 2 / n: 3 deviations are 0.024 of 100 trips.
    expect(priorityOf(detectCompanyMargin, view(0.176, 0.2, 100))).toBe(4);
    expect(priorityOf(detectCompanyMargin, view(0.1761, 0.2, 100))).toBeUndefined();
  });

  it('says what the margin was', () => {
    expect(find(detectCompanyMargin, view(0.171, 0.225))?.template.summary).toBe(
      'Margin 12m is 17.1%, down from 22.5% in the 12 months before.',
    );
  });
});

describe('A decline of bookings', () => {
  const view = (now: number, before: number) => toCompany({ bookings: { now, before } });

  it('is found from 15 % fewer than the year before on', () => {
    expect(priorityOf(detectBookingsDecline, view(8_501, 10_000))).toBeUndefined();
    expect(priorityOf(detectBookingsDecline, view(8_500, 10_000))).toBe(5);
    expect(priorityOf(detectBookingsDecline, view(7_000, 10_000))).toBe(2);
    expect(priorityOf(detectBookingsDecline, view(0, 10_000))).toBe(1);
    expect(priorityOf(detectBookingsDecline, view(20_000, 10_000))).toBeUndefined();
  });

  it('is not found of fewer than 30 bookings, or where chance explains it', () => {
    expect(priorityOf(detectBookingsDecline, view(0, 30))).toBe(1);
    expect(priorityOf(detectBookingsDecline, view(0, 29))).toBeUndefined();
    // √(2 / n): 30 % are 3 deviations of 200 bookings.
    expect(priorityOf(detectBookingsDecline, view(140, 200))).toBe(2);
    expect(priorityOf(detectBookingsDecline, view(139, 198))).toBeUndefined();
    expect(detectBookingsDecline(view(10, 0))).toBeUndefined();
  });

  it('says how many there are and were', () => {
    const found = find(detectBookingsDecline, view(840, 1_200));
    expect(found?.evidence.metrics).toMatchObject([
      { key: 'bookings_3m', currentValue: 840, baselineValue: 1_200, deltaPct: -360, unit: 'count' },
      { key: 'bookings_change_3m', currentValue: -0.3, unit: 'ratio' },
    ]);
    expect(found?.template.summary).toBe(
      'Bookings of the last 3 months are 840, down from 1200 a year earlier (-30.0%).',
    );
  });
});

describe('Of a company without data', () => {
  it('nothing is seen', () => {
    const detectors = [
      detectDepositCoverage,
      detectCashSqueeze,
      detectPipelineGap,
      detectConversionDecline,
      detectCompanyMargin,
      detectBookingsDecline,
    ];
    expect(detectors.map((detect) => detect(toCompany()))).toEqual(detectors.map(() => undefined));
    expect(detectExposures(toCompany())).toEqual([]);
    expect(detectExposures(toCompany({ exposure: { currencies: [], totalDue: integer(5) } }))).toEqual([]);
  });
});
