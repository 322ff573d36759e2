import { useGateway } from '../helpers/gateway.ts';
import { travel } from '../helpers/travel-company.ts';
import {
  actuals,
  all,
  ask,
  channels,
  expected,
  forecast,
  importEmployee,
  inPeriods,
  leaderboard,
  lookingBack,
  lookingForward,
  paged,
  profile,
  withCurrency,
} from './travel-paths.ts';

/* What the travel API says to parameters that are malformed, sent twice, or none of its own. */

const gateway = useGateway({ AS_OF_DATE: '2026-02-07' });
const told = (url: string) => ask(gateway(), url);

beforeAll(() => importEmployee(gateway()));

describe('400', () => {
  it.each(['', '90', 'd', '90w', '0d', '-1d', '1.5m', '90 d', '٩d', '90D', '00000d', '1d%00'])(
    'is for the time window %j, as documented',
    async (window) => {
      for (const url of [...lookingBack, '/itinerary-trends', ...lookingForward, channels]) {
        const search = `?time_window=${window.includes('%') ? window : encodeURIComponent(window)}`;
        expect([url, ...(await told(url + search))]).toEqual([
          url,
          ...expected(400, 'bad_request', 'Unsupported time window format'),
        ]);
      }
    },
  );

  it.each([
    [withCurrency, 'currency_code', ['', 'usd', 'US', 'USDX', 'U$D'], /^three capital letters/],
    [paged, 'page', ['', '0', '-1', '1.5', 'x', '1e3', '9'.repeat(40)], /^a whole number/],
    [paged, 'page_size', ['', '0', '201', '-5', ' 7', '0x10'], /^a whole number/],
    [['/booking-forecasts'], 'lookback_months', ['', '0', '61', 'x', '2.5'], /^a whole number/],
    [['/booking-forecasts'], 'horizon_months', ['', '0', '25', 'x'], /^a whole number/],
    [['/fx/rates'], 'limit', ['', '0', '201', 'x', '+5'], /^a whole number/],
    [lookingForward, 'grain', ['', 'daily', 'Monthly'], /^one of monthly, weekly/],
    [actuals, 'years_back', ['', '0', '11', 'x'], /^a whole number/],
    [[actuals[1]!], 'actuals_year', ['', '2023', '2027', 'x'], /^a (whole number|year)/],
    [inPeriods, 'period_type', ['', 'week', 'YEAR'], /^one of .*month.*quarter.*year/],
    [inPeriods, 'year', ['', 'x', '-1', '99999'], /^a whole number/],
    [inPeriods.map((url) => `${url}?period_type=month`), 'month', ['', '0', '13', 'x'], /^a whole number/],
    [inPeriods.map((url) => `${url}?period_type=quarter`), 'quarter', ['', '0', '5'], /^a whole number/],
    [[leaderboard], 'domain', ['', 'sales'], /^one of travel, funnel/],
    [[leaderboard], 'sort_by', ['', 'rank', 'bookedRevenue'], /^one of booked_revenue, /],
    [[leaderboard], 'sort_order', ['', 'down', 'DESC'], /^one of .*(asc|desc)/],
    [[profile], 'yoy_mode', ['', 'none'], /^one of same_period, full_year/],
    [[forecast], 'horizon_months', ['', '0', '25', 'x'], /^a whole number/],
  ] as const)('is for what %j do not know as %s', async (urls, name, values, wanted) => {
    for (const url of urls) {
      for (const value of values) {
        const search = `${url.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
        const [status, type, body] = await told(url + search);
        expect([url, value, status, type]).toEqual([url, value, 400, 'application/json; charset=utf-8']);
        const { error, ...more } = body;
        expect([Object.keys(error), error.code, error.details, more]).toEqual([
          ['code', 'message', 'details'],
          'bad_request',
          null,
          {},
        ]);
        const [place, expectation] = error.message.split(/: expected |, got /);
        expect([url, value, place, expectation]).toEqual([url, value, name, expect.stringMatching(wanted)]);
      }
    }
  });

  it('is for a parameter that is sent twice', async () => {
    for (const [url, name] of [
      ['/cash-flow/summary', 'time_window'],
      ['/cash-flow/summary', 'currency_code'],
      ['/booking-forecasts', 'page'],
      ['/booking-forecasts', 'lookback_months'],
      ['/itinerary-revenue/outlook', 'grain'],
      [leaderboard, 'sort_by'],
      [profile, 'year'],
    ] as const) {
      expect(await told(`${url}?${name}=1&${name}=1`)).toEqual(
        expected(400, 'bad_request', `${name}: expected one value, got an array`),
      );
    }
  });

  it('is for windows that are too long', async () => {
    for (const window of ['3661d', '121m', '11y']) {
      const [status, , body] = await told(`/cash-flow/summary?time_window=${window}`);
      expect([status, body.error.message]).toEqual([
        400,
        expect.stringMatching(/^time_window: expected at most \d+[dmy], got "/),
      ]);
    }
  });

  it('is not for parameters that are not documented, nor for those of other operations', async () => {
    for (const url of all) {
      const { status } = await travel(gateway(), `${url}?colour=red&colour=blue&__proto__=1`);
      expect([url, status]).toEqual([url, 200]);
    }
    expect((await travel(gateway(), '/fx/exposure?time_window=x&page=0&limit=x')).status).toBe(200);
    expect((await travel(gateway(), '/itinerary-trends?page_size=0')).status).toBe(200);
  });
});
