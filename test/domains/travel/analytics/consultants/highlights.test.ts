import { toEmployee, toItinerary, toTarget } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { createConsultants, example, toLeads } from './support.ts';

const context = createTestContext();
const named = (id: string, firstName: string) => toEmployee({ id, firstName, lastName: 'Berg' });
const employee = [named('a', 'Ada'), named('b', 'Bo'), named('c', 'Cy')];

/** What each has booked this year and the year before, and the target. */
type Booked = Record<string, { booked: number; before?: number; target?: number }>;
const toRecords = (given: Booked, lead = toLeads(0, {})) => ({
  employee,
  lead,
  itinerary: Object.entries(given).flatMap(([employeeId, { booked, before }]) => [
    toItinerary({ employeeId, grossAmount: booked }),
    ...(before === undefined
      ? []
      : [toItinerary({ employeeId, grossAmount: before, travelStartDate: '2025-02-01' })]),
  ]),
  target: Object.entries(given).flatMap(([employeeId, { target }]) =>
    target === undefined ? [] : [toTarget({ employeeId, revenueAmount: target })],
  ),
});
const highlightsOf = async (records: Parameters<typeof createConsultants>[0], asked = {}) =>
  (await createConsultants(records).leaderboard(context, asked)).data.highlights;
const keysOf = async (records: Parameters<typeof createConsultants>[0]) =>
  (await highlightsOf(records)).map(({ key }) => key);

describe('the highlights', () => {
  it('are the documented one, and the others that apply, for the records of its example', async () => {
    expect(await highlightsOf(example)).toEqual([
      {
        key: 'top_mover',
        title: 'Top Mover',
        description: 'Alex Taylor leads target pace (8.1%).',
        trendDirection: 'up',
        trendStrength: 'high',
      },
      {
        key: 'top_revenue',
        title: 'Top Revenue',
        description: 'Alex Taylor has booked the most revenue (148,200.00 USD).',
        trendDirection: 'up',
        trendStrength: 'high',
      },
      {
        key: 'best_conversion',
        title: 'Best Conversion',
        description: 'Alex Taylor converts best (50.0% of 22 leads).',
        trendDirection: 'flat',
        trendStrength: 'low',
      },
    ]);
  });

  it('name the best and the one who needs attention, whatever the order of the rankings', async () => {
    const given = {
      a: { booked: 105, before: 107, target: 100 },
      b: { booked: 300, before: 310, target: 290 },
      c: { booked: 88, before: 10, target: 100 },
    };
    const lead = [
      ...toLeads(3, { employeeId: 'b', status: 'won', closedDate: '2026-01-05' }),
      ...toLeads(2, { employeeId: 'b' }),
      ...toLeads(1, { employeeId: 'c', status: 'won', closedDate: '2026-01-05' }),
      ...toLeads(4, { employeeId: 'c' }),
      ...toLeads(4, { employeeId: 'a', status: 'won', closedDate: '2026-01-05' }),
    ];
    const expected = [
      ['top_mover', 'Ada Berg leads target pace (5.0%).', 'up', 'medium'],
      ['top_revenue', 'Bo Berg has booked the most revenue (300.00 USD).', 'down', 'medium'],
      // 3/5 against 8/14 of all; Ada has won all of hers, which are too few.
      ['best_conversion', 'Bo Berg converts best (60.0% of 5 leads).', 'up', 'medium'],
      ['needs_attention', 'Cy Berg is behind target pace (-12.0%).', 'down', 'high'],
    ];
    for (const sortOrder of ['asc', 'desc']) {
      const found = await highlightsOf(toRecords(given, lead), { sortBy: 'pax_count', sortOrder });
      const told = found.map((each) => [each.key, each.description, each.trendDirection, each.trendStrength]);
      expect(told).toEqual(expected);
    }
  });

  it('are left out if nobody is ahead, has booked or won anything, or is far behind', async () => {
    expect(await keysOf(toRecords({ a: { booked: 0, target: 0 } }))).toEqual([]);
    expect(await keysOf(toRecords({ a: { booked: 100, target: 100 } }))).toEqual(['top_revenue']);
    expect(await keysOf(toRecords({ a: { booked: 90, target: 100 } }))).toEqual(['top_revenue']);
    expect(await keysOf(toRecords({ a: { booked: 89.9999, target: 100 } }))).toEqual([
      'top_revenue',
      'needs_attention',
    ]);
    expect(await keysOf(toRecords({}, toLeads(5, { employeeId: 'a' })))).toEqual([]);
    const four = toLeads(4, { employeeId: 'a', status: 'won' });
    expect(await keysOf(toRecords({}, four))).toEqual([]);
    expect(await keysOf(toRecords({}, [...four, ...toLeads(1, { employeeId: 'a' })]))).toEqual([
      'best_conversion',
    ]);
  });

  it('name of equal ones who has booked more, then the lower id', async () => {
    const mover = async (given: Booked) => (await highlightsOf(toRecords(given)))[0]?.description;
    const tied = { a: { booked: 110, target: 100 }, b: { booked: 220, target: 200 } };
    expect(await mover(tied)).toBe('Bo Berg leads target pace (10.0%).');
    expect(await mover({ c: tied.a, a: tied.a })).toBe('Ada Berg leads target pace (10.0%).');
  });
});
