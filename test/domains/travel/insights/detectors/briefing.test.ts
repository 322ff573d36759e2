import { Fraction } from '../../../../../src/domains/travel/analytics/figures.ts';
import type { Finding } from '../../../../../src/domains/travel/insights/finding.ts';
import { createBriefing } from '../../../../../src/domains/travel/insights/detectors/briefing.ts';
import {
  compareFindings,
  insightTypes,
} from '../../../../../src/domains/travel/insights/detectors/observation.ts';
import {
  toBooked,
  toCash,
  toCashInput,
  toCompany,
  toDeposits,
  toExposure,
  toFunnel,
  toOutlook,
  toUnits,
} from './support.ts';

const toFinding = (insightType: string, priority: number, changes: Partial<Finding> = {}): Finding => ({
  conditionKey: `${insightType}/company/acme`,
  insightType,
  domain: 'command_center',
  entityType: 'company',
  entityId: 'acme',
  severity: 'low',
  priority,
  confidence: 0.8,
  evidence: { summary: '', metrics: [], sourceViewNames: [], referencePeriod: '2026-02-16' },
  names: [],
  template: { title: '', summary: '', recommendedAction: '' },
  callsForAction: priority < 5,
  ...changes,
});

const company = toCompany({
  leads: {
    now: toFunnel({ leadCount: 1_000, wonCount: 312 }),
    before: toFunnel({ leadCount: 1_000, wonCount: 350 }),
  },
  booked: { now: toBooked(500, 500_000, 0.22), before: toBooked(400, 400_000, 0.225) },
  bookings: { now: 120, before: 110 },
  closeRatio: new Fraction(3, 5),
  cash: toCashInput(Array.from({ length: 12 }, () => toCash(1_500.5, 1_000))),
  outlook: {
    ...toOutlook([{ openCount: 30 }], toDeposits(927, 1_000)),
    expectedGross: toUnits(300_000),
    grossYearAgo: toUnits(290_000),
  },
  exposure: {
    currencies: [toExposure('AUD', 100, 50), toExposure('ZAR', 900, 100), toExposure('NZD', 10, 500)],
    totalDue: toUnits(2_000),
  },
});

describe('The briefing', () => {
  it("has the company's figures as evidence and as highlights", () => {
    const { evidence, template, confidence } = createBriefing(company, []);
    expect(template.highlights).toEqual([
      'Lead conversion 12m is 31.2%.',
      'Deposit coverage 6m average is 92.7%.',
      'Net cash of the last 3 months is 1,501.50 USD.',
      'Margin 12m is 22.0%.',
      'Bookings of the last 3 months are 120.',
      'Expected revenue of the next 6 months is 300,000.00 USD.',
      'Open pipeline of the next 6 months is 30,000.00 USD.',
      'Close ratio 12m is 60.0%.',
      'The largest net exposure of the next 90 days is 800.00 USD.',
    ]);
    expect(evidence).toMatchObject({
      summary: 'Built from ai_context_command_center_v1 aggregate metrics.',
      sourceViewNames: ['ai_context_command_center_v1'],
      referencePeriod: '2026-02-16',
    });
    expect(evidence.metrics).toHaveLength(9);
    expect(evidence.metrics[0]).toEqual({
      key: 'lead_conversion_rate_12m',
      label: 'Lead conversion (12m)',
      currentValue: 0.312,
      baselineValue: 0.35,
      deltaPct: -0.038,
      unit: 'ratio',
    });
    expect(evidence.metrics.at(-1)).toMatchObject({ key: 'net_exposure_90d_zar', currentValue: 800 });
    // 0.4 + 0.6 × the mean of 1000/1100, 40/60, 90/135, 500/550 and 120/150.
    expect(confidence).toBe(0.87);
  });

  it('is calm if nothing is found, with no action', () => {
    expect(createBriefing(company, []).template).toMatchObject({
      title: 'Daily operating brief',
      summary:
        'Command center metrics reviewed; cash, conversion, deposits and pipeline show nothing that calls for action.',
      topActions: [],
    });
  });

  it('calls for no action where findings are only worth watching', () => {
    const { summary, topActions } = createBriefing(company, [toFinding('margin_erosion', 5)]).template;
    expect(summary).toBe(
      'Command center metrics reviewed; nothing calls for action, worth watching: margins.',
    );
    expect(topActions).toEqual([]);
  });

  it('has the actions of the most urgent findings, each type once, at most five', () => {
    const findings = [
      toFinding('cash_squeeze', 1),
      toFinding('coaching_signal', 2, { conditionKey: 'coaching_signal/employee/a' }),
      toFinding('coaching_signal', 2, { conditionKey: 'coaching_signal/employee/b' }),
      toFinding('deposit_coverage', 3),
      toFinding('fx_exposure', 3),
      toFinding('pipeline_gap', 4),
      toFinding('bookings_decline', 4),
      toFinding('slow_speed_to_book', 5),
    ];
    const { summary, topActions } = createBriefing(company, findings).template;
    expect(summary).toBe(
      'Command center metrics reviewed; what calls for action: cash flow, consultant coaching, deposits, currency exposure, the pipeline, and bookings.',
    );
    expect(topActions).toEqual([
      'Collect overdue balances and plan the next supplier payments.',
      'Prioritize coaching of consultants behind on conversion or growth.',
      'Escalate deposit follow-up on booked trips ahead.',
      'Cover supplier payments in currencies that are hardly held.',
      'Refill the pipeline where open quotes are short.',
    ]);
  });

  it.each(insightTypes)('has an action for %s', (type) => {
    expect(createBriefing(company, [toFinding(type, 1)]).template.topActions).toHaveLength(1);
  });

  it('says nothing of figures that are not known', () => {
    const { template, confidence } = createBriefing(toCompany({ bookings: { now: 30, before: 0 } }), []);
    expect(template.highlights).toEqual(['Bookings of the last 3 months are 30.']);
    // 0.4 + 0.6 × 1/2 / 5
    expect(confidence).toBe(0.46);
    expect(createBriefing(toCompany(), [])).toMatchObject({
      confidence: 0,
      evidence: { metrics: [] },
      template: { summary: 'There is no travel data to report on yet.', highlights: [], topActions: [] },
    });
  });
});

describe('Findings', () => {
  it('come in the order of priority, then confidence, then key', () => {
    const findings = [
      toFinding('a', 2, { confidence: 0.9 }),
      toFinding('b', 1, { confidence: 0.7 }),
      toFinding('d', 1),
      toFinding('c', 1),
    ];
    expect(findings.toSorted(compareFindings).map(({ insightType }) => insightType)).toEqual([
      'c',
      'd',
      'b',
      'a',
    ]);
  });
});
