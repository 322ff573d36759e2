import { useGateway, type RequestOptions } from '../helpers/gateway.ts';
import { importCompany, travel } from '../helpers/travel-company.ts';
import { alexId, toConsultantCompanies } from './travel-companies.ts';
import { examples, findDifferences } from './travel-examples.ts';

/* The documented examples of operations 41 to 43, each from records that give its numbers. */

const gateway = useGateway({ AS_OF_DATE: '2026-02-16' });
const prefix = '/travel-consultants';
const profileExample = examples[`${prefix}/{employee_id}/profile`]!;

beforeAll(async () => {
  for (const [tenant, company] of Object.entries(toConsultantCompanies(profileExample.data))) {
    await importCompany(gateway(), company, { tenant });
  }
});

/** The answer, which is built like the documented one and says the same under it. */
async function ask(url: string, options: RequestOptions) {
  const { status, body } = await travel(gateway(), `${prefix}${url}`, options);
  expect([url, status]).toEqual([url, 200]);
  const documented = examples[`${prefix}${url.replace(alexId, '{employee_id}').replace(/\?.*/, '')}`]!;
  expect(findDifferences(body, documented)).toEqual([]);
  expect([body.pagination, body.meta]).toEqual([documented.pagination, documented.meta]);
  return { data: body.data, documented: documented.data };
}

describe('GET /travel-consultants/leaderboard', () => {
  const search =
    '?period_type=year&domain=travel&year=2026&sort_by=booked_revenue&sort_order=desc&currency_code=USD';

  it('has the documented ranking and highlight', async () => {
    const { data, documented } = await ask(`/leaderboard${search}`, { tenant: 'leaders' });
    const { highlights, ...rest } = data;
    const { highlights: shown, ...expected } = documented;
    expect(JSON.stringify(rest)).toBe(JSON.stringify(expected));
    expect(highlights[0]).toEqual(shown[0]);
    expect((await ask('/leaderboard', { tenant: 'leaders' })).data).toEqual(data);
  });

  it('is empty if nobody is known', async () => {
    const { data, documented } = await ask('/leaderboard', { tenant: 'nobody' });
    expect(data).toEqual({ ...documented, rankings: [], highlights: [] });
  });
});

describe('GET /travel-consultants/{employee_id}/profile', () => {
  const url = `/${alexId}/profile`;
  const search = '?period_type=year&year=2026&yoy_mode=same_period&currency_code=USD';

  it('has the documented sections and figures', async () => {
    const { data, documented } = await ask(`${url}${search}`, { tenant: 'leaders' });
    for (const section of [
      'employee',
      'sectionOrder',
      'funnelHealth',
      'compensationImpact',
      'operationalSnapshot',
      'comparisonContext',
    ]) {
      expect([section, data[section]]).toEqual([section, documented[section]]);
    }
    const { points, ...totals } = data.trendStory;
    const { points: _none, ...documentedTotals } = documented.trendStory;
    expect(totals).toEqual(documentedTotals);
    expect(points).toHaveLength(12);
    expect((await ask(url, { tenant: 'leaders' })).data).toEqual(data);
  });

  it('has the documented figures at its head', async () => {
    const { data, documented } = await ask(url, { tenant: 'leaders' });
    const [revenue, profit] = data.heroKpis;
    expect(revenue).toEqual(documented.heroKpis[0]);
    // 102,900 of 14 trips; the example's own figure fits none of its others.
    const { value: _other, trendStrength: _strength, ...rest } = documented.heroKpis[1];
    expect(profit).toMatchObject({ ...rest, trendDirection: expect.any(String), value: 7_350 });
    expect(data.heroKpis.map(({ key }: any) => key)).toEqual([
      'booked_revenue',
      'avg_gross_profit',
      'commission_income',
      'margin_pct',
      'conversion_rate',
      'avg_speed_to_book',
    ]);
  });

  it('has the documented three years', async () => {
    const { data, documented } = await ask(url, { tenant: 'years' });
    // Two of the example's totals are not the sums of its months, whose variances were taken before rounding.
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    for (const name of ['travelClosedFiles', 'leadFunnel']) {
      const { series, variances, ...titles } = data.threeYearPerformance[name];
      const {
        series: years,
        variances: changes,
        ...documentedTitles
      } = documented.threeYearPerformance[name];
      expect(titles).toEqual(documentedTitles);
      expect(series).toEqual(years.map((each: any) => ({ ...each, total: sum(each.monthlyValues) })));
      expect(variances.map(({ label }: any) => label)).toEqual(changes.map(({ label }: any) => label));
      for (const [index, { monthlyVariancePct, totalVariancePct }] of (variances as any[]).entries()) {
        const shown: number[] = changes[index].monthlyVariancePct;
        for (const [month, variance] of shown.entries()) {
          expect(Math.abs(monthlyVariancePct[month] - variance)).toBeLessThan(0.002);
        }
        const isExact = years
          .slice(index, index + 2)
          .every((year: any) => sum(year.monthlyValues) === year.total);
        if (isExact) expect(totalVariancePct).toBe(changes[index].totalVariancePct);
      }
    }
    // January and February: 234,538 after 759,532; the example shows three places.
    expect(data.ytdVariancePct).toBe(-0.6912);
  });

  it('shows what a consultant earns to managers and above, services, and the consultant only', async () => {
    const seen = async (options: RequestOptions) =>
      (await ask(url, { tenant: 'leaders', ...options })).data.compensationImpact !== null;
    for (const role of ['superAdmin', 'saasAdmin', 'tenantOwner', 'admin', 'manager', 'service'] as const) {
      expect([role, await seen({ roles: [role] })]).toEqual([role, true]);
    }
    expect(await seen({ roles: ['employee'] })).toBe(false);
    const sign = async (email: string) =>
      await gateway().gateway.signToken!({ tenantId: 'leaders', userId: 'x', roles: ['employee'], email });
    expect(await seen({ token: await sign('alex@swain.com') })).toBe(true);
    expect(await seen({ token: await sign('other@swain.com') })).toBe(false);
  });
});

describe('GET /travel-consultants/{employee_id}/forecast', () => {
  const url = `/${alexId}/forecast`;

  it('has the documented figures', async () => {
    const search = '?horizon_months=12&currency_code=USD';
    const { data, documented } = await ask(`${url}${search}`, { tenant: 'forecasts' });
    expect([data.employee, data.timeline[0], data.summary]).toEqual([
      documented.employee,
      documented.timeline[0],
      documented.summary,
    ]);
    expect(data.timeline).toHaveLength(12);
    expect((await ask(url, { tenant: 'forecasts' })).data).toEqual(data);
  });

  it('stands in the profile, too', async () => {
    const forecast = (await ask(url, { tenant: 'forecasts' })).data;
    const profile = (await ask(`/${alexId}/profile`, { tenant: 'forecasts' })).data;
    expect(profile.forecastAndTarget).toEqual({ timeline: forecast.timeline, summary: forecast.summary });
  });
});
