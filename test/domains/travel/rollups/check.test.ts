import { itineraryRevenueMonthly } from '../../../../src/domains/travel/rollups/views.ts';
import { toCashMovement, toItinerary } from '../../../helpers/travel-records.ts';
import { countAllViews, readAllRecords, readAllViews, useRollups, Worker } from './support.ts';

const { worker, reader, stores, connection, now } = useRollups();

/** A company with two months of trips and one of cash. */
async function createCompany(tenantId: string): Promise<void> {
  await worker().save(tenantId, 'itinerary', [
    toItinerary({ id: 'a', travelStartDate: '2026-01-10', employeeId: 'e1' }),
    toItinerary({ id: 'b', travelStartDate: '2026-02-10', employeeId: 'e1' }),
    toItinerary({ id: 'c', travelStartDate: '2026-02-11', employeeId: 'e1' }),
  ]);
  await worker().save(tenantId, 'cash_movement', [toCashMovement()]);
}

/** Changes a view's stored rows behind the rollups' back. */
async function plant(
  tenantId: string,
  view: string,
  month: string,
  rows: unknown[],
  shard = '',
): Promise<void> {
  const { matchedCount } = await connection()
    .model('Travel rollup')
    .updateOne({ tenantId, view, month, shard }, { $set: { rows: JSON.stringify(rows) } });
  expect(matchedCount).toBe(1);
}

async function expectTrue(tenantId: string) {
  const records = await readAllRecords(stores().records, tenantId);
  expect(await readAllViews(reader(), tenantId, ['e1'])).toEqual(
    await countAllViews(records, tenantId, ['e1']),
  );
  expect(await worker().check(tenantId)).toEqual([]);
}

const revenue = (count: number, pax: number, gross: number, profit: number) =>
  `itineraryCount ${count}, paxCount ${pax}, grossAmount ${gross}, grossProfit ${profit}`;
const rest = 'tradeCommissionAmount 0, numberOfDays 10, numberOfNights 9';

describe('a check', () => {
  it('finds nothing if the rows are those of the records', async () => {
    await createCompany('calm');
    expect(await worker().check('calm')).toEqual([]);
    expect(await worker().check('nobody')).toEqual([]);
  });

  it('finds rows that are wrong, missing, too many or none of the view, and a rebuild repairs them', async () => {
    await createCompany('planted');
    const name = itineraryRevenueMonthly.name;
    const wrong = ['USD', 1, 2, 10_000_001, 2_000_000, 0, 10, 9];
    await plant('planted', name, '2026-01-01', [wrong, ['ZAR', 1, 2, 3, 4, 5, 6, 7]]);
    await plant('planted', 'mv_travel_consultant_profile_monthly', '2026-02-01', [], 'e1');
    await plant('planted', 'mv_cash_movement_daily', '2026-02-01', [['2026-02-01', 'USD', 0.5, 'nothing']]);
    expect(await worker().check('planted')).toEqual([
      {
        view: name,
        month: '2026-01-01',
        row: 'USD',
        expected: `${revenue(1, 2, 10_000_000, 2_000_000)}, ${rest}`,
        got: `${revenue(1, 2, 10_000_001, 2_000_000)}, ${rest}`,
      },
      {
        view: name,
        month: '2026-01-01',
        row: 'ZAR',
        expected: 'no row',
        got: `${revenue(1, 2, 3, 4)}, tradeCommissionAmount 5, numberOfDays 6, numberOfNights 7`,
      },
      {
        view: 'mv_travel_consultant_profile_monthly',
        month: '2026-02-01',
        row: 'e1, won, USD',
        expected: revenue(2, 4, 20_000_000, 4_000_000),
        got: 'no row',
      },
      {
        view: 'mv_cash_movement_daily',
        month: '2026-02-01',
        row: '2026-02-01, USD',
        expected: 'cashIn 1000000, cashOut 0',
        got: 'no row',
      },
      {
        view: 'mv_cash_movement_daily',
        month: '2026-02-01',
        row: '2026-02-01, USD, 0.5, nothing',
        expected: 'no row',
        got: '',
      },
    ]);
    // Trips start in two months, and were closed, made and end in one each; cash moves in one.
    expect(await worker().rollups.rebuild('planted')).toBe(6);
    await expectTrue('planted');
    expect(await stores().rollups.findDirtyBuckets('planted')).toEqual([]);
  });

  it('finds rows in months that have no records, and documents of views that are no more', async () => {
    await createCompany('moved');
    const model = connection().model('Travel rollup');
    const [kept] = await model
      .find({ tenantId: 'moved', view: itineraryRevenueMonthly.name, month: '2026-01-01' })
      .lean<{ rows: string }[]>();
    const strange = { tenantId: 'moved', part: 0, shard: '', recount: 1, rows: kept!.rows };
    const source = 'itinerary.travelStartDate';
    await model.insertMany([
      { ...strange, _id: 'moved/late', source, view: itineraryRevenueMonthly.name, month: '2031-01-01' },
      { ...strange, _id: 'moved/former', source, view: 'mv_former', month: '2026-01-01', recount: 0 },
    ]);
    const found = await worker().check('moved');
    expect(found.map(({ view, month }) => [view, month])).toEqual([
      ['mv_former', '2026-01-01'],
      [itineraryRevenueMonthly.name, '2031-01-01'],
    ]);
    await model.updateOne({ _id: 'moved/late', tenantId: 'moved' }, { $set: { recount: 0 } });
    await worker().rollups.rebuild('moved');
    await expectTrue('moved');
  });

  it('counts what is marked before it compares', async () => {
    await createCompany('marked');
    await worker()
      .open('marked')
      .saveAll('itinerary', [toItinerary({ id: 'late', employeeId: 'e1' })]);
    expect(await worker().check('marked')).toEqual([]);
    await expectTrue('marked');
  });

  it('compares anew what changes meanwhile', async () => {
    await createCompany('busy');
    const { records, rollups } = stores();
    // Each comparison reads the records, then an import changes them, then it reads the rows.
    let imports = 0;
    const findDocuments: typeof rollups.findDocuments = async (...args) => {
      if (imports++ < 3) {
        await worker().save('busy', 'itinerary', [
          toItinerary({ id: 'a', grossAmount: imports, employeeId: 'e1' }),
        ]);
      }
      return await rollups.findDocuments(...args);
    };
    const checker = new Worker({ records, rollups: { ...rollups, findDocuments } }, now);
    expect(await checker.check('busy')).toEqual([]);
    expect(imports).toBeGreaterThan(3);
  });
});

it('a rebuild finds months far apart without asking for each between them', async () => {
  const days = ['0001-01-31', '2026-02-28', '9999-12-31'];
  const trips = days.map((day, index) =>
    toItinerary({
      id: `${index}`,
      createdDate: day,
      closedDate: null,
      travelStartDate: day,
      travelEndDate: day,
    }),
  );
  await worker().save('wide', 'itinerary', trips);
  const { records, rollups } = stores();
  let asked = 0;
  const countDays: typeof records.countDays = async (...args) => {
    asked += 1;
    return await records.countDays(...args);
  };
  const counting = new Worker({ records: { ...records, countDays }, rollups }, now);
  expect(await counting.rollups.rebuild('wide')).toBe(9);
  expect(asked).toBeLessThan(500);
  await expectTrue('wide');
});
