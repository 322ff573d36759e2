import { useGateway } from '../../helpers/gateway.ts';
import { ask, expectedOf, importRecords } from './oracle/requests.ts';
import { profile } from './oracle/profile.ts';
import type { Source, SourceItinerary } from './oracle/source.ts';

/* What random runs of the oracle have found, each as a case of its own. */

const asOf = '2024-12-30';
const gateway = useGateway({ AS_OF_DATE: asOf, TRAVEL_CURRENCY: 'NZD', LOG_LEVEL: 'error' });

const trip = (id: string, grossAmount: number, travelEndDate: string): SourceItinerary => ({
  id,
  number: '7',
  name: 'Blue',
  status: 'Deposited/Confirming',
  createdDate: '2024-11-01',
  closedDate: null,
  travelStartDate: asOf,
  travelEndDate,
  grossAmount,
  grossProfit: 0,
  tradeCommissionAmount: 0,
  paxCount: 0,
  numberOfDays: 0,
  numberOfNights: 0,
  currencyCode: 'USD',
  consortium: null,
  tradeAgency: null,
  primaryCountry: null,
  employeeId: 'e1',
  depositReceivedAmount: 0,
});

describe('the profile of a consultant', () => {
  it('shows of two trips under way that start on one day the higher id first, whatever they are worth', async () => {
    const source: Source = {
      itinerary: [trip('i1', 849.1447, '2024-12-31'), trip('i0', 0, '2025-01-03')],
      employee: [{ id: 'e1', externalId: null, firstName: 'First e1', lastName: 'Taylor', email: null }],
      fx_rate: [
        {
          id: 'r0',
          currencyPair: 'NZD/USD',
          rateTimestamp: '2024-11-10T02:00:00Z',
          bidRate: 0.56,
          askRate: 0.560002,
          source: 'ecb',
        },
      ],
      ...{ cash_movement: [], deposit: [], supplier_invoice: [], fx_holding: [] },
      ...{ lead: [], target: [], compensation: [] },
    };
    const asker = { tenant: 'found', roles: ['admin' as const], email: undefined };
    await importRecords(gateway(), asker.tenant, source);
    const call = {
      path: '/travel-consultants/e1/profile',
      query: {},
      isPaged: false,
      recompute: (question: Parameters<typeof profile>[0]) =>
        profile(question, 'e1', { periodType: 'year', yoyMode: 'same_period' }),
    };
    const answer = await ask(gateway(), call, asker);
    const question = { source, asOf, tenantCurrency: 'NZD', currency: undefined, viewer: asker };
    expect(answer).toEqual(expectedOf(call, question));
    const { currentTravelingFiles } = answer.body.data.operationalSnapshot;
    expect(currentTravelingFiles.map(({ itineraryId }: any) => itineraryId)).toEqual(['i1', 'i0']);
  });
});
