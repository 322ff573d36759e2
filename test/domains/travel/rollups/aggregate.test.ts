import { sources } from '../../../../src/domains/travel/rollups/source.ts';
import { BucketAggregator } from '../../../../src/domains/travel/rollups/aggregate.ts';
import {
  cashMovementDaily,
  itineraryConsortiaMonthly,
} from '../../../../src/domains/travel/rollups/views.ts';
import { toCashMovement, toItinerary } from '../../../helpers/travel-records.ts';
import { useRollups } from './support.ts';

const { worker, reader } = useRollups();

/** The largest amount that a record can have, and a digit that larger numbers would lose. */
const amount = 10_000_000_000 - 0.0001;

it('sums beyond what a number holds exactly are split into rows that together are exact', async () => {
  const movements = Array.from({ length: 200 }, (_, index) =>
    toCashMovement({ amount: index % 2 === 0 ? amount : -amount, direction: index % 2 === 0 ? 'in' : 'out' }),
  );
  await worker().save('acme', 'cash_movement', movements);
  const [february] = await reader().readMonths('acme', cashMovementDaily, '2026-02-01', '2026-02-01');
  expect(february!.rows.length).toBe(2);
  const exact = (name: 'cashIn' | 'cashOut') =>
    february!.rows.reduce((sum, row) => sum + BigInt(row[name]), 0n);
  expect([exact('cashIn'), exact('cashOut')]).toEqual([
    100n * 99_999_999_999_999n,
    -100n * 99_999_999_999_999n,
  ]);
  expect(await worker().check('acme')).toEqual([]);
});

it('more rows than a document should hold are kept in several, and read as one month', async () => {
  const label = (index: number) => `Consortium ${String(index).padStart(4, '0')} ${'x'.repeat(900)}`;
  const trips = Array.from({ length: 2_500 }, (_, index) =>
    toItinerary({ id: `${index}`, consortium: label(index) }),
  );
  const save = async (count: number) => {
    await worker().save('labels', 'itinerary', trips.slice(0, count));
    const [month] = await reader().readMonths(
      'labels',
      itineraryConsortiaMonthly,
      '2026-02-01',
      '2026-02-01',
    );
    return month!.rows.map((row) => row.label);
  };
  expect(await save(2_500)).toEqual(Array.from({ length: 2_500 }, (_, index) => label(index)));
  await worker().delete(
    'labels',
    'itinerary',
    trips.slice(900).map(({ id }) => id),
  );
  expect(await save(900)).toEqual(Array.from({ length: 900 }, (_, index) => label(index)));
  expect(await worker().check('labels')).toEqual([]);
});

it('what is counted in another order is stored alike', () => {
  const source = sources.get('itinerary.travelStartDate')!;
  const trips = ['b', 'a', 'c'].map((employeeId) => toItinerary({ employeeId, consortium: employeeId }));
  const count = (records: typeof trips) => {
    const aggregator = new BucketAggregator({ source, month: '2026-02-01' });
    for (const record of records) aggregator.add(record);
    return aggregator
      .toDocuments()
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  };
  expect(count(trips)).toEqual(count([...trips].reverse()));
});
