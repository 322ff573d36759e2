import { toFxRate, toItinerary } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { createRevenue, toItineraries } from './support.ts';

const context = createTestContext();

describe('the channels', () => {
  it('give the documented example from the records that it stands for', async () => {
    const virtuoso = { grossAmount: 1_842_000, grossProfit: 1_487_000, paxCount: 346 };
    const swain = {
      grossAmount: 1_160_000,
      grossProfit: 932_000,
      tradeCommissionAmount: 94_000,
      paxCount: 226,
    };
    const records = [
      ...toItineraries(122, virtuoso, { travelStartDate: '2026-02-01', consortium: 'Virtuoso' }),
      ...toItineraries(74, swain, { travelStartDate: '2027-01-31', tradeAgency: 'Swain Premier Agency' }),
      toItinerary({ travelStartDate: '2026-01-31', consortium: 'Virtuoso' }),
      toItinerary({ travelStartDate: '2027-02-01', consortium: 'Virtuoso' }),
      toItinerary({ travelStartDate: '2026-05-01', stage: 'open', consortium: 'Virtuoso' }),
      toItinerary({ travelStartDate: '2026-05-01', stage: 'lost', tradeAgency: 'Swain Premier Agency' }),
      toItinerary({ travelStartDate: '2026-05-01' }),
    ];
    expect(await createRevenue(records).channels(context, { currencyCode: 'USD' })).toEqual({
      data: {
        topConsortia: [
          {
            label: 'Virtuoso',
            itineraryCount: 122,
            paxCount: 346,
            grossAmount: 1_842_000,
            commissionIncomeAmount: 1_487_000,
            marginAmount: 355_000,
            tradeCommissionAmount: 0,
          },
        ],
        topTradeAgencies: [
          {
            label: 'Swain Premier Agency',
            itineraryCount: 74,
            paxCount: 226,
            grossAmount: 1_160_000,
            commissionIncomeAmount: 932_000,
            marginAmount: 228_000,
            tradeCommissionAmount: 94_000,
          },
        ],
      },
      meta: {
        asOfDate: '2026-02-11',
        source: 'mv_itinerary_consortia_monthly,mv_itinerary_trade_agency_monthly',
        timeWindow: '12m',
        calculationVersion: 'v2',
        currency: 'USD',
      },
    });
  });

  it('are the ten with the most gross, equal ones by their names', async () => {
    const gross: [string, number][] = [
      ['small', 1],
      ['b', 20],
      ['a', 20],
      ['B', 20],
      ...Array.from({ length: 8 }, (_, index): [string, number] => [`big ${index}`, 100 - index]),
    ];
    const records = gross.flatMap(([label, grossAmount]) =>
      toItineraries(2, { grossAmount }, { consortium: label, tradeAgency: label }),
    );
    const { data } = await createRevenue(records).channels(context, {});
    const labels = [...Array.from({ length: 8 }, (_, index) => `big ${index}`), 'B', 'a'];
    expect(data.topConsortia.map(({ label }) => label)).toEqual(labels);
    expect(data.topTradeAgencies.map(({ label }) => label)).toEqual(labels);
  });

  it('order by converted gross, and know only the asked currency where one is asked for', async () => {
    const records = [
      toItinerary({ consortium: 'Near', grossAmount: 100, grossProfit: 10 }),
      toItinerary({ consortium: 'Far', currencyCode: 'EUR', grossAmount: 90, grossProfit: 9 }),
      toItinerary({ consortium: 'Near', currencyCode: 'EUR', grossAmount: 1, grossProfit: 1 }),
      toItinerary({ consortium: 'Farther', grossAmount: 105, grossProfit: 5 }),
    ];
    const revenue = createRevenue(records, {}, { fx_rate: [toFxRate('EUR/USD', 1.2)] });
    const amountsOf = async (currencyCode?: string) => {
      const { data, meta } = await revenue.channels(context, { currencyCode });
      const rows = data.topConsortia.map(({ label, grossAmount, marginAmount }) => [
        label,
        grossAmount,
        marginAmount,
      ]);
      return { currency: meta.currency, rows };
    };
    expect(await amountsOf()).toEqual({
      currency: 'USD',
      rows: [
        ['Far', 108, 97.2],
        ['Farther', 105, 100],
        ['Near', 101.2, 90],
      ],
    });
    expect(await amountsOf('EUR')).toEqual({
      currency: 'EUR',
      rows: [
        ['Far', 90, 81],
        ['Near', 1, 0],
      ],
    });
    expect(await amountsOf('NZD')).toEqual({ currency: 'NZD', rows: [] });
  });

  it('always count whole months, also of a window of days', async () => {
    const records = ['2026-02-01', '2026-02-28', '2026-03-31', '2026-04-01'].map((travelStartDate) =>
      toItinerary({ travelStartDate, consortium: 'Virtuoso' }),
    );
    const { data } = await createRevenue(records).channels(context, { timeWindow: '20d' });
    // The 20th day is the 2nd of March.
    expect(data.topConsortia.map(({ itineraryCount }) => itineraryCount)).toEqual([3]);
  });

  it('are empty lists without any record', async () => {
    const { data } = await createRevenue([]).channels(context, {});
    expect(data).toEqual({ topConsortia: [], topTradeAgencies: [] });
  });
});

