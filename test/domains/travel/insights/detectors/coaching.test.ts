import { Fraction, integer } from '../../../../../src/domains/travel/analytics/figures.ts';
import { detectCoaching } from '../../../../../src/domains/travel/insights/detectors/consultant-coaching.ts';
import { find, metricOf, priorityOf, toBooked, toConsultant } from './support.ts';

describe('Conversion of a consultant', () => {
  /** The benchmark is 40 %; both years are alike unless the second pair says otherwise. */
  const priority = (wonCount: number, leadCount: number, lasting?: [won: number, leads: number]) =>
    priorityOf(
      detectCoaching,
      toConsultant({
        funnel: { wonCount, leadCount },
        ...(lasting && { bothYears: { wonCount: lasting[0], leadCount: lasting[1] } }),
      }),
    );

  it('is a signal from a quarter below the benchmark on', () => {
    expect(priority(301, 1_000)).toBeUndefined();
    expect(priority(300, 1_000)).toBe(5);
    // (0.4 − 0.28) / 0.4 = 0.3, which is 1.2 × 0.25; 0.25 / 0.4 is 2.5 × 0.25 below.
    expect(priority(280, 1_000)).toBe(4);
    expect(priority(150, 1_000)).toBe(2);
    expect(priority(100, 1_000)).toBe(1);
    expect(priority(900, 1_000)).toBeUndefined();
  });

  it('is none of fewer than 30 leads', () => {
    expect(priority(2, 29, [4, 200])).toBeUndefined();
    expect(priority(2, 30, [4, 200])).toBe(1);
  });

  it('is none if two years may be chance', () => {
    // Of n leads the shortfall's variance is (1 − 0.4) / (0.4 × n): 0.25 is 4 deviations of it of 384.
    expect(priority(30, 100, [114, 380])).toBeUndefined();
    expect(priority(30, 100, [117, 390])).toBe(5);
    expect(priority(30, 100, [160, 400])).toBeUndefined();
  });

  it('needs colleagues to compare with, and a benchmark that is a share', () => {
    const figures = { funnel: { wonCount: 10, leadCount: 1_000 } };
    for (const conversionRate of [undefined, integer(0), integer(1), new Fraction(3, 2)]) {
      expect(find(detectCoaching, toConsultant(figures, { conversionRate }))).toBeUndefined();
    }
  });
});

describe('Growth of a consultant', () => {
  /** Itineraries are worth 1,000 on average. */
  const againstTarget = (booked: number, target: number) =>
    priorityOf(detectCoaching, toConsultant({ booked: toBooked(1_000, booked), target }));

  it('is a signal from 15 % below target on', () => {
    expect(againstTarget(8_501_000, 10_000_000)).toBeUndefined();
    expect(againstTarget(8_500_000, 10_000_000)).toBe(5);
    expect(againstTarget(7_000_000, 10_000_000)).toBe(2);
    expect(againstTarget(5_500_000, 10_000_000)).toBe(1);
    expect(againstTarget(12_000_000, 10_000_000)).toBeUndefined();
    expect(againstTarget(0, 0)).toBeUndefined();
  });

  it('is none if so few trips may be chance', () => {
    // A target of n trips scatters by √(2 / n): a half of it is 4 deviations of 128 trips.
    expect(againstTarget(64_000, 128_000)).toBe(1);
    expect(againstTarget(63_500, 127_000)).toBeUndefined();
    // Nothing at all of fewer than 32: 4 × √(2 / 31) is more than 1.
    expect(againstTarget(0, 32_000)).toBe(1);
    expect(againstTarget(0, 31_000)).toBeUndefined();
  });

  const againstYear = (now: number, before: number, itineraries: number) =>
    find(
      detectCoaching,
      toConsultant({ booked: toBooked(itineraries, now), bookedBefore: toBooked(itineraries, before) }),
    );

  it('is a signal from 25 % below the year before on', () => {
    expect(againstYear(751, 1_000, 5_000)).toBeUndefined();
    expect(againstYear(750, 1_000, 5_000)?.priority).toBe(5);
    // Two sums scatter, by √(4 / n): a half is 4 deviations of 256 trips.
    expect(againstYear(500, 1_000, 256)?.priority).toBe(2);
    expect(againstYear(500, 1_000, 255)).toBeUndefined();
  });

  it('leads the evidence, and names what it is compared with, where it reaches the most', () => {
    const found = againstYear(500, 1_000, 256);
    expect(found?.evidence.metrics[0]).toEqual({
      key: 'yoy_variance',
      label: 'Growth variance against the year before',
      currentValue: -0.5,
      baselineValue: 0,
      deltaPct: -0.5,
      unit: 'ratio',
    });
    expect(found?.template.summary).toBe('Margin is 20.0% and growth against the year before is -50.0%.');
  });
});

