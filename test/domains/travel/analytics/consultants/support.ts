import { createConsultantAnalytics } from '../../../../../src/domains/travel/analytics/consultants/index.ts';
import type { Lead } from '../../../../../src/domains/travel/records/record.ts';
import { toEmployee, toLead, toTarget, type TestRecords } from '../../../../helpers/travel-records.ts';
import { createTestAnalyticsDeps, type TestAnalyticsOptions } from '../../../../helpers/travel-views.ts';
import { toItineraries } from '../revenue/support.ts';

/** The day of the documented consultant examples. */
const documentDay = '2026-02-16';

/** The analytics of the tenant `acme` over these records. */
export const createConsultants = (records: TestRecords, options: TestAnalyticsOptions = {}) =>
  createConsultantAnalytics(createTestAnalyticsDeps(records, { asOf: documentDay, ...options }));

/** The documented consultant. */
export const alex = toEmployee({
  id: 'e2f9f8d2-aaaa-bbbb-cccc-2a2a2a2a2a2a',
  externalId: '005A0000001XyzQ',
  firstName: 'Alex',
  lastName: 'Taylor',
  email: 'alex@swain.com',
});
export const alexResult = {
  employeeId: alex.id,
  employeeExternalId: '005A0000001XyzQ',
  firstName: 'Alex',
  lastName: 'Taylor',
  email: 'alex@swain.com',
};

/** So many leads, each created on the first day and closed, where they were, on the second one. */
export const toLeads = (count: number, changes: Partial<Lead>): Lead[] =>
  Array.from({ length: count }, () => toLead({ employeeId: alex.id, ...changes }));

/**
 * The records that the documented examples of Alex Taylor stand for: 14 itineraries of 2026, those of January and
 * February 55,850 against 50,000 the year before, 22 leads, a target of which 148,200 are 8.12 % more.
 */
export const example = {
  employee: [alex],
  itinerary: [
    ...toItineraries(
      4,
      { grossAmount: 55_850, grossProfit: 40_000, paxCount: 10 },
      { employeeId: alex.id, travelStartDate: '2026-02-28' },
    ),
    ...toItineraries(
      10,
      { grossAmount: 92_350, grossProfit: 62_900, paxCount: 28 },
      { employeeId: alex.id, travelStartDate: '2026-12-31' },
    ),
    ...toItineraries(
      3,
      { grossAmount: 50_000, grossProfit: 30_000 },
      { employeeId: alex.id, travelStartDate: '2025-01-01' },
    ),
    ...toItineraries(
      7,
      { grossAmount: 82_000, grossProfit: 50_000 },
      { employeeId: alex.id, travelStartDate: '2025-03-01' },
    ),
    ...toItineraries(2, {}, { employeeId: alex.id, travelStartDate: '2026-01-01', stage: 'lost' }),
  ],
  lead: [
    // Half of them 30 days, one 31, the others 32 days.
    ...toLeads(5, { createdDate: '2026-01-01', status: 'won', closedDate: '2026-01-31' }),
    ...toLeads(1, { createdDate: '2026-01-01', status: 'won', closedDate: '2026-02-01' }),
    ...toLeads(5, { createdDate: '2026-01-01', status: 'won', closedDate: '2026-02-02' }),
    ...toLeads(5, { createdDate: '2026-01-20', status: 'lost', closedDate: '2026-02-16' }),
    ...toLeads(6, { createdDate: '2026-02-10' }),
  ],
  target: [
    toTarget({ employeeId: alex.id, month: '2026-01-01', revenueAmount: 37_070 }),
    toTarget({ employeeId: alex.id, month: '2026-12-01', revenueAmount: 100_000 }),
    toTarget({ employeeId: alex.id, month: '2025-12-01', revenueAmount: 1 }),
  ],
} satisfies TestRecords;
