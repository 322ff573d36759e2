import { createEvaluate } from '../../../../../src/domains/travel/insights/evaluate.ts';
import type { TestRecords } from '../../../../helpers/travel-records.ts';
import { toEmployee, toItinerary, toLead } from '../../../../helpers/travel-records.ts';
import { createTestAnalyticsDeps } from '../../../../helpers/travel-views.ts';

const asOf = '2026-02-16';
const evaluate = (records: TestRecords, tenantId = 'acme') =>
  createEvaluate(createTestAnalyticsDeps(records, { asOf }))(tenantId, asOf);

const times = <Each>(count: number, make: (index: number) => Each): Each[] =>
  Array.from({ length: count }, (_each, index) => make(index));

/** So many leads of each of the two years before February 2026, of which so many were won after 10 days. */
const toLeads = (employeeId: string, leadCount: number, wonCount: number) =>
  ['2025-06', '2024-06'].flatMap((month) =>
    times(leadCount, (index) =>
      toLead({
        employeeId,
        createdDate: `${month}-05`,
        ...(index < wonCount && { status: 'won' as const, closedDate: `${month}-15` }),
      }),
    ),
  );

const ids = ['alex', 'bo', 'chris', 'dana'];
const company: TestRecords = {
  employee: ids.map((id) =>
    toEmployee({ id, firstName: `${id[0]!.toUpperCase()}${id.slice(1)}`, lastName: 'Taylor' }),
  ),
  lead: [
    ...toLeads('alex', 400, 80),
    ...['bo', 'chris', 'dana'].flatMap((id) => toLeads(id, 400, 160)),
    ...ids.map((employeeId) => toLead({ employeeId, createdDate: '2026-01-31' })),
  ],
};

describe('The evaluation of a company', () => {
  it('finds the consultant who falls behind, and nobody else', async () => {
    const { findings, consultantsEvaluated, untriggeredMetrics } = await evaluate(company);
    expect(consultantsEvaluated).toBe(4);
    expect(findings).toEqual([
      {
        conditionKey: 'coaching_signal/employee/alex',
        insightType: 'coaching_signal',
        domain: 'travel_consultant',
        entityType: 'employee',
        entityId: 'alex',
        severity: 'high',
        priority: 2,
        // 80 of 401 is half of 160 of 401: 0.4 + 0.4 × 401/431 + 0.2 × (1 − 1/2).
        confidence: 0.87,
        names: ['Alex Taylor', 'Alex', 'Taylor'],
        evidence: expect.objectContaining({
          referencePeriod: '2026-02-01',
          metrics: [
            {
              key: 'conversion_rate',
              label: 'Conversion rate',
              currentValue: 0.1995,
              baselineValue: 0.399,
              deltaPct: -0.1995,
              unit: 'ratio',
            },
            expect.objectContaining({ key: 'close_rate', currentValue: 1 }),
            expect.objectContaining({ key: 'lead_count', currentValue: 401 }),
          ],
        }),
        template: expect.objectContaining({
          title: 'Alex coaching opportunity',
          summary: 'Conversion is 20.0%.',
        }),
        callsForAction: true,
      },
    ]);
    expect(untriggeredMetrics?.get('coaching_signal/employee/bo')?.[0]).toMatchObject({
      key: 'conversion_rate',
      currentValue: 0.399,
    });
    expect(untriggeredMetrics?.has('coaching_signal/employee/alex')).toBe(false);
    expect(untriggeredMetrics?.get('slow_speed_to_book/employee/alex')?.[0]).toMatchObject({
      key: 'speed_to_book',
      currentValue: 10,
      baselineValue: 10,
    });
  });

  it('is the same however often it is made, and in whatever order records come', async () => {
    const once = await evaluate(company);
    expect(await evaluate(company)).toEqual(once);
    const turned = { employee: company.employee, lead: [...company.lead!].reverse() };
    expect(await evaluate(turned)).toEqual(once);
  });

  it('stays within its tenant', async () => {
    expect((await evaluate(company, 'other')).findings).toEqual([]);
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const running = createEvaluate(createTestAnalyticsDeps(company, { asOf }))(
      'acme',
      asOf,
      controller.signal,
    );
    controller.abort(new Error('the lease was lost'));
    await expect(running).rejects.toThrow('the lease was lost');
  });

  it('fails where an amount that counts has no rate, naming both currencies', async () => {
    const trip = toItinerary({ employeeId: 'alex', currencyCode: 'NOK', travelStartDate: '2025-06-01' });
    await expect(evaluate({ ...company, itinerary: [trip] })).rejects.toMatchObject({
      code: 'NO_RATE',
      message: 'Expected an exchange rate from NOK to USD, got none',
    });
  });
});

describe('The evaluation of a tenant without data', () => {
  const nothing = {
    findings: [],
    consultantsEvaluated: 0,
    briefing: {
      evidence: {
        summary: 'Built from ai_context_command_center_v1 aggregate metrics.',
        metrics: [],
        sourceViewNames: ['ai_context_command_center_v1'],
        referencePeriod: '2026-02-16',
      },
      confidence: 0,
      template: {
        title: 'Daily operating brief',
        summary: 'There is no travel data to report on yet.',
        highlights: [],
        topActions: [],
      },
    },
  };

  it('finds nothing, and its briefing says that there is no data', async () => {
    expect(await evaluate({})).toEqual({ ...nothing, untriggeredMetrics: new Map() });
    const employees = { employee: company.employee };
    expect(await evaluate(employees)).toEqual({
      ...nothing,
      untriggeredMetrics: new Map(),
      consultantsEvaluated: 4,
    });
  });
});
