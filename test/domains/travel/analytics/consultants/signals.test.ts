import { toEmployee, toItinerary, toTarget, type TestRecords } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { alex, createConsultants, toLeads } from './support.ts';

const other = toEmployee({ id: 'other' });

async function signalsOf(records: TestRecords) {
  const service = createConsultants({ employee: [alex, other], ...records });
  const { data } = await service.profile(createTestContext(), alex.id, {});
  return { signals: data.signals, insightCards: data.insightCards };
}
const keysOf = async (records: TestRecords) => {
  const { signals, insightCards } = await signalsOf(records);
  return { signals: signals.map(({ key }) => key), insightCards: insightCards.map(({ key }) => key) };
};
const noSignals = { signals: [], insightCards: [] };

const trip = (employeeId: string, grossAmount: number, grossProfit = 0) =>
  toItinerary({ employeeId, grossAmount, grossProfit });
const ahead = (booked: number) => ({
  itinerary: [trip(alex.id, booked)],
  target: [toTarget({ employeeId: alex.id, revenueAmount: 100 })],
});
const leads = (employeeId: string, won: number, open: number, days = '11') => [
  ...toLeads(won, { employeeId, createdDate: '2026-01-01', status: 'won', closedDate: `2026-01-${days}` }),
  ...toLeads(open, { employeeId, createdDate: '2026-01-01' }),
];

describe('signals and insight cards', () => {
  it('are empty if no threshold is passed', async () => {
    expect(await signalsOf({})).toEqual(noSignals);
    expect(await signalsOf({ ...ahead(100), lead: leads(alex.id, 3, 3) })).toEqual(noSignals);
  });

  it('tell of revenue that is more than 5 % away from the target', async () => {
    expect(await keysOf(ahead(95))).toEqual(noSignals);
    expect(await keysOf(ahead(105))).toEqual(noSignals);
    expect(await signalsOf(ahead(94.99))).toEqual({
      signals: [
        {
          key: 'behind_target',
          title: 'Behind Target',
          description: 'Booked revenue is 5.0% below target.',
          trendDirection: 'down',
          trendStrength: 'medium',
        },
      ],
      insightCards: [],
    });
    expect(await signalsOf(ahead(108.12))).toEqual({
      signals: [],
      insightCards: [
        {
          key: 'ahead_of_target',
          title: 'Ahead of Target',
          description: 'Booked revenue is 8.1% above target.',
          trendDirection: 'up',
          trendStrength: 'high',
        },
      ],
    });
  });

  it("tell of a conversion 5 points or more away from the company's, of at least 5 leads", async () => {
    // 1 of 5 beside 2 of 8; 2 of 5 beside 7 of 20, and one more that is open.
    const low = [...leads(alex.id, 1, 4), ...leads('other', 1, 2)];
    const high = [...leads(alex.id, 2, 3), ...leads('other', 5, 10)];
    expect(await signalsOf({ lead: low })).toEqual({
      signals: [
        {
          key: 'low_conversion',
          title: 'Low Conversion',
          description: "Conversion is 20.0%, the company's is 25.0%.",
          trendDirection: 'down',
          trendStrength: 'high',
        },
      ],
      insightCards: [],
    });
    expect(await keysOf({ lead: [...low, ...leads('other', 0, 1)] })).toEqual(noSignals);
    expect(await signalsOf({ lead: high })).toEqual({
      signals: [],
      insightCards: [
        {
          key: 'strong_conversion',
          title: 'Strong Conversion',
          description: "Conversion is 40.0%, the company's is 35.0%.",
          trendDirection: 'up',
          trendStrength: 'high',
        },
      ],
    });
    expect(await keysOf({ lead: [...high, ...leads('other', 1, 0)] })).toEqual(noSignals);
    expect(await keysOf({ lead: [...leads(alex.id, 0, 4), ...leads('other', 5, 0)] })).toEqual(noSignals);
  });

  it("tell of a margin 5 points or more away from the company's", async () => {
    // 10 % beside 15 %; 20 % beside 15 %.
    expect(await signalsOf({ itinerary: [trip(alex.id, 100, 90), trip('other', 100, 80)] })).toEqual({
      signals: [
        {
          key: 'low_margin',
          title: 'Low Margin',
          description: "Margin is 10.0%, the company's is 15.0%.",
          trendDirection: 'down',
          trendStrength: 'high',
        },
      ],
      insightCards: [],
    });
    expect(await keysOf({ itinerary: [trip(alex.id, 100, 80), trip('other', 100, 90)] })).toEqual({
      signals: [],
      insightCards: ['strong_margin'],
    });
    expect(await keysOf({ itinerary: [trip(alex.id, 100, 90), trip('other', 100, 80.01)] })).toEqual(
      noSignals,
    );
    expect(await keysOf({ itinerary: [trip('other', 100, 80)] })).toEqual(noSignals);
  });

  it("tell of booking that takes 1.5 times the company's days, or of which those are 1.5 times", async () => {
    // 30 days beside 20 of all; 10 beside 15 of all.
    const slow = { lead: [...leads(alex.id, 1, 0, '31'), ...leads('other', 1, 0, '11')] };
    expect(await signalsOf(slow)).toEqual({
      signals: [
        {
          key: 'slow_booking',
          title: 'Slow Booking',
          description: "Booking takes 30.0 days on average, the company's average is 20.0.",
          trendDirection: 'up',
          trendStrength: 'high',
        },
      ],
      insightCards: [],
    });
    expect(await keysOf({ lead: [...slow.lead, ...leads('other', 4, 0, '22')] })).toEqual(noSignals);
    const fast = { lead: [...leads(alex.id, 1, 0, '11'), ...leads('other', 1, 0, '21')] };
    expect(await keysOf(fast)).toEqual({ signals: [], insightCards: ['fast_booking'] });
    expect(await keysOf({ lead: [...leads(alex.id, 1, 0, '12'), ...leads('other', 1, 0, '21')] })).toEqual(
      noSignals,
    );
    expect(await keysOf({ lead: leads(alex.id, 2, 0, '01') })).toEqual(noSignals);
  });
});
