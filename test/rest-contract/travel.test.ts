import { useGateway, type RequestOptions } from '../helpers/gateway.ts';
import { importCompany, travel, type TravelCompany } from '../helpers/travel-company.ts';
import { flowCompanies, fxCompany } from './travel-companies.ts';
import { examples, findDifferences } from './travel-examples.ts';

/*
 * The documented examples of operations 22 to 31, 39 and 40, each from records that give its numbers; by text
 * where all of an answer is the same, since the documented order of the keys is kept.
 */

const gateway = useGateway({ AS_OF_DATE: '2026-02-07' });
const fxGateway = useGateway({ AS_OF_DATE: '2026-02-10' });

beforeAll(async () => {
  for (const [tenant, company] of Object.entries(flowCompanies)) {
    await importCompany(gateway(), company, { tenant });
  }
  await importCompany(fxGateway(), fxCompany);
});

/** The answer, which is built like the documented one. */
async function ask(url: string, options?: RequestOptions, from = gateway) {
  const { status, headers, body } = await travel(from(), url, options);
  expect([url, status, headers['content-type']]).toEqual([url, 200, 'application/json; charset=utf-8']);
  expect(findDifferences(body, examples[url.replace(/\?.*/, '')])).toEqual([]);
  return body;
}

describe('GET /health and /healthz', () => {
  it.each(['/health', '/healthz'])('%s answers as documented, without a token', async (url) => {
    const { status, body } = await travel(gateway(), url, { token: null });
    expect([status, JSON.stringify(body)]).toEqual([200, JSON.stringify(examples[url])]);
  });
});

describe('what looks back', () => {
  const money = { tenant: 'money' };

  it.each(['/cash-flow/summary', '/deposits/summary', '/payments-out/summary'])(
    '%s answers as documented',
    async (url) => {
      const body = await ask(`${url}?time_window=90d&currency_code=USD&page=1&page_size=50`, money);
      expect(JSON.stringify(body)).toBe(JSON.stringify(examples[url]));
      expect(await ask(`${url}?currency_code=USD`, money)).toEqual(body);
      const { meta } = await ask(url, money);
      expect(meta).toEqual({ ...body.meta, currency: null });
    },
  );

  it('cash-flow/timeseries has a row for each month that the window touches', async () => {
    const { data, pagination, meta } = examples['/cash-flow/timeseries']!;
    const week = await ask('/cash-flow/timeseries?time_window=7d&currency_code=USD', money);
    expect(week).toEqual({ data, pagination, meta: { ...meta, timeWindow: '7d' } });
    const quarter = await ask('/cash-flow/timeseries?time_window=90d&currency_code=USD', money);
    const empty = ['2025-11-01', '2025-12-01', '2026-01-01'].map((periodStart) => ({
      periodStart,
      cashIn: 0,
      cashOut: 0,
      netCash: 0,
    }));
    expect(quarter).toEqual({
      data: [...empty, ...data],
      pagination: { ...pagination, totalItems: 4 },
      meta,
    });
  });

  it('booking-forecasts answers as documented', async () => {
    const options = { tenant: 'bookings' };
    const { data, pagination, meta } = examples['/booking-forecasts']!;
    const [month] = data;
    const one = await ask('/booking-forecasts?lookback_months=12&horizon_months=1', options);
    expect(JSON.stringify(one)).toBe(JSON.stringify(examples['/booking-forecasts']));
    const three = await ask('/booking-forecasts', options);
    expect(three).toEqual({
      data: ['2026-03-01', '2026-04-01', '2026-05-01'].map((periodStart) => ({ ...month, periodStart })),
      pagination: { ...pagination, totalItems: 3 },
      meta,
    });
  });

  it('itinerary-trends answers with the documented figures', async () => {
    const body = await ask('/itinerary-trends?time_window=12m', { tenant: 'trends' });
    const { data, pagination, meta } = examples['/itinerary-trends']!;
    expect([body.pagination, body.meta, body.data.summary]).toEqual([pagination, meta, data.summary]);
    expect(body.data.timeline).toHaveLength(12);
    expect(body.data.timeline.find(({ periodStart }: any) => periodStart === '2025-09-01')).toEqual(
      data.timeline[0],
    );
    expect(await ask('/itinerary-trends', { tenant: 'trends' })).toEqual(body);
  });
});

describe('exchange', () => {
  it('fx/rates answers as documented but for the time of the import', async () => {
    const body = await ask('/fx/rates', undefined, fxGateway);
    const [{ createdAt }] = body.data;
    expect(createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const documented = structuredClone(examples['/fx/rates']!);
    documented.data[0].createdAt = createdAt;
    expect(JSON.stringify(body)).toBe(JSON.stringify(documented));
    expect(await ask('/fx/rates?limit=1', undefined, fxGateway)).toEqual(body);
  });

  it('fx/exposure answers as documented', async () => {
    const body = await ask('/fx/exposure', undefined, fxGateway);
    expect(JSON.stringify(body)).toBe(JSON.stringify(examples['/fx/exposure']));
  });
});

describe('a company of which nothing is known', () => {
  const nobody = { tenant: 'nobody' };

  it('has empty pages', async () => {
    for (const url of ['/cash-flow/summary', '/deposits/summary', '/payments-out/summary']) {
      const { data, pagination } = await ask(url, nobody);
      expect([url, data, pagination]).toEqual([
        url,
        [],
        { page: 1, pageSize: 50, totalItems: 0, totalPages: 0 },
      ]);
    }
    expect((await ask('/fx/rates', nobody)).data).toEqual([]);
    expect((await ask('/fx/exposure', nobody)).data).toEqual([]);
  });

  it('has zeros for every month', async () => {
    const months = (await ask('/cash-flow/timeseries', nobody)).data;
    expect(months.map(({ cashIn, cashOut, netCash }: any) => [cashIn, cashOut, netCash])).toEqual(
      Array(4).fill([0, 0, 0]),
    );
    const { data } = await ask('/booking-forecasts', nobody);
    expect(data.map(({ projectedBookings, confidence }: any) => [projectedBookings, confidence])).toEqual(
      Array(3).fill([0, 0]),
    );
    expect(Object.values((await ask('/itinerary-trends', nobody)).data.summary)).toEqual([0, 0, 0, 0]);
  });
});

describe('paging', () => {
  const many: TravelCompany = {
    cash_movement: ['AUD', 'NZD', 'USD', 'ZAR'].map((currencyCode, index) => ({
      id: `m-${index}`,
      date: '2026-02-01',
      direction: 'in',
      amount: index + 1,
      currencyCode,
    })),
  };
  const options = { tenant: 'many' };
  beforeAll(() => importCompany(gateway(), many, options));

  it('gives the rows of a page, the rest on the last one, and none beyond it', async () => {
    const page = async (search: string) => {
      const { data, pagination } = await ask(`/cash-flow/summary?${search}`, options);
      return [data.map(({ currencyCode }: any) => currencyCode), Object.values(pagination)];
    };
    expect(await page('page_size=3')).toEqual([
      ['AUD', 'NZD', 'USD'],
      [1, 3, 4, 2],
    ]);
    expect(await page('page=2&page_size=3')).toEqual([['ZAR'], [2, 3, 4, 2]]);
    expect(await page('page=3&page_size=3')).toEqual([[], [3, 3, 4, 2]]);
    expect(await page('page=999999999&page_size=200')).toEqual([[], [999_999_999, 200, 4, 1]]);
  });
});
