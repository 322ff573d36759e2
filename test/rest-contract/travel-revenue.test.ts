import { useGateway, type RequestOptions } from '../helpers/gateway.ts';
import { importCompany, travel } from '../helpers/travel-company.ts';
import { revenueCompanies } from './travel-companies.ts';
import { examples, findDifferences } from './travel-examples.ts';

/* The documented examples of operations 33 to 38, each from records that give its numbers. */

const gateway = useGateway({ AS_OF_DATE: '2026-02-11' });

beforeAll(async () => {
  for (const [tenant, company] of Object.entries(revenueCompanies)) {
    await importCompany(gateway(), company, { tenant });
  }
});

/** The answer, which is built like the documented one and says the same under it. */
async function ask(name: string, search = '', options: RequestOptions = { tenant: name }) {
  const { status, body } = await travel(gateway(), `/itinerary-revenue/${name}${search}`, options);
  expect([name, status]).toEqual([name, 200]);
  const documented = examples[`/itinerary-revenue/${name}`]!;
  expect(findDifferences(body, documented)).toEqual([]);
  expect([body.pagination, body.meta]).toEqual([documented.pagination, documented.meta]);
  return { data: body.data, documented: documented.data };
}

const march = (timeline: any[]) => timeline.find(({ periodStart }) => periodStart === '2026-03-01');
const months = [
  ...['02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}-01`),
  '2027-01-01',
];
const startsOf = (timeline: any[]) => timeline.map(({ periodStart }) => periodStart);

describe('GET /itinerary-revenue/outlook', () => {
  it('has the documented figures', async () => {
    const { data, documented } = await ask('outlook', '?time_window=12m&grain=monthly&currency_code=USD');
    expect(data.summary).toEqual({
      ...documented.summary,
      // No whole number of people times a close ratio of 0.5421 is the example's 284.5.
      totalPotentialPaxCount: 284.6,
      totalExpectedPaxCount: 1604.6,
    });
    expect(march(data.timeline)).toEqual(documented.timeline[0]);
    expect(data.closeRatio).toBe(documented.closeRatio);
    expect(startsOf(data.timeline)).toEqual(months);
    expect((await ask('outlook')).data).toEqual(data);
  });

  it('is told by ISO weeks as well, with the same sums', async () => {
    const { data } = await ask('outlook', '?grain=weekly');
    const { data: monthly } = await ask('outlook');
    expect(data.timeline[0]).toMatchObject({ periodStart: '2026-02-09', periodEnd: '2026-02-15' });
    expect(data.timeline.at(-1)).toMatchObject({ periodStart: '2027-02-08', periodEnd: '2027-02-14' });
    expect(data.summary).toEqual(monthly.summary);
  });
});

describe('GET /itinerary-revenue/deposits', () => {
  it('has the documented figures', async () => {
    const { data, documented } = await ask('deposits');
    expect(march(data.timeline)).toEqual(documented.timeline[0]);
    expect(startsOf(data.timeline)).toEqual(months);
  });
});

describe('GET /itinerary-revenue/conversion', () => {
  it('has the documented figures', async () => {
    const { data, documented } = await ask('conversion');
    expect(march(data.timeline)).toEqual(documented.timeline[0]);
    expect(data.lookbackCloseRatio).toBe(documented.lookbackCloseRatio);
    expect(startsOf(data.timeline)).toEqual(months);
  });
});

describe('GET /itinerary-revenue/channels', () => {
  it('answers as documented', async () => {
    const { data, documented } = await ask('channels');
    expect(JSON.stringify(data)).toBe(JSON.stringify(documented));
  });
});

describe('GET /itinerary-revenue/actuals-channels', () => {
  it('answers as documented', async () => {
    const options = { tenant: 'actuals' };
    const search = '?years_back=3&actuals_year=2026&currency_code=USD';
    const { data, documented } = await ask('actuals-channels', search, options);
    expect(JSON.stringify(data)).toBe(JSON.stringify(documented));
    expect((await ask('actuals-channels', '', options)).data).toEqual(data);
  });
});

describe('GET /itinerary-revenue/actuals-yoy', () => {
  it('has the documented figures', async () => {
    const search = '?years_back=2&currency_code=USD';
    const { data, documented } = await ask('actuals-yoy', search, { tenant: 'yoy' });
    expect(data.years).toEqual(documented.years);
    expect(data.timeline).toHaveLength(24);
    expect(data.timeline[0]).toEqual(documented.timeline[0]);
    expect(data.yearSummaries[0]).toEqual({
      ...documented.yearSummaries[0],
      // 5,382,000 / 502; the example's own figure is no quotient of its others.
      avgGrossPerItinerary: 10_721.12,
    });
    expect(data.timeline[23]).toMatchObject({ year: 2026, month: 12, monthLabel: 'Dec', grossAmount: 0 });
  });
});

describe('a company of which nothing is known', () => {
  it('has zeros and empty lists', async () => {
    const nobody = { tenant: 'nobody' };
    for (const name of ['outlook', 'deposits', 'conversion', 'channels', 'actuals-yoy', 'actuals-channels']) {
      const { data } = await ask(name, '', nobody);
      const rest = JSON.stringify(data).replace(
        /"(periodStart|periodEnd|monthLabel)":"[^"]*",?|"(year|month)":\d+,?|"years":\[2025,2026\],/g,
        '',
      );
      expect([name, rest.match(/[1-9]|null|NaN/g)]).toEqual([name, null]);
    }
  });
});
