import { toErrorBody } from '../../src/domains/travel/rest/envelope.ts';
import { errorStatus, GatewayError, type ErrorCode } from '../../src/common/errors.ts';
import { useGateway, type RequestOptions } from '../helpers/gateway.ts';
import { importCompany, toCash, toTrip, travel } from '../helpers/travel-company.ts';
import {
  actuals,
  all,
  ask,
  channels,
  employeeId,
  expected,
  forecast,
  importEmployee,
  leaderboard,
  lookingForward,
  profile,
} from './travel-paths.ts';

/* Every error of the travel API but 400: its status, and its body as it stands. */

const gateway = useGateway({ AS_OF_DATE: '2026-02-07' });
const told = (url: string, options?: RequestOptions, method?: string) => ask(gateway(), url, options, method);

beforeAll(() => importEmployee(gateway()));

describe('401', () => {
  it('is for no token, a wrong one, a cookie alone, and a header that names another tenant', async () => {
    const token = await gateway().tokenFor();
    const expired = await gateway().tokenFor({ lifetimeSeconds: -60 });
    const refused: RequestOptions[] = [
      { token: null },
      { token: expired },
      { token: 'nonsense' },
      { token: null, headers: { cookie: `portal_session=${token}` } },
      { headers: { 'x-tenant-id': 'globex' } },
    ];
    for (const options of refused) {
      for (const url of [...all, '/revenue-bookings', '/itinerary-pipeline', '/cash-flow/summary?page=0']) {
        const [status, type, { error }] = await told(url, options);
        expect([url, status, type, error.code, error.details]).toEqual([
          url,
          401,
          'application/json; charset=utf-8',
          'unauthorized',
          null,
        ]);
        expect(error.message).toMatch(/\w/);
      }
    }
  });
});

describe('404', () => {
  it('is for a path that no operation has, with a token and without', async () => {
    for (const [method, url] of [
      ['GET', ''],
      ['GET', '/cash-flow'],
      ['GET', '/itinerary-revenue/forecast'],
      ['GET', `/travel-consultants/${employeeId}`],
      ['POST', '/cash-flow/summary'],
      ['DELETE', '/revenue-bookings'],
      ['POST', '/health'],
    ] as const) {
      for (const options of [{}, { token: null }]) {
        expect([method, url, ...(await told(url, options, method))]).toEqual([
          method,
          url,
          ...expected(404, 'not_found', 'Not found'),
        ]);
      }
    }
  });

  it('is for an id longer than any, as 400 is for a path that is no URL', async () => {
    const [long, malformed] = ['x'.repeat(2_000), '%zz'].map((id) => `/travel-consultants/${id}/profile`);
    expect(await told(long!)).toEqual(expected(404, 'not_found', 'No such path'));
    expect(await told(malformed!)).toEqual(
      expected(400, 'bad_request', 'path: expected percent-encoded UTF-8, got something else'),
    );
  });

  it('is for a consultant that there is none of, another tenant’s likewise', async () => {
    for (const name of ['profile', 'forecast']) {
      const unknown = await told(`/travel-consultants/nobody/${name}`);
      const foreign = await told(`/travel-consultants/${employeeId}/${name}`, { tenant: 'elsewhere' });
      for (const [status, , { error }] of [unknown, foreign]) {
        expect([status, error.code, error.details]).toEqual([404, 'not_found', null]);
      }
      expect(JSON.stringify(foreign).replaceAll(employeeId, 'nobody')).toBe(JSON.stringify(unknown));
      for (const id of ['%00', 'x'.repeat(1_000), '%F0%9F%A6%A9', '..%2F..', '$ne']) {
        expect([id, (await told(`/travel-consultants/${id}/${name}`))[0]]).toEqual([id, 404]);
      }
    }
  });
});

describe('410', () => {
  const outlook = '/api/v1/itinerary-revenue/outlook';
  const conversion = '/api/v1/itinerary-revenue/conversion';
  const cockpit = [
    outlook,
    '/api/v1/itinerary-revenue/deposits',
    conversion,
    '/api/v1/itinerary-revenue/channels',
  ];

  it.each([
    ['/revenue-bookings', cockpit],
    ['/revenue-bookings/b-1', cockpit],
    ['/itinerary-pipeline', [outlook, conversion]],
  ])('is for %s, which was removed, and tells what replaces it', async (url, replacement) => {
    expect(await told(url)).toEqual(expected(410, 'gone', 'This path was removed', { replacement }));
    for (const path of replacement) {
      expect((await gateway().request('GET', path)).status).toBe(200);
    }
  });
});

describe('422', () => {
  const abroad = { tenant: 'abroad' };
  beforeAll(() =>
    importCompany(
      gateway(),
      {
        itinerary: ['2026-01-20', '2026-02-20', '2026-03-20'].map((travelStartDate) =>
          toTrip({
            travelStartDate,
            currencyCode: 'ZAR',
            grossAmount: 100,
            consortium: 'Virtuoso',
            employeeId,
          }),
        ),
        cash_movement: [toCash('2026-02-01', 'in', 100, 'ZAR')],
        employee: [{ id: employeeId, firstName: 'Alex', lastName: 'Taylor' }],
      },
      abroad,
    ),
  );

  const converting = [
    '/cash-flow/timeseries',
    ...lookingForward,
    channels,
    ...actuals,
    leaderboard,
    profile,
    forecast,
  ];

  it('is if no rate leads from a currency to the company’s, and names both', async () => {
    for (const url of converting) {
      expect([url, ...(await told(url, abroad))]).toEqual([
        url,
        ...expected(422, 'unprocessable_entity', 'Expected an exchange rate from ZAR to USD, got none'),
      ]);
    }
  });

  it('is not where the currency is asked for, nor where rows name their own', async () => {
    for (const url of converting) {
      const { status, body } = await travel(gateway(), `${url}?currency_code=ZAR`, abroad);
      expect([url, status, body.meta.currency]).toEqual([url, 200, 'ZAR']);
    }
    const { body } = await travel(gateway(), '/cash-flow/summary', abroad);
    expect(body.data).toEqual([
      { currencyCode: 'ZAR', cashInTotal: 100, cashOutTotal: 0, netCashTotal: 100 },
    ]);
  });
});

describe('429', () => {
  const limited = useGateway({ RATE_LIMIT: '1' });

  it('is in the envelope', async () => {
    await limited().request('GET', '/api/v1/fx/exposure');
    const { status, headers, body } = await limited().request('GET', '/api/v1/fx/exposure');
    expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
    expect(body.error).toMatchObject({ code: 'rate_limited', details: null });
  });
});

describe('every other failure', () => {
  it('has a code in lower case', () => {
    for (const code of Object.keys(errorStatus) as ErrorCode[]) {
      expect([code, toErrorBody(new GatewayError(code, 'x'))]).toEqual([
        code,
        { error: { code: expect.stringMatching(/^[a-z_]+$/), message: 'x', details: null } },
      ]);
    }
  });
});
