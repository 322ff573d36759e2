import { sortKeys, type SortKey } from '../../../../../src/domains/travel/analytics/consultant-results.ts';
import { toEmployee, toItinerary, toTarget, type TestRecords } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { createConsultants, toLeads } from './support.ts';

const context = createTestContext();

async function orderOf(records: TestRecords, sortBy: string, sortOrder: string) {
  const { data } = await createConsultants(records).leaderboard(context, { sortBy, sortOrder });
  expect(data).toMatchObject({ sortBy, sortOrder });
  expect(data.rankings.map(({ rank }) => rank)).toEqual(data.rankings.map((_, index) => index + 1));
  return data.rankings.map(({ employeeId }) => employeeId).join('');
}

const trip = (employeeId: string, grossAmount: number, grossProfit: number, paxCount: number) =>
  toItinerary({ employeeId, grossAmount, grossProfit, paxCount });
const lastYear = (employeeId: string, grossAmount: number) =>
  toItinerary({ employeeId, grossAmount, travelStartDate: '2025-01-01' });
const leads = (employeeId: string, won: number, lost: number, open: number, days: string) => [
  ...toLeads(won, { employeeId, createdDate: '2026-01-01', status: 'won', closedDate: `2026-01-${days}` }),
  ...toLeads(lost, { employeeId, createdDate: '2026-01-01', status: 'lost' }),
  ...toLeads(open, { employeeId, createdDate: '2026-01-01' }),
];

/** Four consultants who come in another order by every figure; of d nothing is known but a booking. */
const four = {
  employee: ['c', 'a', 'd', 'b'].map((id) => toEmployee({ id })),
  itinerary: [
    trip('a', 400, 50, 1),
    ...Array.from({ length: 3 }, () => trip('b', 100, 70, 1)),
    trip('c', 150, 60, 9),
    trip('c', 50, 40, 9),
    trip('d', 20, 20, 2),
    lastYear('a', 800),
    lastYear('b', 100),
    lastYear('c', 210),
  ],
  lead: [...leads('a', 1, 0, 4, '05'), ...leads('b', 3, 3, 0, '03'), ...leads('c', 2, 1, 0, '09')],
  target: [
    toTarget({ employeeId: 'a', revenueAmount: 800 }),
    toTarget({ employeeId: 'b', revenueAmount: 200 }),
    toTarget({ employeeId: 'c', revenueAmount: 100 }),
  ],
};

/** From the highest to the lowest; unknown figures stand behind the stroke. */
const orders: Record<SortKey, string> = {
  booked_revenue: 'abcd', // 400, 300, 200, 20
  commission_income: 'bcad', // 210, 100, 50, 20
  margin_amount: 'acbd', // 350, 100, 90, 0
  margin_pct: 'acbd', // 0.875, 0.5, 0.3, 0
  itinerary_count: 'bcad', // 3, 2, then 1 and 1 by revenue
  pax_count: 'cbda', // 18, 3, 2, 1
  lead_count: 'bacd', // 6, 5, 3, 0
  conversion_rate: 'cbad', // 2/3, 1/2, 1/5, 0
  close_rate: 'acbd', // 1, 2/3, 1/2, 0
  avg_speed_to_book_days: 'cab|d', // 8, 4, 2
  growth_target_variance_pct: 'cba|d', // 1, 0.5, -0.5
  yoy_to_date_variance_pct: 'bca|d', // 2, -1/21, -0.5
};

describe('the order of the rankings', () => {
  it.each(sortKeys)('follows %s, from the highest down', async (key) => {
    expect(await orderOf(four, key, 'desc')).toBe(orders[key].replace('|', ''));
  });

  it.each(sortKeys)(
    'follows %s, from the lowest up, what is not known being last all the same',
    async (key) => {
      const [known = '', unknown = ''] = orders[key].split('|');
      const ascending = Array.from(known).reverse().join('') + unknown;
      // Of equal counts the higher revenue comes first in either order.
      expect(await orderOf(four, key, 'asc')).toBe(key === 'itinerary_count' ? 'adcb' : ascending);
    },
  );

  it('breaks ties by booked revenue and then by id, in either order', async () => {
    const records = {
      employee: ['b', 'a', 'd', 'c'].map((id) => toEmployee({ id })),
      itinerary: [trip('b', 10, 1, 4), trip('a', 10, 1, 4), trip('d', 30, 1, 4), trip('c', 5, 5, 4)],
    };
    expect(await orderOf(records, 'pax_count', 'desc')).toBe('dabc');
    expect(await orderOf(records, 'pax_count', 'asc')).toBe('dabc');
    expect(await orderOf(records, 'avg_speed_to_book_days', 'desc')).toBe('dabc');
    expect(await orderOf(records, 'avg_speed_to_book_days', 'asc')).toBe('dabc');
    expect(await orderOf(records, 'booked_revenue', 'asc')).toBe('cabd');
  });

  it('follows the exact figures, not the rounded ones', async () => {
    const records = {
      employee: ['a', 'b'].map((id) => toEmployee({ id })),
      itinerary: [trip('a', 100.0001, 0, 1), trip('b', 100.0002, 0, 1)],
    };
    expect(await orderOf(records, 'booked_revenue', 'desc')).toBe('ba');
    expect(await orderOf(records, 'booked_revenue', 'asc')).toBe('ab');
  });
});
