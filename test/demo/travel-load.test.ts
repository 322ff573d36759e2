import { loadDemo } from '../../src/demo/load.ts';
import { TestGateway } from '../helpers/gateway.ts';

const asOf = '2026-02-11';

it('the demo tenant has a travel company whose numbers are there at once', async () => {
  const gateway = await TestGateway.create({ AS_OF_DATE: asOf });
  try {
    await loadDemo(gateway.gateway, new Date(`${asOf}T00:00:00Z`));
    const get = async (path: string) =>
      (await gateway.request('GET', `/api/v1${path}`, undefined, { tenant: 'demo' })).body;
    const { data, meta } = await get('/itinerary-revenue/outlook');
    expect(meta).toMatchObject({ asOfDate: asOf, currency: 'USD' });
    expect(data.summary.totalOnBooksGrossAmount).toBeGreaterThan(10_000);
    expect(data.closeRatio).toBeGreaterThan(0.3);
    const { rankings } = (await get('/travel-consultants/leaderboard')).data;
    expect(rankings).toHaveLength(8);
    expect((await get('/fx/exposure')).data.map((each: any) => each.currencyCode)).toEqual([
      'AUD',
      'USD',
      'ZAR',
    ]);
  } finally {
    await gateway.close();
  }
});
