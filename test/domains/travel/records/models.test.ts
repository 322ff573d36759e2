import { recordModels } from '../../../../src/domains/travel/records/models.ts';
import { validTravelRecords, type TravelRecordName } from '../../../helpers/travel-import.ts';

const names = Object.keys(validTravelRecords) as TravelRecordName[];

/** What is wrong with a record of the kind that has these values in place of valid ones; undefined: nothing. */
function findError(kind: TravelRecordName, values: object): string | undefined {
  try {
    recordModels[kind].toRecord({ ...validTravelRecords[kind], ...values });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a record', () => {
  it.each(names)('of kind %s becomes what the store keeps', (kind) => {
    const { createdAt, ...record } = recordModels[kind].toRecord(validTravelRecords[kind]) as any;
    const expected = {
      itinerary: {
        ...validTravelRecords.itinerary,
        stage: 'won',
        grossAmount: 284_505_000,
        grossProfit: -1_200_001,
        tradeCommissionAmount: 942_500,
        depositReceivedAmount: 71_126_300,
      },
      cash_movement: { ...validTravelRecords.cash_movement, amount: 10_000_000 },
      deposit: { ...validTravelRecords.deposit, amount: 10_000_000, receivedAmount: 2_507_500 },
      supplier_invoice: {
        ...validTravelRecords.supplier_invoice,
        amount: 4_500_000_000,
        paidAmount: 1_500_000_000,
      },
      fx_rate: { ...validTravelRecords.fx_rate, rateTimestamp: new Date('2026-02-10T12:00:00Z') },
      fx_holding: { id: 'ZAR', currencyCode: 'ZAR', amount: 2_000_000_000 },
      employee: validTravelRecords.employee,
      lead: { ...validTravelRecords.lead, revenueAmount: 96_000_000 },
      target: {
        id: 'e-1:2026-02-01',
        employeeId: 'e-1',
        month: '2026-02-01',
        revenueAmount: 1_430_000_000,
        currencyCode: 'USD',
      },
      compensation: { ...validTravelRecords.compensation, id: 'e-1', salaryAnnualAmount: 950_000_000 },
    }[kind];
    expect(record).toEqual(expected);
    expect(createdAt).toEqual(kind === 'fx_rate' ? expect.any(Date) : undefined);
  });

  it.each(names)('of kind %s may be all text, as in CSV', (kind) => {
    const { createdAt: _now, ...fromJson } = recordModels[kind].toRecord(validTravelRecords[kind]) as any;
    const texts = Object.fromEntries(
      Object.entries(validTravelRecords[kind]).map(([name, value]) => [name, String(value)]),
    );
    expect(recordModels[kind].toRecord(texts)).toMatchObject(fromJson);
  });

  it('has null or 0 if an optional value is absent', () => {
    const absentIn = (kind: TravelRecordName) =>
      recordModels[kind].toRecord(
        Object.fromEntries(
          Object.entries(validTravelRecords[kind]).filter(([name]) =>
            recordModels[kind].required.includes(name),
          ),
        ),
      );
    expect(absentIn('itinerary')).toMatchObject({
      closedDate: null,
      consortium: null,
      tradeAgency: null,
      primaryCountry: null,
      employeeId: null,
      tradeCommissionAmount: 0,
      depositReceivedAmount: 0,
    });
    expect(absentIn('deposit')).toMatchObject({ receivedAmount: 0 });
    expect(absentIn('supplier_invoice')).toMatchObject({ paidAmount: 0 });
    expect(absentIn('employee')).toMatchObject({ externalId: null, email: null });
    expect(
      recordModels.lead.toRecord({
        ...validTravelRecords.lead,
        employeeId: '',
        status: 'open',
        closedDate: '',
      }),
    ).toMatchObject({ employeeId: null, closedDate: null });
  });
});

it.each([
  ['Deposited/Confirming', 'won'],
  ['Amendment in Progress', 'won'],
  ['Pre-Departure', 'won'],
  ['eDocs Sent', 'won'],
  ['Traveling', 'won'],
  ['Traveled', 'won'],
  ['Cancel Fees', 'won'],
  ['Lost', 'lost'],
  ['Cancelled', 'lost'],
  ['Closed Lost', 'lost'],
  ['Proposal Sent', 'open'],
  ['traveled', 'open'],
  ['constructor', 'open'],
])('an itinerary of status %s is %s', (status, stage) => {
  expect(recordModels.itinerary.toRecord({ ...validTravelRecords.itinerary, status }).stage).toBe(stage);
});