describe('A coaching signal', () => {
  const alex = toConsultant(
    {
      funnel: { wonCount: 271, leadCount: 1_000, lostCount: 271 },
      booked: toBooked(918, 918_000, 0.194),
      bookedBefore: toBooked(900, 900_000, 0.2),
      target: 1_000_000,
    },
    { conversionRate: new Fraction(7, 20) },
  );

  it('gathers conversion, growth and margin, as in the documented example', () => {
    const found = find(
      detectCoaching,
      toConsultant({
        funnel: { wonCount: 200, leadCount: 1_000, lostCount: 200 },
        booked: toBooked(918, 918_000, 0.194),
        bookedBefore: toBooked(900, 900_000, 0.2),
        target: 1_000_000,
      }),
    );
    expect(found).toEqual({
      conditionKey: 'coaching_signal/employee/employee-123',
      insightType: 'coaching_signal',
      domain: 'travel_consultant',
      entityType: 'employee',
      entityId: 'employee-123',
      severity: 'high',
      priority: 2,
      // 0.4 + 0.4 × 1000/1030 + 0.2 × (1 − 1/2)
      confidence: 0.89,
      names: ['Alex Taylor', 'Alex', 'Taylor'],
      evidence: {
        summary: 'Built from consultant context + benchmark rollups.',
        metrics: [
          {
            key: 'conversion_rate',
            label: 'Conversion rate',
            currentValue: 0.2,
            baselineValue: 0.4,
            deltaPct: -0.2,
            unit: 'ratio',
          },
          {
            key: 'growth_variance',
            label: 'Growth variance against target',
            currentValue: -0.082,
            baselineValue: 0,
            deltaPct: -0.082,
            unit: 'ratio',
          },
          {
            key: 'yoy_variance',
            label: 'Growth variance against the year before',
            currentValue: 0.02,
            baselineValue: 0,
            deltaPct: 0.02,
            unit: 'ratio',
          },
          {
            key: 'margin_pct',
            label: 'Margin',
            currentValue: 0.194,
            baselineValue: 0.2,
            deltaPct: -0.006,
            unit: 'ratio',
          },
          {
            key: 'close_rate',
            label: 'Close rate',
            currentValue: 0.5,
            baselineValue: 0.5,
            deltaPct: 0,
            unit: 'ratio',
          },
          {
            key: 'lead_count',
            label: 'Leads (12m)',
            currentValue: 1_000,
            baselineValue: null,
            deltaPct: null,
            unit: 'count',
          },
        ],
        sourceViewNames: ['ai_context_travel_consultant_v1', 'ai_context_consultant_benchmarks_v1'],
        referencePeriod: '2026-02-01',
      },
      template: {
        title: 'Alex coaching opportunity',
        summary: 'Conversion is 20.0%, growth variance is -8.2%, and margin is 19.4%.',
        recommendedAction:
          'Review the pipeline together, qualify leads more strictly, and agree on weekly steps towards a close.',
      },
      callsForAction: true,
    });
  });

  it('has the absolute difference of the documented example', () => {
    expect(metricOf(detectCoaching(alex), 'conversion_rate')).toMatchObject({
      currentValue: 0.271,
      baselineValue: 0.35,
      deltaPct: -0.079,
    });
    expect(detectCoaching(alex)?.template.summary).toBe(
      'Conversion is 27.1%, growth variance is -8.2%, and margin is 19.4%.',
    );
    // 0.079 / 0.35 is less than a quarter.
    expect(find(detectCoaching, alex)).toBeUndefined();
  });

  it('is one event, as urgent as the worse of its signs', () => {
    const conversion = { funnel: { wonCount: 300, leadCount: 1_000 } };
    const growth = { booked: toBooked(500, 500_000), target: 1_000_000 };
    expect(priorityOf(detectCoaching, toConsultant(conversion))).toBe(5);
    expect(priorityOf(detectCoaching, toConsultant(growth))).toBe(1);
    const both = find(detectCoaching, toConsultant({ ...conversion, ...growth }));
    expect(both?.priority).toBe(1);
    expect(both?.evidence.metrics.map(({ key }) => key).slice(0, 2)).toEqual([
      'growth_variance',
      'conversion_rate',
    ]);
    expect(both?.template.recommendedAction).toMatch(/^Go through the trips/);
  });

  it('says nothing of what is not known, and calls who has no first name by the last', () => {
    const found = find(
      detectCoaching,
      toConsultant({
        funnel: { wonCount: 100, leadCount: 1_000 },
        employee: { firstName: '', lastName: 'Taylor' },
      }),
    );
    expect(found?.template.summary).toBe('Conversion is 10.0%.');
    expect(found?.template.title).toBe('Taylor coaching opportunity');
    expect(found?.names).toEqual(['Taylor']);
  });
});
