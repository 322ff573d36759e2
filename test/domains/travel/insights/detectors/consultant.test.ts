import { Fraction, integer } from '../../../../../src/domains/travel/analytics/figures.ts';
import { detectCoaching } from '../../../../../src/domains/travel/insights/detectors/consultant-coaching.ts';
import { detectConsultantMargin } from '../../../../../src/domains/travel/insights/detectors/consultant-margin.ts';
import { detectConsultantPipeline } from '../../../../../src/domains/travel/insights/detectors/consultant-pipeline.ts';
import { detectSlowBooking } from '../../../../../src/domains/travel/insights/detectors/consultant-speed.ts';
import { find, priorityOf, toBooked, toConsultant } from './support.ts';

describe('Margin erosion of a consultant', () => {
  const priority = (now: number, before: number, itineraries = 1_000, earlier = itineraries) =>
    priorityOf(
      detectConsultantMargin,
      toConsultant({
        booked: toBooked(itineraries, 100_000, now),
        bookedBefore: toBooked(earlier, 80_000, before),
      }),
    );

  it('is found from 3 points less than the year before on', () => {
    expect(priority(0.1701, 0.2)).toBeUndefined();
    expect(priority(0.17, 0.2)).toBe(5);
    expect(priority(0.14, 0.2)).toBe(2);
    expect(priority(-0.02, 0.08)).toBe(1);
    expect(priority(0.3, 0.2)).toBeUndefined();
  });

  it('is not found of fewer than 20 trips in either year', () => {
    expect(priority(0, 0.5, 20)).toBe(1);
    expect(priority(0, 0.5, 19, 1_000)).toBeUndefined();
    expect(priority(0, 0.5, 1_000, 19)).toBeUndefined();
  });

  it('is not found where chance explains it', () => {
    // 0.04² × 2 × 2 / n: 4 deviations of it are 0.064 of 25 trips.
    expect(priority(0.136, 0.2, 25)).toBe(2);
    expect(priority(0.1361, 0.2, 25)).toBeUndefined();
  });

  it('says what the margin was', () => {
    const found = find(
      detectConsultantMargin,
      toConsultant({ booked: toBooked(500, 100_000, 0.15), bookedBefore: toBooked(400, 80_000, 0.21) }),
    );
    expect(found).toMatchObject({
      conditionKey: 'margin_erosion/employee/employee-123',
      evidence: {
        metrics: [
          { key: 'margin_pct', currentValue: 0.15, baselineValue: 0.21, deltaPct: -0.06, unit: 'ratio' },
          { key: 'margin_benchmark', currentValue: 0.2, baselineValue: null, unit: 'ratio' },
          { key: 'itinerary_count', currentValue: 500, baselineValue: null, unit: 'count' },
        ],
        sourceViewNames: ['ai_context_travel_consultant_v1', 'ai_context_consultant_benchmarks_v1'],
      },
      template: {
        title: 'Alex margin erosion',
        summary: 'Margin is 15.0%, down from 21.0% the year before.',
      },
    });
  });
});

describe('Slow speed to book', () => {
  /** The benchmark is 20 days. */
  const priority = (days: number, wonCount: number) =>
    priorityOf(detectSlowBooking, toConsultant({ funnel: { wonCount, daysToBook: days * wonCount } }));

  it('is found from three quarters longer than the benchmark on', () => {
    expect(priority(34.99, 100)).toBeUndefined();
    expect(priority(35, 100)).toBe(5);
    expect(priority(50, 100)).toBe(2);
    expect(priority(65, 100)).toBe(1);
    expect(priority(5, 100)).toBeUndefined();
  });

  it('is not found of fewer than 10 won leads, or where so few may be chance', () => {
    expect(priority(200, 9)).toBeUndefined();
    expect(priority(200, 10)).toBe(1);
    // Twice as long is 4 deviations of 16 leads.
    expect(priority(40, 16)).toBe(4);
    expect(priority(40, 15)).toBeUndefined();
  });

  it('says how long it takes', () => {
    const found = find(
      detectSlowBooking,
      toConsultant(
        { funnel: { wonCount: 64, daysToBook: 64 * 42 + 16 } },
        { speedToBookDays: new Fraction(41, 2) },
      ),
    );
    expect(found?.evidence.metrics).toMatchObject([
      { key: 'speed_to_book', currentValue: 42.25, baselineValue: 20.5, deltaPct: 21.75, unit: 'days' },
      { key: 'won_lead_count', currentValue: 64 },
    ]);
    expect(found?.template.summary).toBe('Booking takes 42.3 days on average, the benchmark is 20.5.');
  });
});

describe("A consultant's pipeline gap", () => {
  /** All consultants together have one open itinerary for five leads. */
  const openPerLead = new Fraction(1, 5);
  const view = (openCount: number, leadCount: number) =>
    toConsultant({ funnel: { leadCount }, open: { openCount, openGross: 12_345.6 } }, { openPerLead });

  it('is found from 60 % fewer open itineraries than usual on', () => {
    // 500 leads make 100 usual.
    expect(priorityOf(detectConsultantPipeline, view(41, 500))).toBeUndefined();
    expect(priorityOf(detectConsultantPipeline, view(40, 500))).toBe(5);
    expect(priorityOf(detectConsultantPipeline, view(10, 500))).toBe(3);
    expect(priorityOf(detectConsultantPipeline, view(150, 500))).toBeUndefined();
  });

  it('is not found where chance explains it', () => {
    // None where 16 are usual are 4 deviations.
    expect(priorityOf(detectConsultantPipeline, view(0, 80))).toBe(3);
    expect(priorityOf(detectConsultantPipeline, view(0, 79))).toBeUndefined();
    expect(priorityOf(detectConsultantPipeline, view(0, 0))).toBeUndefined();
  });

  it('says what there is and what would be usual', () => {
    const found = find(detectConsultantPipeline, view(10, 503));
    expect(found?.evidence.metrics).toMatchObject([
      { key: 'open_itineraries_6m', currentValue: 10, baselineValue: 100.6, deltaPct: -90.6, unit: 'count' },
      { key: 'open_pipeline_6m', currentValue: 12_345.6, unit: 'currency' },
    ]);
    expect(found?.template.summary).toBe(
      'Open itineraries of the next 6 months number 10, where 100.6 would be usual; they are worth 12,345.60 USD.',
    );
  });
});

describe('Of a consultant who has had neither leads nor bookings for three months', () => {
  it('nothing is said', () => {
    const gone = toConsultant(
      {
        isActive: false,
        funnel: { leadCount: 1_000, wonCount: 20, daysToBook: 20_000 },
        booked: toBooked(100, 100_000, 0.01),
        bookedBefore: toBooked(5_000, 5_000_000, 0.3),
        target: 9_000_000,
      },
      { openPerLead: integer(1) },
    );
    const detectors = [detectCoaching, detectConsultantMargin, detectSlowBooking, detectConsultantPipeline];
    expect(detectors.map((detect) => detect(gone))).toEqual(detectors.map(() => undefined));
    const there = { ...gone, context: { ...gone.context, isActive: true } };
    expect(detectors.map((detect) => find(detect, there) !== undefined)).toEqual(detectors.map(() => true));
  });
});