const money = 'expected an amount from 0 to 10000000000 with at most 4 decimals';
const anyMoney = 'expected an amount from -10000000000 to 10000000000 with at most 4 decimals';
const aDay = 'expected a day of 1900 to 2199, YYYY-MM-DD';
const aMonth = 'expected a month of 1900 to 2199, YYYY-MM or YYYY-MM-DD';
const aCode = 'expected a currency code of three capital letters';
const aPair = 'expected a pair of two currencies such as USD/ZAR';
const aTime = 'expected a time, YYYY-MM-DDThh:mm:ssZ or with an offset';
const aRate = 'expected a number from 0.000001 to 1000000';

it.each<[TravelRecordName, object, string]>([
  ['itinerary', { id: '' }, 'id: expected an id: text of 1 to 256 bytes, got nothing'],
  ['itinerary', { grossAmount: 0.12345 }, `grossAmount: ${money}, got number 0.12345`],
  ['itinerary', { grossAmount: '0.12345' }, `grossAmount: ${money}, got "0.12345"`],
  [
    'itinerary',
    { grossAmount: '0.12340000000000000001' },
    `grossAmount: ${money}, got "0.12340000000000000001"`,
  ],
  ['itinerary', { grossAmount: '1,000' }, `grossAmount: ${money}, got "1,000"`],
  ['itinerary', { grossAmount: '1e3' }, `grossAmount: ${money}, got "1e3"`],
  ['itinerary', { grossAmount: -1 }, `grossAmount: ${money}, got number -1`],
  ['itinerary', { grossAmount: 10_000_000_000.01 }, `grossAmount: ${money}, got number 10000000000.01`],
  ['itinerary', { grossProfit: -10_000_000_001 }, `grossProfit: ${anyMoney}, got number -10000000001`],
  ['itinerary', { grossProfit: null }, `grossProfit: ${anyMoney}, got nothing`],
  ['itinerary', { tradeCommissionAmount: true }, `tradeCommissionAmount: ${money}, got boolean true`],
  ['itinerary', { paxCount: 1.5 }, 'paxCount: expected a whole number from 0 to 10000, got number 1.5'],
  ['itinerary', { paxCount: '-1' }, 'paxCount: expected a whole number from 0 to 10000, got number -1'],
  [
    'itinerary',
    { numberOfDays: 1_001 },
    'numberOfDays: expected a whole number from 0 to 1000, got number 1001',
  ],
  ['itinerary', { numberOfNights: 'x' }, 'numberOfNights: expected a whole number from 0 to 1000, got "x"'],
  ['itinerary', { currencyCode: 'usd' }, `currencyCode: ${aCode}, got "usd"`],
  ['itinerary', { currencyCode: 'USDT' }, `currencyCode: ${aCode}, got "USDT"`],
  ['itinerary', { createdDate: '2026-02-30' }, `createdDate: ${aDay}, got "2026-02-30"`],
  ['itinerary', { travelStartDate: '0206-02-12' }, `travelStartDate: ${aDay}, got "0206-02-12"`],
  ['itinerary', { travelStartDate: '2200-01-01' }, `travelStartDate: ${aDay}, got "2200-01-01"`],
  [
    'itinerary',
    { travelEndDate: '2026-02-11' },
    'travelEndDate: expected a day not before travelStartDate, 2026-02-12, got "2026-02-11"',
  ],
  [
    'itinerary',
    { travelEndDate: '2027-02-14' },
    'travelEndDate: expected a day at most 366 days after travelStartDate, got "2027-02-14"',
  ],
  [
    'itinerary',
    { closedDate: '2025-05-31' },
    'closedDate: expected a day not before createdDate, 2025-06-01, got "2025-05-31"',
  ],
  [
    'itinerary',
    { stage: 'won' },
    `fields: expected ${Object.keys(validTravelRecords.itinerary).join(', ')}, got "stage"`,
  ],
  ['cash_movement', { direction: 'IN' }, 'direction: expected one of in, out, got "IN"'],
  ['cash_movement', { amount: -5 }, `amount: ${money}, got number -5`],
  ['deposit', { receivedAmount: '12.' }, `receivedAmount: ${money}, got "12."`],
  ['supplier_invoice', { confirmed: 'yes' }, 'confirmed: expected true or false, got "yes"'],
  ['supplier_invoice', { confirmed: 1 }, 'confirmed: expected true or false, got number 1'],
  ['supplier_invoice', { confirmed: '' }, 'confirmed: expected true or false, got nothing'],
  [
    'supplier_invoice',
    { paidAmount: -1 },
    'paidAmount: expected an amount with the sign of amount, or 0, got number -1',
  ],
  [
    'supplier_invoice',
    { amount: 0, paidAmount: 1 },
    'paidAmount: expected an amount with the sign of amount, or 0, got number 1',
  ],
  ['fx_rate', { currencyPair: 'USDZAR' }, `currencyPair: ${aPair}, got "USDZAR"`],
  ['fx_rate', { currencyPair: 'USD/USD' }, `currencyPair: ${aPair}, got "USD/USD"`],
  ['fx_rate', { rateTimestamp: 'noon' }, `rateTimestamp: ${aTime}, got "noon"`],
  [
    'fx_rate',
    { rateTimestamp: '2026-02-30T12:00:00Z' },
    `rateTimestamp: ${aTime}, got "2026-02-30T12:00:00Z"`,
  ],
  ['fx_rate', { bidRate: 0 }, `bidRate: ${aRate}, got number 0`],
  ['fx_rate', { bidRate: 18.1 }, 'askRate: expected a number of at least bidRate, 18.1, got number 18.0824'],
  [
    'fx_rate',
    { createdAt: '2026-02-10T12:00:00Z' },
    'fields: expected id, currencyPair, rateTimestamp, bidRate, askRate, source, got "createdAt"',
  ],
  ['fx_holding', { id: 'ZAR' }, 'fields: expected currencyCode, amount, got "id"'],
  ['employee', { email: 'alex' }, 'email: expected an e-mail address, got "alex"'],
  ['lead', { status: 'closed' }, 'status: expected one of open, won, lost, got "closed"'],
  ['lead', { closedDate: null }, 'closedDate: expected the day that the lead was won, got null'],
  ['lead', { status: 'open' }, 'closedDate: expected no day while the lead is open, got "2026-02-03"'],
  [
    'lead',
    { closedDate: '2026-01-02' },
    'closedDate: expected a day not before createdDate, 2026-01-03, got "2026-01-02"',
  ],
  ['target', { month: '2026-13' }, `month: ${aMonth}, got "2026-13"`],
  ['target', { month: '2026-02-30' }, `month: ${aMonth}, got "2026-02-30"`],
  ['target', { month: 'Feb 2026' }, `month: ${aMonth}, got "Feb 2026"`],
  [
    'target',
    { id: 'e-1:2026-02-01' },
    'fields: expected employeeId, month, revenueAmount, currencyCode, got "id"',
  ],
  ['compensation', { commissionRate: 15 }, 'commissionRate: expected a number from 0 to 1, got number 15'],
  ['compensation', { salaryAnnualAmount: -1 }, `salaryAnnualAmount: ${money}, got number -1`],
])('a record of kind %s with %j is at fault', (kind, values, fault) => {
  expect(findError(kind, values)).toBe(fault);
});

