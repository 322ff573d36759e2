import type { YearSeries } from '../../../../../src/domains/travel/analytics/consultant-results.ts';
import { toItinerary, toLead } from '../../../../helpers/travel-records.ts';
import { createTestContext, type TestAnalyticsOptions } from '../../../../helpers/travel-views.ts';
import { alex, createConsultants } from './support.ts';

const context = createTestContext();
type Years = Record<number, number[]>;

/** The example's months. */
const travel = {
  2024: [88570, 247234, 227654, 90234, 135443, 42842, 28295, 188423, 127098, 420311, 272940, 215321],
  2025: [452310, 307222, 407302, 368740, 139022, 245937, 13350, 167825, 389990, 387995, 258228, 78107],
  2026: [64946, 169592, 118005, 58075, 76135, 138738, 0, 263829, 31425, 108335, 109363, 0],
};
const funnel = {
  2024: [364000, 402300, 318700, 294800, 271200, 310900, 281400, 336100, 355600, 372500, 348400, 327900],
  2025: [402100, 355900, 250700, 203400, 276500, 298700, 221900, 304100, 287400, 311800, 296300, 284000],
  2026: [214500, 188300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
};
/** The example's variances, which it took from figures that it shows rounded, or otherwise not quite these. */
const documented = {
  travel: [
    [4.1067, 0.2426, 0.788, 3.0862, 0.0264, 4.7403, -0.5278, -0.1083, 2.0685, -0.077, -0.0541, -0.6372],
    [-0.8564, -0.4481, -0.7103, -0.8425, -0.4523, -0.4359, -1, 0.5721, -0.9194, -0.7208, -0.5765, -1],
  ],
  funnel: [
    [0.1047, -0.1153, -0.213, -0.3093, 0.0195, -0.0392, -0.2114, -0.0952, -0.1918, -0.163, -0.1495, -0.1339],
    [-0.4666, -0.471, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1],
  ],
};

/** The months that have something, by their year and first day. */
const spread = (years: Years) =>
  Object.entries(years).flatMap(([year, amounts]) =>
    amounts.flatMap((amount, index) =>
      amount === 0 ? [] : [{ amount, month: `${year}-${String(index + 1).padStart(2, '0')}` }],
    ),
  );
const toTravel = (years: Years) =>
  spread(years).map(({ amount, month }) =>
    toItinerary({ employeeId: alex.id, grossAmount: amount, travelStartDate: `${month}-28` }),
  );
const toFunnel = (years: Years) =>
  spread(years).map(({ amount, month }) =>
    toLead({
      employeeId: alex.id,
      revenueAmount: amount,
      createdDate: '2023-12-01',
      status: 'won',
      closedDate: `${month}-01`,
    }),
  );

/** What does not count: another stage, another consultant, another year. */
const noise = {
  itinerary: [
    toItinerary({ employeeId: alex.id, stage: 'open' }),
    toItinerary({ employeeId: alex.id, stage: 'lost' }),
    toItinerary({ employeeId: 'other' }),
    toItinerary({ employeeId: alex.id, travelStartDate: '2023-12-31' }),
    toItinerary({ employeeId: alex.id, travelStartDate: '2027-01-01' }),
  ],
  lead: [
    toLead({ employeeId: alex.id, createdDate: '2026-02-01' }),
    toLead({ employeeId: alex.id, status: 'lost', closedDate: '2026-02-01' }),
    toLead({ employeeId: 'other', status: 'won', closedDate: '2026-02-01' }),
  ],
};

async function profileOf(
  given: { travel?: Years; funnel?: Years },
  asked = {},
  options: TestAnalyticsOptions = {},
) {
  const records = {
    employee: [alex],
    itinerary: [...toTravel(given.travel ?? {}), ...noise.itinerary],
    lead: [...toFunnel(given.funnel ?? {}), ...noise.lead],
  };
  const { data } = await createConsultants(records, options).profile(context, alex.id, asked);
  return data;
}

function expectDocumented({ variances }: YearSeries, expected: number[][]) {
  for (const [index, { monthlyVariancePct }] of variances.entries()) {
    for (const [month, variance] of monthlyVariancePct.entries()) {
      expect(Math.abs(variance! - expected[index]![month]!)).toBeLessThan(0.0012);
    }
  }
}

describe('the three years of a profile', () => {
  it("show the example's months and what follows from them", async () => {
    const { threeYearPerformance } = await profileOf({ travel, funnel }, { year: 2026 });
    const { travelClosedFiles, leadFunnel } = threeYearPerformance;
    expect(travelClosedFiles).toEqual({
      key: 'travel_closed_files',
      title: 'Closed Travel Revenue (Travel Date Basis)',
      metricLabel: 'revenue',
      series: [
        // The example writes 2,168,365 and 3,212,028, which its months do not come to.
        { year: 2024, monthlyValues: travel[2024], total: 2_084_365 },
        { year: 2025, monthlyValues: travel[2025], total: 3_216_028 },
        { year: 2026, monthlyValues: travel[2026], total: 1_138_443 },
      ],
      variances: [
        {
          label: '2025 vs 2024',
          monthlyVariancePct: [
            4.1068, 0.2426, 0.7891, 3.0865, 0.0264, 4.7406, -0.5282, -0.1093, 2.0684, -0.0769, -0.0539,
            -0.6373,
          ],
          totalVariancePct: 0.5429,
        },
        {
          label: '2026 vs 2025',
          monthlyVariancePct: [
            -0.8564, -0.448, -0.7103, -0.8425, -0.4524, -0.4359, -1, 0.572, -0.9194, -0.7208, -0.5765, -1,
          ],
          totalVariancePct: -0.646,
        },
      ],
    });
    expectDocumented(travelClosedFiles, documented.travel);
    expect(leadFunnel).toEqual({
      key: 'lead_funnel',
      title: 'Lead Funnel Revenue (Created/Booked Basis)',
      metricLabel: 'revenue',
      series: [
        { year: 2024, monthlyValues: funnel[2024], total: 3_983_800 },
        { year: 2025, monthlyValues: funnel[2025], total: 3_492_800 },
        { year: 2026, monthlyValues: funnel[2026], total: 402_800 },
      ],
      variances: [
        {
          label: '2025 vs 2024',
          monthlyVariancePct: [
            0.1047, -0.1153, -0.2134, -0.31, 0.0195, -0.0392, -0.2114, -0.0952, -0.1918, -0.163, -0.1495,
            -0.1339,
          ],
          totalVariancePct: -0.1232,
        },
        {
          label: '2026 vs 2025',
          monthlyVariancePct: [-0.4666, -0.4709, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1],
          totalVariancePct: -0.8847,
        },
      ],
    });
    expectDocumented(leadFunnel, documented.funnel);
  });

  it('give the documented variances of the totals from months that come to its totals', async () => {
    const years = {
      2024: travel[2024].with(0, 88_570 + 84_000),
      2025: travel[2025].with(0, 452_310 - 4_000),
      2026: travel[2026],
    };
    const { travelClosedFiles } = (await profileOf({ travel: years })).threeYearPerformance;
    expect(travelClosedFiles.series.map(({ total }) => total)).toEqual([2_168_365, 3_212_028, 1_138_443]);
    expect(travelClosedFiles.variances.map(({ totalVariancePct }) => totalVariancePct)).toEqual([
      0.4813, -0.6456,
    ]);
  });

  it('end with the year of the period', async () => {
    const asked = { periodType: 'quarter', quarter: 3, year: 2025 };
    const { travelClosedFiles, leadFunnel } = (await profileOf({ travel }, asked)).threeYearPerformance;
    expect(travelClosedFiles.series.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    expect(travelClosedFiles.series[0]?.total).toBe(1000); // Started on the last day of 2023.
    expect(travelClosedFiles.variances[0]?.monthlyVariancePct).toEqual([...Array(11).fill(null), 214.321]);
    expect(leadFunnel.variances).toEqual([
      { label: '2024 vs 2023', monthlyVariancePct: Array(12).fill(null), totalVariancePct: null },
      { label: '2025 vs 2024', monthlyVariancePct: Array(12).fill(null), totalVariancePct: null },
    ]);
  });
});

describe('the year to date', () => {
  const ytd = async (asked: object, asOf: string) =>
    (await profileOf({ travel }, asked, { asOf })).ytdVariancePct;

  it("compares the example's January and February, whole, with those of the year before", async () => {
    expect(await ytd({ year: 2026 }, '2026-02-16')).toBe(-0.6912); // (234,538 - 759,532) / 759,532
    expect(await ytd({ year: 2026, periodType: 'month', month: 9 }, '2026-02-28')).toBe(-0.6912);
    expect(await ytd({ year: 2026 }, '2026-03-01')).toBe(-0.6979); // (352,543 - 1,166,834) / 1,166,834
  });

  it('is the whole of a past year, and nothing of one to come', async () => {
    expect(await ytd({ year: 2025 }, '2026-02-16')).toBe(0.5429);
    expect(await ytd({ year: 2026 }, '2025-12-31')).toBeNull();
    expect(await ytd({ year: 2024 }, '2024-02-16')).toBeNull();
  });
});
