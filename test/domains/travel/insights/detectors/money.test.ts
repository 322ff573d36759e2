import { detectCashSqueeze } from '../../../../../src/domains/travel/insights/detectors/company-cash.ts';
import { detectDepositCoverage } from '../../../../../src/domains/travel/insights/detectors/company-deposits.ts';
import { detectExposures } from '../../../../../src/domains/travel/insights/detectors/company-exposure.ts';
import { toFinding } from '../../../../../src/domains/travel/insights/detectors/observation.ts';
import {
  find,
  priorityOf,
  toCash,
  toCashInput,
  toCompany,
  toDeposits,
  toExposure,
  toOutlook,
  toUnits,
} from './support.ts';

describe('Deposit coverage', () => {
  const view = (received: number, itineraryCount = 40) =>
    toCompany({
      outlook: toOutlook(
        [{ deposits: toDeposits(600, 500) }, { deposits: toDeposits(received - 600, 500) }],
        toDeposits(received, 1_000, itineraryCount),
      ),
    });

  it('is too low from a tenth less than the target on', () => {
    expect(priorityOf(detectDepositCoverage, view(900.1))).toBeUndefined();
    expect(priorityOf(detectDepositCoverage, view(900))).toBe(5);
    expect(priorityOf(detectDepositCoverage, view(800))).toBe(2);
    expect(priorityOf(detectDepositCoverage, view(700))).toBe(1);
    expect(priorityOf(detectDepositCoverage, view(1_100))).toBeUndefined();
  });

  it('is not judged of fewer than 20 trips, nor if nothing is booked', () => {
    expect(priorityOf(detectDepositCoverage, view(0, 19))).toBeUndefined();
    expect(priorityOf(detectDepositCoverage, view(0, 20))).toBe(1);
    expect(detectDepositCoverage(toCompany())).toBeUndefined();
  });

  it('says how much is missing, and where most', () => {
    expect(find(detectDepositCoverage, view(756))).toEqual({
      conditionKey: 'deposit_coverage/company/acme',
      insightType: 'deposit_coverage',
      domain: 'command_center',
      entityType: 'company',
      entityId: 'acme',
      severity: 'high',
      priority: 2,
      // 0.4 + 0.4 × 40/60 + 0.2 × (1 − 1/2.44) = 0.7847
      confidence: 0.78,
      names: [],
      evidence: {
        summary: 'Built from ai_context_command_center_v1 aggregate metrics.',
        metrics: [
          {
            key: 'deposit_coverage_6m_avg',
            label: 'Deposit coverage (6m average)',
            currentValue: 0.756,
            baselineValue: 1,
            deltaPct: -0.244,
            unit: 'ratio',
          },
          {
            key: 'deposit_outstanding_6m',
            label: 'Target deposits outstanding (6m)',
            currentValue: 244,
            baselineValue: null,
            deltaPct: null,
            unit: 'currency',
          },
          {
            key: 'deposit_coverage_lowest_month',
            label: 'Lowest deposit coverage, April 2026',
            currentValue: 0.312,
            baselineValue: 1,
            deltaPct: -0.688,
            unit: 'ratio',
          },
        ],
        sourceViewNames: ['ai_context_command_center_v1'],
        referencePeriod: '2026-02-16',
      },
      template: {
        title: 'Deposit coverage is low',
        summary: 'Deposit coverage 6m average is 75.6%; 244.00 USD of target deposits are outstanding.',
        recommendedAction: 'Follow up on deposits of booked trips, beginning with those that start soonest.',
      },
      callsForAction: true,
    });
  });
});