it.each<[TravelRecordName, object, object]>([
  ['itinerary', { grossAmount: '10000000000' }, { grossAmount: 1e14 }],
  ['itinerary', { grossAmount: '0.10000' }, { grossAmount: 1_000 }],
  ['itinerary', { grossAmount: 1.1, grossProfit: '-0.0001' }, { grossAmount: 11_000, grossProfit: -1 }],
  ['itinerary', { grossAmount: 4_503_599_627.3705 }, { grossAmount: 45_035_996_273_705 }],
  ['itinerary', { travelEndDate: '2027-02-13' }, { travelEndDate: '2027-02-13' }],
  ['supplier_invoice', { confirmed: 'FALSE' }, { confirmed: false }],
  ['supplier_invoice', { amount: -5, paidAmount: '-5.5' }, { amount: -50_000, paidAmount: -55_000 }],
  [
    'fx_rate',
    { rateTimestamp: '2026-02-10 14:00:00+02:00' },
    { rateTimestamp: new Date('2026-02-10T12:00Z') },
  ],
  ['fx_rate', { rateTimestamp: '2026-02-10' }, { rateTimestamp: new Date('2026-02-10T00:00Z') }],
  ['fx_rate', { bidRate: 18.0824 }, { bidRate: 18.0824 }],
  ['fx_holding', { amount: -0.5 }, { amount: -5_000 }],
  ['target', { month: '2026-02-28' }, { id: 'e-1:2026-02-01', month: '2026-02-01' }],
])('a record of kind %s with %j is accepted', (kind, values, expected) => {
  expect(recordModels[kind].toRecord({ ...validTravelRecords[kind], ...values })).toMatchObject(expected);
});
