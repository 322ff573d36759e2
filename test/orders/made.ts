import type { TestGateway } from '../helpers/gateway.ts';
import { putMutation, toScores } from '../helpers/portal-context.ts';
import { importMutation } from '../helpers/records.ts';
import { times, toInvoice, type TravelCompany } from '../helpers/travel-company.ts';
import { uncoveredCompany } from '../helpers/travel-insights.ts';
import { subscribe } from '../helpers/workforce.ts';
import type { Chance } from './chance.ts';
import { importShuffled } from './travel.ts';

/* What the gateway makes itself, of records that came in another order each time: analyses, findings, travel insights. */

/** As much uncovered in one currency as in another, so that both are equally urgent. */
const exposedCompany: TravelCompany = {
  ...uncoveredCompany,
  supplier_invoice: ['EUR', 'NZD'].flatMap((currencyCode) =>
    times(12, (day) => toInvoice({ dueDate: `2026-02-${17 + day}`, amount: 1_000, currencyCode })),
  ),
  fx_rate: ['EUR/USD', 'NZD/USD'].map((currencyPair) => ({
    ...{ id: currencyPair, currencyPair, bidRate: 1, askRate: 1, source: 'ecb' },
    rateTimestamp: '2026-01-10T00:00:00Z',
  })),
};

/** The day of the month as two digits. */
const twoDigits = (day: number) => String(day).padStart(2, '0');

/** Departments that are called like their ids, in each of which one person forgets to clock out on one day of two. */
function toForgetful(departmentIds: readonly string[]): Record<string, object[]> {
  return {
    departments: departmentIds.map((id) => ({ id, name: id })),
    employees: departmentIds.map((departmentId) => ({
      ...{ id: `e-${departmentId}`, fullname: `Mia ${departmentId}`, departmentId },
      ...{ weeklyHours: 56, startDate: '2024-01-01' },
    })),
    attendance: departmentIds.flatMap((id) =>
      times(24, (index) => {
        const date = `2026-01-${twoDigits(index + 1)}`;
        return {
          ...{ id: `${id}-${index}`, employeeId: `e-${id}`, date },
          scheduledStart: `${date}T08:00`,
          scheduledEnd: `${date}T16:00`,
          clockIn: `${date}T08:00`,
          ...(index % 2 === 1 && { clockOut: `${date}T16:00` }),
        };
      }),
    ),
  };
}

/** A client of whom little is known, so that much is advised alike. */
function toContext(chance: Chance): [part: string, data: object][] {
  const components = { website: 40, seo: 40, local: 40, reviews: 40, speed: 40, own: 40 };
  return [
    ['SCORES', toScores({ overall: 50, components: chance.shuffleKeys(components) })],
    ['ANALYTICS', chance.shuffleKeys({ sessions: 100, bounceRate: 0.7, conversionRate: 0.01 })],
    ['GOALS', { items: [{ title: 'Grow' }, { title: 'Calm the site' }] }],
    ['SOCIAL', { reach: 100, platforms: ['tiktok', 'x'].map((name) => ({ name, engagementRate: 0.02 })) }],
    ['BENCHMARKS', { overall: 60, components: chance.shuffleKeys(components) }],
  ];
}

const activation = `mutation ($topicId: ID!) { setTopicActive(input: { topicId: $topicId, isActive: true }) {
  topic { id } userErrors { message } } }`;
const run =
  'mutation { runTravelInsights { run { createdEvents createdRecommendations } userErrors { message } } }';

/** Everything of a tenant, in another order; the run of its travel insights included. */
export async function make(gateway: TestGateway, tenant: string, departmentIds: string[], chance: Chance) {
  const options = { tenant };
  await subscribe(gateway, tenant);
  for (const [part, data] of chance.shuffle(toContext(chance))) {
    const { putClientContext } = await gateway.graphql(putMutation, { part, data }, options);
    expect(putClientContext.userErrors).toEqual([]);
  }
  const { topics } = await gateway.graphql('{ topics { id } }', {}, options);
  for (const { id } of chance.shuffle<{ id: string }>(topics)) {
    await gateway.graphql(activation, { topicId: id }, options);
  }
  const records = Object.entries(toForgetful(departmentIds));
  for (const [list, all] of chance.shuffle(records)) {
    for (const batch of chance.batches(all, all.length)) {
      await gateway.graphql(importMutation, { input: { [list]: batch } }, options);
    }
  }
  await importShuffled(gateway, tenant, exposedCompany, chance);
  const { runTravelInsights } = await gateway.graphql(run, {}, options);
  expect(runTravelInsights.run.createdRecommendations).toBeGreaterThan(1);
}