describe('A cash squeeze', () => {
  const usual = (count: number) => Array.from({ length: count }, () => toCash(150, 100));
  const view = (...flows: ReturnType<typeof toCash>[]) => toCompany({ cash: toCashInput(flows) });
  const priority = (...flows: ReturnType<typeof toCash>[]) => priorityOf(detectCashSqueeze, view(...flows));

  it('is a last month that leaves 15 % of its payments uncovered', () => {
    expect(priority(...usual(11), toCash(85.1, 100))).toBeUndefined();
    expect(priority(...usual(11), toCash(85, 100))).toBe(5);
    expect(priority(...usual(11), toCash(70, 100))).toBe(2);
    expect(priority(...usual(11), toCash(55, 100))).toBe(1);
    expect(priority(...usual(11), toCash(400, 100))).toBeUndefined();
  });

  it('is not a month as others are now and then', () => {
    // Of 0.9 and 2.1 in turn the mean is 1.445, and 3 deviations are 1.88: even 0 is within them.
    const swinging = Array.from({ length: 11 }, (_, index) => toCash(index % 2 ? 210 : 90, 100));
    expect(priority(...swinging, toCash(0, 100, 15))).toBeUndefined();
  });

  it('is not told of a month with movements on fewer than 15 days, or of fewer than 6 months before', () => {
    expect(priority(...usual(11), toCash(50, 100, 14))).toBeUndefined();
    expect(priority(...usual(11), toCash(50, 100, 15))).toBe(1);
    const none = (count: number) => Array.from({ length: count }, () => toCash(0, 0, 0));
    expect(priority(...none(6), ...usual(5), toCash(50, 100))).toBeUndefined();
    expect(priority(...none(5), ...usual(6), toCash(50, 100))).toBe(1);
  });

  const short = (cashIn: number, days = 30) => [1, 2, 3].map(() => toCash(cashIn, 100, days));

  it('is three months that leave 5 % of their payments uncovered, however usual that is', () => {
    expect(priority(...Array.from({ length: 4 }, () => short(95.1)).flat())).toBeUndefined();
    expect(priority(...Array.from({ length: 4 }, () => short(95)).flat())).toBe(5);
    expect(priority(...usual(9), ...short(89))).toBe(2);
    expect(priority(...Array.from({ length: 4 }, () => short(50, 15)).flat())).toBe(1);
    expect(priority(...Array.from({ length: 4 }, () => short(50, 14)).flat())).toBeUndefined();
  });

  it('names the month or the three months, whichever is worse', () => {
    const month = find(detectCashSqueeze, view(...usual(11), toCash(48.1, 100)));
    expect(month?.evidence.metrics).toEqual([
      {
        key: 'cash_cover_last_month',
        label: 'Cash in / cash out, January 2026',
        currentValue: 0.481,
        baselineValue: 1.5,
        deltaPct: -1.019,
        unit: 'ratio',
      },
      {
        key: 'cash_cover_3m',
        label: 'Cash in / cash out (last 3 months)',
        currentValue: 1.1603,
        baselineValue: null,
        deltaPct: null,
        unit: 'ratio',
      },
      {
        key: 'net_cash_3m',
        label: 'Net cash (last 3 months)',
        currentValue: 48.1,
        baselineValue: null,
        deltaPct: null,
        unit: 'currency',
      },
      {
        key: 'net_cash_last_month',
        label: 'Net cash (last month)',
        currentValue: -51.9,
        baselineValue: null,
        deltaPct: null,
        unit: 'currency',
      },
    ]);
    expect(month?.template.summary).toBe(
      'Cash in covers 48.1% of the payments of January 2026; net cash of the last 3 months is 48.10 USD.',
    );
    const quarter = find(detectCashSqueeze, view(...usual(9), ...short(89)));
    expect(quarter?.evidence.metrics[0]?.key).toBe('cash_cover_3m');
    expect(quarter?.template.summary).toBe(
      'Cash in covers 89.0% of the payments of the last 3 months; net cash of the last 3 months is -33.00 USD.',
    );
  });
});

describe('Exposure in a currency', () => {
  const observe = (due: number, held: number, totalDue: number, days?: number) =>
    detectExposures(
      toCompany({
        exposure: { currencies: [toExposure('ZAR', due, held, days)], totalDue: toUnits(totalDue) },
      }),
    );
  const priority = (...figures: Parameters<typeof observe>) =>
    observe(...figures).map((each) => toFinding(each)?.priority)[0];

  it('is too large from 15 % of all payments on', () => {
    expect(priority(1_000, 0, 6_667)).toBeUndefined();
    expect(priority(1_500, 0, 10_000)).toBe(5);
    expect(priority(3_000, 0, 10_000)).toBe(2);
    expect(priority(10_000, 0, 10_000)).toBe(1);
  });

  it('is none if holdings cover more than 40 % of the payments', () => {
    expect(priority(1_000, 400, 1_000)).toBe(1);
    expect(priority(1_000, 400.1, 1_000)).toBeUndefined();
    expect(priority(1_000, 5_000, 1_000)).toBeUndefined();
  });

  it('is not told of payments on fewer than 10 days', () => {
    expect(priority(1_000, 0, 1_000, 9)).toBeUndefined();
    expect(priority(1_000, 0, 1_000, 10)).toBe(1);
  });

  it('is none if nothing is due, or suppliers owe', () => {
    expect(observe(0, 100, 1_000)).toEqual([]);
    expect(observe(-100, 0, 1_000)).toEqual([]);
    expect(observe(100, 0, 0)).toEqual([]);
  });

  it('is about the currency, with its figures', () => {
    const [found] = observe(1_401.5, 112.1, 3_000);
    expect(found && toFinding(found)).toMatchObject({
      conditionKey: 'fx_exposure/currency/ZAR',
      domain: 'command_center',
      entityType: 'currency',
      entityId: 'ZAR',
      evidence: {
        metrics: [
          {
            key: 'net_exposure_90d_zar',
            label: 'Net exposure in ZAR (90 days)',
            currentValue: 1_289.4,
            unit: 'currency',
          },
          { key: 'uncovered_share', currentValue: 0.92, unit: 'ratio' },
          { key: 'supplier_payments_90d', currentValue: 1_401.5, unit: 'currency' },
          { key: 'holdings', currentValue: 112.1, unit: 'currency' },
          { key: 'share_of_all_payments', currentValue: 0.4298, unit: 'ratio' },
        ],
      },
      template: {
        title: 'ZAR exposure is uncovered',
        summary:
          'Supplier payments in ZAR of the next 90 days are worth 1,401.50 USD; holdings leave 1,289.40 USD of them, 92.0%, uncovered.',
      },
    });
  });
});
