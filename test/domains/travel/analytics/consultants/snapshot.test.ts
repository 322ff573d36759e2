import type { Itinerary } from '../../../../../src/domains/travel/records/record.ts';
import { toFxRate, toItinerary } from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { alex, createConsultants } from './support.ts';

const trip = (changes: Partial<Itinerary>) => toItinerary({ employeeId: alex.id, ...changes });

async function snapshotOf(itinerary: Itinerary[], asked = {}) {
  const records = { employee: [alex], itinerary, fx_rate: [toFxRate('EUR/USD', 2)] };
  const { data } = await createConsultants(records).profile(createTestContext(), alex.id, asked);
  return data.operationalSnapshot;
}
const idsOf = async (itinerary: Itinerary[], asked = {}) => {
  const { currentTravelingFiles, topOpenItineraries } = await snapshotOf(itinerary, asked);
  return {
    traveling: currentTravelingFiles.map(({ itineraryId }) => itineraryId),
    open: topOpenItineraries.map(({ itineraryId, grossAmount }) => [itineraryId, grossAmount]),
  };
};
const tens = (changes: (index: number) => Partial<Itinerary>) =>
  Array.from({ length: 12 }, (_, index) =>
    trip({ id: `t${String(index).padStart(2, '0')}`, ...changes(index) }),
  );

describe('the snapshot of a profile', () => {
  it('gives the documented example from the records that it stands for', async () => {
    const botswana = {
      id: 'f81d4f3c-aaaa-bbbb-cccc-0f4c5a8bb62b',
      number: 'ITI-10388',
      name: 'Botswana Safari Draft',
      status: 'Proposal Sent',
      primaryCountry: 'Botswana',
      travelStartDate: '2026-07-14',
      travelEndDate: '2026-07-25',
      grossAmount: 96_200,
      paxCount: 2,
    };
    const southAfrica = {
      id: 'b3a3f183-aaaa-bbbb-cccc-e4d16aa0160e',
      number: 'ITI-10293',
      name: 'South Africa Family Journey',
      status: 'Traveling',
      primaryCountry: 'South Africa',
      travelStartDate: '2026-02-12',
      travelEndDate: '2026-02-24',
      grossAmount: 28_450,
      paxCount: 4,
    };
    // As text: the order of the fields is the documented one.
    expect(JSON.stringify(await snapshotOf([trip(botswana), trip(southAfrica)]))).toBe(
      JSON.stringify({
        currentTravelingFiles: [
          {
            itineraryId: 'b3a3f183-aaaa-bbbb-cccc-e4d16aa0160e',
            itineraryNumber: 'ITI-10293',
            itineraryName: 'South Africa Family Journey',
            itineraryStatus: 'Traveling',
            primaryCountry: 'South Africa',
            travelStartDate: '2026-02-12',
            travelEndDate: '2026-02-24',
            grossAmount: 28_450,
            paxCount: 4,
          },
        ],
        topOpenItineraries: [
          {
            itineraryId: 'f81d4f3c-aaaa-bbbb-cccc-0f4c5a8bb62b',
            itineraryNumber: 'ITI-10388',
            itineraryName: 'Botswana Safari Draft',
            itineraryStatus: 'Proposal Sent',
            primaryCountry: 'Botswana',
            travelStartDate: '2026-07-14',
            travelEndDate: '2026-07-25',
            grossAmount: 96_200,
            paxCount: 2,
          },
        ],
      }),
    );
  });

  it('shows who travels on the as-of date, first and last day included, the last started first', async () => {
    const during = (id: string, travelStartDate: string, travelEndDate: string, changes = {}) =>
      trip({ id, travelStartDate, travelEndDate, ...changes });
    const { traveling } = await idsOf([
      during('ends', '2026-02-01', '2026-02-16'),
      during('begins', '2026-02-16', '2026-02-17'),
      during('between', '2026-02-10', '2026-02-20'),
      during('over', '2026-02-01', '2026-02-15'),
      during('to-come', '2026-02-17', '2026-02-20'),
      during('lost', '2026-02-10', '2026-02-20', { stage: 'lost' }),
      during('others', '2026-02-10', '2026-02-20', { employeeId: 'other' }),
    ]);
    expect(traveling).toEqual(['begins', 'between', 'ends']);
  });

  it('shows what is open from the as-of date on, however far away, the largest first', async () => {
    const open = (id: string, travelStartDate: string, grossAmount: number, changes = {}) =>
      trip({ id, travelStartDate, grossAmount, stage: 'open', ...changes });
    const { open: shown } = await idsOf([
      open('today', '2026-02-16', 10),
      open('far', '2031-01-01', 30),
      open('soon', '2026-03-01', 20),
      open('yesterday', '2026-02-15', 99),
      open('last-year', '2025-12-01', 99),
      open('others', '2026-03-01', 99, { employeeId: 'other' }),
      open('won', '2026-03-01', 99, { stage: 'won' }),
      open('lost', '2026-03-01', 99, { stage: 'lost' }),
    ]);
    expect(shown).toEqual([
      ['far', 30],
      ['soon', 20],
      ['today', 10],
    ]);
  });

  it('shows ten at most', async () => {
    const open = tens((index) => ({ stage: 'open', travelStartDate: '2026-05-01', grossAmount: index }));
    expect((await idsOf(open)).open.map(([id]) => id)).toEqual([
      't11',
      't10',
      't09',
      't08',
      't07',
      't06',
      't05',
      't04',
      't03',
      't02',
    ]);
    const traveling = tens((index) => ({
      travelStartDate: `2026-02-${String(index + 1).padStart(2, '0')}`,
      travelEndDate: '2026-03-01',
    }));
    expect((await idsOf(traveling)).traveling).toEqual([
      't11',
      't10',
      't09',
      't08',
      't07',
      't06',
      't05',
      't04',
      't03',
      't02',
    ]);
  });

  it('compares what is open once it is converted, of equal ones the lower id first', async () => {
    const open = (id: string, grossAmount: number, currencyCode: string) =>
      trip({ id, grossAmount, currencyCode, stage: 'open', travelStartDate: '2026-05-01' });
    const records = [open('a', 100, 'USD'), open('d', 60, 'EUR'), open('c', 40, 'EUR'), open('b', 80, 'USD')];
    expect((await idsOf(records)).open).toEqual([
      ['d', 120],
      ['a', 100],
      ['b', 80],
      ['c', 80],
    ]);
    expect((await idsOf(records, { currencyCode: 'EUR' })).open).toEqual([
      ['d', 60],
      ['c', 40],
    ]);
  });

  it('takes the ten who travel from those of the asked currency', async () => {
    const inDollars = tens(() => ({ travelStartDate: '2026-02-10', travelEndDate: '2026-02-20' }));
    const inEuro = trip({
      id: 'euro',
      currencyCode: 'EUR',
      travelStartDate: '2026-02-09',
      travelEndDate: '2026-02-20',
    });
    expect((await idsOf([...inDollars, inEuro], { currencyCode: 'EUR' })).traveling).toEqual(['euro']);
    expect((await idsOf([inEuro], { currencyCode: 'USD' })).traveling).toEqual([]);
  });
});
