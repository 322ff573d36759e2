import { useGateway } from '../../helpers/gateway.ts';
import { importCompany, toTrip, travel } from '../../helpers/travel-company.ts';
import {
  mixedCompany as company,
  mixedEmployeeId as employeeId,
} from '../../helpers/travel-mixed-company.ts';
import { listOperations, toTravelQuery } from '../../helpers/travel-operations.ts';

/* GraphQL says what REST says, number by number. */

const gateway = useGateway({ AS_OF_DATE: '2026-02-16' });
beforeAll(() => importCompany(gateway(), company));

/** REST's answer as GraphQL's: enums' values are upper case, times have milliseconds, and there are no pages. */
function toGraphqlAnswer({ data, meta }: any): unknown {
  const enums = /"(periodType|domain|sortBy|sortOrder|trendDirection|trendStrength|yoyMode)":"([a-z_]+)"/g;
  const text = JSON.stringify({ data, meta })
    .replace(enums, (_match, name: string, value: string) => `"${name}":"${value.toUpperCase()}"`)
    .replace(/(T\d\d:\d\d:\d\d)Z"/g, '$1.000Z"');
  return JSON.parse(text);
}

describe('travel { … }', () => {
  const operations = listOperations(employeeId);

  it.each(operations)('answers $field as REST answers $url', async ({ field, args, url }) => {
    const rest = await travel(gateway(), url);
    expect(rest.status).toBe(200);
    const data = await gateway().graphql(toTravelQuery([{ field, args, url }]));
    expect(data.travel[field]).toEqual(toGraphqlAnswer(rest.body));
    // Nothing of it is so small that equality proves little.
    expect(JSON.stringify(rest.body.data).match(/:-?[1-9][\d.]*/g)?.length).toBeGreaterThan(2);
  });

  it('has a field for each operation', async () => {
    const { __type } = await gateway().graphql('{ __type(name: "TravelAnalytics") { fields { name } } }');
    expect(__type.fields.map(({ name }: any) => name).toSorted()).toEqual(
      operations.map(({ field }) => field).toSorted(),
    );
  });

  it('lets a dashboard ask for all of them at once', async () => {
    const { travel: all } = await gateway().graphql(toTravelQuery(operations));
    expect(Object.keys(all)).toEqual(operations.map(({ field }) => field));
    expect(Object.values(all)).not.toContain(null);
  });

  it('leaves the others standing where one fails, and names the argument', async () => {
    const { status, body } = await gateway().graphqlAnswer(`{ travel {
      outlook(timeWindow: "soon") { meta { source } }
      channels(currencyCode: "usd") { meta { source } }
      fxRates(limit: 0) { meta { source } }
      fxExposure { meta { source } } } }`);
    expect([status, body.data.travel]).toEqual([
      200,
      { outlook: null, channels: null, fxRates: null, fxExposure: { meta: { source: 'mv_fx_exposure' } } },
    ]);
    const told = body.errors.map(({ message, path, extensions }: any) => [path, message, extensions]);
    const wrong = (field: string) => ({ code: 'BAD_INPUT', field: [field] });
    expect(told).toEqual(
      expect.arrayContaining([
        [['travel', 'outlook'], 'Unsupported time window format', wrong('timeWindow')],
        [
          ['travel', 'channels'],
          'currencyCode: expected three capital letters such as USD, got "usd"',
          wrong('currencyCode'),
        ],
        [
          ['travel', 'fxRates'],
          expect.stringMatching(/^limit: expected a whole number from 1 to 200/),
          wrong('limit'),
        ],
      ]),
    );
  });

  it('says that there is no such consultant, and that there is no rate', async () => {
    const itinerary = [toTrip({ travelStartDate: '2026-02-20', currencyCode: 'NZD', grossAmount: 1 })];
    await importCompany(gateway(), { itinerary }, { tenant: 'abroad' });
    const { body } = await gateway().graphqlAnswer(
      `{ travel { consultantForecast(employeeId: "${employeeId}") { meta { source } }
        outlook { meta { source } } } }`,
      {},
      { tenant: 'abroad' },
    );
    expect(body.data).toEqual({ travel: { consultantForecast: null, outlook: null } });
    const codes = body.errors.map(({ extensions }: any) => extensions.code);
    expect(codes.toSorted()).toEqual(['NOT_FOUND', 'NO_RATE']);
  });

  it('shows a foreign tenant nothing', async () => {
    const queries = operations.filter(({ field }) => !/Profile|Forecast$/.test(field));
    const foreign = await gateway().graphql(toTravelQuery(queries), {}, { tenant: 'foreign' });
    const nobody = await gateway().graphql(toTravelQuery(queries), {}, { tenant: 'nobody' });
    expect(foreign).toEqual(nobody);
    expect(JSON.stringify(foreign)).not.toMatch(/Alex|Virtuoso|Swain/);
  });
});

describe('TRAVEL_CURRENCY', () => {
  const abroad = useGateway({ AS_OF_DATE: '2026-02-16', TRAVEL_CURRENCY: 'ZAR' });

  it('is what amounts are converted to, until a company chooses another', async () => {
    const rate = { id: 'r-1', currencyPair: 'USD/ZAR', rateTimestamp: '2026-02-10T12:00:00Z', source: 'ecb' };
    await importCompany(abroad(), {
      itinerary: [
        toTrip({ grossAmount: 100, currencyCode: 'USD' }),
        toTrip({ grossAmount: 37, currencyCode: 'ZAR' }),
      ],
      fx_rate: [{ ...rate, bidRate: 18.4, askRate: 18.6 }],
    });
    const gross = async () => {
      const { data, meta } = (await travel(abroad(), '/itinerary-revenue/outlook')).body;
      return [meta.currency, data.summary.totalOnBooksGrossAmount];
    };
    expect(await gross()).toEqual(['ZAR', 1887]);
    const answer = await abroad().graphql(
      'mutation { setTravelCurrency(input: { currencyCode: "USD" }) { currencyCode userErrors { message } } }',
    );
    expect(answer.setTravelCurrency).toEqual({ currencyCode: 'USD', userErrors: [] });
    expect(await gross()).toEqual(['USD', 102]);
  });
});