describe('the channels of a year', () => {
  it('give the documented example from the records that it stands for', async () => {
    const virtuoso = { grossAmount: 10_982_975, grossProfit: 9_827_563, paxCount: 791 };
    const swain = {
      grossAmount: 5_822_100,
      grossProfit: 5_012_000,
      tradeCommissionAmount: 492_800,
      paxCount: 418,
    };
    const records = [
      ...toItineraries(258, virtuoso, { travelStartDate: '2026-01-01', consortium: 'Virtuoso' }),
      ...toItineraries(134, swain, { travelStartDate: '2026-12-31', tradeAgency: 'Swain Premier Agency' }),
      toItinerary({ travelStartDate: '2025-12-31', consortium: 'Virtuoso' }),
      toItinerary({ travelStartDate: '2027-01-01', tradeAgency: 'Swain Premier Agency' }),
    ];
    expect(
      await createRevenue(records).actualsChannels(context, {
        yearsBack: 3,
        actualsYear: 2026,
        currencyCode: 'USD',
      }),
    ).toEqual({
      data: {
        topConsortia: [
          {
            label: 'Virtuoso',
            itineraryCount: 258,
            paxCount: 791,
            grossAmount: 10_982_975,
            commissionIncomeAmount: 9_827_563,
            marginAmount: 1_155_412,
            tradeCommissionAmount: 0,
          },
        ],
        topTradeAgencies: [
          {
            label: 'Swain Premier Agency',
            itineraryCount: 134,
            paxCount: 418,
            grossAmount: 5_822_100,
            commissionIncomeAmount: 5_012_000,
            marginAmount: 810_100,
            tradeCommissionAmount: 492_800,
          },
        ],
      },
      meta: {
        asOfDate: '2026-02-11',
        source: 'mv_itinerary_consortia_actuals_monthly,mv_itinerary_trade_agency_actuals_monthly',
        timeWindow: '2026',
        calculationVersion: 'v2',
        currency: 'USD',
      },
    });
  });

  it('are those of the asked year alone, by default of the year of the as-of date', async () => {
    const records = ['2024-07-01', '2025-07-01', '2026-07-01'].map((travelStartDate) =>
      toItinerary({ travelStartDate, consortium: `of ${travelStartDate.slice(0, 4)}` }),
    );
    const revenue = createRevenue(records);
    const labelsOf = async (actualsYear?: number) => {
      const { data, meta } = await revenue.actualsChannels(context, { actualsYear });
      return [meta.timeWindow, ...data.topConsortia.map(({ label }) => label)];
    };
    expect(await labelsOf()).toEqual(['2026', 'of 2026']);
    expect(await labelsOf(2025)).toEqual(['2025', 'of 2025']);
    expect(await labelsOf(2024)).toEqual(['2024', 'of 2024']);
  });
});
